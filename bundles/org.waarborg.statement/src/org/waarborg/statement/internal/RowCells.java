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
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Driver;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;

/** Turns a row of a statement into the cells of the document's tables. */
final class RowCells {

	private final ControlSetRegistry registry;
	private final Messages messages;
	private final String language;
	private final LocalDate today;
	private final Formats formats;
	private final Discloser discloser;

	RowCells(ControlSetRegistry registry, Messages messages, LocalDate today, Discloser discloser) {
		this.registry = registry;
		this.messages = messages;
		this.language = messages.locale().getLanguage();
		this.today = today;
		this.discloser = discloser;
		formats = Formats.of(language);
	}

	/** A hash in groups of four, as much of it as people compare by eye. */
	static String shortHash(String hash) {
		return Arrays.stream(hash.substring(0, Math.min(16, hash.length())).split("(?<=\\G.{4})"))
				.collect(Collectors.joining(" "));
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
		boolean applies = row.applicability() == Applicability.APPLICABLE;
		return List.of(Cell.text(label(row)), Cell.text(title(row)), chip(row.applicability()),
				Cell.items(row.drivers().stream().map(this::driver).filter(d -> !d.isEmpty()).toList()),
				Cell.text(justification(row)), applies ? chip(row.implementation()) : Cell.empty(),
				Cell.text(realisation(row)), Cell.text(owner(row)),
				Cell.date(row.decision().flatMap(Decisions::planned).orElse(null)), Cell.items(proof(row)),
				Cell.text(decided(row)), Cell.date(row.decision().map(Decision::getNextReview).orElse(null)));
	}

	/** The norm has this control, so it is named; what was decided about it is not for this audience. */
	private List<Cell> withheldRow(StatementRow row) {
		Cell.Chip withheld = new Cell.Chip(Status.NEUTRAL, messages.get("withheld.row"), "WITHHELD");
		return List.of(Cell.text(label(row)), Cell.text(title(row)), withheld, Cell.empty(), Cell.empty(),
				Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty());
	}

	/** The owner, unless the feature that holds the name is not for this audience. */
	String owner(StatementRow row) {
		if (row.owner().isEmpty()) {
			return "";
		}
		Person owner = row.owner().get();
		Optional<Decision> direct = Stream.concat(row.decision().stream(), row.followed().stream())
				.filter(d -> d.getOwner() == owner).findFirst();
		return direct.map(d -> discloser.person(d, Literals.DECISION__OWNER, owner))
				.orElseGet(() -> discloser.person(row.decision().orElseThrow(), Literals.PART__OWNER, owner));
	}

	List<Cell> exclusionRow(StatementRow row) {
		return List.of(Cell.text(label(row)), Cell.text(title(row)), Cell.text(justification(row)),
				Cell.text(decided(row)));
	}

	/** The norm's number; behind that of a care part the word for it in the document's language. */
	String label(StatementRow row) {
		Optional<String> base = row.control().flatMap(ResolvedControl::enhances).flatMap(registry::find)
				.map(ResolvedControl::label);
		return base.map(number -> number + " – " + messages.get("care.part")).orElseGet(row::label);
	}

	String title(StatementRow row) {
		String title = row.control().map(c -> c.title(language)).orElse(messages.get("control.missing"));
		boolean careOnly = row.control().filter(c -> c.care() == CareContent.ONLY).isPresent();
		return careOnly ? title + " (" + messages.get("care.only") + ')' : title;
	}

	/** Nothing where neither text nor requirement is for this audience. */
	private String driver(Driver driver) {
		if (discloser.value(driver, Literals.DECISION__DRIVERS, driver).isEmpty()) {
			return "";
		}
		String kind = messages.label(driver.getKind());
		String text = discloser.text(driver, Literals.DRIVER__TEXT, driver.getText());
		Requirement requirement = driver.getRequirement();
		if (requirement != null && !requirement.eIsProxy()
				&& discloser.shows(Literals.DRIVER__REQUIREMENT, requirement)) {
			text = source(requirement);
		}
		return text.isEmpty() ? kind : kind + ": " + text;
	}

