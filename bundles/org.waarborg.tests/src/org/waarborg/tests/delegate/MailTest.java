package org.waarborg.tests.delegate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.waarborg.statement.delegate.internal.Mail;

/** A draft of a mail that every program reads. */
class MailTest {

	private static final byte[] FILE = { 80, 75, 3, 4, 0, (byte) 255, 13, 10, 46, 10 };

	private static String mail(String from, String name, String address, String subject, String file) {
		return new String(new Mail(Optional.of(new Mail.Address(from, "ciso@umc.example")),
				new Mail.Address(name, address), subject, "Beste Zoë,\n\n.\nRegel",
				List.of(new Mail.Attachment(file, "application/octet-stream", FILE))).bytes(LocalDate.of(2026, 11, 21)),
				StandardCharsets.ISO_8859_1);
	}

	/** The value of a header, unfolded and decoded. */
	private static String header(String mail, String name) {
		String unfolded = mail.substring(0, mail.indexOf("\r\n\r\n")).replaceAll("\r\n[ \t]+", " ");
		String value = Stream.of(unfolded.split("\r\n")).filter(l -> l.startsWith(name + ": ")).findFirst()
				.orElseThrow().substring(name.length() + 2);
		return Stream.of(value.replace("?= =?", "?=\u0000=?").split("\u0000|(?<=\\?=)|(?==\\?UTF)"))
				.map(w -> w.startsWith("=?UTF-8?B?")
						? new String(Base64.getDecoder().decode(w.substring(10, w.length() - 2)),
								StandardCharsets.UTF_8)
						: w)
				.collect(Collectors.joining());
	}

	@Test
	void onlyAsciiInShortLinesThatEndWithCarriageReturnAndLineFeed() {
		String mail = mail("Zoë Ümit", "Jürgen d'Ô", "j@umc.example", "Vragen – tot en met 12 décembre ".repeat(6),
				"één vraag.xlsx");
		assertTrue(mail.chars().allMatch(c -> c < 128));
		assertFalse(mail.replace("\r\n", "").matches("(?s).*[\r\n].*"));
		assertTrue(Stream.of(mail.split("\r\n")).allMatch(l -> l.length() <= 90));
		assertTrue(mail.endsWith("--\r\n"));
	}

	@Test
	void namesSubjectAndFileArriveAsTheyAre() {
		String subject = "Vragen – tot en met 12 décembre, \uD83D\uDE00 en nog een lange staart die niet past";
		String mail = mail("Zoë Ümit", "Jürgen d'Ô", "j@umc.example", subject, "één \"vraag\".xlsx");
		assertEquals(subject, header(mail, "Subject"));
		assertEquals("Zoë Ümit <ciso@umc.example>", header(mail, "From"));
		assertEquals("Jürgen d'Ô <j@umc.example>", header(mail, "To"));
		assertEquals("Sat, 21 Nov 2026 12:00:00 +0000", header(mail, "Date"));
		assertTrue(mail.contains("filename*=UTF-8''%C3%A9%C3%A9n%20-vraag-.xlsx"), mail);
		String[] parts = mail.split("\r\n\r\n");
		String body = parts[2].substring(0, parts[2].indexOf("\r\n--"));
		assertEquals("Beste Zoë,\r\n\r\n.\r\nRegel",
				new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8));
		assertArrayEquals(FILE,
				Base64.getMimeDecoder().decode(parts[3].substring(0, parts[3].indexOf("\r\n--"))));
	}

	@Test
	void nothingOfANameCanAddAHeader() {
		String mail = mail("A\r\nBcc: all@evil.example", "B\nX: y", "b@umc.example>\r\nBcc: c@evil.example",
				"S\r\nBcc: d@evil.example", "f\r\nBcc: e.xlsx");
		String head = mail.substring(0, mail.indexOf("\r\n\r\n"));
		assertTrue(Stream.of(head.split("\r\n")).noneMatch(l -> l.startsWith("Bcc") || l.startsWith("X:")), head);
	}

	@Test
	void withoutAnAddressTheSenderFillsItIn() {
		String mail = mail("A", "B. Owner", "", "S", "f.xlsx");
		assertEquals("\"B. Owner\":;", header(mail, "To"));
	}
}
