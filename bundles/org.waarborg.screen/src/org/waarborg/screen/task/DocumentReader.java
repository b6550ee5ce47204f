package org.waarborg.screen.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.AudienceProfile;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;

/**
 * For whom a document is made and in which language, as a step of a task asks it. Remembers the answers.
 *
 * @since 0.1
 */
public final class DocumentReader {

	private static final String LANGUAGE = "language";
	private static final String AUDIENCE = "audience";

	private final DossierSession session;
	private final Messages messages;
	private String language;
	private String audience = Audience.INTERNAL.getName();

	/**
	 * The organisation itself, in the language of the session, until somebody answers.
	 *
	 * @param session the dossier
	 */
	public DocumentReader(DossierSession session) {
		this.session = session;
		messages = messages(session);
		language = session.language();
	}

	private static Messages messages(DossierSession session) {
		return Messages.beside(DocumentReader.class, Locale.of(session.language()));
	}

	/**
	 * The languages that a document can be in.
	 *
	 * @param session the dossier
	 * @return options; the value is the ISO 639-1 code
	 */
	public static List<Option> languages(DossierSession session) {
		return List.of("nl", "en").stream()
				.map(l -> new Option(l, messages(session).get("language." + l), "", "")).toList();
	}

	/**
	 * Those whom a document can be for: the standard ones and the dossier's own profiles.
	 *
	 * @param session the dossier
	 * @return options; the value is what {@link Disclosure#find} takes
	 */
	public static List<Option> audiences(DossierSession session) {
		Dossier dossier = session.dossier().dossier();
		String language = session.language();
		List<Option> options = new ArrayList<>();
		for (Audience audience : Audience.values()) {
			options.add(new Option(audience.getName(), Disclosure.of(dossier, audience).title(language), "", ""));
		}
		for (AudienceProfile profile : dossier.getAudienceProfiles()) {
			boolean standard = Arrays.stream(Audience.values())
					.anyMatch(a -> Disclosure.of(dossier, a).id().equals(profile.getId()));
			if (!standard && profile.getId() != null) {
				options.add(new Option(profile.getId(), Texts.get(profile.getTitle(), language), "", ""));
			}
		}
		return options;
	}

	/**
	 * Takes an answer.
	 *
	 * @param input id of an input
	 * @param value the answer
	 * @return false when it is of another input
	 */
	public boolean answer(String input, Object value) {
		switch (input) {
			case LANGUAGE -> language = (String) value;
			case AUDIENCE -> audience = (String) value;
			default -> {
				return false;
			}
		}
		return true;
	}

	/**
	 * What is asked.
	 *
	 * @return the language, then for whom
	 */
	public List<Input> inputs() {
		return List.of(
				Input.of(LANGUAGE, messages.get("document.language"), new Input.Choice(languages(session), false),
						language),
				Input.of(AUDIENCE, messages.get("document.audience"), new Input.Choice(audiences(session), false),
						audience).help(messages.get("document.audience.help")));
	}

	/**
	 * In which language.
	 *
	 * @return ISO 639-1 code
	 */
	public String language() {
		return language;
	}

	/**
	 * What leaves for whom it is.
	 *
	 * @return the profile
	 */
	public Disclosure disclosure() {
		return Disclosure.find(session.dossier().dossier(), audience)
				.orElseThrow(() -> new IllegalStateException(audience));
	}

	/**
	 * What the name of a file says of whom it is for.
	 *
	 * @return their name in the language of the document; nothing for the organisation itself
	 */
	public List<String> named() {
		return audience.equals(Audience.INTERNAL.getName()) ? List.of() : List.of(disclosure().title(language));
	}
}
