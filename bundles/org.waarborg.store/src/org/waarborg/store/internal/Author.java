package org.waarborg.store.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which program keeps unsaved changes or recovers them.
 *
 * @param token   what makes it this one
 * @param user    its user
 * @param host    its machine
 * @param machine {@link Machine#identity()} there
 * @param boot    {@link Machine#boot()} there
 * @param process its number; -1 when it is not known
 * @param since   a moment at which it ran
 */
record Author(String token, String user, String host, String machine, String boot, long process, Instant since) {

	/** On another machine that shares the folder nobody can see whether a process runs. */
	private static final Duration SURELY_GONE = Duration.ofDays(1);
	/** Those of this program that are at work. */
	private static final Set<String> HERE = ConcurrentHashMap.newKeySet();

	/** This program, at work until {@link #leave()}. */
	static Author begin() {
		Author author = new Author(UUID.randomUUID().toString(), Machine.user(), Machine.host(), Machine.identity(),
				Machine.boot(), ProcessHandle.current().pid(), Instant.now());
		HERE.add(author.token);
		return author;
	}

	/** Says that it is not at work any more. */
	void leave() {
		HERE.remove(token);
	}

	/**
	 * Whether it is certainly not at work any more.
	 *
	 * @param sign when it last gave a sign of life
	 */
	boolean gone(Instant sign) {
		boolean sameMachine = host.equals(Machine.host());
		boolean sameUser = user.equals(Machine.user());
		if (sameUser && machine.equals(Machine.identity()) && process == ProcessHandle.current().pid()) {
			return !HERE.contains(token);
		}
		boolean restarted = sameMachine && !boot.equals("?") && !Machine.boot().equals("?")
				&& !boot.equals(Machine.boot());
		return restarted || Machine.gone(user, machine, process, since)
				|| sign.plus(SURELY_GONE).isBefore(Instant.now());
	}

	String lines() {
		return "token " + token + "\nuser " + user + "\nhost " + host + "\nmachine " + machine + "\nboot " + boot
				+ "\nprocess " + process + "\nsince " + since + '\n';
	}

	/** Reads what {@link #lines()} wrote; what is missing makes an author of whom only the sign of life is known. */
	static Author of(Map<String, String> values) {
		String process = values.getOrDefault("process", "");
		Instant since;
		try {
			since = Instant.parse(values.getOrDefault("since", ""));
		} catch (DateTimeException unknown) {
			since = Instant.EPOCH;
		}
		return new Author(values.getOrDefault("token", ""), values.getOrDefault("user", "?"),
				values.getOrDefault("host", "?"), values.getOrDefault("machine", ""), values.getOrDefault("boot", "?"),
				process.matches("[0-9]{1,18}") ? Long.parseLong(process) : -1, since);
	}
}
