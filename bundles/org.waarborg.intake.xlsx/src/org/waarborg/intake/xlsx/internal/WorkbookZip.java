package org.waarborg.intake.xlsx.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;

/** The zip file of a workbook. Only the parts that are asked for are unpacked, in a stream that stops at the limits. */
final class WorkbookZip implements AutoCloseable {

	private final ZipFile zip;
	private final String name;
	private final Messages messages;
	private long unpacked;

	/** A part that unpacks to more than it may. */
	static final class TooLarge extends IOException {

		private static final long serialVersionUID = 1L;
	}

	private WorkbookZip(ZipFile zip, String name, Messages messages) {
		this.zip = zip;
		this.name = name;
		this.messages = messages;
	}

	static WorkbookZip open(Path file, Messages messages) throws IntakeException {
		String name = String.valueOf(file.getFileName());
		try {
			if (Files.size(file) > Limits.FILE_BYTES) {
				throw new IntakeException(messages.get("large", name, Long.valueOf(Limits.FILE_BYTES >> 20)));
			}
			ZipFile zip = new ZipFile(file.toFile());
			if (zip.size() > Limits.PARTS) {
				zip.close();
				throw new IntakeException(messages.get("parts", name, Integer.valueOf(Limits.PARTS)));
			}
			return new WorkbookZip(zip, name, messages);
		} catch (ZipException e) {
			throw new IntakeException(messages.get("damaged", name), e);
		} catch (IOException e) {
			throw new IntakeException(messages.get("unreadable", name), e);
		}
	}

	boolean has(String part) {
		return find(part).isPresent();
	}

	/** Names of parts differ in case between programs. */
	private Optional<ZipEntry> find(String part) {
		ZipEntry exact = zip.getEntry(part);
		return exact != null ? Optional.of(exact)
				: zip.stream().filter(e -> e.getName().replace('\\', '/').equalsIgnoreCase(part))
						.map(ZipEntry.class::cast).findFirst();
	}

	/** A part, which says how large it is before it is unpacked, and is stopped when that was a lie. */
	InputStream part(String part) throws IntakeException {
		ZipEntry entry = find(part).orElseThrow(() -> new IntakeException(messages.get("part.missing", name, part)));
		long packed = Math.max(1, entry.getCompressedSize());
		if (tooLarge(entry.getSize(), packed) || unpacked + entry.getSize() > Limits.UNPACKED_BYTES) {
			throw bomb(part);
		}
		try {
			return new Counted(zip.getInputStream(entry), packed);
		} catch (IOException e) {
			throw new IntakeException(messages.get("damaged", name), e);
		}
	}

	/** All of a part. */
	byte[] bytes(String part) throws IntakeException {
		try (InputStream in = part(part)) {
			return in.readAllBytes();
		} catch (TooLarge e) {
			throw bomb(part);
		} catch (IOException e) {
			throw new IntakeException(messages.get("damaged", name), e);
		}
	}

	/** Every part in its order with its time, those that changed with what they hold now. */
	void copy(Map<String, byte[]> changed, OutputStream out) throws IntakeException, IOException {
		Map<String, byte[]> now = new HashMap<>();
		changed.forEach((part, content) -> find(part).ifPresent(e -> now.put(e.getName(), content)));
		ZipOutputStream copy = new ZipOutputStream(out);
		for (ZipEntry entry : Collections.list(zip.entries())) {
			byte[] content = now.containsKey(entry.getName()) ? now.get(entry.getName())
					: entry.isDirectory() ? new byte[0] : content(entry);
			ZipEntry written = new ZipEntry(entry.getName());
			written.setTime(entry.getTime());
			copy.putNextEntry(written);
			copy.write(content);
			copy.closeEntry();
		}
		copy.finish();
		copy.flush();
	}

	/** Unlike for reading, a part may have any name here. */
	private byte[] content(ZipEntry entry) throws IntakeException {
		long packed = Math.max(1, entry.getCompressedSize());
		if (tooLarge(entry.getSize(), packed)) {
			throw bomb(entry.getName());
		}
		try (InputStream in = new Counted(zip.getInputStream(entry), packed)) {
			return in.readAllBytes();
		} catch (TooLarge e) {
			throw bomb(entry.getName());
		} catch (IOException e) {
			throw new IntakeException(messages.get("damaged", name), e);
		}
	}

	IntakeException bomb(String part) {
		return new IntakeException(messages.get("bomb", name, part, Long.valueOf(Limits.UNPACKED_BYTES >> 20)));
	}

	private static boolean tooLarge(long size, long packed) {
		return size > Limits.UNPACKED_BYTES || size > Limits.RATIO_FROM && size / packed > Limits.RATIO;
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	private final class Counted extends FilterInputStream {

		private final long packed;
		private long read;

		Counted(InputStream in, long packed) {
			super(in);
			this.packed = packed;
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			count(one < 0 ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int some = super.read(bytes, from, length);
			count(Math.max(0, some));
			return some;
		}

		private void count(int more) throws IOException {
			read += more;
			unpacked += more;
			if (unpacked > Limits.UNPACKED_BYTES || tooLarge(read, packed)) {
				throw new TooLarge();
			}
		}
	}
}
