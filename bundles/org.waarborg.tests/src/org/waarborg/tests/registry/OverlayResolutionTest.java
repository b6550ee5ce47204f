package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Confidence;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Profile;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.internal.MemorySource;

/** An overlay resolves to one complete set under its own name, numbering, titles and order. */
class OverlayResolutionTest {

	private static Norms care() {
		return Norms.norm("care-2021").extending("x-2020").group("G.1").enhancing("G.1").control("C.5", "Care keys")
				.label("5").careOnly().after("X.1").control("C.6", "Care roles").label("6").careOnly().after("X.1")
				.control("X.1.care", "Rules for keys in care").label("1 – care").beside("X.1").group("G.9")
				.control("C.9", "Own chapter").label("9");
	}

	@Test
	void ordersCarePartsBehindTheirControlAndOthersWhereTheyBelong() {
		ResolvedSet set = Registries.of(Norms.normX().build(), care().build()).set("care-2021").orElseThrow();

		assertEquals(List.of("1", "1 – care", "5", "6", "2", "3", "4", "9"), Norms.labels(set));
		assertEquals(List.of("x-2020#X.1", "care-2021#X.1.care", "care-2021#C.5", "care-2021#C.6", "x-2020#X.2",
				"x-2020#X.3", "x-2020#X.4", "care-2021#C.9"), Norms.refs(set));
		assertEquals(List.of("G.1", "G.2", "G.9"), set.groups().stream().map(g -> g.id()).toList());
		assertEquals(5, set.groups().get(0).controls().size());
		assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), set.controls().stream().map(ResolvedControl::order).toList());
	}

	@Test
	void tellsCarePartFromCareOnly() {
		ResolvedSet set = Registries.of(Norms.normX().build(), care().build()).set("care-2021").orElseThrow();

		ResolvedControl part = set.control("X.1.care").orElseThrow();
		assertTrue(part.carePart());
		assertEquals(CareContent.PART, part.care());
		assertEquals(Optional.of(ControlRef.parse("x-2020#X.1")), part.enhances());
		assertEquals("G.1", part.groupId());
		ResolvedControl only = set.control("C.5").orElseThrow();
		assertFalse(only.carePart());
		assertTrue(only.careSpecific());
		assertEquals(List.of(part), set.carePartsOf(ControlRef.parse("x-2020#X.1")));
	}

	@Test
	void findsAControlUnderTheOverlayAndUnderTheBase() {
		ControlSetRegistry registry = Registries.of(Norms.normX().build(), care().build());

		ControlRef canonical = ControlRef.parse("x-2020#X.2");
		assertEquals(canonical, registry.find(ControlRef.parse("care-2021#X.2")).orElseThrow().ref());
		assertEquals(canonical, registry.find(canonical).orElseThrow().ref());
		assertTrue(registry.find(ControlRef.parse("x-2020#C.5")).isEmpty());
		assertTrue(registry.find(ControlRef.parse("care-2021#X.99")).isEmpty());
		assertTrue(registry.find(ControlRef.parse("unknown#X.1")).isEmpty());
	}

	@Test
	void adjustmentsSpeakForTheOverlayOnly() {
		Norms overlay = care();
		var adjustment = overlay.adjust("X.3");
		adjustment.setLabel("3a");
		adjustment.setCare(CareContent.UNKNOWN);
		adjustment.setGuidance(Flag.YES);
		adjustment.setConfidence(Confidence.LOW);
		adjustment.setSource("Heard at a fair");
		ControlSetRegistry registry = Registries.of(Norms.normX().build(), overlay.build());

		ResolvedControl seen = registry.find(ControlRef.parse("care-2021#X.3")).orElseThrow();
		assertEquals("3a", seen.label());
		assertEquals(CareContent.UNKNOWN, seen.care());
		assertEquals(Flag.YES, seen.guidance());
		assertEquals("Heard at a fair", seen.source());
		ResolvedControl base = registry.find(ControlRef.parse("x-2020#X.3")).orElseThrow();
		assertEquals("3", base.label());
		assertEquals(CareContent.NONE, base.care());
	}

	@Test
	void anAdjustmentThatSaysNothingAboutCareLeavesCareAlone() {
		Norms overlay = care();
		overlay.adjust("X.1").setCare(CareContent.PART);
		Norms hospital = Norms.norm("hospital-1").extending("care-2021");
		hospital.adjust("X.1").setLabel("H1");
		ControlSetRegistry registry = Registries.of(Norms.normX().build(), overlay.build(), hospital.build());

		ResolvedControl seen = registry.find(ControlRef.parse("hospital-1#X.1")).orElseThrow();
		assertEquals("H1", seen.label());
		assertEquals(CareContent.PART, seen.care());
	}

	@Test
	void overlaysCanBeStacked() {
		Norms hospital = Norms.norm("hospital-1").extending("care-2021").group("H").enhancing("G.1")
				.control("H.1", "Night shift keys").after("X.1.care")
				.control("C.5.care", "Part of an overlay's control")
				.beside("C.5");
		ControlSetRegistry registry = Registries.of(hospital.build(), care().build(), Norms.normX().build());

		ResolvedSet set = registry.set("hospital-1").orElseThrow();
		assertEquals(List.of("hospital-1", "care-2021", "x-2020"), set.chain());
		assertEquals(List.of("x-2020#X.1", "care-2021#X.1.care", "hospital-1#H.1", "care-2021#C.5",
				"hospital-1#C.5.care", "care-2021#C.6"), Norms.refs(set).subList(0, 6));
		assertEquals(ControlRef.parse("care-2021#C.5"),
				registry.find(ControlRef.parse("hospital-1#C.5")).orElseThrow().ref());
	}

	@Test
	void controlsBelowAControlFollowIt() {
		ResolvedSet set = Registries
				.of(Norms.norm("y-1").group("G").control("Y.1", "Heading").below("Y.1.1", "First")
						.control("Y.2", "Next")
						.build())
				.set("y-1").orElseThrow();

		assertEquals(List.of("y-1#Y.1", "y-1#Y.1.1", "y-1#Y.2"), Norms.refs(set));
		assertEquals(Optional.of(ControlRef.parse("y-1#Y.1")), set.control("Y.1.1").orElseThrow().parent());
	}

	@Test
	void missingBaseSaysWhichSetToInstall() {
		ControlSetRegistry registry = Registries.of(care().build());

		assertTrue(registry.set("care-2021").isEmpty());
		assertTrue(registry.header("care-2021").orElseThrow().broken());
		ControlSetProblem problem = registry.problems().get(0);
		assertEquals("registry.set.missingBase", problem.code());
		assertTrue(problem.describe(Locale.ENGLISH).contains("Install the control set x-2020"),
				problem.describe(Locale.ENGLISH));
		assertTrue(problem.describe(Locale.of("nl")).contains("Installeer de maatregelenset x-2020"),
				problem.describe(Locale.of("nl")));
	}

	@Test
	void setsThatExtendEachOtherAreAProblemAndNotAnEndlessLoop() {
		ControlSetRegistry registry = Registries.of(Norms.norm("a-1").extending("b-1").control("A", "A").build(),
				Norms.norm("b-1").extending("a-1").control("B", "B").build(), Norms.normX().build());

		assertTrue(registry.set("a-1").isEmpty());
		assertTrue(registry.set("b-1").isEmpty());
		assertTrue(registry.set("x-2020").isPresent());
		assertTrue(registry.problems().stream().allMatch(p -> p.code().equals("registry.set.cycle")));
		assertEquals(3, registry.headers().size());
	}

	@Test
	void danglingReferencesAreWarningsAndTheControlIsNotLost() {
		ControlSetRegistry registry = Registries.of(Norms.normX().build(),
				Norms.norm("care-2021").extending("x-2020").group("G.2").enhancing("G.2").control("C.1", "Lost")
						.after("X.77")
						.control("X.88.care", "Part of nothing").beside("X.88").build());

		ResolvedSet set = registry.set("care-2021").orElseThrow();
		assertTrue(set.control("C.1").isPresent());
		assertTrue(set.control("X.88.care").isPresent());
		assertEquals(List.of("registry.overlay.afterUnknown", "registry.overlay.enhancesUnknown"),
				registry.problems().stream().map(ControlSetProblem::code).sorted().toList());
		assertTrue(registry.problems().stream().allMatch(p -> p.line() > 0), "says where");
	}

	@Test
	void anIdThatTheBaseUsesAlreadyBreaksTheOverlayOnly() {
		ControlSetRegistry registry = Registries.of(Norms.normX().build(),
				Norms.norm("care-2021").extending("x-2020").control("X.1", "Mine now").build());

		assertTrue(registry.set("care-2021").isEmpty());
		assertTrue(registry.set("x-2020").isPresent());
		assertEquals("registry.overlay.idTaken", registry.problems().get(0).code());
	}

	@Test
	void ownTextOfTheOverlayWinsThenInlineThenTheBase() {
		MemorySource source = new MemorySource(Norms.normX().build(), care().build(),
				Norms.texts("x-2020", "nl", Map.of("X.1", "Basis een", "X.2", "Basis twee", "G.1", "Groep")),
				Norms.texts("care-2021", "nl", Map.of("X.2", "Zorg twee", "C.5", "Zorg vijf")),
				Norms.texts("care-2021", "en", Map.of("C.5", "Care keys, from the bundle")));
		ControlSetRegistry registry = Registries.of(List.of(source));

		ResolvedSet set = registry.set("care-2021").orElseThrow();
		assertEquals("Basis een", set.control("X.1").orElseThrow().title("nl"));
		assertEquals("Rules for keys", set.control("X.1").orElseThrow().title("en"));
		assertEquals("Zorg twee", set.control("X.2").orElseThrow().title("nl"));
		assertEquals("Care keys, from the bundle", set.control("C.5").orElseThrow().title("en"));
		assertEquals("Zorg vijf", set.control("C.5").orElseThrow().title("nl-NL"));
		assertEquals("Groep", set.groups().get(0).title("nl"));
		assertEquals("Basis twee", registry.find(ControlRef.parse("x-2020#X.2")).orElseThrow().title("nl"));
		assertEquals("Locks", set.control("X.4").orElseThrow().title("fr"), "falls back to English");
		assertEquals(List.of("en", "nl"), registry.header("care-2021").orElseThrow().languages());
	}

	@Test
	void privateTextIsKeptApart() {
		ControlSetText text = Norms.texts("x-2020", "nl", Map.of("X.1", "Regels voor sleutels"));
		text.getEntries().get(0).setPrivateText("De gekochte tekst.");
		ControlSetRegistry registry = Registries
				.of(List.of(new MemorySource(Norms.normX().build(), care().build(), text)));
		ControlSetRegistry without = Registries.of(List.of(new MemorySource(Norms.normX().build(), care().build(),
				Norms.texts("x-2020", "nl", Map.of("X.1", "Regels voor sleutels")))));

		assertEquals(Optional.of("De gekochte tekst."), registry.privateText(ControlRef.parse("x-2020#X.1"), "en"));
		assertEquals(Optional.of("De gekochte tekst."), registry.privateText(ControlRef.parse("care-2021#X.1"), "nl"));
		assertEquals(Map.of("nl", 1), registry.privateTexts("care-2021"), "and it is told how much there is");
		assertTrue(registry.privateText(ControlRef.parse("x-2020#X.2"), "nl").isEmpty());
		assertTrue(registry.privateText(ControlRef.parse("nothing#X.2"), "nl").isEmpty());
		assertFalse(registry.set("x-2020").orElseThrow().controls().toString().contains("gekochte"));
		assertTrue(registry.search("gekochte", 10).isEmpty());
		assertEquals(without.set("x-2020").orElseThrow().contentHash(),
				registry.set("x-2020").orElseThrow().contentHash());
	}

	@Test
	void workingTranslationsAreMarked() {
		ControlSetText text = Norms.texts("x-2020", "nl", Map.of("X.1", "Regels voor sleutels"));
		text.setWorking(true);
		ControlSetRegistry registry = Registries.of(List.of(new MemorySource(Norms.normX().build(), text)));

		assertEquals(java.util.Set.of("nl"),
				registry.find(ControlRef.parse("x-2020#X.1")).orElseThrow().workingTitles());
		assertTrue(registry.find(ControlRef.parse("x-2020#X.2")).orElseThrow().workingTitles().isEmpty());
	}

	@Test
	void careProfileIsExactlyTheCareContent() {
		Norms overlay = care();
		Profile profile = ControlsetFactory.eINSTANCE.createProfile();
		profile.setId("care-only");
		profile.setCareOnly(true);
		overlay.build().getProfiles().add(profile);
		ResolvedSet set = Registries.of(Norms.normX().build(), overlay.build()).set("care-2021").orElseThrow();

		assertEquals(List.of("care-2021#X.1.care", "care-2021#C.5", "care-2021#C.6"),
				set.profiles().get(0).controls().stream().map(ControlRef::toString).toList());
	}

	@Test
	void attributeValuesOfABundleJoinTheSetsOwn() {
		var attributes = ControlsetFactory.eINSTANCE.createControlSetAttributes();
		attributes.setSet("x-2020");
		attributes.setId("attributes.x");
		var entry = ControlsetFactory.eINSTANCE.createAttributeEntry();
		entry.setId("X.1");
		entry.getValues().addAll(List.of("preventive", "detective"));
		attributes.getEntries().add(entry);
		var dimension = ControlsetFactory.eINSTANCE.createAttributeDimension();
		dimension.setId("type");
		attributes.getDimensions().add(dimension);
		ControlSetRegistry registry = Registries
				.of(List.of(new MemorySource(Norms.normX().build(), care().build(), attributes)));

		assertEquals(List.of("preventive", "detective"),
				registry.find(ControlRef.parse("care-2021#X.1")).orElseThrow().values());
		assertEquals("type", registry.set("care-2021").orElseThrow().dimensions().get(0).id());
	}

	@Test
	void contentHashFollowsTheContent() {
		String one = Registries.of(Norms.normX().build()).set("x-2020").orElseThrow().contentHash();
		String same = Registries.of(Norms.normX().build()).set("x-2020").orElseThrow().contentHash();
		String other = Registries.of(Norms.normX().control("X.5", "More").build()).set("x-2020").orElseThrow()
				.contentHash();

		assertEquals(one, same);
		assertNotEquals(one, other);
	}
}
