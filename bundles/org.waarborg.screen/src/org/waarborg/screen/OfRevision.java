package org.waarborg.screen;

import java.util.function.Supplier;

/**
 * Something that is read of a dossier, kept until the dossier is another one: many ask for it after each change, and it is read once
 * for all of them. On the dossier's thread.
 *
 * @param <T> what is read
 * @since 0.1
 */
public final class OfRevision<T> {

	private final DossierSession session;
	private final Supplier<T> reader;
	private T value;
	private long revision;
	private boolean known;

	/**
	 * Nothing is read yet.
	 *
	 * @param session the dossier
	 * @param reader  reads it; what it throws goes to who asked, and it is asked again the next time
	 */
	public OfRevision(DossierSession session, Supplier<T> reader) {
		this.session = session;
		this.reader = reader;
	}

	/**
	 * What it is now.
	 *
	 * @return as the reader answered, which may be null
	 */
	public T get() {
		long now = session.revision();
		if (!known || revision != now) {
			value = reader.get();
			revision = now;
			known = true;
		}
		return value;
	}

	/** Reads it again the next time, because something else that it follows from is another. */
	public void forget() {
		known = false;
	}
}
