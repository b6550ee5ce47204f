package org.waarborg.workbench.internal;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * Starts the bundles with components. Headless ones have no activation policy, because the command line starts what it needs
 * itself; a product would otherwise have to name each of them, and a domain that is added later would be silent.
 */
final class Components {

	private Components() {
	}

	static void start() {
		BundleContext context = FrameworkUtil.getBundle(Components.class).getBundleContext();
		for (Bundle bundle : context.getBundles()) {
			boolean idle = (bundle.getState() & (Bundle.INSTALLED | Bundle.RESOLVED)) != 0;
			if (idle && bundle.getHeaders("").get("Service-Component") != null)
				start(bundle);
		}
	}

	/** Without its services a screen is missing and everything else works; the log says why. */
	private static void start(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
		} catch (BundleException e) {
			ILog.of(Components.class).error("A bundle could not be started: " + bundle.getSymbolicName(), e);
		}
	}
}
