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
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Organisation;
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
import org.waarborg.statement.StatementRow;

/** Turns a row of a statement into the cells of the document's tables. */
final class RowCells {

	private final ControlSetRegistry registry;
	private final Messages messages;
	private final String language;
	private final LocalDate today;
	private final Formats formats;

	RowCells(ControlSetRegistry registry, Messages messages, String language, LocalDate today) {
		this.registry = registry;
		this.messages = messages;
		this.language = language;
		this.today = today;
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
		boolean applies = row.applicability() == Applicability.APPLICABLE;
		return List.of(Cell.text(label(row)), Cell.text(title(row)), chip(row.applicability()),
				Cell.items(row.drivers().stream().map(this::driver).toList()), Cell.text(justification(row)),
				applies ? chip(row.implementation()) : Cell.empty(), Cell.text(realisation(row)),
				Cell.text(row.owner().map(Words::name).orElse("")),
				Cell.date(row.decision().flatMap(Decisions::planned).orElse(null)), Cell.items(proof(row)),
				Cell.text(decided(row)), Cell.date(row.decision().map(Decision::getNextReview).orElse(null)));
	}

	List<Cell> exclusionRow(StatementRow row) {
		return List.of(Cell.text(label(row)), Cell.text(title(row)), Cell.text(justification(row)),
				Cell.text(decided(row)));
	}

	/** The norm's number; behind that of a care part the word for it in the document's language. */
	private String label(StatementRow row) {
		Optional<String> base = row.control().flatMap(ResolvedControl::enhances).flatMap(registry::find)
				.map(ResolvedControl::label);
		return base.map(number -> number + " – " + messages.get("care.part")).orElseGet(row::label);
	}

	String title(StatementRow row) {
		String title = row.control().map(c -> c.title(language)).orElse(messages.get("control.missing"));
		boolean careOnly = row.control().filter(c -> c.care() == CareContent.ONLY).isPresent();
		return careOnly ? title + " (" + messages.get("care.only") + ')' : title;
	}

	private String driver(Driver driver) {
		String kind = messages.label(driver.getKind());
		String text = Texts.get(driver.getText(), language);
		Requirement requirement = driver.getRequirement();
		if (requirement != null && !requirement.eIsProxy()) {
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
			return (Texts.get(requirement.getTitle(), language) + ' ' + article).strip();
		}
		String named = (source + ' ' + article).strip();
		return named.isEmpty() ? Texts.get(requirement.getTitle(), language) : named;
	}

	private String justification(StatementRow row) {
		if (row.decision().isEmpty()) {
			return "";
		}
		Decision decision = row.decision().get();
		String own = row.applicability() == Applicability.NOT_APPLICABLE
				? Texts.get(decision.getExclusion(), language)
				: Texts.get(decision.getInclusion(), language);
		List<String> lines = new ArrayList<>();
		if (row.followed().isPresent() && own.isEmpty()) {
			lines.add(messages.get("follows", row.control().flatMap(ResolvedControl::enhances)
					.flatMap(registry::find).map(ResolvedControl::label).orElse("")));
		}
		lines.add(own);
		decision.getExemptions().stream().map(this::exemption).forEach(lines::add);
		return joinLines(lines);
	}

	private String exemption(Exemption exemption) {
		String title = Texts.get(exemption.getTitle(), language);
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
		lines.add(Texts.get(source.getRealisation(), language));
		if (decision.isSetImplementation()) {
			lines.add(messages.get("implementation.override",
					Texts.get(decision.getImplementationReason(), language)));
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
				.flatMap(p -> Stream.<Element>concat(p.getDocuments().stream(), p.getEvidence().stream()))
				.filter(e -> !e.eIsProxy()).map(this::named).distinct().toList();
	}

	private String named(Element element) {
		String title = Texts.get(element.getTitle(), language);
		return element.getCode() == null || element.getCode().isEmpty() ? title : element.getCode() + ' ' + title;
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
		if (!Words.name(d.getDecidedBy()).isEmpty()) {
			String role = d.isSetInRole() ? " (" + messages.label(d.getInRole()) + ')' : "";
			lines.add(Words.name(d.getDecidedBy()) + role);
		}
		if (row.decision().map(Decision::getNextReview).isPresent()) {
			lines.add(messages.get("review.on", formats.date(row.decision().get().getNextReview())));
		}
		return joinLines(lines);
	}

	List<Row> partRows(StatementRow row) {
		List<Part> parts = row.decision().map(Decision::getParts).orElse(List.of());
		boolean plain = parts.size() == 1 && parts.get(0).getPerformer() == Performer.OWN;
		return plain ? List.of() : parts.stream().map(part -> partRow(row, part)).toList();
	}

	private Row partRow(StatementRow row, Part part) {
		return new Row(part.getId(), List.of(Cell.text(label(row)), Cell.text(Texts.get(part.getTitle(), language)),
				Cell.text(messages.label(part.getPerformer())), Cell.text(provider(part)),
				Cell.items(part.getCovers().stream().map(this::covered).toList()), chip(part.getImplementation()),
				Cell.text(Texts.get(part.getText(), language)),
				Cell.text(Words.name(part.getOwner()))));
	}

	private String covered(Element element) {
		return element instanceof Organisation organisation ? Words.name(organisation)
				: Texts.get(element.getTitle(), language);
	}

	private String provider(Part part) {
		Asset service = part.getService();
		String name = part.getProvider() == null ? "" : Words.name(part.getProvider());
		String what = service == null ? "" : Texts.get(service.getTitle(), language);
		return Stream.of(name, what).filter(s -> s != null && !s.isEmpty()).collect(Collectors.joining(" – "));
	}

	/** A row that somebody still has to do something about; printed, because planned and late rows are honest. */
	Optional<Row> openRow(StatementRow row) {
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
		if (row.applicability() == Applicability.NOT_APPLICABLE && justification(row).isEmpty()) {
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
								Cell.text(row.owner().map(Words::name).orElse("")), Cell.date(planned))));
	}

	private static String joinLines(List<String> lines) {
		return lines.stream().filter(l -> l != null && !l.isBlank()).collect(Collectors.joining("\n"));
	}
}
