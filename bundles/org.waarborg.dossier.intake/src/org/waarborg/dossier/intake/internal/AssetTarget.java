package org.waarborg.dossier.intake.internal;

import org.osgi.service.component.annotations.Component;

import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.intake.spi.IntakeTarget;

/** A list of assets. */
@Component(service = IntakeTarget.class)
public class AssetTarget extends ElementTarget {

	/** The target. */
	public AssetTarget() {
		super("assets", Literals.DOSSIER__ASSETS, field("code", Literals.ELEMENT__CODE),
				field("title", Literals.ELEMENT__TITLE), field("kind", Literals.ASSET__KIND),
				field("description", Literals.ASSET__DESCRIPTION), field("owner", Literals.ELEMENT__OWNER),
				field("confidentiality", Literals.ASSET__CONFIDENTIALITY),
				field("integrity", Literals.ASSET__INTEGRITY), field("availability", Literals.ASSET__AVAILABILITY),
				field("patientSafety", Literals.ASSET__PATIENT_SAFETY),
				field("citizenServiceNumber", Literals.ASSET__CITIZEN_SERVICE_NUMBER),
				field("supplier", Literals.ASSET__SUPPLIER), field("supplierService", Literals.ASSET__SUPPLIER_SERVICE),
				field("lifecycle", Literals.ASSET__LIFECYCLE), field("from", Literals.ASSET__FROM),
				field("until", Literals.ASSET__UNTIL), field("address", Literals.ASSET__ADDRESS),
				field("classification", Literals.ELEMENT__CLASSIFICATION));
	}
}
