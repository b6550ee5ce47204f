package org.waarborg.controlset.tasks.internal;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Folding;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Begins a control set of the dossier's own. */
final class NewSetTask extends SetTask {

	private static final List<String> LANGUAGES = List.of("nl", "en");
	private static final String FIRST_VERSION = "1.0.0";
	private static final int LONGEST_ID = 60;

	NewSetTask(DossierSession session) {
		super(session, "new");
	}

	private String titled(String language) {
		return text("title." + language, "");
	}

	private String id() {
		String title = LANGUAGES.stream().map(this::titled).filter(t -> !t.isEmpty()).findFirst().orElse("");
		String proposed = Folding.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return text("id", proposed.substring(0, Math.min(proposed.length(), LONGEST_ID)).replaceAll("-$", ""));
	}

	private String path() {
		return "controlsets/" + id() + ".controlset";
	}

	@Override
	public List<Step> steps() {
		List<Input> what = new ArrayList<>();
		LANGUAGES.forEach(l -> what.add(Input.of("title." + l, word("in." + l), new Input.Words(1), titled(l))));
		what.add(Input.of("kind", word("kind"),
				new Input.Choice(FieldType.options(ControlSetKind.class, this::label), false),
				kind()));
		what.add(Input.of("id", word("id"), new Input.Words(1), id()).help(word("id.help")).problem(badId()));
		List<Input> terms = List.of(
				Input.of("publisher", word("publisher"), new Input.Words(1), text("publisher", session.name())),
				Input.of("licence", word("licence"), new Input.Words(2), text("licence", ""))
						.help(word("licence.help")),
				Input.of("source", word("source"), new Input.Words(2), text("source", "")).help(word("source.help")),
				tells(word("will", path())));
		boolean untitled = LANGUAGES.stream().map(this::titled).allMatch(String::isEmpty);
		return List.of(
				new Step("what", word("step.what"), word("step.what.text"), what,
						untitled ? Optional.of(word("no.title")) : badId()),
				new Step("terms", word("step.terms"), word("step.terms.text"), terms, Optional.empty()));
	}

	private ControlSetKind kind() {
		return choice("kind", ControlSetKind.class, ControlSetKind.CONTROLS).orElse(ControlSetKind.CONTROLS);
	}

	private Optional<String> badId() {
		String id = id();
		if (!id.matches("[a-z0-9][a-z0-9._-]*")) {
			return Optional.of(word("id.bad"));
		}
		boolean taken = session.controlSets().header(id).isPresent()
				|| session.dossier().files().stream().anyMatch(path()::equalsIgnoreCase)
				|| Files.exists(session.folder().resolve(path()));
		return taken ? Optional.of(word("id.taken", id)) : Optional.empty();
	}

	@Override
	public Finish finish() throws TaskException {
		ControlSet set = ControlsetFactory.eINSTANCE.createControlSet();
		set.setId(id());
		set.setVersion(FIRST_VERSION);
		set.setKind(kind());
		set.setStatus(ControlSetStatus.APPLICABLE);
		for (String language : LANGUAGES) {
			if (!titled(language).isEmpty()) {
				LocalText title = Texts.of(language, titled(language));
				title.setId(id() + ".title." + language);
				set.getTitle().add(title);
				set.getLanguages().add(language);
			}
		}
		set.setNorm(
				Stream.of(titled(session.language()), titled("nl"), titled("en")).filter(t -> !t.isEmpty()).findFirst()
						.orElseThrow());
		set.setPublisher(text("publisher", session.name()));
		if (!text("licence", "").isEmpty()) {
			set.setLicence(text("licence", ""));
		}
		if (!text("source", "").isEmpty()) {
			set.setSource(text("source", ""));
		}
		String path = path();
		try {
			run(List.of(session.dossier().adding(path, set)));
		} catch (IllegalArgumentException e) {
			throw new TaskException(word("id.taken", id()), e);
		}
		Target outline = page(OUTLINE, path);
		return Outcome.of(word("done", title(set, session.language()))).at(outline);
	}
}
