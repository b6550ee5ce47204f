package org.waarborg.dossier.intake.internal;

import org.osgi.service.component.annotations.Component;

import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.intake.spi.IntakeTarget;

/** A list of measures. */
@Component(service = IntakeTarget.class)
public class MeasureTarget extends ElementTarget {

	/** The target. */
	public MeasureTarget() {
		super("measures", Literals.DOSSIER__MEASURES, field("code", Literals.ELEMENT__CODE),
				field("title", Literals.ELEMENT__TITLE), field("description", Literals.MEASURE__DESCRIPTION),
				field("owner", Literals.ELEMENT__OWNER), field("status", Literals.MEASURE__STATUS),
				field("due", Literals.MEASURE__DUE), field("doneOn", Literals.MEASURE__DONE_ON),
				field("documents", Literals.MEASURE__DOCUMENTS), field("evidence", Literals.MEASURE__EVIDENCE),
				field("classification", Literals.ELEMENT__CLASSIFICATION));
	}
}
