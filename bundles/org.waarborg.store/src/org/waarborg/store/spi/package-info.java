/**
 * For bundles that bring a domain with files of its own in a dossier.
 *
 * @since 0.1
 */
package org.waarborg.store.spi;
