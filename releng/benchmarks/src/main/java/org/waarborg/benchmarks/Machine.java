package org.waarborg.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The machine in words, without its name. */
final class Machine {

	private Machine() {
	}

	static String describe() {
		Runtime runtime = Runtime.getRuntime();
		var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return String.format(Locale.ROOT, "JDK %s (%s), %s %s on %s, %d cores, %d GB memory, load average %.1f",
				Runtime.version(), System.getProperty("java.vendor"), System.getProperty("os.name"),
				System.getProperty("os.version"), System.getProperty("os.arch"), runtime.availableProcessors(),
				Math.round(system.getTotalMemorySize() / 1e9), load());
	}

	static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}
}
