package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.dossier.Role;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskSnapshot;
import org.waarborg.risk.Snapshots;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.internal.rules.RiskDueDates;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.rules.Scenario;

/** Registers and snapshots as files, and what is due. */
class RiskFilesTest {

	@TempDir
	private Path folder;

	private Scenario scenario() {
		Scenario s = new Scenario(folder.resolve("dossier"));
		RiskRegister register = s.file("risks/one.risk", Risks.register());
		Risk risk = Risks.risk(register, "R-1", 4, 5);
		risk.setOwner(s.person());
		Risks.control(Risks.treatment(risk, 2, 0), "basis-1#A.5.1");
		return s;
	}

	@Test
	void aRegisterIsReadBackAsItWasWritten() throws Exception {
		try (Scenario s = scenario()) {
			s.open().save();
			Path file = folder.resolve("dossier/risks/one.risk");
			byte[] written = Files.readAllBytes(file);
			try (OpenDossier again = Scenario.store().open(s.open().folder(), OpenMode.READ_WRITE)) {
				assertEquals(List.of(), again.problems());
				RiskRegister register = again.roots(RiskRegister.class).get(0);
				assertEquals("R-1", register.getRisks().get(0).getCode());
				assertArrayEquals(written, again.serialise("risks/copy.risk",
						org.eclipse.emf.ecore.util.EcoreUtil.copy(register)));
			}
		}
	}

	@Test
	void aSnapshotIsWrittenOnceAndNotLoadedOnOpening() throws Exception {
		try (Scenario s = scenario()) {
			s.open().save();
			RiskRegister register = s.open().roots(RiskRegister.class).get(0);
			String path = Snapshots.write(s.open(), register, Scenario.TODAY, "Aïsha");
			assertEquals("risks/released/one-2026-11-21.risksnapshot", path);
			assertThrows(StoreException.class, () -> Snapshots.write(s.open(), register, Scenario.TODAY, "Aïsha"));
			register.getRisks().clear();
			List<RiskSnapshot> found = Snapshots.of(s.open(), register);
			assertEquals(List.of("R-1"),
					found.get(0).getRisks().stream().map(r -> r.getCode()).toList(), "as it was that day");
			try (OpenDossier again = Scenario.store().open(s.open().folder(), OpenMode.READ_WRITE)) {
				assertEquals(List.of(), again.problems());
				assertTrue(again.roots(RiskSnapshot.class).isEmpty());
			}
		}
	}

	@Test
	void whatIsDueHasADayAndAnOwner() {
		try (Scenario s = scenario()) {
			Risk risk = s.open().roots(RiskRegister.class).get(0).getRisks().get(0);
			risk.setOption(TreatmentOption.RETAIN);
			Risks.accept(risk, s.person(), Role.TOP_MANAGEMENT);
			List<DueItem> due = new ArrayList<>();
			new RiskDueDates().collect(s.request("nl", List.of()),
					(object, feature, label) -> new Place("_1", "Risk", "f", label, "risks/one.risk"), due::add);
			Map<String, DueItem> byKind = due.stream().collect(Collectors.toMap(DueItem::kind, d -> d));
			assertEquals(List.of("risk-acceptance", "risk-review", "risk-treatment"),
					byKind.keySet().stream().sorted().toList());
			assertEquals(Scenario.TODAY.plusMonths(6), byKind.get("risk-acceptance").on());
			assertEquals(Scenario.TODAY.plusMonths(2), byKind.get("risk-treatment").on());
			assertEquals("Aïsha van der Meer", byKind.get("risk-treatment").owner(), "else the owner of the risk");
			assertEquals("Bekijk R-1 Risico R-1 opnieuw", byKind.get("risk-review").what());
		}
	}
}
