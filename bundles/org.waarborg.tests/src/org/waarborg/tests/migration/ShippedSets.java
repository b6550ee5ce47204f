package org.waarborg.tests.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.FrameworkUtil;

import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.tests.support.Services;

/** The control sets that the product ships: those of the framework, or where there is none the files of the checkout. */
public final class ShippedSets {

	private static final ControlSetRegistry REGISTRY = find();

	private ShippedSets() {
	}

	/** All of them. */
	public static ControlSetRegistry registry() {
		return REGISTRY;
	}

	private static ControlSetRegistry find() {
		if (FrameworkUtil.getBundle(ShippedSets.class) != null) {
			return Services.get(ControlSetRegistry.class);
		}
		try (Stream<Path> files = Files.walk(Path.of("bundles"), 4)) {
			List<Path> catalogs = files.filter(f -> f.toString().contains("org.waarborg.controlset."))
					.filter(f -> f.toString().matches(".*\\.control(set|text)")).sorted().toList();
			return Registries.of(List.of()).withSets(catalogs);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
