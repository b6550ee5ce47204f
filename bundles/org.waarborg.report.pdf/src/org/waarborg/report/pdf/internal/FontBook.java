package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.waarborg.document.SafeText;
import org.waarborg.fonts.Face;
import org.waarborg.fonts.Fonts;

/**
 * The fonts of one file: finds the glyph of a character, measures it and embeds what is used. Fonts are opened when a
 * character asks for them.
 */
final class FontBook implements AutoCloseable {

	private static final int UNKNOWN = 0;
	private static final int MISSING = -1;
	private static final int GLYPH_BITS = 16;
	private static final int GLYPH_MASK = 0xFFFF;

	/** What the library makes fonts in. */
	private final PDDocument document = new PDDocument();
	private final List<Loaded> loaded = new ArrayList<>();
	private final List<List<Face>> order = List.of(Fonts.inOrder(false, false), Fonts.inOrder(true, false));
	/** For the regular and the bold style: character to face and glyph. */
	private final int[][] glyphs = new int[2][Character.MAX_VALUE + 1];
	private final SortedSet<Integer> missing = new TreeSet<>();

	/** A font that was opened. */
	private static final class Loaded {
		final Face face;
		final TrueTypeFont font;
		final CmapLookup characters;
		final float unit;
		/** Widths of glyphs in em, as far as they were asked for. */
		final float[] widths;
		final BitSet used = new BitSet();
		PDType0Font embedded;

		Loaded(Face face) throws IOException {
			this.face = face;
			try (InputStream in = face.open();
					RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(in.readAllBytes())) {
				font = new TTFParser().parse(bytes);
			}
			characters = font.getUnicodeCmapLookup();
			unit = font.getUnitsPerEm();
			widths = new float[font.getNumberOfGlyphs()];
			Arrays.fill(widths, Float.NaN);
		}
	}

	/** Whether a font has this character. */
	boolean has(int character, boolean bold) {
		return find(character, bold) != MISSING;
	}

	/** Remembers a character that no font has. */
	void miss(int character) {
		missing.add(character);
	}

	/** The characters of all texts that no font has. */
	SortedSet<Integer> missing() {
		return missing;
	}

	/** Face and glyph of a character that {@link #has there is}, as one number. */
	int glyph(int character, boolean bold) {
		int found = find(character, bold);
		return found == MISSING ? find(SafeText.REPLACEMENT, bold) : found;
	}

	/** Number of the face of a glyph. */
	static int face(int glyph) {
		return (glyph >> GLYPH_BITS) - 1;
	}

	/** Code of a glyph in its font. */
	static int code(int glyph) {
		return glyph & GLYPH_MASK;
	}

	/** Width of a glyph in em. */
	float width(int glyph) {
		Loaded face = loaded.get(face(glyph));
		int code = code(glyph);
		if (Float.isNaN(face.widths[code]))
			try {
				face.widths[code] = face.font.getAdvanceWidth(code) / face.unit;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		return face.widths[code];
	}

	private int find(int character, boolean bold) {
		if (character < 0 || character > Character.MAX_VALUE)
			return search(character, bold);
		int[] known = glyphs[bold ? 1 : 0];
		if (known[character] == UNKNOWN)
			known[character] = search(character, bold);
		return known[character];
	}

	private int search(int character, boolean bold) {
		if (character < ' ' || Character.isISOControl(character)
				|| Character.getType(character) == Character.PRIVATE_USE)
			return MISSING;
		for (Face face : order.get(bold ? 1 : 0)) {
			int number = load(face);
			int glyph = loaded.get(number).characters.getGlyphId(character);
			if (glyph > 0)
				return number + 1 << GLYPH_BITS | glyph;
		}
		return MISSING;
	}

	private int load(Face face) {
		for (int i = 0; i < loaded.size(); i++)
			if (loaded.get(i).face.equals(face))
				return i;
		try {
			loaded.add(new Loaded(face));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return loaded.size() - 1;
	}

	/** Notes that a glyph is drawn. */
	void use(int glyph) {
		Loaded face = loaded.get(face(glyph));
		if (face.embedded == null)
			try {
				face.embedded = PDType0Font.load(document, face.font, true);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		int code = code(glyph);
		if (face.used.get(code))
			return;
		face.used.set(code);
		List<Integer> characters = face.characters.getCharCodes(code);
		face.embedded.addToSubset(characters.getFirst());
	}

	/** Puts what was drawn into the file; returns the entry of resources that names it. */
	Bytes finish(PdfFile file) throws IOException {
		Embedded embedded = new Embedded(file);
		Bytes fonts = new Bytes(128).add("/Font<<");
		for (int i = 0; i < loaded.size(); i++) {
			Loaded face = loaded.get(i);
			if (face.embedded != null) {
				face.embedded.subset();
				fonts.add("/F").whole(i).raw(' ').reference(embedded.put(face.embedded.getCOSObject()));
			}
		}
		return fonts.add(">>");
	}

	@Override
	public void close() throws IOException {
		for (Loaded face : loaded)
			face.font.close();
		document.close();
	}
}
