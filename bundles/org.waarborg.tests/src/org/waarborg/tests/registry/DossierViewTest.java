package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Origin;
import org.waarborg.registry.Registries;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.internal.MemorySource;

/** A dossier's own sets and corrections. */
class DossierViewTest {

	@TempDir
	Path folder;

	private static Norms care() {
		Norms care = Norms.norm("care-2021").extending("x-2020").group("G.1").enhancing("G.1")
				.control("X.1.care", "In care")
				.beside("X.1");
		care.adjust("X.2").setCare(CareContent.UNKNOWN);
		return care;
	}

	@Test
	void aCorrectionPatchesTheSetInPlaceAndOnlyInThatDossier() {
		ControlSetRegistry installed = Registries.of(Norms.normX().build(), care().build());
		Norms own = Norms.norm("own").correcting("care-2021").control("X.2.care", "Roles in care").beside("X.2");
		own.adjust("X.2").setCare(CareContent.PART);
		Path file = Norms.file(folder, "own.controlset", own.build());

		ControlSetRegistry view = installed.withSets(List.of(file));

		ResolvedControl corrected = view.find(ControlRef.parse("care-2021#X.2")).orElseThrow();
		assertEquals(CareContent.PART, corrected.care());
		assertEquals("own", corrected.correctedBy());
		assertEquals(ControlRef.parse("x-2020#X.2"), corrected.ref());
		assertEquals(List.of("x-2020#X.1", "care-2021#X.1.care", "x-2020#X.2", "own#X.2.care", "x-2020#X.3",
				"x-2020#X.4"), Norms.refs(view.set("care-2021").orElseThrow()));
		assertEquals(ControlRef.parse("own#X.2.care"), view.find(ControlRef.parse("own#X.2.care")).orElseThrow().ref());
		assertEquals(CareContent.UNKNOWN, installed.find(ControlRef.parse("care-2021#X.2")).orElseThrow().care());
		assertEquals(CareContent.NONE, view.find(ControlRef.parse("x-2020#X.2")).orElseThrow().care());
		assertEquals(List.of("own"), view.corrections().stream().map(ControlSetHeader::id).toList());
		assertEquals(2, view.headers().size(), "a correction is no set to choose");
	}

	@Test
	void privateTextInADossierIsLeftOutBecauseADossierIsHandedOn() {
		ControlSetText text = Norms.texts("x-2020", "nl", Map.of("X.1", "Regels voor sleutels"));
		text.getEntries().get(0).setPrivateText("De gekochte tekst.");
		Path file = Norms.file(folder, "x.controltext", text);

		ControlSetRegistry view = Registries.of(Norms.normX().build()).withSets(List.of(file));

		assertEquals("Regels voor sleutels", view.find(ControlRef.parse("x-2020#X.1")).orElseThrow().title("nl"));
		assertTrue(view.privateText(ControlRef.parse("x-2020#X.1"), "nl").isEmpty());
		assertEquals(Map.of(), view.privateTexts("x-2020"));
		ControlSetProblem said = view.problems().stream().filter(p -> p.code().endsWith("privateInDossier"))
				.findFirst().orElseThrow();
		assertEquals(file.toString(), said.place());
	}

	@Test
	void aCorrectionCanSayThatThereIsNoCareContent() {
		Norms own = Norms.norm("own").correcting("care-2021");
		own.adjust("X.2").setCare(CareContent.NONE);
		ControlSetRegistry view = Registries.of(Norms.normX().build(), care().build())
				.withSets(List.of(Norms.file(folder, "own.controlset", own.build())));

		assertEquals(CareContent.NONE, view.find(ControlRef.parse("care-2021#X.2")).orElseThrow().care());
	}

	@Test
	void aCorrectionOutsideADossierIsLeftOutAndSaid() {
		ControlSetRegistry registry = Registries.of(Norms.normX().build(),
				Norms.norm("own").correcting("x-2020").control("O.1", "Own").build());

		assertTrue(registry.set("x-2020").orElseThrow().control("O.1").isEmpty());
		assertEquals("registry.correction.notDossier", registry.problems().get(0).code());
	}

