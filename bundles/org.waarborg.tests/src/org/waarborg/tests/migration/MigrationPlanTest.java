package org.waarborg.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.migration.Answers;
import org.waarborg.statement.migration.Content;
import org.waarborg.statement.migration.MigrationException;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.PlanLine;
import org.waarborg.statement.migration.PlanLine.Kind;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Predecessor;
import org.waarborg.statement.migration.Question;

/** What a plan says before anything is done, on the editions that the product ships. */
class MigrationPlanTest {

	private final ControlSetRegistry registry = ShippedSets.registry();

	private static PlanLine line(MigrationPlan plan, String control) {
		return plan.lines().stream().filter(l -> l.control().control().equals(control)).findFirst().orElseThrow();
	}

	private static ControlRef iso2013(String control) {
		return new ControlRef("iso27001-2013", control);
	}

	private static ControlRef iso2022(String control) {
		return new ControlRef("iso27001-2022", control);
	}

	private static List<String> from(PlanLine line) {
		return line.from().stream().map(Predecessor::control).map(ControlRef::control).toList();
	}

	private MigrationPlan isoPlan(Institution institution) throws MigrationException {
		return MigrationPlan.of(institution.statement(), List.of("iso27001-2022"), registry);
	}

	@Test
	void theCountsAreThoseOfTheMapping() throws Exception {
		MigrationPlan plan = isoPlan(Institution.over(registry, "iso27001-2013"));
		assertEquals(114, plan.source().getDecisions().size());
		assertEquals(93, plan.lines().size());
		assertEquals(58, plan.counts().carried());
		assertEquals(24, plan.counts().merged());
		assertEquals(57, plan.counts().predecessors());
		assertEquals(11, plan.counts().added());
		assertEquals(1, plan.counts().split());
		assertEquals(0, plan.counts().dropped());
		assertEquals(115, plan.counts().links());
		assertEquals(List.of("iso27001-2013"), plan.replaced());
		assertEquals(List.of("iso27001-2022"), plan.sets());
	}

	@Test
	void theNewEditionIsInItsOwnOrder() throws Exception {
		MigrationPlan plan = isoPlan(Institution.over(registry, "iso27001-2013"));
		assertEquals(List.of("A.5.1", "A.5.2", "A.5.3"),
				plan.lines().stream().limit(3).map(l -> l.control().control()).toList());
		assertEquals(List.of("A.5.1.1", "A.5.1.2"), from(line(plan, "A.5.1")));
		assertEquals(Kind.NEW, line(plan, "A.5.7").kind());
		assertEquals(Applicability.UNDECIDED, line(plan, "A.5.7").applicability());
	}

	@Test
	void theOneSplitControlIsAsked() throws Exception {
		MigrationPlan plan = isoPlan(Institution.over(registry, "iso27001-2013"));
		assertEquals(1, plan.questions().size());
		Question split = plan.questions().get(0);
		assertEquals(Question.Kind.SPLIT, split.kind());
		assertEquals(iso2013("A.18.2.3"), split.about());
		assertEquals(List.of("all", "A.5.36", "A.8.8"), split.options());
		assertTrue(split.open());
		assertEquals(Applicability.UNDECIDED, line(plan, "A.8.8").applicability(), "not guessed");
		MigrationPlan one = plan.answered(Answers.NONE.with(split.about(), "A.8.8"));
		assertEquals(List.of("A.18.2.2"), from(line(one, "A.5.36")));
		assertEquals(List.of("A.12.6.1", "A.18.2.3"), from(line(one, "A.8.8")));
		assertEquals(Applicability.APPLICABLE, line(one, "A.8.8").applicability());
		assertEquals(0, one.counts().open());
	}

	@Test
	void controlsThatDoNotAgreeAreAskedAndNotGuessed() throws Exception {
		MigrationPlan plan = isoPlan(Institution.over(registry, "iso27001-2013").excluding("A.14.2.7", "A.6.2.2",
				"A.11.2.6", "A.14.1.2"));
		Set<ControlRef> asked = plan.questions().stream().filter(q -> q.kind() == Question.Kind.CONFLICT)
				.map(Question::about).collect(Collectors.toSet());
		assertEquals(Set.of(iso2022("A.8.26")), asked, "one of two predecessors is excluded");
		assertEquals(Applicability.UNDECIDED, line(plan, "A.8.26").applicability());
		assertEquals(Applicability.NOT_APPLICABLE, line(plan, "A.6.7").applicability(), "the only predecessor");
		assertEquals(Applicability.NOT_APPLICABLE,
				line(plan.answered(Answers.NONE.with(iso2022("A.8.26"), "not-applicable")), "A.8.26").applicability());
		String words = new PlanWords(plan, "nl").question(plan.question(iso2022("A.8.26")).orElseThrow());
		assertTrue(words.contains("14.1.2: Niet van toepassing"), words);
	}

