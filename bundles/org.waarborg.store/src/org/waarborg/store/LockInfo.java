package org.waarborg.store;

import java.time.Duration;
import java.time.Instant;

/**
 * Who is saving a dossier at this moment. The lock is held only while saving and is refreshed by a heartbeat.
 *
 * @param token     what makes this lock this one; not null
 * @param owner     name of the user that holds it; not null
 * @param host      name of the machine; not null
 * @param process   process id on that machine
 * @param since     when it was taken
 * @param heartbeat when it was last refreshed
 * @since 0.1
 */
public record LockInfo(String token, String owner, String host, long process, Instant since, Instant heartbeat) {

	/** A lock that was not refreshed for this long is stale. */
	public static final Duration STALE_AFTER = Duration.ofMinutes(2);

	/**
	 * Whether its owner seems gone. A stale lock is still respected until somebody chooses to break it.
	 *
	 * @param now the time to judge by
	 * @return true when it was not refreshed for two minutes
	 */
	public boolean stale(Instant now) {
		return heartbeat.plus(STALE_AFTER).isBefore(now);
	}
}
