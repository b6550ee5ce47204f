package org.waarborg.statement.migration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.migration.Predecessor;

/** Everything that a decision says, as lines of text, as far as an audience may see it. */
final class DecisionTexts {

	private final Messages messages;
	private final Messages states;
	private final String language;
	private final Disclosure disclosure;
	private final List<String> lines = new ArrayList<>();

	DecisionTexts(String language, Disclosure disclosure) {
		this.language = language;
		this.disclosure = disclosure;
		messages = MigrationWords.messages(language);
		states = StatementWords.messages(language);
	}

	/** The lines, each with what it is before it. */
	List<String> of(Predecessor one) {
		lines.clear();
		Decision d = one.decision().orElseThrow();
		add("APPLICABILITY", Literals.DECISION__APPLICABILITY, states.label(one.applicability()));
		add("INCLUSION", Literals.DECISION__INCLUSION, TextMerge.said(d.getInclusion()));
		add("EXCLUSION", Literals.DECISION__EXCLUSION, TextMerge.said(d.getExclusion()));
		add("DRIVERS", Literals.DECISION__DRIVERS,
				d.getDrivers().stream().map(this::driver).collect(Collectors.joining("; ")));
		add("REALISATION", Literals.DECISION__REALISATION, TextMerge.said(
				Texts.isEmpty(d.getRealisation()) && d.getSameAs() != null ? d.getSameAs().getRealisation()
						: d.getRealisation()));
		add("OWNER", Literals.DECISION__OWNER, one.owner().map(Labels::of).orElse(""));
		add("IMPLEMENTATION", Literals.DECISION__IMPLEMENTATION,
				d.isSetImplementation() ? states.label(d.getImplementation()) : "");
		add("IMPLEMENTATION_REASON", Literals.DECISION__IMPLEMENTATION_REASON,
				TextMerge.said(d.getImplementationReason()));
		add("OVERRIDE_REASON", Literals.DECISION__OVERRIDE_REASON, TextMerge.said(d.getOverrideReason()));
		add("TAKEN_OVER", Literals.DECISION__TAKEN_OVER_FROM, Objects.requireNonNullElse(d.getTakenOverFrom(), ""));
		add("NEXT_REVIEW", Literals.DECISION__NEXT_REVIEW, date(d.getNextReview()));
		d.getParts().stream().filter(Predecessor::saysSomething)
				.forEach(p -> add("PARTS", Literals.DECISION__PARTS, part(p)));
		add("EXEMPTIONS", Literals.DECISION__EXEMPTIONS, elements(Literals.DECISION__EXEMPTIONS, d.getExemptions()));
		d.getNotes().stream().filter(n -> disclosure.shows(n.getClassification())).map(Note::getText)
				.filter(Objects::nonNull).forEach(n -> add("NOTES", Literals.DECISION__NOTES, n));
		return List.copyOf(lines);
	}

	private String part(Part part) {
		Stream<String> facts = Stream.of(text(Literals.PART__TITLE, part.getTitle()),
				states.label(part.getImplementation()),
				states.label(part.getPerformer()), element(Literals.PART__PROVIDER, part.getProvider()),
				element(Literals.PART__SERVICE, part.getService()),
				text(Literals.PART__TEXT, part.getText()),
				disclosure.shows(Literals.PART__PLANNED) ? date(part.getPlanned()) : "",
				person(Literals.PART__OWNER, part.getOwner()),
				elements(Literals.PART__COVERS, part.getCovers()),
				elements(Literals.PART__MEASURES, part.getMeasures()),
				elements(Literals.PART__DOCUMENTS, part.getDocuments()),
				elements(Literals.PART__EVIDENCE, part.getEvidence()),
				elements(Literals.PART__ASSURANCE, part.getAssurance()));
		return facts.filter(f -> !f.isBlank()).collect(Collectors.joining(" · "));
	}

	private String driver(Driver driver) {
		String kind = states.label(driver.getKind());
		String requirement = driver.getRequirement() == null ? ""
				: Stream.of(driver.getRequirement().getSource(), driver.getRequirement().getArticle())
						.filter(Objects::nonNull).collect(Collectors.joining(" "));
		String label = element(Literals.DRIVER__REQUIREMENT, driver.getRequirement());
		String what = Stream.of(label.isEmpty() ? requirement : label, text(Literals.DRIVER__TEXT, driver.getText()))
				.filter(t -> !t.isBlank()).collect(Collectors.joining(" "));
		return what.isEmpty() ? kind : messages.get("each", kind, what);
	}

	private String text(EStructuralFeature feature, List<LocalText> texts) {
		return disclosure.shows(feature) ? TextMerge.said(texts) : "";
	}

	private String person(EStructuralFeature feature, Person person) {
		return disclosure.shows(feature) ? Labels.of(person) : "";
	}

	private String elements(EStructuralFeature feature, Collection<? extends Element> elements) {
		return elements.stream().map(e -> element(feature, e)).filter(e -> !e.isBlank())
				.collect(Collectors.joining(", "));
	}

	private String element(EStructuralFeature feature, Element element) {
		return element == null || !disclosure.shows(feature) || !disclosure.shows(element) ? ""
				: Labels.of(element, language);
	}

	private String date(LocalDate day) {
		return Optional.ofNullable(day).map(d -> Formats.of(language).date(d)).orElse("");
	}

	private void add(String what, EStructuralFeature feature, String text) {
		if (!text.isBlank() && disclosure.shows(feature)) {
			lines.add(messages.get("each", messages.get("Content." + what), text));
		}
	}
}
