package org.waarborg.tests.statement.release;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Section;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Review;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.VersionFacts;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.release.Thaw;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;

/** A release says everything that the draft said, with nothing else installed or left. */
class FreezeTest {

	@TempDir
	Path temp;

	private Hospital hospital;

	@BeforeEach
	void open() throws Exception {
		hospital = new Hospital(temp.resolve("hospital"));
	}

	@AfterEach
	void close() {
		hospital.close();
	}

	private StatementRelease freeze() {
		return Freeze.of(hospital.statement(), hospital.dossier().dossier(), hospital.registry(), facts());
	}

	private static Freeze.Facts facts() {
		return new Freeze.Facts(4, Hospital.TODAY, Hospital.CISO, "nl", Map.of(), "", List.of());
	}

	static VersionFacts version() {
		return new VersionFacts(4, Hospital.TODAY, Hospital.CISO, VersionFacts.Standing.RELEASED, "ab".repeat(32),
				List.of(), List.of(), List.of(), "", List.of());
	}

	static Document render(StatementOfApplicability statement, Dossier dossier, ControlSetRegistry sets,
			Optional<VersionFacts> version, Asked asked, LocalDate today) throws DocumentException {
		List<Object> context = new ArrayList<>(List.of(sets, dossier, Disclosure.standard(asked.audience())));
		version.ifPresent(context::add);
		// The registry of the program itself knows no set at all.
		return new StatementDocumentSource(Registries.of(List.of()))
				.build(new DocumentRequest(statement, asked.language(), asked.view(), Map.of(), context, today));
	}

	/** What is asked of a document. */
	record Asked(String view, String language, Audience audience) {

		static List<Asked> all() {
			return Stream.of("combined", "norm:nen7510-2024", "norm:iso27001-2022", "care", "exclusions", "evidence")
					.flatMap(view -> Stream.of("nl", "en").flatMap(language -> Stream
							.of(Audience.INTERNAL, Audience.AUDITOR, Audience.CUSTOMER, Audience.PUBLIC)
							.map(audience -> new Asked(view, language, audience))))
					.toList();
		}
	}

	@Test
	void aReleaseSaysWhatTheDraftSaidWhenEverythingElseIsGone() throws Exception {
		hospital.statement().setClassification(Classification.PUBLIC);
		Map<Asked, Document> drafts = new LinkedHashMap<>();
		for (Asked asked : Asked.all()) {
			drafts.put(asked, render(hospital.statement(), hospital.dossier().dossier(), hospital.registry(),
					Optional.empty(), asked, Hospital.TODAY));
		}
		Thaw.Thawed thawed = Thaw.of(leftAlone(hospital.dossier().serialise("statements/released/nen7510-v4.soa",
				freeze())));
		List<Executable> comparisons = new ArrayList<>();
		for (Asked asked : Asked.all()) {
			Document release = render(thawed.statement(), thawed.dossier(), thawed.registry(), Optional.of(version()),
					asked, Hospital.TODAY.plusYears(2));
			comparisons.add(() -> same(asked, drafts.get(asked), release));
		}
		assertAll(comparisons);
	}

	@Test
	void anExceptionTellsWhatCompensatesAndNoMoreThanItMay() throws Exception {
		Asked asked = new Asked("combined", "nl", Audience.INTERNAL);
		Exemption exemption = hospital.dossier().dossier().getExemptions().stream()
				.filter(e -> "ONT-02".equals(e.getCode())).findFirst().orElseThrow();
		String measure = Texts.get(exemption.getCompensatingMeasures().get(0).getTitle(), "nl");
		assertTrue(justifications(hospital.statement(), hospital.dossier().dossier(), hospital.registry(), asked)
				.stream().anyMatch(j -> j.contains("gecompenseerd door: ") && j.contains(measure)), measure);
		Thaw.Thawed thawed = Thaw.of(freeze());
		assertEquals(justifications(hospital.statement(), hospital.dossier().dossier(), hospital.registry(), asked),
				justifications(thawed.statement(), thawed.dossier(), thawed.registry(), asked));
		exemption.getCompensatingMeasures().get(0).setClassification(Classification.SECRET);
		assertTrue(justifications(hospital.statement(), hospital.dossier().dossier(), hospital.registry(), asked)
				.stream().noneMatch(j -> j.contains("gecompenseerd door: ") && j.contains(measure)));
		assertFalse(freeze().getRows().stream().flatMap(r -> r.getExemptions().stream())
				.filter(e -> "ONT-02".equals(e.getCode())).flatMap(e -> e.getCompensation().stream())
				.anyMatch(t -> t.getValue().contains(measure)),
				"a release has no more than may leave with the exception");
	}

	@Test
	void anExceptionTellsHowOftenAndWhenItWasLookedAtAgain() throws Exception {
		String reviewed = "Infuuspompen zonder beveiligingsupdates, één keer herbeoordeeld, laatst op 11 jun 2026 door "
				+ Hospital.CISO + ", volgende herbeoordeling op 1 dec 2026, gecompenseerd door: ";
		Exemption exemption = hospital.dossier().dossier().getExemptions().stream()
				.filter(e -> "ONT-01".equals(e.getCode())).findFirst().orElseThrow();
		exemption.getReviews().get(0).setBy(hospital.person(Hospital.CISO));
		assertTrue(shown(Thaw.of(freeze())).contains(reviewed), shown(Thaw.of(freeze())));
		Review renewal = DossierFactory.eINSTANCE.createReview();
		renewal.setOn(Hospital.TODAY);
		renewal.getOutcome().add(Texts.of("nl", "Met een jaar verlengd."));
		exemption.getReviews().add(0, Identifiers.ensureIds(renewal));
		exemption.setUntil(Hospital.TODAY.plusYears(1));
		Thaw.Thawed thawed = Thaw.of(freeze());
		assertTrue(shown(thawed).contains("Ontheffing tot 22 nov 2027: Infuuspompen zonder beveiligingsupdates, "
				+ "2 keer herbeoordeeld, laatst op 22 nov 2026, volgende herbeoordeling op 1 dec 2026, "),
				shown(thawed));
		assertEquals(List.of("Met een jaar verlengd.", "Voortgang volgens plan, 74 van 180 pompen afgeschermd."),
				thawed.dossier().getExemptions().stream().filter(e -> "ONT-01".equals(e.getCode()))
						.flatMap(e -> e.getReviews().stream()).map(r -> Texts.get(r.getOutcome(), "nl")).toList());
	}

