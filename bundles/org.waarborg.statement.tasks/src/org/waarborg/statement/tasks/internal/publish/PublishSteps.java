package org.waarborg.statement.tasks.internal.publish;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.DocumentReader;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.publish.ExtractContent;
import org.waarborg.statement.publish.Extracts;
import org.waarborg.statement.publish.Hindrance;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.tasks.internal.OnStatement;

/** What the steps of publishing ask and tell. */
final class PublishSteps {

	private final PublishTask task;
	private final Messages messages;

	PublishSteps(PublishTask task, Messages messages) {
		this.task = task;
		this.messages = messages;
	}

	Step what() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of("version", messages.get("input.version"), new Input.Choice(versions(), false),
				task.version() == 0 ? null : Integer.valueOf(task.version())));
		Optional<String> problem = Optional.empty();
		for (Hindrance hindrance : task.hindrances()) {
			boolean refuses = hindrance.refuses(task.unapproved());
			inputs.add(OnStatement.tells("hindrance." + hindrance.kind() + '.' + inputs.size(),
					refuses ? Status.STOP : Status.ATTENTION, hindrance.message()));
			problem = problem.isPresent() || !refuses ? problem : Optional.of(messages.get("refused"));
			if (hindrance.kind() == Hindrance.Kind.NOT_APPROVED) {
				inputs.add(Input.of("unapproved", messages.get("input.unapproved"), new Input.Tick(),
						task.unapproved()));
			}
		}
		inputs.add(Input.of("audience", messages.get("input.audience"),
				new Input.Choice(DocumentReader.audiences(task.session()), false), task.audience())
				.help(messages.get("audience.help")));
		Messages words = Extracts.messages(messages.locale());
		List<Option> contents = List.of(ExtractContent.values()).stream()
				.filter(Extracts.possible(task.disclosure())::contains)
				.map(c -> new Option(c, words.label(c), "", "")).toList();
		inputs.add(Input.of("with", messages.get("input.with"), new Input.Several(contents), task.with())
				.help(messages.get("with.help")));
		inputs.add(Input.of("language", messages.get("input.language"),
				new Input.Choice(DocumentReader.languages(task.session()), false), task.language()));
		boolean past = task.validUntil() != null && task.validUntil().isBefore(task.session().today());
		Optional<String> day = past ? Optional.of(messages.get("valid.past")) : Optional.empty();
		inputs.add(Input.of("validUntil", messages.get("input.validUntil"), new Input.Day(), task.validUntil())
				.help(messages.get("valid.help")).problem(day));
		boolean shown = task.disclosure().shows(task.statement());
		return new Step("what", messages.get("what.step"), messages.get("what.text"), inputs,
				problem.or(() -> day).or(() -> shown ? Optional.empty()
						: Optional.of(messages.get("not.audience",
								StatementWords.messages(messages.locale().getLanguage())
										.label(task.statement().getClassification()),
								task.disclosure().title(messages.locale().getLanguage())))));
	}

	private List<Option> versions() {
		Formats formats = Formats.of(messages.locale().getLanguage());
		Messages words = StatementWords.messages(messages.locale().getLanguage());
		List<Version> all = task.versions().map(v -> v.all().reversed()).orElse(List.of());
		return all.stream().map(v -> new Option(Integer.valueOf(v.number()),
				messages.get("version", v.number(), formats.date(v.on())), words.label(v.standing()), "statement"))
				.toList();
	}

	Step files() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of("formats", messages.get("input.formats"), new Input.Several(task.writers().stream()
				.map(w -> new Option(w.format(), messages.has("format." + w.format())
						? messages.get("format." + w.format())
						: w.format(), "", ""))
				.toList()), task.formats()));
		inputs.add(Input.of("folder", messages.get("input.folder"), new Input.FolderToWrite(), task.folder()));
		Optional<String> problem = task.formats().isEmpty() ? Optional.of(messages.get("no.format"))
				: task.folder() == null || !Files.isDirectory(task.folder())
						? Optional.of(messages.get("no.folder"))
						: Optional.empty();
		if (!task.existing().isEmpty()) {
			inputs.add(Input.of("replace", messages.get("input.replace", task.existing().size(), task.existing()
					.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", "))),
					new Input.Tick(), task.replace()));
			problem = problem.or(() -> task.replace() ? Optional.empty() : Optional.of(messages.get("replace.first")));
		}
		inputs.add(Input.of("sentTo", messages.get("input.sentTo"), new Input.Words(1), task.sentTo())
				.help(messages.get("sentTo.help")));
		if (!task.sentTo().isBlank()) {
			inputs.add(Input.of("by", messages.get("input.by"),
					new Input.Choice(OnStatement.people(task.session(), task.statement().getScope()), false),
					task.by()));
			boolean writable = task.session().dossier().writable();
			problem = problem.or(() -> !writable ? Optional.of(messages.get("not.writable"))
					: task.by() == null ? Optional.of(messages.get("by.missing")) : Optional.empty());
		}
		return new Step("files", messages.get("files.step"), "", inputs, problem);
	}

	Step end() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(OnStatement.tells("will", null, messages.get("will", task.version(),
				task.disclosure().title(messages.locale().getLanguage()), task.files().stream()
						.map(f -> f.getFileName().toString()).collect(Collectors.joining("\n")))));
		task.made().ifPresent(m -> {
			inputs.add(OnStatement.tells("said", Status.DONE, m.said()));
			if (!m.notices().isEmpty()) {
				inputs.add(OnStatement.tells("notices", Status.ATTENTION, String.join("\n", m.notices())));
			}
		});
		if (!task.sentTo().isBlank()) {
			inputs.add(OnStatement.tells("sent", null, messages.get("will.mark", task.sentTo().strip())));
		}
		return new Step(PublishTask.END, messages.get("end.step"), "", inputs, Optional.empty());
	}
}
