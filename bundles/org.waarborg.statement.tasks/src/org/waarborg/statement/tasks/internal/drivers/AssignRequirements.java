package org.waarborg.statement.tasks.internal.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.NaturalOrder;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Requirement;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.RequirementDrivers;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Names laws and other requirements as reasons of many controls at once, or takes them away, as one step for undo. */
final class AssignRequirements implements Task {

	static final String REQUIREMENTS = "requirements";
	static final String HOW = "how";

	/** What is done with the requirements that were chosen. */
	enum How {
		/** They come beside the reasons that are there. */
		ADD,
		/** They take the place of other requirements; reasons without a requirement stay. */
		REPLACE,
		/** They are taken away. */
		REMOVE
	}

	private final DossierSession session;
	private final String statement;
	private final Messages messages;
	private final List<String> chosen;
	private Set<String> requirements = new LinkedHashSet<>();
	private How how = How.ADD;

	/**
	 * The task.
	 *
	 * @param session   the dossier
	 * @param statement id of the statement
	 * @param rows      the rows that the person chose
	 */
	AssignRequirements(DossierSession session, String statement, List<Row> rows) {
		this.session = session;
		this.statement = statement;
		messages = Messages.beside(AssignRequirements.class, Locale.of(session.language()));
		chosen = rows.stream().map(Row::id).toList();
	}

	@Override
	public String title() {
		return messages.get("title", chosen.size());
	}

	@Override
	public String icon() {
		return "requirement";
	}

	@Override
	public String order() {
		return messages.get("order." + how.name(), changes().size());
	}

	@Override
	public void answer(String input, Object value) {
		switch (input) {
			case REQUIREMENTS -> {
				requirements = new LinkedHashSet<>();
				((List<?>) value).forEach(id -> requirements.add((String) id));
			}
			case HOW -> how = (How) value;
			default -> throw new IllegalArgumentException("not asked: " + input);
		}
	}

	private StatementOfApplicability statement() {
		return OnStatement.get(session, statement);
	}

	private StatementWords words() {
		return new StatementWords(statement(), session.controlSets(), session.language(), session.today());
	}

	/** The rows that were chosen, as they are now. */
	private List<StatementRow> rows() {
		Set<String> ids = new LinkedHashSet<>(chosen);
		return StatementRows.of(statement(), session.controlSets(), new StatementView.Combined()).stream()
				.filter(r -> ids.contains(r.id())).toList();
	}

	private List<Requirement> wanted() {
		return session.dossier().dossier().getRequirements().stream().filter(r -> requirements.contains(r.getId()))
				.toList();
	}

	/** Why a row keeps its reasons; empty where it takes others. */
	private Optional<String> left(StatementRow row) {
		if (row.decision().isEmpty() || row.applicability() != Applicability.APPLICABLE) {
			return Optional.of(messages.get("left.applies"));
		}
		return row.followed().isPresent() ? Optional.of(messages.get("left.follows")) : Optional.empty();
	}

	private List<Requirement> after(List<Requirement> before, List<Requirement> wanted) {
		List<Requirement> after = new ArrayList<>(how == How.REPLACE ? List.of() : before);
		if (how == How.REMOVE) {
			after.removeAll(wanted);
		} else {
			wanted.stream().filter(r -> !after.contains(r)).forEach(after::add);
		}
		return after;
	}

	/** The rows whose requirements will be others. */
	private Map<StatementRow, List<Requirement>> changes() {
		List<Requirement> wanted = wanted();
		Map<StatementRow, List<Requirement>> changes = new LinkedHashMap<>();
		for (StatementRow row : wanted.isEmpty() ? List.<StatementRow>of() : rows()) {
			List<Requirement> before = RequirementDrivers.of(row.drivers());
			List<Requirement> after = after(before, wanted);
			if (left(row).isEmpty() && !Set.copyOf(after).equals(Set.copyOf(before))) {
				changes.put(row, after);
			}
		}
		return changes;
	}

	// ---- steps

	@Override
	public List<Step> steps() {
		return List.of(asked(), end());
	}

	private Step asked() {
		StatementWords words = words();
		List<Option> options = session.dossier().dossier().getRequirements().stream()
				.map(r -> new Option(r.getId(), Labels.of(r, session.language()), words.requirement(r), "requirement"))
				.sorted(Comparator.comparing(Option::label, NaturalOrder.INSTANCE)).toList();
		List<Input> inputs = new ArrayList<>();
		if (options.isEmpty()) {
			inputs.add(OnStatement.tells("none", Status.ATTENTION, messages.get("none")));
		}
		inputs.add(Input.of(REQUIREMENTS, messages.get("requirements"), new Input.Several(options),
				List.copyOf(requirements)));
		inputs.add(Input.of(HOW, messages.get("how"), new Input.Choice(
				List.of(How.values()).stream().map(h -> new Option(h, messages.get("how." + h.name()), "", ""))
						.toList(),
				false), how));
		return new Step("asked", messages.get("step.asked"), messages.get("step.asked.text"), inputs,
				requirements.isEmpty() ? Optional.of(messages.get("requirements.missing")) : Optional.empty());
	}

	private Step end() {
		Map<StatementRow, List<Requirement>> changes = changes();
		List<Input> inputs = new ArrayList<>();
		List<StatementRow> left = rows().stream().filter(r -> left(r).isPresent()).toList();
		if (!left.isEmpty()) {
			inputs.add(OnStatement.tells("left", Status.ATTENTION, messages.get("left", left.size(), chosen.size())));
		}
		inputs.add(Input.of("table", messages.get("table"), table(changes, left), null));
		return new Step("end", messages.get("step.end"), messages.get("step.end.text", changes.size()), inputs,
				changes.isEmpty() ? Optional.of(messages.get("nothing")) : Optional.empty());
	}

	private Input.Table table(Map<StatementRow, List<Requirement>> changes, List<StatementRow> left) {
		StatementWords words = words();
		List<List<Cell>> cells = new ArrayList<>();
		changes.forEach((row, after) -> cells.add(List.of(Cell.of(words.label(row)), Cell.of(words.title(row)),
				Cell.of(names(RequirementDrivers.of(row.drivers()), words)), Cell.of(names(after, words)))));
		left.forEach(row -> cells.add(List.of(Cell.of(words.label(row)), Cell.of(words.title(row)),
				Cell.of(names(RequirementDrivers.of(row.drivers()), words)),
				Cell.of(left(row).orElse("")).with(Status.NEUTRAL))));
		return new Input.Table(List.of(messages.get("column.number"), messages.get("column.control"),
				messages.get("column.before"), messages.get("column.after")), cells);
	}

	private static String names(List<Requirement> some, StatementWords words) {
		return String.join("; ", some.stream().map(words::requirement).toList());
	}

	@Override
	public Finish finish() {
		Map<StatementRow, List<Requirement>> changes = changes();
		List<Command> commands = new ArrayList<>();
		changes.forEach((row, after) -> commands
				.addAll(RequirementDrivers.set(session.edits(), row.decision().orElseThrow(), after)));
		String label = messages.get("undo." + how.name(), changes.size());
		session.run(label, commands);
		return Outcome.of(messages.get("done." + how.name(), changes.size()));
	}
}
