package org.waarborg.dossier.screens.internal;

import java.util.List;

import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.LegalFact;
import org.waarborg.dossier.LegalFactStatus;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;

/** Dated legal facts. */
final class LegalFactScreen extends DossierScreen<LegalFact> {

	LegalFactScreen(Fields fields) {
		super(fields, "legalFacts", "law", Literals.DOSSIER__LEGAL_FACTS);
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						field(Literals.LEGAL_FACT__DATE),
						field(Literals.LEGAL_FACT__STATUS).status(LegalFactStatus.class, LegalFactScreen::status),
						lines(Literals.LEGAL_FACT__TEXT, 4), field(Literals.LEGAL_FACT__SOURCE).lines(2)),
				fields.section("so", field(Literals.LEGAL_FACT__REASSESS), field(Literals.ELEMENT__OWNER)),
				fields.section("keep", field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	private static Status status(LegalFactStatus status) {
		return switch (status) {
			case EXPECTED -> Status.UNDER_WAY;
			case CHANGED -> Status.ATTENTION;
			case IN_FORCE, ENDED -> Status.NEUTRAL;
		};
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "date", "status", "owner", "reassess");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(by(Literals.LEGAL_FACT__STATUS), by(Literals.ELEMENT__OWNER));
	}

	@Override
	public Header header() {
		return header(count(f -> f.getStatus() == LegalFactStatus.CHANGED), "status",
				fields.label(LegalFactStatus.CHANGED), -1);
	}
}
