package org.waarborg.assurance.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Likeness;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Disclosure;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.release.Thaw;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/**
 * Answers to propose: what was answered before, what the approved version of a statement says, what its draft says otherwise, and the
 * organisation's own certificates. What a customer is told is what was approved: a draft comes after the version in force. Only what
 * may leave for the audience is in it; remarks, owners, risks and proof never are. Made for one look; it does not follow changes. On
 * the dossier's thread.
 *
 * @since 0.1
 */
public final class Proposals {

	/** Below this they have little more than a word in common. */
	private static final double LEAST = 0.18;

	/** What stands in the place of a draft's answer comes before it. */
	private record Source(Proposal.Kind kind, String answer, String words, Optional<ControlRef> control,
			Optional<Question> earlier, Optional<Source> approved) {

		Proposal proposal(double likeness) {
			return new Proposal(kind, answer, Math.min(1, likeness), words, control, earlier);
		}
	}

	private final OpenDossier dossier;
	private final LocalDate today;
	private final Disclosure disclosure;
	private final String language;
	private final Messages messages;
	private final AssuranceWords words;
	private final Likeness<Source> likeness = new Likeness<>();
	private final Map<String, Source> surest = new HashMap<>();
	private int withheld;

	private Proposals(OpenDossier dossier, Disclosure disclosure, String language, LocalDate today) {
		this.dossier = dossier;
		this.today = today;
		this.disclosure = disclosure;
		this.language = language;
		messages = Messages.beside(Proposals.class, Locale.of(language));
		words = new AssuranceWords(language);
	}

	/**
	 * What a dossier has to answer with.
	 *
	 * @param dossier    the dossier
	 * @param registry   its control sets
	 * @param disclosure what leaves for who asks
	 * @param language   ISO 639-1 code of the answers
	 * @param today      the day: a certificate that does not hold is not proposed
	 * @return the proposals
	 */
	public static Proposals of(OpenDossier dossier, ControlSetRegistry registry, Disclosure disclosure, String language,
			LocalDate today) {
		Proposals proposals = new Proposals(dossier, disclosure, language, today);
		dossier.roots(AssuranceRegister.class).forEach(r -> {
			r.getQuestionnaires().forEach(proposals::earlier);
			r.getCertificates().forEach(c -> proposals.certificate(c, registry));
		});
		dossier.roots(StatementOfApplicability.class).forEach(s -> proposals.statement(s, registry));
		return proposals;
	}

	/**
	 * How many answers and decisions could have been proposed to others, and not to this audience.
	 *
	 * @return the count
	 */
	public int withheld() {
		return withheld;
	}

	/**
	 * What could be answered.
	 *
	 * @param question the question
	 * @param most     at most so many
	 * @return the most alike first; its own answer is not among them, and no text twice
	 */
	public List<Proposal> to(Question question, int most) {
		return to(String.valueOf(question.getText()), question.eContainer(), most);
	}

	/**
	 * What could be answered to a text.
	 *
	 * @param question the question
	 * @param most     at most so many
	 * @return the most alike first
	 */
	public List<Proposal> to(String question, int most) {
		return to(question, null, most);
	}

	private List<Proposal> to(String question, Object own, int most) {
		Set<String> said = new HashSet<>();
		return likeness.like(question, LEAST, most * 4 + 20).stream()
				.filter(h -> own == null || h.of().earlier().map(Question::eContainer).filter(own::equals).isEmpty())
				.flatMap(h -> Stream.concat(h.of().approved().stream(), Stream.of(h.of()))
						.map(s -> surest(s).proposal(h.likeness())))
				.filter(p -> said.add(p.text())).limit(most).toList();
	}

	/** The same words from what is surest: an earlier answer that the approved version still gives is one of that version. */
	private Source surest(Source source) {
		Source other = surest.getOrDefault(source.answer(), source);
		return other.kind().compareTo(source.kind()) < 0 ? other : source;
	}

	private void add(Source source, String... texts) {
		surest.merge(source.answer(), source, (a, b) -> b.kind().compareTo(a.kind()) < 0 ? b : a);
		likeness.add(source, texts);
	}

