package org.waarborg.ui.tests.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** A task with every kind of input, in five steps: who, what, which, where, and what will be done. */
public final class SampleTask implements Task {

	static final List<Option> KINDS = List.of(new Option("whole", "Alles", "Alle beheersmaatregelen", ""),
			new Option("part", "Alleen de keuze", "Wat in de lijst geselecteerd is", ""));
	static final List<Option> PEOPLE = people();

	final Map<String, Object> answers = new HashMap<>();
	final List<String> asked = new ArrayList<>();
	/** Work before the last step waits for it. */
	CountDownLatch reading = new CountDownLatch(0);
	CountDownLatch writing = new CountDownLatch(0);
	Optional<String> refuses = Optional.empty();
	boolean read;
	boolean broken;
	int finished;

	/** A task that writes a file. */
	public SampleTask(Path file) {
		answers.put("title", "");
		answers.put("reason", "");
		answers.put("kind", "whole");
		answers.put("parts", List.of());
		answers.put("sure", Boolean.FALSE);
		answers.put("out", file);
	}

	private static List<Option> people() {
		List<Option> people = new ArrayList<>(List.of(new Option("_p1", "Aïsha van der Meer", "CISO", "person"),
				new Option("_p2", "Bram de Wit", "Functionaris gegevensbescherming", "person")));
		IntStream.range(3, 40).forEach(i -> people.add(new Option("_p" + i, "Persoon " + i, "", "person")));
		return people;
	}

	@Override
	public String title() {
		return "Versie 3 van R&D-ziekenhuis vrijgeven";
	}

	@Override
	public String icon() {
		return "statement";
	}

	private Object at(String id) {
		return answers.get(id);
	}

	@Override
	public List<Step> steps() {
		return List.of(who(), what(), which(), where(), last());
	}

	private Step who() {
		Input title = Input.of("title", "Titel van de versie", new Input.Words(1), at("title"))
				.help("Staat op de voorkant en in de lijst van versies.")
				.problem(at("title").equals("") ? Optional.of("Geef de versie een titel.") : Optional.empty());
		Input person = Input.of("person", "Wie legt haar voor", new Input.Choice(PEOPLE, true), at("person"));
		Input day = Input.of("day", "Te beoordelen voor", new Input.Day(), at("day"))
				.help("Bijvoorbeeld 31-12 of over 2 weken.");
		return new Step("who", "Wat en door wie",
				"Een versie is een vaste afdruk van de verklaring: wat u hierna wijzigt, verandert haar niet.",
				List.of(title, person, day, Input.of("reason", "Toelichting", new Input.Words(4), at("reason"))),
				title.problem());
	}

	private Step what() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of("kind", "Wat staat erin", new Input.Choice(KINDS, false), at("kind")));
		if ("part".equals(at("kind")))
			inputs.add(Input.of("chosen", "", new Input.Tells(Optional.of(Status.ATTENTION),
					"Een deel van de verklaring kan niet worden goedgekeurd."), null));
		inputs.add(Input.of("parts", "Onderdelen", new Input.Several(IntStream.range(0, 24)
				.mapToObj(i -> new Option(Integer.valueOf(i), "Onderdeel " + i, i % 3 == 0 ? "zorg" : "", ""))
				.toList()),
				at("parts")));
		return new Step("what", "Inhoud", "", inputs, Optional.empty());
	}

	private Step which() {
		return new Step("which", "Bron", "", List.of(
				Input.of("in", "Werkmap", new Input.FileToRead(List.of("xlsx", "csv")), at("in")),
				Input.of("folder", "Map voor de bijlagen", new Input.FolderToWrite(), at("folder"))), Optional.empty());
	}

	private Step where() {
		boolean sure = at("sure").equals(Boolean.TRUE);
		Optional<String> why = at("out") == null ? Optional.of("Kies waar het bestand komt.")
				: sure ? Optional.empty() : Optional.of("Zeg dat de verklaring is nagelezen.");
		return new Step("where", "Bestand", "",
				List.of(Input.of("out", "Bestand", new Input.FileToWrite("xlsx"), at("out")),
						Input.of("sure", "De verklaring is nagelezen", new Input.Tick(), at("sure"))
								.problem(sure ? Optional.empty() : Optional.of("Zonder nalezen geen versie."))),
				why);
	}

	private Step last() {
		List<List<Cell>> rows = read ? IntStream.range(0, 40)
				.mapToObj(i -> List.of(Cell.of("5." + (i + 1)), Cell.of("Beheersmaatregel met een naam " + i),
						i % 9 == 0 ? Cell.of("let op", 1).with(Status.ATTENTION)
								: Cell.of("goed", 0).with(Status.DONE)))
				.toList() : List.of();
		return new Step("last", "Wat er gebeurt", "Titel: " + at("title"),
				List.of(Input.of("good", "", new Input.Tells(Optional.of(Status.DONE),
						"Er zijn geen fouten die vrijgeven tegenhouden."), null),
						Input.of("rows", "Wat verandert",
								new Input.Table(List.of("Nummer", "Naam", "Stand"), rows), null)),
				Optional.empty());
	}

	@Override
	public void answer(String input, Object value) {
		asked.add(input + "=" + value);
		answers.put(input, input.equals("title") ? ((String) value).strip() : value);
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		if (!step.equals("last") || read)
			return Optional.empty();
		return Optional.of(progress -> {
			progress.at("De werkmap wordt gelezen…", 0.4);
			await(reading, progress);
			return () -> read = true;
		});
	}

	/** Returns early when it is stopped. */
	private static void await(CountDownLatch latch, Work.Progress progress) throws TaskException {
		try {
			while (!latch.await(10, java.util.concurrent.TimeUnit.MILLISECONDS))
				if (progress.isCancelled())
					throw new TaskException("gestopt");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public String order() {
		return "Versie 3 vrijgeven";
	}

	@Override
	public Finish finish() throws TaskException {
		if (refuses.isPresent())
			throw new TaskException(refuses.get());
		if (broken)
			throw new IllegalStateException("kapot");
		finished++;
		Path file = (Path) Objects.requireNonNull(at("out"));
		return new Rest(progress -> {
			await(writing, progress);
			try {
				Files.writeString(file, "versie 3");
			} catch (IOException e) {
				throw new TaskException("Het bestand kan niet worden geschreven.", e);
			}
			return new Outcome("Versie 3 is vrijgegeven.", List.of(file),
					Optional.of(Target.screen("statement", "versions")));
		});
	}

	LocalDate day() {
		return (LocalDate) at("day");
	}
}
