package org.waarborg.assurance.screens.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waarborg.assurance.AssuranceWords;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.fields.Fields;

/** The words of the screens of assurance, and those of the domain behind them. */
public final class AssuranceScreenWords {

	private static final int MOST_SAID = 4_000;

	private record Said(String key, List<Object> arguments) {
	}

	private final Map<Said, String> said = new HashMap<>();
	private final DossierSession session;
	private final Messages messages;
	private final AssuranceWords words;
	private final Formats formats;

	/**
	 * The words of a session.
	 *
	 * @param session the dossier
	 */
	public AssuranceScreenWords(DossierSession session) {
		this.session = session;
		messages = Messages.beside(AssuranceScreenWords.class, Locale.of(session.language()));
		words = new AssuranceWords(session.language());
		formats = Formats.of(session.language());
	}

	/** ISO 639-1 code of the language. */
	public String language() {
		return session.language();
	}

	/** A text of these screens. Counts and words come again in thousands of cells, so what was said is kept for a while. */
	public String get(String key, Object... arguments) {
		if (arguments.length == 0) {
			return messages.get(key);
		}
		if (said.size() > MOST_SAID) {
			said.clear();
		}
		return said.computeIfAbsent(new Said(key, Arrays.asList(arguments)), s -> messages.get(key, arguments));
	}

	/** The texts of these screens. */
	public Messages messages() {
		return messages;
	}

	/** The words of the domain. */
	public AssuranceWords assurance() {
		return words;
	}

	/** Fields with the words of these screens and of the domain; words of a screen of its own go before. */
	public Fields fields(Messages... own) {
		Messages[] all = new Messages[own.length + 2];
		System.arraycopy(own, 0, all, 0, own.length);
		all[own.length] = messages;
		all[own.length + 1] = words.messages();
		return Fields.of(session, all);
	}

	/** What an element is called where nothing stands before it. */
	public String heading(Element element) {
		String name = words.name(element);
		return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	/** What an organisation is called; nothing for nobody. */
	public String organisation(Organisation organisation) {
		return organisation == null || organisation.eIsProxy() ? "" : words.organisation(organisation);
	}

	/** Norm and edition of a control set or list; its id where it is not installed. */
	public String norm(String id) {
		return words.normOf(id, registry());
	}

	/** The control sets that the dossier can see. */
	public Optional<ControlSetRegistry> registry() {
		return Optional.of(session.controlSets());
	}

	/** A day as people write it. */
	public String date(LocalDate day) {
		return formats.date(day);
	}

	/** A day; where it has passed how long ago, in amber. */
	public Cell day(LocalDate on, boolean late) {
		if (!late) {
			return Cell.of(date(on), on.toEpochDay());
		}
		return Cell.of(get("late", date(on), ChronoUnit.DAYS.between(on, session.today())), on.toEpochDay())
				.with(Status.ATTENTION);
	}
}
