package org.waarborg.screen.sets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/**
 * Adds a control set to the user's own folder: which file, what comes in with it, what an update changes and which decisions of the
 * open dossiers that touches. Nothing is added before the last step. On the thread of the dossiers.
 *
 * @since 0.1
 */
public final class AddSetTask implements Task {

	/** What a control set comes in. */
	public static final List<String> EXTENSIONS = List.of("jar", "controlset", "controltext", "controlattributes",
			"json");

	/** Looking up who decided on a control passes over all rows of a statement. */
	private static final int LOOKED_UP = 200;

	private final ControlSetInstaller installer;
	private final Collection<DossierSession> sessions;
	private final String language;
	private final Locale locale;
	private final Messages messages;
	private final Consumer<Change> done;
	private final boolean given;
	private Path file;
	private Optional<Inspection> inspection = Optional.empty();
	private List<List<Cell>> changes = List.of();

	/**
	 * A new task.
	 *
	 * @param installer adds it
	 * @param sessions  the open dossiers, whose decisions may be touched
	 * @param language  ISO 639-1 code
	 * @param file      the file, when it is known already: it was dropped somewhere
	 * @param done      told what was done, for who takes it back
	 */
	public AddSetTask(ControlSetInstaller installer, Collection<DossierSession> sessions, String language,
			Optional<Path> file,
			Consumer<Change> done) {
		this.installer = installer;
		this.sessions = List.copyOf(sessions);
		this.language = language;
		this.done = done;
		locale = Locale.of(language);
		messages = SetWords.messages(language);
		given = file.isPresent();
		this.file = file.orElse(null);
	}

	@Override
	public String title() {
		return given ? messages.get("add.title.file", file.getFileName()) : messages.get("add.title");
	}

	@Override
	public String icon() {
		return "control-set";
	}

	@Override
	public List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		if (!given) {
			steps.add(new Step("file", messages.get("add.file"), messages.get("add.file.text"),
					List.of(Input.of("file", messages.get("add.file.label"), new Input.FileToRead(EXTENSIONS), file)
							.help(messages.get("add.file.help"))),
					file == null ? Optional.of(messages.get("add.file.none")) : Optional.empty()));
		}
		steps.add(new Step("look", messages.get("add.look"), messages.get("add.look.text"),
				inspection.map(this::incoming).orElse(List.of()), refusal()));
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

	private Optional<String> refusal() {
		return inspection.filter(i -> !i.usable()).map(i -> messages.get("add.refused"));
	}

	@Override
	public void answer(String input, Object value) {
		if (input.equals("file")) {
			file = (Path) value;
			inspection = Optional.empty();
			changes = List.of();
		}
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		if (!step.equals("look") || inspection.isPresent() || file == null) {
			return Optional.empty();
		}
		Path looked = file;
		return Optional.of(progress -> {
			progress.at(messages.get("add.looking", looked.getFileName()), -1);
			Inspection found = installer.inspect(looked);
			return () -> {
				inspection = Optional.of(found);
				changes = found.sets().stream().flatMap(s -> s.comparison().stream()).flatMap(c -> rows(c).stream())
						.toList();
			};
		});
	}

	// ---- what comes in

	private List<Input> incoming(Inspection found) {
		List<Input> inputs = new ArrayList<>();
		problems("refused", found.refused(), Status.STOP, inputs);
		problems("note", found.notes(), Status.ATTENTION, inputs);
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
		String counts = List.of(Aspect.NEW, Aspect.DROPPED, Aspect.RENAMED, Aspect.RENUMBERED, Aspect.MOVED).stream()
				.filter(a -> !comparison.with(a).isEmpty())
				.map(a -> messages.get("add.count." + a.name(), comparison.with(a).size()))
				.collect(Collectors.joining(", "));
		String suspects = comparison.suspects().stream()
				.map(s -> messages.get("add.suspect", s.dropped().ref().control(),
						s.added().ref().control(), s.added().title(language)))
				.collect(Collectors.joining("\n"));
		return (messages.get("add.update",
				counts.isEmpty() ? messages.get("add.count.other", comparison.changed().size()) : counts) + '\n'
				+ suspects).strip();
	}

	private List<List<Cell>> rows(SetComparison comparison) {
		List<List<Cell>> rows = new ArrayList<>();
		int looked = 0;
		for (ControlChange change : comparison.changed()) {
			boolean decidable = !change.aspects().contains(Aspect.NEW) && looked++ < LOOKED_UP;
			String title = change.control().title(language);
			String before = change.before().map(c -> c.title(language)).orElse(title);
			String what = change.aspects().stream().map(a -> messages.get("add.aspect." + a.name()))
					.collect(Collectors.joining(", "));
			rows.add(List.of(Cell.of(change.control().label(), change.control().order()),
					Cell.of(before.equals(title) ? title : messages.get("add.renamed", title, before)),
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
		boolean update = inspection.filter(i -> i.sets().stream().anyMatch(s -> s.relation() != Relation.NEW))
				.isPresent();
		return messages.get(update ? "add.order.update" : "add.order");
	}

	@Override
	public Finish finish() throws TaskException {
		Inspection found = inspection.orElseThrow(() -> new TaskException(messages.get("add.file.none")));
		try {
			Change change = installer.add(found);
			done.accept(change);
			String sets = found.sets().isEmpty() ? String.join(", ", found.texts())
					: found.sets().stream().map(s -> s.header().title(language) + ' ' + s.header().version())
							.collect(Collectors.joining(", "));
			String kept = change.kept().isEmpty() ? "" : messages.get("add.kept", change.kept().size());
			return Outcome.of((messages.get("add.done", sets) + ' ' + kept).strip());
		} catch (InstallException e) {
			throw new TaskException(e.problem().describe(locale), e);
		}
	}
}
