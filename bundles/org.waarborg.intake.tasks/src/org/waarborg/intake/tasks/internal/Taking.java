package org.waarborg.intake.tasks.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.waarborg.intake.ColumnMapping;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeMapping;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRequest.Spot;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetFile;
import org.waarborg.intake.SheetMapping;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.screen.DossierSession;

/** The answers about one file, and the plan that follows from them. On the dossier's thread. */
final class Taking {

	/** What goes into nothing that is there: found by itself, made where there is none. */
	static final String OWN = "";

	private final DossierSession session;
	private final Intake intake;
	private final IntakeTarget target;
	private final SheetFile file;
	private final Optional<IntakeMapping> saved;
	private final Map<String, SheetMapping> mappings = new LinkedHashMap<>();
	/** As they were guessed, by sheet: with how sure that is. */
	private final Map<String, SheetMapping> guessed = new HashMap<>();
	private final Map<String, String> subjects = new HashMap<>();
	private final Set<String> read = new LinkedHashSet<>();
	private final Map<String, Map<String, String>> words = new TreeMap<>();
	/** Every word that was asked about, so that a question stays where it is answered. */
	private final Map<String, Word> asked = new LinkedHashMap<>();
	private final Set<Spot> replaced = new HashSet<>();
	private boolean replacesAll;
	private String into;
	private IntakePlan plan;
	private String problem = "";
	private String misfit = "";
	private long plannedAt;
	private boolean stale = true;

	/**
	 * A word that somebody has to say the meaning of, or that was guessed.
	 *
	 * @param field   id of the field, as a mapping names it
	 * @param word    what the file says
	 * @param meaning what it was taken for; empty where it is not known
	 * @param place   the first cell with it
	 */
	record Word(String field, String word, String meaning, String place) {

		String id() {
			return field + ':' + word;
		}
	}

	/**
	 * Begins with what can be guessed.
	 *
	 * @param into id of what it goes into; {@link #OWN} where there is only the dossier
	 */
	Taking(DossierSession session, Intake intake, IntakeTarget target, SheetFile file, Optional<IntakeMapping> saved,
			String into) {
		this.session = session;
		this.intake = intake;
		this.target = target;
		this.file = file;
		this.saved = saved;
		this.into = into;
		saved.ifPresent(s -> s.values().forEach((field, meanings) -> words.put(field, new TreeMap<>(meanings))));
		begin();
	}

	/** The columns as they are guessed; where nothing is recognised, all of them to be said by hand. */
	private void begin() {
		Optional<IntakePlan> first = attempt(saved);
		if (first.isEmpty()) {
			misfit = problem;
			first = saved.isPresent() ? attempt(Optional.empty()) : first;
		}
		first.ifPresent(p -> p.parts().forEach(part -> {
			SheetMapping mapping = part.mapping();
			guessed.put(mapping.sheet(), mapping);
			mappings.put(mapping.sheet(), mapping);
			subjects.put(mapping.sheet(), mapping.subject());
			read.add(mapping.sheet());
		}));
		file.sheets().stream().filter(s -> !mappings.containsKey(s.name()) && !s.cells().isEmpty())
				.forEach(s -> mappings.put(s.name(), byHand(s, likelyHeader(s))));
		if (read.isEmpty()) {
			file.sheets().stream().filter(s -> !s.hidden())
					.max(java.util.Comparator.comparingInt(s -> s.cells().size()))
					.map(Sheet::name).filter(mappings::containsKey).ifPresent(read::add);
		}
	}

	/** For what it is to go into; where that does not fit, at least its columns can be shown. */
	private Optional<IntakePlan> attempt(Optional<IntakeMapping> mapping) {
		problem = "";
		return attempt(into, mapping).or(() -> into.isEmpty() ? Optional.empty() : attempt(OWN, mapping));
	}

	private Optional<IntakePlan> attempt(String subject, Optional<IntakeMapping> mapping) {
		try {
			return Optional.of(intake.plan(request(subject, mapping)));
		} catch (IntakeException e) {
			problem = e.getMessage();
			return Optional.empty();
		}
	}

	private IntakeRequest request(String subject, Optional<IntakeMapping> mapping) {
		return new IntakeRequest(session.dossier(), file, target.id(), List.of(), subject, mapping, replacesAll,
				replaced, Locale.of(session.language()), session.today());
	}

	/** The first row with the most texts, near the top: titles are texts, and all columns have one. */
	private static int likelyHeader(Sheet sheet) {
		return sheet.rows().stream().limit(30)
				.max(java.util.Comparator.comparingLong((Integer row) -> sheet.row(row).values().stream()
						.filter(c -> !c.spread() && c.text().chars().anyMatch(Character::isLetter)).count())
						.thenComparing(java.util.Comparator.reverseOrder()))
				.orElse(Integer.valueOf(1));
	}

	private static SheetMapping byHand(Sheet sheet, int row) {
		List<ColumnMapping> columns = new ArrayList<>();
		for (Integer column : sheet.columns()) {
			String title = sheet.cell(row, column.intValue()).filter(SheetCell::ownColumn).map(SheetCell::text)
					.orElse("");
			columns.add(new ColumnMapping(column.intValue(), title, ColumnMapping.NOTE, 1, "",
					sheet.hiddenColumns().contains(column)));
		}
		return new SheetMapping(sheet.name(), "", row, columns);
	}

