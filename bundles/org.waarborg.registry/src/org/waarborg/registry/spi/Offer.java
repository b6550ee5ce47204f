package org.waarborg.registry.spi;

import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.Origin;

/**
 * What a source offers: a set, texts for a set, or attribute values for a set. Immutable.
 *
 * @since 0.1
 */
public sealed interface Offer {

	/**
	 * The file with the content.
	 *
	 * @return never null
	 */
	CatalogFile file();

	/**
	 * The set that it is, or is for.
	 *
	 * @return id of the set
	 */
	String set();

	/**
	 * A set.
	 *
	 * @param header its header
	 * @param file   its catalog file
	 * @since 0.1
	 */
	record OfSet(ControlSetHeader header, CatalogFile file) implements Offer {
		@Override
		public String set() {
			return header.id();
		}
	}

	/**
	 * Texts for a set in one language.
	 *
	 * @param set      id of the set
	 * @param language ISO 639-1 code
	 * @param origin   where they come from
	 * @param file     the file
	 * @since 0.1
	 */
	record OfText(String set, String language, Origin origin, CatalogFile file) implements Offer {
	}

	/**
	 * Attribute values for a set.
	 *
	 * @param set    id of the set
	 * @param origin where they come from
	 * @param file   the file
	 * @since 0.1
	 */
	record OfAttributes(String set, Origin origin, CatalogFile file) implements Offer {
	}
}
