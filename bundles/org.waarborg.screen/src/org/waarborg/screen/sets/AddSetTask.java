package org.waarborg.screen.sets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.ControlSetInstaller.Change;
import org.waarborg.registry.ControlSetInstaller.Incoming;
import org.waarborg.registry.ControlSetInstaller.Inspection;
import org.waarborg.registry.ControlSetInstaller.Relation;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.InstallException;
import org.waarborg.registry.JarSignature;
import org.waarborg.registry.SetComparison;
import org.waarborg.registry.SetComparison.Aspect;
import org.waarborg.registry.SetComparison.ControlChange;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Usage;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/**
 * Adds control sets to the user's own folder: which file, what comes in with it, what an update changes and which decisions of the
 * open dossiers that touches. Of several files each has its own step and its own outcome: one that is refused keeps no other out.
 * Nothing is added before the last step. On the thread of the dossiers.
 *
 * @since 0.1
 */
public final class AddSetTask implements Task {

	/** What a control set comes in. */
	public static final List<String> EXTENSIONS = List.of("jar", "controlset", "controltext", "controlattributes",
			"json");

	/** Looking up who decided on a control passes over all rows of a statement. */
	private static final int LOOKED_UP = 200;

	private static final String LOOK = "look";

	/**
	 * A statement, or whatever else it is, over an edition whose place a set takes that came.
	 *
	 * @param session the dossier
	 * @param usage   what uses the earlier edition
	 * @param set     what people call the set that came
	 * @param before  what people call the earlier edition
	 * @since 0.1
	 */
	public record Earlier(DossierSession session, Usage usage, String set, String before) {
	}

	private final ControlSetInstaller installer;
	private final Collection<DossierSession> sessions;
	private final String language;
	private final Locale locale;
	private final Messages messages;
	private final Consumer<Change> done;
	private final boolean given;
	private final List<Path> files = new ArrayList<>();
	private final Map<Path, Inspection> found = new LinkedHashMap<>();
	private final List<Earlier> earlier = new ArrayList<>();
	private List<List<Cell>> changes = List.of();

	/**
	 * A new task.
	 *
	 * @param installer adds them
	 * @param sessions  the open dossiers, whose decisions may be touched
	 * @param language  ISO 639-1 code
	 * @param files     the files, when they are known already: they were dropped somewhere; empty to ask for one
	 * @param done      told what was done, for who takes it back; once for each file that came
	 */
	public AddSetTask(ControlSetInstaller installer, Collection<DossierSession> sessions, String language,
			List<Path> files, Consumer<Change> done) {
		this.installer = installer;
		this.sessions = List.copyOf(sessions);
		this.language = language;
		this.done = done;
		locale = Locale.of(language);
		messages = SetWords.messages(language);
		given = !files.isEmpty();
		files.stream().distinct().forEach(this.files::add);
	}

	@Override
	public String title() {
		return !given ? messages.get("add.title")
				: files.size() == 1 ? messages.get("add.title.file", files.getFirst().getFileName())
						: messages.get("add.title.files", files.size());
	}

	@Override
	public String icon() {
		return "control-set";
	}

	/**
	 * What is over an edition whose place a set takes that was added.
	 *
	 * @return empty before {@link #finish}, and where there is none
	 */
	public List<Earlier> earlier() {
		return List.copyOf(earlier);
	}

