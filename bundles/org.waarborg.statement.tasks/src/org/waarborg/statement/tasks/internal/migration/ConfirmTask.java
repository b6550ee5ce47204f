package org.waarborg.statement.tasks.internal.migration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.migration.Migration;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Decisions that were carried count from when somebody puts a name and a date to them. */
final class ConfirmTask implements Task {

	private final DossierSession session;
	private final String statement;
	private final List<String> decisions;
	private final Messages messages;
	private String by;
	private Role role;
	private LocalDate on;

	ConfirmTask(DossierSession session, StatementOfApplicability statement, List<String> decisions) {
		this.session = session;
		this.statement = statement.getId();
		this.decisions = List.copyOf(decisions);
		messages = MigrationActions.words(session);
		by = session.me().map(Person::getId).orElse(null);
		role = onlyRole();
		on = session.today();
	}

	private Optional<Person> person() {
		return OnStatement.person(session, by);
	}

	private List<Role> roles() {
		return person().map(p -> session.roles(p,
				OnStatement.find(session, statement).map(StatementOfApplicability::getScope).orElse(null)))
				.orElse(List.of());
	}

	/** In which role is clear where only one comes into question. */
	private Role onlyRole() {
		return roles().size() == 1 ? roles().getFirst() : null;
	}

	@Override
	public String title() {
		return messages.get("confirm.title", decisions.size());
	}

	@Override
	public String icon() {
		return "status-done";
	}

	@Override
	public String order() {
		return messages.get("confirm.order");
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		StatementOfApplicability found = OnStatement.find(session, statement).orElse(null);
		inputs.add(Input.of("by", messages.get("confirm.by"),
				new Input.Choice(OnStatement.people(session, found == null ? null : found.getScope()), false), by));
		inputs.add(Input.of("role", messages.get("confirm.role"),
				new Input.Choice(OnStatement.roles(session, roles()), false), role));
		inputs.add(Input.of("on", messages.get("confirm.on"), new Input.Day(), on));
		if (found != null) {
			inputs.add(Input.of("what", messages.get("confirm.what"), table(found), null));
		}
		Optional<String> problem = found == null || confirmable().isEmpty() ? Optional.of(messages.get("confirm.none"))
				: person().isEmpty() ? Optional.of(messages.get("confirm.by.missing"))
						: role == null ? Optional.of(messages.get("confirm.role.missing"))
								: on == null ? Optional.of(messages.get("confirm.on.missing"))
										: on.isAfter(session.today()) ? Optional.of(messages.get("confirm.on.ahead"))
												: Optional.empty();
		return List
				.of(new Step("confirm", messages.get("confirm.step"), messages.get("confirm.text"), inputs, problem));
	}

	private Input.Table table(StatementOfApplicability found) {
		StatementWords words = new StatementWords(found, session.controlSets(), session.language(), session.today());
		List<List<Cell>> rows = new ArrayList<>();
		for (StatementRow row : StatementRows.of(found, session.controlSets(), new StatementView.Combined())) {
			row.decision().filter(d -> decisions.contains(d.getId())).ifPresent(d -> rows.add(List.of(
					Cell.of(words.label(row)), Cell.of(words.title(row)),
					Cell.of(words.label(row.applicability())).with(StatementWords.status(row.applicability())),
					Cell.of(d.getToConfirmBecause() == null ? "" : d.getToConfirmBecause()))));
		}
		return new Input.Table(List.of(messages.get("column.control"), messages.get("column.title"),
				messages.get("column.applicability"), messages.get("column.because")), rows);
	}

	private List<Decision> confirmable() {
		return decisions.stream().map(session.dossier()::find).flatMap(Optional::stream)
				.filter(Decision.class::isInstance).map(Decision.class::cast).filter(Migration::confirmable).toList();
	}

	@Override
	public void answer(String input, Object value) {
		switch (input) {
			case "by" -> {
				by = (String) value;
				role = roles().contains(role) ? role : onlyRole();
			}
			case "role" -> role = (Role) value;
			case "on" -> on = (LocalDate) value;
			default -> throw new IllegalArgumentException(input);
		}
	}

	@Override
	public Finish finish() throws TaskException {
		List<Decision> open = confirmable();
		Person person = person().orElseThrow(() -> new TaskException(messages.get("confirm.by.missing")));
		if (open.isEmpty()) {
			throw new TaskException(messages.get("confirm.none"));
		}
		String label = messages.get("confirm.label", open.size());
		session.run(label, List.of(Migration.confirm(session.edits(), label, open, person, role, on)));
		return Outcome.of(messages.get("confirm.done", open.size(), Labels.of(person),
				Formats.of(session.language()).date(on)));
	}
}
