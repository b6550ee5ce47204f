package org.waarborg.screen.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.Identified;
import org.waarborg.document.Status;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.store.Edits;

/**
 * The field of a feature of the model; from {@link Fields#field}. Immutable: each method that says something of it answers
 * another field. What it sets is one command that touches nothing but its feature and what {@link #also} says.
 *
 * @since 0.1
 */
public final class FeatureField implements Field, Cloneable {

	final Fields fields;
	final EClass owner;
	final EStructuralFeature feature;
	final Kind kind;
	private String id;
	private String label;
	private String help;
	private int lines = 1;
	private FieldType type;
	private Function<Row, EObject> on;
	private Function<Row, Made> make;
	private Function<Row, Optional<String>> locked = r -> Optional.empty();
	private Predicate<Row> shown = r -> true;
	private Function<Object, Optional<Status>> status = v -> Optional.empty();
	private BiFunction<Row, Cell, Cell> reads = (r, c) -> c;
	private Also also = (e, r, o, v) -> List.of();
	private Consumer<EObject> begun = c -> {
	};

	/**
	 * What is made first because a field has no object yet.
	 *
	 * @param object  the new object, with an id, in no file
	 * @param command the command that puts it into the dossier, not yet run
	 */
	public record Made(EObject object, Command command) {
	}

	/** What a change of a field brings with it. */
	@FunctionalInterface
	public interface Also {

		/**
		 * The further commands of a change.
		 *
		 * @param edits  makes commands
		 * @param row    the row
		 * @param object the object that is changed, as it is before
		 * @param value  the new value; null when it is cleared
		 * @return commands that are run before the change, in the same step
		 */
		List<Command> commands(Edits edits, Row row, EObject object, Object value);
	}

	FeatureField(Fields fields, EClass owner, EStructuralFeature feature) {
		this.fields = fields;
		this.owner = owner;
		this.feature = feature;
		kind = Kind.of(feature);
		id = feature.getName();
		label = fields.label(owner, feature);
		help = fields.help(owner, feature);
		on = row -> row.object().orElse(null);
	}

	private FeatureField with(Consumer<FeatureField> change) {
		try {
			FeatureField copy = (FeatureField) clone();
			change.accept(copy);
			return copy;
		} catch (CloneNotSupportedException e) {
			throw new AssertionError(e);
		}
	}

	/**
	 * With another id, where a screen shows the same feature of two objects.
	 *
	 * @param value the id
	 * @return the field
	 */
	public FeatureField id(String value) {
		return with(f -> f.id = value);
	}

	/**
	 * With another label.
	 *
	 * @param value the label in the session's language
	 * @return the field
	 */
	public FeatureField label(String value) {
		return with(f -> f.label = value);
	}

	/**
	 * With another help.
	 *
	 * @param value a sentence
	 * @return the field
	 */
	public FeatureField help(String value) {
		return with(f -> f.help = value);
	}

	/**
	 * A text of several lines.
	 *
	 * @param value about how many
	 * @return the field
	 */
	public FeatureField lines(int value) {
		return with(f -> f.lines = value);
	}

	/**
	 * On another object than that of the row: the first part of a decision.
	 *
	 * @param value finds the object; null where there is none
	 * @return the field; it is locked where there is no object, see {@link #making}
	 */
	public FeatureField on(Function<Row, ? extends EObject> value) {
		return with(f -> f.on = value::apply);
	}

	/**
	 * With an object that is made when something is set and there is none yet.
	 *
	 * @param value makes it
	 * @return the field
	 */
	public FeatureField making(Function<Row, Made> value) {
		return with(f -> f.make = value);
	}

	/**
	 * Not to be changed in some rows; what was said before holds too.
	 *
	 * @param value why not; empty where it can be changed
	 * @return the field
	 */
	public FeatureField locked(Function<Row, Optional<String>> value) {
		Function<Row, Optional<String>> before = locked;
		return with(f -> f.locked = row -> before.apply(row).or(() -> value.apply(row)));
	}

	/**
	 * Only in the form of some rows; what was said before holds too.
	 *
	 * @param value whether it makes sense
	 * @return the field
	 */
	public FeatureField shown(Predicate<Row> value) {
		Predicate<Row> before = shown;
		return with(f -> f.shown = before.and(value));
	}

	/**
	 * With a status for its literals.
	 *
	 * @param <E>     the enumeration
	 * @param literal the enumeration
	 * @param value   what a literal means; null for nothing
	 * @return the field
	 */
	public <E extends Enum<E>> FeatureField status(Class<E> literal, Function<E, Status> value) {
		return with(f -> f.status = v -> literal.isInstance(v) ? Optional.ofNullable(value.apply(literal.cast(v)))
				: Optional.empty());
	}

	/**
	 * With a cell that says more than the value: a due date with how late it is.
	 *
	 * @param value answers the cell, from the row and the cell as it would be
	 * @return the field
	 */
	public FeatureField reads(BiFunction<Row, Cell, Cell> value) {
		return with(f -> f.reads = value);
	}

	/**
	 * With other choices than all objects of the reference's class; needed for a list of texts.
	 *
	 * @param value the choices
	 * @return the field
	 */
	public FeatureField choices(Choices value) {
		boolean one = kind == Kind.OBJECT || kind == Kind.CONTROL;
		return with(f -> f.type = one ? new FieldType.Reference(value) : new FieldType.References(value));
	}

