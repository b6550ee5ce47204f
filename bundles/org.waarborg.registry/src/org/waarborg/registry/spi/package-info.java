/**
 * For those who bring catalogs in another format ({@link org.waarborg.registry.spi.CatalogReader}) or from another
 * place ({@link org.waarborg.registry.spi.CatalogSource}).
 *
 * @since 0.1
 */
package org.waarborg.registry.spi;
