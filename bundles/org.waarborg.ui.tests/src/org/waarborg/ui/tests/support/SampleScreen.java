package org.waarborg.ui.tests.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.waarborg.document.Figure;
import org.waarborg.document.Formats;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.rules.Place;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.store.Edits;

/** A screen of invented measures, each with a field of every kind. */
public final class SampleScreen implements Screen {

	/** A state of a measure. */
	public enum State {
		/** Not begun. */
		PLANNED("Gepland", Status.ATTENTION),
		/** Begun. */
		BUSY("In uitvoering", Status.UNDER_WAY),
		/** Ready. */
		READY("Ingevoerd", Status.DONE),
		/** Stuck. */
		STUCK("Gestopt", Status.STOP);

		private final String label;
		private final Status status;

		State(String label, Status status) {
			this.label = label;
			this.status = status;
		}
	}

	/** A measure. */
	public static final class Thing {
		private final String id;
		private final EObject object = new DynamicEObjectImpl();
		private final Map<String, Object> values = new HashMap<>();

		Thing(String id) {
			this.id = id;
		}

		/** Its id. */
		public String id() {
			return id;
		}

		/** What it is called. */
		public String name() {
			return Objects.toString(values.get("name"), "");
		}

		/** What a field has. */
		public Object get(String field) {
			return values.get(field);
		}
	}

	private static final List<String> THEMES = List.of("Organisatorisch", "Mensgericht", "Fysiek", "Technologisch");
	private static final List<String> PEOPLE = List.of("Eva de Bruin", "Sanne Jónsdóttir", "Karim Öztürk",
			"Joost van Dijk");
	private static final List<String> NAMES = List.of("Toegang op basis van rollen",
			"Tweede factor bij inloggen van buiten",
			"Maandelijkse controle van accounts met verhoogde rechten, met verslag aan de proceseigenaar en de CISO",
			"Versleutelde laptops", "Bezoekers worden begeleid", "Noodstroom getest", "Back-up teruggezet",
			"Leveranciers jaarlijks beoordeeld", "Bewustwording bij indiensttreding", "Loggegevens bewaakt");

	private final List<Thing> things = new ArrayList<>();
	private final List<Field> fields;
	private int next;
	private boolean quiet;

	SampleScreen(int rows) {
		for (int i = 0; i < rows; i++)
			things.add(made(i));
		next = rows;
		fields = List.of(field("number", "Nr.", new FieldType.Derived(), v -> Cell.of((String) v)),
				field("name", "Maatregel", new FieldType.Text(1), v -> Cell.of((String) v)),
				field("state", "Stand", new FieldType.Choice(states(), true),
						v -> v instanceof State s ? Cell.of(s.label, s.ordinal()).with(s.status) : Cell.EMPTY),
				field("drivers", "Waarom", new FieldType.Several(List.of()), SampleScreen::chips),
				field("owner", "Eigenaar", new FieldType.Reference(people()), v -> v == null ? Cell.EMPTY
						: Cell.of((String) v).to(new Target("base", "people", (String) v, ""))),
				field("due", "Vóór", new FieldType.Day(), v -> v instanceof LocalDate d
						? Cell.of(Formats.of("nl").date(d), d.toEpochDay())
						: Cell.EMPTY),
				field("effort", "Uren", new FieldType.Number(),
						v -> v instanceof Integer i ? Cell.of(i.toString(), i.intValue()) : Cell.EMPTY),
				field("note", "Toelichting", new FieldType.Text(4), v -> Cell.of((String) v)));
	}

	private static Thing made(int i) {
		Thing thing = new Thing("_m" + i);
		thing.values.put("number", "M-%03d".formatted(Integer.valueOf(i + 1)));
		thing.values.put("name",
				i < NAMES.size() ? NAMES.get(i) : NAMES.get(i % NAMES.size()) + " " + (i / NAMES.size() + 1));
		thing.values.put("theme", THEMES.get(i * THEMES.size() / Math.max(THEMES.size(), 40) % THEMES.size()));
		thing.values.put("state", i % 7 == 6 ? null : State.values()[i % 4]);
		thing.values.put("drivers", List.of(List.of("RISICO", "WET"), List.of("5 risico’s"), List.of(),
				List.of("CONTRACT", "WET", "RISICO", "BESTE PRAKTIJK")).get(i % 4));
		thing.values.put("owner", i % 5 == 4 ? null : PEOPLE.get(i % PEOPLE.size()));
		thing.values.put("due", i % 3 == 2 ? null : LocalDate.of(2026, 12, 1).plusDays(i % 200));
		thing.values.put("effort", Integer.valueOf(i * 7 % 160));
		return thing;
	}

	private static Cell chips(Object value) {
		if (!(value instanceof List<?> list) || list.isEmpty())
			return Cell.EMPTY;
		List<String> words = list.stream().map(Object::toString).toList();
		return Cell.of(String.join(", ", words)).as(words);
	}

	private static List<Option> states() {
		return Arrays.stream(State.values()).map(s -> new Option(s, s.label, "", "")).toList();
	}

	private static Choices people() {
		return new Choices() {
			@Override
			public List<Option> find(Row row, String query, int limit) {
				return PEOPLE.stream().filter(p -> p.toLowerCase().contains(query.toLowerCase())).limit(limit)
						.map(this::describe).toList();
			}

			@Override
			public Option describe(Object value) {
				return new Option(value, (String) value, "", "person");
			}
		};
	}

