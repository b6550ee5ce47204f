package org.waarborg.controlset.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.CommandGroup;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.TextTable;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.kit.texts.PrivateTextFolder;
import org.waarborg.controlset.kit.texts.PrivateTexts;
import org.waarborg.controlset.kit.texts.PrivateTexts.NoTextsException;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedSet;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg control-set text}: a licence holder's own copy of the text of a norm, on this computer only. */
@Command(name = "text", synopsisSubcommandLabel = "COMMAND")
final class ControlSetTextCommand extends CommandGroup {

	private ControlSetTextCommand() {
	}

	/** What the commands need. */
	private record Place(ControlSetRegistry registry, Intake intake, Console console, Messages messages) {

		ResolvedSet set(String id) {
			return registry.set(id)
					.orElseThrow(
							() -> new CommandFailure(ExitCode.INPUT, messages.get("set.unknown", id, String.join(", ",
									registry.headers().stream().map(ControlSetHeader::id).toList()))));
		}

		PrivateTextFolder folder() {
			return new PrivateTextFolder(registry);
		}

		/** A language that Java knows a name of. */
		String language(String code) {
			String known = code.toLowerCase(Locale.ROOT);
			if (!List.of(Locale.getISOLanguages()).contains(known)) {
				throw new CommandFailure(ExitCode.USAGE, messages.get("text.language", code));
			}
			return known;
		}

		String name(String language) {
			return Locale.of(language).getDisplayLanguage(console.locale());
		}
	}

	static CommandLine create(ControlSetRegistry registry, Intake intake, Console console, Messages messages) {
		Place place = new Place(registry, intake, console, messages);
		CommandLine command = new CommandLine(new ControlSetTextCommand());
		command.addSubcommand("add", new Add(place));
		command.addSubcommand("list", new Show(place));
		command.addSubcommand("remove", new Remove(place));
		return command;
	}

	/** {@code add}: reads a table of the user's own. */
	@Command(name = "add")
	private static final class Add implements Callable<Integer> {

		private final Place place;

		@Parameters(paramLabel = "FILE", descriptionKey = "parameter.text")
		private Path file;

		@Option(names = "--set", paramLabel = "ID", required = true, descriptionKey = "option.text.set")
		private String set;

		@Option(names = "--of", paramLabel = "CODE", required = true, descriptionKey = "option.text.of")
		private String language;

		Add(Place place) {
			this.place = place;
		}

		@Override
		public Integer call() throws IOException {
			Path path = place.console().resolve(file);
			if (!Files.exists(path)) {
				throw new CommandFailure(ExitCode.INPUT, place.messages().get("file.missing", file));
			}
			Locale locale = place.console().locale();
			try {
				PrivateTexts.Made made = PrivateTexts.of(place.intake().read(path, locale), place.set(set),
						place.language(language), locale);
				Path stored = place.folder().store(made.text(), locale);
				made.unknown().forEach(place.console()::message);
				place.console().message(place.messages().get("text.missing", made.missing().size(),
						String.join(", ", made.missing().subList(0, Math.min(5, made.missing().size())))));
				place.console().out().println(stored);
				place.console().message(place.messages().get("text.stored", made.count(), set));
				return ExitCode.DONE.code();
			} catch (IntakeException | NoTextsException e) {
				throw new CommandFailure(ExitCode.INPUT, e.getMessage());
			}
		}
	}

	/** {@code list}: which sets have such a text, without a word of it. */
	@Command(name = "list")
	private static final class Show implements Callable<Integer> {

		private final Place place;

		Show(Place place) {
			this.place = place;
		}

		@Override
		public Integer call() {
			TextTable table = new TextTable(List.of(place.messages().get("column.set"),
					place.messages().get("column.title"), place.messages().get("column.language"),
					">" + place.messages().get("column.controls")));
			int lines = 0;
			for (ControlSetHeader header : place.registry().headers()) {
				SortedMap<String, Integer> texts = place.registry().privateTexts(header.id());
				for (Map.Entry<String, Integer> text : texts.entrySet()) {
					table.add(List.of(header.id(), header.title(place.console().language()), place.name(text.getKey()),
							text.getValue().toString()));
					lines++;
				}
			}
			if (lines == 0) {
				place.console().message(place.messages().get("text.none"));
			} else {
				table.print(place.console());
			}
			return ExitCode.DONE.code();
		}
	}

	/** {@code remove}. */
	@Command(name = "remove")
	private static final class Remove implements Callable<Integer> {

		private final Place place;

		@Option(names = "--set", paramLabel = "ID", required = true, descriptionKey = "option.text.set")
		private String set;

		@Option(names = "--of", paramLabel = "CODE", required = true, descriptionKey = "option.text.of")
		private String language;

		Remove(Place place) {
			this.place = place;
		}

		@Override
		public Integer call() throws IOException {
			Optional<Path> file = place.folder().remove(set, place.language(language));
			if (file.isEmpty()) {
				throw new CommandFailure(ExitCode.INPUT,
						place.messages().get("text.remove.none", set, place.name(place.language(language))));
			}
			place.console().message(place.messages().get("text.removed", file.get()));
			return ExitCode.DONE.code();
		}
	}
}
