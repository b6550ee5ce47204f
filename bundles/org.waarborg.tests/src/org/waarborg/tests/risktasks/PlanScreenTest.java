package org.waarborg.tests.risktasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.dossier.Labels;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Change;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.tests.screenfields.OpenedDossier;

/** The treatment plan as somebody reads and keeps it. */
class PlanScreenTest {

	@TempDir
	private Path temp;
	private RiskHouse house;
	private Screen screen;

	@BeforeEach
	void start() {
		house = RiskHouse.example(temp);
		screen = house.at("risk.plan");
	}

	@AfterEach
	void stop() {
		house.close();
	}

	private Field field(String id) {
		return screen.columns().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private Row row(Treatment treatment) {
		return screen.row(treatment.getId()).orElseThrow();
	}

	private Treatment treatment(String risk) {
		return house.risk(risk).getTreatments().getFirst();
	}

	private Cell cell(String id, String risk) {
		return field(id).cell(row(treatment(risk)));
	}

	private void set(String id, String risk, Object value) {
		house.opened().run(field(id).set(house.session().edits(), row(treatment(risk)), value));
	}

	@Test
	void itShowsTheTreatmentsOfAllOpenRisks() {
		long expected = RiskRegisters.open(house.register()).stream().mapToLong(r -> r.getTreatments().size()).sum();
		assertEquals(expected, screen.rows().size());
		assertTrue(screen.rows().stream().noneMatch(r -> ((Risk) ((Treatment) r.subject()).eContainer()).getCode()
				.equals("R-25")), "a closed risk has no plan");
		assertTrue(screen.columns().stream().map(Field::id).toList().containsAll(screen.defaultColumns()));
	}

	/** From the plan to the risk in one click. */
	@Test
	void aTreatmentLeadsToItsRisk() {
		Target link = cell("risk", "R-01").link().orElseThrow();
		assertEquals("risk", link.source());
		assertEquals(house.risk("R-01").getId(), link.row());
		assertTrue(house.session().screen(link).isPresent());
	}

	@Test
	void aDateThatMovesKeepsTheOldOne() {
		LocalDate before = treatment("R-01").getDue();
		int moves = treatment("R-01").getMoves().size();
		set("due", "R-01", LocalDate.of(2027, 6, 30));
		assertEquals(before, treatment("R-01").getMoves().getLast().getFrom());
		assertTrue(cell("moves", "R-01").text().contains("2027"), cell("moves", "R-01").text());
		house.session().undo();
		assertEquals(before, treatment("R-01").getDue());
		assertEquals(moves, treatment("R-01").getMoves().size());
	}

	@Test
	void whatIsDoneIsDoneToday() {
		Treatment open = screen.rows().stream().map(r -> (Treatment) r.subject())
				.filter(t -> t.getStatus() == TreatmentStatus.IN_PROGRESS).findFirst().orElseThrow();
		house.opened().run(field("status").set(house.session().edits(), row(open), TreatmentStatus.DONE));
		assertEquals(OpenedDossier.TODAY, open.getDoneOn());
		house.session().undo();
		assertEquals(null, open.getDoneOn());
		assertEquals(TreatmentStatus.IN_PROGRESS, open.getStatus());
	}

	@Test
	void whatIsLateIsMarkedCountedAndFound() {
		set("status", "R-01", TreatmentStatus.PLANNED);
		set("due", "R-01", OpenedDossier.TODAY.minusDays(3));
		Cell due = cell("due", "R-01");
		assertEquals(Status.ATTENTION, due.status().orElseThrow());
		assertTrue(due.text().contains("3 dagen te laat"), due.text());
		Grouping byDue = screen.groupings().getFirst();
		assertEquals("due", byDue.id());
		assertEquals("Te laat", byDue.group().apply(row(treatment("R-01"))).label());
		Action next = screen.header().next().orElseThrow();
		assertEquals("late", next.id());
		assertEquals("due=Te laat", picked(next));
		assertEquals(Status.ATTENTION, screen.header().status());
	}

	private static String picked(Action action) {
		String[] found = new String[1];
		action.run().accept(new Surface() {
			@Override
			public void show(Target target) {
				found[0] = target.source() + '/' + target.row();
			}

			@Override
			public void only(String grouping, String group) {
				found[0] = grouping + '=' + group;
			}

			@Override
			public void start(Task task) {
				throw new AssertionError(task.title());
			}
		});
		return found[0];
	}

	/** Approval, then another date: the plan says so, at every treatment of the risks that were approved together. */
	@Test
	void whatChangesAfterTheApprovalSaysSo() {
		house.walk("plan.approve", "R-02").finish();
		String approved = cell("approved", "R-02").text();
		assertTrue(approved.contains(RiskHouse.OWNER), approved);
		assertEquals(Status.DONE, cell("approved", "R-02").status().orElseThrow());
		set("due", "R-02", LocalDate.of(2027, 12, 1));
		assertTrue(cell("approved", "R-02").text().startsWith("gewijzigd sinds"), cell("approved", "R-02").text());
		Set<String> also = screen.alsoChanged(new Change(Set.of(treatment("R-02")), false, false));
		assertTrue(also.contains(treatment("R-05").getId()), "its owner approved both together");
		house.session().undo();
		assertEquals(approved, cell("approved", "R-02").text());
		house.session().undo();
		assertFalse(cell("approved", "R-05").text().contains("22 nov"), cell("approved", "R-05").text());
	}

	@Test
	void eachRowIsInAGroupOfEachGroupingAndSaysItAlike() {
		assertEquals(List.of("due", "owner", "status", "risk", "level", "scope", "approved"),
				screen.groupings().stream().map(Grouping::id).toList());
		screen.groupings().forEach(g -> screen.rows()
				.forEach(r -> g.groups().apply(r).forEach(group -> assertFalse(group.label().isBlank(), g.id()))));
	}

	@Test
	void thePicturesHoldEveryTreatmentAndLeadOn() {
		List<Figure> figures = screen.figures();
		StackedBar owners = (StackedBar) figures.getFirst();
		long counted = screen.rows().stream().map(r -> (Treatment) r.subject())
				.filter(t -> t.getStatus() != TreatmentStatus.CANCELLED).count();
		assertEquals(counted, owners.bars().stream().mapToLong(StackedBar.Bar::total).sum());
		StackedBar.Bar first = owners.bars().getFirst();
		Action only = screen.actions(new Spot(owners.id(), first.id(), owners.legend().getFirst().id())).getFirst();
		assertEquals("owner=" + first.label(), picked(only));
		Set<String> groups = screen.rows().stream()
				.map(r -> screen.groupings().get(1).group().apply(r).label()).collect(Collectors.toSet());
		assertTrue(groups.contains(first.label()));

		Timeline days = (Timeline) figures.getLast();
		String lane = days.lanes().getFirst().id();
		assertEquals("risk/" + lane, picked(screen.actions(new Spot(days.id(), lane, "")).getFirst()));
	}

	@Test
	void anOwnerCanBeChosenInPlace() {
		set("owner", "R-01", house.person(RiskHouse.CISO));
		assertEquals(RiskHouse.CISO, Labels.of(treatment("R-01").getOwner()));
		assertEquals(RiskHouse.CISO, cell("owner", "R-01").text());
	}

	@Test
	void inEnglishEverythingReadsToo() {
		try (RiskHouse english = RiskHouse.example(temp.resolve("en"), "en")) {
			Screen plan = english.at("risk.plan");
			assertEquals("Treatment plan", plan.title());
			assertFalse(plan.header().figure().isBlank());
			plan.rows().forEach(r -> plan.columns().forEach(f -> f.cell(r)));
		}
	}
}