	// ---- earlier answers

	private void earlier(Questionnaire questionnaire) {
		for (Question question : questionnaire.getQuestions()) {
			String answer = Objects.toString(question.getAnswer(), "").strip();
			if (answer.isEmpty() || question.getAnsweredOn() == null) {
				continue;
			}
			if (!disclosure.shows(questionnaire)) {
				withheld++;
				continue;
			}
			add(new Source(Proposal.Kind.EARLIER, answer,
					messages.get("source.earlier", words.organisation(questionnaire.getFrom()),
							words.date(question.getAnsweredOn()), Objects.toString(question.getNumber(), "")).strip(),
					Optional.empty(), Optional.of(question), Optional.empty()),
					Objects.toString(question.getText(), ""));
		}
	}

	// ---- decisions

	private void statement(StatementOfApplicability statement, ControlSetRegistry registry) {
		List<StatementRow> rows = decided(statement, registry);
		if (!disclosure.shows(statement) || !leaves(Literals.STATEMENT_OF_APPLICABILITY__DECISIONS)) {
			withheld += rows.size();
			return;
		}
		Set<ControlRef> secret = rows.stream().filter(r -> !mayLeave(r.decision().orElseThrow())).map(StatementRow::ref)
				.collect(Collectors.toSet());
		withheld += secret.size();
		Map<ControlRef, Source> approved = approved(statement, secret);
		String name = words.text(statement.getTitle());
		rows.stream().filter(r -> !secret.contains(r.ref())).forEach(r -> {
			Optional<Source> instead = Optional.ofNullable(approved.get(r.ref()));
			String key = approved.isEmpty() ? "source.draft" : "source.changed";
			decision(Proposal.Kind.DRAFT, r, c -> messages.get(key, c, name, words.date(today)), instead)
					.filter(d -> instead.filter(i -> i.answer().equals(d.answer())).isEmpty())
					.ifPresent(d -> add(d, r));
		});
	}

	private static List<StatementRow> decided(StatementOfApplicability statement, ControlSetRegistry registry) {
		return StatementRows.of(statement, registry, new StatementView.Combined()).stream()
				.filter(StatementRow::isDecided).toList();
	}

	/** What the version in force says, by control; nothing where none is approved, or its file is not what was released. */
	private Map<ControlRef, Source> approved(StatementOfApplicability statement, Set<ControlRef> secret) {
		Map<ControlRef, Source> approved = new HashMap<>();
		Versions versions = Versions.ifReadable(dossier, statement).orElse(null);
		Version version = versions == null ? null
				: versions.inForce().filter(v -> versions.problems(v.number()).isEmpty()).orElse(null);
		if (version == null) {
			return approved;
		}
		try {
			Thaw.Thawed released = Thaw.of(versions.release(version));
			if (!disclosure.shows(released.statement())) {
				return approved;
			}
			String name = words.text(released.statement().getTitle());
			String day = words.date(version.valid().stream().map(Version.Approved::on).max(Comparator.naturalOrder())
					.orElse(version.on()));
			for (StatementRow row : decided(released.statement(), released.registry())) {
				if (!secret.contains(row.ref()) && mayLeave(row.decision().orElseThrow())) {
					decision(Proposal.Kind.RELEASE, row,
							c -> messages.get("source.release", c, name, Integer.toString(version.number()), day),
							Optional.empty()).ifPresent(d -> {
								approved.put(row.ref(), d);
								add(d, row);
							});
				}
			}
		} catch (StoreException damaged) {
			// The rules of the dossier say that the released file is damaged; what is not approved is said to be a draft.
			approved.clear();
		}
		return approved;
	}

	private Optional<Source> decision(Proposal.Kind kind, StatementRow row, UnaryOperator<String> source,
			Optional<Source> approved) {
		String answer = answer(row, row.decision().orElseThrow());
		return answer.isEmpty() ? Optional.empty()
				: Optional.of(new Source(kind, answer,
						source.apply(
								(row.label() + ' ' + row.control().map(c -> c.title(language)).orElse("")).strip()),
						Optional.of(row.ref()), Optional.empty(), approved));
	}

