package org.waarborg.tests.dossierscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.waarborg.assurance.AssurancePackage;
import org.waarborg.controlset.screens.internal.ControlSetScreens;
import org.waarborg.document.Drawing;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Node;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.screens.internal.versions.VersionScreens;
import org.waarborg.tests.assurancescreens.AssuranceSources;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;

/** What holds for every screen of every domain: a face that paints one paints them all. */
class AllScreensTest {

	/** Features that no form has, and why. */
	private static final Map<String, String> NOT_IN_A_FORM = Map.ofEntries(Map.entry("id", "people never see it"),
			Map.entry("AssurancePolicy.lines", "each is a row of the policy's page"),
			Map.entry("ReceivedControl.text", "what a supplier wrote is read beside our own words"),
			Map.entry("Questionnaire.questions", "each is a row of the page of answers"),
			Map.entry("Questionnaire.fileName", "asked and shown when the answers are written back"),
			Map.entry("Questionnaire.sha256", "tells whether his file is still the same"),
			Map.entry("Questionnaire.sheet", "where answers go; nobody moves them"),
			Map.entry("Question.row", "where it stands in his file; nobody moves it"),
			Map.entry("Question.answerCell", "where the answer goes; nobody moves it"),
			Map.entry("Question.remarkCell", "where the remark goes; nobody moves it"),
			Map.entry("Question.control", "read as where the answer comes from"),
			Map.entry("Question.earlier", "read as where the answer comes from"));
	private static final List<EPackage> PACKAGES = List.of(DossierPackage.eINSTANCE, AssurancePackage.eINSTANCE);

	@TempDir
	Path temp;

	/** Of every domain. */
	private static ScreenSource[] sources() {
		return AssuranceSources.with(new StatementScreens(), new VersionScreens(), new DossierScreens(),
				new ControlSetScreens());
	}

	private static OpenedDossier example(Path temp, String language) {
		return OpenedDossier.example(temp, language, sources()).settle();
	}

