package org.waarborg.report.pdf.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The colour space sRGB as an ICC profile of version 2, reckoned from its definition (IEC 61966-2-1, adapted to D50), so
 * that it is the same on every machine and belongs to nobody.
 */
final class SrgbProfile {

	private static final int HEADER = 128;
	private static final int CURVE_POINTS = 1024;
	private static final double[] WHITE = { 0.9642, 1.0, 0.8249 };
	private static final double[] RED = { 0.43607, 0.22249, 0.01392 };
	private static final double[] GREEN = { 0.38515, 0.71687, 0.09708 };
	private static final double[] BLUE = { 0.14307, 0.06061, 0.71410 };

	private record Entry(String signature, byte[] data) {
	}

	private SrgbProfile() {
	}

	static byte[] bytes() {
		byte[] curve = curve();
		List<Entry> entries = new ArrayList<>(List.of(new Entry("desc", description()),
				new Entry("cprt", words("No copyright, use freely")), new Entry("wtpt", point(WHITE)),
				new Entry("rXYZ", point(RED)), new Entry("gXYZ", point(GREEN)), new Entry("bXYZ", point(BLUE)),
				new Entry("rTRC", curve), new Entry("gTRC", curve), new Entry("bTRC", curve)));
		int table = HEADER + 4 + entries.size() * 12;
		int size = table + entries.stream().map(Entry::data).distinct().mapToInt(d -> d.length).sum();
		ByteBuffer profile = ByteBuffer.allocate(size);
		header(profile, size);
		profile.putInt(entries.size());
		int at = table;
		int curveAt = 0;
		for (Entry entry : entries) {
			boolean shared = entry.data() == curve && curveAt > 0;
			int place = shared ? curveAt : at;
			profile.put(ascii(entry.signature())).putInt(place).putInt(entry.data().length);
			profile.put(place, entry.data());
			if (entry.data() == curve)
				curveAt = place;
			if (!shared)
				at += entry.data().length;
		}
		return profile.array();
	}

	private static void header(ByteBuffer profile, int size) {
		profile.putInt(size).putInt(0).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
		for (int part : new int[] { 2026, 1, 1, 0, 0, 0 })
			profile.putShort((short) part);
		profile.put(ascii("acsp")).position(68);
		for (double value : WHITE)
			profile.putInt(fixed(value));
		profile.position(HEADER);
	}

	private static byte[] curve() {
		ByteBuffer curve = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
		curve.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
		for (int i = 0; i < CURVE_POINTS; i++) {
			double v = i / (double) (CURVE_POINTS - 1);
			double light = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
			curve.putShort((short) Math.round(light * 0xFFFF));
		}
		return curve.array();
	}

	private static byte[] point(double[] xyz) {
		ByteBuffer point = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
		for (double value : xyz)
			point.putInt(fixed(value));
		return point.array();
	}

	private static byte[] description() {
		byte[] name = ascii("sRGB IEC61966-2.1\0");
		// Behind the name: an empty Unicode text and an empty one for the Macintosh, as version 2 wants it.
		int length = 12 + name.length + 8 + 3 + 67;
		ByteBuffer description = ByteBuffer.allocate(length + 3 & ~3);
		description.put(ascii("desc")).putInt(0).putInt(name.length).put(name);
		return description.array();
	}

	private static byte[] words(String text) {
		byte[] words = ascii(text + '\0');
		return ByteBuffer.allocate(8 + words.length + 3 & ~3).put(ascii("text")).putInt(0).put(words).array();
	}

	private static int fixed(double value) {
		return (int) Math.round(value * 0x10000);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
