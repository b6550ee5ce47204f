package org.waarborg.statement.screens.internal.versions;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.statement.LedgerEntry;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.Rendition;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.StoreException;

/** The versions of a statement, the draft on top: who approved what, what it was used for, and whether it is what was released. */
final class VersionsScreen extends ReadingScreen {

	private final List<Section> sections;
	private final List<Field> columns;

	VersionsScreen(DossierSession session, String statement) {
		super(session, statement, "");
		Field standing = told("standing", this::standing);
		Field marks = lines("marks", this::marks);
		Field summary = lines("summary", this::summary);
		Field problem = told("problem", this::problem);
		columns = List.of(told("number", this::number), told("on", this::on), standing,
				lines("approved", this::approvedBy), marks, summary, told("hash", this::brief), problem);
		sections = List.of(
				fields.section("version", standing, told("released", this::released), summary,
						lines("withdrawn", this::withdrawn), marks),
				fields.section("approvals", lines("approvals", this::approvals),
						lines("approvals.withdrawn", this::approvalsWithdrawn)),
				fields.section("check", told("verdict", this::verdict), problem, lines("file", this::hash)),
				fields.section("ledger", lines("entries", this::entries), told("fingerprint", r -> fingerprint())));
	}

	private static Optional<Version> version(Row row) {
		return row.subject() instanceof Version version ? Optional.of(version) : Optional.empty();
	}

	@Override
	public String title() {
		return word("versions.title");
	}

	@Override
	public String icon() {
		return "document";
	}

