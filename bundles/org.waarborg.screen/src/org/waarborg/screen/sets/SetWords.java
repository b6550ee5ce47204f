package org.waarborg.screen.sets;

import java.util.Locale;
import java.util.Optional;

import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.registry.Origin;
import org.waarborg.screen.DossierSession;

/** How control sets read. */
final class SetWords {

	private static final String OURS = "org.waarborg.";

	private SetWords() {
	}

	static Messages messages(String language) {
		return Messages.beside(SetWords.class, Locale.of(language));
	}

	static Status status(ControlSetStatus status) {
		return switch (status) {
			case APPLICABLE -> Status.DONE;
			case PUBLISHED -> Status.UNDER_WAY;
			case IN_PREPARATION, SUPERSEDED -> Status.NEUTRAL;
			case WITHDRAWN -> Status.ATTENTION;
		};
	}

	static String from(Origin origin, Optional<DossierSession> session, Messages messages) {
		return switch (origin) {
			case Origin.InBundle bundle -> bundle.symbolicName().startsWith(OURS) ? messages.get("from.product")
					: messages.get("from.bundle", bundle.symbolicName());
			case Origin.InUserFolder folder -> messages.get("from.folder", fileName(folder.file().toString()));
			case Origin.InDossier own -> messages.get("from.dossier", session.map(DossierSession::name).orElse(""));
			case Origin.InMemory memory -> memory.name();
		};
	}

	static String fileName(String place) {
		String file = place.replaceFirst(" / .*$", "");
		return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
	}
}
