package org.waarborg.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.store.OpenDossier;

/**
 * What taking in a file would do: nothing has happened yet. Every cell of the file is in it, mapped, kept as a note, or
 * listed with the reason why it goes nowhere. Used on the dossier's thread.
 *
 * @since 0.1
 */
public final class IntakePlan {

	/** What would happen to an object. */
	public enum Outcome {
		/** It is made. */
		NEW,
		/** What was empty is filled in. */
		FILLED,
		/** Values that differ are replaced. */
		CHANGED,
		/** It says the same already. */
		SAME,
		/** It says something else, and that stays. */
		KEPT
	}

	/** What becomes of a cell. */
	public enum Fate {
		/** Its value goes into a field, or says what the row is about. */
		MAPPED,
		/** It is the title of a column. */
		HEADER,
		/** It is kept as a note. */
		NOTED,
		/** It goes nowhere and is listed. */
		LISTED
	}

	/**
	 * A sheet that is read.
	 *
	 * @param mapping    how
	 * @param subject    what it goes into, for people
	 * @param made       whether that is made for it
	 * @param recognised what was recognised, in one sentence
	 * @param rows       number of rows that are about something
	 */
	public record Part(SheetMapping mapping, String subject, boolean made, String recognised, int rows) {
	}

	/**
	 * A value that the file gives to an object.
	 *
	 * @param field  id of the field
	 * @param label  what people call it
	 * @param place  the cell
	 * @param before what the dossier says; empty for nothing
	 * @param after  what the file says
	 * @param taken  whether it is taken over
	 */
	public record Change(String field, String label, String place, String before, String after, boolean taken) {

		/**
		 * Whether the dossier says something else.
		 *
		 * @return true where one of both counts, and the other does not
		 */
		public boolean conflicts() {
			return !taken || !before.isEmpty();
		}
	}

	/**
	 * A word that may mean something else too.
	 *
	 * @param field   id of the field
	 * @param word    what the file says
	 * @param meaning what it was taken for, as a mapping writes it
	 * @param place   the first cell with it
	 */
	public record Guess(String field, String word, String meaning, String place) {
	}

	/**
	 * An object that rows of the file are about.
	 *
	 * @param place   the row
	 * @param label   what people call the object
	 * @param outcome what would happen to it
	 * @param changes the values that are not the same already
	 */
	public record Item(String place, String label, Outcome outcome, List<Change> changes) {

		/** Keeps an unmodifiable copy. */
		public Item {
			changes = List.copyOf(changes);
		}
	}

	/**
	 * A person, organisation, measure, document or piece of evidence that the file names.
	 *
	 * @param kind  what it is, for programs: {@code person}, {@code organisation}, {@code measure} …
	 * @param text  what the file says
	 * @param label what it is called in the dossier
	 * @param made  whether it is made
	 * @param place the first cell that names it
	 */
	public record Match(String kind, String text, String label, boolean made, String place) {
	}

	/**
	 * Cells that go nowhere, for one reason.
	 *
	 * @param reason why, for people
	 * @param cells  the cells
	 */
	public record LeftOut(String reason, List<SheetCell> cells) {

		/** Keeps an unmodifiable copy. */
		public LeftOut {
			cells = List.copyOf(cells);
		}
	}

	private final IntakeRequest request;
	private final IntakeTarget target;
	private final List<IntakeField> fields;
	private final String label;
	private final List<Part> parts;
	private final List<Item> items;
	private final List<Match> matches;
	private final List<IntakeProblem> problems;
	private final List<Guess> guesses;
	private final Map<SheetCell, Fate> fates;
	private final List<LeftOut> leftOut;
	private final IntakeMapping mapping;
	private final List<Command> commands;
	private boolean applied;

	IntakePlan(PlanBuilder builder) {
		request = builder.request();
		target = builder.target();
		fields = target.fields(request.locale().getLanguage());
		label = builder.label();
		parts = List.copyOf(builder.parts());
		items = List.copyOf(builder.items());
		matches = List.copyOf(builder.matches());
		problems = builder.problems().stream()
				.sorted(java.util.Comparator.comparing(IntakeProblem::severity)).toList();
		guesses = List.copyOf(builder.guesses());
		fates = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(builder.fates()));
		List<LeftOut> groups = new ArrayList<>();
		builder.leftOut().forEach((reason, cells) -> groups.add(new LeftOut(reason, cells)));
		leftOut = List.copyOf(groups);
		mapping = builder.mapping();
		commands = List.copyOf(builder.commands());
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
	 * What the file is taken in as.
	 *
	 * @return id of the target
	 */
	public String target() {
		return target.id();
	}

