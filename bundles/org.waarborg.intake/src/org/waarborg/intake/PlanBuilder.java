package org.waarborg.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;

import org.waarborg.intake.IntakePlan.Fate;
import org.waarborg.intake.spi.IntakeTarget;

/**
 * Gathers what taking in a file would do. A target is given one and says into it what it finds.
 *
 * @since 0.1
 */
public final class PlanBuilder {

	private final IntakeRequest request;
	private final IntakeTarget target;
	private final IntakeMapping mapping;
	private final List<IntakePlan.Part> parts = new ArrayList<>();
	private final List<IntakePlan.Item> items = new ArrayList<>();
	private final Map<String, IntakePlan.Match> matches = new LinkedHashMap<>();
	private final List<IntakeProblem> problems = new ArrayList<>();
	private final Map<SheetCell, Fate> fates = new LinkedHashMap<>();
	private final Map<String, List<SheetCell>> leftOut = new LinkedHashMap<>();
	private final Map<String, Map<String, String>> openWords = new TreeMap<>();
	private final Set<String> guessed = new HashSet<>();
	private final List<IntakePlan.Guess> guesses = new ArrayList<>();
	private final List<Command> commands = new ArrayList<>();
	private String label = "";

	/**
	 * A plan in which every cell is still to be accounted for.
	 *
	 * @param request what was asked
	 * @param target  what plans
	 * @param mapping how the file is read
	 */
	public PlanBuilder(IntakeRequest request, IntakeTarget target, IntakeMapping mapping) {
		this.request = request;
		this.target = target;
		this.mapping = mapping;
		request.file().sheets().forEach(s -> s.cells().forEach(c -> fates.put(c, null)));
	}

	/**
	 * What was asked.
	 *
	 * @return never null
	 */
	public IntakeRequest request() {
		return request;
	}

	/**
	 * Names the step for undo.
	 *
	 * @param text in the user's language
	 */
	public void label(String text) {
		label = text;
	}

	/**
	 * Adds a sheet that is read.
	 *
	 * @param part the sheet
	 */
	public void part(IntakePlan.Part part) {
		parts.add(part);
	}

	/**
	 * Adds an object that rows are about.
	 *
	 * @param item the object
	 */
	public void item(IntakePlan.Item item) {
		items.add(item);
	}

	/**
	 * Adds what the file names; the second time it does nothing.
	 *
	 * @param match the named thing
	 */
	public void match(IntakePlan.Match match) {
		matches.putIfAbsent(match.kind() + '\n' + match.text(), match);
	}

	/**
	 * Adds a problem.
	 *
	 * @param severity how bad it is
	 * @param code     what it is
	 * @param place    where; empty for the whole file
	 * @param message  in the user's language
	 */
	public void problem(IntakeProblem.Severity severity, String code, String place, String message) {
		problems.add(new IntakeProblem(severity, code, place, message));
	}

	/**
	 * Says once for each word that what it means is a guess.
	 *
	 * @param value   the value with the word
	 * @param message in the user's language
	 */
	public void guess(IntakeValue value, String message) {
		if (guessed.add(value.field() + '\n' + Vocabulary.fold(value.text()))) {
			problem(IntakeProblem.Severity.INFO, "guess", value.cell().address(), message);
			guesses.add(new IntakePlan.Guess(value.field(), value.text(), meaning(value), value.cell().address()));
		}
	}

	/** As a mapping writes it. */
	private static String meaning(IntakeValue value) {
		StringBuilder meaning = new StringBuilder(value.literals().getOrDefault(value.field(), ""));
		new TreeMap<>(value.literals()).forEach((field, literal) -> {
			if (!field.equals(value.field())) {
				meaning.append('+').append(field).append('.').append(literal);
			}
		});
		return meaning.toString();
	}

	/**
	 * Says that the value of a cell goes into a field, or says what its row is about.
	 *
	 * @param cell the cell, also a spread one
	 */
	public void mapped(SheetCell cell) {
		fate(cell, Fate.MAPPED);
	}

	/**
	 * Says that a cell is kept as a note.
	 *
	 * @param cell the cell, also a spread one
	 */
	public void noted(SheetCell cell) {
		fate(cell, Fate.NOTED);
	}

	/**
	 * Says that a cell is the title of a column.
	 *
	 * @param cell the cell, also a spread one
	 */
	public void header(SheetCell cell) {
		fate(cell, Fate.HEADER);
	}

	/**
	 * Says that a cell goes nowhere; what became of it before stays.
	 *
	 * @param cell   the cell, also a spread one
	 * @param reason why, in the user's language
	 */
	public void listed(SheetCell cell, String reason) {
		SheetCell origin = origin(cell);
		if (fates.get(origin) == null) {
			fates.put(origin, Fate.LISTED);
			leftOut.computeIfAbsent(reason, r -> new ArrayList<>()).add(origin);
		}
	}

	/** A value that goes into a field is more than one that is noted too. */
	private void fate(SheetCell cell, Fate fate) {
		SheetCell origin = origin(cell);
		Fate known = fates.get(origin);
		if (known == null || fate.compareTo(known) < 0) {
			fates.put(origin, fate);
			if (known == Fate.LISTED) {
				leftOut.values().forEach(cells -> cells.remove(origin));
			}
		}
	}

	private static SheetCell origin(SheetCell cell) {
		return cell.spread() ? cell.spreadTo(cell.originRow(), cell.originColumn()) : cell;
	}

	/**
	 * Remembers a word whose meaning is not known, for the saved mapping.
	 *
	 * @param field id of the field
	 * @param word  the word
	 */
	public void openWord(String field, String word) {
		openWords.computeIfAbsent(field, f -> new TreeMap<>()).put(word, "");
	}

	/**
	 * Adds a command to the one step.
	 *
	 * @param command run when the plan is applied, in the order in which commands were added
	 */
	public void command(Command command) {
		commands.add(command);
	}

	/**
	 * Finishes the plan: what nobody accounted for is listed.
	 *
	 * @param reason why cells go nowhere that nobody accounted for
	 * @return the plan
	 */
	public IntakePlan build(String reason) {
		fates.entrySet().stream().filter(e -> e.getValue() == null).map(Map.Entry::getKey).toList()
				.forEach(cell -> listed(cell, reason));
		leftOut.values().removeIf(List::isEmpty);
		return new IntakePlan(this);
	}

	IntakeTarget target() {
		return target;
	}

	String label() {
		return label;
	}

	List<IntakePlan.Part> parts() {
		return parts;
	}

	List<IntakePlan.Item> items() {
		return items;
	}

	List<IntakePlan.Match> matches() {
		return List.copyOf(matches.values());
	}

	List<IntakeProblem> problems() {
		return problems;
	}

	List<IntakePlan.Guess> guesses() {
		return guesses;
	}

	Map<SheetCell, Fate> fates() {
		return fates;
	}

	Map<String, List<SheetCell>> leftOut() {
		return leftOut;
	}

	List<Command> commands() {
		return commands;
	}

	/** The mapping with the subjects that were found and the words that are still open. */
	IntakeMapping mapping() {
		Map<String, Map<String, String>> values = new TreeMap<>();
		mapping.values().forEach((field, words) -> values.put(field, new TreeMap<>(words)));
		openWords.forEach((field, words) -> {
			Map<String, String> known = values.computeIfAbsent(field, f -> new TreeMap<>());
			words.forEach(known::putIfAbsent);
		});
		List<SheetMapping> sheets = parts.isEmpty() ? mapping.sheets()
				: parts.stream().map(IntakePlan.Part::mapping).toList();
		return new IntakeMapping(target.id(), sheets, values);
	}
}
