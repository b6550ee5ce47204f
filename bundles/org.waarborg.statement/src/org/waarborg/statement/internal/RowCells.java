package org.waarborg.statement.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Cell;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Status;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Exemptions;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;
import org.waarborg.dossier.Review;
import org.waarborg.dossier.Role;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.DerivedDriver;
import org.waarborg.statement.Driver;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Origin;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;

/** Turns a row of a statement into the cells of the document's tables. */
public final class RowCells {

	private final ControlSetRegistry registry;
	private final Messages messages;
	private final String language;
	private final LocalDate today;
	private final Formats formats;
	private final StatementDiscloser discloser;

	RowCells(ControlSetRegistry registry, Messages messages, LocalDate today, StatementDiscloser discloser) {
		this.registry = registry;
		this.messages = messages;
		this.language = messages.locale().getLanguage();
		this.today = today;
		this.discloser = discloser;
		formats = Formats.of(language);
	}

	/**
	 * For what its owner reads: nothing is held back.
	 *
	 * @param registry the control sets
	 * @param language ISO 639-1 code
	 * @param today    the day to reckon from
	 * @return the cells
	 */
	public static RowCells internal(ControlSetRegistry registry, String language, LocalDate today) {
		Messages messages = StatementDocumentSource.messages(language);
		return new RowCells(registry, messages, today,
				new StatementDiscloser(Disclosure.standard(Audience.INTERNAL), messages, language));
	}

	List<Cell.Chip> applicabilities() {
		return Arrays.stream(Applicability.values()).map(this::chip).toList();
	}

	List<Cell.Chip> implementations() {
		return Words.IMPLEMENTATIONS.stream().map(this::chip).toList();
	}

	private Cell.Chip chip(Applicability literal) {
		return new Cell.Chip(Words.status(literal), messages.label(literal), literal.name());
	}

	private Cell.Chip chip(Implementation literal) {
		return new Cell.Chip(Words.status(literal), messages.label(literal), literal.name());
	}

	List<Cell> controlRow(StatementRow row) {
		if (!discloser.shows(row)) {
			return withheldRow(row);
		}
		return List.of(Cell.text(label(row)), Cell.text(title(row)), applicability(row),
				Cell.items(showsApplicability(row) ? reasons(row) : List.of()),
				Cell.text(justification(row)), implementation(row), Cell.text(realisation(row)),
				Cell.text(owner(row)), Cell.date(planned(row).orElse(null)), Cell.items(proof(row)),
				Cell.text(decided(row)), Cell.date(review(row).orElse(null)));
	}

	/**
	 * Why it applies: what follows from elsewhere, then what somebody wrote. Where of several only the kind may be said it is said
	 * once.
	 *
	 * @param row the row
	 * @return each reason; may be empty
	 */
	public List<String> reasons(StatementRow row) {
		return Stream.concat(row.derived().stream().map(this::driver), row.drivers().stream().map(this::driver))
				.filter(d -> !d.isEmpty()).distinct().toList();
	}

	/** Whether it may be said that a control applies, or does not. */
	private boolean showsApplicability(StatementRow row) {
		return row.followed().or(row::decision).isEmpty() || discloser.value(row.followed().or(row::decision).get(),
				Literals.DECISION__APPLICABILITY, row.applicability()).isPresent();
	}

	private Cell applicability(StatementRow row) {
		return showsApplicability(row) ? chip(row.applicability()) : withheldChip();
	}

	private Cell implementation(StatementRow row) {
		// That there is a state says that the control applies.
		if (!showsApplicability(row) || row.applicability() != Applicability.APPLICABLE) {
			return Cell.empty();
		}
		return showsImplementation(row) ? chip(row.implementation()) : withheldChip();
	}

	/** Whether the state of a row may be said: it is its own, or that of its weakest part. */
	boolean showsImplementation(StatementRow row) {
		return row.decision().isEmpty() || (row.decision().get().isSetImplementation()
				? discloser.value(row.decision().get(), Literals.DECISION__IMPLEMENTATION, row.implementation())
						.isPresent()
				: parts(row).size() == row.decision().get().getParts().size() && parts(row).stream().allMatch(
						p -> discloser.value(p, Literals.PART__IMPLEMENTATION, p.getImplementation()).isPresent()));
	}

