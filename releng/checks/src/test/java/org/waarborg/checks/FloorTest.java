package org.waarborg.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** A bundle imports only from floors below its own, and nothing below the faces knows a user interface. */
class FloorTest {

	/**
	 * Floor of each bundle that has code; bundles without code are content. Where a bundle goes is written here first.
	 * <p>
	 * Taking in tables: {@code intake} owns the neutral table, guesses, mapping and plan; it may not know a format of
	 * files, a norm or a domain. {@code intake.csv}, {@code intake.json} and {@code intake.xlsx} own reading a format, safely; they may not
	 * know what rows mean, nor a dossier. {@code statement.intake} owns what rows become decisions, {@code dossier.intake}
	 * which become assets, measures and evidence; they may not know formats or each other. {@code intake.cli} owns the
	 * command; it may not know a target or a reader.
	 */
	private static final List<List<String>> FLOORS = List.of(List.of(), //
			List.of("org.waarborg.controlset", "org.waarborg.dossier", "org.waarborg.fonts"),
			List.of("org.waarborg.registry", "org.waarborg.store", "org.waarborg.document", "org.waarborg.rules",
					"org.waarborg.intake"),
			List.of("org.waarborg.statement", "org.waarborg.dossier.rules", "org.waarborg.dossier.intake",
					"org.waarborg.statement.intake", "org.waarborg.statement.compare",
					"org.waarborg.statement.migration", "org.waarborg.statement.release",
					"org.waarborg.statement.baseline",
					"org.waarborg.statement.publish", "org.waarborg.statement.delegate",
					"org.waarborg.risk", "org.waarborg.risk.intake",
					"org.waarborg.assurance", "org.waarborg.assurance.intake",
					"org.waarborg.assurance.answers", "org.waarborg.controlset.kit"),
			List.of("org.waarborg.report.html", "org.waarborg.report.data", "org.waarborg.report.xlsx",
					"org.waarborg.report.docx", "org.waarborg.report.pdf", "org.waarborg.report.calendar",
					"org.waarborg.screen", "org.waarborg.dossier.screens", "org.waarborg.statement.screens",
					"org.waarborg.statement.tasks", "org.waarborg.intake.tasks", "org.waarborg.risk.screens",
					"org.waarborg.risk.tasks", "org.waarborg.assurance.screens", "org.waarborg.assurance.tasks",
					"org.waarborg.controlset.screens", "org.waarborg.controlset.tasks",
					"org.waarborg.rules.screens", "org.waarborg.intake.csv", "org.waarborg.intake.json",
					"org.waarborg.intake.xlsx", "org.waarborg.exchange.oscal"),
			List.of("org.waarborg.launcher", "org.waarborg.cli", "org.waarborg.statement.cli",
					"org.waarborg.rules.cli", "org.waarborg.intake.cli", "org.waarborg.risk.cli",
					"org.waarborg.assurance.cli", "org.waarborg.controlset.cli", "org.waarborg.ui",
					"org.waarborg.ui.editor",
					"org.waarborg.workbench",
					"org.waarborg.start", "org.waarborg.dossier.ui", "org.waarborg.statement.ui",
					"org.waarborg.risk.ui", "org.waarborg.assurance.ui"));

