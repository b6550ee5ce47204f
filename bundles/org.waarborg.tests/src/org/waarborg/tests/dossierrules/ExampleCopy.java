package org.waarborg.tests.dossierrules;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Assumptions;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.rules.Scenario;

/** The example dossier that ships, opened by the real store from a copy. */
final class ExampleCopy {

	private static final String ROOT = "umc-voorbeeld/";

	private ExampleCopy() {
	}

	static OpenDossier open(Path folder) throws IOException, StoreException {
		for (String file : new String(bytes("files.list"), java.nio.charset.StandardCharsets.UTF_8).lines()
				.filter(l -> !l.isBlank()).toList()) {
			Path target = folder.resolve(file);
			Files.createDirectories(target.getParent());
			Files.write(target, bytes(file));
		}
		return Scenario.store().open(folder, OpenMode.READ_WRITE);
	}

	private static byte[] bytes(String file) throws IOException {
		Bundle here = FrameworkUtil.getBundle(ExampleCopy.class);
		if (here == null) {
			// Only in the quick loop without a framework, which runs in the checkout.
			Path path = Path.of("bundles/org.waarborg.example", ROOT + file);
			Assumptions.assumeTrue(Files.exists(path), "needs the bundle with the example");
			return Files.readAllBytes(path);
		}
		URL entry = Arrays.stream(here.getBundleContext().getBundles())
				.filter(b -> "org.waarborg.example".equals(b.getSymbolicName())).findFirst().orElseThrow()
				.getEntry(ROOT + file);
		try (InputStream in = entry.openStream()) {
			return in.readAllBytes();
		}
	}
}
