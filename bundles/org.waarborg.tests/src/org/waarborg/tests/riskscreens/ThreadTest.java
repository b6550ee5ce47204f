package org.waarborg.tests.riskscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.screens.internal.RiskScreens;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.tests.screenfields.OpenedDossier;

/** The thread of an auditor: from a decision to the risk that it treats and back, each one click. */
class ThreadTest {

	@TempDir
	private Path temp;

	private OpenedDossier opened;
	private Screen screen;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", rules -> rules.addBook(new StatementRuleBook()),
				new StatementScreens(), new RiskScreens()).settle();
		screen = opened.screen("statement",
				opened.session().dossier().roots(StatementOfApplicability.class).getFirst().getId());
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private Row row(String number) {
		return screen.rows().stream().filter(r -> ((StatementRow) r.subject()).label().equals(number)).findFirst()
				.orElseThrow();
	}

	private Risk risk(String code) {
		return opened.session().dossier().roots(RiskRegister.class).getFirst().getRisks().stream()
				.filter(r -> code.equals(r.getCode())).findFirst().orElseThrow();
	}

	@Test
	void aDecisionLeadsToItsRiskAndTheRiskBackToTheDecision() {
		Row row = row("5.2");
		List<Usage> links = screen.related(row).orElseThrow().links();
		Target there = links.getFirst().target().orElseThrow();
		assertEquals(opened.session().locate(risk("R-14")), Optional.of(there));
		assertEquals(opened.session().locate(risk("R-14")), screen.columns().stream()
				.filter(f -> f.id().equals("risks")).findFirst().orElseThrow().cell(row).link());
		assertTrue(links.get(1).target().isPresent(), "the treatment has a place too");
		Screen register = opened.session().screen(there).orElseThrow();
		Row found = register.rows().stream().filter(r -> r.id().equals(there.row())).findFirst().orElseThrow();
		assertTrue(register.related(found).orElseThrow().links().stream().flatMap(u -> u.target().stream())
				.anyMatch(t -> t.source().equals("statement") && t.row().equals(row.id())));
	}

	@Test
	void aRiskStandsOnceAmongWhatPointsAtAControl() {
		for (Row row : screen.rows()) {
			List<String> risks = screen.related(row).orElseThrow().links().stream().flatMap(u -> u.target().stream())
					.filter(t -> t.source().equals("risk")).map(Target::row).toList();
			long treatments = screen.related(row).orElseThrow().links().stream()
					.filter(u -> u.feature().equals("via behandeling")
							&& u.target().filter(t -> t.source().equals("risk")).isPresent())
					.count();
			assertEquals(risks.size() - treatments, new HashSet<>(risks).size(), row.id());
			assertTrue(screen.related(row).orElseThrow().links().stream()
					.noneMatch(u -> u.feature().equals("andere verklaring")
							&& u.target().filter(t -> t.source().equals("risk")).isPresent()));
		}
	}
}
