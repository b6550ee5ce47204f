package org.waarborg.workbench.internal.state;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.dossier.Role;
import org.waarborg.store.NewDossier;
import org.waarborg.store.NewDossier.Participant;

/** What the wizard for a new dossier has asked so far. Holds text as it was typed; writes nothing. */
public final class NewDossierModel {

	private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
	private static final Pattern REGISTRATION = Pattern.compile("[0-9A-Za-z .-]{0,40}");

	private final Messages messages;
	private final String language;
	private final Path parent;
	private final List<SetChoice> choices;
	private final Set<String> chosen = new LinkedHashSet<>();
	private final List<Someone> people = new ArrayList<>();
	private String organisation = "";
	private String registration = "";
	private Optional<OrganisationKind> kind = Optional.empty();
	private String scope = "";
	private String folder = "";

	/**
	 * A row of the page about people.
	 *
	 * @param name  as typed
	 * @param email as typed
	 * @param role  what the person is
	 */
	public record Someone(String name, String email, Role role) {

		/** Checks that all is there. */
		public Someone {
			Objects.requireNonNull(name);
			Objects.requireNonNull(email);
			Objects.requireNonNull(role);
		}

		boolean blank() {
			return name.isBlank() && email.isBlank();
		}
	}

	/**
	 * A model with what is proposed.
	 *
	 * @param messages words for what is wrong
	 * @param choices  control sets
	 * @param today    the day, for the proposed set
	 * @param parent   folder in which a folder for the dossier is proposed
	 */
	public NewDossierModel(Messages messages, List<SetChoice> choices, LocalDate today, Path parent) {
		this.messages = messages;
		this.language = messages.locale().getLanguage();
		this.choices = List.copyOf(choices);
		this.parent = parent;
		SetChoice.proposed(choices, today).map(SetChoice::id).ifPresent(chosen::add);
		people.add(new Someone("", "", Role.CISO));
	}

	/** The control sets to choose from. */
	public List<SetChoice> choices() {
		return choices;
	}

	/** Whether a set is chosen. */
	public boolean isChosen(String id) {
		return chosen.contains(id);
	}

	/** Chooses a set, or not. */
	public void choose(String id, boolean wanted) {
		if (wanted)
			chosen.add(id);
		else
			chosen.remove(id);
	}

	/** Ids of the chosen sets in the order in which they are offered. */
	public List<String> chosen() {
		return choices.stream().map(SetChoice::id).filter(chosen::contains).toList();
	}

	/** Name of the organisation. */
	public void setOrganisation(String text) {
		organisation = text;
	}

	/** Number in the trade register. */
	public void setRegistration(String text) {
		registration = text;
	}

	/** What the organisation is. */
	public void setKind(Optional<OrganisationKind> value) {
		kind = value;
	}

	/** Scope statement. */
	public void setScope(String text) {
		scope = text;
	}

	/** The rows of people; changing the list changes the model. */
	public List<Someone> people() {
		return people;
	}

	/** The folder as typed; empty takes the proposal. */
	public void setFolder(String text) {
		folder = text;
	}

	/** The folder that is proposed for the organisation: its name without what folders cannot have. */
	public Path proposedFolder() {
		String name = Normalizer.normalize(organisation.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
				.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		Path wanted = parent.resolve(name.isEmpty() ? "dossier" : name);
		Path free = wanted;
		for (int i = 2; taken(free); i++)
			free = wanted.resolveSibling(wanted.getFileName() + "-" + i);
		return free;
	}

	/** The folder as it would be made; empty when what was typed is none. */
	public Optional<Path> folder() {
		if (folder.isBlank())
			return Optional.of(proposedFolder());
		try {
			Path typed = Path.of(folder.strip());
			return typed.isAbsolute() ? Optional.of(typed.normalize()) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static boolean taken(Path folder) {
		if (!Files.exists(folder))
			return false;
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isPresent();
		} catch (java.io.IOException e) {
			return true;
		}
	}

	/** What is wrong with the organisation; empty when nothing is. */
	public Optional<String> organisationProblem() {
		if (organisation.isBlank())
			return Optional.of(messages.get("new.problem.organisation"));
		return REGISTRATION.matcher(registration.strip()).matches() ? Optional.empty()
				: Optional.of(messages.get("new.problem.registration"));
	}

	/** What is wrong with the people; empty when nothing is. */
	public Optional<String> peopleProblem() {
		for (Someone someone : people) {
			if (someone.name().isBlank() && !someone.email().isBlank())
				return Optional.of(messages.get("new.problem.person", someone.email()));
			if (!someone.email().isBlank() && !MAIL.matcher(someone.email().strip()).matches())
				return Optional.of(messages.get("new.problem.email", someone.email()));
		}
		boolean ciso = people.stream().anyMatch(p -> p.role() == Role.CISO && !p.name().isBlank());
		return ciso ? Optional.empty() : Optional.of(messages.get("new.problem.ciso"));
	}

	/** What is wrong with the folder; empty when nothing is. */
	public Optional<String> folderProblem() {
		Optional<Path> wanted = folder();
		if (wanted.isEmpty())
			return Optional.of(messages.get("new.problem.folder", folder.strip()));
		if (Files.exists(wanted.get()) && (!Files.isDirectory(wanted.get()) || taken(wanted.get())))
			return Optional.of(messages.get("new.problem.taken", wanted.get()));
		Path there = wanted.get();
		while (there != null && !Files.exists(there))
			there = there.getParent();
		return there != null && Files.isDirectory(there) && Files.isWritable(there) ? Optional.empty()
				: Optional.of(messages.get("new.problem.unwritable", String.valueOf(there)));
	}

	/** What would be made; only without problems. */
	public NewDossier request() {
		List<Participant> all = people.stream().filter(p -> !p.blank())
				.map(p -> new Participant(p.name().strip(), p.email().strip(), p.role())).toList();
		return new NewDossier(organisation.strip(), scope.strip(), language, chosen(), registration.strip(),
				kind.stream().toList(), all);
	}

	/**
	 * What would be made, in lines of a heading and what is below it, for the last page.
	 *
	 * @return heading and text, in order
	 */
	public List<String[]> summary() {
		List<String[]> lines = new ArrayList<>();
		String label = kind.map(k -> messages.label(k)).orElse("");
		lines.add(line("new.summary.organisation", join(", ", organisation.strip(), registration.strip(), label)));
		lines.add(line("new.summary.scope", scope.isBlank() ? messages.get("new.summary.later") : scope.strip()));
		List<String> sets = choices.stream().filter(c -> chosen.contains(c.id()))
				.map(c -> messages.get("new.summary.set", c.title(), c.controls())).toList();
		lines.add(line("new.summary.sets",
				sets.isEmpty() ? messages.get("new.summary.nosets") : String.join("\n", sets)));
		lines.add(line("new.summary.people", String.join("\n", people.stream().filter(p -> !p.blank())
				.map(p -> messages.get("new.summary.person", p.name().strip(), messages.label(p.role()))).toList())));
		return lines;
	}

	private String[] line(String key, String text) {
		return new String[] { messages.get(key), text };
	}

	private static String join(String between, String... texts) {
		return String.join(between, Stream.of(texts).filter(t -> !t.isEmpty()).toList());
	}
}
