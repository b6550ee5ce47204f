package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Identified;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementRelease;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.internal.RealFileOps;

/** What is saved comes back the same, and saved again it is the same to the byte. */
class RoundTripTest {

	@TempDir
	Path temp;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 })
	void randomModelsComeBackTheSame(long seed) throws Exception {
		RandomModels models = new RandomModels(seed,
				List.of(ControlsetPackage.eINSTANCE, DossierPackage.eINSTANCE, StatementPackage.eINSTANCE));
		Dossier root = (Dossier) models.tree(DossierPackage.Literals.DOSSIER, 4);
		EObject first = models.tree(StatementPackage.Literals.STATEMENT_OF_APPLICABILITY, 4);
		EObject second = models.tree(StatementPackage.Literals.STATEMENT_OF_APPLICABILITY, 4);
		root.getDomainsUsed().clear();
		models.connect(List.of(root));
		Path folder = temp.resolve("dossier");
		List<String> said;
		try (OpenDossier dossier = SampleDossier.store(RealFileOps.INSTANCE).create(folder, root)) {
			Dossier loadedRoot = dossier.dossier();
			models.connect(List.of(loadedRoot, first, second));
			dossier.addFile("statements/first & one.soa", first);
			dossier.addFile("statements/second.soa", second);
			dossier.save();
			said = describe(List.of(loadedRoot, first, second));
		}
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of(), dossier.problems());
			List<EObject> loaded = new ArrayList<>(List.of(dossier.dossier()));
			loaded.addAll(dossier.roots(org.waarborg.statement.StatementOfApplicability.class));
			assertEquals(said, describe(loaded));
			Path copy = temp.resolve("copy");
			dossier.saveCopy(copy);
			assertEquals(SampleDossier.snapshot(folder), SampleDossier.snapshot(copy));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24 })
	void randomReleasesComeBackTheSame(long seed) throws Exception {
		RandomModels models = new RandomModels(seed,
				List.of(ControlsetPackage.eINSTANCE, DossierPackage.eINSTANCE, StatementPackage.eINSTANCE));
		EObject release = models.tree(StatementPackage.Literals.STATEMENT_RELEASE, 5);
		String path = "statements/released/nen7510-v1.soa";
		try (OpenDossier dossier = SampleDossier.create(temp.resolve("dossier"))) {
			byte[] bytes = dossier.serialise(path, release);
			dossier.save(List.of(SampleDossier.newFile(path, bytes)));
			EObject read = dossier.readApart(path, StatementRelease.class);
			assertEquals(describe(List.of(release)), describe(List.of(read)));
			assertEquals(new String(bytes), new String(dossier.bytes(path)));
			EcoreUtil.remove(read);
			assertEquals(new String(bytes), new String(dossier.serialise(path, read)));
		}
	}

	/** Every object by its id with everything that it says; the same text means the same model. */
	private static List<String> describe(List<EObject> roots) {
		TreeSet<String> lines = new TreeSet<>();
		for (EObject root : roots) {
			lines.add(describe(root));
			for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
				lines.add(describe(contents.next()));
			}
		}
		return List.copyOf(lines);
	}

	private static String describe(EObject object) {
		TreeMap<String, String> values = new TreeMap<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (object.eIsSet(feature)) {
				Object value = object.eGet(feature);
				List<?> all = value instanceof List<?> list ? list : List.of(value);
				values.put(feature.getName(), all.stream()
						.map(v -> feature instanceof EReference ? ((Identified) v).getId() : "[" + v + "]").toList()
						.toString());
			}
		}
		return ((Identified) object).getId() + ' ' + object.eClass().getName() + values;
	}

	@Test
	void openingAndSavingWithoutAChangeWritesNothing() throws Exception {
		Path folder = SampleDossier.saved(temp.resolve("dossier"));
		var before = Files.getLastModifiedTime(folder.resolve(SampleDossier.ROOT));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertTrue(dossier.save().nothing());
			assertTrue(dossier.writable());
		}
		assertEquals(before, Files.getLastModifiedTime(folder.resolve(SampleDossier.ROOT)));
	}

	@Test
	void aFileHasOneAttributeALineAndAbsoluteReferences() throws Exception {
		Path folder = SampleDossier.saved(temp.resolve("dossier"));
		String text = Files.readString(folder.resolve(SampleDossier.FIRST));
		assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<statement:StatementOfApplicability\n"),
				text);
		assertTrue(text.contains("href=\"dossier:/dossier.waarborg#_"), text);
		assertTrue(text.contains("\n      control=\"nen7510-2024#A.5.1\"\n"), text);
		assertTrue(text.contains("<value>Regel een\nregel twee &lt;b> &amp; &quot;drie&quot; van 1</value>"), text);
	}

	@Test
	void openingReadOnlyWritesNothingAtAll() throws Exception {
		Path folder = SampleDossier.saved(temp.resolve("dossier"));
		var before = SampleDossier.snapshot(folder);
		var time = Files.getLastModifiedTime(folder);
		try (OpenDossier dossier = SampleDossier.store().open(folder, OpenMode.READ_ONLY)) {
			assertEquals(before, SampleDossier.snapshot(folder));
			assertEquals(time, Files.getLastModifiedTime(folder));
			assertTrue(!dossier.writable());
			assertEquals(3, SampleDossier.decision(dossier, SampleDossier.FIRST, 0).eContainer().eContents().stream()
					.filter(org.waarborg.statement.Decision.class::isInstance).count());
		}
	}
}
