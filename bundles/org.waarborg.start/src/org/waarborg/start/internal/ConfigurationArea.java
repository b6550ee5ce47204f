package org.waarborg.start.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the framework keeps what it worked out about the bundles. Its name says for which installation and which bundles
 * that holds, so what belongs to other ones is never used.
 */
public final class ConfigurationArea {

	private static final String PREFIX = "framework-";
	private static final Duration UNUSED = Duration.ofDays(30);

	private ConfigurationArea() {
	}

	/**
	 * Claims the area of an installation as it is now, together with other workbenches of it.
	 *
	 * @param cache        the cache folder
	 * @param installation the product
	 * @return the claim, to be held as long as the workbench runs
	 * @throws IOException when the folder cannot be written or the product cannot be read
	 */
	public static Claim claim(Path cache, Installation installation) throws IOException {
		Path area = cache.resolve(PREFIX + installation.place() + '-' + installation.contents());
		Claim claim = Claim.shared(area)
				.orElseThrow(() -> new IOException(area + " is being removed by another process"));
		Files.createDirectories(area);
		Files.setLastModifiedTime(area, FileTime.from(Instant.now()));
		return claim;
	}

	/**
	 * Removes what nobody will use again: areas of the same installation with other bundles, and of others that were not
	 * used for a month. What a running workbench uses stays. A folder that cannot be removed is tried again next time.
	 *
	 * @param current what is in use now
	 */
	public static void sweep(Path current) {
		String name = current.getFileName().toString();
		String same = name.substring(0, name.lastIndexOf('-') + 1);
		try (DirectoryStream<Path> areas = Files.newDirectoryStream(current.getParent(), PREFIX + '*')) {
			for (Path area : areas) {
				String other = area.getFileName().toString();
				if (!other.equals(name) && Files.isDirectory(area) && (other.startsWith(same) || isUnused(area))) {
					remove(area);
				}
			}
		} catch (IOException nextTime) {
			return;
		}
	}

	private static boolean isUnused(Path area) throws IOException {
		return Files.getLastModifiedTime(area).toInstant().isBefore(Instant.now().minus(UNUSED));
	}

	private static void remove(Path area) throws IOException {
		Optional<Claim> claim = Claim.of(area);
		if (claim.isEmpty()) {
			return;
		}
		try (Claim held = claim.get()) {
			Files.walkFileTree(held.folder(), new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
					Files.delete(folder);
					return FileVisitResult.CONTINUE;
				}
			});
		}
		Files.deleteIfExists(Claim.file(area));
	}
}
