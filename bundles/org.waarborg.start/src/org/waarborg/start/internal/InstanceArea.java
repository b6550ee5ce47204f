package org.waarborg.start.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a running workbench keeps its windows and preferences: {@code workbench} in the state folder. A second one at the
 * same time gets {@code workbench-2} and so on, because two in one folder would write over each other's windows; it
 * starts with the preferences of the first.
 */
public final class InstanceArea {

	private static final int MOST = 20;
	private static final String METADATA = ".metadata";
	private static final Path WINDOWS = Path.of(METADATA, ".plugins", "org.eclipse.e4.workbench", "workbench.xmi");
	private static final Path PREFERENCES = Path.of(METADATA, ".plugins", "org.eclipse.core.runtime", ".settings");
	private static final Path VERSION = Path.of(METADATA, "waarborg.version");

	private InstanceArea() {
	}

	/**
	 * Claims an area.
	 *
	 * @param state the state folder
	 * @return the claim, to be held as long as the workbench runs; nothing when far too many are running
	 * @throws IOException when the folder cannot be written
	 */
	public static Optional<Claim> claim(Path state) throws IOException {
		Path first = state.resolve("workbench");
		for (int i = 1; i <= MOST; i++) {
			Path area = i == 1 ? first : state.resolve("workbench-" + i);
			Optional<Claim> claim = Claim.of(area);
			if (claim.isPresent()) {
				if (i > 1 && !Files.exists(area)) {
					copyPreferences(first, area);
				}
				Files.createDirectories(area);
				return claim;
			}
		}
		return Optional.empty();
	}

	private static void copyPreferences(Path from, Path to) throws IOException {
		Path source = from.resolve(PREFERENCES);
		if (!Files.isDirectory(source)) {
			return;
		}
		Path target = Files.createDirectories(to.resolve(PREFERENCES));
		try (var files = Files.newDirectoryStream(source, "*.prefs")) {
			for (Path file : files) {
				Files.copy(file, target.resolve(file.getFileName().toString()));
			}
		}
	}

	/**
	 * Drops the windows that another version of the product left: their parts may no longer exist, and a window that is
	 * half restored is worse than a fresh one. Preferences stay.
	 *
	 * @param area  the area
	 * @param build which version this is
	 * @return whether there were windows of another version
	 * @throws IOException when they cannot be removed
	 */
	public static boolean dropForeignWindows(Path area, String build) throws IOException {
		Path version = area.resolve(VERSION);
		if (Files.isRegularFile(version) && Files.readString(version).strip().equals(build)) {
			return false;
		}
		boolean dropped = Files.deleteIfExists(area.resolve(WINDOWS));
		Files.createDirectories(version.getParent());
		Files.writeString(version, build + '\n');
		return dropped;
	}
}
