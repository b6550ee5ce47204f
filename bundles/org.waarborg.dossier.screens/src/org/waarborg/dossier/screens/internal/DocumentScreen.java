package org.waarborg.dossier.screens.internal;

import java.util.List;
import java.util.Optional;

import org.waarborg.document.Figure;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentStatus;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;

/** Documents with their versions and approvals. */
final class DocumentScreen extends DossierScreen<Document> {

	DocumentScreen(Fields fields) {
		super(fields, "documents", "document", Literals.DOSSIER__DOCUMENTS);
	}

	private enum State {
		NONE, DRAFT, IN_REVIEW, APPROVED, WITHDRAWN
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						field(Literals.DOCUMENT__KIND), field(Literals.DOCUMENT__LOCATION),
						field(Literals.ELEMENT__OWNER)),
				fields.section("versions", fields.derived("version", text("version"), this::version),
						fields.derived("state", text("state"), this::state, Literals.DOCUMENT__VERSIONS), versions()),
				fields.section("uptodate", field(Literals.DOCUMENT__REVIEW_PERIOD),
						field(Literals.DOCUMENT__NEXT_REVIEW), next(Literals.DOCUMENT__NEXT_REVIEW),
						field(Literals.DOCUMENT__SUPERSEDES)),
				fields.section("keep", field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	private Field versions() {
		return field(Literals.DOCUMENT__VERSIONS).begin(v -> ((DocumentVersion) v).setDate(session.today()))
				.children(List.of("version", "date", "status", "effectiveFrom"),
						fields.section("version", fields.field(Literals.DOCUMENT_VERSION__VERSION),
								fields.field(Literals.DOCUMENT_VERSION__DATE),
								fields.field(Literals.DOCUMENT_VERSION__STATUS).status(DocumentStatus.class,
										s -> status(State.valueOf(s.name()))),
								fields.field(Literals.DOCUMENT_VERSION__EFFECTIVE_FROM),
								fields.field(Literals.DOCUMENT_VERSION__CHANGE_NOTE).lines(3)),
						fields.section("approvals", approvals(Literals.DOCUMENT_VERSION__APPROVALS),
								fields.field(Literals.DOCUMENT_VERSION__SHA256)));
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "owner", "version", "state", "next");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(by(Literals.DOCUMENT__KIND), byState(this::state), by(Literals.ELEMENT__OWNER), byDue());
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public Header header() {
		return dueHeader(-1);
	}

	@Override
	public List<Figure> figures() {
		return Figures.days(fields, key, all(), due);
	}

	private static Optional<DocumentVersion> newest(Document document) {
		return document.getVersions().isEmpty() ? Optional.empty() : Optional.of(document.getVersions().getLast());
	}

	private Cell version(Row row) {
		return newest(of(row)).map(v -> {
			String number = v.getVersion() == null ? "" : v.getVersion();
			return Cell.of(v.getDate() == null ? number
					: text("version.on", number, Formats.of(session.language()).date(v.getDate())).strip());
		}).orElse(Cell.EMPTY);
	}

	private State state(Document document) {
		return newest(document).map(v -> State.valueOf(v.getStatus().name())).orElse(State.NONE);
	}

	private Cell state(Row row) {
		State state = state(of(row));
		return Cell.of(word(state), state.ordinal()).with(status(state));
	}

	private static Status status(State state) {
		return switch (state) {
			case NONE -> Status.ATTENTION;
			case DRAFT, IN_REVIEW -> Status.UNDER_WAY;
			case APPROVED -> Status.DONE;
			case WITHDRAWN -> Status.NEUTRAL;
		};
	}
}
