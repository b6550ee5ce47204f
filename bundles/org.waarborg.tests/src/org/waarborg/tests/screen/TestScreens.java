package org.waarborg.tests.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Person;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Change;
import org.waarborg.screen.Choices;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Node;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.store.Edits;

/** Screens of measures and documents, small enough to know every word of them. */
final class TestScreens implements ScreenSource {

	static final String SOURCE = "test";
	static final String MEASURES = "measures";
	static final String DOCUMENTS = "documents";
	static final Target MEASURE_SCREEN = Target.screen(SOURCE, MEASURES);
	static final Target DOCUMENT_SCREEN = Target.screen(SOURCE, DOCUMENTS);

	@Override
	public String id() {
		return SOURCE;
	}

	@Override
	public int order() {
		return 500;
	}

	@Override
	public List<Node> nodes(DossierSession session) {
		Dossier dossier = session.dossier().dossier();
		return List.of(node(MEASURES, MEASURE_SCREEN, dossier.getMeasures().size()),
				node(DOCUMENTS, DOCUMENT_SCREEN, dossier.getDocuments().size()));
	}

	private static Node node(String id, Target target, int count) {
		return new Node(id, id, "measure", Integer.toString(count), Optional.empty(), Optional.of(target), List.of());
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		return switch (key) {
			case MEASURES -> Optional.of(new Measures(session));
			case DOCUMENTS -> Optional.of(new Documents(session));
			default -> Optional.empty();
		};
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return switch (object) {
			case Measure measure -> Optional.of(new Target(SOURCE, MEASURES, measure.getId(), ""));
			case Document document -> Optional.of(new Target(SOURCE, DOCUMENTS, document.getId(), ""));
			default -> Optional.empty();
		};
	}

	/** What both screens do alike. */
	abstract static class Elements implements Screen {

		final DossierSession session;

		Elements(DossierSession session) {
			this.session = session;
		}

		abstract List<? extends Element> all();

		Dossier dossier() {
			return session.dossier().dossier();
		}

		@Override
		public String icon() {
			return "measure";
		}

		@Override
		public Header header() {
			return new Header(title(), "", "", Status.NEUTRAL, rows().size() + " rows", -1, Optional.empty());
		}

		@Override
		public List<Row> rows() {
			List<Row> rows = new ArrayList<>(all().size());
			all().forEach(e -> rows.add(Row.of(e)));
			return rows;
		}

		@Override
		public String name(Row row) {
			return Labels.of((Element) row.subject(), session.language());
		}

		@Override
		public String shortName(Row row) {
			return ((Element) row.subject()).getCode();
		}

		@Override
		public String empty() {
			return "Nothing yet.";
		}

		@Override
		public Optional<String> cannotDelete(Row row) {
			return Optional.empty();
		}

		@Override
		public Command delete(Edits edits, List<Row> rows) {
			return edits.delete(rows.stream().map(r -> r.object().orElseThrow()).toList());
		}

		TestField code() {
			return new TestField(DossierPackage.Literals.ELEMENT__CODE, "Code", new FieldType.Text(1));
		}

		TestField title(String label) {
			return new TestField(DossierPackage.Literals.ELEMENT__TITLE, label, new FieldType.Translated(1))
					.value(o -> translations(((Element) o).getTitle()))
					.cell(v -> Cell.of(((Translations) v).in(session.language())))
					.setter((edits, o, v) -> v == null ? edits.clear(o, DossierPackage.Literals.ELEMENT__TITLE)
							: edits.setText(((Element) o).getTitle(), ((Translation) v).language(),
									((Translation) v).text()));
		}

		private Translations translations(List<LocalText> texts) {
			Map<String, String> all = new LinkedHashMap<>(Texts.all(texts));
			String source = dossier().getLanguage();
			return new Translations(source, all,
					all.keySet().stream().filter(l -> Texts.isOutdated(texts, l, source)).toList());
		}

