package org.waarborg.cli.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** What {@code --version} says. */
final class VersionInfo {

	private VersionInfo() {
	}

	static String version() {
		Bundle bundle = FrameworkUtil.getBundle(VersionInfo.class);
		return bundle == null ? Version.emptyVersion.toString() : bundle.getVersion().toString();
	}

	static String platform() {
		Bundle bundle = FrameworkUtil.getBundle(VersionInfo.class);
		String framework = bundle == null ? "no OSGi framework"
				: bundle.getBundleContext().getProperty(Constants.FRAMEWORK_VENDOR) + ' '
						+ bundle.getBundleContext().getProperty(Constants.FRAMEWORK_VERSION);
		return "Java " + Runtime.version() + ", " + framework + ", " + System.getProperty("os.name");
	}
}