	@Override
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		statement().ifPresent(s -> rows.add(new Row(VersionScreens.DRAFT, Optional.empty(), s)));
		versions().map(Versions::all).orElse(List.of()).reversed()
				.forEach(v -> rows.add(new Row("v" + v.number(), Optional.empty(), v)));
		return rows;
	}

	// ---- the band

	@Override
	public Header header() {
		Optional<Versions> known = versions();
		int count = known.map(v -> v.all().size()).orElse(0);
		String detail = statement().map(s -> word("versions.detail", count, s.getVersion())).orElse("");
		String title = word("versions.of", statementName());
		List<String> troubles = known.map(v -> v.problems().stream().map(p -> p.message(locale())).toList())
				.orElse(List.of(word("unreadable")));
		if (!troubles.isEmpty()) {
			return new Header(title, detail, word("chip.unsound"), Status.STOP, troubles.getFirst(), -1,
					Optional.empty());
		}
		Optional<Version> inForce = known.flatMap(Versions::inForce);
		return new Header(title, detail,
				inForce.map(v -> word("chip.force", v.number())).orElse(word("chip.none")),
				inForce.isPresent() ? Status.DONE : Status.ATTENTION, figure(inForce, known), -1, next(known));
	}

	private String figure(Optional<Version> inForce, Optional<Versions> known) {
		String force = inForce.map(v -> word("figure.force", v.number(), date(v.on()), Hashes.brief(v.sha256())))
				.orElse("");
		String waits = waiting(known).map(v -> word("figure.waits", v.number(), date(v.on()))).orElse("");
		String both = Stream.of(force, waits).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
		return both.isEmpty() ? word("figure.none") : both;
	}

	private static Optional<Version> waiting(Optional<Versions> known) {
		return known.flatMap(Versions::latest).filter(v -> v.standing() == Standing.RELEASED);
	}

	/** A version that waits has to be approved first; else the draft is what goes on. */
	private Optional<Action> next(Optional<Versions> known) {
		return waiting(known).map(
				v -> offered("approve", List.of(new Row("v" + v.number(), Optional.empty(), v))))
				.orElseGet(() -> offered("release", List.of()));
	}

	// ---- cells

	private Cell number(Row row) {
		return version(row).map(v -> Cell.of(word("number", v.number()), v.number()))
				.orElseGet(() -> Cell.of(word("number.draft", draft(row).getVersion()), draft(row).getVersion()));
	}

	private static StatementOfApplicability draft(Row row) {
		return (StatementOfApplicability) row.subject();
	}

	private Cell on(Row row) {
		return version(row).map(v -> Cell.of(date(v.on()), v.on().toEpochDay())).orElse(Cell.EMPTY);
	}

	private Cell standing(Row row) {
		return version(row)
				.map(v -> Cell.of(StatementWords.messages(session.language()).label(v.standing()),
						v.standing().ordinal()).with(StatementWords.status(v.standing())))
				.orElseGet(() -> Cell.of(StatementWords.messages(session.language()).label(draft(row).getPhase()), -1)
						.with(Status.UNDER_WAY));
	}

	private Cell released(Row row) {
		return Cell.of(version(row)
				.map(v -> v.by().isEmpty() ? date(v.on()) : word("released.by", date(v.on()), v.by()))
				.orElse(word("released.not")));
	}

	private String approvedBy(Row row) {
		return version(row).map(v -> v.valid().stream()
				.map(a -> word("approval.short", a.name(),
						StatementWords.messages(session.language()).label(a.role())))
				.collect(Collectors.joining("\n"))).orElse("");
	}

	private String approvals(Row row) {
		String all = version(row).map(v -> v.valid().stream().map(this::approval).collect(Collectors.joining("\n\n")))
				.orElse("");
		return all.isEmpty() && version(row).isPresent() ? word("approvals.none") : all;
	}

	private String approvalsWithdrawn(Row row) {
		return version(row).map(v -> v.approvals().stream().filter(a -> a.withdrawn().isPresent())
				.map(a -> approval(a) + '\n' + withdrawn(a.withdrawn().get())).collect(Collectors.joining("\n\n")))
				.orElse("");
	}

	/** Who, as what, when and how; then what proves it and what was said. */
	private String approval(Version.Approved approval) {
		String role = StatementWords.messages(session.language()).label(approval.role());
		return Stream.of(
				word("approval", approval.name(), role, date(approval.on()), word("kind." + approval.kind().name())),
				approval.deputy().isEmpty() ? "" : word("approval.deputy", approval.deputy()),
				approval.proof().isEmpty() ? "" : word("approval.proof", proof(approval.proof())),
				approval.exemption().isEmpty() ? "" : word("approval.exemption", approval.exemption()),
				approval.remark()).filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
	}

	/** A hash of 64 digits in a row is read by nobody. */
	private static String proof(String text) {
		String start = text.replaceAll("[0-9a-f]{64}$", "");
		return start.length() == text.length() ? text : start + Hashes.brief(text.substring(start.length()));
	}

	private String marks(Row row) {
		return version(row).map(v -> v.marks().stream()
				.map(m -> word("mark." + m.mark().name(), date(m.on()), m.remark()).strip())
				.collect(Collectors.joining("\n"))).orElse("");
	}

	private String summary(Row row) {
		return version(row).map(Version::summary)
				.orElseGet(() -> Texts.get(draft(row).getChangeSummary(), session.language()));
	}

	private String withdrawn(Row row) {
		return version(row).flatMap(Version::withdrawn).map(this::withdrawn).orElse("");
	}

	private String withdrawn(Version.Withdrawn withdrawn) {
		return word("withdrawn.by", date(withdrawn.on()), withdrawn.by(), withdrawn.reason());
	}

	private Cell brief(Row row) {
		return Cell.of(version(row).map(v -> Hashes.brief(v.sha256())).orElse(""));
	}

	private String hash(Row row) {
		return version(row).map(v -> v.file() + '\n' + Hashes.grouped(v.sha256())).orElse("");
	}

	private Cell problem(Row row) {
		String trouble = version(row).map(v -> trouble(v.number())).orElse("");
		return trouble.isEmpty() ? Cell.EMPTY : Cell.of(trouble.replace('\n', ' ')).with(Status.STOP);
	}

	/** One line: is this what was approved? */
	private Cell verdict(Row row) {
		if (version(row).isEmpty() || versions().flatMap(Versions::ledger).isEmpty()) {
			return Cell.EMPTY;
		}
		try {
			var verdict = versions().orElseThrow().verify(version(row).get());
			Cell cell = Cell.of(verdict.message(locale()));
			return verdict.isWhatWasApproved() ? cell.with(Status.DONE) : switch (verdict.verdict()) {
				case NOT_APPROVED, WITHDRAWN -> cell.with(Status.ATTENTION);
				default -> cell.with(Status.STOP);
			};
		} catch (StoreException e) {
			return Cell.of(e.message(locale())).with(Status.STOP);
		}
	}

	private String entries(Row row) {
		int number = version(row).map(Version::number).orElse(0);
		return versions().flatMap(Versions::ledger).map(l -> l.getEntries().stream()
				.filter(e -> e.getNumber() == number).map(this::entry).collect(Collectors.joining("\n")))
				.orElse("");
	}

	private String entry(LedgerEntry entry) {
		String at = entry.getAt() == null ? "" : date(entry.getAt().atZone(ZoneId.systemDefault()).toLocalDate());
		return word("entry", at, word("entry." + entry.getKind().name()), Objects.toString(entry.getBy(), "–"));
	}

	private Cell fingerprint() {
		return Cell.of(versions().flatMap(Versions::ledger).map(l -> Rendition.ledger(l, locale())).orElse(""));
	}

	// ---- the rest

	@Override
	public String name(Row row) {
		return version(row).map(v -> word("number", v.number()))
				.orElseGet(() -> word("number.draft.name", draft(row).getVersion()));
	}

	@Override
	public List<Field> columns() {
		return columns;
	}

	@Override
	public List<String> defaultColumns() {
		boolean sound = versions().filter(v -> v.problems().isEmpty()).isPresent();
		return sound ? List.of("number", "on", "standing", "approved", "marks", "summary", "hash")
				: List.of("number", "on", "standing", "problem", "approved", "hash");
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("standing", word("column.standing"),
				r -> new Grouping.Group(standing(r).order().number(), standing(r).text())));
	}

	/** A version opens to be read; the draft to be edited. */
	@Override
	public Optional<Target> leadsTo(Row row) {
		return Optional.of(version(row).map(v -> Target.screen(VersionScreens.ID, statement + '/' + v.number()))
				.orElse(Target.screen("statement", statement)));
	}

	@Override
	public String empty() {
		return word("versions.empty");
	}
}
