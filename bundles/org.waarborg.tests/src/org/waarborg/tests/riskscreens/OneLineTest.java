package org.waarborg.tests.riskscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.document.Figure;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.risk.internal.rules.RiskRuleBook;
import org.waarborg.risk.screens.internal.RiskScreens;
import org.waarborg.risk.screens.internal.method.MethodScreens;
import org.waarborg.risk.screens.internal.plan.PlanScreens;
import org.waarborg.risk.screens.internal.trend.TrendScreens;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;

/** What stands on one line has no line breaks in it: a cell, a heading, a name; a table would show them as strange signs. */
class OneLineTest {

	@TempDir
	Path temp;

	private final List<String> broken = new ArrayList<>();
	private int seen;

	private void line(String where, String text) {
		seen++;
		if (text.chars().anyMatch(c -> c < ' ' || c == 0x2028 || c == 0x2029 || c == 0x85)) {
			broken.add(where + ": " + text.replace("\n", "\\n"));
		}
	}

	private void cell(String where, Cell cell) {
		line(where, cell.text());
		cell.chips().forEach(c -> line(where, c));
	}

	private void rows(String where, List<Field> columns, List<Row> rows) {
		for (Field column : columns) {
			line(where, column.label());
			rows.forEach(r -> cell(where + " / " + column.id(), column.cell(r)));
		}
	}

	private void header(String where, Header header) {
		Stream.of(header.title(), header.detail(), header.chip(), header.figure()).forEach(t -> line(where, t));
		header.next().ifPresent(a -> action(where, a));
	}

	private void action(String where, Action action) {
		line(where + " / " + action.id(), action.label());
	}

	private void screen(Screen screen) {
		String where = screen.target().source() + " " + screen.title();
		line(where, screen.title());
		header(where, screen.header());
		rows(where, screen.columns(), screen.rows());
		for (Grouping grouping : screen.groupings()) {
			line(where, grouping.label());
			screen.rows().forEach(r -> grouping.groups().apply(r)
					.forEach(g -> line(where + " / by " + grouping.label(), g.label())));
		}
		screen.figures().stream().map(Figure::title).forEach(t -> line(where, t));
		screen.actions().forEach(a -> action(where, a));
		screen.rows().forEach(r -> row(where, screen, r));
	}

	private void row(String where, Screen screen, Row row) {
		line(where, screen.name(row));
		screen.actions(List.of(row)).forEach(a -> action(where, a));
		for (Field field : ScreenWalk.fields(screen.sections())) {
			if (field.type() instanceof FieldType.Children children) {
				rows(where + " / " + field.id(), children.columns(), ScreenWalk.children(field, row));
			}
		}
		screen.related(row).ifPresent(related -> {
			line(where, related.title());
			for (Usage usage : related.links()) {
				line(where + " / related", usage.label());
				line(where + " / related", usage.feature());
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void whatStandsOnOneLineHasNoLineBreaks(String language) {
		try (OpenedDossier opened = OpenedDossier
				.example(temp, language, rules -> rules.addBook(new RiskRuleBook()), new RiskScreens(),
						new MethodScreens(), new PlanScreens(), new TrendScreens(), new StatementScreens(),
						new DossierScreens())
				.settle()) {
			List<Screen> screens = opened.session().nodes().stream().flatMap(ScreenWalk::all)
					.flatMap(n -> n.target().stream()).map(t -> Target.screen(t.source(), t.key())).distinct()
					.flatMap(t -> opened.session().screen(t).stream()).toList();
			Set<String> sources = screens.stream().map(s -> s.target().source()).collect(Collectors.toSet());
			assertTrue(sources.containsAll(Set.of("risk", MethodScreens.ID, "risk.plan", "risk.trend")),
					sources.toString());
			screens.forEach(this::screen);
		}
		assertTrue(seen > 10_000, "all of the example: " + seen);
		assertEquals(List.of(), broken.stream().distinct().limit(20).toList());
	}
}