	@Test
	void differentOwnersAndStatesAreShownAndNotAsked() throws Exception {
		Institution institution = Institution.over(registry, "iso27001-2013");
		institution.at("A.5.1.2").setOwner(institution.person(2));
		institution.at("A.5.1.2").getParts().get(0)
				.setImplementation(org.waarborg.statement.Implementation.PARTIAL);
		MigrationPlan plan = isoPlan(institution);
		assertEquals(Set.of(Content.OWNER, Content.PARTS), line(plan, "A.5.1").differing());
		assertEquals(List.of(), line(plan, "A.5.1").questions());
		String remarks = String.join("\n", new PlanWords(plan, "nl").remarks(line(plan, "A.5.1")));
		assertTrue(remarks.contains("Omar el Idrissi") && remarks.contains("Tjeerd Hoekema"), remarks);
	}

	@Test
	void aCareNormGoesOverItsBaseAndItsOwnMapping() throws Exception {
		Institution institution = Institution.over(registry, "nen7510-2017");
		MigrationPlan plan = MigrationPlan.of(institution.statement(), List.of("nen7510-2024"), registry);
		assertEquals(117, institution.statement().getDecisions().size());
		assertEquals(List.of("iso27001-2022", "nen7510-2024"), plan.sets());
		assertEquals(List.of("iso27001-2013", "nen7510-2017"), plan.replaced());
		assertEquals(115, plan.lines().size(), "101 controls and 14 care parts");
		assertEquals(List.of("A.9.4.1.care"), from(line(plan, "A.8.5.care")));
		assertTrue(line(plan, "A.8.5.care").proposal());
		assertEquals(List.of("A.14.1.1"), from(line(plan, "A.5.38")));
		assertEquals(Set.of(iso2013("A.14.1.1"), iso2013("A.18.2.3")),
				plan.questions().stream().map(Question::about).collect(Collectors.toSet()));
		assertEquals(0, plan.counts().dropped());
	}

	@Test
	void makingAPlanChangesNothing() throws Exception {
		Institution institution = Institution.over(registry, "nen7510-2017").excluding("A.14.1.2");
		StatementOfApplicability before = EcoreUtil.copy(institution.statement());
		MigrationPlan plan = MigrationPlan.of(institution.statement(), List.of("nen7510-2024"), registry);
		plan.answered(Answers.NONE.with(iso2013("A.18.2.3"), "all"));
		assertTrue(EcoreUtil.equals(before, institution.statement()));
		assertTrue(plan.isCurrent());
		institution.at("A.5.1.1").setApplicability(Applicability.UNDECIDED);
		institution.at("A.5.1.2").setApplicability(Applicability.UNDECIDED);
		assertFalse(plan.isCurrent());
	}

	@Test
	void whatCannotBePlannedIsSaid() {
		StatementOfApplicability statement = Institution.over(registry, "iso27001-2013").statement();
		assertEquals(MigrationException.Kind.NOT_INSTALLED, failure(statement, "iso27001-2030"));
		assertEquals(MigrationException.Kind.NO_CONTROLS, failure(statement, "iso9001"));
		assertEquals(MigrationException.Kind.SAME, failure(statement, "iso27001-2013"));
	}

	private MigrationException.Kind failure(StatementOfApplicability statement, String target) {
		MigrationException e = assertThrows(MigrationException.class,
				() -> MigrationPlan.of(statement, List.of(target), registry));
		for (Locale locale : ControlSetRegistry.languages()) {
			assertFalse(e.message(locale).isBlank());
		}
		return e.kind();
	}

	@Test
	void anAnswerThatFitsNoQuestionIsRefused() throws Exception {
		MigrationPlan plan = isoPlan(Institution.over(registry, "iso27001-2013"));
		MigrationException wrong = assertThrows(MigrationException.class,
				() -> plan.answered(Answers.NONE.with(iso2013("A.18.2.3"), "A.5.1")));
		assertEquals(MigrationException.Kind.NO_ANSWER, wrong.kind());
		assertTrue(wrong.message(Locale.ENGLISH).contains("all, A.5.36, A.8.8"), wrong.message(Locale.ENGLISH));
		MigrationException unasked = assertThrows(MigrationException.class,
				() -> plan.answered(Answers.NONE.with(iso2022("A.5.1"), "applicable")));
		assertEquals(MigrationException.Kind.NOT_ASKED, unasked.kind());
	}
}
