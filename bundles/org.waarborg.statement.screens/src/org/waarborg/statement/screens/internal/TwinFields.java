package org.waarborg.statement.screens.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FieldAround;
import org.waarborg.screen.fields.Fields;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Predecessor;
import org.waarborg.statement.migration.TwinDifferences;
import org.waarborg.statement.migration.TwinPair;
import org.waarborg.statement.migration.TwinPair.Difference;
import org.waarborg.statement.migration.TwinPair.Subject;

/**
 * In what a statement differs from its twin over another edition: a column, what the twin says beside each field, a way to pick
 * those rows. Nothing where there is no twin.
 */
final class TwinFields {

	static final String ID = "twin";

	private final DossierSession session;
	private final String statement;
	private final Messages messages;
	private final Messages states;
	private final Fields fields;
	private final List<Field> columns = new ArrayList<>();
	private final Map<Decision, List<TwinPair>> differing = new IdentityHashMap<>();
	private final OfRevision<Optional<TwinDifferences>> twins;

	TwinFields(DossierSession session, String statement, Messages messages) {
		this.session = session;
		this.statement = statement;
		this.messages = messages;
		states = StatementWords.messages(session.language());
		fields = Fields.of(session, messages, states);
		twins = new OfRevision<>(session, this::read);
	}

	private Optional<TwinDifferences> twins() {
		return twins.get();
	}

	private Optional<TwinDifferences> read() {
		Optional<TwinDifferences> found = own().flatMap(s -> TwinDifferences.of(s, session.controlSets()));
		differing.clear();
		found.ifPresent(t -> t.differing().forEach(this::remember));
		return found;
	}

	/** By the decisions of both sides: thousands of rows ask. */
	private void remember(TwinPair pair) {
		Stream.concat(Stream.of(pair.decision()), pair.from().stream().flatMap(f -> f.decision().stream())).distinct()
				.forEach(d -> differing.computeIfAbsent(d, x -> new ArrayList<>(1)).add(pair));
	}

	private Optional<StatementOfApplicability> own() {
		return session.dossier().find(statement).filter(StatementOfApplicability.class::isInstance)
				.map(StatementOfApplicability.class::cast);
	}

	private boolean isLater() {
		return twins().filter(t -> t.later().getId().equals(statement)).isPresent();
	}

	private PlanWords words() {
		return twins().orElseThrow().words(session.language());
	}

	/** The edition that the other one is over. */
	private String other() {
		return isLater() ? words().from() : words().to();
	}

	/** Those with which a row differs. */
	private List<TwinPair> differing(Row row) {
		Optional<Decision> decision = row.subject() instanceof StatementRow control ? control.decision()
				: Optional.empty();
		return decision.isEmpty() || twins().isEmpty() ? List.of() : differing.getOrDefault(decision.get(), List.of());
	}

	/** The column that says what differs, and one for what the twin says about each. */
	List<Field> columns() {
		if (twins().isEmpty()) {
			return List.of();
		}
		if (columns.isEmpty()) {
			columns.add(fields.derived(ID, messages.get("column.twin.name"), this::what));
			columns.addAll(sides());
		}
		return List.copyOf(columns);
	}

	/** What the twin says, in the form, where it says something else. */
	List<Section> sections() {
		return twins().isEmpty() ? List.of()
				: List.of(
						new Section(ID, messages.get("section.twin", other()), columns().subList(1, columns().size())));
	}

	private List<Field> sides() {
		List<Field> sides = new ArrayList<>();
		for (Subject subject : Subject.values()) {
			sides.add(FieldAround.shown(
					fields.derived(ID + '.' + subject.name().toLowerCase(Locale.ROOT),
							messages.get("column.twin.side", capital(words().label(subject)), other()),
							r -> side(r, subject)),
					r -> !side(r, subject).isEmpty()));
		}
		return sides;
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	List<Grouping> groupings() {
		return twins().isEmpty() ? List.of()
				: List.of(new Grouping(ID, messages.get("grouping.twin"), r -> differing(r).isEmpty()
						? new Grouping.Group(1, messages.get("group.twin.alike"))
						: new Grouping.Group(0, differs())));
	}

	/** What the group of rows that differ is called; only where there is a twin. */
	String differs() {
		return messages.get("column.twin", other());
	}

	private Cell what(Row row) {
		List<TwinPair> pairs = differing(row);
		String subjects = pairs.stream().flatMap(p -> p.differences().stream()).map(Difference::subject).distinct()
				.sorted().map(s -> words().label(s)).collect(Collectors.joining(", "));
		return subjects.isEmpty() ? Cell.EMPTY
				: linked(Cell.of(messages.get("twin.differs", subjects)).with(Status.ATTENTION), pairs);
	}

	private Cell linked(Cell cell, List<TwinPair> pairs) {
		return counterparts(pairs).stream().findFirst().flatMap(session::locate).map(cell::to).orElse(cell);
	}

	private List<Decision> counterparts(List<TwinPair> pairs) {
		return isLater() ? pairs.stream().flatMap(p -> p.from().stream()).flatMap(p -> p.decision().stream()).toList()
				: pairs.stream().map(TwinPair::decision).toList();
	}

	/** What the twin says, with the number that it says it at. */
	private Cell side(Row row, Subject subject) {
		List<TwinPair> pairs = differing(row).stream().filter(p -> p.difference(subject).isPresent()).toList();
		String text = pairs.stream().map(p -> messages.get("twin.side", numbers(p),
				said(isLater() ? p.difference(subject).orElseThrow().earlier()
						: p.difference(subject).orElseThrow().later())))
				.distinct().collect(Collectors.joining("; "));
		return text.isEmpty() ? Cell.EMPTY : linked(Cell.of(text), pairs);
	}

	private String numbers(TwinPair pair) {
		return isLater() ? words().labels(pair.from().stream().map(Predecessor::control).distinct().toList())
				: words().label(pair.control());
	}

	private String said(Object value) {
		String text = value instanceof Enum<?> literal ? states.label(literal)
				: String.valueOf(value).replaceAll("\\s+", " ").strip();
		return text.isEmpty() ? messages.get("twin.nothing") : text;
	}

	/** Whether something changed in the statement that this one is laid beside. */
	boolean concerns(EObject root) {
		return root instanceof StatementOfApplicability other
				&& own().map(StatementOfApplicability::getTwin).filter(t -> t == other).isPresent();
	}

	/** Rows of this statement that read differently because their counterparts changed. */
	Set<String> alsoChanged(Change change, List<StatementRow> rows) {
		Set<EObject> changed = change.objects().stream().map(StatementScreen::decision).filter(d -> d != null)
				.collect(Collectors.toSet());
		if (twins().isEmpty() || changed.isEmpty()) {
			return Set.of();
		}
		Set<Decision> touched = twins().get().pairs().stream().filter(p -> changed.contains(p.decision())
				|| p.from().stream().anyMatch(f -> f.decision().filter(changed::contains).isPresent()))
				.flatMap(p -> java.util.stream.Stream.concat(java.util.stream.Stream.of(p.decision()),
						p.from().stream().flatMap(f -> f.decision().stream())))
				.collect(Collectors.toSet());
		return rows.stream().filter(r -> r.decision().filter(touched::contains).isPresent()).map(StatementRow::id)
				.collect(Collectors.toSet());
	}
}
