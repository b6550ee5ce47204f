package org.waarborg.store.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.waarborg.controlset.Hashes;

/** Who and where we are, for locks and presence. */
final class Machine {

	private static final String HOST = findHost();
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
