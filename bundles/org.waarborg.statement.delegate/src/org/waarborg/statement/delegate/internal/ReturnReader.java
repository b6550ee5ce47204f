package org.waarborg.statement.delegate.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Person;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetFile;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.delegate.Answer;
import org.waarborg.statement.delegate.AskedField;
import org.waarborg.statement.delegate.Delegation;
import org.waarborg.statement.delegate.ReturnException;
import org.waarborg.statement.delegate.ReturnPlan;

/** Reads a workbook that came back, row by row, wherever its rows and columns went. */
public final class ReturnReader {

	/**
	 * What was read.
	 *
	 * @param file       name of the file
	 * @param statement  the statement that it is about
	 * @param owner      who was asked
	 * @param delegation the delegation
	 * @param rows       its rows
	 * @param troubles   what goes nowhere
	 * @param language   language of its texts
	 */
	public record Result(String file, StatementOfApplicability statement, Optional<Person> owner,
			Optional<Delegation> delegation, List<ReturnRow> rows, List<ReturnPlan.Trouble> troubles,
			String language) {
	}

	private final SheetFile file;
	private final Dossier dossier;
	private final List<StatementOfApplicability> statements;
	private final ControlSetRegistry registry;
	private final Messages messages;
	private final Locale locale;
	private final List<ReturnPlan.Trouble> troubles = new ArrayList<>();
	private final List<ReturnRow> rows = new ArrayList<>();
	private final Map<String, String> places = new HashMap<>();
	private final Map<String, ReturnRow> seen = new HashMap<>();
	private final Map<ControlRef, StatementRow> byRef = new LinkedHashMap<>();
	private RowKey first;
	private StatementOfApplicability statement;
	private StatementWords words;

	/**
	 * For one file.
	 *
	 * @param file       the file
	 * @param dossier    the dossier
	 * @param statements its statements
	 * @param registry   the control sets
	 * @param locale     language of messages
	 */
	public ReturnReader(SheetFile file, Dossier dossier, List<StatementOfApplicability> statements,
			ControlSetRegistry registry, Locale locale) {
		this.file = file;
		this.dossier = dossier;
		this.statements = statements;
		this.registry = registry;
		this.locale = locale;
		messages = Messages.beside(ReturnPlan.class, locale);
	}

	/**
	 * Reads it.
	 *
	 * @return what was read
	 * @throws ReturnException when the file is no workbook of this dossier
	 */
	public Result read() throws ReturnException {
		Map<Sheet, ReturnColumns> sheets = new LinkedHashMap<>();
		for (Sheet sheet : file.sheets()) {
			ReturnColumns.find(sheet).ifPresent(c -> sheets.put(sheet, c));
		}
		first = firstKey(sheets);
		if (!Objects.equals(first.dossier(), dossier.getId())) {
			throw new ReturnException(messages.get("other.dossier", file.name()));
		}
		statement = statements.stream().filter(s -> first.statement().equals(s.getId())).findFirst()
				.orElseThrow(() -> new ReturnException(messages.get("no.statement", file.name())));
		words = new StatementWords(statement, registry, locale.getLanguage(), java.time.LocalDate.EPOCH);
		for (StatementRow row : StatementRows.of(statement, registry, new StatementView.Combined())) {
			byRef.putIfAbsent(row.ref(), row);
		}
		sheets.forEach(this::sheet);
		Optional<Delegation> delegation = Delegation.find(dossier, first.delegation());
		delegation.ifPresent(this::missing);
		return new Result(file.name(), statement, dossier.getPeople().stream()
				.filter(p -> first.owner().equals(p.getId())).findFirst(), delegation, List.copyOf(rows),
				List.copyOf(troubles), first.language());
	}

	private RowKey firstKey(Map<Sheet, ReturnColumns> sheets) throws ReturnException {
		if (sheets.isEmpty()) {
			throw new ReturnException(messages.get("no.workbook", file.name()));
		}
		for (Map.Entry<Sheet, ReturnColumns> entry : sheets.entrySet()) {
			for (Integer at : entry.getKey().rows()) {
				Optional<RowKey> key = entry.getValue().cell(entry.getKey(), at, "key").map(SheetCell::text)
						.flatMap(RowKey::parse);
				if (key.isPresent()) {
					return key.get();
				}
			}
		}
		throw new ReturnException(messages.get("no.rows", file.name()));
	}

	private void sheet(Sheet sheet, ReturnColumns columns) {
		ReturnColumns.FILLED.stream().filter(id -> !columns.columns().containsKey(id))
				.filter(id -> isExpected(sheet, columns, id)).forEach(id -> trouble(
						SheetCell.place(sheet.name(), Integer.toString(columns.row())),
						messages.get("column.gone", words("column." + id))));
		columns.extra().forEach((column, title) -> trouble(
				SheetCell.place(sheet.name(), SheetCell.letters(column) + columns.row()),
				messages.get("column.extra", title)));
		for (Integer at : sheet.rows()) {
			if (at > columns.row()) {
				row(sheet, columns, at);
			}
		}
	}