	private static OpenedDossier empty(Path temp, String language) {
		return OpenedDossier.empty(temp, language, sources()).settle();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyScreenSaysWhatItIs(String language) {
		try (OpenedDossier full = example(temp.resolve("full"), language);
				OpenedDossier empty = empty(temp.resolve("none"), language)) {
			for (OpenedDossier opened : List.of(full, empty)) {
				List<Screen> screens = ScreenWalk.screens(opened);
				assertTrue(screens.size() >= 15, () -> "screens " + screens.size());
				screens.forEach(s -> saysWhatItIs(opened, s));
			}
		}
	}

	private static void saysWhatItIs(OpenedDossier opened, Screen screen) {
		String where = screen.target().toString();
		assertFalse(screen.title().isBlank(), where);
		assertFalse(screen.icon().isBlank(), where);
		assertTrue(screen.empty().length() > 20, where);
		assertFalse(screen.header().title().isBlank(), where);
		assertFalse(screen.header().figure().isBlank(), where);
		assertFalse(screen.header().figure().matches(".*[{}].*"), () -> where + screen.header().figure());
		screen.header().next().ifPresent(a -> assertFalse(a.label().isBlank(), where));
		List<String> ids = screen.columns().stream().map(Field::id).toList();
		assertEquals(new HashSet<>(ids).size(), ids.size(), () -> where + ids);
		assertTrue(ids.containsAll(screen.defaultColumns()), () -> where + screen.defaultColumns() + " in " + ids);
		assertFalse(screen.defaultColumns().isEmpty(), where);
		boolean edited = ScreenWalk.fields(screen.sections()).stream()
				.anyMatch(f -> !(f.type() instanceof FieldType.Derived));
		assertTrue(screen.sections().size() >= (edited ? 2 : 1) && screen.sections().size() <= 5,
				() -> where + screen.sections().size());
		List<String> groupings = screen.groupings().stream().map(g -> g.id()).toList();
		assertEquals(new HashSet<>(groupings).size(), groupings.size(), where);
		screen.groupings().forEach(g -> assertFalse(g.label().isBlank(), where));
		assertTrue(!screen.grouped() || !groupings.isEmpty(), where);
		speaks(where, screen.sections());
		for (Row row : screen.rows()) {
			rowReads(where, screen, row);
		}
		screen.figures().forEach(f -> {
			assertFalse(f.title().isBlank(), where);
			assertNotNull(Drawing.of(f), where);
		});
		assertEquals(Optional.of(screen.title()), opened.session().screen(screen.target()).map(Screen::title));
	}

	private static void speaks(String where, List<Section> sections) {
		Set<String> ids = new HashSet<>();
		for (Section section : sections) {
			assertFalse(section.title().isBlank(), where);
			assertFalse(section.fields().isEmpty(), () -> where + section.id());
			for (Field field : section.fields()) {
				assertTrue(ids.add(field.id()), () -> where + " twice " + field.id());
				assertFalse(field.label().isBlank(), () -> where + field.id());
				assertFalse(field.label().equals(field.id()) && field.label().contains("."), () -> where + field.id());
				assertTrue(field.help().isEmpty() || field.help().endsWith("."), () -> where + field.id());
				if (field.type() instanceof FieldType.Children children) {
					assertFalse(children.item().isBlank(), () -> where + field.id());
					assertFalse(children.columns().isEmpty(), () -> where + field.id());
					speaks(where + '/' + field.id(), children.sections());
				}
			}
		}
	}

	private static void rowReads(String where, Screen screen, Row row) {
		assertFalse(screen.name(row).isBlank(), () -> where + row.id());
		assertTrue(screen.row(row.id()).isPresent(), () -> where + row.id());
		screen.groupings().forEach(g -> assertFalse(g.group().apply(row).label().isBlank(), () -> where + g.id()));
		reads(where, row, screen.columns());
	}

	private static void reads(String where, Row row, List<Field> fields) {
		for (Field field : fields) {
			assertNotNull(field.cell(row), () -> where + field.id());
			assertFalse(field.cell(row).text().contains("\n"), () -> where + field.id());
			assertTrue(field.cell(row).chips().stream().noneMatch(String::isBlank), () -> where + field.id());
			assertNotNull(field.locked(row), () -> where + field.id());
			if (field.type() instanceof FieldType.Children children) {
				ScreenWalk.children(field, row)
						.forEach(c -> reads(where + '/' + field.id(), c, ScreenWalk.fields(children.sections())));
			}
		}
	}

	@Test
	void everyFieldCanBeSetAndClearedAndUndoneToTheLastByte() {
		// Not settled: the rules would look again after each of a thousand steps.
		try (OpenedDossier opened = OpenedDossier.example(temp, "nl", sources())) {
			Map<String, String> before = opened.files();
			List<String> set = new ArrayList<>();
			List<String> not = new ArrayList<>();
			for (Screen screen : ScreenWalk.screens(opened)) {
				ScreenWalk.visit(opened, screen, (row, fields) -> {
					EObject there = row.get().object().orElse(opened.dossier());
					String now = OpenedDossier.file(there);
					for (Field field : fields) {
						if (editable(field, row.get())) {
							(tried(opened, row, field, () -> assertEquals(now, OpenedDossier.file(there), field.id()))
									? set
									: not)
									.add(screen.target().key() + '/' + field.id());
						}
					}
				});
			}
			assertEquals(before, opened.files());
			assertTrue(set.size() > 150, () -> "set " + set.size());
			assertEquals(List.of(), not.stream().filter(n -> !n.endsWith("/scope") && !n.endsWith("/deputyFor")
					&& !n.endsWith("/parent") && !n.endsWith("checklist") && !n.endsWith("/agreement")).toList(),
					"nothing to choose from");
		}
	}

	private static boolean editable(Field field, Row row) {
		field.locked(row).ifPresent(why -> assertTrue(why.length() > 20 && why.endsWith("."), () -> field.id() + why));
		return field.type().isEdited() && !(field.type() instanceof FieldType.Children) && field.locked(row).isEmpty();
	}

	private static boolean tried(OpenedDossier opened, Supplier<Row> row, Field field, Runnable same) {
		Optional<Object> other = ScreenWalk.other(field, row.get());
		other.ifPresent(value -> {
			opened.run(field.set(opened.session().edits(), row.get(), value));
			assertTrue(ScreenWalk.reads(field, row.get(), value), () -> field.id() + " is " + field.value(row.get()));
			assertTrue(!field.cell(row.get()).isEmpty() || !field.shown(row.get()), field.id());
			opened.session().undo();
			same.run();
			opened.run(field.set(opened.session().edits(), row.get(), null));
			opened.session().undo();
			same.run();
		});
		return other.isPresent();
	}

	@Test
	void everyFeatureOfTheDossierIsInAForm() {
		Map<EClass, Set<String>> shown = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
		try (OpenedDossier opened = example(temp, "nl")) {
			for (Screen screen : ScreenWalk.screens(opened)) {
				ScreenWalk.visit(opened, screen, (row, fields) -> {
					row.get().object().ifPresent(object -> {
						Set<String> ids = shown.computeIfAbsent(object.eClass(), c -> new TreeSet<>());
						fields.forEach(f -> ids.add(f.id()));
					});
				});
			}
		}
		for (EReference list : DossierPackage.Literals.DOSSIER.getEAllContainments()) {
			assertTrue(shown.containsKey(list.getEReferenceType()), () -> "nothing shows " + list.getName());
		}
		List<String> missing = new ArrayList<>();
		shown.forEach((type, ids) -> {
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				boolean listed = type == DossierPackage.Literals.DOSSIER && feature instanceof EReference r
						&& r.isContainment();
				if (PACKAGES.contains(type.getEPackage()) && !listed && !ids.contains(feature.getName())
						&& !NOT_IN_A_FORM.containsKey(feature.getName())
						&& !NOT_IN_A_FORM.containsKey(type.getName() + '.' + feature.getName())) {
					missing.add(type.getName() + '.' + feature.getName());
				}
			}
		});
		assertEquals(List.of(), missing);
	}

