package org.waarborg.dossier.screens.internal;

import java.util.List;

import org.waarborg.document.Figure;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Requirement;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;

/** Requirements that apply. */
final class RequirementScreen extends DossierScreen<Requirement> {

	RequirementScreen(Fields fields) {
		super(fields, "requirements", "requirement", Literals.DOSSIER__REQUIREMENTS);
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						field(Literals.REQUIREMENT__KIND), field(Literals.REQUIREMENT__SOURCE),
						field(Literals.REQUIREMENT__ARTICLE), field(Literals.REQUIREMENT__REFERENCE),
						lines(Literals.REQUIREMENT__TEXT, 3)),
				fields.section("why", field(Literals.REQUIREMENT__PARTY),
						lines(Literals.REQUIREMENT__APPLIES_BECAUSE, 3), field(Literals.REQUIREMENT__FROM),
						field(Literals.REQUIREMENT__UNTIL)),
				fields.section("uptodate", field(Literals.ELEMENT__OWNER), field(Literals.REQUIREMENT__VERIFIED_ON),
						field(Literals.REQUIREMENT__REVIEW_ON), next(Literals.REQUIREMENT__REVIEW_ON)),
				fields.section("keep", field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	@Override
	void begin(Requirement fresh) {
		fresh.setFrom(session.today());
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "source", "article", "party", "owner", "verifiedOn", "next");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(by(Literals.REQUIREMENT__KIND), by(Literals.REQUIREMENT__PARTY), by(Literals.ELEMENT__OWNER),
				byDue());
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public Header header() {
		return dueHeader(-1);
	}

	@Override
	public List<Figure> figures() {
		return Figures.days(fields, key, all(), due);
	}
}
