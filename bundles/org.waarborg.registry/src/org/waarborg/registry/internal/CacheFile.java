package org.waarborg.registry.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A cache on disk: magic, version, checksum, content. Written atomically. A cache that is damaged, of another version
 * or unreadable is as good as none, and one that cannot be written is no error: everything in it can be made again.
 */
final class CacheFile {

	private static final int MAX_BYTES = 512 << 20;

	/** Writes the content. */
	interface Writer {
		void write(DataOutputStream out) throws IOException;
	}

	/** Reads the content. */
	interface Reader<T> {
		T read(DataInputStream in) throws IOException;
	}

	private static final System.Logger LOG = System.getLogger(CacheFile.class.getName());

	private final Path file;
	private final int magic;

	/** @param file null for no cache */
	CacheFile(Path file, int magic) {
		this.file = file;
		this.magic = magic;
	}

	<T> T load(Reader<T> reader, T none) {
		if (file == null || !Files.isRegularFile(file)) {
			return none;
		}
		try {
			if (Files.size(file) > MAX_BYTES) {
				return none;
			}
			byte[] bytes = Files.readAllBytes(file);
			try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
				if (bytes.length < 12 || in.readInt() != magic) {
					return none;
				}
				CRC32 crc = new CRC32();
				crc.update(bytes, 12, bytes.length - 12);
				return in.readLong() == crc.getValue() ? reader.read(in) : none;
			}
		} catch (IOException | RuntimeException e) {
			LOG.log(System.Logger.Level.DEBUG, "Cache ignored: " + file, e);
			return none;
		}
	}

	void save(Writer writer) {
		if (file == null) {
			return;
		}
		try {
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			writer.write(new DataOutputStream(content));
			CRC32 crc = new CRC32();
			crc.update(content.toByteArray());
			ByteArrayOutputStream all = new ByteArrayOutputStream(content.size() + 12);
			DataOutputStream head = new DataOutputStream(all);
			head.writeInt(magic);
			head.writeLong(crc.getValue());
			content.writeTo(head);
			replace(all.toByteArray());
		} catch (IOException e) {
			LOG.log(System.Logger.Level.DEBUG, "Cache not written: " + file, e);
		}
	}

	private void replace(byte[] bytes) throws IOException {
		Files.createDirectories(file.getParent());
		Path temporary = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
		try {
			Files.write(temporary, bytes);
			try {
				Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} catch (AtomicMoveNotSupportedException e) {
				LOG.log(System.Logger.Level.DEBUG, "Replaced in two steps: " + file, e);
				Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	static void writeText(DataOutputStream out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	static String readText(DataInputStream in) throws IOException {
		return new String(in.readNBytes(size(in)), StandardCharsets.UTF_8);
	}

	static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
		out.writeInt(texts.size());
		for (String text : texts) {
			writeText(out, text);
		}
	}

	static List<String> readTexts(DataInputStream in) throws IOException {
		int count = size(in);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			texts.add(readText(in));
		}
		return texts;
	}

	static void writeMap(DataOutputStream out, Map<String, String> map) throws IOException {
		out.writeInt(map.size());
		for (var entry : map.entrySet()) {
			writeText(out, entry.getKey());
			writeText(out, entry.getValue());
		}
	}

	static Map<String, String> readMap(DataInputStream in) throws IOException {
		int count = size(in);
		Map<String, String> map = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			map.put(readText(in), readText(in));
		}
		return map;
	}

	/** A length that the rest of the file can hold. */
	static int size(DataInputStream in) throws IOException {
		int size = in.readInt();
		if (size < 0 || size > in.available()) {
			throw new IOException("A length of " + size + " does not fit");
		}
		return size;
	}
}
