package org.waarborg.risk.screens.internal.plan;

import org.osgi.service.component.annotations.Component;

import org.waarborg.risk.screens.internal.RegisterPages;
import org.waarborg.screen.spi.ScreenSource;

/** The treatment plans of registers. */
@Component(service = ScreenSource.class)
public class PlanScreens extends RegisterPages {

	/** Id of this source. */
	public static final String ID = "risk.plan";

	private static final int ORDER = 201;

	/** The source. */
	public PlanScreens() {
		super(ID, ORDER, PlanScreen::new);
	}
}