	private void add(Source source, StatementRow row) {
		Optional<ResolvedControl> control = row.control();
		add(source,
				control.map(c -> Stream.concat(c.titles().values().stream(), c.purposes().values().stream())
						.collect(Collectors.joining(" "))).orElse(""),
				control.map(c -> c.title(language)).orElse("") + ' ' + source.answer());
	}

	// ---- own certificates

	/** Found by the words that people ask with, and by its norm. One that does not hold today is not said to. */
	private void certificate(Certificate certificate, ControlSetRegistry registry) {
		if (!Certificates.isOwn(certificate, dossier.dossier().getOrganisation())
				|| !Certificates.holds(certificate, today)) {
			return;
		}
		if (!disclosure.shows(certificate) || !leaves(AssurancePackage.Literals.ASSURANCE_REGISTER__CERTIFICATES)) {
			withheld++;
			return;
		}
		CertificateIssue issue = Certificates.current(certificate).orElseThrow();
		String norm = words.norm(certificate, Optional.of(registry));
		String number = Certificates.number(certificate);
		String until = words.date(issue.getExpiresOn());
		String scope = words.text(issue.getScope());
		String answer = messages.get("answer.certificate", norm, number, words.organisation(certificate.getBody()),
				until);
		add(
				new Source(Proposal.Kind.CERTIFICATE,
						scope.isEmpty() ? answer : answer + ' ' + messages.get("answer.scope", scope),
						messages.get("source.certificate", number, norm,
								issue.getIssuedOn() == null ? "–" : words.date(issue.getIssuedOn()), until),
						Optional.empty(), Optional.empty(), Optional.empty()),
				messages.get("certificate.asked", norm), norm + ' ' + scope);
	}

	// ---- what may leave

	private boolean mayLeave(Decision decision) {
		return (!decision.isSetClassification() || disclosure.shows(decision.getClassification()))
				&& leaves(Literals.DECISION__APPLICABILITY);
	}

	private boolean leaves(EStructuralFeature feature) {
		return disclosure.shows(feature);
	}

	/** In whole sentences; what is not there yet is not said to be. */
	private String answer(StatementRow row, Decision decision) {
		if (row.applicability() == Applicability.NOT_APPLICABLE) {
			String why = leaves(Literals.DECISION__EXCLUSION)
					? Texts.get(row.followed().orElse(decision).getExclusion(), language)
					: "";
			return messages.get("answer.not-applicable", why).strip();
		}
		Implementation now = leaves(Literals.PART__IMPLEMENTATION) ? row.implementation() : Implementation.UNKNOWN;
		String how = how(decision);
		return switch (now) {
			case IMPLEMENTED -> messages.get("answer.yes", how.isEmpty() ? title(row) : how).strip();
			case PARTIAL -> messages.get("answer.partial", how).strip();
			case PLANNED -> messages.get("answer.planned");
			case NOT_STARTED -> messages.get("answer.no");
			case UNKNOWN -> "";
		};
	}

	private String title(StatementRow row) {
		String title = row.control().map(c -> c.title(language)).orElse("");
		return title.isEmpty() ? "" : title + '.';
	}

	private String how(Decision decision) {
		Decision told = decision.getSameAs() != null && Texts.isEmpty(decision.getRealisation()) ? decision.getSameAs()
				: decision;
		List<String> texts = new ArrayList<>();
		if (mayLeave(told)) {
			if (leaves(Literals.DECISION__REALISATION)) {
				texts.add(Texts.get(told.getRealisation(), language));
			}
			if (leaves(Literals.PART__TEXT)) {
				told.getParts().stream().filter(p -> p.getImplementation() == Implementation.IMPLEMENTED)
						.map(Part::getText).map(t -> Texts.get(t, language)).forEach(texts::add);
			}
		}
		return texts.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().collect(Collectors.joining(" "));
	}
}
