package org.waarborg.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * One TrueType font of the fonts that documents are written with. Its licence (SIL Open Font License 1.1) allows it to be
 * embedded in any document.
 *
 * @param family name of the family, for example {@code Noto Sans}
 * @param bold   whether it is the bold of its family
 * @param italic whether it is the italic of its family
 * @param file   name of its file, unique
 * @since 0.1
 */
public record Face(String family, boolean bold, boolean italic, String file) {

	/** Checks that all is there. */
	public Face {
		Objects.requireNonNull(family);
		Objects.requireNonNull(file);
	}

	/**
	 * The font.
	 *
	 * @return a TrueType file; whoever asked closes it
	 * @throws IOException when the font cannot be read
	 */
	public InputStream open() throws IOException {
		InputStream in = Face.class.getResourceAsStream(file);
		if (in == null)
			throw new IOException("font " + file + " is missing in bundle org.waarborg.fonts");
		return in;
	}
}
