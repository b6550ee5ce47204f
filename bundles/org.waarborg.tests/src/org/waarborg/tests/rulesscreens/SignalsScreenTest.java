package org.waarborg.tests.rulesscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.registry.Registries;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Signal;
import org.waarborg.rules.screens.SignalDecision;
import org.waarborg.rules.screens.SignalDecision.Kind;
import org.waarborg.rules.screens.SignalDetails;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.store.OpenMode;

/** The signals of an open dossier, live, and what can be decided on them. */
class SignalsScreenTest {

	@TempDir
	Path temp;

	private Table table;

	private Table open() {
		table = new Table(temp, "nl", Registries.of(), new DossierScreens());
		return table;
	}

	@AfterEach
	void close() {
		if (table != null) {
			table.close();
		}
	}

	private Signal one(String code) {
		return table.at(code).stream().filter(Signal::isOpen).findFirst().orElseThrow();
	}

	@Test
	void unknownIsNotGood() {
		Screen screen = open().screen("signals");
		assertEquals("De eerste controle loopt nog.", screen.empty());
		assertEquals(Status.NEUTRAL, screen.header().status());
		table.settle();
		assertTrue(screen.empty().startsWith("Geen signalen"), screen.empty());
		assertTrue(screen.header().status() != Status.NEUTRAL);
	}

	@Test
	void theGridFollowsTheSignalsWithoutBeingAsked() {
		open().settle();
		try (GridModel grid = new GridModel(table.session, table.screen("signals"))) {
			String late = one("M-1").id();
			assertTrue(grid.indexOf(late) >= 0, Table.seen(grid).toString());
			int before = grid.total();

			table.session.run("uitstel", List.of(table.session.edits().set(table.measure("M-1"), Literals.MEASURE__DUE,
					Table.TODAY.plusMonths(2))));
			assertEquals(-1, grid.indexOf(late), "gone with its cause");
			assertEquals(before - 1, grid.total());

			table.session.undo();
			assertTrue(grid.indexOf(late) >= 0, "and back");
		}
	}

	@Test
	void aRowCarriesItsOwnSignalAndNotThoseOfItsNeighbours() {
		open().settle();
		try (GridModel grid = new GridModel(table.session, table.screen("signals"))) {
			for (Signal signal : table.session.signals().signals()) {
				Row row = grid.screen().row(signal.id()).orElseThrow();
				assertEquals(List.of(signal.id()), grid.signals(row).stream().map(Signal::id).toList());
			}
		}
	}

	@Test
	void aRowLeadsToTheField() {
		open().settle();
		Screen screen = table.screen("signals");
		Signal late = one("M-1");
		Target target = screen.leadsTo(screen.row(late.id()).orElseThrow()).orElseThrow();

		assertEquals(table.measure("M-1").getId(), target.row());
		assertEquals(late.place().feature(), target.field());
	}

	@Test
	void groupsBySeverityObjectRuleAndSubject() {
		open().settle();
		try (GridModel grid = new GridModel(table.session, table.screen("signals"))) {
			assertEquals(List.of("state", "place", "rule", "area"),
					grid.screen().groupings().stream().map(g -> g.id()).toList());
			grid.group("rule");
			assertTrue(grid.facet("rule").stream().allMatch(h -> h.label().matches("[A-Z]{3}-\\d+ – .+")),
					"no code without its name: " + grid.facet("rule"));
			grid.group("area");
			assertTrue(grid.facet("area").stream().anyMatch(h -> h.label().equals("Maatregelen")),
					grid.facet("area").toString());
			grid.group("place");
			assertTrue(grid.facet("place").stream().anyMatch(h -> h.label().startsWith("M-1")));
		}
	}

	@Test
	void acceptsForThreeMonthsByWhoOneIsAndCanBeUndone() {
		open().me = table.person(0).getId();
		table.settle();
		Signal late = one("M-1");
		SignalDecision decision = new SignalDecision(table.session, Kind.ACCEPT, List.of(late));

		assertEquals("1 signaal accepteren", decision.title());
		assertEquals(LocalDate.of(2027, 2, 22), decision.until());
		assertEquals(table.person(0), decision.by().orElseThrow());
		assertEquals(Role.CISO, decision.role().orElseThrow());
		assertTrue(decision.missing().orElseThrow().contains("reden"));
		assertThrows(IllegalArgumentException.class, decision::run);

		decision.setReason("Leverancier levert in januari");
		assertTrue(decision.missing().isEmpty());
		decision.run();
		Outcome.Accepted accepted = (Outcome.Accepted) table.at("M-1").stream().filter(s -> s.id().equals(late.id()))
				.findFirst().orElseThrow().outcome();
		assertEquals("Els van Dam", accepted.by());
		Exemption exemption = table.dossier().getExemptions().getFirst();
		assertEquals(Role.CISO, exemption.getGrantedInRole());
		try (GridModel grid = new GridModel(table.session, table.screen("signals"))) {
			assertTrue(grid.facet("state").stream().anyMatch(h -> h.label().equals("Geaccepteerd") && h.rows() == 1));
		}

		table.session.undo();
		assertTrue(table.dossier().getExemptions().isEmpty());
		assertTrue(one("M-1").isOpen());
	}

