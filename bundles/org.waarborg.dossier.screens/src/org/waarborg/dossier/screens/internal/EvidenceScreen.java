package org.waarborg.dossier.screens.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Evidence;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.TakesIn;
import org.waarborg.screen.fields.Fields;

/** Evidence with its validity. */
final class EvidenceScreen extends DossierScreen<Evidence> {

	EvidenceScreen(Fields fields) {
		super(fields, "evidence", "evidence", Literals.DOSSIER__EVIDENCE);
	}

	private enum State {
		ENDED, SOON, VALID, NOT_YET, OPEN, RENEWED
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						field(Literals.EVIDENCE__KIND), field(Literals.EVIDENCE__LOCATION),
						field(Literals.EVIDENCE__SHA256)),
				fields.section("validity",
						fields.derived("state", text("state"), this::state, Literals.EVIDENCE__VALID_UNTIL),
						field(Literals.EVIDENCE__VALID_FROM), field(Literals.EVIDENCE__VALID_UNTIL),
						field(Literals.EVIDENCE__PERIOD_FROM), field(Literals.EVIDENCE__PERIOD_UNTIL),
						field(Literals.EVIDENCE__RENEWS),
						fields.derived("renewedBy", text("renewedBy"), this::renewedBy)),
				fields.section("collected", field(Literals.ELEMENT__OWNER), field(Literals.EVIDENCE__COLLECTED_BY),
						field(Literals.EVIDENCE__COLLECTED_ON)),
				fields.section("keep", field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	@Override
	void begin(Evidence fresh) {
		fresh.setCollectedOn(session.today());
	}

	@Override
	public Optional<TakesIn> takesIn() {
		return Optional.of(new TakesIn(key, ""));
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "kind", "owner", "collectedOn", "validUntil", "state");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(byState(this::state), by(Literals.EVIDENCE__KIND), by(Literals.ELEMENT__OWNER), byDue());
	}

	@Override
	public Header header() {
		return header(count(e -> state(e) == State.ENDED), "state", word(State.ENDED), -1);
	}

	private Optional<Evidence> renewal(Evidence evidence) {
		return all().stream().filter(e -> e != evidence && e.getRenews() == evidence).findFirst();
	}

	private State state(Evidence evidence) {
		LocalDate today = session.today();
		if (renewal(evidence).isPresent()) {
			return State.RENEWED;
		}
		if (evidence.getValidFrom() != null && evidence.getValidFrom().isAfter(today)) {
			return State.NOT_YET;
		}
		LocalDate until = evidence.getValidUntil();
		if (until == null) {
			return State.OPEN;
		}
		return until.isBefore(today) ? State.ENDED : until.isBefore(today.plusDays(60)) ? State.SOON : State.VALID;
	}

	private Cell state(Row row) {
		State state = state(of(row));
		LocalDate until = of(row).getValidUntil();
		String word = state == State.ENDED ? text("ended", ChronoUnit.DAYS.between(until, session.today()))
				: state == State.SOON ? text("soon", ChronoUnit.DAYS.between(session.today(), until)) : word(state);
		return Cell.of(word, state.ordinal()).with(switch (state) {
			case ENDED -> Status.ATTENTION;
			case SOON, NOT_YET -> Status.UNDER_WAY;
			case VALID -> Status.DONE;
			case OPEN, RENEWED -> Status.NEUTRAL;
		});
	}

	private Cell renewedBy(Row row) {
		return renewal(of(row)).map(e -> {
			Cell cell = Cell.of(fields.name(e));
			return session.locate(e).map(cell::to).orElse(cell);
		}).orElse(Cell.EMPTY);
	}
}
