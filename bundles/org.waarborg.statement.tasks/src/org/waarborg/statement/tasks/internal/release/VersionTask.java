package org.waarborg.statement.tasks.internal.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.rules.Rules;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Releasing;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.statement.tasks.internal.OnStatement;
import org.waarborg.store.StoreException;

/** What is done with the versions of a statement, asked in steps: who, when, what, and at the end what will happen. */
abstract class VersionTask implements Task {

	/** Source of the screens that show versions. */
	static final String SCREENS = "statement.versions";

	static final String BY = "by";
	static final String ON = "on";

	final DossierSession session;
	final Messages messages;
	private final Rules rules;
	private final String statement;
	private final Map<String, Object> answers = new HashMap<>();

	VersionTask(DossierSession session, Rules rules, StatementOfApplicability statement) {
		this.session = session;
		this.rules = rules;
		this.statement = statement.getId();
		messages = words(session);
	}

	static Messages words(DossierSession session) {
		return Messages.beside(VersionTask.class, Locale.of(session.language()));
	}

	/** What is asked of the store and the ledger. */
	interface Doing {
		Version run(Releasing releasing) throws ReleaseException, StoreException;
	}

	@Override
	public void answer(String input, Object value) {
		answers.put(input, value);
	}

	@Override
	public String icon() {
		return "statement";
	}

	// ---- the dossier

	StatementOfApplicability statement() {
		return OnStatement.get(session, statement);
	}

	String statementName() {
		return OnStatement.name(statement(), session.language());
	}

	Locale locale() {
		return messages.locale();
	}

	Releasing releasing() {
		return new Releasing(session.dossier(), session.controlSets(), rules, session.today(),
				Releasing.moment(session.today()));
	}

	/** The versions; none where they cannot be read, which the step says when it is done. */
	Optional<Versions> versions() {
		return Versions.ifReadable(session.dossier(), statement());
	}

	Optional<Version> version(int number) {
		return versions().flatMap(v -> v.find(number));
	}

	/** Does it and says what became of it; what cannot be is said, and nothing was changed. */
	Outcome done(String key, Doing doing) throws TaskException {
		try {
			Version version = doing.run(releasing());
			return Outcome.of(messages.get(key, version.number(), statementName(),
					StatementWords.messages(session.language()).label(version.standing())))
					.at(new Target(SCREENS, statement, "v" + version.number(), ""));
		} catch (ReleaseException e) {
			throw new TaskException(e.message(locale()), e);
		} catch (StoreException e) {
			throw new TaskException(e.message(locale()), e);
		}
	}

	// ---- answers

	/** An answer; another where nobody gave one yet. */
	<T> T given(String input, Class<T> type, T otherwise) {
		return answers.containsKey(input) ? type.cast(answers.get(input)) : otherwise;
	}

	String text(String input, String otherwise) {
		return Objects.toString(given(input, String.class, otherwise), "").strip();
	}

	/** The day; today until somebody says another. */
	LocalDate on() {
		return given(ON, LocalDate.class, session.today());
	}

	Optional<Person> person(String input, Optional<Person> otherwise) {
		return OnStatement.person(session, given(input, String.class, otherwise.map(Person::getId).orElse(null)));
	}

	/** Who does it: me, or who owns the statement. */
	Optional<Person> by() {
		return person(BY, session.me().or(this::owner));
	}

	private Optional<Person> owner() {
		return Optional.ofNullable(statement().getOwner()).filter(p -> !p.eIsProxy());
	}

	// ---- inputs

	Input who(String id, String label, Optional<Person> chosen, List<Person> people) {
		return Input.of(id, label, new Input.Choice(people.stream()
				.map(p -> OnStatement.option(session, p, statement().getScope())).toList(), false),
				chosen.map(Person::getId).orElse(null));
	}

	Input byInput(String label) {
		return who(BY, label, by(), OnStatement.peopleOn(session, on()))
				.problem(by().isEmpty() ? Optional.of(word("by.missing")) : none());
	}

	Input dayInput(String label) {
		return Input.of(ON, label, new Input.Day(), on()).problem(dayProblem());
	}

	/** Why the day cannot be; the ledger looks too, and says it the same way. */
	Optional<String> dayProblem() {
		return on() == null ? Optional.of(word("day.missing"))
				: on().isAfter(session.today()) ? Optional.of(word("day.ahead", date(on()))) : none();
	}

	/** The same, and not before a version was released. */
	Optional<String> dayProblem(Optional<Version> earliest) {
		return dayProblem().or(() -> earliest.filter(v -> on().isBefore(v.on()))
				.map(v -> word("day.before", date(on()), v.number(), date(v.on()))));
	}

	// ---- words

	String word(String key, Object... arguments) {
		return messages.get(key, arguments);
	}

	static Optional<String> none() {
		return Optional.empty();
	}

	String date(LocalDate day) {
		return day == null ? "" : Formats.of(session.language()).date(day);
	}

	String role(Role role) {
		return StatementWords.messages(session.language()).label(role);
	}

	String name(Optional<Person> person) {
		return person.map(Labels::of).orElse("–");
	}

	/** A paragraph of sentences that have something to say. */
	static String lines(List<String> lines) {
		return lines.stream().filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
	}
}
