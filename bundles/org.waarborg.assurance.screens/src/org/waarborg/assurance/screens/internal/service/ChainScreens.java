package org.waarborg.assurance.screens.internal.service;

import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.screen.spi.ScreenSource;

/** The chain of processing: a page of each supplied service. The key is the id of the service. */
@Component(service = ScreenSource.class)
public final class ChainScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.chain";

	private static final int ORDER = 303;

	/** Made by the framework, and by tests. */
	public ChainScreens() {
		super(ID, ORDER, SuppliedService.class, ChainScreen::new);
	}
}
