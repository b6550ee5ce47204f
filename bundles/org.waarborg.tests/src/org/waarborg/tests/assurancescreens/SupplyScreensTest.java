package org.waarborg.tests.assurancescreens;

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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.agreement.AgreementScreens;
import org.waarborg.assurance.screens.internal.checklist.ChecklistScreens;
import org.waarborg.assurance.screens.internal.policy.PolicyScreens;
import org.waarborg.assurance.screens.internal.service.ChainScreens;
import org.waarborg.assurance.screens.internal.service.ServiceScreens;
import org.waarborg.assurance.screens.internal.supplier.SupplierScreens;
import org.waarborg.document.Drawing;
import org.waarborg.document.Figure;
import org.waarborg.document.Matrix;
import org.waarborg.document.StackedBar;
import org.waarborg.dossier.Assessment;
import org.waarborg.screen.Action;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;

/** What holds for all screens of suppliers, services, agreements, checklists and the policy, with the example in front of one. */
class SupplyScreensTest {

	/** Features that stand in a form under another name, and why. */
	private static final Map<String, String> ELSEWHERE = Map.of("id", "people never see it", "PolicyLine.title",
			"lineTitle, beside the title of the version", "AssurancePolicy.lines", "they are rows");

	@TempDir
	Path temp;

	private static List<Screen> screens(OpenedDossier opened) {
		AssuranceRegister register = opened.session().dossier().roots(AssuranceRegister.class).getFirst();
		List<Target> targets = new ArrayList<>(Stream.of(SupplierScreens.ID, ServiceScreens.ID, AgreementScreens.ID)
				.map(s -> Target.screen(s, register.getId())).toList());
		register.getPolicies().forEach(p -> targets.add(Target.screen(PolicyScreens.ID, p.getId())));
		services(opened).filter(s -> !s.getSubProcessors().isEmpty())
				.forEach(s -> targets.add(Target.screen(ChainScreens.ID, s.getId())));
		opened.dossier().getAssessments().stream().map(Assessment::getId)
				.forEach(a -> targets.add(Target.screen(ChecklistScreens.ID, a)));
		return targets.stream().map(t -> opened.session().screen(t).orElseThrow(() -> new AssertionError(t.toString())))
				.toList();
	}

	private static Stream<SuppliedService> services(OpenedDossier opened) {
		return opened.session().dossier().roots(AssuranceRegister.class).getFirst().getSuppliers().stream()
				.flatMap(s -> s.getServices().stream());
	}

	// ---- what every screen says

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyScreenSaysWhatItIs(String language) {
		try (OpenedDossier opened = Supply.example(temp, language)) {
			List<Screen> screens = screens(opened);
			assertTrue(screens.size() > 8, () -> "screens " + screens.size());
			screens.forEach(SupplyScreensTest::saysWhatItIs);
		}
	}

	private static void saysWhatItIs(Screen screen) {
		String where = screen.target().toString();
		assertFalse(screen.title().isBlank(), where);
		assertTrue(screen.empty().length() > 40, where);
		assertFalse(screen.header().figure().isBlank() || screen.header().figure().matches(".*[{}|].*"),
				() -> where + screen.header());
		List<String> ids = screen.columns().stream().map(Field::id).toList();
		assertEquals(new HashSet<>(ids).size(), ids.size(), () -> where + ids);
		assertTrue(ids.containsAll(screen.defaultColumns()), () -> where + screen.defaultColumns() + " in " + ids);
		assertTrue(screen.sections().size() >= 3 && screen.sections().size() <= 5, where);
		speaks(where, screen.sections());
		assertFalse(screen.rows().isEmpty(), where);
		for (Row row : screen.rows()) {
			assertFalse(screen.name(row).isBlank(), () -> where + row.id());
			assertEquals(Optional.of(row.id()), screen.row(row.id()).map(Row::id), where);
			screen.groupings().forEach(g -> assertFalse(g.group().apply(row).label().isBlank(), () -> where + g.id()));
			reads(where, row, screen.columns());
			screen.related(row).ifPresent(r -> r.links().forEach(l -> assertFalse(l.label().isBlank(), where)));
		}
		screen.figures().forEach(f -> assertNotNull(Drawing.of(f), where));
	}

	private static void speaks(String where, List<Section> sections) {
		Set<String> ids = new HashSet<>();
		for (Field field : ScreenWalk.fields(sections)) {
			assertTrue(ids.add(field.id()), () -> where + " twice " + field.id());
			assertFalse(field.label().isBlank(), () -> where + field.id());
			assertTrue(field.help().isEmpty() || field.help().endsWith("."), () -> where + field.id());
			if (field.type() instanceof FieldType.Children children) {
				assertFalse(children.item().isBlank(), () -> where + field.id());
				speaks(where + '/' + field.id(), children.sections());
			}
		}
	}

