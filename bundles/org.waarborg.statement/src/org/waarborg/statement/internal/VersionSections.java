package org.waarborg.statement.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Formats;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.registry.Localized;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.VersionFacts;
import org.waarborg.statement.VersionFacts.ApprovalFact;
import org.waarborg.statement.VersionFacts.Standing;

/** What the document of a released version says beyond the statement: who approved it, and what changed from version to version. */
final class VersionSections {

	private final VersionFacts version;
	private final Messages messages;
	private final String language;
	private final Formats formats;
	private final StatementDiscloser discloser;

	VersionSections(VersionFacts version, Messages messages, StatementDiscloser discloser) {
		this.version = version;
		this.messages = messages;
		this.discloser = discloser;
		language = messages.locale().getLanguage();
		formats = Formats.of(language);
	}

	/** Number and where it stands: "3 (approved)". */
	String number() {
		return messages.get("version.released", version.number(), messages.label(version.standing()));
	}

	/** The day of the release. */
	LocalDate on() {
		return version.on();
	}

	/** As much of the file's hash as people compare by eye. */
	String fingerprint() {
		return Hashes.brief(version.sha256());
	}

	Cell.Chip state() {
		return chip(version.standing());
	}

	private Cell.Chip chip(Standing standing) {
		return new Cell.Chip(StatementWords.status(standing), messages.label(standing), standing.name());
	}

	/** Who approved, in which role, when; that nobody did; that what was approved is not this. */
	String approvals() {
		List<String> lines = new ArrayList<>(version.troubles());
		List<ApprovalFact> valid = version.approvals().stream().filter(a -> a.withdrawn().isEmpty()).toList();
		if (version.standing() == Standing.WITHDRAWN) {
			lines.add(messages.get("approvals.withdrawn"));
		} else if (valid.isEmpty()) {
			lines.add(messages.get("approvals.awaited"));
		}
		valid.stream().map(this::approval).forEach(lines::add);
		return String.join(" · ", lines);
	}

	private String approval(ApprovalFact approval) {
		String role = role(approval);
		return namesLeave() && !approval.name().isEmpty()
				? messages.get("approval.by", approval.name(), role, formats.date(approval.on()))
				: messages.get("approval.role", role, formats.date(approval.on()));
	}

	private String role(ApprovalFact approval) {
		String role = messages.label(approval.role());
		return approval.deputy() ? messages.get("approval.deputy", role) : role;
	}

	private boolean namesLeave() {
		return discloser.leaves(Literals.APPROVAL__PERSON, Literals.PERSON__NAME);
	}

	/** The approvals of this version. */
	Section approvalSection() {
		List<Column> columns = List.of(Column.date("on", messages.get("column.approval.on")),
				Column.text("name", messages.get("column.approval.name")),
				Column.text("role", messages.get("column.approval.role")),
				Column.text("kind", messages.get("column.approval.kind")),
				Column.text("proof", messages.get("column.approval.proof")).wide(),
				Column.text("remark", messages.get("column.approval.remark")).wide());
		List<Row> rows = new ArrayList<>();
		for (ApprovalFact approval : version.approvals()) {
			rows.add(new Row("approval-" + (rows.size() + 1), approvalRow(approval)));
		}
		List<Block> blocks = new ArrayList<>();
		version.troubles().forEach(t -> blocks.add(new Paragraph(t)));
		blocks.add(new Table("approvals.table", messages.get("table.approvals", rows.size()), columns, rows, "",
				messages.get("approvals.awaited")));
		blocks.add(new Paragraph(messages.get("approvals.of", version.number(), formats.date(version.on()),
				version.sha256())));
		if (!version.ledger().isEmpty()) {
			blocks.add(new Paragraph(messages.get("approvals.ledger", version.ledger())));
		}
		return new Section("approvals", messages.get("section.approvals"), blocks);
	}

	private List<Cell> approvalRow(ApprovalFact approval) {
		boolean names = namesLeave();
		String remark = Stream.concat(
				approval.withdrawn().map(w -> messages.get("approval.withdrawn", formats.date(w))).stream(),
				names ? Stream.of(approval.comment()) : Stream.empty()).filter(t -> t != null && !t.isBlank())
				.collect(Collectors.joining("\n"));
		return List.of(Cell.date(approval.on()), Cell.text(names ? approval.name() : ""), Cell.text(role(approval)),
				Cell.text(messages.get("approval.kind." + approval.kind().getName())),
				Cell.text(names ? approval.proof() : ""), Cell.text(remark));
	}

	/** The versions with their dates and what changed. */
	Section historySection() {
		List<Column> columns = List.of(Column.identifier("version", messages.get("column.history.version")),
				Column.date("on", messages.get("column.history.on")),
				Column.status("standing", messages.get("column.history.standing"),
						Stream.of(Standing.values()).map(this::chip).toList()),
				Column.text("summary", messages.get("column.history.summary")).wide());
		List<Row> rows = version.history().stream()
				.map(c -> new Row("version-" + c.number(), List.of(Cell.text(Integer.toString(c.number())),
						Cell.date(c.on()), chip(c.standing()), Cell.text(Localized.pick(c.summary(), language)))))
				.toList();
		return new Section("history", messages.get("section.history"),
				List.of(new Table("history.table", messages.get("table.history", rows.size()), columns, rows)));
	}

	/**
	 * The signals at the time of release. They quote what the dossier held, so they are for those alone who may see what is
	 * confidential, and those on a row go where the row goes.
	 */
	Optional<Section> signalSection(List<StatementRow> rows, Function<StatementRow, String> label) {
		if (version.openPoints().isEmpty() || !discloser.shows(Classification.CONFIDENTIAL)) {
			return Optional.empty();
		}
		Map<String, StatementRow> byRef = rows.stream()
				.collect(Collectors.toMap(r -> r.ref().toString(), r -> r, (a, b) -> a));
		List<Column> columns = List.of(Column.identifier("control", messages.get("column.control")),
				Column.text("text", messages.get("column.signal.text")).wide(),
				Column.text("accepted", messages.get("column.signal.accepted")).wide(),
				Column.identifier("rule", messages.get("column.signal.rule")));
		List<Row> lines = new ArrayList<>();
		for (VersionFacts.OpenPoint point : version.openPoints()) {
			StatementRow row = byRef.get(point.control());
			if (point.control().isEmpty() || row != null && discloser.shows(row)) {
				lines.add(new Row("signal-" + (lines.size() + 1),
						List.of(Cell.text(row == null ? "" : label.apply(row)),
								Cell.text(Localized.pick(point.text(), language)), Cell.text(accepted(point)),
								Cell.text(point.rule()))));
			}
		}
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new Section("signals", messages.get("section.signals"), List.of(new Table("signals.table",
						messages.get("table.signals", lines.size(), formats.date(version.on())), columns, lines))));
	}

	private String accepted(VersionFacts.OpenPoint point) {
		return point.accepted()
				.map(because -> messages.get("signal.accepted", Localized.pick(because, language),
						point.until().map(formats::date).orElse("-")))
				.orElse("");
	}
}
