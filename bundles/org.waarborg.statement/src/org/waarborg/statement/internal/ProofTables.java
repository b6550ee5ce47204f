package org.waarborg.statement.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentStatus;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Note;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementRow;

/**
 * The index of what proves the statement: every piece of evidence and every document that a control leans on, with its
 * dates and the controls that it is for. An auditor plans his sample with it.
 */
final class ProofTables {

	private final Messages messages;
	private final LocalDate today;
	private final StatementDiscloser discloser;
	private final RowCells cells;
	private final Formats formats;
	private final Map<Evidence, Set<String>> evidence = new LinkedHashMap<>();
	private final Map<Document, Set<String>> documents = new LinkedHashMap<>();

	ProofTables(List<StatementRow> rows, Messages messages, LocalDate today, StatementDiscloser discloser,
			RowCells cells) {
		this.messages = messages;
		this.today = today;
		this.discloser = discloser;
		this.cells = cells;
		formats = Formats.of(messages.locale().getLanguage());
		rows.stream().filter(discloser::shows).forEach(this::collect);
	}

	private void collect(StatementRow row) {
		String label = cells.label(row);
		for (Part part : cells.parts(row)) {
			discloser.elements(StatementPackage.Literals.PART__EVIDENCE, part.getEvidence())
					.forEach(e -> use(evidence, e, label));
			discloser.elements(StatementPackage.Literals.PART__DOCUMENTS, part.getDocuments())
					.forEach(d -> use(documents, d, label));
			for (Measure measure : discloser.elements(StatementPackage.Literals.PART__MEASURES, part.getMeasures())) {
				discloser.elements(Literals.MEASURE__EVIDENCE, measure.getEvidence())
						.forEach(e -> use(evidence, e, label));
				discloser.elements(Literals.MEASURE__DOCUMENTS, measure.getDocuments())
						.forEach(d -> use(documents, d, label));
			}
		}
	}

	private static <T> void use(Map<T, Set<String>> index, T element, String label) {
		index.computeIfAbsent(element, e -> new LinkedHashSet<>()).add(label);
	}

