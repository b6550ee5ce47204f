package org.waarborg.tests.assurancescreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.BridgeLetter;
import org.waarborg.assurance.Opinion;
import org.waarborg.assurance.ReportKind;
import org.waarborg.assurance.ReportType;
import org.waarborg.assurance.internal.rules.AssuranceRuleBook;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.store.Edits;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;

/** The assurance reports of the example: what time they are about, what lies between them, what they ask of the reader. */
class ReportScreenTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;
	private AssuranceRegister register;
	private Screen screen;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", rules -> rules.addBook(new AssuranceRuleBook()),
				AssuranceSources.with(new DossierScreens())).settle();
		register = opened.session().dossier().roots(AssuranceRegister.class).get(0);
		screen = opened.screen("assurance.reports", register.getId());
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private Row row(String code) {
		return screen.rows().stream().filter(r -> code.equals(((AssuranceReport) r.subject()).getCode())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no " + code));
	}

	private Field field(String id) {
		return ScreenWalk.fields(screen.sections()).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private Cell cell(String code, String id) {
		return field(id).cell(row(code));
	}

	private String told(String code, String id) {
		return (String) field(id).value(row(code));
	}

	private Edits edits() {
		return opened.session().edits();
	}

	@Test
	void theBandCountsGapsAndOwnControlsAndLeadsToTheGap() {
		assertEquals("7 rapporten · op 4 kan worden gebouwd · 1 gat · 1 eigen maatregel te doen",
				screen.header().figure());
		assertEquals("gaps", screen.header().next().orElseThrow().id());
	}

	@Test
	void aGapIsSaidWithItsDaysAndWhatIsTolerated() {
		assertEquals("90 dagen", cell("RAP-003", "gap").text());
		assertEquals(Optional.of(Status.ATTENTION), cell("RAP-003", "gap").status());
		assertTrue(told("RAP-003", "gap.told").contains("14 dagen tussen twee periodes"));
		assertTrue(told("RAP-003", "gap.told").contains("Geen brief overbrugt die tijd"));
	}

	@Test
	void aLetterBridgesItAndUndoTakesThatBack() {
		BridgeLetter letter = AssuranceFactory.eINSTANCE.createBridgeLetter();
		letter.setFrom(LocalDate.of(2025, 1, 1));
		letter.setUntil(LocalDate.of(2025, 3, 31));
		opened.run(edits().add(row("RAP-003").object().orElseThrow(), Literals.ASSURANCE_REPORT__BRIDGE_LETTERS,
				Identifiers.ensureIds(letter)));
		assertEquals("90 dagen, overbrugd", cell("RAP-003", "gap").text());
		assertTrue(told("RAP-003", "gap.told").contains("Brief over 1 jan 2025 – 31 mrt 2025"));
		opened.session().undo();
		assertEquals("90 dagen", cell("RAP-003", "gap").text());
	}

	@Test
	void eachOwnControlHasItsOwnFlag() {
		AssuranceReport report = (AssuranceReport) row("RAP-006").subject();
		assertEquals("0 van 1 gedaan", cell("RAP-006", "userControlsDone").text());
		opened.run(edits().set(report.getUserControls().get(0), Literals.USER_CONTROL__DONE, Flag.YES));
		assertEquals("1 van 1 gedaan", cell("RAP-006", "userControlsDone").text());
		assertEquals(Optional.of(Status.DONE), cell("RAP-006", "userControlsDone").status());
	}

	@Test
	void anAdverseOpinionIsNoAssurance() {
		opened.run(edits().set(row("RAP-007").object().orElseThrow(), Literals.ASSURANCE_REPORT__OPINION,
				Opinion.ADVERSE));
		assertEquals(Optional.of(Status.STOP), cell("RAP-007", "holds").status());
		assertTrue(told("RAP-007", "report.why").contains("geen zekerheid"));
	}

	@Test
	void theDecreeIsToldWhereItIsAboutTheReportAndSaysWhetherItBites() {
		assertEquals("", told("RAP-007", "decree"));
		AssuranceReport report = (AssuranceReport) row("RAP-007").subject();
		opened.run(edits().set(report, Literals.ASSURANCE_REPORT__KIND, ReportKind.EXCHANGE_FINDING));
		assertTrue(told("RAP-007", "decree").contains("hoogstens 3 maanden oud"), () -> told("RAP-007", "decree"));
		assertTrue(told("RAP-007", "decree").contains("hoogstens 5 jaar geleden"));
		assertTrue(told("RAP-007", "decree").contains("Hier vraagt het niets"));
		opened.run(edits().set(report, Literals.ASSURANCE_REPORT__ORGANISATION, opened.dossier().getOrganisation()));
		opened.run(edits().add(opened.dossier().getOrganisation(), DossierPackage.Literals.ORGANISATION__KINDS,
				OrganisationKind.EXCHANGE_SYSTEM_OPERATOR));
		opened.run(edits().set(report, Literals.ASSURANCE_REPORT__ISSUED_ON, LocalDate.of(2026, 3, 20)));
		opened.run(edits().set(report, Literals.ASSURANCE_REPORT__NOTIFIED_ON, LocalDate.of(2026, 7, 1)));
		String told = told("RAP-007", "decree");
		assertTrue(told.contains("toen het rapport te oud was (tot en met 20 jun 2026)"), told);
		assertTrue(told.contains("bruikbaar tot en met 10 mrt 2031"), told);
		assertTrue(told.contains("ASR-021"), "the rules are off: " + told);
		assertTrue(field("notifiedOn").shown(row("RAP-007")));
	}

	@Test
	void onlyWhatIsOfItsTypeIsAsked() {
		assertEquals(ReportType.DATE, ((AssuranceReport) row("RAP-007").subject()).getType());
		assertTrue(field("on").shown(row("RAP-007")) && !field("from").shown(row("RAP-007")));
		assertTrue(!field("on").shown(row("RAP-002")) && field("until").shown(row("RAP-002")));
	}

	@Test
	void theGapStandsInThePictureAndLeadsToTheReportBeforeIt() {
		Timeline time = assertInstanceOf(Timeline.class, screen.figures().getFirst());
		Timeline.Lane lane = time.lanes().stream().filter(l -> l.label().startsWith("Zilverlijn")).findFirst()
				.orElseThrow();
		List<String> words = lane.items().stream().map(Timeline.Item::word).toList();
		int gap = words.indexOf("gat");
		assertTrue(gap > 0, words.toString());
		Target[] shown = new Target[1];
		screen.actions(new Spot(time.id(), lane.id(), Integer.toString(gap))).getFirst().run()
				.accept(new Shown(t -> shown[0] = t));
		assertEquals(row("RAP-003").id(), shown[0].row());
	}
}
