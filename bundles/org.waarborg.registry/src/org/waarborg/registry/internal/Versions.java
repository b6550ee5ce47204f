package org.waarborg.registry.internal;

import java.util.regex.Pattern;

/** Compares versions as OSGi does, without a framework at hand. */
final class Versions {

	private static final Pattern VERSION = Pattern.compile("(\\d{1,9}(\\.\\d{1,9}(\\.\\d{1,9}(\\.[\\w-]+)?)?)?)?");

	private Versions() {
	}

	static boolean legal(String version) {
		return VERSION.matcher(version).matches();
	}

	/** Compares; what is no version comes before every version. */
	static int compare(String one, String other) {
		String[] a = parts(one);
		String[] b = parts(other);
		for (int i = 0; i < 3; i++) {
			int order = Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]));
			if (order != 0) {
				return order;
			}
		}
		return a[3].compareTo(b[3]);
	}

	private static String[] parts(String version) {
		String[] parts = { "0", "0", "0", "" };
		if (version != null && legal(version) && !version.isEmpty()) {
			String[] given = version.split("\\.", 4);
			System.arraycopy(given, 0, parts, 0, given.length);
		}
		return parts;
	}
}
