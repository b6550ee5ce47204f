package org.waarborg.tests.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
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

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Deliveries;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Proposals;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.internal.rules.AssuranceDueDates;
import org.waarborg.assurance.internal.rules.AssuranceRuleBook;
import org.waarborg.controlset.Identified;
import org.waarborg.registry.Registries;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.PartAssurance;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.tests.rules.Scenario;

/** The suppliers of the fictional hospital: every state is there for who looks at the product for the first time. */
class ExampleSuppliersTest {

	private static final String FOLDER = "umc-voorbeeld/";

	@TempDir
	private Path folder;
	private OpenDossier dossier;
	private AssuranceRegister register;

	@BeforeEach
	void start() throws Exception {
		for (String file : new String(bytes("files.list"), StandardCharsets.UTF_8).lines().toList()) {
			Path copy = folder.resolve(file);
			Files.createDirectories(copy.getParent());
			Files.write(copy, bytes(file));
		}
		dossier = Scenario.store().open(folder, OpenMode.READ_WRITE);
		register = dossier.roots(AssuranceRegister.class).get(0);
	}

	@AfterEach
	void stop() {
		dossier.close();
	}

	private static byte[] bytes(String file) throws IOException {
		Bundle own = FrameworkUtil.getBundle(ExampleSuppliersTest.class);
		if (own == null) {
			return Files.readAllBytes(Path.of("bundles/org.waarborg.example").resolve(FOLDER + file));
		}
		Bundle holder = Arrays.stream(own.getBundleContext().getBundles())
				.filter(b -> "org.waarborg.example".equals(b.getSymbolicName())).findFirst().orElseThrow();
		try (InputStream in = holder.getEntry(FOLDER + file).openStream()) {
			return in.readAllBytes();
		}
	}

