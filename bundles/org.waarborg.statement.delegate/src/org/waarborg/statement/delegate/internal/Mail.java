package org.waarborg.statement.delegate.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.Hashes;

/**
 * A mail that nobody sent yet (RFC 5322, MIME): opened in a mail program it is a draft. Only ASCII in short lines that
 * end with CR LF; everything else is encoded (RFC 2047, RFC 2231, base64).
 *
 * @param from        who will send it; empty lets the program fill it in
 * @param to          who gets it; without an address the sender fills it in
 * @param subject     the subject
 * @param text        the text
 * @param attachments what goes with it
 */
public record Mail(Optional<Address> from, Address to, String subject, String text, List<Attachment> attachments) {

	private static final String CRLF = "\r\n";
	/** Bytes of an encoded word: 45 become 60 characters of base64, with the frame less than 76. */
	private static final int WORD = 42;
	private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
	private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
			"Oct", "Nov", "Dec");

	/**
	 * A person with an address.
	 *
	 * @param name  name; may be empty
	 * @param email address; may be empty
	 */
	public record Address(String name, String email) {
	}

	/**
	 * A file that goes with a mail.
	 *
	 * @param name      its name
	 * @param mediaType its media type
	 * @param bytes     its bytes
	 */
	public record Attachment(String name, String mediaType, byte[] bytes) {
	}

	/**
	 * The mail as a file.
	 *
	 * @param day the day of the draft
	 * @return the bytes
	 */
	public byte[] bytes(LocalDate day) {
		String boundary = "waarborg-" + Hashes.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
		StringBuilder mail = new StringBuilder();
		// Mail programs open a message with this header for editing, not for reading.
		header(mail, "X-Unsent", "1");
		from.map(Mail::address).filter(a -> !a.isEmpty()).ifPresent(a -> header(mail, "From", a));
		header(mail, "To", address(to));
		header(mail, "Subject", encoded(subject));
		header(mail, "Date", date(day));
		header(mail, "MIME-Version", "1.0");
		header(mail, "Content-Type", "multipart/mixed;" + CRLF + " boundary=\"" + boundary + '"');
		mail.append(CRLF).append("--").append(boundary).append(CRLF);
		header(mail, "Content-Type", "text/plain; charset=UTF-8");
		header(mail, "Content-Transfer-Encoding", "base64");
		mail.append(CRLF).append(base64(lines(text).getBytes(StandardCharsets.UTF_8))).append(CRLF);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(ascii(mail));
		for (Attachment attachment : attachments) {
			out.writeBytes(ascii(new StringBuilder("--").append(boundary).append(CRLF)));
			out.writeBytes(attached(attachment));
		}
		out.writeBytes(ascii(new StringBuilder("--").append(boundary).append("--").append(CRLF)));
		return out.toByteArray();
	}

	private static byte[] attached(Attachment attachment) {
		StringBuilder part = new StringBuilder();
		String name = attachment.name().replaceAll("[\\p{Cntrl}\"\\\\/]", "-");
		boolean plain = isAscii(name);
		String fallback = plain ? name : name.replaceAll("[^\\x20-\\x7e]", "_");
		header(part, "Content-Type", attachment.mediaType());
		header(part, "Content-Transfer-Encoding", "base64");
		header(part, "Content-Disposition", "attachment;" + CRLF + " filename=\"" + fallback + '"'
				+ (plain ? "" : ';' + CRLF + " filename*=UTF-8''" + percent(name)));
		part.append(CRLF).append(base64(attachment.bytes())).append(CRLF);
		return ascii(part);
	}

	private static void header(StringBuilder mail, String name, String value) {
		mail.append(name).append(": ").append(value).append(CRLF);
	}

	/** Nothing of a name or address can end a header. */
	private static String address(Address address) {
		String email = address.email().replaceAll("[^\\x21-\\x7e]|[<>\",;:\\\\()\\[\\]]", "");
		String name = address.name().replaceAll("\\p{Cntrl}", " ").strip();
		if (email.isEmpty()) {
			// A group without members: the only way to name somebody without an address.
			return name.isEmpty() ? "undisclosed-recipients:;" : phrase(name) + ":;";
		}
		return name.isEmpty() ? email : phrase(name) + CRLF + " <" + email + '>';
	}

	private static String phrase(String name) {
		return isAscii(name) ? '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : encoded(name);
	}

	/** A text in a header: as it is, or in encoded words that end between characters. */
	private static String encoded(String raw) {
		String value = raw.replaceAll("\\p{Cntrl}+", " ").strip();
		if (isAscii(value) && value.length() < 60 && !value.contains("=?")) {
			return value;
		}
		StringBuilder words = new StringBuilder();
		StringBuilder word = new StringBuilder();
		for (int code : value.codePoints().toArray()) {
			String character = Character.toString(code);
			if ((word + character).getBytes(StandardCharsets.UTF_8).length > WORD) {
				word(words, word.toString());
				word.setLength(0);
			}
			word.append(character);
		}
		word(words, word.toString());
		return words.toString();
	}

	private static void word(StringBuilder words, String word) {
		if (!words.isEmpty()) {
			words.append(CRLF).append(' ');
		}
		words.append("=?UTF-8?B?")
				.append(Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8))).append("?=");
	}

	private static String percent(String name) {
		StringBuilder text = new StringBuilder();
		for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xff);
			boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
			text.append(plain ? Character.toString(c) : String.format("%%%02X", b & 0xff));
		}
		return text.toString();
	}

	private static String date(LocalDate day) {
		return DAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + day.getDayOfMonth() + ' '
				+ MONTHS.get(day.getMonthValue() - 1) + ' ' + day.getYear() + " 12:00:00 +0000";
	}

	private static String lines(String text) {
		return text.replace("\r\n", "\n").replace("\n", CRLF);
	}

	private static String base64(byte[] bytes) {
		return Base64.getMimeEncoder(76, CRLF.getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes);
	}

	private static boolean isAscii(String text) {
		return text.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
	}

	private static byte[] ascii(StringBuilder text) {
		return text.toString().getBytes(StandardCharsets.US_ASCII);
	}
}
