package org.waarborg.risk.tasks.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskWords;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;

/** Something done with risks of a register, asked in steps: remembers them by id and looks at them anew after each answer. */
public abstract class RegisterTask implements Task {

	/** Id of the input for who does it. */
	protected static final String BY = "by";
	/** Id of the input for the day. */
	protected static final String ON = "on";

	/** The dossier. */
	protected final DossierSession session;
	/** The words of the task. */
	protected final Messages messages;
	/** The words for risks. */
	protected final RiskWords words;
	private final Messages common;
	private final String register;
	private final Map<String, Object> answers = new HashMap<>();
	private final OfRevision<RiskMatrices> matrices;

	/**
	 * A task.
	 *
	 * @param session  the dossier
	 * @param register the register
	 * @param beside   the class that the words are beside
	 */
	protected RegisterTask(DossierSession session, RiskRegister register, Class<?> beside) {
		this.session = session;
		this.register = register.getId();
		messages = Messages.beside(beside, Locale.of(session.language()));
		common = Messages.beside(OnRegister.class, Locale.of(session.language()));
		words = OnRegister.words(session);
		matrices = new OfRevision<>(session, RiskMatrices::new);
	}

	@Override
	public void answer(String input, Object value) {
		answers.put(input, value);
	}

	@Override
	public String icon() {
		return "risk";
	}

	// ---- the dossier

	/**
	 * The register.
	 *
	 * @return as it is now
	 */
	protected RiskRegister register() {
		return OnRegister.get(session, register);
	}

	/**
	 * Risks by their ids.
	 *
	 * @param ids the ids
	 * @return those that are still there
	 */
	protected List<Risk> risks(List<String> ids) {
		return ids.stream().flatMap(id -> session.dossier().find(id).stream()).filter(Risk.class::isInstance)
				.map(Risk.class::cast).toList();
	}

	/**
	 * Ids of objects.
	 *
	 * @param objects the objects
	 * @return their ids
	 */
	protected static List<String> ids(List<? extends Identified> objects) {
		return objects.stream().map(Identified::getId).toList();
	}

	/**
	 * Runs commands as one step for undo.
	 *
	 * @param label    what undo shows
	 * @param commands what is done
	 * @throws TaskException when it cannot be done
	 */
	protected void run(String label, List<Command> commands) throws TaskException {
		try {
			session.run(label, commands);
		} catch (IllegalStateException e) {
			throw new TaskException(e.getMessage(), e);
		}
	}

	// ---- answers

	/**
	 * An answer.
	 *
	 * @param <T>       its type
	 * @param input     id of the input
	 * @param type      its type
	 * @param otherwise what holds until somebody answers
	 * @return the answer
	 */
	protected <T> T given(String input, Class<T> type, T otherwise) {
		return answers.containsKey(input) ? type.cast(answers.get(input)) : otherwise;
	}

	/**
	 * Whether somebody answered.
	 *
	 * @param input id of the input
	 * @return false while what holds was proposed
	 */
	protected boolean isGiven(String input) {
		return answers.containsKey(input);
	}

	/**
	 * Words that were typed.
	 *
	 * @param input id of the input
	 * @return without spaces around
	 */
	protected String text(String input) {
		return Objects.toString(given(input, String.class, ""), "").strip();
	}

	/**
	 * What was ticked.
	 *
	 * @param input     id of the input
	 * @param otherwise what is ticked until somebody answers
	 * @return the values
	 */
	protected List<String> ticked(String input, List<String> otherwise) {
		List<?> values = given(input, List.class, otherwise);
		return values.stream().map(String.class::cast).toList();
	}

	/**
	 * The day; today until somebody says another.
	 *
	 * @return the day; null when it was cleared
	 */
	protected LocalDate on() {
		return given(ON, LocalDate.class, session.today());
	}

	/**
	 * Who does it: who was chosen, else the user.
	 *
	 * @return the person, or empty
	 */
	protected Optional<Person> by() {
		return Optional.ofNullable(given(BY, String.class, session.me().map(Person::getId).orElse(null)))
				.flatMap(session.dossier()::find).filter(Person.class::isInstance).map(Person.class::cast);
	}

	// ---- inputs

