package org.waarborg.document;

/**
 * Hears what whoever asks for a document should know and the document itself must not say. Given in the context of a
 * {@link DocumentRequest}; a source speaks on the thread that builds, after it has built.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Notices {

	/**
	 * Takes a notice.
	 *
	 * @param notice one or more sentences in the language of the request; not null
	 */
	void say(String notice);
}
