package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.RepairPlan;
import org.waarborg.store.RepairReport;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.store.internal.RealFileOps;

/** Whatever is wrong in a file, it is named with its place, the dossier opens for reading, and no byte on disk changes. */
class DamageTest {

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void makeDossier() throws Exception {
		folder = SampleDossier.saved(temp.resolve("dossier"));
	}

	/** Opens a damaged dossier and checks what every damage has in common. */
	private StoreProblem opensReadOnly(Kind kind, String file) throws Exception {
		Map<String, String> before = SampleDossier.snapshot(folder);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			StoreProblem problem = dossier.problems().stream().filter(p -> p.kind() == kind).findFirst()
					.orElseThrow(() -> new AssertionError("No " + kind + " in " + dossier.problems()));
			assertEquals(file, problem.file());
			assertFalse(dossier.writable());
			assertTrue(problem.message(Locale.of("nl")).contains(file), problem.message(Locale.of("nl")));
			assertThrows(StoreException.NotWritable.class, dossier::save);
			assertThrows(IllegalStateException.class, () -> dossier.edits().run(
					dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "en")));
			assertThrows(IllegalStateException.class, () -> dossier.editingDomain().getCommandStack()
					.execute(dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "en")));
			assertEquals(before, SampleDossier.snapshot(folder));
			return problem;
		}
	}

	private int lineOf(String file, String text) throws Exception {
		List<String> lines = Files.readAllLines(folder.resolve(file));
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).contains(text)) {
				return i + 1;
			}
		}
		throw new AssertionError("Not in the file: " + text);
	}

	@Test
	void aTruncatedStatementIsNamedAndNotShownInPart() throws Exception {
		Path file = folder.resolve(SampleDossier.FIRST);
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 300));
		StoreProblem problem = opensReadOnly(Kind.MALFORMED, SampleDossier.FIRST);
		assertTrue(problem.line() > 10, problem.toString());
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of(SampleDossier.ROOT, SampleDossier.SECOND), dossier.files());
		}
	}

	@Test
	void aTruncatedRootIsUnreadableWithItsPlace() throws Exception {
		Path file = folder.resolve(SampleDossier.ROOT);
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
		StoreException.Unreadable refused = assertThrows(StoreException.Unreadable.class,
				() -> SampleDossier.open(folder));
		assertEquals(Kind.MALFORMED, refused.problem().kind());
		assertTrue(refused.problem().line() > 1);
	}

	@Test
	void anEmptyFileIsNamed() throws Exception {
		Files.write(folder.resolve(SampleDossier.FIRST), new byte[0]);
		opensReadOnly(Kind.MALFORMED, SampleDossier.FIRST);
	}

	@Test
	void everyTruncationIsNoticed() throws Exception {
		Path file = folder.resolve(SampleDossier.SECOND);
		byte[] whole = Files.readAllBytes(file);
		for (int length = 1; length < whole.length - 1; length += 97) {
			Files.write(file, java.util.Arrays.copyOf(whole, length));
			try (OpenDossier dossier = SampleDossier.open(folder)) {
				assertFalse(dossier.writable(), "cut at " + length);
			}
		}
	}

	@Test
	void externalEntitiesAreRefused() throws Exception {
		Path secret = temp.resolve("secret.txt");
		Files.writeString(secret, "geheim");
		String text = Files.readString(folder.resolve(SampleDossier.FIRST));
		text = text.replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n")
				.replace("regel twee", "&s;");
		Files.writeString(folder.resolve(SampleDossier.FIRST), text);
		opensReadOnly(Kind.DOCTYPE, SampleDossier.FIRST);
	}

	@Test
	void billionLaughsAreRefused() throws Exception {
		String laughs = "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>\n";
		SampleDossier.replace(folder, SampleDossier.FIRST, "?>\n", "?>\n" + laughs);
		SampleDossier.replace(folder, SampleDossier.FIRST, "regel twee", "&c;");
		opensReadOnly(Kind.DOCTYPE, SampleDossier.FIRST);
	}

	@Test
	void anUnknownElementIsNamedWithLineAndColumn() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "    <realisation\n",
				"    <mood>happy</mood>\n    <realisation\n");
		StoreProblem problem = opensReadOnly(Kind.UNKNOWN_ELEMENT, SampleDossier.FIRST);
		assertEquals("Decision/mood", problem.element());
		assertEquals(lineOf(SampleDossier.FIRST, "<mood>"), problem.line());
		assertTrue(problem.column() > 0);
	}

	@Test
	void anUnknownAttributeIsNamedWithItsLine() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "control=\"nen7510-2024#A.5.2\"",
				"control=\"nen7510-2024#A.5.2\" mood=\"happy\"");
		StoreProblem problem = opensReadOnly(Kind.UNKNOWN_ATTRIBUTE, SampleDossier.FIRST);
		assertEquals("Decision/@mood", problem.element());
		assertEquals("happy", problem.found());
		assertTrue(Math.abs(lineOf(SampleDossier.FIRST, "mood=") - problem.line()) <= 1, problem.toString());
	}

	@Test
	void anUnknownLiteralIsNamedWithWhatIsExpected() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "applicability=\"APPLICABLE\"", "applicability=\"MAYBE\"");
		StoreProblem problem = opensReadOnly(Kind.UNKNOWN_LITERAL, SampleDossier.FIRST);
		assertEquals("Decision.applicability", problem.element());
		assertEquals("MAYBE", problem.found());
		assertEquals("UNDECIDED, APPLICABLE, NOT_APPLICABLE", problem.expected());
		assertEquals(lineOf(SampleDossier.FIRST, "MAYBE"), problem.line());
	}

	@Test
	void badValuesAreNamed() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "control=\"nen7510-2024#A.5.1\"", "control=\"A.5.1\"");
		SampleDossier.replace(folder, SampleDossier.FIRST, "control=\"nen7510-2024#A.5.2\"",
				"control=\"nen7510-2024#A.5.2\" decidedOn=\"yesterday\"");
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of("Decision.control", "Decision.decidedOn"),
					dossier.problems().stream().filter(p -> p.kind() == Kind.BAD_VALUE).map(StoreProblem::element)
							.sorted().toList());
			assertFalse(dossier.writable());
		}
	}

	@Test
	void anUnknownClassIsNamed() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "<parts\n",
				"<parts xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"statement:Department\"\n");
		assertEquals("Department", opensReadOnly(Kind.UNKNOWN_TYPE, SampleDossier.FIRST).found());
	}

	@Test
	void anObjectOfTheWrongClassIsNamed() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "<parts\n",
				"<parts xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"statement:Driver\"\n");
		opensReadOnly(Kind.WRONG_TYPE, SampleDossier.FIRST);
	}

	@Test
	void anUnknownPackageIsNeitherFetchedNorRun() throws Exception {
		touched = false;
		SampleDossier.replace(folder, SampleDossier.FIRST, "<parts\n",
				"<parts xmlns:evil=\"java://" + Flag.class.getName()
						+ "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
						+ " xsi:schemaLocation=\"urn:x " + temp.resolve("x.ecore").toUri()
						+ "\" xsi:type=\"evil:Thing\"\n");
		opensReadOnly(Kind.UNKNOWN_TYPE, SampleDossier.FIRST);
		assertFalse(touched, "a class named in a file was initialised");
	}

	private static boolean touched;

	/** What EMF would look for: a class with a package in a static field. */
	public static final class Flag {

		/** Runs code when the class is initialised. */
		public static final Object eINSTANCE = touch();

		private Flag() {
		}

		private static Object touch() {
			touched = true;
			return new Object();
		}
	}

	@Test
	void aDanglingReferenceInTheFileIsNamed() throws Exception {
		SampleDossier.replace(folder, SampleDossier.ROOT, "    organisation=\"", "    organisation=\"_gone");
		StoreProblem problem = opensReadOnly(Kind.DANGLING_REFERENCE, SampleDossier.ROOT);
		assertTrue(problem.found().startsWith("_gone"));
		assertTrue(problem.line() > 0);
	}

	@Test
	void aDanglingReferenceIntoAnotherFileIsNamedWithItsLine() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "dossier:/dossier.waarborg#_",
				"dossier:/dossier.waarborg#_gone");
		StoreProblem problem = opensReadOnly(Kind.DANGLING_REFERENCE, SampleDossier.FIRST);
		assertEquals(lineOf(SampleDossier.FIRST, "#_gone"), problem.line());
	}

	@Test
	void aReferenceToTheWrongClassIsNamedAndCannotBreakAReader() throws Exception {
		String scope;
		String person;
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			scope = dossier.dossier().getScopes().get(0).getId();
			person = dossier.dossier().getPeople().get(0).getId();
		}
		SampleDossier.replace(folder, SampleDossier.FIRST, "#" + person, "#" + scope);
		StoreProblem problem = opensReadOnly(Kind.WRONG_TYPE, SampleDossier.FIRST);
		assertEquals("Person", problem.expected());
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			for (Decision decision : SampleDossier.statement(dossier, SampleDossier.FIRST).getDecisions()) {
				decision.getOwner();
			}
		}
	}

	@Test
	void aReferenceOutOfTheDossierIsNeverFollowed() throws Exception {
		Path other = SampleDossier.saved(temp.resolve("other"));
		for (String href : List.of("dossier:/../other/dossier.waarborg#_1", "dossier:/%2e%2e/other/dossier.waarborg#_1",
				other.resolve("dossier.waarborg").toUri() + "#_1", "../../other/dossier.waarborg#_1", "/etc/passwd#_1",
				"http://127.0.0.1:1/x#_1", "dossier://host/dossier.waarborg#_1", "dossier:dossier.waarborg#_1",
				"dossier:/.git/config#_1", "dossier:/a/..%2F..%2Fother/dossier.waarborg#_1")) {
			Path copy = Files.createDirectory(temp.resolve("copy" + Math.abs(href.hashCode())));
			Files.createDirectory(copy.resolve("statements"));
			for (String file : List.of(SampleDossier.ROOT, SampleDossier.FIRST, SampleDossier.SECOND)) {
				Files.copy(folder.resolve(file), copy.resolve(file));
			}
			String text = Files.readString(copy.resolve(SampleDossier.FIRST));
			Files.writeString(copy.resolve(SampleDossier.FIRST),
					text.replaceFirst("dossier:/dossier.waarborg#[^\"]+", href));
			try (OpenDossier dossier = SampleDossier.open(copy)) {
				assertTrue(SampleDossier.kinds(dossier).contains(Kind.REFUSED_REFERENCE),
						href + " " + dossier.problems());
				assertFalse(dossier.writable());
				assertEquals(3, dossier.resourceSet().getResources().size(), href);
			}
		}
	}

	@Test
	void anIdThatIsThereTwiceInAFileIsNamed() throws Exception {
		String id = withId((first, second) -> first);
		StoreProblem problem = opensReadOnly(Kind.DUPLICATE_ID, SampleDossier.FIRST);
		assertEquals(id, problem.found());
		assertTrue(problem.line() > 0);
	}

	private String withId(java.util.function.BinaryOperator<String> choice) throws Exception {
		String first;
		String second;
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			first = SampleDossier.decision(dossier, SampleDossier.FIRST, 0).getId();
			second = SampleDossier.decision(dossier, SampleDossier.FIRST, 1).getId();
		}
		SampleDossier.replace(folder, SampleDossier.FIRST, second, choice.apply(first, second));
		return first;
	}

	@Test
	void anIdThatTwoFilesShareIsNamed() throws Exception {
		String id;
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			id = SampleDossier.decision(dossier, SampleDossier.FIRST, 0).getId();
			SampleDossier.replace(folder, SampleDossier.SECOND,
					SampleDossier.decision(dossier, SampleDossier.SECOND, 0).getId(), id);
		}
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertTrue(SampleDossier.kinds(dossier).contains(Kind.DUPLICATE_ID));
			assertFalse(dossier.writable());
		}
	}

	@Test
	void aDecisionThatAMergeInsertedTwiceIsNotSilentlyOne() throws Exception {
		String text = Files.readString(folder.resolve(SampleDossier.FIRST));
		int start = text.indexOf("  <decisions");
		int end = text.indexOf("</decisions>", start) + "</decisions>\n".length();
		Files.writeString(folder.resolve(SampleDossier.FIRST), text.substring(0, end) + text.substring(start));
		opensReadOnly(Kind.DUPLICATE_ID, SampleDossier.FIRST);
	}

	@Test
	void aValueThatAMergeInsertedTwiceIsNamed() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "<value>Regel een",
				"<value>Ook dit</value>\n      <value>Regel een");
		assertEquals("LocalText.value", opensReadOnly(Kind.REPEATED, SampleDossier.FIRST).element());
	}

	@Test
	void mergeMarkersAreNamed() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "  <decisions", "=======\n>>>>>>> theirs\n  <decisions");
		opensReadOnly(Kind.STRAY_TEXT, SampleDossier.FIRST);
	}

	@Test
	void whatASaveWouldDropIsNamed() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "  <decisions", "  <!-- ask Bram -->\n  <decisions");
		SampleDossier.replace(folder, SampleDossier.FIRST, "<value>", "<value mood=\"happy\">");
		SampleDossier.replace(folder, SampleDossier.FIRST, "\"/>\n    </parts>",
				"\"><name>x</name></owner>\n    </parts>");
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertTrue(SampleDossier.kinds(dossier).contains(Kind.COMMENT));
			assertEquals(2, dossier.problems().stream().filter(p -> p.kind() == Kind.MISPLACED).count(),
					dossier.problems().toString());
			assertFalse(dossier.writable());
		}
	}

	@Test
	void aFileThatIsNotUtf8IsNamed() throws Exception {
		Path file = folder.resolve(SampleDossier.FIRST);
		String text = Files.readString(file).replace("regel twee", "patiënt");
		Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
		StoreProblem problem = opensReadOnly(Kind.ENCODING, SampleDossier.FIRST);
		assertEquals(lineOf2(text, "patiënt"), problem.line());
		Files.write(file, text.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1));
		opensReadOnly(Kind.ENCODING, SampleDossier.FIRST);
		Files.write(file, text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
		opensReadOnly(Kind.ENCODING, SampleDossier.FIRST);
		Files.write(file,
				text.replace("UTF-8", "US-ASCII").replace("patiënt", "patient").getBytes(StandardCharsets.US_ASCII));
		opensReadOnly(Kind.ENCODING, SampleDossier.FIRST);
	}

	private static int lineOf2(String text, String sought) {
		return 1 + (int) text.substring(0, text.indexOf(sought)).chars().filter(c -> c == '\n').count();
	}

	@Test
	void aFileOfAnotherKindIsNamed() throws Exception {
		Files.copy(folder.resolve(SampleDossier.ROOT), folder.resolve("statements/root.soa"));
		opensReadOnly(Kind.WRONG_ROOT, "statements/root.soa");
		Files.delete(folder.resolve("statements/root.soa"));
		Files.copy(folder.resolve(SampleDossier.FIRST), folder.resolve(SampleDossier.ROOT),
				java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertEquals(Kind.WRONG_ROOT,
				assertThrows(StoreException.Unreadable.class, () -> SampleDossier.open(folder)).problem().kind());
	}

	@Test
	void aNewerVersionOpensReadOnlyAndCannotBeRepaired() throws Exception {
		SampleDossier.replace(folder, SampleDossier.ROOT, "formatVersion=\"1\"", "formatVersion=\"7\" cloud=\"yes\"");
		StoreProblem problem = opensReadOnly(Kind.NEWER_VERSION, SampleDossier.ROOT);
		assertTrue(problem.message(Locale.ENGLISH).contains("newer version"));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertFalse(dossier.planRepair().possible());
			assertEquals(Kind.NEWER_VERSION, dossier.planRepair().obstacle().kind());
		}
		SampleDossier.replace(folder, SampleDossier.ROOT, "urn:waarborg:dossier:1", "urn:waarborg:dossier:2");
		assertEquals(Kind.NEWER_VERSION,
				assertThrows(StoreException.Unreadable.class, () -> SampleDossier.open(folder)).problem().kind());
	}

	@Test
	void aMissingVersionIsNamed() throws Exception {
		SampleDossier.replace(folder, SampleDossier.ROOT, "    formatVersion=\"1\"\n", "");
		opensReadOnly(Kind.BAD_VERSION, SampleDossier.ROOT);
	}

	@Test
	void aFileThatIsTooLargeIsNotRead() throws Exception {
		DossierStoreImpl small = new DossierStoreImpl(List.of(new StatementDomain()), RealFileOps.INSTANCE,
				20_000);
		Files.writeString(folder.resolve("statements/huge.soa"), "x".repeat(20_001));
		try (OpenDossier dossier = small.open(folder, OpenMode.READ_WRITE)) {
			StoreProblem problem = SampleDossier.errors(dossier).get(0);
			assertEquals(Kind.TOO_LARGE, problem.kind());
			assertEquals("statements/huge.soa", problem.file());
			assertEquals(2, dossier.roots(StatementOfApplicability.class).size());
		}
	}

	@Test
	void aFileThatNestsTooDeepIsNotRead() throws Exception {
		Files.writeString(folder.resolve("statements/deep.soa"), "<a>".repeat(100_000));
		opensReadOnly(Kind.TOO_DEEP, "statements/deep.soa");
	}

	@Test
	void aContainedObjectInAnotherFileIsRefused() throws Exception {
		SampleDossier.replace(folder, SampleDossier.ROOT, "  <people\n",
				"  <people href=\"dossier:/statements/nen7510.soa#_1\"/>\n  <people\n");
		opensReadOnly(Kind.REFUSED_REFERENCE, SampleDossier.ROOT);
	}

	@Test
	void anObjectWithoutIdGetsOneAndKeepsItWhenSaved() throws Exception {
		String text = Files.readString(folder.resolve(SampleDossier.FIRST));
		Files.writeString(folder.resolve(SampleDossier.FIRST),
				text.replaceFirst("<parts\n\\s+id=\"[^\"]+\"", "<parts"));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertTrue(SampleDossier.kinds(dossier).contains(Kind.MISSING_ID));
			assertTrue(dossier.writable());
			String given = SampleDossier.decision(dossier, SampleDossier.FIRST, 0).getParts().get(0).getId();
			dossier.edits().run(dossier.edits().set(SampleDossier.decision(dossier, SampleDossier.FIRST, 0),
					StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "x"));
			dossier.save();
			assertTrue(Files.readString(folder.resolve(SampleDossier.FIRST)).contains(given));
		}
	}

	@Test
	void aFolderWithoutRootIsNoDossier() throws Exception {
		Files.delete(folder.resolve(SampleDossier.ROOT));
		assertInstanceOf(StoreException.NotADossier.class,
				assertThrows(StoreException.class, () -> SampleDossier.open(folder)));
		assertThrows(StoreException.NotADossier.class, () -> SampleDossier.open(temp.resolve("nowhere")));
	}

	@Test
	void repairSaysWhatGoesKeepsTheOriginalsAndWritesTheRest() throws Exception {
		SampleDossier.replace(folder, SampleDossier.FIRST, "    <realisation\n",
				"    <mood>happy</mood>\n    <realisation\n");
		SampleDossier.replace(folder, SampleDossier.FIRST, "applicability=\"APPLICABLE\"", "applicability=\"MAYBE\"");
		SampleDossier.replace(folder, SampleDossier.FIRST, "dossier:/dossier.waarborg#_",
				"dossier:/dossier.waarborg#_gone");
		Files.writeString(folder.resolve(SampleDossier.SECOND), "<cut");
		Map<String, String> damaged = SampleDossier.snapshot(folder);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			RepairPlan plan = dossier.planRepair();
			assertEquals(damaged, SampleDossier.snapshot(folder));
			assertTrue(plan.possible());
			String said = String.join("\n", plan.steps().stream().map(s -> s.message(Locale.of("nl"))).toList());
			for (String expected : List.of("mood", "MAYBE", "_gone", SampleDossier.SECOND)) {
				assertTrue(said.contains(expected), said);
			}
			RepairReport report = dossier.repair(plan);
			assertEquals(List.of(SampleDossier.FIRST), report.written());
			assertEquals(List.of(), SampleDossier.errors(dossier));
			assertTrue(dossier.writable());
			assertEquals(3, SampleDossier.statement(dossier, SampleDossier.FIRST).getDecisions().size());
			Map<String, String> after = SampleDossier.snapshot(folder);
			assertEquals(2, report.originals().size());
			for (String original : report.originals()) {
				assertEquals(damaged.get(original.substring(0, original.indexOf(".before-repair-"))),
						after.get(original));
			}
			assertEquals(damaged.get(SampleDossier.ROOT), after.get(SampleDossier.ROOT));
		}
	}

	@Test
	void repairGivesTheSecondOfTwoEqualIdsANewOne() throws Exception {
		String id = withId((first, second) -> first);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			dossier.repair(dossier.planRepair());
			assertTrue(dossier.writable(), dossier.problems().toString());
			List<Decision> decisions = SampleDossier.statement(dossier, SampleDossier.FIRST).getDecisions();
			assertEquals(3, decisions.size());
			assertEquals(id, decisions.get(0).getId());
			assertFalse(id.equals(decisions.get(1).getId()));
		}
	}

	@Test
	void repairNeverTouchesAHealthyOrReadOnlyDossier() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertFalse(dossier.planRepair().possible());
		}
		SampleDossier.replace(folder, SampleDossier.FIRST, "applicability=\"APPLICABLE\"", "applicability=\"MAYBE\"");
		Map<String, String> before = SampleDossier.snapshot(folder);
		try (OpenDossier dossier = SampleDossier.store().open(folder, OpenMode.READ_ONLY)) {
			RepairPlan plan = dossier.planRepair();
			assertThrows(StoreException.NotWritable.class, () -> dossier.repair(plan));
		}
		assertEquals(before, SampleDossier.snapshot(folder));
	}
}
