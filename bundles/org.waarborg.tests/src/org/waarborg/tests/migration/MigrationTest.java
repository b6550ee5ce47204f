package org.waarborg.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Role;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Origin;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.migration.Answers;
import org.waarborg.statement.migration.Migration;
import org.waarborg.statement.migration.MigrationException;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.store.OpenDossier;

/** A second statement beside the first: nothing lost, nothing counted as decided, one step to take it back. */
class MigrationTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final ControlRef MERGED = new ControlRef("iso27001-2022", "A.8.26");
	private static final ControlRef SPLIT = new ControlRef("iso27001-2013", "A.18.2.3");

	@TempDir
	Path temp;

	private final ControlSetRegistry registry = ShippedSets.registry();
	private OpenDossier dossier;

	@AfterEach
	void close() {
		if (dossier != null) {
			dossier.close();
		}
	}

	private StatementOfApplicability old() {
		return dossier.roots(StatementOfApplicability.class).stream()
				.filter(s -> dossier.fileOf(s).equals(Institution.OLD)).findFirst().orElseThrow();
	}

	private StatementOfApplicability migrate(Institution institution, String target, Answers answers) throws Exception {
		dossier = institution.save(temp.resolve("dossier"));
		MigrationPlan plan = MigrationPlan.of(old(), List.of(target), registry);
		return Migration.carryOut(dossier, plan, answers, Map.of(), TODAY);
	}

	private StatementOfApplicability iso(Institution institution, Answers answers) throws Exception {
		return migrate(institution, "iso27001-2022", answers);
	}

	private Institution institution() {
		return Institution.over(registry, "iso27001-2013").excluding("A.14.1.2", "A.6.2.2", "A.14.2.7");
	}

	private static Decision at(StatementOfApplicability statement, String control) {
		return Institution.at(statement, control);
	}

	private Map<String, String> disk() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(dossier.folder())) {
			for (Path file : walk.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().startsWith("."))
					.toList()) {
				files.put(dossier.folder().relativize(file).toString(),
						Files.readString(file, StandardCharsets.ISO_8859_1));
			}
		}
		return files;
	}

	@Test
	void nothingCountsAsDecidedUntilItIsConfirmed() throws Exception {
		StatementOfApplicability made = iso(institution(), Answers.NONE.with(SPLIT, "all").with(MERGED, "applicable"));
		StatementCounts counts = StatementCounts
				.of(StatementRows.of(made, registry, new StatementView.Combined()));
		assertEquals(93, counts.rows());
		assertEquals(0, counts.controlsDecided());
		assertEquals(82, counts.toConfirm());
		assertEquals(11, counts.applicability().get(Applicability.UNDECIDED));
		Decision carried = at(made, "A.5.2");
		assertEquals(Origin.TAKEN_OVER, carried.getOrigin());
		assertEquals("Verklaring van toepasselijkheid GGZ, version 7".replace("version", "versie")
				+ " (ISO/IEC 27001:2013): " + label("A.6.1.1"), carried.getTakenOverFrom());
		assertTrue(carried.getToConfirmBecause().contains("Ilse Verbeeck op 6 mei 2019"),
				carried.getToConfirmBecause());
		assertNull(carried.getDecidedBy());
		assertFalse(at(made, "A.5.7").isToConfirm(), "a new control was never decided");
	}

	private String label(String control) {
		return registry.find(new ControlRef("iso27001-2013", control)).orElseThrow().label();
	}

	@Test
	void confirmingSaysWhoInWhichRoleAndWhenInOneStep() throws Exception {
		StatementOfApplicability made = iso(institution(), Answers.NONE);
		Decision carried = at(made, "A.5.2");
		Decision open = at(made, "A.8.26");
		dossier.edits().run(Migration.confirm(dossier.edits(), "bevestigen", List.of(carried, open),
				dossier.dossier().getPeople().get(0), Role.CISO, TODAY));
		assertFalse(carried.isToConfirm());
		assertEquals("Ilse Verbeeck", carried.getDecidedBy().getName());
		assertEquals(Role.CISO, carried.getInRole());
		assertEquals(TODAY, carried.getDecidedOn());
		assertTrue(open.isToConfirm(), "what is undecided cannot be confirmed");
		dossier.editingDomain().getCommandStack().undo();
		assertTrue(carried.isToConfirm());
		assertNull(carried.getDecidedBy());
	}

	@Test
	void textsOfSeveralControlsStandUnderTheirOldNumbers() throws Exception {
		Decision merged = at(iso(institution(), Answers.NONE), "A.5.1");
		String first = label("A.5.1.1");
		String second = label("A.5.1.2");
		assertEquals(first + ": Zo doen wij A.5.1.1.\nTweede regel van A.5.1.1\n\n" + second
				+ ": Zo doen wij A.5.1.2.\nTweede regel van A.5.1.2", Texts.get(merged.getRealisation(), "nl"));
		assertEquals(first + ": Reason of A.5.1.1\n\n" + second + ": Reason of A.5.1.2",
				Texts.get(merged.getInclusion(), "en"));
		assertFalse(Texts.isOutdated(merged.getInclusion(), "en", "nl"));
		assertEquals(List.of(first, second),
				merged.getParts().stream().map(p -> Texts.get(p.getTitle(), "nl")).toList());
		assertEquals("Omar el Idrissi", merged.getOwner().getName());
		assertEquals(3, merged.getDrivers().size(), "the law that both name, once");
	}

	@Test
	void measuresDocumentsAndEvidenceAreTheSameObjects() throws Exception {
		StatementOfApplicability made = iso(institution(), Answers.NONE);
		Part before = at(old(), "A.6.1.1").getParts().get(0);
		Part after = at(made, "A.5.2").getParts().get(0);
		assertEquals(before.getMeasures(), after.getMeasures());
		assertEquals(before.getDocuments(), after.getDocuments());
		assertEquals(before.getEvidence(), after.getEvidence());
		assertEquals(114, dossier.dossier().getMeasures().size());
		Set<Object> all = made.getDecisions().stream().flatMap(d -> d.getParts().stream())
				.flatMap(p -> p.getEvidence().stream()).collect(Collectors.toSet());
		assertEquals(Set.copyOf(dossier.dossier().getEvidence()), all, "every piece of evidence is still used");
	}

	@Test
	void nothingThatWasWrittenIsLost() throws Exception {
		StatementOfApplicability made = iso(institution(), Answers.NONE);
		String everything = String.join("\n", Institution.texts(made));
		Set<String> lost = Institution.texts(old()).stream().filter(t -> !everything.contains(t))
				.filter(t -> !Texts.all(old().getTitle()).containsValue(t)).collect(Collectors.toSet());
		assertEquals(Set.of(), lost);
		Set<Object> exemptions = made.getDecisions().stream().flatMap(d -> d.getExemptions().stream())
				.collect(Collectors.toSet());
		assertEquals(Set.copyOf(dossier.dossier().getExemptions()), exemptions);
	}

	@Test
	void anExclusionThatWasOverruledIsStillReadable() throws Exception {
		StatementOfApplicability made = iso(institution(), Answers.NONE.with(MERGED, "applicable"));
		Decision merged = at(made, "A.8.26");
		assertEquals(Applicability.APPLICABLE, merged.getApplicability());
		assertTrue(Texts.isEmpty(merged.getExclusion()), "an applicable control has no reason for exclusion");
		List<String> notes = merged.getNotes().stream().map(Note::getText).toList();
		assertTrue(notes.stream().anyMatch(n -> n.contains("Uitgesloten A.14.1.2: hebben wij niet")), notes::toString);
		assertTrue(notes.stream().anyMatch(n -> n.contains("Antwoord: Van toepassing")), notes::toString);
	}

	@Test
	void whatNobodyAnsweredIsUndecidedToConfirmAndSaysWhy() throws Exception {
		StatementOfApplicability made = iso(institution(), Answers.NONE);
		for (String control : List.of("A.8.26", "A.5.36", "A.8.8")) {
			Decision open = at(made, control);
			assertEquals(Applicability.UNDECIDED, open.getApplicability(), control);
			assertTrue(open.isToConfirm(), control);
			assertTrue(open.getNotes().stream().anyMatch(n -> n.getText().contains("Niemand heeft dit")), control);
			assertFalse(Texts.isEmpty(open.getRealisation()), control);
		}
	}

	@Test
	void theTwoAreTwinsAndTheOldOneIsOtherwiseAsItWas() throws Exception {
		Institution institution = institution();
		StatementOfApplicability made = iso(institution, Answers.NONE);
		assertSame(made, old().getTwin());
		assertSame(old(), made.getTwin());
		assertEquals("statements/iso27001-2022.soa", dossier.fileOf(made));
		assertEquals("Verklaring van toepasselijkheid GGZ (ISO/IEC 27001:2022)", Texts.get(made.getTitle(), "nl"));
		assertSame(old().getScope(), made.getScope());
		assertEquals(114, old().getDecisions().size());
		assertEquals(1, made.getVersion());
	}

	@Test
	void oneUndoTakesEverythingBackToTheByte() throws Exception {
		dossier = institution().save(temp.resolve("dossier"));
		Map<String, String> before = disk();
		MigrationPlan plan = MigrationPlan.of(old(), List.of("iso27001-2022"), registry);
		Migration.carryOut(dossier, plan, Answers.NONE, Map.of(), TODAY);
		dossier.save();
		assertEquals(Set.of("statements/iso27001-2022.soa"),
				disk().keySet().stream().filter(f -> !before.containsKey(f)).collect(Collectors.toSet()));
		dossier.editingDomain().getCommandStack().undo();
		assertFalse(dossier.editingDomain().getCommandStack().canUndo(), "it was one step");
		dossier.save();
		assertEquals(before, disk());
		dossier.editingDomain().getCommandStack().redo();
		assertEquals(2, dossier.roots(StatementOfApplicability.class).size());
		dossier.save();
		try (OpenDossier again = Institution.open(dossier.folder())) {
			assertEquals(List.of(), again.problems());
			assertEquals(2, again.roots(StatementOfApplicability.class).size());
		}
	}

	@Test
	void aStatementWithATwinIsNotCarriedOverTwice() throws Exception {
		iso(institution(), Answers.NONE);
		MigrationPlan plan = MigrationPlan.of(old(), List.of("iso27001-2022"), registry);
		MigrationException twice = assertThrows(MigrationException.class,
				() -> Migration.carryOut(dossier, plan, Answers.NONE, Map.of(), TODAY));
		assertEquals(MigrationException.Kind.HAS_TWIN, twice.kind());
	}

	@Test
	void aPlanOfYesterdayIsNotCarriedOut() throws Exception {
		dossier = institution().save(temp.resolve("dossier"));
		MigrationPlan plan = MigrationPlan.of(old(), List.of("iso27001-2022"), registry);
		at(old(), "A.5.1.1").setApplicability(Applicability.NOT_APPLICABLE);
		MigrationException stale = assertThrows(MigrationException.class,
				() -> Migration.carryOut(dossier, plan, Answers.NONE, Map.of(), TODAY));
		assertEquals(MigrationException.Kind.STALE, stale.kind());
		assertEquals(1, dossier.roots(StatementOfApplicability.class).size());
	}
}