	private Cell.Chip withheldChip() {
		return new Cell.Chip(Status.NEUTRAL, messages.get("withheld.row"), "WITHHELD");
	}

	/** The parts of a row that leave: all or none. */
	List<Part> parts(StatementRow row) {
		return row.decision().map(d -> discloser.all(d, Literals.DECISION__PARTS, d.getParts())).orElse(List.of());
	}

	/** The planned date; it is one of a part that is not implemented, so it goes where that state goes. */
	private Optional<LocalDate> planned(StatementRow row) {
		return parts(row).isEmpty() || !discloser.leaves(Literals.PART__IMPLEMENTATION) ? Optional.empty()
				: row.decision().flatMap(
						d -> Decisions.planned(d).flatMap(p -> discloser.value(d, Literals.PART__PLANNED, p)));
	}

	private Optional<LocalDate> review(StatementRow row) {
		return row.decision().flatMap(d -> discloser.value(d, Literals.DECISION__NEXT_REVIEW, d.getNextReview()));
	}

	private boolean isToConfirm(StatementRow row) {
		return row.decision().filter(Decision::isToConfirm)
				.flatMap(d -> discloser.value(d, Literals.DECISION__TO_CONFIRM, Boolean.TRUE)).isPresent();
	}

	/** The norm has this control, so it is named; what was decided about it is not for this audience. */
	private List<Cell> withheldRow(StatementRow row) {
		return List.of(Cell.text(label(row)), Cell.text(title(row)), withheldChip(), Cell.empty(), Cell.empty(),
				Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty());
	}

	/**
	 * The owner, unless the feature that holds the name is not for this audience.
	 *
	 * @param row the row
	 * @return the name; may be empty
	 */
	public String owner(StatementRow row) {
		if (row.owner().isEmpty()) {
			return "";
		}
		Person owner = row.owner().get();
		Optional<Decision> direct = Stream.concat(row.decision().stream(), row.followed().stream())
				.filter(d -> d.getOwner() == owner).findFirst();
		return direct.map(d -> discloser.person(d, Literals.DECISION__OWNER, owner)).orElseGet(() -> parts(row)
				.stream().map(p -> discloser.person(p, Literals.PART__OWNER, owner)).findFirst().orElse(""));
	}

	List<Cell> exclusionRow(StatementRow row) {
		return List.of(Cell.text(label(row)), Cell.text(title(row)), Cell.text(justification(row)),
				Cell.text(decided(row)));
	}

	/**
	 * The norm's number; behind that of a care part the word for it in the document's language.
	 *
	 * @param row the row
	 * @return for example "5.2 – care"
	 */
	public String label(StatementRow row) {
		Optional<String> base = row.control().flatMap(ResolvedControl::enhances).flatMap(registry::find)
				.map(ResolvedControl::label);
		return base.map(number -> number + " – " + messages.get("care.part")).orElseGet(row::label);
	}

	/**
	 * The short title.
	 *
	 * @param row the row
	 * @return its title; that no set has it where none has
	 */
	public String title(StatementRow row) {
		String title = row.control().map(c -> c.title(language)).orElse(messages.get("control.missing"));
		boolean careOnly = row.control().filter(c -> c.care() == CareContent.ONLY).isPresent();
		return careOnly ? title + " (" + messages.get("care.only") + ')' : title;
	}

	/**
	 * Kind and requirement, "Law: AVG art. 32".
	 *
	 * @param driver the driver
	 * @return nothing where neither text nor requirement is for this audience
	 */
	public String driver(Driver driver) {
		if (discloser.value(driver, Literals.DECISION__DRIVERS, driver).isEmpty()) {
			return "";
		}
		String kind = discloser.value(driver, Literals.DRIVER__KIND, driver.getKind()).map(messages::label).orElse("");
		String text = discloser.text(driver, Literals.DRIVER__TEXT, driver.getText());
		Requirement requirement = driver.getRequirement();
		if (requirement != null && !requirement.eIsProxy()
				&& discloser.shows(Literals.DRIVER__REQUIREMENT, requirement)) {
			text = requirement(requirement);
		}
		return Stream.of(kind, text).filter(t -> !t.isEmpty()).collect(Collectors.joining(": "));
	}

