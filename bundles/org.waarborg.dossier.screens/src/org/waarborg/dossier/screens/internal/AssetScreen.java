package org.waarborg.dossier.screens.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.AssetKind;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Level;
import org.waarborg.dossier.Lifecycle;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.TakesIn;
import org.waarborg.screen.fields.Fields;

/** Assets: systems, processes, information, places. */
final class AssetScreen extends DossierScreen<Asset> {

	AssetScreen(Fields fields) {
		super(fields, "assets", "asset", Literals.DOSSIER__ASSETS);
	}

	private enum State {
		COMPLETE, UNCLASSIFIED, UNOWNED
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						field(Literals.ASSET__KIND), lines(Literals.ASSET__DESCRIPTION, 4),
						field(Literals.ASSET__PARENT),
						field(Literals.ASSET__ADDRESS).shown(r -> of(r).getKind() == AssetKind.LOCATION
								|| of(r).getAddress() != null)),
				fields.section("weight", field(Literals.ASSET__CONFIDENTIALITY), field(Literals.ASSET__INTEGRITY),
						field(Literals.ASSET__AVAILABILITY), fields.derived("cia", text("cia"), this::cia),
						field(Literals.ASSET__PATIENT_SAFETY), field(Literals.ASSET__CITIZEN_SERVICE_NUMBER)),
				fields.section("responsible", field(Literals.ELEMENT__OWNER), field(Literals.ASSET__SUPPLIER),
						field(Literals.ASSET__SUPPLIER_SERVICE)),
				fields.section("life", field(Literals.ASSET__LIFECYCLE), field(Literals.ASSET__FROM),
						field(Literals.ASSET__UNTIL), field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	@Override
	void begin(Asset fresh) {
		fresh.setLifecycle(Lifecycle.IN_USE);
	}

	@Override
	public Optional<TakesIn> takesIn() {
		return Optional.of(new TakesIn(key, ""));
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "owner", "cia", "patientSafety", "citizenServiceNumber", "supplier",
				"lifecycle");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(by(Literals.ASSET__KIND), by(Literals.ELEMENT__OWNER), by(Literals.ASSET__LIFECYCLE),
				by(Literals.ASSET__SUPPLIER), byState(this::state));
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public Header header() {
		return header(count(a -> state(a) == State.UNOWNED), "state", word(State.UNOWNED), -1);
	}

	@Override
	public List<Figure> figures() {
		return Figures.bars(fields, key, all(), a -> fields.label(a.getKind()), State.values(), this::state, this::word,
				s -> s == State.COMPLETE ? Status.DONE : s == State.UNCLASSIFIED ? Status.UNDER_WAY : Status.ATTENTION);
	}

	private State state(Asset asset) {
		if (asset.getOwner() == null && asset.getLifecycle() != Lifecycle.RETIRED) {
			return State.UNOWNED;
		}
		boolean classified = Stream.of(asset.getConfidentiality(), asset.getIntegrity(), asset.getAvailability())
				.noneMatch(l -> l == Level.UNKNOWN);
		// A place has no confidentiality of its own.
		return classified || asset.getKind() == AssetKind.LOCATION || asset.getLifecycle() == Lifecycle.RETIRED
				? State.COMPLETE
				: State.UNCLASSIFIED;
	}

	/** The three levels in the order of the word that everybody knows, BIV in Dutch and CIA in English; sorts by the highest. */
	private Cell cia(Row row) {
		Level confidentiality = of(row).getConfidentiality();
		Level availability = of(row).getAvailability();
		boolean dutch = "nl".equals(session.language());
		List<Level> levels = List.of(dutch ? availability : confidentiality, of(row).getIntegrity(),
				dutch ? confidentiality : availability);
		if (levels.stream().allMatch(l -> l == Level.UNKNOWN)) {
			return Cell.EMPTY;
		}
		return Cell.of(levels.stream().map(fields::label).collect(Collectors.joining(" · ")),
				-levels.stream().mapToInt(Level::ordinal).max().orElse(0));
	}
}
