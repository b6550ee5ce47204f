package org.waarborg.tests.support;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Finds services of the framework that the tests run in. */
public final class Services {

	private static final long PATIENCE_MILLIS = 10_000;

	private Services() {
	}

	/** The framework's bundles; skips the test where there is no framework. */
	public static BundleContext context() {
		Bundle bundle = FrameworkUtil.getBundle(Services.class);
		Assumptions.assumeTrue(bundle != null, "needs an OSGi framework");
		return bundle.getBundleContext();
	}

	/**
	 * A service; fails when nobody offers it in good time. It is never given back: a component that nobody uses any more
	 * is put away with all that was bound to it.
	 */
	public static <T> T get(Class<T> type) {
		ServiceTracker<T, T> tracker = new ServiceTracker<>(context(), type, null);
		tracker.open();
		try {
			T service = tracker.waitForService(PATIENCE_MILLIS);
			Assertions.assertNotNull(service, "nobody offers " + type.getName());
			return service;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
