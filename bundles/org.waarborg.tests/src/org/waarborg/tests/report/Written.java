package org.waarborg.tests.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.waarborg.document.Document;
import org.waarborg.document.spi.DocumentWriter;

/** What a writer wrote. */
final class Written {

	private Written() {
	}

	/** The output as text; fails when it is not UTF-8. */
	static String by(DocumentWriter writer, Document document) throws IOException {
		return decode(bytes(writer, document));
	}

	/** The output. */
	static byte[] bytes(DocumentWriter writer, Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(document, out);
		return out.toByteArray();
	}

	private static String decode(byte[] bytes) throws CharacterCodingException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}
}
