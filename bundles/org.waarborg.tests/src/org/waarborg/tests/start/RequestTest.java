package org.waarborg.tests.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waarborg.start.internal.Request;
import org.waarborg.start.internal.StartWords;

class RequestTest {

	private static final Path HERE = Path.of("").toAbsolutePath().resolve("here");

	private static Request of(String... words) throws Request.Misunderstood {
		return Request.of(List.of(words), HERE);
	}

	@Test
	void withoutWordsTheDossiersOfLastTimeAreMeant() throws Exception {
		assertEquals(Request.LAST, of());
		assertEquals(Request.LAST, of("open"));
		assertEquals(List.of(), of("open").arguments());
	}

	@Test
	void aRelativeDossierIsMeantFromWhereTheCommandWasGiven() throws Exception {
		assertEquals(Optional.of(HERE.resolve("umc")), of("open", "sub/../umc").dossier());
		assertEquals(List.of("open", HERE.resolve("umc").toString()), of("open", "umc").arguments());
	}

	@Test
	void readOnlyMayStandBeforeOrBehindTheDossier() throws Exception {
		assertEquals(List.of("open", "--read-only", HERE.resolve("umc").toString()),
				of("open", "--read-only", "umc").arguments());
		assertEquals(of("open", "--read-only", "umc"), of("open", "umc", "--read-only"));
	}

	@Test
	void aDossierWhoseNameStartsWithADashComesBehindTwoDashes() throws Exception {
		assertEquals(Optional.of(HERE.resolve("--read-only")), of("open", "--", "--read-only").dossier());
	}

	@Test
	void whoAsksForHelpIsToldAndNothingIsOpened() {
		assertTrue(Request.isForHelp(List.of("open", "--help")));
		assertTrue(Request.isForHelp(List.of("open", "umc", "-h")));
		assertFalse(Request.isForHelp(List.of("open", "--", "--help")), "a dossier of that name");
		String dutch = new StartWords(Optional.of("nl")).get("start.usage");
		assertTrue(dutch.contains("Gebruik: waarborg [open] [--read-only] [DOSSIER]\n"), dutch);
	}

	@Test
	void wrongWordsAreNamedInTheLanguageOfTheUser() {
		StartWords dutch = new StartWords(Optional.of("nl"));
		String unknown = assertThrows(Request.Misunderstood.class, () -> of("open", "--readonly", "x")).message(dutch);
		assertTrue(unknown.contains("--readonly") && unknown.contains("onbekend woord"), unknown);
		String two = assertThrows(Request.Misunderstood.class, () -> of("open", "a", "b")).message(dutch);
		assertTrue(two.contains("b is een tweede"), two);
		String none = assertThrows(Request.Misunderstood.class, () -> of("open", "--read-only"))
				.message(new StartWords(Optional.of("en")));
		assertTrue(none.contains("needs a dossier"), none);
	}
}
