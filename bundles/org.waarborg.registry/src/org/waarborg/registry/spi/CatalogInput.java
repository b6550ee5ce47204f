package org.waarborg.registry.spi;

/**
 * A catalog file to read. Its size is already within the registry's limit.
 *
 * @param place   the file, for messages
 * @param content its bytes; not to be changed
 * @since 0.1
 */
public record CatalogInput(String place, byte[] content) {
}
