package org.waarborg.controlset.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.SetComparison;
import org.waarborg.registry.SetComparison.Aspect;
import org.waarborg.registry.SetComparison.ControlChange;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.StatementNames;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.DossierStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg control-set diff}: what users of a set will see of a new version, before it is handed out. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

	/** Where it is worth saying what it was, below a heading that says in what respect the controls differ. */
	private static final Set<Aspect> TELLING = EnumSet.of(Aspect.RENAMED, Aspect.RENUMBERED, Aspect.MOVED,
			Aspect.ASSESSABLE);

	private final ControlSetRegistry registry;
	private final DossierStore store;
	private final SetFiles sets;
	private final Console console;
	private final Messages messages;

	@Parameters(index = "0", paramLabel = "OLD", descriptionKey = "parameter.diff.old")
	private Path old;

	@Parameters(index = "1", paramLabel = "NEW", descriptionKey = "parameter.diff.new")
	private Path now;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	@Mixin
	private final Subject subject = new Subject();

	DiffCommand(ControlSetRegistry registry, DossierStore store, SetFiles sets) {
		this.registry = registry;
		this.store = store;
		this.sets = sets;
		this.console = sets.console();
		this.messages = sets.messages();
	}

	@Override
	public Integer call() {
		List<SetComparison> all = compare();
		Map<String, Map<String, List<String>>> decided = subject.given() ? decided() : Map.of();
		switch (format) {
			case TEXT -> all.forEach(c -> print(c, decided));
			case JSON -> JsonOutput.print(console, json -> write(json, all, decided));
			case CSV -> throw new CommandFailure(ExitCode.USAGE, messages.get("format.unknown", format, "text, json"));
		}
		return ExitCode.DONE.code();
	}

	/** The old state may be a file, or the id of a set that is installed. */
	private List<SetComparison> compare() {
		Path after = sets.existing(now);
		String installed = old.toString();
		if (!Files.exists(console.resolve(old)) && registry.header(installed).isPresent()) {
			return sets.asCatalog(after, file -> readable(file, registry.preview(file), SetComparison
					.of(registry, registry.preview(file).registry(), installed).map(List::of).orElse(List.of())));
		}
		Path before = sets.existing(old);
		return sets.asCatalog(before, was -> sets.asCatalog(after, is -> {
			readable(before, registry.preview(was), List.of());
			ControlSetRegistry.Preview preview = registry.preview(is);
			return readable(after, preview, SetComparison.ofFiles(registry, was, is));
		}));
	}

	private List<SetComparison> readable(Path file, ControlSetRegistry.Preview preview, List<SetComparison> found) {
		for (String set : preview.sets()) {
			if (preview.registry().set(set).isEmpty()) {
				preview.registry().problems().stream().filter(p -> p.set().equals(set))
						.forEach(p -> console.message(p.describe(console.locale())));
				throw new CommandFailure(ExitCode.INPUT, messages.get("diff.unreadable", set, file));
			}
		}
		if (preview.sets().isEmpty()) {
			preview.problems().forEach(p -> console.message(p.describe(console.locale())));
			throw new CommandFailure(ExitCode.INPUT, messages.get("diff.noSet", file));
		}
		return found;
	}

	/** By reference of the control: names of the statements that decide on it. */
	private Map<String, Map<String, List<String>>> decided() {
		return subject.read(store, registry, console, messages, (statements, view, dossier) -> {
			Map<String, Map<String, List<String>>> found = new TreeMap<>();
			for (StatementOfApplicability statement : statements) {
				for (Decision decision : statement.getDecisions()) {
					ControlRef ref = decision.getControl();
					if (ref != null && Decisions.isBegun(decision)) {
						found.computeIfAbsent(ref.set(), s -> new TreeMap<>())
								.computeIfAbsent(ref.control(), c -> new ArrayList<>())
								.add(new StatementNames(dossier).name(statement));
					}
				}
			}
			return found;
		});
	}

	private static List<String> on(ControlChange change, Map<String, Map<String, List<String>>> decided) {
		return decided.getOrDefault(change.ref().set(), Map.of()).getOrDefault(change.ref().control(), List.of());
	}

	private void print(SetComparison c, Map<String, Map<String, List<String>>> decided) {
		console.out().println(messages.get("diff.title", c.set(), version(c.before()), version(c.after())));
		if (c.same()) {
			console.out().println("  " + messages.get("diff.same"));
		}
		for (Aspect aspect : Aspect.values()) {
			List<ControlChange> changes = c.with(aspect);
			if (!changes.isEmpty()) {
				console.out().println("  " + c.count(aspect, console.locale()) + ':');
				changes.forEach(change -> console.out().println("    " + line(change, aspect, decided)));
			}
		}
		long groups = c.groups().stream().filter(g -> !g.aspects().isEmpty()).count();
		if (groups > 0) {
			console.out().println("  " + messages.get("diff.groups", groups));
		}
		c.mappings().forEach(m -> console.out()
				.println("  " + messages.get("diff.mapping", m.from(), m.to(), m.added().size(), m.removed().size())));
		language("diff.language.added", c.languagesAdded());
		language("diff.language.gone", c.languagesGone());
		c.suspects().forEach(s -> console.out().println("  "
				+ messages.get("diff.suspect", s.dropped().ref().control(), s.added().ref().control(),
						title(s.added()))));
		if (subject.given()) {
			console.out().println("  " + messages.get("diff.touched", touched(c.changed(), decided),
					touched(c.with(Aspect.DROPPED), decided)));
		}
	}

	private void language(String key, Set<String> languages) {
		if (!languages.isEmpty()) {
			console.out().println("  " + messages.get(key, String.join(", ", languages)));
		}
	}

	private static int touched(List<ControlChange> changes, Map<String, Map<String, List<String>>> decided) {
		return changes.stream().mapToInt(c -> on(c, decided).size()).sum();
	}

	private String line(ControlChange change, Aspect aspect, Map<String, Map<String, List<String>>> decided) {
		ResolvedControl control = change.control();
		String text = control.ref().control() + "  " + title(control);
		if (TELLING.contains(aspect)) {
			text += " – " + change.describe(aspect, console.locale());
		}
		List<String> who = on(change, decided);
		return who.isEmpty() ? text : text + messages.get("diff.decided", String.join(", ", who));
	}

	private String title(ResolvedControl control) {
		return control.title(console.language());
	}

	private static String version(java.util.Optional<ControlSetHeader> header) {
		return header.map(ControlSetHeader::version).orElse("–");
	}

	private void write(JsonGenerator json, List<SetComparison> all, Map<String, Map<String, List<String>>> decided)
			throws IOException {
		json.writeStartArray();
		for (SetComparison c : all) {
			json.writeStartObject();
			json.writeStringField("set", c.set());
			json.writeStringField("before", c.before().map(ControlSetHeader::version).orElse(""));
			json.writeStringField("after", c.after().map(ControlSetHeader::version).orElse(""));
			json.writeBooleanField("same", c.same());
			json.writeObjectFieldStart("counts");
			Map<Aspect, Integer> counts = new LinkedHashMap<>();
			List.of(Aspect.values()).forEach(a -> counts.put(a, c.with(a).size()));
			for (Map.Entry<Aspect, Integer> count : counts.entrySet()) {
				json.writeNumberField(count.getKey().name(), count.getValue());
			}
			json.writeEndObject();
			json.writeArrayFieldStart("controls");
			for (ControlChange change : c.changed()) {
				control(json, change, decided);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("mappings");
			for (SetComparison.MappingDifference m : c.mappings()) {
				json.writeStartObject();
				json.writeStringField("id", m.id());
				json.writeStringField("from", m.from());
				json.writeStringField("to", m.to());
				json.writeNumberField("added", m.added().size());
				json.writeNumberField("removed", m.removed().size());
				json.writeEndObject();
			}
			json.writeEndArray();
			strings(json, "languagesAdded", c.languagesAdded());
			strings(json, "languagesGone", c.languagesGone());
			strings(json, "suspects",
					c.suspects().stream().map(s -> s.dropped().ref().control() + " → " + s.added().ref().control())
							.collect(Collectors.toList()));
			if (subject.given()) {
				json.writeNumberField("decisions", touched(c.changed(), decided));
				json.writeNumberField("decisionsOnDropped", touched(c.with(Aspect.DROPPED), decided));
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void control(JsonGenerator json, ControlChange change, Map<String, Map<String, List<String>>> decided)
			throws IOException {
		json.writeStartObject();
		json.writeStringField("control", change.ref().toString());
		strings(json, "aspects", change.aspects().stream().map(Aspect::name).toList());
		json.writeStringField("titleBefore", change.before().map(this::title).orElse(""));
		json.writeStringField("titleAfter", change.after().map(this::title).orElse(""));
		if (subject.given()) {
			strings(json, "statements", on(change, decided));
		}
		json.writeEndObject();
	}

	private static void strings(JsonGenerator json, String field, Iterable<String> values) throws IOException {
		json.writeArrayFieldStart(field);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}
}