	private static void reads(String where, Row row, List<Field> fields) {
		for (Field field : fields) {
			String words = field.cell(row).text();
			assertFalse(words.contains("\n") || words.matches(".*[{}|].*"), () -> where + field.id() + words);
			assertNotNull(field.locked(row), () -> where + field.id());
			if (field.type() instanceof FieldType.Children children) {
				ScreenWalk.children(field, row).forEach(
						c -> reads(where + '/' + field.id(), c, ScreenWalk.fields(children.sections())));
			}
		}
	}

	// ---- what can be entered

	@Test
	void everyFieldCanBeSetAndClearedAndUndoneToTheLastByte() {
		try (OpenedDossier opened = Supply.unchecked(temp)) {
			Map<String, String> before = opened.files();
			List<String> set = new ArrayList<>();
			List<String> not = new ArrayList<>();
			for (Screen screen : screens(opened)) {
				ScreenWalk.visit(opened, screen, (row, fields) -> {
					for (Field field : fields) {
						if (field.type().isEdited() && !(field.type() instanceof FieldType.Children)
								&& field.locked(row.get()).isEmpty()) {
							(tried(opened, row, field) ? set : not).add(screen.target().source() + '/' + field.id());
						}
					}
				});
			}
			assertEquals(before, opened.files());
			assertTrue(set.size() > 120, () -> "set " + set.size());
			// The first in a chain has nobody beside it below whom it could stand.
			assertEquals(List.of(), not.stream().filter(n -> !n.endsWith("/under") && !n.endsWith("/answer")).distinct()
					.toList(), "nothing to choose from");
		}
	}

	private static boolean tried(OpenedDossier opened, Supplier<Row> row, Field field) {
		Optional<Object> other = ScreenWalk.other(field, row.get());
		other.ifPresent(value -> {
			EObject there = row.get().object().filter(o -> o.eResource() != null).orElse(opened.dossier());
			String before = OpenedDossier.file(there);
			opened.run(field.set(opened.session().edits(), row.get(), value));
			assertTrue(ScreenWalk.reads(field, row.get(), value), () -> field.id() + " is " + field.value(row.get()));
			assertFalse(field.cell(row.get()).isEmpty() && field.shown(row.get()), field.id());
			opened.session().undo();
			assertEquals(before, OpenedDossier.file(there), field.id());
			opened.run(field.set(opened.session().edits(), row.get(), null));
			opened.session().undo();
			assertEquals(before, OpenedDossier.file(there), field.id());
		});
		return other.isPresent();
	}

