package org.waarborg.benchmarks;

import java.nio.file.Path;

/**
 * The peer of reading OSCAL: liboscal-java loads the catalog, as its own tools do, and nothing more. By reflection, because these
 * classes are compiled without it.
 */
public final class BareOscal {

	private BareOscal() {
	}

	/**
	 * Loads.
	 *
	 * @param arguments the catalog, and how often
	 * @throws Exception when it fails
	 */
	public static void main(String[] arguments) throws Exception {
		Object context = Class.forName("gov.nist.secauto.oscal.lib.OscalBindingContext").getMethod("newInstance")
				.invoke(null);
		Path catalog = Path.of(arguments[0]);
		int times = Integer.parseInt(arguments[1]);
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime();
			Object loader = context.getClass().getMethod("newBoundLoader").invoke(context);
			Object loaded = loader.getClass().getMethod("load", Path.class).invoke(loader, catalog);
			double ms = (System.nanoTime() - start) / 1e6;
			if (!loaded.getClass().getSimpleName().equals("Catalog")) {
				throw new IllegalStateException(loaded.getClass().getName());
			}
			if (i >= times / 2 && times > 1) {
				Child.sample("peer.warm", ms);
			}
		}
		System.exit(0);
	}
}
