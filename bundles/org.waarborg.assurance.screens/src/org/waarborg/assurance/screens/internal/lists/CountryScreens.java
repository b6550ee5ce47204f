package org.waarborg.assurance.screens.internal.lists;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.CountryGroup;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The lists of countries of registers: what a place of processing is measured against. */
@Component(service = ScreenSource.class)
public class CountryScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.countries";

	private static final int ORDER = 309;

	/** The source. */
	public CountryScreens() {
		super(ID, ORDER, CountryScreen::new);
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return object instanceof CountryGroup group ? row(ID, group) : Optional.empty();
	}
}
