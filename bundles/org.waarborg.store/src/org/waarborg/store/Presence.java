package org.waarborg.store;

import java.time.Instant;

/**
 * Somebody else who has the dossier open for writing. Shown; it blocks nothing.
 *
 * @param user  name of the user; not null
 * @param host  name of the machine; not null
 * @param since when it was opened
 * @since 0.1
 */
public record Presence(String user, String host, Instant since) {
}