	/**
	 * Kind, source and detail of a reason that follows from elsewhere, "Risk: R-014 Ransomware, high".
	 *
	 * @param driver the reason
	 * @return the kind alone where the source is not for this audience; nothing where no reason is
	 */
	public String driver(DerivedDriver driver) {
		Element source = driver.source();
		if (discloser.value(source, Literals.DECISION__DRIVERS, source).isEmpty()) {
			return "";
		}
		String kind = discloser.value(source, Literals.DRIVER__KIND, driver.kind()).map(messages::label).orElse("");
		return Stream.of(kind, source(driver)).filter(t -> !t.isEmpty()).collect(Collectors.joining(": "));
	}

	/**
	 * What a reason follows from, with its detail, "R-014 Ransomware, high".
	 *
	 * @param driver the reason
	 * @return nothing where it is not for this audience
	 */
	public String source(DerivedDriver driver) {
		Element source = driver.source();
		if (!discloser.showsSource(source)) {
			return "";
		}
		String called = (discloser.code(source) + ' ' + discloser.title(source)).strip();
		String detail = Texts.get(driver.detail(), language);
		return Stream.of(called, called.isEmpty() ? detail : within(detail)).filter(t -> !t.isEmpty())
				.collect(Collectors.joining(", "));
	}

	/** A word as it stands behind others: "High" begins small, "II" does not. */
	private static String within(String word) {
		boolean plain = word.length() > 1 && Character.isLowerCase(word.charAt(1));
		return plain ? Character.toLowerCase(word.charAt(0)) + word.substring(1) : word;
	}

	/**
	 * A requirement by the short name of the installed list, "AVG art. 32 lid 1"; else by its own source and article.
	 *
	 * @param requirement the requirement
	 * @return its name
	 */
	public String requirement(Requirement requirement) {
		Optional<String> listed = discloser
				.value(requirement, DossierPackage.Literals.REQUIREMENT__REFERENCE, requirement.getReference())
				.flatMap(registry::find)
				.map(c -> "nl".equals(language) || c.reference().isEmpty() ? c.label() : c.reference());
		if (listed.isPresent()) {
			return listed.get();
		}
		String article = discloser
				.value(requirement, DossierPackage.Literals.REQUIREMENT__ARTICLE, requirement.getArticle()).orElse("");
		if (requirement.getKind() != RequirementKind.LAW) {
			// Contracts and policies have a title of their own in each language; a law is named by its source.
			return (discloser.title(requirement) + ' ' + article).strip();
		}
		String source = discloser
				.value(requirement, DossierPackage.Literals.REQUIREMENT__SOURCE, requirement.getSource()).orElse("");
		String named = (source + ' ' + article).strip();
		return named.isEmpty() ? discloser.title(requirement) : named;
	}

	/**
	 * Why it applies or does not, in words, with the exceptions.
	 *
	 * @param row the row
	 * @return one or more lines; may be empty
	 */
	public String justification(StatementRow row) {
		// Which of the two justifications there is says whether the control applies.
		if (row.decision().isEmpty() || !showsApplicability(row)) {
			return "";
		}
		Decision decision = row.decision().get();
		String own = row.applicability() == Applicability.NOT_APPLICABLE
				? discloser.text(decision, Literals.DECISION__EXCLUSION, decision.getExclusion())
				: discloser.text(decision, Literals.DECISION__INCLUSION, decision.getInclusion());
		List<String> lines = new ArrayList<>();
		if (row.followed().isPresent() && own.isEmpty() && discloser
				.value(decision, Literals.DECISION__FOLLOWS_BASE, decision.isFollowsBase()).isPresent()) {
			lines.add(messages.get("follows", row.control().flatMap(ResolvedControl::enhances)
					.flatMap(registry::find).map(ResolvedControl::label).orElse("")));
		}
		lines.add(own);
		lines.add(departure(decision));
		discloser.elements(Literals.DECISION__EXEMPTIONS, decision.getExemptions()).stream().map(this::compensated)
				.forEach(lines::add);
		return joinLines(lines);
	}