	private List<Signal> signals(String language) {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new AssuranceRuleBook(), Map.of());
		return rules.check(new CheckRequest(dossier, language, Scenario.TODAY, List.of(Registries.of(), dossier)))
				.signals();
	}

	@Test
	void itIsSoundAndHasEveryState() {
		assertEquals(List.of(), dossier.problems());
		assertEquals(25, register.getSuppliers().size());
		assertEquals(EnumSet.allOf(SupplierStatus.class),
				register.getSuppliers().stream().map(s -> s.getStatus()).collect(Collectors.toSet()));
		assertEquals(EnumSet.allOf(Standing.class),
				register.getCertificates().stream().map(Certificates::standing).collect(Collectors.toSet()));
		Set<Certificates.State> states = register.getCertificates().stream()
				.map(c -> Certificates.state(c, Scenario.TODAY)).collect(Collectors.toSet());
		assertTrue(states.containsAll(EnumSet.complementOf(EnumSet.of(Certificates.State.NOT_YET))), states.toString());
		Set<CertificationCycle.State> audits = register.getCertificates().stream()
				.flatMap(c -> CertificationCycle.of(c, Scenario.TODAY).stream()).map(CertificationCycle.Window::state)
				.collect(Collectors.toSet());
		assertTrue(audits.containsAll(Set.of(CertificationCycle.State.HELD, CertificationCycle.State.PLANNED,
				CertificationCycle.State.AHEAD, CertificationCycle.State.OVERDUE)), audits.toString());
	}

	@Test
	void theRulesFindWhatAnAuditorWouldAndInBothLanguages() {
		Set<String> fired = signals("nl").stream().map(Signal::rule).collect(Collectors.toSet());
		for (String rule : List.of("ASR-001", "ASR-002", "ASR-003", "ASR-005", "ASR-006", "ASR-007", "ASR-009",
				"ASR-010",
				"ASR-016", "ASR-019", "ASR-020", "ASR-023", "ASR-024", "ASR-026", "ASR-029", "ASR-035", "ASR-036")) {
			assertTrue(fired.contains(rule), rule + " in " + fired);
		}
		assertFalse(fired.stream().anyMatch(r -> r.startsWith("RUL")), fired.toString());
		Map<String, Long> counts = signals("en").stream()
				.collect(Collectors.groupingBy(Signal::rule, Collectors.counting()));
		assertTrue(counts.values().stream().mapToLong(Long::longValue).sum() < 60, "a list that is read: " + counts);
	}

	/** A customer asked, half of it is answered; he has the second version in the place of the first. */
	@Test
	void aCustomerIsAnsweredHalfwayAndHasTheVersionThatReplacedTheFirst() {
		Questionnaire questionnaire = register.getQuestionnaires().getFirst();
		assertEquals(10, questionnaire.getQuestions().size());
		assertEquals(5, Questionnaires.open(questionnaire));
		assertTrue(questionnaire.getReturnedOn() == null && questionnaire.getAnswerBy().isAfter(Scenario.TODAY));
		assertEquals(List.of(Deliveries.State.REPLACED, Deliveries.State.CURRENT),
				register.getDeliveries().stream().map(d -> Deliveries.state(dossier, d)).toList());
		assertEquals(questionnaire.getFrom(), register.getDeliveries().getFirst().getTo());
		Proposals proposals = Proposals.of(dossier, Registries.of(),
				Disclosure.of(dossier.dossier(), Audience.CUSTOMER),
				"nl", Scenario.TODAY);
		assertTrue(questionnaire.getQuestions().stream().filter(q -> !Questionnaires.isAnswered(q))
				.anyMatch(q -> !proposals.to(q, 1).isEmpty()), "there is something to be taken");
	}

	@Test
	void partsRelyOnCertificatesByTheirFiles() {
		AssuranceIndex index = AssuranceIndex.of(register);
		List<Reliance> reliance = dossier.roots(StatementOfApplicability.class).stream().map(Reliance::of).toList();
		assertTrue(register.getCertificates().stream().anyMatch(c -> !Reliance.on(c, reliance).isEmpty()));
		Set<PartAssurance.State> states = dossier.roots(StatementOfApplicability.class).stream()
				.flatMap(s -> s.getDecisions().stream()).flatMap(d -> d.getParts().stream())
				.map(p -> Reliance.state(p, index, Scenario.TODAY)).collect(Collectors.toSet());
		assertTrue(states.contains(PartAssurance.State.HOLDS) && states.contains(PartAssurance.State.NONE),
				states.toString());
	}

	@Test
	void whatIsDueHasStableIdsInBothLanguages() {
		Set<String> kinds = new HashSet<>();
		List<String> dutch = due("nl", kinds);
		assertEquals(dutch, due("en", kinds), "an id is not translated");
		assertEquals(dutch.size(), new HashSet<>(dutch).size());
		for (String kind : List.of("certificate-expiry", "certificate-renewal", "certificate-audit", "agreement-end",
				"agreement-notice", "supplier-review", "transfer-review", "exit-test")) {
			assertTrue(kinds.contains(kind), kind + " in " + kinds);
		}
	}

	private List<String> due(String language, Set<String> kinds) {
		List<DueItem> items = new ArrayList<>();
		new AssuranceDueDates().collect(new CheckRequest(dossier, language, Scenario.TODAY, List.of()),
				(object, feature, label) -> new Place(((Identified) object).getId(), object.eClass().getName(),
						feature == null ? "" : feature.getName(), label, "assurance/2026.assurance"),
				items::add);
		items.forEach(i -> {
			kinds.add(i.kind());
			assertFalse(i.what().matches(".*\\{[0-9].*"), i.what());
		});
		return items.stream().map(DueItem::id).toList();
	}

	@Test
	void itIsWrittenAsItWasRead() throws Exception {
		byte[] before = Files.readAllBytes(folder.resolve("assurance/2026.assurance"));
		assertEquals(new String(before, StandardCharsets.UTF_8),
				new String(dossier.serialise("assurance/copy.assurance",
						org.eclipse.emf.ecore.util.EcoreUtil.copy(register)), StandardCharsets.UTF_8));
	}

	@Test
	void everybodyIsMadeUp() throws IOException {
		String text = new String(bytes("assurance/2026.assurance"), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
		for (String real : List.of("microsoft", "google", "zoom", "whatsapp", "chipsoft", "nedap")) {
			assertFalse(text.contains(real), real);
		}
	}
}
