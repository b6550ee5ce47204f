package org.waarborg.document.spi;

import java.util.List;
import java.util.Map;

import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;

/**
 * Says what a document says. A domain publishes one as a Declarative Services component for each kind of document;
 * every writer can then write it. Implementations have no state and are called from any thread; they read the subject
 * only, and the caller sees to it that nobody changes it meanwhile.
 *
 * @since 0.1
 */
public interface DocumentSource {

	/**
	 * Name for machines and the command line, for example {@code statement}.
	 *
	 * @return the id: a letter, then letters, digits, {@code _ - .}; unique among sources
	 */
	String id();

	/**
	 * Name for people.
	 *
	 * @return language to name, at least {@code nl} and {@code en}
	 */
	Map<String, String> labels();

	/**
	 * Whether this source can make a document about a subject.
	 *
	 * @param subject any object
	 * @return true when {@link #build} would accept it
	 */
	boolean accepts(Object subject);

	/**
	 * The views of a subject. The first is the one that is made when none is asked for.
	 *
	 * @param subject  a subject that is {@link #accepts accepted}
	 * @param language ISO 639-1 code for the labels
	 * @return the views, at least one
	 */
	List<DocumentView> views(Object subject, String language);

	/**
	 * Makes the document. The same request on the same data gives an equal document: no clock, no random, no locale of
	 * the machine.
	 *
	 * @param request what is asked for
	 * @return the document, in the language asked for
	 * @throws DocumentException when the subject is not accepted or the view does not exist
	 */
	Document build(DocumentRequest request) throws DocumentException;
}