	/**
	 * Pairs on one floor that are allowed: the dossier names controls; rules read and mend an open dossier, and
	 * what is taken in goes into one; domains
	 * add to the shell and have screens; the workbench is made of widgets.
	 */
	private static final List<String> SAME_FLOOR = List.of("org.waarborg.dossier>org.waarborg.controlset",
			"org.waarborg.rules>org.waarborg.store", "org.waarborg.intake>org.waarborg.store",
			"org.waarborg.statement.intake>org.waarborg.statement", "org.waarborg.intake.cli>org.waarborg.cli",
			"org.waarborg.controlset.cli>org.waarborg.cli",
			"org.waarborg.statement.cli>org.waarborg.cli",
			"org.waarborg.rules.cli>org.waarborg.cli", "org.waarborg.dossier.screens>org.waarborg.screen",
			"org.waarborg.statement.screens>org.waarborg.screen",
			"org.waarborg.risk.screens>org.waarborg.screen", "org.waarborg.risk.tasks>org.waarborg.screen",
			"org.waarborg.risk.ui>org.waarborg.ui.editor",
			"org.waarborg.assurance.screens>org.waarborg.screen", "org.waarborg.assurance.tasks>org.waarborg.screen",
			"org.waarborg.controlset.screens>org.waarborg.screen", "org.waarborg.controlset.tasks>org.waarborg.screen",
			"org.waarborg.assurance.ui>org.waarborg.ui.editor",
			"org.waarborg.statement.tasks>org.waarborg.screen", "org.waarborg.intake.tasks>org.waarborg.screen",
			"org.waarborg.rules.screens>org.waarborg.screen",
			"org.waarborg.rules.screens>org.waarborg.report.calendar",
			"org.waarborg.ui.editor>org.waarborg.ui", "org.waarborg.workbench>org.waarborg.ui",
			"org.waarborg.workbench>org.waarborg.ui.editor", "org.waarborg.dossier.ui>org.waarborg.ui.editor",
			"org.waarborg.statement.ui>org.waarborg.ui.editor",
			"org.waarborg.statement.compare>org.waarborg.statement",
			"org.waarborg.statement.migration>org.waarborg.statement",
			"org.waarborg.statement.baseline>org.waarborg.statement",
			"org.waarborg.statement.baseline>org.waarborg.statement.release",
			"org.waarborg.statement.publish>org.waarborg.statement",
			"org.waarborg.statement.publish>org.waarborg.statement.release",
			"org.waarborg.statement.delegate>org.waarborg.statement",
			"org.waarborg.statement.release>org.waarborg.statement", "org.waarborg.risk>org.waarborg.statement",
			"org.waarborg.risk.intake>org.waarborg.risk", "org.waarborg.risk.cli>org.waarborg.cli",
			"org.waarborg.assurance>org.waarborg.statement", "org.waarborg.assurance>org.waarborg.statement.release",
			"org.waarborg.assurance.answers>org.waarborg.assurance",
			"org.waarborg.assurance.answers>org.waarborg.statement",
			"org.waarborg.assurance.answers>org.waarborg.statement.release",
			"org.waarborg.assurance.intake>org.waarborg.assurance", "org.waarborg.assurance.cli>org.waarborg.cli");

	/** The only bundles that may know windows. */
	private static final Set<String> WINDOWS = Set.of("org.waarborg.ui", "org.waarborg.ui.editor",
			"org.waarborg.workbench",
			"org.waarborg.dossier.ui", "org.waarborg.statement.ui", "org.waarborg.risk.ui",
			"org.waarborg.assurance.ui", "org.waarborg.ui.tests");

	private static final List<String> USER_INTERFACE = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.core.runtime", "org.eclipse.e4", "java.awt", "javax.swing");

	private final Map<String, Attributes> manifests;
	private final Map<String, String> exporters = new HashMap<>();

	FloorTest() throws IOException {
		manifests = Checkout.manifests();
		manifests.forEach((bundle, manifest) -> Checkout.clauses(manifest, "Export-Package")
				.forEach(c -> exporters.put(c.split(";")[0], bundle)));
	}

	private static int floor(String bundle) {
		for (int floor = 0; floor < FLOORS.size(); floor++) {
			if (FLOORS.get(floor).contains(bundle)) {
				return floor;
			}
		}
		return -1;
	}

	@Test
	void everyBundleWithCodeHasAFloor() {
		List<String> homeless = manifests.keySet().stream().filter(b -> !b.endsWith(".tests"))
				.filter(b -> manifests.get(b).getValue("Bundle-RequiredExecutionEnvironment") != null)
				.filter(b -> floor(b) < 0).toList();
		assertEquals(List.of(), homeless, "write down on which floor these bundles live");
	}

	@Test
	void noBundleImportsFromItsOwnFloorOrAbove() {
		List<String> wrong = new ArrayList<>();
		manifests.forEach((bundle, manifest) -> needed(manifest).forEach(other -> {
			boolean allowed = (floor(other) >= 0 && floor(other) < floor(bundle)) || other.equals(bundle)
					|| SAME_FLOOR.contains(bundle + '>' + other);
			if (floor(bundle) >= 0 && !allowed) {
				wrong.add(bundle + " (floor " + floor(bundle) + ") uses " + other + " (floor " + floor(other) + ')');
			}
		}));
		assertEquals(List.of(), wrong);
	}