	/** A sheet of parts asks no decision; one of decisions in parts asks no state. */
	private static boolean isExpected(Sheet sheet, ReturnColumns columns, String id) {
		boolean parts = sheet.rows().stream().flatMap(r -> columns.cell(sheet, r, "key").stream())
				.flatMap(c -> RowKey.parse(c.text()).stream()).anyMatch(RowKey::part);
		boolean decision = List.of("applicability", "justification").contains(id);
		boolean state = List.of("implementation", "planned").contains(id);
		boolean shared = sheet.rows().stream().flatMap(r -> columns.cell(sheet, r, "base").stream())
				.noneMatch(c -> c.text().contains("IMPLEMENTATION="));
		return parts ? !decision : !(state && shared);
	}

	private void row(Sheet sheet, ReturnColumns columns, int at) {
		String place = SheetCell.place(sheet.name(), Integer.toString(at));
		Optional<SheetCell> cell = columns.cell(sheet, at, "key");
		Optional<RowKey> key = cell.map(SheetCell::text).flatMap(RowKey::parse);
		if (key.isEmpty()) {
			String content = sheet.row(at).values().stream().map(SheetCell::text).limit(4)
					.collect(Collectors.joining(" · "));
			trouble(place, messages.get(cell.isEmpty() ? "row.added" : "row.key", content));
			return;
		}
		if (!key.get().delegation().equals(first.delegation()) || !key.get().statement().equals(first.statement())) {
			trouble(place, messages.get("row.other", key.get().control().control()));
			return;
		}
		StatementRow found = byRef.get(key.get().control());
		Optional<Decision> decision = found == null ? Optional.empty() : found.decision();
		Optional<Part> part = decision.filter(d -> key.get().part()).flatMap(d -> d.getParts().stream()
				.filter(p -> key.get().object().equals(p.getId())).findFirst());
		if (decision.isEmpty() || key.get().part() && part.isEmpty()) {
			trouble(place, messages.get(decision.isEmpty() ? "row.gone" : "row.part.gone",
					found == null ? key.get().control().control() : words.label(found)));
			return;
		}
		add(new Reading(sheet, columns, at, key.get(), decision.get(), part, found), place);
	}

	/** A row that somebody copied counts once; where the two differ, that is said. */
	private void add(Reading reading, String place) {
		ReturnRow row = reading.read();
		String id = reading.key.toString();
		ReturnRow before = seen.putIfAbsent(id, row);
		if (before == null) {
			places.put(id, place);
			rows.add(row);
		} else if (!theirs(before).equals(theirs(row)) || !before.remarks().equals(row.remarks())) {
			trouble(place, messages.get("row.twice", row.label(), places.get(id)));
		}
	}

	private static Map<String, String> theirs(ReturnRow row) {
		return row.answers().stream().collect(Collectors.toMap(Answer::id, Answer::theirs, (a, b) -> a));
	}

	/** Rows that were asked and did not come back. */
	private void missing(Delegation delegation) {
		Set<ControlRef> came = rows.stream().map(r -> r.key().control()).collect(Collectors.toSet());
		Set<String> gone = new LinkedHashSet<>();
		delegation.followUp().getControls().stream().filter(c -> !came.contains(c)).map(byRef::get)
				.filter(Objects::nonNull).map(words::label).forEach(gone::add);
		if (!gone.isEmpty()) {
			trouble("", messages.get("row.missing", gone.size(), String.join(", ", gone)));
		}
	}

	private void trouble(String place, String text) {
		troubles.add(new ReturnPlan.Trouble(place, text));
	}

	private String words(String key) {
		return Messages.beside(org.waarborg.statement.delegate.Workbooks.class, locale).get(key);
	}

	/** One row while it is read. */
	private final class Reading {

		private final Sheet sheet;
		private final ReturnColumns columns;
		private final int at;
		private final RowKey key;
		private final Decision decision;
		private final Optional<Part> part;
		private final Map<AskedField, String> mine;
		private final Optional<Map<AskedField, String>> base;
		private final String label;
		private final String id;
		private final List<Answer> answers = new ArrayList<>();

		Reading(Sheet sheet, ReturnColumns columns, int at, RowKey key, Decision decision, Optional<Part> part,
				StatementRow row) {
			this.sheet = sheet;
			this.columns = columns;
			this.at = at;
			this.key = key;
			this.decision = decision;
			this.part = part;
			mine = part.map(p -> RowValues.of(p, key.language()))
					.orElseGet(() -> RowValues.of(decision, row.followed(), key.language()));
			base = columns.cell(sheet, at, "base").flatMap(c -> Base.read(key, c.text()));
			int number = part.map(p -> decision.getParts().indexOf(p) + 1).orElse(0);
			label = number == 0 ? words.label(row) : messages.get("part", words.label(row), number);
			boolean unique = byRef.keySet().stream().filter(r -> r.control().equals(key.control().control()))
					.count() == 1;
			id = (unique ? key.control().control() : key.control().toString()) + (number == 0 ? "" : "." + number);
		}