		static Cell day(Object value) {
			return value instanceof LocalDate day ? Cell.of(day.toString(), day.toEpochDay()) : Cell.EMPTY;
		}
	}

	/** Measures. */
	static final class Measures extends Elements {

		final TestField code = code();
		final TestField title = title("Title");
		final TestField owner = new TestField(DossierPackage.Literals.ELEMENT__OWNER, "Owner",
				new FieldType.Reference(new People())).cell(v -> Cell.of(Labels.of((Person) v)));
		final TestField status = new TestField(DossierPackage.Literals.MEASURE__STATUS, "Status",
				new FieldType.Choice(FieldType.options(MeasureStatus.class, Measures::label), false))
				.cell(v -> Cell.of(label((MeasureStatus) v), ((MeasureStatus) v).ordinal()));
		final TestField due = new TestField(DossierPackage.Literals.MEASURE__DUE, "Due", new FieldType.Day())
				.cell(Elements::day).locked(o -> ((Measure) o).getStatus() == MeasureStatus.CANCELLED
						? Optional.of("It is cancelled.")
						: Optional.empty());
		final TestField doneOn = new TestField(DossierPackage.Literals.MEASURE__DONE_ON, "Done on", new FieldType.Day())
				.cell(Elements::day).shown(o -> ((Measure) o).getStatus() == MeasureStatus.DONE);
		final TestField documents = new TestField(DossierPackage.Literals.MEASURE__DOCUMENTS, "Documents",
				new FieldType.References(new Papers()))
				.value(o -> List.copyOf(((Measure) o).getDocuments()))
				.cell(v -> Cell.of(((List<?>) v).stream().map(d -> ((Document) d).getCode())
						.collect(Collectors.joining(", "))));
		boolean grouped;
		List<String> offered = List.of("code", "title", "owner", "due");
		int read;

		Measures(DossierSession session) {
			super(session);
		}

		static String label(MeasureStatus status) {
			return status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
		}

		@Override
		public Target target() {
			return MEASURE_SCREEN;
		}

		@Override
		public String title() {
			return "Measures";
		}

		@Override
		List<? extends Element> all() {
			read++;
			return dossier().getMeasures();
		}

		@Override
		public List<Field> columns() {
			return List.of(code, title, owner, status, due, documents);
		}

		@Override
		public List<String> defaultColumns() {
			return offered;
		}

		@Override
		public List<Section> sections() {
			return List.of(new Section("what", "What", List.of(code, title)),
					new Section("who", "Who and when", List.of(owner, status, due)),
					new Section("done", "Done", List.of(doneOn)),
					new Section("proof", "Proof", List.of(documents)));
		}

		@Override
		public List<Grouping> groupings() {
			return List.of(
					new Grouping("status", "Status",
							r -> new Grouping.Group(((Measure) r.subject()).getStatus().ordinal(),
									label(((Measure) r.subject()).getStatus()))),
					new Grouping("owner", "Owner", r -> {
						String name = Labels.of(((Measure) r.subject()).getOwner());
						return new Grouping.Group(name.isEmpty() ? 1 : 0, name.isEmpty() ? "Nobody" : name);
					}));
		}

		@Override
		public boolean grouped() {
			return grouped;
		}

		@Override
		public Optional<String> adds() {
			return Optional.of("New measure");
		}

		@Override
		public FieldType.Added add(Edits edits) {
			Measure measure = DossierFactory.eINSTANCE.createMeasure();
			measure.setId("_new-" + dossier().getMeasures().size());
			measure.setCode("M-new");
			return new FieldType.Added(edits.add(dossier(), DossierPackage.Literals.DOSSIER__MEASURES, measure),
					measure.getId());
		}

		@Override
		public Optional<String> cannotDelete(Row row) {
			return ((Measure) row.subject()).getStatus() == MeasureStatus.DONE ? Optional.of("It is done.")
					: Optional.empty();
		}