	private List<String> needed(Attributes manifest) {
		List<String> needed = new ArrayList<>();
		Checkout.clauses(manifest, "Import-Package").stream().map(c -> exporters.get(c.split(";")[0]))
				.filter(b -> b != null).forEach(needed::add);
		Checkout.clauses(manifest, "Require-Bundle").stream().map(c -> c.split(";")[0])
				.filter(manifests::containsKey).forEach(needed::add);
		return needed;
	}

	@Test
	void onlyWidgetsAndTheWorkbenchKnowWindows() {
		List<String> wrong = new ArrayList<>();
		manifests.forEach((bundle, manifest) -> {
			for (String header : List.of("Import-Package", "Require-Bundle", "DynamicImport-Package")) {
				for (String clause : Checkout.clauses(manifest, header)) {
					if (USER_INTERFACE.stream().anyMatch(clause::startsWith) && !WINDOWS.contains(bundle)) {
						wrong.add(bundle + ": " + header + ' ' + clause);
					}
				}
			}
		});
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyRequirementHasARangeAndEveryExportAVersion() {
		List<String> wrong = new ArrayList<>();
		manifests.forEach((bundle, manifest) -> {
			check(manifest, "Import-Package", "version=\"[", bundle, wrong);
			check(manifest, "Require-Bundle", "bundle-version=\"[", bundle, wrong);
			check(manifest, "Export-Package", "version=", bundle, wrong);
		});
		assertEquals(List.of(), wrong);
	}

	private static void check(Attributes manifest, String header, String needed, String bundle, List<String> wrong) {
		Checkout.clauses(manifest, header).stream().filter(c -> !c.contains(needed))
				.forEach(c -> wrong.add(bundle + ": " + header + ' ' + c));
	}

	/** The launcher keeps the libraries of documents back until they are asked for, by name; the feature says which they are. */
	@Test
	void theLauncherKnowsTheBundlesOfTheDocumentsFeature() throws IOException {
		Properties stages = new Properties();
		try (var in = Files.newBufferedReader(
				Checkout.BUNDLES.resolve("org.waarborg.launcher/src/org/waarborg/launcher/stages.properties"))) {
			stages.load(in);
		}
		String feature = Files.readString(
				Checkout.BUNDLES.resolveSibling("features/org.waarborg.documents.feature/feature.xml"));
		List<String> plugins = Pattern.compile("<plugin id=\"([^\"]+)\"").matcher(feature).results()
				.map(m -> m.group(1)).sorted().toList();
		assertEquals(plugins,
				Arrays.stream(stages.getProperty("documents").split(",")).map(String::strip).sorted().toList());
	}

	@Test
	void internalPackagesAreForFriendsOnly() {
		List<String> open = new ArrayList<>();
		manifests.forEach((bundle, manifest) -> Checkout.clauses(manifest, "Export-Package").stream()
				.filter(c -> c.split(";")[0].contains(".internal"))
				.filter(c -> !c.contains("x-internal:=true") && !c.contains("x-friends:="))
				.forEach(c -> open.add(bundle + ": " + c)));
		assertEquals(List.of(), open);
	}

	@Test
	void contentBundlesHoldNoCode() {
		manifests.forEach((bundle, manifest) -> {
			boolean content = !Checkout.clauses(manifest, "Provide-Capability").isEmpty()
					&& manifest.getValue("Provide-Capability").contains("org.waarborg.");
			if (content) {
				for (String header : List.of("Bundle-Activator", "Service-Component", "Import-Package",
						"Export-Package", "Require-Bundle", "Fragment-Host")) {
					assertTrue(manifest.getValue(header) == null, bundle + " has " + header);
				}
				assertFalse(java.nio.file.Files.exists(Checkout.BUNDLES.resolve(bundle).resolve("src")),
						bundle + " has sources");
			}
		});
	}
}
