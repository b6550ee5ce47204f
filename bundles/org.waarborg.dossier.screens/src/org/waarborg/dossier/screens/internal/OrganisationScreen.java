package org.waarborg.dossier.screens.internal;

import java.util.List;
import java.util.Optional;

import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.screen.Action;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;

/** Legal entities, suppliers, bodies and authorities. */
final class OrganisationScreen extends DossierScreen<Organisation> {

	OrganisationScreen(Fields fields) {
		super(fields, "organisations", "organisation", Literals.DOSSIER__ORGANISATIONS);
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ORGANISATION__NAME),
						field(Literals.ELEMENT__TITLE), field(Literals.ORGANISATION__KINDS),
						field(Literals.ORGANISATION__PARENT)),
				fields.section("reach", field(Literals.ELEMENT__OWNER), field(Literals.ORGANISATION__CONTACT),
						field(Literals.ORGANISATION__WEBSITE), field(Literals.ORGANISATION__ADDRESS).lines(2)),
				fields.section("register", field(Literals.ORGANISATION__REGISTRATION_NUMBER),
						field(Literals.ORGANISATION__COUNTRY)),
				fields.section("keep", field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "name", "kinds", "parent", "owner", "contact", "country");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("kinds", fields.label(type(), Literals.ORGANISATION__KINDS), this::kind),
				by(Literals.ORGANISATION__PARENT), by(Literals.ELEMENT__OWNER));
	}

	private Group kind(Row row) {
		return of(row).getKinds().stream().findFirst().map(k -> new Group(k.ordinal(), fields.label(k)))
				.orElseGet(() -> new Group(OrganisationKind.values().length, fields.text("group.none")));
	}

	@Override
	public Header header() {
		long suppliers = count(o -> o.getKinds().contains(OrganisationKind.SUPPLIER));
		if (dossier().getOrganisation() != null) {
			return header("", Status.NEUTRAL, text("figure", all().size(), suppliers), -1, Optional.empty());
		}
		Action name = new Action("own", text("own"), "organisation", Optional.empty(),
				s -> s.show(new Target(DossierScreens.ID, DossierScreens.SETTINGS, dossier().getId(), "organisation")));
		return header(text("chip"), Status.ATTENTION, text("figure", all().size(), suppliers), -1, Optional.of(name));
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return super.cannotDelete(row).or(() -> of(row) == dossier().getOrganisation()
				? Optional.of(text("keep", fields.name(of(row))))
				: Optional.empty());
	}
}
