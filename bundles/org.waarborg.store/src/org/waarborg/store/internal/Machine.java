package org.waarborg.store.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.waarborg.controlset.Hashes;

/** Who and where we are, for locks and presence. */
final class Machine {

	private static final String HOST = findHost();
	private static final String BOOT = line(read("/proc/sys/kernel/random/boot_id"));
	private static final String IDENTITY = Hashes
			.of(HOST + '\n' + read("/proc/sys/kernel/random/boot_id") + '\n' + link("/proc/self/ns/pid"))
			.substring(0, 32);

	private Machine() {
	}

	static String user() {
		return line(System.getProperty("user.name", "?"));
	}

	static String host() {
		return HOST;
	}

	/** The same for all processes that can see each other's numbers; containers with one host name differ. */
	static String identity() {
		return IDENTITY;
	}

	/** What is another one every time that this machine starts; {@code ?} where the platform does not say. */
	static String boot() {
		return BOOT;
	}

	/**
	 * Whether a process is gone. Certain only for a process of this machine since it was started, and of this user: a system
	 * may hide the processes of others.
	 *
	 * @param user     its user
	 * @param identity what {@link #identity()} was there
	 * @param process  its number; negative when it is not known
	 * @param since    a moment at which it ran
	 * @return whether it is certainly gone; false for this very process
	 */
	static boolean gone(String user, String identity, long process, Instant since) {
		boolean visible = identity.equals(IDENTITY) && user.equals(user());
		return visible && process >= 0 && process != ProcessHandle.current().pid()
				&& ProcessHandle.of(process).map(found -> startedLater(found, since)).orElse(Boolean.TRUE);
	}

	/** Numbers of processes are used again. */
	private static boolean startedLater(ProcessHandle process, Instant since) {
		return !process.isAlive() || process.info().startInstant().map(start -> start.isAfter(since.plusSeconds(5)))
				.orElse(Boolean.FALSE);
	}

	private static String findHost() {
		for (String variable : new String[] { "COMPUTERNAME", "HOSTNAME" }) {
			String name = System.getenv(variable);
			if (name != null && !name.isBlank()) {
				return line(name);
			}
		}
		String name = read("/etc/hostname");
		if (!name.isBlank()) {
			return line(name);
		}
		try {
			return line(InetAddress.getLocalHost().getHostName());
		} catch (UnknownHostException e) {
			return "?";
		}
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file)).strip();
		} catch (IOException | RuntimeException e) {
			return "";
		}
	}

	private static String link(String file) {
		try {
			return Files.readSymbolicLink(Path.of(file)).toString();
		} catch (IOException | RuntimeException e) {
			return "";
		}
	}

	private static String line(String text) {
		String clean = text.replaceAll("\\p{Cntrl}", " ").strip();
		return clean.isEmpty() ? "?" : clean.substring(0, Math.min(100, clean.length()));
	}
}
