package org.waarborg.rules.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.cli.JsonOutput;
import org.waarborg.document.DocumentRequest;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.rules.DueList;
import org.waarborg.report.calendar.DueCalendar;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.DueItem;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg due}: what has to be done, by when and by whom. What is late is always in it. */
@Command(name = "due")
final class DueCommand implements Callable<Integer> {

	private static final TreeSet<String> OWN = new TreeSet<>(Set.of("text", "json", "ics"));

	/** The references by which work is somebody's. */
	private static final Set<String> OWNERS = Set.of("owner", "person");

	private final Session session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--within", paramLabel = "PERIOD", descriptionKey = "option.within", defaultValue = "P90D")
	private String within;

	@Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "option.due.format")
	private String format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "option.output")
	private Path output;

	@Option(names = "--owner", paramLabel = "NAME", descriptionKey = "option.owner")
	private String owner;

	@Option(names = "--kind", paramLabel = "K", split = ",", descriptionKey = "option.kind")
	private List<String> kinds = new ArrayList<>();

	DueCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		LocalDate today = session.console().today();
		LocalDate last = Within.last(within, today, session);
		Target target = Target.of(session, format, output, OWN);
		try (OpenDossier dossier = Dossiers.read(session.store(), folder, session.console())) {
			if (target.looksSound(Set.of()) && Dossiers.damaged(dossier)) {
				throw session.input("export.damaged", folder);
			}
			CheckRequest request = session.request(dossier);
			List<DueItem> all = session.rules().due(request);
			Set<String> only = kinds(all);
			Predicate<DueItem> hers = owner == null ? i -> true : owner(dossier, all);
			List<DueItem> items = all.stream().filter(i -> i.overdue(today) || upcoming(i, today, last))
					.filter(i -> only.isEmpty() || only.contains(i.kind()))
					.filter(hers).toList();
			write(target, dossier, new DueList(items, today, last), request);
			return session.outcome(dossier, ExitCode.DONE);
		}
	}

	/** A date to know that has passed asks nobody for anything; work counts until its last day. */
	private static boolean upcoming(DueItem item, LocalDate today, LocalDate last) {
		return !item.latest().isBefore(today) && !item.on().isAfter(last);
	}

	private Set<String> kinds(List<DueItem> all) {
		Set<String> known = all.stream().map(DueItem::kind).collect(Collectors.toCollection(TreeSet::new));
		Set<String> only = new LinkedHashSet<>();
		for (String kind : kinds) {
			String word = kind.strip().toLowerCase(Locale.ROOT);
			if (!known.contains(word)) {
				throw known.isEmpty() ? session.usage("due.kind.none", kind)
						: session.usage("due.kind", kind, String.join(", ", known));
			}
			only.add(word);
		}
		return only;
	}

	/** The work of a person of the dossier, or at which a name stands that is nobody's there. */
	private Predicate<DueItem> owner(OpenDossier dossier, List<DueItem> all) {
		String asked = owner.strip();
		List<Person> people = dossier.dossier().getPeople();
		if (people.stream().noneMatch(p -> asked.equalsIgnoreCase(p.getName()))
				&& all.stream().anyMatch(i -> !asked.isEmpty() && i.owner().equalsIgnoreCase(asked))) {
			return i -> i.owner().equalsIgnoreCase(asked);
		}
		Console console = session.console();
		Person person = People.find(dossier, asked, console);
		String name = DueItem.ownerName(person, console.today(), console.language());
		boolean namesake = people.stream()
				.anyMatch(p -> p != person && name.equals(DueItem.ownerName(p, console.today(), console.language())));
		return i -> i.owner().equals(name) && !(namesake && isOthers(dossier, i, person));
	}

	/** Whether what the work is about, or the nearest thing around it that has an owner, is somebody else's. */
	private static boolean isOthers(OpenDossier dossier, DueItem item, Person person) {
		EObject at = dossier.find(item.place().objectId()).orElse(null);
		while (at != null) {
			for (EReference reference : at.eClass().getEAllReferences()) {
				if (!reference.isMany() && OWNERS.contains(reference.getName())
						&& at.eGet(reference) instanceof Person owner) {
					return owner != person;
				}
			}
			at = at.eContainer();
		}
		return false;
	}

	private void write(Target target, OpenDossier dossier, DueList due, CheckRequest request) {
		Console console = session.console();
		switch (target.format()) {
			case "text" -> target.print(to -> new DueText(session, to).print(dossier, due.items(), due.until()));
			case "json" -> target.print(to -> print(to, due.items()));
			case "ics" -> target.write(out -> DueCalendar.write(due.items(),
					new DueCalendar.Info(dossier.dossier().getId(), Session.name(dossier, console.language()),
							console.language(), console.today()),
					out));
			default -> {
				List<Object> context = new ArrayList<>(request.context());
				context.add(dossier.dossier());
				context.add(dossier);
				target.document("due",
						new DocumentRequest(due, console.language(), "", Map.of(), context, console.today()));
			}
		}
	}

	/** Flat and stable, see {@code schema/due.schema.json}. */
	private static void print(Console to, List<DueItem> items) {
		JsonOutput.print(to, json -> {
			json.writeStartArray();
			for (DueItem item : items) {
				json.writeStartObject();
				json.writeStringField("id", item.id());
				json.writeStringField("kind", item.kind());
				json.writeStringField("kindLabel", item.kindLabel());
				json.writeStringField("on", item.on().toString());
				json.writeStringField("latest", item.latest().toString());
				json.writeNumberField("days", item.days(to.today()));
				json.writeBooleanField("overdue", item.overdue(to.today()));
				json.writeBooleanField("task", item.task());
				json.writeStringField("what", item.what());
				json.writeStringField("owner", item.owner());
				CheckJson.writePlace(json, item.place());
				json.writeEndObject();
			}
			json.writeEndArray();
		});
	}
}
