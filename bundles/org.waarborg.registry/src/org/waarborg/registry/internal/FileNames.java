package org.waarborg.registry.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

import org.waarborg.registry.spi.CatalogFile;

/** Extensions, stamps, and files on disk. */
final class FileNames {

	static final String CATALOG = "controlset";
	static final String TEXT = "controltext";
	static final String ATTRIBUTES = "controlattributes";

	private FileNames() {
	}

	static String extension(String name) {
		int dot = name.lastIndexOf('.');
		return dot < 0 || name.indexOf('/', dot) >= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/** Size and time of a file: what changes when the file does. */
	record Stat(long size, long modified) {
		static Stat of(Path file) throws IOException {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Stat(attributes.size(), attributes.lastModifiedTime().toMillis());
		}

		String stamp(Path file) {
			return file + "|" + size + '|' + modified;
		}
	}

	/** A loose file on disk. */
	record LooseFile(Path path, String stamp) implements CatalogFile {

		@Override
		public String place() {
			return path.toString();
		}

		@Override
		public String extension() {
			return FileNames.extension(path.getFileName().toString());
		}

		@Override
		public InputStream open() throws IOException {
			return Files.newInputStream(path);
		}
	}
}
