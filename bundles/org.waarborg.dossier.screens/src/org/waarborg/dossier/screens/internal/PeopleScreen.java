package org.waarborg.dossier.screens.internal;

import java.util.List;
import java.util.stream.Stream;

import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;

/** People, with the roles that they have now. */
final class PeopleScreen extends DossierScreen<Person> {

	PeopleScreen(Fields fields) {
		super(fields, "people", "person", Literals.DOSSIER__PEOPLE);
	}

	private enum State {
		HERE, LEFT
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("who", field(Literals.PERSON__NAME), field(Literals.PERSON__FUNCTION),
						field(Literals.PERSON__ORGANISATION)),
				fields.section("reach", field(Literals.PERSON__EMAIL), field(Literals.PERSON__PHONE)),
				fields.section("responsible", fields.derived("roles", text("roles"), this::roles),
						fields.derived("owns", text("owns"), this::owns),
						field(Literals.PERSON__LEFT_ON).reads((row, cell) -> cell.isEmpty() ? cell
								: cell.with(state(of(row)) == State.LEFT && named(of(row)) ? Status.ATTENTION
										: Status.NEUTRAL))));
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("name", "function", "roles", "owns", "organisation", "email", "leftOn");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(by(Literals.PERSON__ORGANISATION), byState(this::state),
				new Grouping("gone", text("gone"), row -> gone(of(row)) ? new Group(0, text("gone.yes"))
						: new Group(1, text("gone.no"))));
	}

	@Override
	public Header header() {
		long left = count(p -> state(p) == State.LEFT);
		long gone = count(this::gone);
		Header header = header(gone, "gone", text("gone.yes"), -1);
		return header(header.chip(), header.status(), text("figure", all().size(), left), -1, header.next());
	}

	private Cell roles(Row row) {
		List<String> roles = held(of(row)).map(r -> {
			String own = Texts.get(r.getRoleTitle(), session.language());
			return own.isEmpty() ? fields.label(r.getRole()) : own;
		}).distinct().toList();
		return roles.isEmpty() ? Cell.EMPTY : Cell.of(String.join(", ", roles)).as(roles);
	}

	private Stream<RoleAssignment> held(Person person) {
		return dossier().getRoleAssignments().stream().filter(r -> r.getPerson() == person)
				.filter(r -> RoleAssignments.holds(r, session.today()));
	}

	private Cell owns(Row row) {
		long owns = owned(of(row)).count();
		return owns == 0 ? Cell.EMPTY : Cell.of(text("owns.count", owns), owns);
	}

	private Stream<Element> owned(Person person) {
		return dossier().eContents().stream().filter(Element.class::isInstance).map(Element.class::cast)
				.filter(e -> e.getOwner() == person);
	}

	private State state(Person person) {
		return person.getLeftOn() != null && person.getLeftOn().isBefore(session.today()) ? State.LEFT : State.HERE;
	}

	/** Whether somebody who left is still named as an owner, or has a role that nobody ended. */
	private boolean gone(Person person) {
		return state(person) == State.LEFT && named(person);
	}

	private boolean named(Person person) {
		return owned(person).findAny().isPresent() || dossier().getRoleAssignments().stream()
				.anyMatch(r -> r.getPerson() == person && r.getUntil() == null);
	}
}
