package org.waarborg.assurance.screens.internal.checklist;

import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.dossier.Assessment;
import org.waarborg.screen.spi.ScreenSource;

/** The points of a checklist with their answers: a page of each assessment. The key is the id of the assessment. */
@Component(service = ScreenSource.class)
public final class ChecklistScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.checklist";

	private static final int ORDER = 306;

	/** Made by the framework, and by tests. */
	public ChecklistScreens() {
		super(ID, ORDER, Assessment.class, ChecklistScreen::new);
	}
}
