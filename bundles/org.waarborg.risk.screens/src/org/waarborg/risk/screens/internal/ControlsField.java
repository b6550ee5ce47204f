package org.waarborg.risk.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identifiers;
import org.waarborg.risk.ChosenControl;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.Treatment;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.store.Edits;

/** The controls that a treatment chose, as one types them: one that stays keeps the scope that it was chosen for. */
final class ControlsField implements Field {

	/** Its id; that of the list with scopes is another. */
	static final String ID = "controls";

	private final FeatureField list;
	private final FieldType type;
	private final Choices choices;

	/**
	 * A field.
	 *
	 * @param list    the field of the list itself
	 * @param choices what can be chosen
	 */
	ControlsField(FeatureField list, Choices choices) {
		this.list = list;
		this.choices = choices;
		type = new FieldType.References(choices);
	}

	private static Treatment treatment(Row row) {
		return (Treatment) row.subject();
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return list.label();
	}

	@Override
	public String help() {
		return list.help();
	}

	@Override
	public FieldType type() {
		return type;
	}

	@Override
	public Cell cell(Row row) {
		List<ControlRef> controls = controls(row);
		List<String> names = controls.stream().map(c -> choices.describe(c).label()).toList();
		return controls.isEmpty() ? Cell.EMPTY
				: Cell.of(String.join("; ", names)).as(names.stream().map(ControlsField::number).toList());
	}

	private static String number(String name) {
		int space = name.indexOf(' ');
		return space < 0 ? name : name.substring(0, space);
	}

	private static List<ControlRef> controls(Row row) {
		return treatment(row).getControls().stream().map(ChosenControl::getControl).filter(Objects::nonNull).distinct()
				.toList();
	}

	@Override
	public Object value(Row row) {
		return controls(row);
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		List<?> wanted = value == null ? List.of() : (List<?>) value;
		Treatment treatment = treatment(row);
		List<Command> commands = new ArrayList<>();
		List<ChosenControl> gone = treatment.getControls().stream()
				.filter(c -> c.getControl() != null && !wanted.contains(c.getControl())).toList();
		if (!gone.isEmpty()) {
			commands.add(edits.delete(gone));
		}
		List<ControlRef> there = controls(row);
		List<ChosenControl> added = wanted.stream().distinct().filter(c -> !there.contains(c)).map(c -> {
			ChosenControl chosen = RiskFactory.eINSTANCE.createChosenControl();
			chosen.setControl((ControlRef) c);
			return Identifiers.ensureIds(chosen);
		}).toList();
		if (!added.isEmpty()) {
			commands.add(edits.addAll(treatment, Literals.TREATMENT__CONTROLS, added, -1));
		}
		return commands.isEmpty() ? IdentityCommand.INSTANCE : edits.compound(label(), commands);
	}

	@Override
	public Optional<String> locked(Row row) {
		return list.locked(row);
	}

	@Override
	public boolean isAt(Row row, Place place) {
		return list.isAt(row, place);
	}
}