	/** Where a decision comes from that was taken over from a parent statement; nothing for an own one. */
	Cell origin(StatementRow row) {
		Origin origin = row.decision().map(Decision::getOrigin).orElse(Origin.OWN);
		return origin == Origin.OWN || !discloser.shows(row) ? Cell.empty()
				: Cell.text(departure(row.decision().get()));
	}

	private String departure(Decision decision) {
		if (decision.getOrigin() == Origin.OWN || discloser
				.value(decision, Literals.DECISION__ORIGIN, decision.getOrigin()).isEmpty()) {
			return "";
		}
		String from = discloser.value(decision, Literals.DECISION__TAKEN_OVER_FROM, decision.getTakenOverFrom())
				.filter(f -> !f.isBlank()).orElseGet(() -> messages.get("origin.parent"));
		if (decision.getOrigin() == Origin.TAKEN_OVER) {
			return messages.get("origin.taken", from);
		}
		String reason = discloser.text(decision, Literals.DECISION__OVERRIDE_REASON, decision.getOverrideReason());
		return reason.isEmpty() ? messages.get("origin.overridden", from)
				: messages.get("origin.overridden.because", from, reason);
	}

	/** With what compensates. */
	private String compensated(Exemption exemption) {
		String named = exemption(exemption);
		String said = named.isEmpty() ? "" : reviewed(exemption, named);
		List<String> measures = said.isEmpty() ? List.of()
				: discloser
						.all(exemption, DossierPackage.Literals.EXEMPTION__COMPENSATING_MEASURES,
								Exemptions.compensating(exemption))
						.stream().map(m -> discloser.text(m, DossierPackage.Literals.ELEMENT__TITLE, Labels.texts(m)))
						.filter(t -> !t.isEmpty()).toList();
		return measures.isEmpty() ? said : messages.get("exemption.compensated", said, String.join("; ", measures));
	}

	/** How often it was looked at again, when last and by whom, and when it will be; as far as it may be said. */
	private String reviewed(Exemption exemption, String said) {
		if (discloser.all(exemption, DossierPackage.Literals.EXEMPTION__REVIEWS, exemption.getReviews()).isEmpty()) {
			return said;
		}
		String text = lastReview(Exemptions.reviews(exemption), said);
		return Exemptions.nextReview(exemption)
				.flatMap(d -> discloser.value(exemption, DossierPackage.Literals.REVIEW__NEXT, d))
				.map(d -> messages.get("exemption.next", text, formats.date(d))).orElse(text);
	}

	private String lastReview(List<Review> reviews, String said) {
		if (reviews.isEmpty()) {
			return said;
		}
		Review last = reviews.getLast();
		String text = messages.get("exemption.reviewed", said, reviews.size());
		Optional<LocalDate> on = discloser.value(last, DossierPackage.Literals.REVIEW__ON, last.getOn());
		if (on.isEmpty()) {
			return text;
		}
		String dated = messages.get("exemption.reviewed.on", text, formats.date(on.get()));
		String by = discloser.person(last, DossierPackage.Literals.REVIEW__BY, last.getBy());
		return by.isEmpty() ? dated : messages.get("exemption.reviewed.by", dated, by);
	}

	/** Nothing without the title; without the end where that is not for this audience. */
	private String exemption(Exemption exemption) {
		String title = discloser.title(exemption);
		LocalDate until = exemption.getUntil();
		if (title.isEmpty()) {
			return "";
		}
		if (until == null) {
			return messages.get("exemption.open", title);
		}
		return discloser.value(exemption, DossierPackage.Literals.EXEMPTION__UNTIL, until)
				.map(u -> messages.get(u.isBefore(today) ? "exemption.ended" : "exemption.until", title,
						formats.date(u)))
				.orElseGet(() -> messages.get("exemption.plain", title));
	}

