package org.waarborg.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of a {@link org.waarborg.document.spi.DocumentSource}.
 *
 * @param subject  what the document is about, for example a statement or a released version of it
 * @param language ISO 639-1 code of the language of the document
 * @param view     id of one of the source's views; empty for its first
 * @param options  further choices by the names that the source documents, for example a filter; unknown names are
 *                 ignored
 * @param context  services and objects that the subject does not lead to, for example the open dossier; found by type
 * @param today    the day that "late" and "due" are reckoned from and that the document is dated on
 * @since 0.1
 */
public record DocumentRequest(Object subject, String language, String view, Map<String, String> options,
		List<Object> context, LocalDate today) {

	/** Copies the collections and checks that all is there. */
	public DocumentRequest {
		Objects.requireNonNull(subject);
		Objects.requireNonNull(language);
		Objects.requireNonNull(view);
		Objects.requireNonNull(today);
		options = Map.copyOf(options);
		context = List.copyOf(context);
	}

	/**
	 * A request for a view without options and context.
	 *
	 * @param subject  what the document is about
	 * @param language ISO 639-1 code
	 * @param view     id of the view; empty for the first
	 * @param today    the day
	 */
	public DocumentRequest(Object subject, String language, String view, LocalDate today) {
		this(subject, language, view, Map.of(), List.of(), today);
	}

	/**
	 * The first object of the context that is of this type.
	 *
	 * @param <T>  the type
	 * @param type the type
	 * @return the object, or empty when the caller gave none
	 */
	public <T> Optional<T> context(Class<T> type) {
		return context.stream().filter(type::isInstance).map(type::cast).findFirst();
	}
}
