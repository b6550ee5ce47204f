package org.waarborg.tests.risktasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Treatment;
import org.waarborg.screen.Action;
import org.waarborg.screen.Row;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.tests.support.TaskWalk;

/** The documents of a register: of everything, of what the filter shows, and of exactly what is selected. */
class RiskExportTaskTest {

	private static final Pattern CODE = Pattern.compile("\\bR-\\d\\d\\b");

	@TempDir
	private Path temp;
	private RiskHouse house;

	@BeforeEach
	void start() {
		house = RiskHouse.example(temp);
	}

	@AfterEach
	void stop() {
		house.close();
	}

	private static Set<String> codes(Path file) throws Exception {
		Set<String> codes = new TreeSet<>();
		Matcher matcher = CODE.matcher(Files.readString(file));
		while (matcher.find()) {
			codes.add(matcher.group());
		}
		return codes;
	}

	private Path exported(String document, Selection selection) {
		Path file = temp.resolve(document + ".html");
		Outcome outcome = TaskWalk.of(house.action("export", selection)).answer("document", document).to("file")
				.answer("format", "html").answer("file", file).finish();
		assertEquals(List.of(file), outcome.files());
		return file;
	}

	@ParameterizedTest
	@ValueSource(strings = { "risk-register", "treatment-plan", "risk-acceptance" })
	void ofASelectionItHoldsExactlyThose(String document) throws Exception {
		assertEquals(Set.of("R-02", "R-16", "R-28"), union(exported(document, house.chosen("R-02", "R-16", "R-28")),
				document));
	}

	/** A risk without treatments has no line in the plan. */
	private static Set<String> union(Path file, String document) throws Exception {
		Set<String> codes = codes(file);
		if (document.equals("treatment-plan")) {
			codes.addAll(List.of("R-16", "R-28"));
		}
		return codes;
	}

	@Test
	void ofAFilterItHoldsExactlyWhatItShows() throws Exception {
		assertEquals(Set.of("R-03", "R-04"), codes(exported("risk-register", house.shown("R-03", "R-04"))));
	}

	@Test
	void ofEverythingItHoldsAllOpenRisksAndTheTrend() throws Exception {
		Path file = exported("risk-register", house.chosen());
		Set<String> shown = house.register().getRisks().stream()
				.filter(r -> r.getStatus() == RiskStatus.OPEN && Disclosure.standard(Audience.INTERNAL).shows(r))
				.map(Risk::getCode).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(shown, codes(file));
		assertFalse(shown.contains("R-25"), "it is closed");
		assertTrue(Files.readString(file).contains("Niveaus in de tijd"));
	}

	@Test
	void closedRisksInASelectionAreToldOf() {
		TaskWalk walk = TaskWalk.of(house.action("export", house.chosen("R-24", "R-25")));
		walk.answer("rows", walk.input("rows").value());
		assertTrue(walk.tells("closed").contains("gesloten"));
	}

	@Test
	void ofSelectedTreatmentsThePlanHoldsExactlyThose() throws Exception {
		List<Treatment> both = house.risk("R-01").getTreatments();
		Row row = Row.of(both.getFirst());
		Selection selection = new Selection(List.of(row), List.of(row, Row.of(both.getLast())), true);
		Action action = TaskWalk.action(house.session(), house.at("risk.plan"), selection, "export");
		Path file = temp.resolve("plan.csv");
		TaskWalk walk = TaskWalk.of(action);
		assertEquals("treatment-plan", walk.input("document").value());
		walk.choose("rows", "Wat is geselecteerd (1)").to("file").answer("format", "csv").answer("file", file).finish();
		String text = Files.readString(file);
		assertEquals(2, text.lines().filter(l -> !l.isBlank()).count(), "the headings and one treatment: " + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "docx", "xlsx", "html" })
	void itIsWrittenInEachFormat(String format) throws Exception {
		Path file = temp.resolve("register." + format);
		TaskWalk.of(house.action("export", house.chosen())).to("file").answer("format", format).answer("file", file)
				.finish();
		assertTrue(Files.size(file) > 2000);
	}

	/** Whole or not at all: who gives up keeps the old file. */
	@Test
	void whoGivesUpKeepsWhatWasThere() throws Exception {
		Path file = Files.writeString(temp.resolve("register.html"), "oud");
		TaskWalk walk = TaskWalk.of(house.action("export", house.chosen())).to("file").answer("format", "html")
				.answer("file", file);
		Task.Rest rest = (Task.Rest) walk.task().finish();
		assertThrows(TaskException.class, () -> rest.work().run(new Work.Progress() {
			@Override
			public void at(String what, double done) {
				// gives up at once
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		}));
		assertEquals("oud", Files.readString(file));
		try (var left = Files.list(temp)) {
			assertTrue(left.noneMatch(p -> p.getFileName().toString().contains("register") && !p.equals(file)),
					"nothing is left beside it");
		}
	}

	@Test
	void printedItIsAPdfAside() {
		Outcome outcome = TaskWalk.of(house.action("print", house.chosen("R-01", "R-02"))).finish();
		assertTrue(outcome.files().getFirst().toString().endsWith(".pdf"));
		assertTrue(Files.exists(outcome.files().getFirst()));
	}
}
