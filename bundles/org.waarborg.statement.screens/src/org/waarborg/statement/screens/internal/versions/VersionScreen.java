package org.waarborg.statement.screens.internal.versions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.controlset.Texts;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Rendition;
import org.waarborg.statement.release.Version;
import org.waarborg.store.StoreException;

/** A released version as it was, from its own file alone: to be read, never to be edited. */
final class VersionScreen extends ReadingScreen {

	private final int number;
	private final List<Field> columns;
	private final List<Section> sections;
	private final Map<String, Integer> themes = new HashMap<>();
	private Rendition rendition;
	private StatementWords words;
	private List<StatementRow> rows = List.of();
	private String failure = "";
	private boolean read;

	VersionScreen(DossierSession session, String statement, int number) {
		super(session, statement, Integer.toString(number));
		this.number = number;
		Field applicability = told("applicability", this::applicability);
		Field implementation = told("implementation", this::implementation);
		Field drivers = told("drivers", this::drivers);
		Field justification = lines("justification", r -> words.justification(control(r)));
		Field realisation = lines("realisation", r -> words.realisation(control(r)));
		Field owner = told("owner", r -> Cell.of(words.owner(control(r))));
		Field planned = told("planned", this::planned);
		Field parts = lines("parts", this::parts);
		Field proof = lines("proof", r -> String.join("\n", words.proof(control(r))));
		Field decided = lines("decided", r -> words.decided(control(r)));
		columns = List.of(told("control", r -> Cell.of(words.label(control(r)))),
				told("title", r -> Cell.of(words.title(control(r)))),
				told("theme", r -> Cell.of(words.group(control(r)))), applicability, drivers, justification,
				implementation, owner, planned, realisation, parts, proof, decided);
		sections = List.of(fields.section("decision", applicability, justification, decided),
				fields.section("why", drivers),
				fields.section("how", owner, implementation, planned, realisation, parts),
				fields.section("proof", proof));
	}

	private static StatementRow control(Row row) {
		return (StatementRow) row.subject();
	}

	/** Once: a released file never changes, and one that does is said by the band. */
	private void read() {
		if (read || versions().isEmpty()) {
			return;
		}
		read = true;
		try {
			rendition = Rendition.of(versions().get(), number, locale());
			words = new StatementWords(rendition.statement(), rendition.registry(), session.language(),
					rendition.facts().on());
			rows = StatementRows.of(rendition.statement(), rendition.registry(), new StatementView.Combined());
			rows.forEach(r -> themes.computeIfAbsent(words.group(r), t -> themes.size()));
		} catch (ReleaseException e) {
			failure = e.message(locale());
		} catch (StoreException e) {
			failure = e.message(locale());
		}
	}

	private Optional<Version> version() {
		return versions().flatMap(v -> v.find(number));
	}

	@Override
	public String title() {
		return word("number", number);
	}

	@Override
	public String icon() {
		return "lock";
	}

	@Override
	public Header header() {
		read();
		String title = word("version.title", number, rendition == null ? statementName()
				: Labels.of(rendition.statement(), session.language()));
		String trouble = trouble(number);
		if (rendition == null || !trouble.isEmpty()) {
			return new Header(title, detail(), word("chip.unsound"), Status.STOP,
					trouble.isEmpty() ? failure : trouble.lines().findFirst().orElse(""), -1, Optional.empty());
		}
		Standing standing = version().map(Version::standing).orElse(Standing.RELEASED);
		return new Header(title, detail(), StatementWords.messages(session.language()).label(standing),
				StatementWords.status(standing), StatementCounts.of(rows).keyFigure(session.language()), -1,
				offered("verify", List.of()));
	}

	private String detail() {
		return version().map(v -> Stream.of(word("version.readonly"), word("version.released", date(v.on()), v.by()),
				rendition == null ? "" : words.norms())
				.filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "))).orElse("");
	}

	@Override
	public List<Row> rows() {
		read();
		return rows.stream().map(r -> new Row(r.id(), Optional.empty(), r)).toList();
	}

	/** What was released does not follow the draft. */
	@Override
	public boolean concerns(Change change) {
		return change.all() || change.objects().isEmpty();
	}

	// ---- cells

	private Cell applicability(Row row) {
		Applicability value = control(row).applicability();
		return Cell.of(words.label(value), value.ordinal()).with(StatementWords.status(value));
	}

	private static boolean applies(Row row) {
		return control(row).applicability() == Applicability.APPLICABLE;
	}

	private Cell implementation(Row row) {
		if (!applies(row)) {
			return Cell.EMPTY;
		}
		var value = control(row).implementation();
		return Cell.of(words.label(value), value.ordinal()).with(StatementWords.status(value));
	}

	private Cell drivers(Row row) {
		List<String> drivers = words.reasons(control(row));
		return Cell.of(String.join("; ", drivers)).as(drivers);
	}

	private Cell planned(Row row) {
		return control(row).decision().flatMap(Decisions::planned).map(d -> Cell.of(date(d), d.toEpochDay()))
				.orElse(Cell.EMPTY);
	}

	/** The parts where there are several; what a single one says stands in the other fields. */
	private String parts(Row row) {
		List<Part> parts = control(row).decision().map(Decision::getParts).map(List::copyOf).orElse(List.of());
		return parts.size() < 2 ? ""
				: parts.stream().map(this::part).collect(Collectors.joining("\n\n"));
	}

	private String part(Part part) {
		String performer = Stream
				.of(words.label(part.getPerformer()), Labels.of(part.getProvider(), session.language()))
				.filter(t -> !t.isEmpty()).collect(Collectors.joining(": "));
		return Stream.of(Texts.get(part.getTitle(), session.language()), performer,
				words.label(part.getImplementation()), date(part.getPlanned()), Labels.of(part.getOwner()),
				Texts.get(part.getText(), session.language())).filter(t -> t != null && !t.isBlank())
				.collect(Collectors.joining("\n"));
	}

	// ---- the rest

	@Override
	public String name(Row row) {
		return words.label(control(row)) + " – " + words.title(control(row));
	}

	@Override
	public List<Field> columns() {
		return columns;
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("control", "title", "applicability", "drivers", "implementation", "owner", "planned");
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(
				new Grouping("theme", word("column.theme"),
						r -> new Grouping.Group(themes.getOrDefault(words.group(control(r)), 0),
								words.group(control(r)))),
				new Grouping("applicability", word("column.applicability"),
						r -> new Grouping.Group(control(r).applicability().ordinal(),
								words.label(control(r).applicability()))),
				new Grouping("owner", word("column.owner"), this::owner));
	}

	private Grouping.Group owner(Row row) {
		String owner = words.owner(control(row));
		return owner.isEmpty() ? new Grouping.Group(1, word("group.noowner")) : new Grouping.Group(0, owner);
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public List<Figure> figures() {
		read();
		return rows.isEmpty() ? List.of() : List.of(words.progress(rows));
	}

	@Override
	public String empty() {
		return failure.isEmpty() ? word("unreadable") : failure;
	}
}
