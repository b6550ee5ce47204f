package org.waarborg.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.internal.AssuranceDomain;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.internal.RiskDomain;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.internal.DossierStoreImpl;

/** Measures opening a dossier, and its peer: plain EMF over the same files. */
final class DossierTasks {

	private static final int WARM_UP = 4;
	private static final int RUNS = 5;
	private static final int SMALL_WARM_UP = 40;
	private static final int SMALL_RUNS = 41;

	private DossierTasks() {
	}

	static DossierStoreImpl store() {
		return new DossierStoreImpl(List.of(new StatementDomain(), new RiskDomain(), new AssuranceDomain()));
	}

	static OpenDossier opened(Path folder) throws StoreException {
		OpenDossier dossier = store().open(folder, OpenMode.READ_WRITE);
		if (!dossier.writable()) {
			throw new IllegalStateException("Opened for reading only: " + dossier.problems());
		}
		return dossier;
	}

	/** Opens the dossier through the store: read, checked, indexed, resolved, ready for editing. */
	static void open(Path folder) throws Exception {
		for (int i = 0; i < WARM_UP + RUNS; i++) {
			System.gc();
			long start = System.nanoTime();
			try (OpenDossier dossier = opened(folder)) {
				Child.sample(name("open", i), (System.nanoTime() - start) / 1e6);
				if (dossier.roots(StatementOfApplicability.class).size() != Data.STATEMENTS) {
					throw new IllegalStateException("Not all statements are there");
				}
			}
		}
	}

	private static String name(String what, int run) {
		return run == 0 ? what + ".first" : run < WARM_UP ? what + ".warming" : what;
	}

	/** Loads the same files with EMF's own classes, its tuning options, and nothing of ours but the models. */
	static void plain(Path folder) throws Exception {
		for (int i = 0; i < WARM_UP + RUNS; i++) {
			System.gc();
			long start = System.nanoTime();
			ResourceSet set = load(folder);
			Child.sample(name("plain", i), (System.nanoTime() - start) / 1e6);
			EcoreUtil.resolveAll(set);
			Child.sample(name("resolved", i), (System.nanoTime() - start) / 1e6);
			if (!EcoreUtil.UnresolvedProxyCrossReferencer.find(set).isEmpty()) {
				throw new IllegalStateException("References are not resolved");
			}
		}
	}

	static ResourceSet load(Path folder) throws IOException {
		ResourceSet set = new ResourceSetImpl();
		for (EPackage known : List.of(ControlsetPackage.eINSTANCE, DossierPackage.eINSTANCE,
				StatementPackage.eINSTANCE, RiskPackage.eINSTANCE, AssurancePackage.eINSTANCE)) {
			set.getPackageRegistry().put(known.getNsURI(), known);
		}
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, new BasicExtendedMetaData(set.getPackageRegistry()));
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
		options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		// Of a document of thousands of escaped characters the platform's limit on entities would stop the parser.
		options.put(XMLResource.OPTION_PARSER_PROPERTIES, Map.of("jdk.xml.entityExpansionLimit", "0",
				"jdk.xml.maxGeneralEntitySizeLimit", "0", "jdk.xml.totalEntitySizeLimit", "0",
				"jdk.xml.entityReplacementLimit", "0"));
		for (Path file : files(folder)) {
			XMIResourceImpl resource = new XMIResourceImpl(
					URI.createURI("dossier:/" + folder.relativize(file).toString().replace('\\', '/')));
			resource.setIntrinsicIDToEObjectMap(new HashMap<>());
			set.getResources().add(resource);
			try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
				resource.load(in, options);
			}
		}
		return set;
	}

	/** What the store opens: released versions are looked at when somebody asks for one. */
	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all
					.filter(f -> Stream.of(".waarborg", ".soa", ".risk", ".assurance").anyMatch(f.toString()::endsWith))
					.filter(f -> !f.getParent().endsWith("released")).sorted().toList();
		}
	}

	/** Opens two dossiers in turn that differ only in the number of released files. */
	static void releases(Path none, Path many) throws Exception {
		for (int i = 0; i < SMALL_WARM_UP + SMALL_RUNS; i++) {
			double without = openOnce(none);
			double with = openOnce(many);
			if (i >= SMALL_WARM_UP) {
				Child.sample("releases.none", without);
				Child.sample("releases.many", with);
			}
		}
	}

	private static double openOnce(Path folder) throws StoreException {
		long start = System.nanoTime();
		OpenDossier dossier = opened(folder);
		double ms = (System.nanoTime() - start) / 1e6;
		dossier.close();
		return ms;
	}

	/** Opens once and tells what the heap held after collections: at most on the way, and with the dossier open. */
	static void heap(Path folder) throws Exception {
		PeakHeap peak = PeakHeap.watch();
		try (OpenDossier dossier = opened(folder)) {
			System.gc();
			Child.sample("heap.open", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
			Child.sample("heap.peak", peak.megabytes());
			Child.sample("heap.max", Runtime.getRuntime().maxMemory() / 1e6);
			if (dossier.roots(StatementOfApplicability.class).isEmpty()) {
				throw new IllegalStateException("The dossier is empty");
			}
		}
	}
}