	@Override
	public List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		if (!given) {
			Path file = files.isEmpty() ? null : files.getFirst();
			steps.add(new Step("file", messages.get("add.file"), messages.get("add.file.text"),
					List.of(Input.of("file", messages.get("add.file.label"), new Input.FileToRead(EXTENSIONS), file)
							.help(messages.get("add.file.help"))),
					file == null ? Optional.of(messages.get("add.file.none")) : Optional.empty()));
		}
		for (int i = 0; i < Math.max(1, files.size()); i++) {
			steps.add(look(i));
		}
		if (!changes.isEmpty()) {
			steps.add(new Step("changes", messages.get("add.changes"), messages.get("add.changes.text"),
					List.of(Input.of("changes", messages.get("add.changes.table"),
							new Input.Table(List.of(messages.get("add.column.control"),
									messages.get("add.column.title"), messages.get("add.column.change"),
									messages.get("add.column.decided")), changes),
							null)),
					Optional.empty()));
		}
		return steps;
	}

	/** What comes in with one of the files; each has a step of its own. */
	private Step look(int i) {
		Optional<Inspection> inspection = i < files.size() ? Optional.ofNullable(found.get(files.get(i)))
				: Optional.empty();
		List<Input> inputs = new ArrayList<>(inspection.map(this::incoming).orElse(List.of()));
		boolean several = files.size() > 1;
		if (several && inspection.filter(f -> !f.usable()).isPresent()) {
			inputs.add(Input.of("left", "", new Input.Tells(Optional.empty(), messages.get("add.left")), null));
		}
		return new Step(i == 0 ? LOOK : LOOK + '.' + i,
				several ? files.get(i).getFileName().toString() : messages.get("add.look"),
				messages.get("add.look.text"), inputs, i == files.size() - 1 ? refusal() : Optional.empty());
	}

	/** Why it goes no further: nothing of what was looked at can come in. */
	private Optional<String> refusal() {
		return !found.isEmpty() && usable().isEmpty() && found.size() == files.size()
				? Optional.of(messages.get(files.size() > 1 ? "add.refused.all" : "add.refused"))
				: Optional.empty();
	}

	private List<Inspection> usable() {
		return found.values().stream().filter(Inspection::usable).toList();
	}

	@Override
	public void answer(String input, Object value) {
		if (input.equals("file")) {
			files.clear();
			found.clear();
			changes = List.of();
			if (value != null) {
				files.add((Path) value);
			}
		}
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		int place = step.equals(LOOK) ? 0 : step.startsWith(LOOK + '.') ? Integer.parseInt(step.substring(5)) : -1;
		if (place < 0 || place >= files.size() || found.containsKey(files.get(place))) {
			return Optional.empty();
		}
		Path looked = files.get(place);
		return Optional.of(progress -> {
			progress.at(messages.get("add.looking", looked.getFileName()), -1);
			Inspection inspection = installer.inspect(looked);
			return () -> {
				found.put(looked, inspection);
				changes = usable().stream().flatMap(f -> f.sets().stream()).flatMap(s -> s.comparison().stream())
						.flatMap(c -> rows(c).stream()).toList();
			};
		});
	}

	// ---- what comes in

	private List<Input> incoming(Inspection found) {
		List<Input> inputs = new ArrayList<>();
		problems("refused", found.refused(), Status.STOP, inputs);
		problems("note", found.notes(), Status.ATTENTION, inputs);
		found.sets().forEach(s -> earlier(s).forEach(e -> inputs.add(Input.of("earlier." + inputs.size(), "",
				new Input.Tells(Optional.of(Status.NEUTRAL),
						messages.get("add.earlier", e.before(), e.usage().label(), e.session().name())),
				null))));
		found.sets().stream().flatMap(s -> s.comparison().stream())
				.forEach(c -> inputs.add(Input.of("summary." + c.set(), "",
						new Input.Tells(Optional.of(c.same() ? Status.DONE : Status.NEUTRAL), summary(c)), null)));
		List<List<Cell>> facts = facts(found);
		if (!facts.isEmpty()) {
			inputs.add(Input.of("facts", messages.get("add.facts"),
					new Input.Table(List.of(messages.get("add.column.what"), messages.get("add.column.value")), facts),
					null));
		}
		return inputs;
	}

	/** What is over the edition whose place a set takes. */
	private List<Earlier> earlier(Incoming set) {
		return set.supersedes().stream().flatMap(before -> sessions.stream()
				.flatMap(s -> s.users(before).stream().filter(u -> u.target().isPresent())
						.map(u -> new Earlier(s, u, set.header().name(language), s.controlSets().header(before)
								.map(h -> h.name(language)).orElse(before)))))
				.toList();
	}

	private List<List<Cell>> facts(Inspection found) {
		List<List<Cell>> facts = new ArrayList<>();
		for (Incoming set : found.sets()) {
			fact(facts, "add.fact.set", set.header().title(language) + " (" + set.header().id() + ')');
			fact(facts, "add.fact.version", version(set));
			fact(facts, "add.fact.publisher", set.header().publisher());
			fact(facts, "add.fact.licence", set.header().licence());
			fact(facts, "add.fact.controls",
					messages.get("add.controls", set.controls()) + " · " + set.header().languages().stream()
							.map(l -> Locale.of(l).getDisplayLanguage(locale)).collect(Collectors.joining(", ")));
		}
		found.texts().forEach(t -> fact(facts, "add.fact.texts", t));
		if (!found.hash().isEmpty()) {
			fact(facts, "add.fact.signature", signature(found.signature()));
			fact(facts, "add.fact.checked", checked(found.reports()));
			fact(facts, "add.fact.replaces",
					found.replaces().stream().map(p -> p.getFileName().toString()).collect(Collectors.joining(", ")));
		}
		return facts;
	}

	private void problems(String id, List<ControlSetProblem> problems, Status status, List<Input> inputs) {
		if (!problems.isEmpty()) {
			String text = problems.stream().map(p -> where(p) + String.join(" ",
					List.of(p.message(locale), p.expected(locale), p.action(locale))).strip().replaceAll("  +", " "))
					.distinct().collect(Collectors.joining("\n"));
			inputs.add(Input.of(id, "", new Input.Tells(Optional.of(status), text), null));
		}
	}

	/** The place inside the file; the file itself is known. */
	private String where(ControlSetProblem problem) {
		String inside = problem.place().contains(" / ") ? problem.place().replaceFirst("^.* / ", "") : "";
		String line = problem.line() > 0 ? messages.get("add.line", problem.line()) : "";
		String where = (inside + ' ' + line).strip();
		return where.isEmpty() ? "" : where + ": ";
	}

	private void fact(List<List<Cell>> facts, String key, String value) {
		if (!value.isBlank()) {
			facts.add(
					List.of(Cell.of(messages.get(key), facts.size()), Cell.of(value.strip().replaceAll("\\s+", " "))));
		}
	}

	private String version(Incoming set) {
		return messages.get("add.relation." + set.relation().name(), set.header().version(),
				set.installed().map(ControlSetHeader::version).orElse(""));
	}

	private String signature(JarSignature signature) {
		String until = signature.until()
				.map(u -> Formats.of(language).date(LocalDate.ofInstant(u, ZoneId.systemDefault())))
				.orElse("");
		return messages.get("add.signature." + signature.state().name() + (signature.expired() ? ".expired" : ""),
				signature.name(),
				signature.issuer(), until, Hashes.brief(signature.fingerprint()));
	}

	private String checked(List<CheckReport> reports) {
		long warnings = reports.stream().mapToLong(r -> r.count(ControlSetProblem.Severity.WARNING)).sum();
		String first = reports.stream().flatMap(r -> r.problems().stream())
				.filter(p -> p.severity() == ControlSetProblem.Severity.WARNING).map(p -> p.message(locale)).limit(3)
				.collect(Collectors.joining(" "));
		return messages.get("add.checked", warnings, first).strip();
	}

	// ---- what changes

	/**
	 * What an update changes, in a sentence.
	 *
	 * @param comparison the update
	 * @return how many controls are new, dropped, renamed, moved, changed
	 */
	private String summary(SetComparison comparison) {
		if (comparison.same()) {
			return messages.get("add.same");
		}
		String suspects = comparison.suspects().stream()
				.map(s -> messages.get("add.suspect", s.dropped().ref().control(),
						s.added().ref().control(), s.added().title(language)))
				.collect(Collectors.joining("\n"));
		return (messages.get("add.update", comparison.summary(locale)) + '\n' + suspects).strip();
	}

	private List<List<Cell>> rows(SetComparison comparison) {
		List<List<Cell>> rows = new ArrayList<>();
		int looked = 0;
		for (ControlChange change : comparison.changed()) {
			boolean decidable = !change.aspects().contains(Aspect.NEW) && looked++ < LOOKED_UP;
			String what = change.describe(locale);
			rows.add(List.of(Cell.of(change.control().label(), change.control().order()),
					Cell.of(change.control().title(language)),
					change.aspects().contains(Aspect.DROPPED) ? Cell.of(what).with(Status.ATTENTION) : Cell.of(what),
					Cell.of(decidable ? decided(change) : "")));
		}
		return rows;
	}

	private String decided(ControlChange change) {
		Set<String> places = new LinkedHashSet<>();
		for (DossierSession session : sessions) {
			session.users(change.ref()).forEach(u -> places.add(session.name() + ": " + u.label()));
		}
		return String.join("; ", places);
	}

	@Override
	public String order() {
		if (files.size() > 1) {
			return messages.get("add.order.several", usable().size());
		}
		boolean update = usable().stream()
				.anyMatch(i -> i.sets().stream().anyMatch(s -> s.relation() != Relation.NEW));
		return messages.get(update ? "add.order.update" : "add.order");
	}

	/** Each file comes in as a whole or not at all, and for itself: what is said at the end is what was done with each. */
	@Override
	public Finish finish() throws TaskException {
		List<String> said = new ArrayList<>();
		InstallException first = null;
		int added = 0;
		for (Path file : files) {
			Inspection looked = found.get(file);
			if (looked == null) {
				throw new TaskException(messages.get("add.file.none"));
			}
			try {
				// What one file brings changes what the next one meets.
				said.add(add(added == 0 || !looked.usable() ? looked : installer.inspect(file)));
				added++;
			} catch (InstallException e) {
				first = first == null ? e : first;
				said.add(messages.get("add.not", file.getFileName(), e.problem().describe(locale)));
			}
		}
		if (added == 0) {
			throw new TaskException(files.size() > 1 || first == null
					? messages.get("add.refused.all") + '\n' + String.join("\n", said)
					: first.problem().describe(locale), first);
		}
		return Outcome.of(String.join("\n", said));
	}

	/** Adds one file; what was done, in a sentence. */
	private String add(Inspection looked) throws InstallException {
		Change change = installer.add(looked);
		done.accept(change);
		looked.sets().forEach(s -> earlier.addAll(earlier(s)));
		String sets = looked.sets().isEmpty() ? String.join(", ", looked.texts())
				: looked.sets().stream().map(s -> s.header().title(language) + ' ' + s.header().version())
						.collect(Collectors.joining(", "));
		String kept = change.kept().isEmpty() ? "" : messages.get("add.kept", change.kept().size());
		return (messages.get("add.done", sets) + ' ' + kept).strip();
	}
}