	private static <T extends Element> List<Map.Entry<T, Set<String>>> sorted(Map<T, Set<String>> index) {
		return index.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<T, Set<String>> e) -> code(e.getKey()))
						.thenComparing(e -> e.getKey().getId()))
				.toList();
	}

	private static String code(Element element) {
		return element.getCode() == null ? "" : element.getCode();
	}

	/** The evidence index. */
	Table evidence() {
		List<Column> columns = List.of(Column.identifier("code", messages.get("column.proof.code")),
				Column.text("title", messages.get("column.proof.title")),
				Column.text("kind", messages.get("column.proof.kind")).asGroupable(),
				Column.text("period", messages.get("column.proof.period")),
				Column.status("validity", messages.get("column.proof.validity"), List.of()),
				Column.text("collected", messages.get("column.proof.collected")),
				Column.text("place", messages.get("column.proof.place")),
				Column.identifier("fingerprint", messages.get("column.proof.fingerprint")).dataOnly(),
				Column.items("controls", messages.get("column.proof.controls")));
		List<Row> rows = sorted(evidence).stream().map(e -> new Row(e.getKey().getId(), row(e.getKey(), e.getValue())))
				.toList();
		return new Table("evidence.table", messages.get("table.evidence", rows.size()), columns, rows, "",
				messages.get("table.evidence.empty"));
	}

	private List<Cell> row(Evidence e, Set<String> controls) {
		return List.of(Cell.text(discloser.code(e)), Cell.text(discloser.title(e)),
				Cell.text(discloser.value(e, Literals.EVIDENCE__KIND, e.getKind()).map(messages::label).orElse("")),
				Cell.text(period(e)), validity(e), Cell.text(collected(e)),
				Cell.text(discloser.value(e, Literals.EVIDENCE__LOCATION, e.getLocation()).orElse("")),
				Cell.text(discloser.value(e, Literals.EVIDENCE__SHA256, e.getSha256()).map(Hashes::brief)
						.orElse("")),
				Cell.items(List.copyOf(controls)));
	}

	/** One day without the other would say that the period is that day. */
	private String period(Evidence e) {
		Optional<LocalDate> from = discloser.value(e, Literals.EVIDENCE__PERIOD_FROM, e.getPeriodFrom());
		Optional<LocalDate> until = discloser.value(e, Literals.EVIDENCE__PERIOD_UNTIL, e.getPeriodUntil());
		if (!discloser.leaves(Literals.EVIDENCE__PERIOD_FROM, Literals.EVIDENCE__PERIOD_UNTIL)) {
			return "";
		}
		return Stream.concat(from.stream(), until.stream()).distinct().map(formats::date)
				.collect(Collectors.joining(" – "));
	}

	private Cell validity(Evidence e) {
		if (!discloser.leaves(Literals.EVIDENCE__VALID_UNTIL)) {
			discloser.value(e, Literals.EVIDENCE__VALID_UNTIL, e.getValidUntil());
			return Cell.empty();
		}
		LocalDate until = e.getValidUntil();
		if (until == null) {
			return new Cell.Chip(Status.NEUTRAL, messages.get("validity.open"), "OPEN");
		}
		return until.isBefore(today)
				? new Cell.Chip(Status.ATTENTION, messages.get("validity.ended", formats.date(until)), "ENDED")
				: new Cell.Chip(Status.DONE, messages.get("validity.until", formats.date(until)), "VALID");
	}

	private String collected(Evidence e) {
		String who = discloser.person(e, Literals.EVIDENCE__COLLECTED_BY, e.getCollectedBy());
		String on = discloser.value(e, Literals.EVIDENCE__COLLECTED_ON, e.getCollectedOn()).map(formats::date)
				.orElse("");
		return Stream.of(on, who).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
	}

	/** The documents that controls lean on, in the version that is in force. */
	Table documents() {
		List<Column> columns = List.of(Column.identifier("code", messages.get("column.proof.code")),
				Column.text("title", messages.get("column.proof.title")),
				Column.text("version", messages.get("column.proof.version")),
				Column.status("state", messages.get("column.proof.state"), List.of()),
				Column.text("approved", messages.get("column.proof.approved")),
				Column.date("review", messages.get("column.review")),
				Column.text("owner", messages.get("column.owner")).asGroupable(),
				Column.identifier("fingerprint", messages.get("column.proof.fingerprint")).dataOnly(),
				Column.items("controls", messages.get("column.proof.controls")));
		List<Row> rows = sorted(documents).stream()
				.map(e -> new Row(e.getKey().getId(), row(e.getKey(), e.getValue()))).toList();
		return new Table("documents.table", messages.get("table.documents", rows.size()), columns, rows, "",
				messages.get("table.documents.empty"));
	}

	private List<Cell> row(Document document, Set<String> controls) {
		Optional<DocumentVersion> version = inForce(document);
		return List.of(Cell.text(discloser.code(document)), Cell.text(discloser.title(document)),
				Cell.text(version.flatMap(v -> discloser.value(v, Literals.DOCUMENT_VERSION__VERSION, v.getVersion()))
						.orElse("")),
				version.flatMap(v -> discloser.value(v, Literals.DOCUMENT_VERSION__STATUS, v.getStatus()))
						.<Cell>map(this::chip).orElseGet(Cell::empty),
				Cell.text(version.map(this::approved).orElse("")),
				Cell.date(discloser.value(document, Literals.DOCUMENT__NEXT_REVIEW, document.getNextReview())
						.orElse(null)),
				Cell.text(discloser.person(document, Literals.ELEMENT__OWNER, document.getOwner())),
				Cell.text(version.flatMap(v -> discloser.value(v, Literals.DOCUMENT_VERSION__SHA256, v.getSha256()))
						.map(Hashes::brief).orElse("")),
				Cell.items(List.copyOf(controls)));
	}

	/** The last version that was approved; else the last there is. */
	private Optional<DocumentVersion> inForce(Document document) {
		List<DocumentVersion> versions = discloser.all(document, Literals.DOCUMENT__VERSIONS, document.getVersions());
		return versions.reversed().stream().filter(v -> v.getStatus() == DocumentStatus.APPROVED).findFirst()
				.or(() -> versions.reversed().stream().findFirst());
	}

	private Cell.Chip chip(DocumentStatus status) {
		return Cell.chip(switch (status) {
			case APPROVED -> Status.DONE;
			case DRAFT, IN_REVIEW -> Status.UNDER_WAY;
			case WITHDRAWN -> Status.ATTENTION;
		}, messages.label(status), status);
	}

	private String approved(DocumentVersion version) {
		List<String> lines = new ArrayList<>();
		// The date of a version is that of its approval once it is approved: it says the status.
		if (version.getStatus() == DocumentStatus.APPROVED && discloser.leaves(Literals.DOCUMENT_VERSION__STATUS)) {
			discloser.value(version, Literals.DOCUMENT_VERSION__DATE, version.getDate()).map(formats::date)
					.ifPresent(lines::add);
		}
		discloser.all(version, Literals.DOCUMENT_VERSION__APPROVALS, version.getApprovals()).stream()
				.map(a -> discloser.person(a, Literals.APPROVAL__PERSON, a.getPerson())).filter(n -> !n.isEmpty())
				.forEach(lines::add);
		return String.join("\n", lines);
	}

	/** Remarks on decisions, where the audience may read them. */
	Optional<Table> notes(List<StatementRow> rows) {
		List<Column> columns = List.of(Column.identifier("control", messages.get("column.control")),
				Column.date("on", messages.get("column.note.on")),
				Column.text("author", messages.get("column.note.author")),
				Column.text("text", messages.get("column.note.text")).wide());
		List<Row> lines = new ArrayList<>();
		for (StatementRow row : rows) {
			if (row.decision().isPresent() && discloser.shows(row)) {
				discloser.notes(StatementPackage.Literals.DECISION__NOTES, row.decision().get().getNotes())
						.forEach(note -> lines.add(row(note, cells.label(row))));
			}
		}
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new Table("notes.table", messages.get("table.notes"), columns, lines));
	}

	private Row row(Note note, String control) {
		return new Row(note.getId(),
				List.of(Cell.text(control),
						Cell.date(discloser.value(note, Literals.NOTE__ON, note.getOn()).orElse(null)),
						Cell.text(discloser.person(note, Literals.NOTE__AUTHOR, note.getAuthor())),
						Cell.text(discloser.value(note, Literals.NOTE__TEXT, note.getText()).orElse(""))));
	}
}