	/** A measure by its place. */
	public Thing thing(int index) {
		return things.get(index);
	}

	/** How many measures there are. */
	public int count() {
		return things.size();
	}

	private Field field(String id, String label, FieldType type, Function<Object, Cell> cell) {
		return new Field() {
			@Override
			public String id() {
				return id;
			}

			@Override
			public String label() {
				return label;
			}

			@Override
			public FieldType type() {
				return type;
			}

			@Override
			public Cell cell(Row row) {
				return cell.apply(value(row));
			}

			@Override
			public Object value(Row row) {
				return ((Thing) row.subject()).values.get(id);
			}

			@Override
			public Command set(Edits edits, Row row, Object value) {
				Thing thing = (Thing) row.subject();
				Object before = thing.values.get(id);
				return SampleSession.command(thing.object, () -> thing.values.put(id, value),
						() -> thing.values.put(id, before));
			}

			@Override
			public Optional<String> locked(Row row) {
				return id.equals("name") && ((Thing) row.subject()).id.equals("_m1")
						? Optional.of("Deze naam staat in een ondertekend stuk.")
						: Optional.empty();
			}

			@Override
			public boolean isAt(Row row, Place place) {
				return place.feature().equals(id);
			}
		};
	}

	@Override
	public Target target() {
		return Target.screen("base", "measures");
	}

	@Override
	public String title() {
		return "Maatregelen";
	}

	@Override
	public String icon() {
		return "measure";
	}

	@Override
	public Header header() {
		long ready = things.stream().filter(t -> t.values.get("state") == State.READY).count();
		return new Header("Maatregelen", "Ziekenhuis Voorbeeld \u00b7 2026", "Concept", Status.UNDER_WAY,
				ready + " van " + things.size() + " maatregelen ingevoerd",
				things.isEmpty() ? -1 : (double) ready / things.size(),
				Optional.of(new Action("open", "Toon wat niet gepland is", "", Optional.empty(),
						s -> s.only("state", "Geen stand"))));
	}

	@Override
	public List<Field> columns() {
		return fields;
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("number", "name", "state", "drivers", "owner", "due", "effort");
	}

	@Override
	public List<Row> rows() {
		return things.stream().map(t -> new Row(t.id, Optional.of(t.object), t)).toList();
	}

	@Override
	public String name(Row row) {
		Thing thing = (Thing) row.subject();
		return thing.values.get("number") + " \u2013 " + thing.name();
	}

	@Override
	public List<Section> sections() {
		return List.of(new Section("what", "Wat", fields.subList(1, 4)),
				new Section("who", "Wie en wanneer", fields.subList(4, 8)));
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(
				new Grouping("theme", "Thema",
						r -> group(THEMES.indexOf(value(r, "theme")), (String) value(r, "theme"))),
				new Grouping("state", "Stand", r -> value(r, "state") instanceof State s ? group(s.ordinal(), s.label)
						: group(99, "Geen stand")),
				new Grouping("owner", "Eigenaar", r -> group(0, Objects.toString(value(r, "owner"), "Niemand"))));
	}

	private static Grouping.Group group(double order, String label) {
		return new Grouping.Group(order, label);
	}

	private static Object value(Row row, String field) {
		return ((Thing) row.subject()).values.get(field);
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public List<Figure> figures() {
		List<StackedBar.Series> legend = Arrays.stream(State.values())
				.map(s -> new StackedBar.Series(s.name().toLowerCase(), s.label, s.status)).toList();
		List<StackedBar.Bar> bars = THEMES.stream().map(theme -> new StackedBar.Bar(theme, theme,
				Arrays.stream(State.values()).map(s -> Long.valueOf(things.stream()
						.filter(t -> theme.equals(t.values.get("theme")) && t.values.get("state") == s).count()))
						.toList()))
				.toList();
		return List.of(new StackedBar("progress", "Voortgang per thema", "Thema", "Totaal", legend, bars));
	}

	@Override
	public String empty() {
		return "Hier staan de maatregelen van de organisatie. Begin met wat er al gedaan wordt.";
	}

	@Override
	public Optional<String> adds() {
		return Optional.of("Nieuwe maatregel");
	}

	@Override
	public FieldType.Added add(Edits edits) {
		Thing thing = new Thing("_m" + next++);
		thing.values.put("number", "M-%03d".formatted(Integer.valueOf(next)));
		thing.values.put("theme", THEMES.getFirst());
		return new FieldType.Added(SampleSession.command(null, () -> things.add(thing), () -> things.remove(thing)),
				thing.id);
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return row.id().equals("_m0") ? Optional.of("De goedgekeurde verklaring gebruikt M-001.") : Optional.empty();
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		List<Thing> before = List.copyOf(things);
		List<Object> gone = rows.stream().map(Row::subject).toList();
		return SampleSession.command(null, () -> things.removeIf(gone::contains), () -> {
			things.clear();
			things.addAll(before);
		});
	}

	/** Without anything to do on it. */
	public SampleScreen quiet() {
		quiet = true;
		return this;
	}

	@Override
	public List<Action> actions() {
		return quiet ? List.of()
				: List.of(new Action("all", "Alles tonen", "", Optional.empty(), s -> s.only("state", "")),
						new Action("never", "Overnemen uit vorig jaar", "", Optional.of("Er is geen vorig jaar."),
								s -> {
									throw new IllegalStateException();
								}));
	}
}
