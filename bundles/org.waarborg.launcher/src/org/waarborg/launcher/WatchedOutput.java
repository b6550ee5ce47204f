package org.waarborg.launcher;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Remembers why the output could not be written: a PrintStream swallows that. */
final class WatchedOutput extends FilterOutputStream {

	private IOException failure;

	WatchedOutput(OutputStream out) {
		super(out);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		try {
			out.write(bytes, offset, length);
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	boolean failed() {
		return failure != null;
	}

	/** Whether the reader of a pipe went away. */
	boolean readerLeft() {
		return reason().toLowerCase(Locale.ROOT).contains("pipe");
	}

	String reason() {
		return String.valueOf(failure.getMessage());
	}
}
