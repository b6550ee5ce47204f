package org.waarborg.report.xlsx.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Copies a package without the clock that the library puts into it; the compressed parts are copied as they are. */
final class Timeless {

	/** A local time: a package holds no zone, and no zone skips this hour. */
	private static final LocalDateTime WHENEVER = LocalDateTime.of(1980, 2, 1, 12, 0);

	private Timeless() {
	}

	static void copy(Path from, OutputStream to) throws IOException {
		try (ZipFile zip = ZipFile.builder().setPath(from).get();
				ZipArchiveOutputStream out = new ZipArchiveOutputStream(new Open(to))) {
			List<ZipArchiveEntry> parts = Collections.list(zip.getEntriesInPhysicalOrder());
			for (ZipArchiveEntry part : parts)
				try (InputStream content = zip.getRawInputStream(part)) {
					out.addRawArchiveEntry(timeless(part), content);
				}
		}
	}

	private static ZipArchiveEntry timeless(ZipArchiveEntry part) {
		ZipArchiveEntry copy = new ZipArchiveEntry(part.getName());
		copy.setMethod(part.getMethod());
		copy.setSize(part.getSize());
		copy.setCompressedSize(part.getCompressedSize());
		copy.setCrc(part.getCrc());
		copy.setTimeLocal(WHENEVER);
		return copy;
	}

	/** The target belongs to the caller, who closes it. */
	private static final class Open extends FilterOutputStream {

		Open(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int from, int count) throws IOException {
			out.write(bytes, from, count);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