	/**
	 * How it is realised, with the planned date and who performs it.
	 *
	 * @param row the row
	 * @return one or more lines; may be empty
	 */
	public String realisation(StatementRow row) {
		if (row.decision().isEmpty()) {
			return "";
		}
		Decision decision = row.decision().get();
		List<String> lines = new ArrayList<>();
		realisationOf(decision).map(d -> discloser.text(d, Literals.DECISION__REALISATION, d.getRealisation()))
				.ifPresent(lines::add);
		discloser.value(decision, Literals.DECISION__REALISATION_FROM, decision.getRealisationFrom())
				.filter(f -> !f.isBlank() && discloser.leaves(Literals.DECISION__REALISATION))
				.ifPresent(f -> lines.add(messages.get("origin.realisation", f)));
		if (decision.isSetImplementation() && showsImplementation(row)) {
			String reason = discloser.text(decision, Literals.DECISION__IMPLEMENTATION_REASON,
					decision.getImplementationReason());
			lines.add(reason.isEmpty() ? "" : messages.get("implementation.override", reason));
		}
		planned(row).ifPresent(
				d -> lines.add(messages.get(d.isBefore(today) ? "planned.late" : "planned.on", formats.date(d))));
		List<Part> parts = parts(row);
		if (parts.size() > 1) {
			lines.add(messages.get("parts.count", parts.size()));
		} else if (parts.size() == 1 && parts.get(0).getPerformer() != Performer.OWN) {
			lines.add(performedBy(parts.get(0)));
		}
		return joinLines(lines);
	}

	/** The decision whose realisation holds: the one it is the same as, where that one leaves too. */
	private Optional<Decision> realisationOf(Decision decision) {
		if (decision.getSameAs() == null) {
			return Optional.of(decision);
		}
		return discloser.value(decision, Literals.DECISION__SAME_AS, decision.getSameAs())
				.filter(d -> !d.eIsProxy()).filter(discloser::shows);
	}

	/** "Supplier: Example Ltd"; nothing where who that is is not for this audience. */
	private String performedBy(Part part) {
		Optional<String> performer = performer(part);
		String provider = provider(part);
		boolean unnamed = part.getProvider() == null && part.getService() == null;
		if (performer.isEmpty() || provider.isEmpty() && !unnamed) {
			return "";
		}
		return unnamed ? performer.get() : messages.get("performed.by", performer.get(), provider);
	}

	private Optional<String> performer(Part part) {
		return discloser.value(part, Literals.PART__PERFORMER, part.getPerformer()).map(messages::label);
	}

	/**
	 * The documents and pieces of evidence of all parts.
	 *
	 * @param row the row
	 * @return code and title of each, once
	 */
	public List<String> proof(StatementRow row) {
		return parts(row).stream()
				.flatMap(p -> Stream.<String>concat(
						discloser.elements(Literals.PART__DOCUMENTS, p.getDocuments()).stream()
								.map(d -> discloser.label(Literals.PART__DOCUMENTS, d)),
						discloser.elements(Literals.PART__EVIDENCE, p.getEvidence()).stream()
								.map(e -> discloser.label(Literals.PART__EVIDENCE, e))))
				.distinct().toList();
	}

	/**
	 * Who decided, in which role, when.
	 *
	 * @param row the row
	 * @return one or more lines; may be empty
	 */
	public String decided(StatementRow row) {
		Optional<Decision> decision = row.followed().or(row::decision);
		if (decision.isEmpty()) {
			return "";
		}
		List<String> lines = new ArrayList<>();
		if (isToConfirm(row)) {
			lines.add(messages.get("to.confirm"));
		}
		Decision d = decision.get();
		discloser.value(d, Literals.DECISION__DECIDED_ON, d.getDecidedOn()).map(formats::date).ifPresent(lines::add);
		String by = discloser.person(d, Literals.DECISION__DECIDED_BY, d.getDecidedBy());
		if (!by.isEmpty()) {
			Optional<Role> role = d.isSetInRole()
					? discloser.value(d, Literals.DECISION__IN_ROLE, d.getInRole())
					: Optional.empty();
			lines.add(by + role.map(r -> " (" + messages.label(r) + ')').orElse(""));
		}
		review(row).ifPresent(r -> lines.add(messages.get("review.on", formats.date(r))));
		return joinLines(lines);
	}

