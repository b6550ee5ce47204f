package org.waarborg.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.waarborg.cli.internal.Shell;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Person;
import org.waarborg.store.OpenDossier;

/**
 * The people of a dossier as scripts name them: by name, e-mail address or id.
 *
 * @since 0.1
 */
public final class People {

	private People() {
	}

	/**
	 * Finds the one person who is meant.
	 *
	 * @param dossier the dossier
	 * @param asked   name or e-mail address in any case, or id
	 * @param console whose language messages are in
	 * @return the person
	 * @throws CommandFailure exit code 2 when nobody or more than one is called so
	 */
	public static Person find(OpenDossier dossier, String asked, Console console) {
		List<Person> people = dossier.dossier().getPeople();
		List<Person> found = people.stream().filter(p -> asked.equalsIgnoreCase(p.getName())
				|| asked.equalsIgnoreCase(p.getEmail()) || asked.equals(p.getId())).toList();
		if (found.size() == 1) {
			return found.get(0);
		}
		Messages messages = Messages.beside(Shell.class, console.locale());
		String message = found.isEmpty()
				? messages.get(people.isEmpty() ? "person.nobody" : "person.unknown", asked,
						people.stream().map(Person::getName).collect(Collectors.joining(", ")))
				: messages.get("person.many", asked,
						found.stream().map(People::described).collect(Collectors.joining(", ")));
		throw new CommandFailure(ExitCode.USAGE, message);
	}

	/** The id, and what tells the person from a namesake. */
	private static String described(Person person) {
		String more = person.getFunction() != null ? person.getFunction() : person.getEmail();
		return more == null ? person.getId() : person.getId() + " (" + more + ')';
	}

	/**
	 * How a script names a person so that he is found again.
	 *
	 * @param dossier the dossier
	 * @param person  one of its people
	 * @return the name where nobody else has it, else the id
	 */
	public static String named(OpenDossier dossier, Person person) {
		long namesakes = dossier.dossier().getPeople().stream()
				.filter(p -> person.getName() != null && person.getName().equalsIgnoreCase(p.getName())).count();
		return namesakes == 1 ? person.getName() : person.getId();
	}
}
