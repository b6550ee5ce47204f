package org.waarborg.statement.baseline.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.StoreException;

/** Released versions that were read a moment ago: rules ask for the same one after each edit, and it never changes. */
public final class Releases {

	private static final int KEPT = 4;

	private static final Map<String, StatementRelease> READ = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, StatementRelease> eldest) {
			return size() > KEPT;
		}
	};

	private Releases() {
	}

	/**
	 * Reads a version.
	 *
	 * @param versions the versions of a statement
	 * @param version  one of them whose file is what was released
	 * @return its content; it is not to be changed
	 * @throws StoreException when it cannot be read
	 */
	public static StatementRelease read(Versions versions, Version version) throws StoreException {
		synchronized (READ) {
			StatementRelease known = READ.get(version.sha256());
			if (known == null) {
				known = versions.release(version);
				READ.put(version.sha256(), known);
			}
			return known;
		}
	}
}
