package org.waarborg.statement.delegate.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Facts;
import org.waarborg.document.Formats;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Organisation;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.delegate.AskedField;
import org.waarborg.statement.delegate.Delegation;
import org.waarborg.statement.delegate.Inquiry;
import org.waarborg.statement.delegate.Letter;

/** The workbook of an owner: an explanation, and a sheet for decisions, one for decisions in parts, and one for the parts. */
public final class WorkbookDocument {

	/** Choices in the order in which one decides. */
	static final List<Applicability> APPLICABILITIES = List.of(Applicability.APPLICABLE,
			Applicability.NOT_APPLICABLE);
	static final List<Implementation> IMPLEMENTATIONS = List.of(Implementation.NOT_STARTED, Implementation.PLANNED,
			Implementation.PARTIAL, Implementation.IMPLEMENTED);

	private static final List<Classification> RISING = List.of(Classification.PUBLIC, Classification.INTERNAL,
			Classification.CONFIDENTIAL, Classification.SECRET);

	private final Letter letter;
	private final Inquiry inquiry;
	private final Delegation delegation;
	private final Messages messages;
	private final Formats formats;
	private final StatementWords words;

	/**
	 * For one owner.
	 *
	 * @param letter     what all workbooks share
	 * @param inquiry    what she is asked
	 * @param delegation where her answers come back to
	 * @param messages   words of workbooks
	 */
	public WorkbookDocument(Letter letter, Inquiry inquiry, Delegation delegation, Messages messages) {
		this.letter = letter;
		this.inquiry = inquiry;
		this.delegation = delegation;
		this.messages = messages;
		formats = Formats.of(letter.language());
		words = new StatementWords(letter.statement(), letter.registry(), letter.language(), letter.today());
	}

	/**
	 * Makes it.
	 *
	 * @return the workbook
	 */
	public Document make() {
		List<Section> sections = new ArrayList<>();
		Map<Boolean, List<StatementRow>> rows = inquiry.rows().stream()
				.collect(Collectors.partitioningBy(r -> RowValues.isShared(r.decision().orElseThrow())));
		if (!rows.get(false).isEmpty()) {
			sections.add(sheet("decisions", decisions("decisions", rows.get(false), true)));
		}
		if (!rows.get(true).isEmpty()) {
			sections.add(sheet("shared", decisions("shared", rows.get(true), false)));
			sections.add(sheet("parts", parts(rows.get(true))));
		}
		sections.add(new Section("explanation", messages.get("section.explanation"), explanation()));
		return new Document("delegation", messages.get("title", inquiry.rows().size()), letter.language(), header(),
				sections, sections.get(0).id() + ".table");
	}

	private static Section sheet(String id, Table table) {
		return new Section(id, table.caption(), List.of(table));
	}

	private DocumentHeader header() {
		List<Fact> facts = new ArrayList<>();
		fact(facts, "for", Labels.of(inquiry.owner()));
		fact(facts, "from", letter.from().map(Labels::of).orElse(""));
		fact(facts, "due", formats.date(letter.due()));
		fact(facts, "code", delegation.code());
		Organisation organisation = letter.dossier().getOrganisation();
		fact(facts, Fact.ORGANISATION, organisation == null ? "" : Objects.toString(organisation.getName(), ""));
		fact(facts, "statement", Texts.get(letter.statement().getTitle(), letter.language()));
		fact(facts, Fact.NORM, words.norms());
		fact(facts, Fact.CLASSIFICATION, words.label(classification()));
		if (!letter.message().isBlank()) {
			fact(facts, "message", letter.message().strip());
		}
		return new DocumentHeader(facts, messages.get("how", formats.date(letter.due())), Optional.empty(),
				messages.get("figure", inquiry.rows().size(), formats.date(letter.due())), "Waarborg", letter.today());
	}

	/** That of the statement, or of a decision in the workbook where that is a higher one. */
	private Classification classification() {
		return Stream.concat(Stream.of(letter.statement().getClassification()),
				inquiry.rows().stream().flatMap(r -> r.decision().stream()).filter(Decision::isSetClassification)
						.map(Decision::getClassification))
				.max(Comparator.comparing(RISING::indexOf)).orElse(Classification.INTERNAL);
	}

	private void fact(List<Fact> facts, String id, String value) {
		if (!value.isBlank()) {
			facts.add(Fact.of(id, messages.get("fact." + id), value));
		}
	}

	private List<Block> explanation() {
		List<Block> blocks = new ArrayList<>();
		for (String line : messages.get("explain", formats.date(letter.due())).split("\n")) {
			blocks.add(new Paragraph(line));
		}
		List<Fact> facts = Stream.of("applicability", "justification", "realisation", "implementation", "planned",
				"remark").map(c -> Fact.of(c, messages.get("column." + c), messages.get("explain." + c))).toList();
		blocks.add(new Facts(facts));
		return blocks;
	}

