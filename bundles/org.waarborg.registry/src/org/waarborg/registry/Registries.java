package org.waarborg.registry;

import java.util.List;

import org.waarborg.controlset.ControlSet;
import org.waarborg.registry.internal.MemorySource;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.registry.spi.CatalogSource;

/**
 * Registries without a framework, for tests and tools. In the product the registry is a Declarative Service.
 *
 * @since 0.1
 */
public final class Registries {

	private Registries() {
	}

	/**
	 * A registry over sources, without cache folder.
	 *
	 * @param sources where sets come from; in order
	 * @return the registry
	 */
	public static ControlSetRegistry of(List<CatalogSource> sources) {
		return new RegistryImpl(sources);
	}

	/**
	 * A registry over sets that were built in memory. The objects are copied by writing them out as a catalog file, so
	 * what a test sees is what a file would give.
	 *
	 * @param sets the sets; not null
	 * @return the registry
	 */
	public static ControlSetRegistry of(ControlSet... sets) {
		return new RegistryImpl(List.of(new MemorySource(sets)));
	}
}
