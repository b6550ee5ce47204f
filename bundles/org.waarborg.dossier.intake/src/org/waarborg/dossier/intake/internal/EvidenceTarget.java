package org.waarborg.dossier.intake.internal;

import org.osgi.service.component.annotations.Component;

import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.intake.spi.IntakeTarget;

/** A list of evidence. */
@Component(service = IntakeTarget.class)
public class EvidenceTarget extends ElementTarget {

	/** The target. */
	public EvidenceTarget() {
		super("evidence", Literals.DOSSIER__EVIDENCE, field("code", Literals.ELEMENT__CODE),
				field("title", Literals.ELEMENT__TITLE), field("kind", Literals.EVIDENCE__KIND),
				field("location", Literals.EVIDENCE__LOCATION), field("owner", Literals.ELEMENT__OWNER),
				field("collectedBy", Literals.EVIDENCE__COLLECTED_BY),
				field("collectedOn", Literals.EVIDENCE__COLLECTED_ON),
				field("periodFrom", Literals.EVIDENCE__PERIOD_FROM),
				field("periodUntil", Literals.EVIDENCE__PERIOD_UNTIL),
				field("validFrom", Literals.EVIDENCE__VALID_FROM), field("validUntil", Literals.EVIDENCE__VALID_UNTIL),
				field("sha256", Literals.EVIDENCE__SHA256),
				field("classification", Literals.ELEMENT__CLASSIFICATION));
	}
}