	@Test
	void saysWhatIsMissingBeforeItIsTooLate() {
		open().settle();
		SignalDecision decision = new SignalDecision(table.session, Kind.ACCEPT, List.of(one("M-1")));
		decision.setReason("Kan even wachten");
		assertTrue(decision.missing().orElseThrow().contains("wie"), "nobody said who she is");
		decision.setBy(table.person(1));
		assertTrue(decision.role().isEmpty(), "Bram has no role");
		assertTrue(decision.missing().isEmpty());
		decision.setUntil(Table.TODAY.minusDays(1));
		assertTrue(decision.missing().orElseThrow().contains("21 nov 2026"), decision.missing().toString());
		decision.setUntil(null);
		assertTrue(decision.missing().isPresent());
	}

	@Test
	void mutesARuleOnceForAllOfItsSignalsAndTakesThatBack() {
		open().settle();
		List<Signal> open = table.session.signals().open();
		String rule = open.getFirst().rule();
		List<Signal> same = open.stream().filter(s -> s.rule().equals(rule)).toList();
		SignalDecision mute = new SignalDecision(table.session, Kind.MUTE, same);
		mute.setReason("Hier niet van belang");
		mute.setBy(table.person(0));
		mute.setEverywhere(true);
		mute.run();

		assertEquals(1, table.dossier().getMutedRules().size(), "one muting, not one a signal");
		assertTrue(table.session.signals().open().stream().noneMatch(s -> s.rule().equals(rule)));
		assertEquals(same.size(), table.session.signals().muted());

		List<Signal> muted = table.session.signals().signals().stream().filter(s -> !s.isOpen()).toList();
		assertTrue(SignalDecision.whyNot(table.session, Kind.ACCEPT, muted).isPresent(), "they are not open");
		SignalDecision withdraw = new SignalDecision(table.session, Kind.WITHDRAW, muted);
		assertTrue(withdraw.missing().isEmpty());
		withdraw.run();
		assertEquals(open.size(), table.session.signals().open().size());
	}

	@Test
	void severalAtOnceAreOneStep() {
		open().settle();
		List<Signal> open = table.session.signals().open();
		assertTrue(open.size() > 1);
		SignalDecision accept = new SignalDecision(table.session, Kind.ACCEPT, open);
		accept.setReason("Nulmeting");
		accept.setBy(table.person(0));
		accept.run();
		assertTrue(table.session.signals().accepted() >= open.size(), table.session.signals().toString());
		assertTrue(table.session.undoLabel().orElseThrow().contains(Integer.toString(open.size())));
		table.session.undo();
		assertEquals(open.size(), table.session.signals().open().size());
	}

	@Test
	void fixesAreDoneWithTheSignalsAsTheyAreNow() {
		open().settle();
		Screen screen = table.screen("signals");
		List<Signal> fixable = table.session.signals().open().stream().filter(s -> !s.fixes().isEmpty()).toList();
		assertFalse(fixable.isEmpty(), "the sample has something to fix");
		for (Signal signal : fixable) {
			Row row = screen.row(signal.id()).orElseThrow();
			int before = table.session.signals().open().size();
			screen.actions(List.of(row)).getFirst().run().accept(null);
			assertFalse(table.session.signals().open().stream().anyMatch(s -> s.id().equals(signal.id())),
					signal.text());
			table.session.undo();
			assertEquals(before, table.session.signals().open().size());
		}
	}

	@Test
	void aReadOnlyDossierSaysWhy() {
		table = new Table(temp, "nl", Registries.of(), OpenMode.READ_ONLY, Table.root(), new DossierScreens());
		table.settle();
		for (Kind kind : Kind.values()) {
			assertEquals("Het dossier is alleen-lezen geopend.",
					SignalDecision.whyNot(table.session, kind, table.session.signals().signals()).orElseThrow());
		}
	}

	@Test
	void detailsTellWhyTheRuleMattersAndWhereToGo() {
		open().settle();
		SignalDetails details = SignalDetails.of(table.session, one("M-1"));
		assertFalse(details.reason().isEmpty());
		assertFalse(details.source().isEmpty());
		assertTrue(details.rule().contains(" – "));
		assertTrue(details.places().getFirst().label().startsWith("M-1"));
		assertEquals(table.measure("M-1").getId(), details.places().getFirst().target().orElseThrow().row());
		assertEquals("", details.outcome());
	}
}
