package org.waarborg.tests.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

import org.waarborg.assurance.Checklists;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.dossier.Answer;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.tests.support.Services;

/** The checklists to begin with: sound, in own words, each point with its source; and what an assessment leaves open. */
class ChecklistsTest {

	/** Points by list: what the source documents name. */
	private static final Map<String, Integer> LISTS = Map.of("supplier-criteria", 21, "processor-agreement", 17,
			"cloud-secrecy", 10, "tool-record", 9, "dpia-advice", 5, "log-fields", 5, "quick-scan", 7);

	private static ControlSetRegistry registry() {
		return FrameworkUtil.getBundle(ChecklistsTest.class) != null ? Services.get(ControlSetRegistry.class)
				: Registries.of().withSets(LISTS.keySet().stream()
						.map(l -> Path.of("bundles/org.waarborg.controlset.checklists/catalog/" + l + ".controlset")
								.toAbsolutePath())
						.toList());
	}

	@Test
	void everyListIsSoundAndEveryPointHasItsSource() {
		ControlSetRegistry registry = registry();
		LISTS.forEach((id, points) -> {
			ResolvedSet set = registry.set(id).orElseThrow(() -> new AssertionError(id));
			assertEquals(ControlSetKind.CHECKLIST, set.header().kind());
			List<ResolvedControl> all = set.controls().stream().filter(ResolvedControl::assessable).toList();
			assertEquals(points.intValue(), all.size(), id);
			assertEquals(all.size(), all.stream().map(p -> p.title("nl")).distinct().count());
			for (ResolvedControl point : all) {
				assertFalse(point.source().isBlank(), point.ref().toString());
				assertFalse(point.title("nl").isBlank() || point.title("nl").equals(point.title("en")),
						point.ref().toString());
				assertTrue(set.answerScale(point.answerScale()).isPresent(), point.ref().toString());
				assertEquals(1, point.questions().get("nl").size());
			}
			assertFalse(registry.problems().stream().anyMatch(p -> p.toString().contains(id)),
					registry.problems().toString());
		});
	}

	/** Errors and age of the source documents: article 28, not 30; no terms of the old act. */
	@Test
	void nothingOutdatedIsTakenOver() {
		ControlSetRegistry registry = registry();
		LISTS.keySet().forEach(id -> registry.set(id).orElseThrow().controls().forEach(p -> {
			String text = p.title("nl") + p.title("en") + p.source() + p.questions();
			assertFalse(Stream.of("bewerker", "art. 30", "Wbp", "Privacy Shield", "15 jaar").anyMatch(text::contains),
					text);
		}));
		assertTrue(registry.set("processor-agreement").orElseThrow().controls().stream()
				.filter(p -> p.source().contains("art. 28(3)")).count() >= 10);
	}

	@Test
	void whatNobodyAnsweredIsOpenAndNotApplicableIsNot() {
		Assessment assessment = DossierFactory.eINSTANCE.createAssessment();
		assessment.setChecklist("cloud-secrecy");
		answer(assessment, "MU.1", "yes");
		answer(assessment, "MU.2", "partly");
		answer(assessment, "MU.3", "na");
		answer(assessment, "MU.4", "no");
		answer(assessment, "MU.5", "no such value");
		List<Checklists.Open> open = Checklists.open(assessment, registry()).orElseThrow();
		assertEquals(List.of("MU.2", "MU.4", "MU.5", "MU.6", "MU.7", "RI.1", "RI.2", "RI.3"),
				open.stream().map(o -> o.point().ref().control()).toList());
		assertTrue(open.get(0).partly());
		assertTrue(open.get(3).answer().isEmpty());
		Assessment text = DossierFactory.eINSTANCE.createAssessment();
		text.setChecklist("tool-record");
		answer(text, "VE.1", "Beeldspreek 4");
		assertEquals(8, Checklists.open(text, registry()).orElseThrow().size(), "any text answers");
		text.setChecklist("gone");
		assertTrue(Checklists.open(text, registry()).isEmpty());
	}

	private static void answer(Assessment assessment, String point, String value) {
		Answer answer = DossierFactory.eINSTANCE.createAnswer();
		answer.setPoint(new ControlRef(assessment.getChecklist(), point));
		answer.setValue(value);
		assessment.getAnswers().add(answer);
	}
}
