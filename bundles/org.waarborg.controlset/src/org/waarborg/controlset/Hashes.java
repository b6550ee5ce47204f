package org.waarborg.controlset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256, hexadecimal, lower case: how this product names content.
 *
 * @since 0.1
 */
public final class Hashes {

	private static final int BRIEF = 16;

	private Hashes() {
	}

	/**
	 * The hash of bytes.
	 *
	 * @param bytes the bytes; not null
	 * @return 64 hexadecimal digits
	 */
	public static String of(byte[] bytes) {
		MessageDigest digest = sha256();
		digest.update(bytes);
		return hex(digest);
	}

	/**
	 * The hash of a text in UTF-8.
	 *
	 * @param text the text; not null
	 * @return 64 hexadecimal digits
	 */
	public static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A digest, for content that comes in pieces.
	 *
	 * @return a new digest; of one thread
	 */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/**
	 * A hash as people copy and compare it.
	 *
	 * @param hash hexadecimal digits; not null
	 * @return the digits in groups of four
	 */
	public static String grouped(String hash) {
		return String.join(" ", hash.split("(?<=\\G.{4})"));
	}

	/**
	 * As much of a hash as people compare by eye.
	 *
	 * @param hash hexadecimal digits; not null
	 * @return its first sixteen digits in groups of four
	 */
	public static String brief(String hash) {
		return grouped(hash.substring(0, Math.min(BRIEF, hash.length())));
	}

	/**
	 * What a digest says at its end.
	 *
	 * @param digest the digest; new again afterwards
	 * @return 64 hexadecimal digits
	 */
	public static String hex(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}
}