	/** A requirement by the short name of the installed list, "AVG art. 32 lid 1"; else by its own source and article. */
	private String source(Requirement requirement) {
		Optional<String> listed = Optional.ofNullable(requirement.getReference()).flatMap(registry::find)
				.map(c -> "nl".equals(language) || c.reference().isEmpty() ? c.label() : c.reference());
		if (listed.isPresent()) {
			return listed.get();
		}
		String source = requirement.getSource() == null ? "" : requirement.getSource();
		String article = requirement.getArticle() == null ? "" : requirement.getArticle();
		if (requirement.getKind() != RequirementKind.LAW) {
			// Contracts and policies have a title of their own in each language; a law is named by its source.
			return (discloser.marked(requirement.getTitle()) + ' ' + article).strip();
		}
		String named = (source + ' ' + article).strip();
		return named.isEmpty() ? discloser.marked(requirement.getTitle()) : named;
	}

	private String justification(StatementRow row) {
		if (row.decision().isEmpty()) {
			return "";
		}
		Decision decision = row.decision().get();
		String own = row.applicability() == Applicability.NOT_APPLICABLE
				? discloser.text(decision, Literals.DECISION__EXCLUSION, decision.getExclusion())
				: discloser.text(decision, Literals.DECISION__INCLUSION, decision.getInclusion());
		List<String> lines = new ArrayList<>();
		if (row.followed().isPresent() && own.isEmpty()) {
			lines.add(messages.get("follows", row.control().flatMap(ResolvedControl::enhances)
					.flatMap(registry::find).map(ResolvedControl::label).orElse("")));
		}
		lines.add(own);
		discloser.elements(Literals.DECISION__EXEMPTIONS, decision.getExemptions()).stream().map(this::exemption)
				.forEach(lines::add);
		return joinLines(lines);
	}

	private String exemption(Exemption exemption) {
		String title = discloser.marked(exemption.getTitle());
		return exemption.getUntil() == null ? messages.get("exemption.open", title)
				: messages.get(exemption.getUntil().isBefore(today) ? "exemption.ended" : "exemption.until", title,
						formats.date(exemption.getUntil()));
	}

	private String realisation(StatementRow row) {
		if (row.decision().isEmpty()) {
			return "";
		}
		Decision decision = row.decision().get();
		List<String> lines = new ArrayList<>();
		Decision source = decision.getSameAs() == null ? decision : decision.getSameAs();
		lines.add(discloser.text(source, Literals.DECISION__REALISATION, source.getRealisation()));
		if (decision.isSetImplementation()) {
			lines.add(messages.get("implementation.override", discloser.text(decision,
					Literals.DECISION__IMPLEMENTATION_REASON, decision.getImplementationReason())));
		}
		Decisions.planned(decision)
				.ifPresent(d -> lines.add(messages.get(d.isBefore(today) ? "planned.late" : "planned.on",
						formats.date(d))));
		if (decision.getParts().size() > 1) {
			lines.add(messages.get("parts.count", decision.getParts().size()));
		} else if (decision.getParts().size() == 1 && decision.getParts().get(0).getPerformer() != Performer.OWN) {
			lines.add(messages.get("performed.by", messages.label(decision.getParts().get(0).getPerformer()),
					provider(decision.getParts().get(0))));
		}
		return joinLines(lines);
	}

	private List<String> proof(StatementRow row) {
		return row.decision().stream().flatMap(d -> d.getParts().stream())
				.flatMap(p -> Stream.<String>concat(
						discloser.elements(Literals.PART__DOCUMENTS, p.getDocuments()).stream()
								.map(d -> discloser.label(Literals.PART__DOCUMENTS, d)),
						discloser.elements(Literals.PART__EVIDENCE, p.getEvidence()).stream()
								.map(e -> discloser.label(Literals.PART__EVIDENCE, e))))
				.distinct().toList();
	}