	/**
	 * The fields that columns may become.
	 *
	 * @return with labels in the user's language
	 */
	public List<IntakeField> fields() {
		return fields;
	}

	/**
	 * What people call what a column becomes.
	 *
	 * @param field id of a field, or {@link ColumnMapping#NOTE} or {@link ColumnMapping#IGNORE}
	 * @return the label, in the user's language
	 */
	public String label(String field) {
		return label(target, field, request.locale());
	}

	/**
	 * What people call what a column becomes.
	 *
	 * @param target what is taken in
	 * @param field  id of a field, or {@link ColumnMapping#NOTE} or {@link ColumnMapping#IGNORE}
	 * @param locale the user's language
	 * @return the label; the id where no field has it
	 */
	public static String label(IntakeTarget target, String field, Locale locale) {
		return switch (field) {
			case ColumnMapping.NOTE, ColumnMapping.IGNORE ->
				Messages.beside(IntakeService.class, locale).get("column." + field);
			default -> target.fields(locale.getLanguage()).stream().filter(f -> f.id().equals(field))
					.map(IntakeField::label).findFirst().orElse(field);
		};
	}

	/**
	 * What the dossier says and the file says otherwise.
	 *
	 * @return the items, each with those of its changes only
	 */
	public List<Item> conflicts() {
		return items.stream()
				.map(i -> new Item(i.place(), i.label(), i.outcome(),
						i.changes().stream().filter(Change::conflicts).toList()))
				.filter(i -> !i.changes().isEmpty()).toList();
	}

	/**
	 * What somebody still has to do with what was taken in.
	 *
	 * @return a sentence, or nothing
	 */
	public String toDo() {
		return target.toDo(request.locale().getLanguage());
	}

	/**
	 * Words that were understood but may mean something else.
	 *
	 * @return each once, in the order of the file
	 */
	public List<Guess> guesses() {
		return guesses;
	}

	/**
	 * The sheets that are read.
	 *
	 * @return in the order of the file
	 */
	public List<Part> parts() {
		return parts;
	}

	/**
	 * The objects that rows are about.
	 *
	 * @return in the order of the file
	 */
	public List<Item> items() {
		return items;
	}

	/**
	 * How many objects have an outcome.
	 *
	 * @param outcome the outcome
	 * @return a number of objects
	 */
	public long count(Outcome outcome) {
		return items.stream().filter(i -> i.outcome() == outcome).count();
	}

	/**
	 * What the file names that the dossier has, or gets.
	 *
	 * @return each once, in the order of the file
	 */
	public List<Match> matches() {
		return matches;
	}

	/**
	 * What was not taken as it stands.
	 *
	 * @return errors first
	 */
	public List<IntakeProblem> problems() {
		return problems;
	}

	/**
	 * Whether nothing of the file can be taken in.
	 *
	 * @return true when there is an error
	 */
	public boolean refused() {
		return problems.stream().anyMatch(p -> p.severity() == IntakeProblem.Severity.ERROR);
	}

	/**
	 * What becomes of every cell of the file that holds something.
	 *
	 * @return fate by cell, in the order of the file
	 */
	public Map<SheetCell, Fate> fates() {
		return fates;
	}

	/**
	 * How many cells have a fate.
	 *
	 * @param fate the fate
	 * @return a number of cells
	 */
	public long cells(Fate fate) {
		return fates.values().stream().filter(f -> f == fate).count();
	}

	/**
	 * What goes nowhere.
	 *
	 * @return cells by reason
	 */
	public List<LeftOut> leftOut() {
		return leftOut;
	}

	/**
	 * How the file was read, to be saved for the next one. Words that are not known are in it with an empty meaning.
	 *
	 * @return the mapping
	 */
	public IntakeMapping mapping() {
		return mapping;
	}

	/**
	 * Whether it would change anything.
	 *
	 * @return false when the dossier says everything already
	 */
	public boolean changesAnything() {
		return !commands.isEmpty();
	}

	/**
	 * Does it, as one step for undo. Saving is up to the caller.
	 *
	 * @throws IllegalStateException when the file was refused, the plan was applied before or the dossier is not writable
	 */
	public void apply() {
		if (refused() || applied) {
			throw new IllegalStateException("This plan cannot be applied");
		}
		applied = true;
		if (!commands.isEmpty()) {
			OpenDossier dossier = request.dossier();
			dossier.edits().run(dossier.edits().compound(label, commands));
		}
	}
}