	List<Row> partRows(StatementRow row) {
		if (!discloser.shows(row)) {
			return List.of();
		}
		List<Part> parts = parts(row);
		// A single part is in this table because of who performs it.
		boolean plain = parts.size() == 1
				&& (parts.get(0).getPerformer() == Performer.OWN || performer(parts.get(0)).isEmpty());
		return plain ? List.of() : parts.stream().map(part -> partRow(row, part)).toList();
	}

	private Row partRow(StatementRow row, Part part) {
		return new Row(part.getId(),
				List.of(Cell.text(label(row)), Cell.text(discloser.text(part, Literals.PART__TITLE, part.getTitle())),
						Cell.text(performer(part).orElse("")), Cell.text(provider(part)),
						Cell.items(discloser.elements(Literals.PART__COVERS, part.getCovers()).stream()
								.map(e -> discloser.label(Literals.PART__COVERS, e)).toList()),
						discloser.value(part, Literals.PART__IMPLEMENTATION, part.getImplementation())
								.<Cell>map(this::chip).orElseGet(this::withheldChip),
						Cell.text(discloser.text(part, Literals.PART__TEXT, part.getText())),
						Cell.text(discloser.person(part, Literals.PART__OWNER, part.getOwner()))));
	}

	private String provider(Part part) {
		return Stream.of(discloser.label(Literals.PART__PROVIDER, part.getProvider()),
				discloser.label(Literals.PART__SERVICE, part.getService())).filter(s -> !s.isEmpty())
				.collect(Collectors.joining(" – "));
	}

	/** Whether open points can be told without telling what is withheld. */
	boolean showsOpenPoints() {
		return discloser.leaves(Literals.DECISION__APPLICABILITY, Literals.DECISION__IMPLEMENTATION,
				Literals.DECISION__PARTS, Literals.PART__IMPLEMENTATION, Literals.PART__PLANNED);
	}

	/** A row that somebody still has to do something about; printed, because planned and late rows are honest. */
	Optional<Row> openRow(StatementRow row) {
		if (!discloser.shows(row)) {
			return Optional.empty();
		}
		List<String> reasons = openState(row);
		if (row.applicability() == Applicability.NOT_APPLICABLE && discloser.leaves(Literals.DECISION__EXCLUSION)
				&& row.followed().or(row::decision).filter(d -> Texts.isEmpty(d.getExclusion())).isPresent()) {
			reasons.add(messages.get("open.reason"));
		}
		review(row).filter(r -> r.isBefore(today))
				.ifPresent(r -> reasons.add(messages.get("open.review", formats.date(r))));
		LocalDate planned = planned(row).orElse(null);
		if (planned != null && planned.isBefore(today)) {
			reasons.add(messages.get("open.late", planned.until(today, java.time.temporal.ChronoUnit.DAYS)));
		}
		return reasons.isEmpty() ? Optional.empty()
				: Optional.of(new Row(row.id(),
						List.of(Cell.text(label(row)), Cell.text(title(row)), Cell.text(String.join(" · ", reasons)),
								Cell.text(owner(row)), Cell.date(planned))));
	}

	private List<String> openState(StatementRow row) {
		List<String> reasons = new ArrayList<>();
		if (row.control().isEmpty()) {
			reasons.add(messages.get("open.nocontrol"));
		}
		if (row.repeated()) {
			reasons.add(messages.get("open.repeated"));
		} else if (row.applicability() == Applicability.UNDECIDED) {
			reasons.add(messages.get("open.undecided"));
		} else if (!row.isDecided() && discloser.leaves(Literals.DECISION__TO_CONFIRM)) {
			reasons.add(messages.get("to.confirm"));
		}
		if (row.applicability() == Applicability.APPLICABLE && row.implementation() != Implementation.IMPLEMENTED) {
			reasons.add(messages.label(row.implementation()));
		}
		return reasons;
	}

	private static String joinLines(List<String> lines) {
		return lines.stream().filter(l -> l != null && !l.isBlank()).collect(Collectors.joining("\n"));
	}
}