	@Test
	void everythingInTheDossierIsFoundAtItsRow() {
		try (OpenedDossier opened = example(temp, "nl")) {
			opened.dossier().eAllContents().forEachRemaining(object -> {
				Target target = opened.session().locate(object)
						.orElseThrow(() -> new AssertionError("nowhere: " + object));
				Screen screen = opened.session().screen(target).orElseThrow();
				assertTrue(screen.row(target.row()).isPresent(), target::toString);
				assertTrue(target.field().isEmpty()
						|| screen.columns().stream().anyMatch(f -> f.id().equals(target.field())), target::toString);
			});
		}
	}

	@Test
	void everySignalStandsAtAFieldThatIsThere() {
		try (OpenedDossier opened = example(temp, "nl")) {
			List<String> lost = new ArrayList<>();
			opened.session().signals().signals().forEach(signal -> {
				Optional<Target> target = opened.session().locate(signal.place());
				if (target.isEmpty() || target.get().row().isEmpty()) {
					lost.add(signal.rule() + ' ' + signal.place().label());
					return;
				}
				Screen screen = opened.session().screen(target.get()).orElseThrow();
				Row row = screen.row(target.get().row()).orElseThrow();
				boolean beside = signal.place().feature().isEmpty()
						|| screen.columns().stream().anyMatch(f -> f.isAt(row, signal.place()));
				if (!beside && !"Dossier".equals(signal.place().type())) {
					lost.add(signal.rule() + ' ' + signal.place());
				}
			});
			assertFalse(opened.session().signals().signals().isEmpty());
			assertEquals(List.of(), lost);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void theNavigatorIsShortAndEveryLeafOpens(String language) {
		try (OpenedDossier opened = example(temp, language)) {
			List<Node> top = opened.session().nodes();
			assertTrue(top.size() <= 10, () -> top.size() + " nodes");
			List<Node> all = top.stream().flatMap(ScreenWalk::all).toList();
			assertEquals(all.size(), all.stream().map(Node::id).distinct().count());
			all.forEach(n -> assertFalse(n.label().isBlank(), n.id()));
			all.stream().filter(n -> n.children().isEmpty())
					.forEach(n -> assertTrue(opened.session().screen(n.target().orElseThrow()).isPresent(), n.id()));
			all.stream().filter(n -> n.status().isPresent())
					.forEach(n -> assertFalse(n.figure().isBlank(), () -> n.id() + " by colour alone"));
		}
	}
}
