package org.waarborg.start.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The product on disk. It is only read.
 *
 * @param root the folder with {@code plugins} and {@code configuration}
 */
public record Installation(Path root) {

	/**
	 * Which build this is.
	 *
	 * @return the version with its qualifier, or {@code unknown}
	 * @throws IOException when the product's configuration cannot be read
	 */
	public String build() throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(root.resolve("configuration").resolve("config.ini"))) {
			properties.load(reader);
		}
		return properties.getProperty("eclipse.buildId", "unknown");
	}

	/**
	 * What tells installations apart that lie in different folders.
	 *
	 * @return eight hexadecimal digits
	 */
	public String place() {
		return checksum(root.toAbsolutePath().normalize().toString());
	}

	/**
	 * What changes whenever a bundle changes, comes or goes: names, sizes and times of the bundles.
	 *
	 * @return eight hexadecimal digits
	 * @throws IOException when the folder cannot be read
	 */
	public String contents() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (DirectoryStream<Path> plugins = Files.newDirectoryStream(root.resolve("plugins"))) {
			for (Path file : plugins) {
				BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
				files.put(file.getFileName().toString(),
						attributes.size() + "@" + attributes.lastModifiedTime().toMillis());
			}
		}
		return checksum(files.toString());
	}

	private static String checksum(String text) {
		CRC32 checksum = new CRC32();
		checksum.update(text.getBytes(UTF_8));
		return String.format("%08x", checksum.getValue());
	}
}
