package org.waarborg.registry.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.waarborg.registry.ResolvedSet;

/** Versions of sets that were replaced or removed. What was found stays known as long as the same files are kept. */
final class Earlier {

	private record Asked(List<Path> kept, String set, String version) {
	}

	private final Map<Asked, Optional<ResolvedSet>> known = new ConcurrentHashMap<>();

	Optional<ResolvedSet> find(Path folder, String set, String version, Function<Path, Optional<ResolvedSet>> read) {
		try {
			List<Path> kept = new InstallFolder(folder).kept();
			Asked asked = new Asked(kept, set, version);
			Optional<ResolvedSet> found = known.get(asked);
			if (found == null) {
				found = kept.stream().map(read).flatMap(Optional::stream)
						.filter(s -> s.header().version().equals(version)).findFirst();
				known.keySet().removeIf(a -> !a.kept().equals(kept));
				known.put(asked, found);
			}
			return found;
		} catch (IOException e) {
			System.getLogger(Earlier.class.getName()).log(System.Logger.Level.DEBUG, "Replaced sets cannot be read", e);
			return Optional.empty();
		}
	}
}
