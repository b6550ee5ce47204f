package org.waarborg.store.spi;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * A domain that keeps files of its own in a dossier. Published as an OSGi service (whiteboard); the store reads the
 * services that are present when a dossier is opened. Files of a domain that is not installed stay closed and untouched.
 * Implementations answer constants and are safe on any thread.
 *
 * @since 0.1
 */
public interface Domain {

	/**
	 * The domain's id, as kept in the dossier's list of domains used.
	 *
	 * @return lower-case letters and digits, for example {@code statement}; not null
	 */
	String id();

	/**
	 * The extension of the domain's main files.
	 *
	 * @return without the dot, lower case, for example {@code soa}; not null
	 */
	String fileExtension();

	/**
	 * All extensions of files of this domain. A file with one of them inside a dossier is loaded on opening, unless it
	 * is hidden, below a folder named {@code released}, or a conflict copy.
	 *
	 * @return extensions without the dot, lower case; contains {@link #fileExtension()}
	 */
	default Set<String> fileExtensions() {
		return Set.of(fileExtension());
	}

	/**
	 * The folder in which new files are put.
	 *
	 * @return a path inside the dossier with {@code /} and without leading or trailing slash, for example
	 *         {@code statements}; empty for the dossier itself
	 */
	default String folder() {
		return "";
	}

	/**
	 * The domain's model.
	 *
	 * @return the package that the roots of the domain's files come from; not null
	 */
	EPackage ePackage();

	/**
	 * The domain's name.
	 *
	 * @return name by ISO 639-1 code, at least {@code nl} and {@code en}
	 */
	Map<String, String> labels();

	/**
	 * Whether an object may be the root of one of the domain's files. By default every object of the domain's package may.
	 *
	 * @param root the only root of a file; not null
	 * @return false when the file is not one of this domain
	 */
	default boolean accepts(EObject root) {
		return root.eClass().getEPackage() == ePackage();
	}

	/**
	 * What the domain knows about the objects of another one, under a type that the other one defines: whoever has an object of
	 * a dossier finds it with {@link org.waarborg.store.DomainOffers}, and needs no service for it.
	 *
	 * @param <T>  the type
	 * @param type an interface for this, of the bundle that asks
	 * @return what answers, without state; by default nothing
	 */
	default <T> Optional<T> offers(Class<T> type) {
		return Optional.empty();
	}
}
