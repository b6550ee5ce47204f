package org.waarborg.exchange.oscal.internal;

import org.osgi.service.component.annotations.Component;
import org.waarborg.controlset.ControlSet;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogInput;
import org.waarborg.registry.spi.CatalogReader;
import org.waarborg.registry.spi.CatalogReading;

/**
 * Reads OSCAL catalogs (JSON) as control sets. Nothing is fetched and nothing but the given bytes is read; the file itself stays what
 * it is, so what a control set has no place for is not lost, and is said.
 * <p>
 * Every file with this extension in the user's folder is asked of this service, so it loads the parser only when there is one.
 */
@Component
public class OscalCatalogReader implements CatalogReader {

	@Override
	public String extension() {
		return "json";
	}

	@Override
	public ControlSet read(CatalogInput input) throws CatalogException {
		return reading(input).set();
	}

	@Override
	public CatalogReading reading(CatalogInput input) throws CatalogException {
		return CatalogFileReader.read(input);
	}
}
