package org.waarborg.statement.delegate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Person;
import org.waarborg.intake.SheetFile;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.delegate.internal.ReturnCommands;
import org.waarborg.statement.delegate.internal.ReturnReader;
import org.waarborg.statement.delegate.internal.ReturnRow;
import org.waarborg.store.Edits;

/**
 * What a workbook that came back would do: nothing has happened yet. Each answer is compared with what the workbook said when it
 * went out and with what the dossier says now. Used on the dossier's thread.
 *
 * @since 0.1
 */
public final class ReturnPlan {

	/**
	 * Something in the file that goes nowhere.
	 *
	 * @param place the cell or row; empty for the file as a whole
	 * @param text  what it is, what was kept, what to do
	 */
	public record Trouble(String place, String text) {
	}

	private final ReturnReader.Result read;
	private final Locale locale;
	private final Map<String, Answer> answers = new LinkedHashMap<>();

	private ReturnPlan(ReturnReader.Result read, Locale locale) {
		this.read = read;
		this.locale = locale;
		read.rows().stream().flatMap(r -> r.answers().stream()).forEach(a -> answers.put(a.id(), a));
	}

	/**
	 * Reads a workbook that came back.
	 *
	 * @param file       the file as a reader of spreadsheets read it
	 * @param dossier    the dossier
	 * @param statements its statements
	 * @param registry   the installed control sets and the dossier's own
	 * @param locale     language of messages
	 * @return the plan
	 * @throws ReturnException when the file is no workbook of this dossier
	 */
	public static ReturnPlan of(SheetFile file, Dossier dossier, Collection<StatementOfApplicability> statements,
			ControlSetRegistry registry, Locale locale) throws ReturnException {
		return new ReturnPlan(new ReturnReader(file, dossier, List.copyOf(statements), registry, locale).read(),
				locale);
	}

	/**
	 * Name of the file.
	 *
	 * @return name without folder
	 */
	public String file() {
		return read.file();
	}

	/**
	 * Who was asked.
	 *
	 * @return the owner; empty when she is not in the dossier any more
	 */
	public Optional<Person> owner() {
		return read.owner();
	}

	/**
	 * The delegation that it answers.
	 *
	 * @return the delegation; empty when it was deleted
	 */
	public Optional<Delegation> delegation() {
		return read.delegation();
	}

	/**
	 * The statement that it is about.
	 *
	 * @return the statement
	 */
	public StatementOfApplicability statement() {
		return read.statement();
	}

	/**
	 * How many rows came back.
	 *
	 * @return number of rows
	 */
	public int rows() {
		return read.rows().size();
	}

	/**
	 * What was answered otherwise than the workbook said when it went out.
	 *
	 * @return answers, in the order of the file
	 */
	public List<Answer> answers() {
		return List.copyOf(answers.values());
	}

	/**
	 * The answers on which somebody must say which holds.
	 *
	 * @return answers in state {@link Answer.State#ASKED}
	 */
	public List<Answer> questions() {
		return answers.values().stream().filter(a -> a.state() == Answer.State.ASKED).toList();
	}

	/**
	 * What in the file goes nowhere.
	 *
	 * @return troubles, in the order of the file
	 */
	public List<Trouble> troubles() {
		return read.troubles();
	}

	/**
	 * Says which holds.
	 *
	 * @param id     id of an answer in state {@link Answer.State#ASKED}, or of one that was answered before
	 * @param choice which
	 * @return false when nothing is asked there
	 */
	public boolean answer(String id, Answer.Choice choice) {
		Answer answer = answers.get(id);
		if (answer == null || answer.state() != Answer.State.ASKED && answer.state() != Answer.State.ANSWERED) {
			return false;
		}
		answers.put(id, answer.decided(choice));
		return true;
	}

	/**
	 * What takes it in: values, who said them and when, and where the delegation stands then. What changes whether or why a
	 * control applies is to be confirmed.
	 *
	 * @param edits   makes commands
	 * @param dossier the dossier
	 * @param on      the day on which it came in
	 * @return commands, to be run as one step
	 * @throws IllegalStateException while there are questions
	 */
	public List<Command> commands(Edits edits, Dossier dossier, LocalDate on) {
		if (!questions().isEmpty()) {
			throw new IllegalStateException("questions are open");
		}
		List<ReturnRow> rows = new ArrayList<>();
		for (ReturnRow row : read.rows()) {
			rows.add(row.with(row.answers().stream().map(a -> answers.get(a.id())).toList()));
		}
		return new ReturnCommands(edits, dossier, read, on).of(rows);
	}

	/**
	 * What undo shows.
	 *
	 * @return the label
	 */
	public String label() {
		return Messages.beside(ReturnPlan.class, locale).get("undo", owner().map(Person::getName).orElse(file()));
	}
}