	@Test
	void theDossiersOwnSetWinsInsideIt() {
		ControlSetRegistry installed = Registries.of(Norms.normX().version("9.0.0").build());
		Path file = Norms.file(folder, "x.controlset",
				Norms.norm("x-2020").version("1.0.0").control("X.1", "Ours").build());

		ControlSetRegistry view = installed.withSets(List.of(file));

		assertEquals("1.0.0", view.header("x-2020").orElseThrow().version());
		assertEquals(1, view.set("x-2020").orElseThrow().controls().size());
		assertEquals(new Origin.InDossier(file), view.header("x-2020").orElseThrow().origin());
		assertEquals("registry.set.dossierWins", view.problems().get(0).code());
		assertEquals(4, installed.set("x-2020").orElseThrow().controls().size());
		assertTrue(installed.problems().isEmpty());
	}

	@Test
	void theViewFollowsWhatIsInstalled() {
		MemorySource source = new MemorySource(Norms.normX().build());
		ControlSetRegistry view = Registries.of(List.of(source)).withSets(List.of());
		assertTrue(view.set("care-2021").isEmpty());

		source.add(care().build());

		assertTrue(view.set("care-2021").isPresent());
	}

	@Test
	void aBrokenFileOfTheDossierHurtsNoInstalledSet() {
		ControlSetRegistry installed = Registries.of(Norms.normX().build());
		Path broken = Norms.file(folder, "broken.controlset", "<not xml");
		Path missing = folder.resolve("missing.controlset");
		Path other = Norms.file(folder, "own.xlsx", "something else");

		ControlSetRegistry view = installed.withSets(List.of(broken, missing, other));

		assertTrue(view.set("x-2020").isPresent());
		assertEquals(3, view.problems().size());
		assertTrue(view.problems().stream().anyMatch(p -> p.describe(Locale.ENGLISH).contains("missing.controlset")));
	}

	@Test
	void refreshSeesAChangedFile() {
		Path file = Norms.file(folder, "own.controlset", Norms.norm("own-1").control("O.1", "One").build());
		ControlSetRegistry view = Registries.of(Norms.normX().build()).withSets(List.of(file));
		assertFalse(view.set("own-1").orElseThrow().control("O.2").isPresent());

		Norms.file(folder, "own.controlset", Norms.norm("own-1").control("O.1", "One").control("O.2", "Two").build());
		view.refresh();

		assertTrue(view.set("own-1").orElseThrow().control("O.2").isPresent());
	}

	@Test
	void theDossiersOwnControlsAreSearchedToo() {
		Path file = Norms.file(folder, "own.controlset", Norms.norm("own-1").control("O.1", "Boat keys").build());
		ControlSetRegistry installed = Registries.of(Norms.normX().build());
		ControlSetRegistry view = installed.withSets(List.of(file));

		assertEquals("own-1#O.1", view.search("boat", 5).get(0).ref().toString());
		assertTrue(installed.search("boat", 5).isEmpty());
	}

	@Test
	void problemsOfTheDossiersOwnSetsAreToldWithoutAskingForASet() {
		ControlSetRegistry installed = Registries.of(Norms.normX().build());
		Path broken = Norms.file(folder, "broken.controlset",
				Norms.xml(Norms.norm("own-1").control("O.1", "One").build()).replace("label=", "lable=")
						.replace("publisher=", "publischer="));
		Path unresolvable = Norms.file(folder, "unresolvable.controlset",
				Norms.norm("own-2").extending("gone-1").control("O.1", "One").build());
		Path nowhere = Norms.file(folder, "nowhere.controlset", Norms.norm("own-3").correcting("gone-1").build());
		Norms dangling = Norms.norm("own-4").correcting("x-2020");
		dangling.adjust("X.99");
		Path correction = Norms.file(folder, "correction.controlset", dangling.build());
		Path badCorrection = Norms.file(folder, "bad-correction.controlset",
				Norms.xml(Norms.norm("own-5").correcting("x-2020").build()).replace("publisher=", "publischer="));

		ControlSetRegistry view = installed
				.withSets(List.of(broken, unresolvable, nowhere, correction, badCorrection));
		view.headers();

		assertEquals(
				List.of("own-1 registry.xml.unknownAttribute", "own-2 registry.set.missingBase",
						"own-3 registry.correction.setNotInstalled", "own-4 registry.adjustment.unknownControl",
						"own-5 registry.xml.unknownAttribute"),
				view.problems().stream().map(p -> p.set() + ' ' + p.code()).sorted().toList());
		assertTrue(view.header("own-1").orElseThrow().broken());
		assertTrue(installed.problems().isEmpty());
	}
}
