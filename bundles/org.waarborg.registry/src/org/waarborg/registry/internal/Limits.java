package org.waarborg.registry.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bounds on untrusted files. The largest catalog known holds some 1,200 controls in 1 MB. */
final class Limits {

	static final int FILE_BYTES = 64 << 20;
	static final int MANIFEST_BYTES = 1 << 20;
	/** Elements have to be nested less deep than this; newer Java platforms refuse more themselves. */
	static final int XML_DEPTH = 100;
	static final int XML_ELEMENTS = 1_000_000;
	/** More than this many problems in one file help nobody. */
	static final int PROBLEMS_PER_FILE = 50;
	static final int JAR_ENTRIES = 10_000;
	static final long JAR_TOTAL_BYTES = 256L << 20;
	/** XML compresses 10 to 30 times; a bomb some 1000 times. Small entries are not judged by their ratio. */
	static final int JAR_RATIO = 200;
	static final long JAR_RATIO_FROM_BYTES = 1 << 20;

	/** A file is larger than allowed. */
	static final class TooLarge extends IOException {
		private static final long serialVersionUID = 1L;

		TooLarge(long limit) {
			super("larger than " + limit + " bytes");
		}
	}

	private Limits() {
	}

	static byte[] readBounded(InputStream in, int limit) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(1024, Math.min(in.available(), limit)));
		byte[] buffer = new byte[16384];
		for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
			if (out.size() + n > limit) {
				throw new TooLarge(limit);
			}
			out.write(buffer, 0, n);
		}
		return out.toByteArray();
	}
}