	SheetFile file() {
		return file;
	}

	/** Why neither the saved columns nor a guess fit; empty where one did. */
	String misfit() {
		return misfit;
	}

	Optional<IntakeMapping> saved() {
		return saved;
	}

	/** All sheets with something in them, those that can be read first. */
	List<String> sheets() {
		return List.copyOf(mappings.keySet());
	}

	Set<String> read() {
		return Set.copyOf(read);
	}

	/** How the sheets that are read are read, in the order of the file. */
	List<SheetMapping> mappings() {
		return file.sheets().stream().map(Sheet::name).filter(read::contains).map(mappings::get).toList();
	}

	Sheet sheet(SheetMapping mapping) {
		return file.sheets().stream().filter(s -> s.name().equals(mapping.sheet())).findFirst().orElseThrow();
	}

	boolean unsure(SheetMapping mapping, ColumnMapping column) {
		SheetMapping guess = guessed.get(mapping.sheet());
		return guess != null && column.isField() && guess.columns().stream().anyMatch(c -> c.column() == column.column()
				&& c.field().equals(column.field()) && c.confidence() < 0.7);
	}

	String into() {
		return into;
	}

	boolean replacesAll() {
		return replacesAll;
	}

	Set<Spot> replaced() {
		return Set.copyOf(replaced);
	}

	// Answers

	void into(String subject) {
		into = subject == null ? OWN : subject;
		stale = true;
	}

	void read(List<?> sheets) {
		read.clear();
		sheets.forEach(s -> read.add(s.toString()));
		stale = true;
	}

	void header(String sheet, int row) {
		SheetMapping before = mappings.get(sheet);
		if (before.headerRow() == row) {
			return;
		}
		SheetMapping after = byHand(sheet(before), row);
		mappings.put(sheet, new SheetMapping(sheet, "", row, after.columns().stream().map(c -> new ColumnMapping(
				c.column(), c.header(), before.columns().stream().filter(b -> b.column() == c.column()).findFirst()
						.map(ColumnMapping::field).orElse(ColumnMapping.NOTE),
				1, "", c.hidden())).toList()));
		stale = true;
	}

	void column(String sheet, int column, String field) {
		SheetMapping before = mappings.get(sheet);
		mappings.put(sheet, new SheetMapping(sheet, before.subject(), before.headerRow(), before.columns().stream()
				.map(c -> c.column() == column
						? new ColumnMapping(column, c.header(), field == null ? ColumnMapping.IGNORE : field, 1,
								c.example(), c.hidden())
						: c)
				.toList()));
		stale = true;
	}

	void word(String id, String meaning) {
		Word word = asked.get(id);
		if (word != null) {
			words.computeIfAbsent(word.field(), f -> new TreeMap<>()).put(word.word(), meaning == null ? "" : meaning);
			stale = true;
		}
	}

	void replaceAll(boolean all) {
		replacesAll = all;
		stale = true;
	}

	void replace(List<?> spots) {
		replaced.clear();
		spots.forEach(s -> replaced.add((Spot) s));
		stale = true;
	}

	// The plan

	/** What would happen; empty while {@link #problem} says why not. */
	Optional<IntakePlan> plan() {
		if (stale || plannedAt != session.revision()) {
			replan();
		}
		return Optional.ofNullable(plan);
	}

	/** Why there is no plan; empty when there is one. */
	String problem() {
		plan();
		return problem;
	}

	private void replan() {
		stale = false;
		plannedAt = session.revision();
		plan = null;
		problem = "";
		try {
			IntakePlan made = intake.plan(request(into, Optional.of(mapping())));
			if (made.refused()) {
				problem = made.problems().get(0).message();
			} else {
				plan = made;
				made.mapping().values().forEach((field, meanings) -> meanings.forEach((word, meaning) -> {
					if (meaning.isEmpty()) {
						ask(new Word(field, word, "", ""));
					}
				}));
				made.guesses().forEach(g -> ask(new Word(g.field(), g.word(), g.meaning(), g.place())));
			}
		} catch (IntakeException e) {
			problem = e.getMessage();
		}
	}

	private void ask(Word word) {
		asked.putIfAbsent(word.id(), word);
	}

	/** How the file is read as far as was said. */
	private IntakeMapping mapping() {
		List<SheetMapping> sheets = mappings().stream()
				.map(m -> new SheetMapping(m.sheet(), into.isEmpty() ? subjects.getOrDefault(m.sheet(), "") : "",
						m.headerRow(), m.columns()))
				.toList();
		return new IntakeMapping(target.id(), sheets, words);
	}

	/** The words that are asked about in the columns as they are now. */
	List<Word> words() {
		plan();
		Set<String> fields = new HashSet<>();
		mappings().forEach(m -> m.columns().forEach(c -> fields.add(c.field())));
		boolean marks = target.fields(session.language()).stream()
				.anyMatch(f -> f.type() == org.waarborg.intake.FieldType.MARK && fields.contains(f.id()));
		return asked.values().stream().filter(w -> fields.contains(w.field()) || marks && w.field().equals("mark"))
				.toList();
	}

	/** What a word means as far as anybody said or guessed; empty for nothing. */
	String meaning(Word word) {
		return words.getOrDefault(word.field(), Map.of()).getOrDefault(word.word(), word.meaning());
	}
}
