package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Coverages;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.Standing;
import org.waarborg.controlset.Flag;
import org.waarborg.document.Formats;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Target;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.ui.Words;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.task.TaskWindow;

/**
 * With real windows from "the supplier claims NEN 7510" to verified, covering our service, five controls that rely on it and the
 * next surveillance audit planned: in one sitting, each step undone and done again by the commands of the workbench.
 */
class AssuranceWalkTest {

	/** Of the example: a claim, of which nobody saw anything. */
	private static final String CLAIMED = "CER-008";
	private static final String CISO = "Ruben Hazelaar";
	private static final List<String> FIVE = List.of("5.14 ", "5.17 ", "5.23 ", "8.20 ", "8.24 ");

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	private Path folder;

	private final AssuranceWords words = new AssuranceWords(Words.language());
	private Desktop desktop;
	private DossierSession session;
	private RegisterDesk desk;

	@BeforeEach
	void open() throws IOException {
		desktop = new Desktop(screens);
		desktop.size(1280, 800);
		session = desktop.open(Desktop.example(folder));
		desk = new RegisterDesk(screens, desktop, session, Target.screen("assurance", register().getId()));
		desktop.activate();
	}

	@AfterEach
	void close() throws Exception {
		if (session.dossier().dirty())
			session.revert();
		desktop.close(session);
	}

	private AssuranceRegister register() {
		return session.dossier().roots(AssuranceRegister.class).getFirst();
	}

	private Certificate certificate() {
		return (Certificate) row().subject();
	}

	private Row row() {
		return desk.row(CLAIMED);
	}

	@Test
	void fromAClaimToFiveControlsAndBack() throws IOException {
		String begun = desk.files();
		assertEquals(Standing.CLAIMED, Certificates.standing(certificate()));
		issued();
		verified();
		covered();
		reliedOn();
		surveillancePlanned();
		desk.undoAll();
		assertEquals(begun, desk.files(), "nothing is left of it");
		assertEquals(Standing.CLAIMED, Certificates.standing(certificate()));
		screens.until("nothing is unsaved", () -> !desktop.shell().getText().startsWith("*"));
	}

	/** One step through the window of a task, begun at the row of the certificate; what its details say is what changes. */
	private void step(String action, Walk walk) {
		desk.select(row());
		desk.step(action, desk::said, () -> {
			TaskWindow task = desk.begin(desk.rows(), action);
			walk.through(task);
			desk.finish(task);
			desk.select(row());
		});
	}

	private interface Walk {
		void through(TaskWindow task);
	}

	private String typed(LocalDate day) {
		return String.format(Locale.ROOT, "%02d-%02d-%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

	/** The supplier sends the certificate: number, days and scope are known now. */
	private void issued() {
		LocalDate first = session.today().minusMonths(8);
		step("issue", task -> {
			task.goOn();
			task.type("Nummer", "BS-7510-0001-EX");
			task.type("Eerste dag", typed(first));
			task.type("Tekst van het toepassingsgebied", "Ontwikkelen en hosten van beeldbellen");
			assertEquals(typed(first.plusYears(3).minusDays(1)), task.named(Text.class, "Laatste dag").getText(),
					"as long as the scheme says");
		});
		assertEquals("BS-7510-0001-EX", Certificates.number(certificate()));
		assertTrue(desk.text(row(), "number").contains("BS-7510-0001-EX"), desk.text(row(), "number"));
		assertEquals(Standing.CLAIMED, Certificates.standing(certificate()), "an issue is no look");
	}

	private void verified() throws IOException {
		Path proof = Files.writeString(folder.resolve("vermelding.png"), "a picture");
		step("verify", task -> {
			desk.who(task.named(Text.class, "Wie keek"), CISO);
			assertEquals("Register NEN 7510", task.named(Text.class, "Waar").getText(),
					"where others of the norm were found");
			task.goOn();
			task.type("Of een bestand dat het bewijst", proof.toString());
			task.goOn();
			assertTrue(task.said().stream().anyMatch(s -> s.contains("vermelding.png")), task.said().toString());
		});
		assertEquals(Standing.VERIFIED, Certificates.standing(certificate()));
		assertEquals(64, Certificates.verification(certificate()).orElseThrow().getProof().getSha256().length());
		assertTrue(desk.said().contains(words.label(Standing.VERIFIED)), desk.said());
	}

	private void covered() {
		step("cover", task -> {
			desk.who(task.named(Text.class, "Wie beoordeelt"), CISO);
			task.type("Waarom", "Beeldbellen staat in het toepassingsgebied");
		});
		assertEquals(List.of(Flag.YES), register().getSuppliers().stream()
				.filter(s -> s.getOrganisation() == certificate().getHolder()).flatMap(s -> s.getServices().stream())
				.map(s -> Coverages.covers(certificate(), s)).distinct().toList());
	}

	private List<Reliance.Use> reliant() {
		return Reliance.on(certificate(),
				session.dossier().roots(StatementOfApplicability.class).stream().map(Reliance::of).toList());
	}

	private void reliedOn() {
		step("rely", task -> {
			task.goOn();
			Table controls = task.named(Table.class, "Beheersmaatregelen");
			for (TableItem item : controls.getItems())
				if (FIVE.stream().anyMatch(item.getText()::startsWith) && !item.getText().contains("zorg"))
					task.tick(controls, item, true);
		});
		assertEquals(5, reliant().size(), reliant().toString());
		assertTrue(reliant().stream().allMatch(u -> u.part().getProvider() == certificate().getHolder()));
	}

	private void surveillancePlanned() {
		LocalDate last = CertificationCycle.next(certificate(), session.today()).orElseThrow().until();
		step("audit", task -> task.type("Gepland op", typed(last)));
		CertificationCycle.Window next = CertificationCycle.next(certificate(), session.today()).orElseThrow();
		assertEquals(CertificationCycle.State.PLANNED, next.state());
		assertEquals(last, next.audit().orElseThrow().getPlanned());
		String day = Formats.of(Words.language()).date(last);
		assertTrue(desk.said().contains(day), () -> day + " in " + desk.said());
	}
}
