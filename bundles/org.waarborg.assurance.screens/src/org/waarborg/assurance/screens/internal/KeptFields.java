package org.waarborg.assurance.screens.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.Coverage;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Note;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.fields.ObjectChoices;

/** Fields that several screens of assurance have alike. */
public final class KeptFields {

	private KeptFields() {
	}

	/** The notes of an element, a new one with the date of today. */
	public static Field notes(Fields fields, FeatureField notes) {
		DossierSession session = fields.session();
		return notes.begin(n -> ((Note) n).setOn(session.today())).children(List.of("on", "text", "author"),
				fields.section("note", fields.field(DossierPackage.Literals.NOTE__TEXT).lines(4),
						fields.field(DossierPackage.Literals.NOTE__AUTHOR),
						fields.field(DossierPackage.Literals.NOTE__ON),
						fields.field(DossierPackage.Literals.NOTE__CLASSIFICATION)));
	}

	/**
	 * The judgements on what a certificate or report covers, a new one by who is here today.
	 *
	 * @param fields   makes fields
	 * @param coverage the list
	 * @param subjects what can be judged, what is most likely meant first
	 * @return the field
	 */
	public static Field coverage(Fields fields, FeatureField coverage,
			Function<Row, Collection<? extends EObject>> subjects) {
		DossierSession session = fields.session();
		return coverage.begin(c -> {
			((Coverage) c).setOn(session.today());
			session.me().ifPresent(((Coverage) c)::setBy);
		}).children(List.of("subject", "covers", "because"), fields.section("judged",
				fields.field(Literals.COVERAGE__SUBJECT).choices(
						ObjectChoices.of(fields, DossierPackage.Literals.ELEMENT, subjects)),
				fields.field(Literals.COVERAGE__COVERS), fields.field(Literals.COVERAGE__BECAUSE).lines(3),
				fields.field(Literals.COVERAGE__BY), fields.field(Literals.COVERAGE__ON)));
	}
}