	@Test
	void everyFeatureOfWhatStandsHereIsInAForm() {
		Map<String, Set<String>> shown = new TreeMap<>();
		Map<String, EClass> types = new TreeMap<>();
		try (OpenedDossier opened = Supply.unchecked(temp)) {
			// A draft can be changed, so lines and demands are visited too.
			opened.session().dossier().roots(AssuranceRegister.class).getFirst().getPolicies()
					.forEach(p -> p.setStatus(PolicyStatus.DRAFT));
			for (Screen screen : screens(opened)) {
				Set<EClass> seen = new HashSet<>();
				for (Row first : screen.rows()) {
					if (first.object().isPresent() && seen.add(first.object().get().eClass())) {
						visit(opened, screen, first, shown, types);
					}
				}
			}
		}
		List<String> missing = new ArrayList<>();
		for (EClass type : List.of(Literals.SUPPLIER, Literals.SUPPLIED_SERVICE, Literals.PROCESSING_LOCATION,
				Literals.SUB_PROCESSOR, Literals.SUPPLIER_CHANGE, Literals.AGREEMENT, Literals.ASSURANCE_POLICY,
				Literals.POLICY_LINE, Literals.DEMAND)) {
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				if (!shown.getOrDefault(type.getName(), Set.of()).contains(feature.getName())
						&& !ELSEWHERE.containsKey(feature.getName())
						&& !ELSEWHERE.containsKey(type.getName() + '.' + feature.getName())) {
					missing.add(type.getName() + '.' + feature.getName());
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	private static void visit(OpenedDossier opened, Screen screen, Row row, Map<String, Set<String>> shown,
			Map<String, EClass> types) {
		visit(opened, row, ScreenWalk.fields(screen.sections()), shown, types);
	}

	private static void visit(OpenedDossier opened, Row row, List<Field> fields, Map<String, Set<String>> shown,
			Map<String, EClass> types) {
		row.object().ifPresent(o -> {
			types.put(o.eClass().getName(), o.eClass());
			fields.forEach(f -> shown.computeIfAbsent(o.eClass().getName(), c -> new TreeSet<>()).add(f.id()));
		});
		for (Field field : fields) {
			if (field.type() instanceof FieldType.Children children && field.locked(row).isEmpty()
					&& row.object().isPresent()) {
				opened.run(children.edits().add(opened.session().edits(), row).command());
				visit(opened, ScreenWalk.children(field, row).getLast(), ScreenWalk.fields(children.sections()), shown,
						types);
				opened.session().undo();
			}
		}
	}

	// ---- where things are

	@Test
	void everythingOfASupplierIsFoundAtItsRow() {
		try (OpenedDossier opened = Supply.unchecked(temp)) {
			AssuranceRegister register = opened.session().dossier().roots(AssuranceRegister.class).getFirst();
			List<EObject> all = new ArrayList<>();
			register.getSuppliers().forEach(s -> add(all, s));
			register.getAgreements().forEach(s -> add(all, s));
			register.getPolicies().forEach(s -> add(all, s));
			for (EObject object : all) {
				Target target = opened.session().locate(object)
						.orElseThrow(() -> new AssertionError("nowhere " + object));
				Screen screen = opened.session().screen(target).orElseThrow();
				assertTrue(screen.row(target.row()).isPresent(), target::toString);
				assertTrue(target.field().isEmpty()
						|| screen.columns().stream().anyMatch(f -> f.id().equals(target.field())), target::toString);
			}
		}
	}

	private static void add(List<EObject> all, EObject object) {
		all.add(object);
		object.eAllContents().forEachRemaining(all::add);
	}

	@Test
	void everySignalOnThemStandsAtAFieldThatIsThere() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			List<String> lost = new ArrayList<>();
			Set<String> sources = Set.of(SupplierScreens.ID, ServiceScreens.ID, AgreementScreens.ID, PolicyScreens.ID);
			int[] seen = new int[1];
			opened.session().signals().signals().forEach(signal -> {
				Target target = opened.session().locate(signal.place()).orElse(null);
				if (target == null || target.row().isEmpty() || !sources.contains(target.source())) {
					return;
				}
				seen[0]++;
				Screen screen = opened.session().screen(target).orElseThrow();
				Row row = screen.row(target.row()).orElseThrow();
				if (!signal.place().feature().isEmpty()
						&& screen.columns().stream().noneMatch(f -> f.isAt(row, signal.place()))) {
					lost.add(signal.rule() + ' ' + signal.place());
				}
			});
			assertTrue(seen[0] > 5, () -> "signals " + seen[0]);
			assertEquals(List.of(), lost);
		}
	}

	/** Each part of each picture that can be pointed at does something that leads somewhere. */
	@Test
	void picturesLeadToWhatTheyShow() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			int acted = 0;
			for (Screen screen : screens(opened)) {
				for (Figure figure : screen.figures()) {
					for (Spot spot : spots(figure)) {
						for (Action action : screen.actions(spot)) {
							if (action.icon().equals("add")) {
								continue;
							}
							Supply.Asked asked = new Supply.Asked();
							action.run().accept(asked);
							assertTrue(asked.shown.size() + asked.only.size() > 0, () -> spot + action.label());
							asked.shown.forEach(t -> assertTrue(opened.session().screen(t)
									.filter(s -> t.row().isEmpty() || s.row(t.row()).isPresent()).isPresent(),
									() -> spot + " leads to " + t));
							asked.only.forEach((grouping, group) -> assertTrue(group.isEmpty() || screen.rows().stream()
									.anyMatch(r -> screen.groupings().stream().filter(g -> g.id().equals(grouping))
											.anyMatch(g -> g.groups().apply(r).stream()
													.anyMatch(x -> x.label().equals(group))))
									|| spot.row().equals("EXIT_TEST"),
									() -> spot + " shows nobody of " + grouping + '=' + group));
							acted++;
						}
					}
				}
			}
			int all = acted;
			assertTrue(all > 50, () -> "acted " + all);
		}
	}

	private static List<Spot> spots(Figure figure) {
		return switch (figure) {
			case Matrix matrix -> matrix.rows().stream()
					.flatMap(r -> matrix.columns().stream().map(c -> new Spot(matrix.id(), r.id(), c.id()))).toList();
			case StackedBar bar -> bar.bars().stream().map(b -> new Spot(bar.id(), b.id(), "")).toList();
			default -> List.of();
		};
	}

	@Test
	void aVersionThatCountsIsNotChanged() {
		try (OpenedDossier opened = Supply.unchecked(temp)) {
			AssuranceRegister register = opened.session().dossier().roots(AssuranceRegister.class).getFirst();
			AssurancePolicy inForce = register.getPolicies().stream()
					.filter(p -> p.getStatus() == PolicyStatus.IN_FORCE).findFirst().orElseThrow();
			Screen screen = opened.screen(PolicyScreens.ID, inForce.getId());
			Row line = screen.rows().get(1);
			assertTrue(Supply.field(screen, "criticality").locked(line).isPresent());
			assertTrue(screen.cannotDelete(line).isPresent());
			assertEquals(Optional.empty(), screen.adds());
			inForce.setStatus(PolicyStatus.DRAFT);
			assertEquals(Optional.empty(), Supply.field(screen, "criticality").locked(screen.rows().get(1)));
			assertTrue(screen.adds().isPresent());
		}
	}
}