	private String decided(StatementRow row) {
		Optional<Decision> decision = row.followed().or(row::decision);
		if (decision.isEmpty()) {
			return "";
		}
		List<String> lines = new ArrayList<>();
		if (row.decision().filter(Decision::isToConfirm).isPresent()) {
			lines.add(messages.get("to.confirm"));
		}
		Decision d = decision.get();
		if (d.getDecidedOn() != null) {
			lines.add(formats.date(d.getDecidedOn()));
		}
		String by = discloser.person(d, Literals.DECISION__DECIDED_BY, d.getDecidedBy());
		if (!by.isEmpty()) {
			String role = d.isSetInRole() ? " (" + messages.label(d.getInRole()) + ')' : "";
			lines.add(by + role);
		}
		if (row.decision().map(Decision::getNextReview).isPresent()) {
			lines.add(messages.get("review.on", formats.date(row.decision().get().getNextReview())));
		}
		return joinLines(lines);
	}

	List<Row> partRows(StatementRow row) {
		if (!discloser.shows(row)) {
			return List.of();
		}
		List<Part> parts = row.decision().map(Decision::getParts).orElse(List.of());
		boolean plain = parts.size() == 1 && parts.get(0).getPerformer() == Performer.OWN;
		return plain ? List.of() : parts.stream().map(part -> partRow(row, part)).toList();
	}

	private Row partRow(StatementRow row, Part part) {
		return new Row(part.getId(),
				List.of(Cell.text(label(row)), Cell.text(discloser.text(part, Literals.PART__TITLE, part.getTitle())),
						Cell.text(messages.label(part.getPerformer())), Cell.text(provider(part)),
						Cell.items(discloser.elements(Literals.PART__COVERS, part.getCovers()).stream()
								.map(e -> discloser.label(Literals.PART__COVERS, e)).toList()),
						chip(part.getImplementation()),
						Cell.text(discloser.text(part, Literals.PART__TEXT, part.getText())),
						Cell.text(discloser.person(part, Literals.PART__OWNER, part.getOwner()))));
	}

	private String provider(Part part) {
		return Stream.of(discloser.label(Literals.PART__PROVIDER, part.getProvider()),
				discloser.label(Literals.PART__SERVICE, part.getService())).filter(s -> !s.isEmpty())
				.collect(Collectors.joining(" – "));
	}

	/** A row that somebody still has to do something about; printed, because planned and late rows are honest. */
	Optional<Row> openRow(StatementRow row) {
		if (!discloser.shows(row)) {
			return Optional.empty();
		}
		List<String> reasons = new ArrayList<>();
		if (row.control().isEmpty()) {
			reasons.add(messages.get("open.nocontrol"));
		}
		if (row.repeated()) {
			reasons.add(messages.get("open.repeated"));
		} else if (row.applicability() == Applicability.UNDECIDED) {
			reasons.add(messages.get("open.undecided"));
		} else if (!row.isDecided()) {
			reasons.add(messages.get("to.confirm"));
		}
		if (row.applicability() == Applicability.APPLICABLE && row.implementation() != Implementation.IMPLEMENTED) {
			reasons.add(messages.label(row.implementation()));
		}
		if (row.applicability() == Applicability.NOT_APPLICABLE
				&& row.followed().or(row::decision).filter(d -> Texts.isEmpty(d.getExclusion())).isPresent()) {
			reasons.add(messages.get("open.reason"));
		}
		LocalDate review = row.decision().map(Decision::getNextReview).orElse(null);
		if (review != null && review.isBefore(today)) {
			reasons.add(messages.get("open.review", formats.date(review)));
		}
		LocalDate planned = row.decision().flatMap(Decisions::planned).orElse(null);
		if (planned != null && planned.isBefore(today)) {
			reasons.add(messages.get("open.late", planned.until(today, java.time.temporal.ChronoUnit.DAYS)));
		}
		return reasons.isEmpty() ? Optional.empty()
				: Optional.of(new Row(row.id(),
						List.of(Cell.text(label(row)), Cell.text(title(row)), Cell.text(String.join(" · ", reasons)),
								Cell.text(owner(row)), Cell.date(planned))));
	}

	private static String joinLines(List<String> lines) {
		return lines.stream().filter(l -> l != null && !l.isBlank()).collect(Collectors.joining("\n"));
	}
}
