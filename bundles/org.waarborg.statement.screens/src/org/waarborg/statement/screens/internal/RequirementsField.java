package org.waarborg.statement.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.waarborg.dossier.Requirement;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.RequirementDrivers;
import org.waarborg.statement.StatementRow;
import org.waarborg.store.Edits;

/**
 * The laws and other requirements that a control applies for: those that its drivers name, as one list. To take one away takes
 * its driver away; one that is added gets a driver of its kind. Other drivers stay as they are.
 */
final class RequirementsField implements Field {

	static final String ID = "requirements";

	private final DecisionFields fields;
	private final FeatureField drivers;
	private final FieldType type;

	/**
	 * The field.
	 *
	 * @param fields  makes decisions
	 * @param drivers the field of all drivers: where that is locked this is
	 * @param choices the requirements of the dossier
	 */
	RequirementsField(DecisionFields fields, FeatureField drivers, Choices choices) {
		this.fields = fields;
		this.drivers = drivers;
		type = new FieldType.References(choices);
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return fields.text("Decision.requirements");
	}

	@Override
	public String help() {
		return fields.text("Decision.requirements.help");
	}

	@Override
	public FieldType type() {
		return type;
	}

	private static StatementRow control(Row row) {
		return (StatementRow) row.subject();
	}

	@Override
	public Cell cell(Row row) {
		List<String> names = shown(row)
				? RequirementDrivers.of(control(row).drivers()).stream().map(fields.words()::requirement).toList()
				: List.of();
		return names.isEmpty() ? Cell.EMPTY : Cell.of(String.join("; ", names)).as(names);
	}

	@Override
	public Object value(Row row) {
		return RequirementDrivers.of(control(row).drivers());
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		List<Requirement> wanted = value == null ? List.of()
				: ((List<?>) value).stream().map(Requirement.class::cast).toList();
		List<Command> commands = new ArrayList<>();
		Decision decision = (Decision) row.object().orElseGet(() -> {
			FeatureField.Made made = fields.makeDecision(row);
			commands.add(made.command());
			return made.object();
		});
		commands.addAll(RequirementDrivers.set(edits, decision, wanted));
		return commands.isEmpty() ? IdentityCommand.INSTANCE : edits.compound(label(), commands);
	}

	@Override
	public Optional<String> locked(Row row) {
		return drivers.locked(row);
	}

	@Override
	public boolean shown(Row row) {
		return control(row).applicability() == Applicability.APPLICABLE;
	}

	/** Signals of drivers stand beside the list of drivers. */
	@Override
	public boolean isAt(Row row, Place place) {
		return false;
	}
}
