package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.internal.CatalogCheck;
import org.waarborg.registry.internal.MemorySource;
import org.waarborg.registry.internal.RegistryImpl;

/** {@code control-set check}: what the author of a catalog is told. */
class CatalogCheckTest {

	@TempDir
	Path folder;

	private final RegistryImpl registry = new RegistryImpl(List.of(new MemorySource(Norms.normX().build())));

	private List<CheckReport> check(Path file) {
		return new CatalogCheck(registry, file).run();
	}

	private static List<String> codes(CheckReport report) {
		return report.problems().stream().map(ControlSetProblem::code).sorted().toList();
	}

	@Test
	void aGoodOverlayIsCounted() {
		Path file = Norms.file(folder, "care.controlset",
				Norms.norm("care-1").extending("x-2020").group("G.1").enhancing("G.1").control("C.1", "Care").careOnly()
						.control("X.1.care", "Care part").beside("X.1").mapping("x-2020", "care-1", "X.2 C.1 SUBSET")
						.build());
		CheckReport report = check(file).get(0);

		assertEquals(new CheckReport.Counts(1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0), report.counts());
		assertEquals(List.of(), report.problems());
		assertTrue(report.usable());
		assertEquals("care-1", report.header().orElseThrow().id());
		assertTrue(registry.header("care-1").isEmpty(), "checking installs nothing");
	}

	@Test
	void tellsWhatDanglesAndWhatIsMissing() {
		Norms norm = Norms.norm("care-1").extending("x-2020").control("C.1", null).after("X.99")
				.control("X.77.care", "Part")
				.beside("X.77").mapping("x-2020", "care-1", "X.98 C.1 EQUAL");
		norm.build().setLicence(null);
		norm.build().setSource(null);
		norm.build().getTitle().clear();
		norm.build().getLanguages().add("nl");
		CheckReport report = check(Norms.file(folder, "care.controlset", norm.build())).get(0);

		assertEquals(List.of("registry.check.noLicence", "registry.check.noSource", "registry.check.noTitle",
				"registry.check.untitled", "registry.check.untitled", "registry.mapping.unknownControl",
				"registry.overlay.afterUnknown", "registry.overlay.enhancesUnknown"), codes(report));
		assertTrue(report.usable(), "warnings only");
	}

	@Test
	void anErrorMakesItUnusable() {
		CheckReport report = check(
				Norms.file(folder, "x.controlset",
						Norms.xml(Norms.normX().build()).replace("id=\"X.2\"", "id=\"X.1\"")))
				.get(0);

		assertFalse(report.usable());
		assertEquals(List.of("registry.xml.duplicateId"), codes(report));
		assertTrue(report.problems().get(0).line() > 1);
	}

	@Test
	void aMissingBaseIsAnError() {
		CheckReport report = check(
				Norms.file(folder, "a.controlset", Norms.norm("a-1").extending("gone-1").control("A", "A").build()))
				.get(0);

		assertEquals(List.of("registry.set.missingBase"), codes(report));
	}

	@Test
	void everyFileOfAJarIsChecked() {
		String manifest = Norms.manifest("y-1").replace("controls:Long=4", "controls:Long=7")
				+ ",org.waarborg.controlset.text;set=\"y-1\";language=\"nl\";path=\"text/y.controltext\"";
		Path jar = Norms.jar(folder, "y.jar", manifest,
				Map.of("catalog/x.controlset",
						Norms.xml(Norms.norm("y-1").control("Y.1", "Why").build()).getBytes(StandardCharsets.UTF_8),
						"text/y.controltext", Norms.xml(Norms.texts("y-1", "nl", Map.of("Y.1", "Waarom", "Y.2", "Wat")))
								.getBytes(StandardCharsets.UTF_8)));
		List<CheckReport> reports = check(jar);

		assertEquals(List.of("catalog/x.controlset", "text/y.controltext"),
				reports.stream().map(CheckReport::path).toList());
		assertEquals(List.of("registry.check.count", "registry.set.headerDiffers", "registry.set.headerDiffers",
				"registry.set.headerDiffers", "registry.set.headerDiffers"), codes(reports.get(0)));
		assertEquals(List.of("registry.text.unknownEntry"), codes(reports.get(1)));
		assertEquals(2, reports.get(1).counts().texts());
	}

	@Test
	void theFolderOfABundleIsCheckedToo() {
		Path bundle = folder.resolve("bundle");
		Norms.file(bundle.resolve("META-INF"), "MANIFEST.MF", Norms.manifest("x-2020") + "\n");
		Norms.file(bundle.resolve("catalog"), "x.controlset", Norms.normX().build());
		CheckReport report = check(bundle).get(0);

		assertEquals(4, report.counts().controls());
		assertEquals(List.of("registry.check.untitled", "registry.check.untitledGroup", "registry.set.headerDiffers",
				"registry.set.headerDiffers"), codes(report), "no Dutch titles, though the header says so");
	}

	@Test
	void whatIsNoCatalogIsOneReport() {
		assertEquals(List.of("registry.file.noReader"), codes(check(Norms.file(folder, "a.docx", "text")).get(0)));
		assertEquals(List.of("registry.file.unreadable"), codes(check(folder.resolve("nothing.controlset")).get(0)));
		Path hostile = Norms.jar(folder, "evil.jar", Norms.manifest("x-2020"), Map.of("A.class", new byte[1]));
		assertEquals(List.of("registry.jar.class"), codes(check(hostile).get(0)));
	}

	@Test
	void aCorrectionIsCheckedAsADossierWouldUseIt() {
		Norms own = Norms.norm("own").correcting("x-2020").control("X.1.care", "Own part").beside("X.1");
		own.adjust("X.55").setLabel("55");
		CheckReport report = check(Norms.file(folder, "own.controlset", own.build())).get(0);

		assertEquals(List.of("registry.adjustment.unknownControl"), codes(report));
	}
}
