package org.waarborg.statement.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Cell;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Status;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Scope;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Phase;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementRow;

/** What an auditor wants to know before the first row: whose statement, of what, which version, for whom. */
final class StatementHeader {

	private final StatementOfApplicability statement;
	private final Optional<Dossier> dossier;
	private final Messages messages;
	private final LocalDate today;
	private final StatementDiscloser discloser;
	private final Optional<VersionSections> version;

	StatementHeader(StatementOfApplicability statement, Optional<Dossier> dossier, Messages messages, LocalDate today,
			StatementDiscloser discloser, Optional<VersionSections> version) {
		this.statement = statement;
		this.dossier = dossier;
		this.messages = messages;
		this.today = today;
		this.discloser = discloser;
		this.version = version;
	}

	/**
	 * The header. Made after all sections, because only then it is known what was held back.
	 *
	 * @param norms     norms and editions
	 * @param rows      the rows that the document shows
	 * @param contains  how much of the whole it is
	 * @param keyFigure the one figure that matters
	 */
	DocumentHeader make(String norms, List<StatementRow> rows, String contains, String keyFigure) {
		List<Fact> facts = new ArrayList<>();
		Optional<Scope> scope = Optional.ofNullable(statement.getScope())
				.filter(s -> discloser.shows(StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__SCOPE, s));
		Optional<Cell.Chip> state = discloser
				.value(statement, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__PHASE, statement.getPhase())
				.map(this::state);
		if (version.isPresent()) {
			state = version.map(VersionSections::state);
		}
		fact(facts, Fact.ORGANISATION, dossier
				.flatMap(d -> discloser.value(d, Literals.DOSSIER__ORGANISATION, d.getOrganisation()))
				.map(this::organisation).orElse(""));
		fact(facts, Fact.SCOPE, scope.map(s -> discloser.text(s, Literals.SCOPE__STATEMENT, s.getStatement()))
				.orElse(""));
		fact(facts, Fact.ENTITIES, scope.map(s -> s.getEntities().stream()
				.map(e -> discloser.label(Literals.SCOPE__ENTITIES, e)).filter(l -> !l.isEmpty())
				.collect(Collectors.joining(" · "))).orElse(""));
		fact(facts, Fact.LOCATIONS, scope.map(s -> discloser.elements(Literals.SCOPE__LOCATIONS, s.getLocations())
				.stream().map(discloser::title).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · ")))
				.orElse(""));
		fact(facts, Fact.NORM, norms);
		fact(facts, Fact.VERSION, discloser
				.value(statement, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__VERSION,
						statement.getVersion())
				.map(v -> version.map(VersionSections::number).orElseGet(() -> messages.get("version.draft", v)))
				.orElse(""));
		facts.add(new Fact(Fact.DATE, messages.get("fact.date"),
				Cell.date(version.map(VersionSections::on).orElse(today))));
		fact(facts, Fact.FINGERPRINT, version.map(VersionSections::fingerprint).orElse(""));
		fact(facts, Fact.APPROVALS,
				version.map(VersionSections::approvals).orElseGet(() -> messages.get("approvals.none")));
		fact(facts, Fact.CLASSIFICATION, discloser.value(statement, Literals.ELEMENT__CLASSIFICATION,
				statement.getClassification()).map(messages::label).orElse(""));
		fact(facts, Fact.CERTIFICATE, discloser.value(statement,
				StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE, statement.getCertificate())
				.orElse(""));
		fact(facts, Fact.AUDIENCE, discloser.audience());
		fact(facts, Fact.WITHHELD, discloser.withheld());
		fact(facts, Fact.TRANSLATION, translation(rows));
		return new DocumentHeader(facts, contains, state, keyFigure, "Waarborg", today);
	}

	private void fact(List<Fact> facts, String id, String value) {
		if (value != null && !value.isBlank()) {
			facts.add(Fact.of(id, messages.get("fact." + id), value));
		}
	}

	private String organisation(Organisation organisation) {
		String name = discloser.name(organisation);
		String number = discloser.value(organisation, Literals.ORGANISATION__REGISTRATION_NUMBER,
				organisation.getRegistrationNumber()).orElse("");
		return number.isEmpty() || name.isEmpty() ? name : messages.get("organisation.registered", name, number);
	}

	private Cell.Chip state(Phase phase) {
		return new Cell.Chip(phase == Phase.IN_REVIEW ? Status.UNDER_WAY : Status.NEUTRAL, messages.label(phase),
				phase.getName());
	}

	private String translation(List<StatementRow> rows) {
		String language = messages.locale().getLanguage();
		String source = dossier.map(Dossier::getLanguage).orElse(language);
		if (source == null || source.equals(language)) {
			return "";
		}
		List<List<LocalText>> texts = rows.stream().flatMap(r -> r.decision().stream())
				.flatMap(this::texts)
				.filter(t -> !Texts.isEmpty(t)).toList();
		long translated = texts.stream().filter(t -> Texts.exact(t, language).isPresent()).count();
		long outdated = texts.stream().filter(t -> Texts.isOutdated(t, language, source)).count();
		return translated == texts.size() && outdated == 0
				? messages.get("translation.complete", texts.size())
				: messages.get("translation.state", translated, texts.size(), outdated, source);
	}

	/** The texts of a decision that the document shows: those alone are worth a translation. */
	private Stream<List<LocalText>> texts(Decision decision) {
		return Stream.of(StatementPackage.Literals.DECISION__REALISATION, StatementPackage.Literals.DECISION__INCLUSION,
				StatementPackage.Literals.DECISION__EXCLUSION).filter(f -> discloser.leaves(f))
				.map(f -> switch (f.getName()) {
					case "realisation" -> decision.getRealisation();
					case "inclusion" -> decision.getInclusion();
					default -> decision.getExclusion();
				});
	}
}
