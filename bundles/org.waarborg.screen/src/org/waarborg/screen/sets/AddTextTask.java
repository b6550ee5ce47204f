package org.waarborg.screen.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.kit.texts.PrivateTextFolder;
import org.waarborg.controlset.kit.texts.PrivateTexts;
import org.waarborg.controlset.kit.texts.PrivateTexts.Made;
import org.waarborg.controlset.kit.texts.PrivateTexts.NoTextsException;
import org.waarborg.document.Status;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/**
 * Takes a licence holder's own copy of the text of a norm from a table: which file, which language, how many controls have a text
 * then. It stays on this computer. On the thread of the dossiers.
 *
 * @since 0.1
 */
public final class AddTextTask implements Task {

	/** What a table comes in. */
	private static final List<String> EXTENSIONS = List.of("xlsx", "csv");
	/** So many places are named. */
	private static final int NAMED = 8;

	private final ControlSetRegistry registry;
	private final Intake intake;
	private final ControlSetHeader set;
	private final Locale locale;
	private final Messages messages;
	private Path file;
	private String language;
	private Optional<Made> made = Optional.empty();
	private String failed = "";

	/**
	 * A new task.
	 *
	 * @param registry the installed sets
	 * @param intake   reads tables
	 * @param set      the set that it is the text of
	 * @param language ISO 639-1 code of what is said
	 */
	public AddTextTask(ControlSetRegistry registry, Intake intake, ControlSetHeader set, String language) {
		this.registry = registry;
		this.intake = intake;
		this.set = set;
		this.language = language;
		locale = Locale.of(language);
		messages = SetWords.messages(language);
	}

	@Override
	public String title() {
		return messages.get("text.title", set.name(locale.getLanguage()));
	}

	@Override
	public String icon() {
		return "document";
	}

	@Override
	public List<Step> steps() {
		Set<String> languages = new LinkedHashSet<>(List.of("nl", "en"));
		languages.addAll(set.languages());
		List<Option> options = languages.stream()
				.map(l -> new Option(l, Locale.of(l).getDisplayLanguage(locale), "", "")).toList();
		Step what = new Step("file", messages.get("text.file"), messages.get("text.file.text"), List.of(
				Input.of("file", messages.get("text.file.label"), new Input.FileToRead(EXTENSIONS), file)
						.help(messages.get("text.file.help")),
				Input.of("language", messages.get("text.language"), new Input.Choice(options, false), language)),
				file == null ? Optional.of(messages.get("text.file.none")) : Optional.empty());
		return List.of(what, new Step("look", messages.get("text.look"), messages.get("text.look.text"), found(),
				failed.isEmpty() ? Optional.empty() : Optional.of(messages.get("text.refused"))));
	}

	@Override
	public void answer(String input, Object value) {
		switch (input) {
			case "file" -> file = (Path) value;
			case "language" -> language = (String) value;
			default -> throw new IllegalArgumentException(input);
		}
		made = Optional.empty();
		failed = "";
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		if (!step.equals("look") || made.isPresent() || file == null) {
			return Optional.empty();
		}
		Path read = file;
		String of = language;
		return Optional.of(progress -> {
			progress.at(messages.get("add.looking", read.getFileName()), -1);
			try {
				Made now = PrivateTexts.of(intake.read(read, locale), registry.set(set.id()).orElseThrow(), of, locale);
				return () -> {
					made = Optional.of(now);
					failed = "";
				};
			} catch (IntakeException | NoTextsException e) {
				return () -> failed = e.getMessage();
			}
		});
	}

	private List<Input> found() {
		List<Input> inputs = new ArrayList<>();
		if (!failed.isEmpty()) {
			inputs.add(tells("failed", Status.STOP, failed));
		}
		made.ifPresent(m -> {
			inputs.add(tells("count", Status.DONE, messages.get("text.count", m.count())));
			if (!m.missing().isEmpty()) {
				inputs.add(tells("missing", Status.ATTENTION, messages.get("text.missing", m.missing().size(),
						String.join(", ", m.missing().stream().limit(NAMED).toList()))));
			}
			if (!m.unknown().isEmpty()) {
				inputs.add(tells("unknown", Status.ATTENTION,
						String.join("\n", m.unknown().stream().limit(NAMED).toList())));
			}
			if (registry.privateTexts(set.id()).containsKey(language)) {
				inputs.add(tells("replaces", Status.ATTENTION, messages.get("text.replaces")));
			}
		});
		return inputs;
	}

	private static Input tells(String id, Status status, String text) {
		return Input.of(id, "", new Input.Tells(Optional.of(status), text), null);
	}

	@Override
	public String order() {
		return messages.get("text.order");
	}

	@Override
	public Finish finish() throws TaskException {
		Made text = made.orElseThrow(() -> new TaskException(messages.get("text.file.none")));
		try {
			new PrivateTextFolder(registry).store(text.text(), locale);
			return Outcome.of(messages.get("text.done", text.count()));
		} catch (NoTextsException e) {
			throw new TaskException(e.getMessage(), e);
		} catch (IOException e) {
			throw new TaskException(messages.get("text.unwritten", e.getMessage()), e);
		}
	}
}