		@Override
		public boolean concerns(Change change) {
			return change.all() || change.objects().stream().noneMatch(DocumentVersion.class::isInstance);
		}

		/** People of the dossier. */
		private final class People implements Choices {

			@Override
			public List<Option> find(Row row, String query, int limit) {
				return dossier().getPeople().stream()
						.filter(p -> p.getName().toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT)))
						.map(this::describe).limit(limit).toList();
			}

			@Override
			public Option describe(Object value) {
				return new Option(value, ((Person) value).getName(), "", "person");
			}
		}

		/** Documents of the dossier. */
		private final class Papers implements Choices {

			@Override
			public List<Option> find(Row row, String query, int limit) {
				return dossier().getDocuments().stream().filter(d -> d.getCode().startsWith(query))
						.map(this::describe).limit(limit).toList();
			}

			@Override
			public Option describe(Object value) {
				return new Option(value, ((Document) value).getCode(), "", "document");
			}
		}
	}

	/** Documents with their versions. */
	static final class Documents extends Elements {

		final TestField version = new TestField(DossierPackage.Literals.DOCUMENT_VERSION__VERSION, "Number",
				new FieldType.Text(1));
		final TestField date = new TestField(DossierPackage.Literals.DOCUMENT_VERSION__DATE, "Date",
				new FieldType.Day()).cell(Elements::day);
		final TestField period = new TestField(DossierPackage.Literals.DOCUMENT__REVIEW_PERIOD, "Review",
				new FieldType.Duration());
		final TestField supersedes = new TestField(DossierPackage.Literals.DOCUMENT__SUPERSEDES, "Supersedes",
				new FieldType.Derived()).cell(v -> Cell.of(v == null ? "" : Labels.of((Document) v, "nl")));
		final TestField versions = new TestField(DossierPackage.Literals.DOCUMENT__VERSIONS, "Versions",
				new FieldType.Children(List.of(version, date),
						List.of(new Section("version", "Version", List.of(version, date))), "version",
						new VersionEdits()))
				.value(o -> ((Document) o).getVersions().stream().map(Row::of).toList())
				.cell(v -> Cell.of(Integer.toString(((List<?>) v).size()))).setter(null);
		final TestField code = code();
		final TestField title = title("Title");

		Documents(DossierSession session) {
			super(session);
		}

		@Override
		List<? extends Element> all() {
			return dossier().getDocuments();
		}

		@Override
		public Target target() {
			return DOCUMENT_SCREEN;
		}

		@Override
		public String title() {
			return "Documents";
		}

		@Override
		public List<Field> columns() {
			return List.of(code, title, period, supersedes, versions);
		}

		@Override
		public List<String> defaultColumns() {
			return List.of("code", "title");
		}

		@Override
		public List<Section> sections() {
			return List.of(new Section("what", "What", List.of(code, title, period, supersedes)),
					new Section("versions", "Versions", List.of(versions)));
		}

		@Override
		public List<Grouping> groupings() {
			return List.of();
		}

		/** Versions of a document. */
		private static final class VersionEdits implements FieldType.ChildEdits {

			@Override
			public FieldType.Added add(Edits edits, Row owner) {
				DocumentVersion added = DossierFactory.eINSTANCE.createDocumentVersion();
				added.setId("_version-" + ((Identified) owner.subject()).getId());
				added.setVersion("new");
				return new FieldType.Added(edits.add(owner.object().orElseThrow(),
						DossierPackage.Literals.DOCUMENT__VERSIONS, added), added.getId());
			}

			@Override
			public Command delete(Edits edits, List<Row> children) {
				return edits.delete(children.stream().map(c -> c.object().orElseThrow()).toList());
			}

			@Override
			public Command move(Edits edits, Row child, int index) {
				EObject version = child.object().orElseThrow();
				return edits.move(version.eContainer(), DossierPackage.Literals.DOCUMENT__VERSIONS, version, index);
			}
		}
	}
}
