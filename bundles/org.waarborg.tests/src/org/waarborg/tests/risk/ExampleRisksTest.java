package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import org.waarborg.registry.Registries;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.HeatMap;
import org.waarborg.risk.Methods;
import org.waarborg.risk.RiskLinks;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.Snapshots;
import org.waarborg.risk.internal.rules.RiskRuleBook;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.compare.ComparedField;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.release.Freeze;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.tests.rules.Scenario;

/** The register of the fictional hospital: what somebody meets who looks at the product for the first time. */
class ExampleRisksTest {

	private static final String FOLDER = "umc-voorbeeld/";

	@TempDir
	private Path folder;
	private OpenDossier dossier;
	private RiskRegister register;

	@BeforeEach
	void start() throws Exception {
		for (String file : new String(bytes("files.list"), StandardCharsets.UTF_8).lines().toList()) {
			Path copy = folder.resolve(file);
			Files.createDirectories(copy.getParent());
			Files.write(copy, bytes(file));
		}
		dossier = Scenario.store().open(folder, OpenMode.READ_WRITE);
		register = dossier.roots(RiskRegister.class).get(0);
	}

	@AfterEach
	void stop() {
		dossier.close();
	}

	private static byte[] bytes(String file) throws IOException {
		Bundle own = FrameworkUtil.getBundle(ExampleRisksTest.class);
		if (own == null) {
			return Files.readAllBytes(Path.of("bundles/org.waarborg.example").resolve(FOLDER + file));
		}
		Bundle holder = Arrays.stream(own.getBundleContext().getBundles())
				.filter(b -> "org.waarborg.example".equals(b.getSymbolicName())).findFirst().orElseThrow();
		try (InputStream in = holder.getEntry(FOLDER + file).openStream()) {
			return in.readAllBytes();
		}
	}

	private Map<String, Set<String>> signals(String language) {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new RiskRuleBook(), Map.of());
		return rules.check(new CheckRequest(dossier, language, Scenario.TODAY, List.of(Registries.of()))).signals()
				.stream().collect(Collectors.groupingBy(Signal::rule,
						Collectors.mapping(s -> s.place().label().split(" ")[0], Collectors.toSet())));
	}

	@Test
	void theRegisterIsWholeAndItsMethodSound() {
		assertEquals(List.of(), dossier.problems().stream().map(p -> p.message(Locale.ENGLISH)).toList());
		assertEquals(40, register.getRisks().size());
		assertEquals(2, register.getMethods().size());
		register.getMethods().forEach(m -> assertEquals(List.of(), RiskMatrix.of(m).troubles()));
		assertTrue(register.getRisks().stream().map(r -> r.getOwner()).distinct().count() > 10, "several owners");
		assertTrue(register.getRisks().stream().noneMatch(r -> r.getSubjects().isEmpty()), "each is about something");
	}

	@Test
	void someOfItIsStaleSomeOverdueAndSomeOpen() {
		Map<String, Set<String>> signals = signals("nl");
		assertEquals(Set.of("R-16", "R-28"), signals.get("RSK-003"));
		assertEquals(Set.of("R-24"), signals.get("RSK-004"));
		assertTrue(signals.get("RSK-005").contains("BH-22"), signals.toString());
		assertTrue(signals.get("RSK-001").contains("R-21") && signals.get("RSK-013").size() >= 5, signals.toString());
		assertEquals(Set.of("R-40"), signals.get("RSK-011"));
		assertFalse(signals.containsKey("RSK-014") || signals.containsKey("RSK-015") || signals.containsKey("RSK-002"),
				"what the hospital did it may have done: " + signals);
		assertEquals(signals.keySet(), signals("en").keySet());
	}

	@Test
	void everyControlThatAppliesBecauseOfARiskIsChosenInATreatment() {
		StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
		Set<?> chosen = RiskLinks.of(register).byControl().keySet();
		List<String> without = statement.getDecisions().stream()
				.filter(d -> !d.isFollowsBase()
						&& d.getDrivers().stream().anyMatch(r -> r.getKind() == DriverKind.RISK))
				.filter(d -> !chosen.contains(d.getControl())).map(d -> d.getControl().toString()).toList();
		assertEquals(List.of(), without);
		assertFalse(signals("nl").containsKey("RSK-008") || signals("nl").containsKey("RSK-009"));
	}

	@Test
	void noReasonIsSaidTwiceAndTheFirstRegisterIsNoChangeOfEveryControl() throws Exception {
		StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
		assertFalse(signals("nl").containsKey("RSK-022"));
		assertTrue(statement.getDecisions().stream().flatMap(d -> d.getDrivers().stream())
				.noneMatch(d -> d.getKind() == DriverKind.RISK), "risks follow from the register");
		StatementRelease released = dossier.readApart("statements/released/nen7510-v2.soa", StatementRelease.class);
		StatementRelease draft = Freeze.of(statement, dossier.dossier(), Registries.of(),
				new Freeze.Facts(3, Scenario.TODAY, "", "nl", Map.of(), "", List.of()));
		Set<String> other = Comparison.of(ComparedState.released(released), ComparedState.draft(draft)).controls()
				.stream()
				.filter(c -> c.before().isPresent() && c.after().isPresent() && c.changed(ComparedField.DRIVERS))
				.map(c -> c.ref().control()).collect(Collectors.toSet());
		// Without the list of laws only controls that apply for risks alone can be told from others.
		assertTrue(other.containsAll(Set.of("A.8.14", "A.8.20")), "a further risk asks for them: " + other);
		assertTrue(Set.of("A.5.27", "A.7.5", "A.8.1", "A.8.7", "A.8.9").stream().noneMatch(other::contains),
				"the same risks as before: " + other);
	}

	@Test
	void theMatrixAndTheTrendHaveSomethingToShow() throws Exception {
		HeatMap map = HeatMap.of(RiskRegisters.open(register), Methods.inUse(register).orElseThrow(), null,
				AssessedState.CURRENT, AssessedState.TARGET);
		assertTrue(map.cells().size() > 8 && map.moves().size() > 15, map.cells().keySet().toString());
		assertEquals(3, map.unplaced().size(), "three are still by the first version of the method");
		assertEquals(2, Snapshots.of(dossier, register).size());
	}
}
