package org.waarborg.dossier.screens.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;

/** Who has which role, from when until when. */
final class RoleScreen extends DossierScreen<RoleAssignment> {

	RoleScreen(Fields fields) {
		super(fields, "roles", "role", Literals.DOSSIER__ROLE_ASSIGNMENTS);
	}

	private enum State {
		NOW, LATER, ENDED
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("who", field(Literals.ROLE_ASSIGNMENT__PERSON), field(Literals.ROLE_ASSIGNMENT__ROLE),
						field(Literals.ROLE_ASSIGNMENT__ROLE_TITLE), field(Literals.ROLE_ASSIGNMENT__SCOPE)),
				fields.section("when", field(Literals.ROLE_ASSIGNMENT__FROM), field(Literals.ROLE_ASSIGNMENT__UNTIL),
						fields.derived("state", fields.text("group.state"), this::state)),
				fields.section("mandate", field(Literals.ROLE_ASSIGNMENT__DEPUTY_FOR),
						field(Literals.ROLE_ASSIGNMENT__MANDATE)));
	}

	@Override
	void begin(RoleAssignment fresh) {
		fresh.setFrom(session.today());
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("role", "person", "scope", "from", "until", "deputyFor", "mandate", "state");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(by(Literals.ROLE_ASSIGNMENT__ROLE), by(Literals.ROLE_ASSIGNMENT__PERSON),
				by(Literals.ROLE_ASSIGNMENT__SCOPE), byState(this::state));
	}

	@Override
	public Header header() {
		List<Role> missing = Stream.of(Role.CISO, Role.TOP_MANAGEMENT, Role.INTERNAL_AUDITOR)
				.filter(role -> all().stream().noneMatch(
						r -> RoleAssignments.gives(r, role) && RoleAssignments.holds(r, session.today())))
				.toList();
		long now = count(r -> state(r) == State.NOW);
		return header(missing.isEmpty() ? "" : text("missing", fields.label(missing.getFirst())),
				missing.isEmpty() ? Status.NEUTRAL : Status.ATTENTION, text("figure", all().size(), now), -1,
				Optional.empty());
	}

	private Cell state(Row row) {
		State state = state(of(row));
		return Cell.of(word(state), state.ordinal()).with(state == State.NOW ? Status.DONE : Status.NEUTRAL);
	}

	private State state(RoleAssignment role) {
		LocalDate today = session.today();
		if (RoleAssignments.holds(role, today)) {
			return State.NOW;
		}
		return role.getFrom() != null && role.getFrom().isAfter(today) ? State.LATER : State.ENDED;
	}
}
