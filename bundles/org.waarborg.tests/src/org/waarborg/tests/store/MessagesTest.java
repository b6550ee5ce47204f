package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.waarborg.store.DossierStore;
import org.waarborg.store.ExternalChange;
import org.waarborg.store.LockInfo;
import org.waarborg.store.Presence;
import org.waarborg.store.RepairPlan;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.internal.Messages;

/** Every message is there in both languages, sorted, and can be filled in. */
class MessagesTest {

	private static final Locale DUTCH = Locale.of("nl", "NL");

	private static Properties read(String name) throws Exception {
		Properties messages = new Properties();
		try (InputStream in = Messages.class.getResourceAsStream(name);
				InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages;
	}

	@Test
	void bothLanguagesHaveTheSameSortedKeysAndEveryPatternFormats() throws Exception {
		Properties english = read("messages.properties");
		Properties dutch = read("messages_nl.properties");
		assertEquals(english.keySet(), dutch.keySet());
		for (String key : english.stringPropertyNames()) {
			String en = Messages.format(Locale.FRENCH, key, "a", "b", "c", "d");
			String nl = Messages.format(DUTCH, key, "a", "b", "c", "d");
			assertNotEquals(en, nl, key);
			assertFalse((en + nl).matches("(?s).*[{}].*"), key);
		}
		for (String name : List.of("messages.properties", "messages_nl.properties")) {
			try (BufferedReader reader = new BufferedReader(
					new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
				List<String> keys = reader.lines().map(line -> line.substring(0, line.indexOf('='))).toList();
				assertEquals(keys.stream().sorted().toList(), keys);
			}
		}
	}

	@Test
	void everyProblemSaysItsPlaceInBothLanguages() {
		for (StoreProblem.Kind kind : StoreProblem.Kind.values()) {
			StoreProblem problem = new StoreProblem(kind, StoreProblem.Severity.ERROR, "statements/x.soa", 12, 3,
					"Decision.owner",
					"found", "expected");
			assertTrue(problem.message(Locale.ENGLISH).length() > 20);
			assertTrue(problem.message(DUTCH).length() > 20);
			assertNotEquals(problem.message(Locale.ENGLISH), problem.message(DUTCH));
			for (RepairPlan.Action action : RepairPlan.Action.values()) {
				assertTrue(new RepairPlan.Step(action, problem).message(DUTCH).contains("statements/x.soa:12:3"));
			}
		}
	}

	@Test
	void conflictsSayWhoAndSinceWhen() {
		Instant since = LocalDateTime.of(2026, 3, 5, 14, 2).atZone(ZoneId.systemDefault()).toInstant();
		for (Instant heartbeat : List.of(Instant.now(), Instant.EPOCH)) {
			StoreException locked = new StoreException.Locked(
					new LockInfo("t", "Sanne", "PC12", 1, since, heartbeat));
			assertTrue(locked.message(DUTCH).contains("5 maart 2026 14:02"), locked.message(DUTCH));
			assertTrue(locked.getMessage().contains("5 March 2026 14:02"), locked.getMessage());
		}
		List<Presence> others = List.of(new Presence("Sanne", "PC12", since), new Presence("Bram", "PC13", since));
		StoreException changed = new StoreException.ChangedByOther(
				new ExternalChange(List.of("a.soa"), List.of("b.soa"), List.of(), Optional.of(since), others));
		assertTrue(changed.message(DUTCH).contains("a.soa, b.soa (laatst op 5 maart 2026 14:02)"),
				changed.message(DUTCH));
		assertTrue(changed.message(DUTCH).contains(
				"Sanne op PC12 (sinds 5 maart 2026 14:02), Bram op PC13 (sinds 5 maart 2026 14:02)"),
				changed.message(DUTCH));
		StoreException alone = new StoreException.ChangedByOther(
				new ExternalChange(List.of("a.soa"), List.of(), List.of(), Optional.of(since), List.of()));
		assertTrue(alone.getMessage().contains("a.soa (last on 5 March 2026 14:02)"), alone.getMessage());
		assertFalse(alone.getMessage().contains("open with"));
	}

	@Test
	void everyReasonNotToRecoverSpeaksBothLanguages() {
		for (StoreException.NotRecoverable.Reason reason : StoreException.NotRecoverable.Reason.values()) {
			StoreException refused = new StoreException.NotRecoverable(reason, "map van nu", List.of("a.soa"));
			assertTrue(refused.message(DUTCH).contains("map van nu"), refused.message(DUTCH));
			assertNotEquals(refused.getMessage(), refused.message(DUTCH));
		}
	}

	@Test
	void everyExceptionSpeaksBothLanguages() {
		StoreProblem problem = new StoreProblem(StoreProblem.Kind.MALFORMED, StoreProblem.Severity.ERROR,
				DossierStore.ROOT_FILE, 2,
				1, "", "it's {0} cut", "");
		LockInfo lock = new LockInfo("t", "Sanne", "PC12", 1, Instant.now(), Instant.now());
		LockInfo stale = new LockInfo("t", "Sanne", "PC12", 1, Instant.EPOCH, Instant.EPOCH);
		Map<String, StoreException> exceptions = Map.of("map", new StoreException.NotADossier("map"),
				"dossier.waarborg:2:1",
				new StoreException.Unreadable(problem, null), "weg",
				new StoreException.NotWritable("weg", List.of(), null), "it's {0} cut",
				new StoreException.NotWritable("x", List.of(problem), null), "Sanne", new StoreException.Locked(lock),
				"PC12",
				new StoreException.Locked(stale), "a.soa",
				new StoreException.ChangedByOther(new ExternalChange(List.of("a.soa"), List.of(), List.of())),
				"vol.soa",
				new StoreException.WriteFailed("vol.soa", false, new java.io.IOException("No space")), "half.soa",
				new StoreException.WriteFailed("half.soa", true, new java.io.IOException()), "erin.txt",
				new StoreException.FolderTaken("x", List.of("erin.txt")));
		exceptions.forEach((said, exception) -> {
			assertTrue(exception.message(DUTCH).contains(said), exception.message(DUTCH));
			assertTrue(exception.getMessage().contains(said), exception.getMessage());
			assertNotEquals(exception.getMessage(), exception.message(DUTCH));
		});
		for (String reason : List.of("format", "id", "proof", "reference", "root", "text")) {
			assertTrue(new StoreException.Unsavable(reason, "a.soa", "Decision _1", "x").message(DUTCH)
					.startsWith("a.soa"));
		}
	}
}
