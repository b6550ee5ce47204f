package org.waarborg.tests.statementscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.screen.Action;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.internal.rules.StatementDates;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.screens.internal.versions.VersionScreens;
import org.waarborg.tests.screenfields.OpenedDossier;

/** A statement at a glance: the pictures tell the truth, and what is to be done leads to its place. */
class OverviewScreenTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;
	private Screen screen;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", rules -> {
			rules.addBook(new StatementRuleBook());
			rules.addSource(new StatementDates());
		}, new StatementScreens(),
				new VersionScreens()).settle();
		screen = opened.screen("statement", statement().getId() + "/overview");
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private StatementOfApplicability statement() {
		return opened.session().dossier().roots(StatementOfApplicability.class).getFirst();
	}

	private Figure figure(String id) {
		return screen.figures().stream().filter(f -> f.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no " + id + " in "
						+ screen.figures().stream().map(Figure::id).toList()));
	}

	private static long sum(Figure figure) {
		return ((StackedBar) figure).bars().stream().mapToLong(StackedBar.Bar::total).sum();
	}

	@Test
	void itIsTheFirstPageOfAStatementAndOpensWithItsPictures() {
		assertEquals(screen.target(),
				opened.session().nodes().getFirst().children().getFirst().target().orElseThrow());
		assertTrue(screen.picturesFirst());
		assertEquals("Overzicht – " + opened.screen("statement", statement().getId()).title(), screen.header().title());
		assertEquals("96 van 101 beheersmaatregelen besloten · 2 zorgdelen open", screen.header().figure());
	}

	@Test
	void thePicturesCountWhatTheRowsCount() {
		assertEquals(2 * 115, sum(figure("progress")), "all rows once as a whole and once by theme");
		assertEquals(115, sum(figure("decisions")));
		assertEquals(opened.screen("statement", statement().getId() + "/care").rows().size(), sum(figure("care")));
		long open = opened.session().signals().open().stream()
				.filter(s -> opened.session().locate(s.place()).filter(t -> t.key().equals(statement().getId()))
						.isPresent())
				.count();
		assertEquals(open, sum(figure("signals")));
		for (Figure figure : screen.figures()) {
			assertFalse(figure.description().isBlank());
			assertFalse(figure.table().rows().isEmpty(), figure::id);
		}
		assertEquals(screen.figures().size(), screen.figures().stream().map(Figure::id).distinct().count());
	}

	@Test
	void everythingToDoLeadsToExactlyThoseRows() {
		assertFalse(screen.rows().isEmpty());
		int filtered = 0;
		for (Row row : screen.rows()) {
			Target place = screen.leadsTo(row).orElseThrow(() -> new AssertionError(screen.name(row)));
			Screen there = opened.session().screen(place).orElseThrow();
			if (place.only().isPresent()) {
				filtered++;
				try (GridModel grid = new GridModel(opened.session(), there)) {
					grid.setOnly(place.only().get().grouping(), List.of(place.only().get().group()));
					assertTrue(grid.shown() > 0 && grid.shown() < grid.total(), screen.name(row));
					if (!row.id().startsWith("signals.")) {
						String count = screen.columns().stream().filter(c -> c.id().equals("count")).findFirst()
								.orElseThrow().cell(row).text();
						assertEquals(count, Integer.toString(grid.shown()), screen.name(row));
					}
				}
			} else {
				assertTrue(there.row(place.row()).isPresent() || place.row().isEmpty(), screen.name(row));
			}
		}
		assertTrue(filtered >= 4, "found " + filtered);
	}

	@Test
	void theBandLeadsThroughWhatKeepsItFromBeingReleased() {
		assertEquals("Toon 1 te bevestigen regel", screen.header().next().orElseThrow().label());
		assertEquals("confirm", asked(screen.header().next().orElseThrow()).only().orElseThrow().grouping());
		decide();
		opened.settle();
		String next = screen.header().next().map(Action::label).orElse("");
		boolean errors = next.startsWith("Toon");
		assertEquals(errors ? Status.UNDER_WAY : Status.DONE, screen.header().status(), next);
		assertEquals(errors, next.contains("fout"), next);
	}

	/** Confirms and decides everything. */
	private void decide() {
		List<Command> all = new ArrayList<>();
		for (Decision decision : statement().getDecisions()) {
			if (decision.isToConfirm()) {
				all.add(opened.session().edits().set(decision, Literals.DECISION__TO_CONFIRM, Boolean.FALSE));
			}
			if (decision.getApplicability() == Applicability.UNDECIDED && !decision.isFollowsBase()) {
				all.add(opened.session().edits().set(decision, Literals.DECISION__APPLICABILITY,
						Applicability.APPLICABLE));
			}
		}
		opened.session().run("decide", all);
	}

	private static Target asked(Action action) {
		List<Target> shown = new ArrayList<>();
		action.run().accept(new Surface() {
			@Override
			public void show(Target target) {
				shown.add(target);
			}

			@Override
			public void only(String grouping, String group) {
				throw new AssertionError("not on this page: " + grouping);
			}

			@Override
			public void start(Task task) {
				throw new AssertionError(task.title());
			}
		});
		return shown.getFirst();
	}

	@Test
	void itReadsInBothLanguages() {
		try (OpenedDossier english = OpenedDossier.example(temp.resolve("en"), "en",
				rules -> rules.addBook(new StatementRuleBook()), new StatementScreens(),
				new VersionScreens()).settle()) {
			Screen other = english.screen("statement", statement().getId() + "/overview");
			assertEquals("Overview", other.title());
			for (Row row : other.rows()) {
				assertFalse(other.name(row).contains("{"), other.name(row));
			}
			assertTrue(other.header().title().startsWith("Overview"), other.header().title());
		}
	}

	@Test
	void whenTheStatementGoesThePageIsGone() {
		String key = statement().getId() + "/overview";
		assertTrue(opened.session().screen(Target.screen("statement", key)).isPresent());
		opened.run(opened.session().edits().delete(statement()));
		assertTrue(opened.session().screen(Target.screen("statement", key)).isEmpty());
		assertEquals(List.of(), screen.rows());
		assertEquals(List.of(), screen.figures());
		assertEquals("Overzicht", screen.header().title());
	}
}
