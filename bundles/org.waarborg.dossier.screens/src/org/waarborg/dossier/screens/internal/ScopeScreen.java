package org.waarborg.dossier.screens.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.AssetKind;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Scope;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.fields.ObjectChoices;
import org.waarborg.store.Edits;

/** Scopes of the management system. */
final class ScopeScreen extends DossierScreen<Scope> {

	ScopeScreen(Fields fields) {
		super(fields, "scopes", "scope", Literals.DOSSIER__SCOPES);
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						lines(Literals.SCOPE__STATEMENT, 5), field(Literals.ELEMENT__OWNER)),
				fields.section("inside", field(Literals.SCOPE__ENTITIES),
						field(Literals.SCOPE__LOCATIONS).choices(ObjectChoices.of(fields,
								Literals.ASSET, r -> dossier().getAssets().stream()
										.filter(a -> a.getKind() == AssetKind.LOCATION).toList()))),
				fields.section("border", lines(Literals.SCOPE__INTERFACES, 4),
						field(Literals.SCOPE__EXCLUSIONS).children(List.of("text", "reason"),
								fields.section("exclusion", fields.field(Literals.SCOPE_EXCLUSION__TEXT).lines(3),
										fields.field(Literals.SCOPE_EXCLUSION__REASON).lines(3)))),
				fields.section("keep", field(Literals.SCOPE__PARENT), field(Literals.ELEMENT__CLASSIFICATION),
						notes()));
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "owner", "entities", "locations", "exclusions", "parent");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(by(Literals.SCOPE__PARENT), by(Literals.ELEMENT__OWNER));
	}

	@Override
	public Header header() {
		long unsaid = count(s -> Texts.isEmpty(s.getStatement()));
		return header(unsaid > 0 ? text("chip") : "", unsaid > 0 ? Status.ATTENTION : Status.NEUTRAL,
				text("figure", all().size(), unsaid), -1, Optional.empty());
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return super.cannotDelete(row).or(() -> all().size() == 1 ? Optional.of(text("keep")) : Optional.empty());
	}

	/** All at once would leave none. */
	@Override
	public Command delete(Edits edits, List<Row> rows) {
		return super.delete(edits, rows.size() < all().size() ? rows : rows.subList(1, rows.size()));
	}
}