	/**
	 * Asks who does it.
	 *
	 * @param label what it is called
	 * @return the input, with those who are still there
	 */
	protected Input byInput(String label) {
		List<Option> people = session.dossier().dossier().getPeople().stream()
				.filter(p -> p.getLeftOn() == null || !p.getLeftOn().isBefore(session.today()))
				.sorted(Comparator.comparing(Labels::of, String.CASE_INSENSITIVE_ORDER))
				.map(p -> new Option(p.getId(), Labels.of(p), Objects.toString(p.getFunction(), ""), "person"))
				.toList();
		return Input.of(BY, label, new Input.Choice(people, false), by().map(Person::getId).orElse(null));
	}

	/**
	 * Asks for the day.
	 *
	 * @param label what it is called
	 * @return the input
	 */
	protected Input dayInput(String label) {
		return Input.of(ON, label, new Input.Day(), on()).problem(dayProblem());
	}

	/**
	 * Why the day cannot be.
	 *
	 * @return missing or ahead; empty when it can
	 */
	protected Optional<String> dayProblem() {
		return on() == null ? Optional.of(common.get("day.missing"))
				: on().isAfter(session.today()) ? Optional.of(common.get("day.ahead", date(on()))) : Optional.empty();
	}

	/**
	 * Why person and day cannot be.
	 *
	 * @return a sentence; empty when they can
	 */
	protected Optional<String> byProblem() {
		return by().isEmpty() ? Optional.of(common.get("by.missing")) : dayProblem();
	}

	/**
	 * An input that only tells.
	 *
	 * @param id     stable name
	 * @param status how it is meant; null for neither good nor bad
	 * @param text   what
	 * @return the input
	 */
	protected static Input tells(String id, Status status, String text) {
		return OnRegister.tells(id, status, text);
	}

	/**
	 * A table that tells.
	 *
	 * @param id      stable name; the label is at its key
	 * @param columns keys of the columns
	 * @param rows    the cells
	 * @return the input
	 */
	protected Input table(String id, List<String> columns, List<List<Cell>> rows) {
		return Input.of(id, word("table." + id),
				new Input.Table(columns.stream().map(c -> word("column." + c)).toList(), rows), null);
	}

	// ---- words

	/**
	 * Words of the task.
	 *
	 * @param key       their key
	 * @param arguments what goes into their places
	 * @return the words
	 */
	protected String word(String key, Object... arguments) {
		return messages.get(key, arguments);
	}

	/**
	 * A day as people write it.
	 *
	 * @param day the day; null is none
	 * @return the day
	 */
	protected String date(LocalDate day) {
		return day == null ? "" : words.date(day);
	}

	/**
	 * The level of a derivation.
	 *
	 * @param assessed the derivation; empty where it was never made
	 * @return the cell, with its colour
	 */
	protected Cell level(Optional<Assessed> assessed) {
		return assessed.map(a -> Cell.of(words.level(a),
				a.level().map(l -> a.method().orElseThrow().getLevels().indexOf(l)).orElse(Integer.valueOf(-1)))
				.with(RiskWords.status(a))).orElseGet(() -> Cell.of(common.get("level.none")));
	}

	/**
	 * What risks are called, in a sentence.
	 *
	 * @param risks the risks
	 * @return their codes; of many the first and how many more
	 */
	protected String codes(List<Risk> risks) {
		String first = risks.stream().limit(6).map(this::code).collect(Collectors.joining(", "));
		return risks.size() > 6 ? common.get("codes.more", first, risks.size() - 6) : first;
	}

	/**
	 * The short name of a risk.
	 *
	 * @param element a risk or treatment
	 * @return its code; its name where it has none
	 */
	protected String code(Element element) {
		return element.getCode() == null || element.getCode().isBlank() ? words.name(element) : element.getCode();
	}

	/**
	 * The matrices.
	 *
	 * @return for the dossier as it is now
	 */
	protected RiskMatrices matrices() {
		return matrices.get();
	}

	/**
	 * A paragraph of sentences that have something to say.
	 *
	 * @param lines the sentences
	 * @return those that are not blank, a line each
	 */
	protected static String lines(String... lines) {
		return List.of(lines).stream().filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
	}
}