	/**
	 * With only some literals to choose from.
	 *
	 * @param value which
	 * @return the field
	 */
	public FeatureField only(Predicate<Enum<?>> value) {
		List<Option> options = FeatureTypes.options(this).stream().filter(o -> value.test((Enum<?>) o.value()))
				.toList();
		return with(f -> f.type = kind == Kind.LITERALS ? new FieldType.Several(options)
				: new FieldType.Choice(options, feature.isUnsettable()));
	}

	/**
	 * A text that is one of a few: the code of a language, the id of a checklist.
	 *
	 * @param options what can be chosen; the value of each is the text
	 * @return the field; a text that is none of them reads as it is
	 */
	public FeatureField among(List<Option> options) {
		return with(f -> {
			f.type = new FieldType.Choice(options, true);
			f.reads = (row, cell) -> options.stream().filter(o -> cell.text().equals(o.value())).findFirst()
					.map(o -> Cell.of(o.label())).orElse(cell);
		});
	}

	/**
	 * With further commands in the step that sets it.
	 *
	 * @param value the commands
	 * @return the field
	 */
	public FeatureField also(Also value) {
		Also before = also;
		return with(f -> f.also = (edits, row, object, set) -> {
			List<Command> commands = new ArrayList<>(before.commands(edits, row, object, set));
			commands.addAll(value.commands(edits, row, object, set));
			return commands;
		});
	}

	/**
	 * A date whose old values are kept, see {@link DateMoves}.
	 *
	 * @param moves the list of moves of the same object
	 * @return the field
	 */
	public FeatureField keeping(EReference moves) {
		return also((edits, row, object, value) -> DateMoves.keep(edits, object, (EAttribute) feature, moves,
				(LocalDate) value, fields.session().today()));
	}

	/**
	 * What the things that belong to the row are shown and edited with, instead of all their features.
	 *
	 * @param columns  ids of fields of the sections for the short list
	 * @param sections the form of one of them
	 * @return the field
	 */
	public FeatureField children(List<String> columns, Section... sections) {
		return with(f -> f.type = f.childType(columns, List.of(sections)));
	}

	private FieldType childType(List<String> columns, List<Section> sections) {
		return FeatureTypes.children(this, columns, sections);
	}

	/**
	 * How a new thing that belongs to the row begins: a version of a document with today's date. Before {@link #children}.
	 *
	 * @param value fills in the new object; it is in no file yet
	 * @return the field
	 */
	public FeatureField begin(Consumer<EObject> value) {
		return with(f -> f.begun = value);
	}

	Consumer<EObject> begun() {
		return begun;
	}

	int lines() {
		return lines;
	}

	/**
	 * The object that it reads and sets.
	 *
	 * @param row a row
	 * @return the object; empty where there is none
	 */
	public Optional<EObject> object(Row row) {
		return Optional.ofNullable(on.apply(row));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public String help() {
		return help;
	}

	@Override
	public FieldType type() {
		if (type == null) {
			type = FeatureTypes.of(this);
		}
		return type;
	}

	@Override
	public Cell cell(Row row) {
		return reads.apply(row,
				object(row).map(o -> FeatureCells.cell(this, o)).map(this::coloured).orElse(Cell.EMPTY));
	}

	private Cell coloured(FeatureCells.Read read) {
		return status.apply(read.value()).map(read.cell()::with).orElse(read.cell());
	}

	@Override
	public Object value(Row row) {
		return object(row).map(o -> FeatureValues.get(this, o)).orElse(kind == Kind.CHILDREN || feature.isMany()
				&& kind != Kind.TRANSLATED ? List.of() : null);
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		if (type() instanceof FieldType.Children || type() instanceof FieldType.Derived) {
			throw new UnsupportedOperationException(id + " cannot be set");
		}
		List<Command> commands = new ArrayList<>();
		EObject object = on.apply(row);
		if (object == null) {
			Made made = made(row);
			commands.add(made.command());
			object = made.object();
		}
		commands.addAll(also.commands(edits, row, object, value));
		commands.addAll(FeatureValues.set(this, edits, object, value));
		return switch (commands.size()) {
			case 0 -> IdentityCommand.INSTANCE;
			case 1 -> commands.getFirst();
			default -> edits.compound(label, commands);
		};
	}

	/** The object that a row gets because it has none yet. */
	Made made(Row row) {
		return Objects.requireNonNull(make, () -> "nothing to set " + id + " on").apply(row);
	}

	@Override
	public Optional<String> locked(Row row) {
		if (!fields.session().dossier().writable()) {
			return Optional.of(fields.text("locked.readonly"));
		}
		if (on.apply(row) == null && make == null) {
			return Optional.of(fields.text("locked.nothing"));
		}
		return locked.apply(row);
	}

	@Override
	public boolean shown(Row row) {
		return shown.test(row);
	}

	@Override
	public boolean isAt(Row row, Place place) {
		EObject object = on.apply(row);
		if (object == null) {
			return false;
		}
		if (object instanceof Identified identified && place.objectId().equals(identified.getId())) {
			return place.feature().equals(feature.getName());
		}
		return kind == Kind.CHILDREN && contains(FeatureValues.children(object, feature), place.objectId());
	}

	private static boolean contains(List<? extends EObject> objects, String id) {
		return objects.stream()
				.anyMatch(o -> o instanceof Identified i && id.equals(i.getId()) || contains(o.eContents(), id));
	}
}