		ReturnRow read() {
			if (base.isEmpty()) {
				trouble(columns.place(sheet, at, "base"), messages.get("row.base", label));
			}
			String decided = part.isPresent() ? ""
					: literal("applicability", AskedField.APPLICABILITY,
							WorkbookDocument.APPLICABILITIES, Applicability.class);
			if (part.isEmpty()) {
				justification(decided);
			}
			compare("realisation", AskedField.REALISATION, text("realisation"));
			String state = "";
			if (mine.containsKey(AskedField.IMPLEMENTATION)) {
				state = literal("implementation", AskedField.IMPLEMENTATION, WorkbookDocument.IMPLEMENTATIONS,
						Implementation.class);
				planned();
			}
			return new ReturnRow(key, decision, part, label, answers, remarks(), isComplete(decided, state));
		}

		private boolean isComplete(String decided, String state) {
			if (decided.equals(Applicability.NOT_APPLICABLE.name())) {
				return !text("justification").isEmpty();
			}
			return (part.isPresent() || !decided.isEmpty())
					&& (!mine.containsKey(AskedField.IMPLEMENTATION) || !state.isEmpty());
		}

		private String text(String column) {
			return columns.cell(sheet, at, column).map(SheetCell::text).map(RowValues::plain).orElse("");
		}

		/** Whether a cell says something that can be read; what cannot be read is said. */
		private boolean isReadable(String column) {
			Optional<SheetCell> cell = columns.cell(sheet, at, column);
			if (!columns.columns().containsKey(column)) {
				return false;
			}
			if (cell.filter(c -> !c.readable()).isPresent()) {
				trouble(columns.place(sheet, at, column), messages.get("cell.error", label, cell.get().text()));
				return false;
			}
			return true;
		}

		/** One of the words of a list, in either language; what is none of them is said and not taken. */
		private <E extends Enum<E>> String literal(String column, AskedField field, List<E> choices, Class<E> type) {
			String text = text(column);
			if (!isReadable(column)) {
				return mine.getOrDefault(field, "");
			}
			if (text.isEmpty()) {
				compare(column, field, "");
				return "";
			}
			for (String language : List.of("nl", "en")) {
				Messages labels = StatementWords.messages(language);
				for (E choice : choices) {
					if (labels.label(choice).equalsIgnoreCase(text) || choice.name().equals(text)) {
						compare(column, field, choice.name());
						return choice.name();
					}
				}
				if (labels.label(type.getEnumConstants()[0]).equalsIgnoreCase(text)) {
					compare(column, field, "");
					return "";
				}
			}
			trouble(columns.place(sheet, at, column), messages.get("cell.word", label, text,
					choices.stream().map(words::label).collect(Collectors.joining(", "))));
			return mine.getOrDefault(field, "");
		}

		/** One cell for two fields: which it is follows from what was decided. */
		private void justification(String decided) {
			if (!isReadable("justification")) {
				return;
			}
			String text = text("justification");
			boolean wasExcluded = base.map(b -> b.get(AskedField.APPLICABILITY))
					.filter(Applicability.NOT_APPLICABLE.name()::equals).isPresent();
			String shown = base.map(b -> b.get(wasExcluded ? AskedField.EXCLUSION : AskedField.INCLUSION)).orElse("");
			if (base.isPresent() && Base.same(shown, text)) {
				return;
			}
			AskedField field = decided.equals(Applicability.NOT_APPLICABLE.name()) ? AskedField.EXCLUSION
					: AskedField.INCLUSION;
			compare("justification", field, text);
		}

		private void planned() {
			Optional<SheetCell> cell = columns.cell(sheet, at, "planned");
			if (!isReadable("planned")) {
				return;
			}
			if (cell.isEmpty()) {
				compare("planned", AskedField.PLANNED, "");
				return;
			}
			Optional<String> day = cell.get().date().map(Object::toString).or(() -> Days.parse(cell.get().text()));
			if (day.isPresent()) {
				compare("planned", AskedField.PLANNED, day.get());
			} else {
				trouble(columns.place(sheet, at, "planned"), messages.get("cell.day", label, cell.get().text()));
			}
		}

		private void compare(String column, AskedField field, String theirs) {
			if (!columns.columns().containsKey(column)) {
				return;
			}
			Optional<String> was = base.map(b -> b.getOrDefault(field, ""));
			String now = mine.getOrDefault(field, "");
			if (was.filter(b -> Base.same(b, theirs)).isPresent()) {
				return;
			}
			Answer.State state = now.equals(theirs) ? Answer.State.SAME
					: was.filter(b -> Base.same(b, now)).isPresent() ? Answer.State.TAKEN : Answer.State.ASKED;
			if (was.isEmpty() && state == Answer.State.SAME) {
				return;
			}
			answers.add(new Answer(id + '.' + field, label, key.control(), field,
					columns.place(sheet, at, column), was, now, theirs, state, state == Answer.State.TAKEN));
		}

		/** What fits no field is kept as a remark, so that nothing is lost. */
		private List<String> remarks() {
			List<String> remarks = new ArrayList<>();
			String own = text("remark");
			if (!own.isEmpty()) {
				remarks.add(own);
			}
			columns.extra().forEach((column, title) -> sheet.cell(at, column)
					.ifPresent(c -> remarks.add(title + ": " + c.text())));
			return remarks;
		}
	}
}
