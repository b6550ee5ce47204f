package org.waarborg.statement.tasks.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.Scope;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;

/** What the tasks on the rows of a statement share. */
public final class OnStatement {

	/** Source of the screens with the rows of statements. */
	public static final String SCREENS = "statement";

	private OnStatement() {
	}

	/**
	 * The statement whose rows a screen shows.
	 *
	 * @param session the dossier
	 * @param screen  where it is
	 * @return the statement, or empty on other screens
	 */
	public static Optional<StatementOfApplicability> of(DossierSession session, Target screen) {
		return screen.source().equals(SCREENS) ? find(session, page(screen, true)) : Optional.empty();
	}

	/**
	 * The statement whose rows or versions a screen shows.
	 *
	 * @param session the dossier
	 * @param screen  where it is
	 * @return the statement, or empty on other screens
	 */
	public static Optional<StatementOfApplicability> ofAny(DossierSession session, Target screen) {
		return screen.source().equals(SCREENS) || screen.source().startsWith(SCREENS + '.')
				? find(session, page(screen, true))
				: Optional.empty();
	}

	/**
	 * What of the statement a screen shows.
	 *
	 * @param screen where it is
	 * @return id of the view; empty for all of it
	 */
	public static String view(Target screen) {
		return page(screen, false);
	}

	private static String page(Target screen, boolean statement) {
		int slash = screen.key().indexOf('/');
		return slash < 0 ? statement ? screen.key() : ""
				: statement ? screen.key().substring(0, slash)
						: screen.key().substring(slash + 1);
	}

	/**
	 * A statement by its id: its object is another one when the dossier was read again.
	 *
	 * @param session the dossier
	 * @param id      the id
	 * @return the statement, or empty when it is gone
	 */
	public static Optional<StatementOfApplicability> find(DossierSession session, String id) {
		return session.dossier().find(id).filter(StatementOfApplicability.class::isInstance)
				.map(StatementOfApplicability.class::cast);
	}

	/**
	 * The statement that a task is about.
	 *
	 * @param session the dossier
	 * @param id      its id
	 * @return the statement
	 * @throws IllegalStateException when it is gone, with a sentence for the person
	 */
	public static StatementOfApplicability get(DossierSession session, String id) {
		return find(session, id).orElseThrow(() -> new IllegalStateException(messages(session).get("statement.gone")));
	}

	/**
	 * Why nothing can be changed.
	 *
	 * @param session the dossier
	 * @return a sentence; empty when it is open for writing
	 */
	public static Optional<String> readOnly(DossierSession session) {
		return session.dossier().writable() ? Optional.empty() : Optional.of(messages(session).get("not.writable"));
	}

	private static Messages messages(DossierSession session) {
		return Messages.beside(OnStatement.class, Locale.of(session.language()));
	}

	/**
	 * The decisions of rows.
	 *
	 * @param rows rows of a statement
	 * @return each once, those that there are
	 */
	public static List<Decision> decisions(List<Row> rows) {
		return rows.stream().map(Row::subject).filter(StatementRow.class::isInstance)
				.flatMap(r -> ((StatementRow) r).decision().stream()).distinct().toList();
	}

	/**
	 * What people call a statement.
	 *
	 * @param statement the statement
	 * @param language  ISO 639-1 code
	 * @return its title; what it is where it has none
	 */
	public static String name(StatementOfApplicability statement, String language) {
		String name = Labels.of(statement, language);
		return name.isEmpty() ? StatementWords.messages(language).get("document.title") : name;
	}

	/**
	 * A person by her id.
	 *
	 * @param session the dossier
	 * @param id      the id; null for nobody
	 * @return the person, or empty when she is gone
	 */
	public static Optional<Person> person(DossierSession session, String id) {
		return Optional.ofNullable(id).flatMap(session.dossier()::find).filter(Person.class::isInstance)
				.map(Person.class::cast);
	}

	/**
	 * Those who were there on a day.
	 *
	 * @param session the dossier
	 * @param day     the day; null for any
	 * @return by name
	 */
	public static List<Person> peopleOn(DossierSession session, LocalDate day) {
		return session.dossier().dossier().getPeople().stream()
				.filter(p -> day == null || p.getLeftOn() == null || !p.getLeftOn().isBefore(day))
				.sorted(Comparator.comparing(Labels::of, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	/**
	 * People to choose from, with what they are.
	 *
	 * @param session the dossier
	 * @param scope   what it is about; null for everything
	 * @return those who are still there, by name; the value is the id
	 */
	public static List<Option> people(DossierSession session, Scope scope) {
		return peopleOn(session, session.today()).stream().map(p -> option(session, p, scope)).toList();
	}

	/**
	 * A person to choose, with what she is.
	 *
	 * @param session the dossier
	 * @param person  the person
	 * @param scope   what it is about; null for everything
	 * @return the option; its value is the id
	 */
	public static Option option(DossierSession session, Person person, Scope scope) {
		List<String> details = new ArrayList<>(session.roles(person, scope).stream()
				.map(r -> StatementWords.messages(session.language()).label(r)).distinct().toList());
		if (details.isEmpty() && person.getFunction() != null) {
			details.add(person.getFunction());
		}
		return new Option(person.getId(), Labels.of(person), String.join(", ", details), "person");
	}

	/**
	 * Roles to choose from, those that a person has first.
	 *
	 * @param session the dossier
	 * @param has     what she has
	 * @return all roles; the value is the literal
	 */
	public static List<Option> roles(DossierSession session, List<Role> has) {
		List<Role> roles = new ArrayList<>(has);
		List.of(Role.values()).stream().filter(r -> !has.contains(r)).forEach(roles::add);
		return roles.stream()
				.map(r -> new Option(r, StatementWords.messages(session.language()).label(r), "", "role")).toList();
	}

	/**
	 * An input that only tells.
	 *
	 * @param id     stable name
	 * @param status how it is meant; null for neither good nor bad
	 * @param text   what
	 * @return the input
	 */
	public static Input tells(String id, Status status, String text) {
		return Input.of(id, "", new Input.Tells(Optional.ofNullable(status), text), null);
	}
}
