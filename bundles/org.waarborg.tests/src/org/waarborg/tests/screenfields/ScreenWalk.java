package org.waarborg.tests.screenfields;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Node;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;

/** Goes through the screens of a dossier, their rows, fields, and what belongs to rows. */
public final class ScreenWalk {

	private ScreenWalk() {
	}

	/** Every screen that the navigator leads to. */
	public static List<Screen> screens(OpenedDossier opened) {
		Map<Target, Screen> screens = new LinkedHashMap<>();
		opened.session().nodes().stream().flatMap(ScreenWalk::all).flatMap(n -> n.target().stream())
				.map(t -> Target.screen(t.source(), t.key()))
				.forEach(t -> screens.computeIfAbsent(t, x -> opened.session().screen(x).orElseThrow()));
		return List.copyOf(screens.values());
	}

	/** A node and all below it. */
	public static Stream<Node> all(Node node) {
		return Stream.concat(Stream.of(node), node.children().stream().flatMap(ScreenWalk::all));
	}

	/** The fields of a form. */
	public static List<Field> fields(List<Section> sections) {
		return sections.stream().flatMap(s -> s.fields().stream()).toList();
	}

	/**
	 * One row with its fields, then a child of each field that has children, and so on; what is missing is made. Undoes what it
	 * made.
	 *
	 * @param opened   the dossier
	 * @param screen the screen
	 * @param visit  is given a row, to be asked for again after each change, and the fields of its form
	 */
	public static void visit(OpenedDossier opened, Screen screen, BiConsumer<Supplier<Row>, List<Field>> visit) {
		boolean made = screen.rows().isEmpty();
		if (made && screen.adds().isEmpty()) {
			return;
		}
		if (made) {
			opened.run(screen.add(opened.session().edits()).command());
		}
		String id = screen.rows().getFirst().id();
		visit(opened, () -> screen.row(id).orElseThrow(), fields(screen.sections()), visit);
		if (made) {
			opened.session().undo();
		}
	}

	private static void visit(OpenedDossier opened, Supplier<Row> row, List<Field> fields,
			BiConsumer<Supplier<Row>, List<Field>> visit) {
		visit.accept(row, fields);
		for (Field field : fields) {
			if (field.type() instanceof FieldType.Children children && field.locked(row.get()).isEmpty()) {
				opened.run(children.edits().add(opened.session().edits(), row.get()).command());
				visit(opened, () -> children(field, row.get()).getLast(), fields(children.sections()), visit);
				opened.session().undo();
			}
		}
	}

	/** The rows of what belongs to a row. */
	@SuppressWarnings("unchecked")
	public static List<Row> children(Field field, Row row) {
		return (List<Row>) field.value(row);
	}

	/** A value to set that is not the one that is there; empty when there is nothing to choose. */
	public static Optional<Object> other(Field field, Row row) {
		Object now = field.value(row);
		return switch (field.type()) {
			case FieldType.Text text -> Optional.of("Iets anders" + (text.lines() > 1 ? "\nen nog een regel" : ""));
			case FieldType.Translated translated -> Optional.of(new Translation("nl", "Andere tekst"));
			case FieldType.Day day -> Optional.of(LocalDate.of(2031, 2, 3));
			case FieldType.Duration duration -> Optional.of(Period.ofDays(77));
			case FieldType.Number number -> Optional.of(4711);
			case FieldType.Choice choice ->
				choice.options().stream().map(Option::value).filter(v -> !v.equals(now)).findFirst();
			case FieldType.Several several -> several.options().stream().map(Option::value)
					.filter(v -> !((List<?>) now).contains(v)).findFirst().map(v -> with(now, v));
			case FieldType.Reference reference -> choice(reference.choices(), row, List.of(now == null ? "" : now));
			case FieldType.References references ->
				choice(references.choices(), row, (List<?>) now).map(v -> with(now, v));
			case FieldType.Children children -> Optional.empty();
			case FieldType.Derived derived -> Optional.empty();
			case FieldType.Difference both -> Optional.empty();
			case FieldType.Picture picture -> Optional.empty();
		};
	}

	private static Optional<Object> choice(Choices choices, Row row, List<?> not) {
		return choices.find(row, "", 50).stream().map(Option::value).filter(v -> !not.contains(v)).findFirst();
	}

	private static Object with(Object list, Object more) {
		List<Object> all = new ArrayList<>((List<?>) list);
		all.addFirst(more);
		return all;
	}

	/** Whether a field reads as it was set. */
	public static boolean reads(Field field, Row row, Object set) {
		Object now = field.value(row);
		return set instanceof Translation text
				? now instanceof Translations all && all.in(text.language()).equals(text.text())
				: set.equals(now);
	}
}