	private Table decisions(String id, List<StatementRow> rows, boolean state) {
		List<Column> columns = new ArrayList<>(List.of(Column.identifier("control", messages.get("column.control")),
				Column.text("title", messages.get("column.title")),
				Column.text("question", messages.get("column.question")),
				Column.status("applicability", messages.get("column.applicability"), applicabilities()).filled(),
				Column.text("justification", messages.get("column.justification")).wide().filled(),
				Column.text("realisation", messages.get("column.realisation")).wide().filled()));
		if (state) {
			columns.addAll(state());
		}
		columns.addAll(tail());
		List<Row> lines = rows.stream().map(r -> new Row(r.id(), decision(r, state))).toList();
		return new Table(id + ".table", messages.get("section." + id), columns, lines);
	}

	private List<Column> state() {
		return List.of(Column.status("implementation", messages.get("column.implementation"), implementations())
				.filled(), Column.date("planned", messages.get("column.planned")).filled());
	}

	private List<Column> tail() {
		return List.of(Column.text("remark", messages.get("column.remark")).filled(),
				Column.text("key", ReturnColumns.KEY).kept(), Column.text("base", ReturnColumns.BASE).kept());
	}

	private Table parts(List<StatementRow> rows) {
		List<Column> columns = new ArrayList<>(List.of(Column.identifier("control", messages.get("column.control")),
				Column.text("part", messages.get("column.part")),
				Column.text("question", messages.get("column.question")),
				Column.text("realisation", messages.get("column.how")).wide().filled()));
		columns.addAll(state());
		columns.addAll(tail());
		List<Row> lines = new ArrayList<>();
		for (StatementRow row : rows) {
			for (Part part : row.decision().orElseThrow().getParts()) {
				lines.add(new Row(part.getId(), part(row, part)));
			}
		}
		return new Table("parts.table", messages.get("section.parts"), columns, lines);
	}

	private List<Cell> decision(StatementRow row, boolean state) {
		Decision decision = row.decision().orElseThrow();
		Map<AskedField, String> values = RowValues.of(decision, row.followed(), letter.language());
		boolean excluded = row.applicability() == Applicability.NOT_APPLICABLE;
		List<Cell> cells = new ArrayList<>(List.of(Cell.text(words.label(row)), Cell.text(words.title(row)),
				Cell.text(new Questions(messages, formats, letter.today()).of(row)),
				values.get(AskedField.APPLICABILITY).isEmpty() ? Cell.empty() : chip(row.applicability()),
				Cell.text(values.get(excluded ? AskedField.EXCLUSION : AskedField.INCLUSION)),
				Cell.text(values.get(AskedField.REALISATION))));
		if (state) {
			addState(cells, values);
		}
		addTail(cells, key(row, false, decision.getId()), values);
		return cells;
	}

	private List<Cell> part(StatementRow row, Part part) {
		Map<AskedField, String> values = RowValues.of(part, letter.language());
		String title = Texts.get(part.getTitle(), letter.language());
		List<Cell> cells = new ArrayList<>(List.of(Cell.text(words.label(row)),
				Cell.text(title.isEmpty() ? words.label(part.getPerformer()) : title),
				Cell.text(new Questions(messages, formats, letter.today()).of(part)),
				Cell.text(values.get(AskedField.REALISATION))));
		addState(cells, values);
		addTail(cells, key(row, true, part.getId()), values);
		return cells;
	}

	private void addState(List<Cell> cells, Map<AskedField, String> values) {
		String state = values.get(AskedField.IMPLEMENTATION);
		cells.add(state.isEmpty() ? Cell.empty() : chip(Implementation.valueOf(state)));
		String planned = values.get(AskedField.PLANNED);
		cells.add(planned.isEmpty() ? Cell.empty() : Cell.date(LocalDate.parse(planned)));
	}

	private static void addTail(List<Cell> cells, RowKey key, Map<AskedField, String> values) {
		cells.add(Cell.empty());
		cells.add(Cell.text(key.toString()));
		cells.add(Cell.text(Base.write(key, values)));
	}

	private RowKey key(StatementRow row, boolean part, String object) {
		return new RowKey(delegation.followUp().getId(), letter.dossier().getId(), letter.statement().getId(),
				inquiry.owner().getId(), part, object, row.ref(), letter.language());
	}

	private List<Cell.Chip> applicabilities() {
		return APPLICABILITIES.stream().map(this::chip).toList();
	}

	private List<Cell.Chip> implementations() {
		return IMPLEMENTATIONS.stream().map(this::chip).toList();
	}

	private Cell.Chip chip(Applicability literal) {
		return Cell.chip(StatementWords.status(literal), words.label(literal), literal);
	}

	private Cell.Chip chip(Implementation literal) {
		return Cell.chip(StatementWords.status(literal), words.label(literal), literal);
	}
}