	private static String shown(Thaw.Thawed thawed) throws DocumentException {
		return String.join("\n", justifications(thawed.statement(), thawed.dossier(), thawed.registry(),
				new Asked("combined", "nl", Audience.INTERNAL)));
	}

	private static List<String> justifications(StatementOfApplicability statement, Dossier dossier,
			ControlSetRegistry sets, Asked asked) throws DocumentException {
		return render(statement, dossier, sets, Optional.empty(), asked, Hospital.TODAY).mainTable().orElseThrow()
				.rows().stream().map(r -> r.cells().get(4)).map(Object::toString).toList();
	}

	/**
	 * Allowed to differ: version, date, state, fingerprint and approval in the header; the sentence that a care view leans on a
	 * draft; what only a release has.
	 */
	static void same(Asked asked, Document draft, Document release) {
		assertEquals(draft.title(), release.title(), asked.toString());
		assertEquals(draft.header().keyFigure(), release.header().keyFigure(), asked.toString());
		String base = asked.language().equals("nl") ? " (concept)" : " (draft)";
		assertEquals(draft.header().contains().replace(base, ""), release.header().contains(), asked.toString());
		Set<String> others = Set.of(Fact.VERSION, Fact.DATE, Fact.APPROVALS);
		for (Fact fact : draft.header().facts()) {
			if (!others.contains(fact.id())) {
				assertEquals(fact, release.header().fact(fact.id()).orElse(null), asked + " " + fact.id());
			}
		}
		draft.sections().forEach(
				s -> assertEquals(readable(s), readable(find(release, s.id())), asked + " " + s.id()));
	}

	/** The release alone: in a folder without the rest of the dossier, read by a store of its own. */
	private StatementRelease leftAlone(byte[] file) throws Exception {
		hospital.close();
		Path released = hospital.folder.resolve("statements/released");
		Files.createDirectories(released);
		Files.write(released.resolve("nen7510-v4.soa"), file);
		Files.delete(hospital.folder.resolve(Hospital.FILE));
		Path rootFile = hospital.folder.resolve("dossier.waarborg");
		String root = Files.readString(rootFile);
		int head = root.indexOf("<", root.indexOf("Dossier") + 1);
		Files.writeString(rootFile, root.substring(0, head).stripTrailing()
				.replaceAll("\\s+organisation=\"[^\"]*\"", "") + "\n</dossier:Dossier>\n");
		hospital.again(OpenMode.READ_ONLY);
		assertTrue(hospital.dossier().dossier().getPeople().isEmpty(), "everything else is gone");
		return hospital.dossier().readApart("statements/released/nen7510-v4.soa", StatementRelease.class);
	}

	private static Section find(Document document, String id) {
		return document.sections().stream().filter(s -> s.id().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError("no section " + id));
	}

	/** One line for each block, row and figure, so that a difference can be found. */
	private static String readable(Section section) {
		return section.title() + '\n' + String.join("\n", section.blocks().stream().map(Object::toString)
				.map(b -> b.replace("Row[", "\nRow[")).toList());
	}

	@Test
	void theSameStatementFreezesToTheSameBytesWithEachIdOnce() throws StoreException {
		byte[] one = hospital.dossier().serialise("statements/released/nen7510-v4.soa", freeze());
		byte[] other = hospital.dossier().serialise("statements/released/nen7510-v4.soa", freeze());
		assertArrayEquals(one, other);
		Set<String> ids = new HashSet<>();
		for (var all = freeze().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			String id = ((Identified) object).getId();
			assertTrue(id != null && ids.add(id), object.eClass().getName() + ' ' + id);
		}
	}

	@Test
	void whatIsFrozenKeepsTheIdsOfTheDossier() {
		StatementRelease release = freeze();
		assertEquals(hospital.statement().getDecisions().size(), release.getRows().size());
		for (FrozenDecision row : release.getRows()) {
			EObject decision = hospital.dossier().find(row.getId()).orElseThrow();
			assertEquals("Decision", decision.eClass().getName());
			row.getParts().forEach(p -> {
				assertTrue(hospital.dossier().find(p.getId()).isPresent(), p.getId());
				p.getEvidence().forEach(e -> assertTrue(
						hospital.dossier().find(Freeze.original(e.getId())).isPresent(), e.getId()));
				p.getDocuments().stream().filter(d -> !Freeze.measure(d.getId()).isEmpty()).forEach(d -> assertEquals(
						"Measure",
						hospital.dossier().find(Freeze.measure(d.getId())).orElseThrow().eClass().getName()));
			});
		}
	}

	@Test
	void freezingChangesNothing() throws StoreException {
		byte[] before = hospital.dossier().bytes(Hospital.FILE);
		freeze();
		assertFalse(hospital.dossier().dirty());
		assertArrayEquals(before, hospital.dossier().bytes(Hospital.FILE));
	}
}
