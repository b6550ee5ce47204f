package org.waarborg.risk.screens.internal.trend;

import org.osgi.service.component.annotations.Component;

import org.waarborg.risk.screens.internal.RegisterPages;
import org.waarborg.screen.spi.ScreenSource;

/** The snapshots of registers. */
@Component(service = ScreenSource.class)
public class TrendScreens extends RegisterPages {

	/** Id of this source. */
	public static final String ID = "risk.trend";

	private static final int ORDER = 202;

	/** The source. */
	public TrendScreens() {
		super(ID, ORDER, TrendScreen::new);
	}
}
