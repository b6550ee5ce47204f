package org.waarborg.registry.internal;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogInput;
import org.waarborg.registry.spi.CatalogReader;

/** Reads our own catalog files. */
public final class XmiCatalogReader implements CatalogReader {

	/** Extension of our own catalog files. */
	public static final String EXTENSION = "controlset";

	@Override
	public String extension() {
		return EXTENSION;
	}

	@Override
	public ControlSet read(CatalogInput input) throws CatalogException {
		return HardenedXmi.load(input, ControlsetPackage.Literals.CONTROL_SET, ControlSet.class).root();
	}
}
