package org.waarborg.ui.tests.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.waarborg.document.Status;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;
import org.waarborg.store.Edits;
import org.waarborg.ui.tests.form.Paper.Person;
import org.waarborg.ui.tests.form.Paper.Sheet;

/** The screen of the sheets: a field of every type. */
final class PaperScreen implements Screen {

	private final Paper paper;
	private final List<Section> sections;

	PaperScreen(Paper paper) {
		this.paper = paper;
		FieldType.Children versions = new FieldType.Children(List.of(field("version", "Versie", new FieldType.Text(1))),
				List.of(new Section("version", "Versie", List.of(field("version", "Versie", new FieldType.Text(1)),
						field("date", "Datum", new FieldType.Day())))),
				"versie", new Versions());
		sections = List.of(
				new Section("what", "Wat het is", List.of(field("name", "Naam", new FieldType.Text(1)),
						field("applies", "Van toepassing",
								new FieldType.Choice(options("ja", "nee", "onbeslist"), true)),
						field("why", "Waarom niet", new FieldType.Text(1)),
						field("state", "Stand van de invoering",
								new FieldType.Choice(options("gepland", "in uitvoering", "gereed", "gestopt"), false)),
						field("text", "Omschrijving", new FieldType.Translated(3)),
						field("note", "Toelichting", new FieldType.Text(5)))),
				new Section("who", "Wie en wanneer",
						List.of(field("owner", "Eigenaar", new FieldType.Reference(people())),
								field("others", "Betrokkenen", new FieldType.References(people())),
								field("due", "Gepland gereed", new FieldType.Day()),
								field("period", "Herzien om de", new FieldType.Duration()),
								field("effort", "Uren", new FieldType.Number()),
								field("kinds", "Soorten",
										new FieldType.Several(options("mens", "proces", "techniek"))))),
				new Section("rest", "De rest", List.of(field("versions", "Versies", versions),
						field("count", "Aantal", new FieldType.Derived()),
						field("locked", "Kenmerk", new FieldType.Text(1)))));
	}

	FormModel model(int... rows) {
		List<String> ids = new ArrayList<>();
		for (int row : rows)
			ids.add(paper.sheet(row).id);
		return new FormModel(paper.session(), this, ids);
	}

	Field field(String id) {
		return sections.stream().flatMap(s -> s.fields().stream()).filter(f -> f.id().equals(id)).findFirst()
				.orElseThrow();
	}

	private static List<Option> options(String... words) {
		return Stream.of(words).map(w -> new Option(w, w, "", "")).toList();
	}

	private Choices people() {
		return new Choices() {
			@Override
			public List<Option> find(Row row, String query, int limit) {
				return paper.people.stream().filter(p -> p.name().toLowerCase().contains(query.toLowerCase()))
						.map(this::describe).limit(limit).toList();
			}

			@Override
			public Option describe(Object value) {
				Person person = (Person) value;
				return new Option(person, person.name(), person.job(), "person");
			}

			@Override
			public String creates() {
				return "Nieuwe persoon";
			}

			@Override
			public Made create(String query) {
				Person person = new Person(query, "");
				return new Made(person,
						Paper.step(() -> paper.people.add(person), () -> paper.people.remove(person)));
			}
		};
	}

	private Field field(String id, String label, FieldType type) {
		return new PaperField(id, label, type);
	}

	private static final class Versions implements FieldType.ChildEdits {

		@Override
		public FieldType.Added add(Edits edits, Row owner) {
			Sheet sheet = (Sheet) owner.subject();
			List<Sheet> all = list(sheet);
			Sheet added = new Sheet("_v" + all.size()).with("version", Integer.toString(all.size() + 1));
			List<Sheet> now = new ArrayList<>(all);
			now.add(added);
			return new FieldType.Added(Paper.set(sheet, "versions", now), added.id);
		}

		@Override
		public Command delete(Edits edits, List<Row> children) {
			throw new UnsupportedOperationException("not in these tests");
		}

		@Override
		public Command move(Edits edits, Row child, int index) {
			throw new UnsupportedOperationException("not in these tests");
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Sheet> list(Sheet sheet) {
		return sheet.get("versions") == null ? List.of() : (List<Sheet>) sheet.get("versions");
	}

	private record PaperField(String id, String label, FieldType type) implements Field {

		@Override
		public String help() {
			return id.equals("due") ? "Als deze datum verschuift, blijft de oude bewaard." : "";
		}

		@Override
		public Cell cell(Row row) {
			Object value = value(row);
			if (id.equals("count"))
				return Cell.of("3 onderdelen").with(Status.ATTENTION).to(Target.screen("paper", "parts"));
			return value == null ? Cell.EMPTY
					: value instanceof Person p ? Cell.of(p.name()) : Cell.of(value.toString());
		}

		@Override
		public Object value(Row row) {
			Sheet sheet = (Sheet) row.subject();
			return switch (type) {
				case FieldType.Children children -> list(sheet).stream().map(PaperScreen::row).toList();
				case FieldType.References references -> sheet.values.getOrDefault(id, List.of());
				case FieldType.Several several -> sheet.values.getOrDefault(id, List.of());
				case FieldType.Translated translated -> sheet.values.getOrDefault(id,
						new Translations("nl", Map.of(), List.of()));
				default -> sheet.get(id);
			};
		}

		@Override
		public Command set(Edits edits, Row row, Object value) {
			if (!(value instanceof Translation set))
				return Paper.set((Sheet) row.subject(), id, value);
			Translations old = (Translations) value(row);
			Map<String, String> texts = new HashMap<>(old.texts());
			texts.put(set.language(), set.text());
			List<String> outdated = old.outdated().stream().filter(l -> !l.equals(set.language())).toList();
			return Paper.set((Sheet) row.subject(), id, new Translations(old.source(), texts, outdated));
		}

		@Override
		public Optional<String> locked(Row row) {
			return id.equals("locked") ? Optional.of("Dit kenmerk staat in een ondertekend stuk.") : Optional.empty();
		}

		@Override
		public boolean shown(Row row) {
			return !id.equals("why") || "nee".equals(((Sheet) row.subject()).get("applies"));
		}

		@Override
		public boolean isAt(Row row, Place place) {
			return place.feature().equals(id);
		}
	}

	private static Row row(Sheet sheet) {
		return new Row(sheet.id, Optional.of(sheet.object), sheet);
	}

	@Override
	public Target target() {
		return Target.screen("paper", "");
	}

	@Override
	public String title() {
		return "Bladen";
	}

	@Override
	public String icon() {
		return "document";
	}

	@Override
	public Header header() {
		return new Header("Bladen", "", "", Status.NEUTRAL, "", -1, Optional.empty());
	}

	@Override
	public List<Field> columns() {
		return sections.getFirst().fields();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("name");
	}

	@Override
	public List<Row> rows() {
		return paper.sheets.stream().map(PaperScreen::row).toList();
	}

	@Override
	public String name(Row row) {
		return ((Sheet) row.subject()).get("name") instanceof String name ? name : "";
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("all", "Alles", groupOf()));
	}

	private static Function<Row, Grouping.Group> groupOf() {
		return row -> new Grouping.Group(0, "Alles");
	}

	@Override
	public String empty() {
		return "Hier staan bladen.";
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.empty();
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("not in these tests");
	}
}
