package org.waarborg.tests.statementscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.screen.Change;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Node;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.screens.internal.versions.VersionScreens;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;

/** The statement on the screen: what one reads, decides and takes back. */
class StatementScreenTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;
	private Screen screen;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", new StatementScreens(),
				new VersionScreens()).settle();
		screen = opened.session().screen(opened.session().nodes().getFirst().target().orElseThrow()).orElseThrow();
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private Row row(String number) {
		return screen.rows().stream().filter(r -> ((StatementRow) r.subject()).label().equals(number)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no row " + number));
	}

	private Row carePart(String number) {
		return screen.rows().stream().filter(r -> reads(r, "control").equals(number + " – zorg")).findFirst()
				.orElseThrow();
	}

	private Field field(String id) {
		return ScreenWalk.fields(screen.sections()).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private String reads(Row row, String column) {
		return screen.columns().stream().filter(f -> f.id().equals(column)).findFirst().orElseThrow().cell(row).text();
	}

	private void set(Row row, String field, Object value) {
		opened.run(field(field).set(opened.session().edits(), row, value));
	}

	private static Decision decision(Row row) {
		return (Decision) row.object().orElseThrow();
	}

	@Test
	void theNavigatorSaysHowFarItIs() {
		Node node = opened.session().nodes().getFirst();
		assertEquals("96/101", node.figure());
		assertEquals("Overzicht", node.children().getFirst().label());
		assertEquals(List.of("Alleen zorg", "Dekking van andere", "ISO/IEC 27001:2022", "NEN 7510:2024", "Versies"),
				node.children().stream().skip(1).map(Node::label).sorted().toList());
	}

	@Test
	void theBandSaysWhatItIsAndWhatIsNext() {
		assertEquals("96 van 101 beheersmaatregelen besloten · 2 zorgdelen open", screen.header().figure());
		assertEquals("In beoordeling", screen.header().chip());
		assertTrue(screen.header().detail().contains("NEN 7510:2024"), screen.header().detail());
		assertFalse(screen.header().next().orElseThrow().label().isBlank());
	}

	@Test
	void aRowSaysWhatIsDecidedAndWhy() {
		assertEquals("Van toepassing", reads(row("5.1"), "applicability"));
		assertFalse(reads(row("5.1"), "drivers").isEmpty());
		assertEquals("Niet besloten", reads(row("5.40"), "applicability"));
		assertEquals("", reads(row("5.40"), "part.implementation"));
	}

	@Test
	void everyRowReadsInBothLanguages() {
		for (String language : List.of("nl", "en")) {
			try (OpenedDossier other = OpenedDossier.example(temp.resolve(language), language, new StatementScreens(),
					new VersionScreens())
					.settle()) {
				for (Screen each : ScreenWalk.screens(other).stream()
						.filter(x -> x.target().source().equals("statement")).toList()) {
					assertFalse(each.header().figure().isBlank());
					for (Row row : each.rows()) {
						assertFalse(each.name(row).isBlank());
						each.columns().forEach(f -> assertFalse(f.cell(row).text().contains("\n"), f::id));
						each.groupings().forEach(g -> assertFalse(g.group().apply(row).label().isBlank(), g::id));
					}
				}
			}
		}
	}

	@Test
	void everyFieldCanBeSetAndUndoneToTheLastByte() {
		Map<String, String> before = opened.files();
		Row row = row("5.1");
		for (Field field : ScreenWalk.fields(screen.sections())) {
			if (field.type() instanceof FieldType.Derived || field.type() instanceof FieldType.Children
					|| field.locked(row).isPresent()) {
				continue;
			}
			ScreenWalk.other(field, row).ifPresent(value -> {
				set(row, field.id(), value);
				assertTrue(ScreenWalk.reads(field, row("5.1"), value), field::id);
				opened.session().undo();
				assertEquals(before, opened.files(), field::id);
			});
		}
	}

	@Test
	void anotherDecisionIsDatedTodayAndNotSignedByWhoTookTheOneBefore() {
		set(row("5.1"), "applicability", Applicability.NOT_APPLICABLE);
		Decision decision = decision(row("5.1"));
		assertEquals(OpenedDossier.TODAY, decision.getDecidedOn());
		assertNull(decision.getDecidedBy());
		assertFalse(decision.isSetInRole());
		opened.session().undo();
		assertEquals("Van toepassing", reads(row("5.1"), "applicability"));
	}

	@Test
	void aCarePartReadsAsItsControlUntilItIsDecidedOnItsOwn() {
		Row part = screen.rows().stream().filter(r -> ((StatementRow) r.subject()).followed().isPresent()).findFirst()
				.orElseThrow();
		String number = reads(part, "control").replace(" – zorg", "");
		assertEquals(reads(row(number), "applicability"), reads(part, "applicability"));
		assertTrue(screen.alsoChanged(new Change(Set.of(decision(row(number))), false, false)).contains(part.id()));
		set(part, "applicability", Applicability.NOT_APPLICABLE);
		assertEquals("Niet van toepassing", reads(carePart(number), "applicability"));
		assertFalse(decision(carePart(number)).isFollowsBase());
		assertEquals("Van toepassing", reads(row(number), "applicability"));
	}

	@Test
	void aControlWithoutDecisionGetsOneWhenSomebodyDecides() {
		Row before = row("8.2");
		opened.run(opened.session().edits().delete(before.object().orElseThrow()));
		assertEquals(Optional.empty(), row("8.2").object());
		assertFalse(screen.actions().isEmpty());
		set(row("8.2"), "applicability", Applicability.APPLICABLE);
		assertEquals("Van toepassing", reads(row("8.2"), "applicability"));
		assertEquals(1, decision(row("8.2")).getParts().size());
		opened.session().undo();
		assertEquals(Optional.empty(), row("8.2").object());
	}

	@Test
	void aDecisionWithOnePartShowsThatPartAsItsOwn() {
		Row plain = screen.rows().stream().filter(r -> r.object().isPresent() && decision(r).getParts().size() == 1
				&& ((StatementRow) r.subject()).applicability() == Applicability.APPLICABLE).findFirst().orElseThrow();
		assertTrue(field("part.implementation").shown(plain));
		set(plain, "part.implementation", Implementation.PLANNED);
		assertEquals(Implementation.PLANNED, decision(plain).getParts().getFirst().getImplementation());
	}

	@Test
	void withMorePartsTheWeakestCountsAndEachIsEditedOnItsOwn() {
		Row parts = screen.rows().stream().filter(r -> r.object().isPresent() && decision(r).getParts().size() > 1)
				.findFirst().orElseThrow();
		assertTrue(reads(parts, "part.implementation").matches(".* · \\d delen"), reads(parts, "part.implementation"));
		assertTrue(field("part.implementation").locked(parts).isPresent());
		assertFalse(field("part.performer").shown(parts));
		assertTrue(field("parts").shown(parts));
	}

	@Test
	void manyAreDecidedAtOnceAndTakenBackAtOnce() {
		FormModel form = new FormModel(opened.session(), screen,
				List.of(row("5.1").id(), row("5.2").id(), row("5.3").id()));
		Option eva = ((FieldType.Reference) field("owner").type()).choices().find(row("5.1"), "", 50).getLast();
		form.set(field("owner"), eva.value());
		assertEquals(List.of(eva.value()), List.of("5.1", "5.2", "5.3").stream().map(n -> decision(row(n)).getOwner())
				.distinct().toList());
		opened.session().undo();
		assertFalse(List.of("5.1", "5.2", "5.3").stream().allMatch(n -> decision(row(n)).getOwner() == eva.value()));
	}

	@Test
	void theGridGroupsByThemeAndFollowsAnEdit() {
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			assertEquals("theme", grid.grouping().orElseThrow().id());
			assertEquals(115, grid.total());
			grid.setOnly("applicability", List.of("Niet besloten"));
			int undecided = grid.shown();
			set(row("5.40"), "applicability", Applicability.APPLICABLE);
			grid.setOnly("applicability", List.of("Niet besloten"));
			assertEquals(undecided - 1, grid.shown());
		}
	}

	@Test
	void aFollowingCarePartIsReadAgainInTheGridWhenItsControlChanges() {
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			Row part = screen.rows().stream().filter(r -> ((StatementRow) r.subject()).followed().isPresent())
					.findFirst()
					.orElseThrow();
			Field applicability = field("applicability");
			assertEquals("Van toepassing", grid.cell(part, applicability).text());
			set(row(reads(part, "control").replace(" – zorg", "")), "applicability", Applicability.NOT_APPLICABLE);
			assertEquals("Niet van toepassing", grid.cell(screen.row(part.id()).orElseThrow(), applicability).text());
		}
	}

	@Test
	void whatIsInsideADecisionIsFoundAtItsRow() {
		Row parts = screen.rows().stream().filter(r -> r.object().isPresent() && decision(r).getParts().size() > 1)
				.findFirst().orElseThrow();
		Target target = opened.session().locate(decision(parts).getParts().get(1)).orElseThrow();
		assertEquals(parts.id(), target.row());
		assertEquals("parts", target.field());
		Target owner = opened.session().locate(decision(row("5.1")).getOwner()).orElse(null);
		assertNull(owner, "people are not of the statement");
	}

	@Test
	void aControlSetThatIsNotInstalledLosesNothing() {
		StatementOfApplicability statement = opened.session().dossier().roots(StatementOfApplicability.class)
				.getFirst();
		Decision foreign = org.waarborg.statement.StatementFactory.eINSTANCE.createDecision();
		foreign.setControl(new org.waarborg.controlset.ControlRef("bank-9000", "X.1"));
		opened.run(opened.session().edits().add(statement,
				org.waarborg.statement.StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, foreign));
		Row row = row("bank-9000#X.1");
		assertEquals("Normenset niet geïnstalleerd", reads(row, "title"));
		assertEquals(Optional.empty(), screen.cannotDelete(row));
		assertTrue(screen.cannotDelete(row("5.1")).isPresent());
	}
}
