package org.waarborg.rules.screens.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.Messages;
import org.waarborg.rules.Place;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** A screen of what follows from the dossier: it is read and leads to places, and nothing of it is edited. */
public abstract class ReadingScreen implements Screen {

	/** The dossier. */
	protected final DossierSession session;
	/** The words of signals and due work. */
	protected final Messages messages;
	/** Makes fields with these words. */
	protected final Fields fields;
	private final String key;

	/**
	 * A screen.
	 *
	 * @param session the dossier
	 * @param key     its key, and that of its title in the words
	 */
	protected ReadingScreen(DossierSession session, String key) {
		this.session = session;
		this.key = key;
		messages = RulesScreens.messages(session);
		fields = Fields.of(session, messages);
	}

	/** The place that a row is about. */
	protected abstract Place place(Row row);

	@Override
	public Target target() {
		return Target.screen(RulesScreens.ID, key);
	}

	@Override
	public String title() {
		return messages.get(key);
	}

	@Override
	public Optional<Target> leadsTo(Row row) {
		return session.locate(place(row));
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(messages.get("delete." + key));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("nothing is deleted here");
	}
}
