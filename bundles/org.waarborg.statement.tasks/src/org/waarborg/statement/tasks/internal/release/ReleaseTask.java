package org.waarborg.statement.tasks.internal.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.Approvers;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.release.Releasing;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.tasks.internal.OnStatement;

/** The draft becomes a version: what will be frozen, who releases it, what changed, and what happens then. */
final class ReleaseTask extends VersionTask {

	private static final String SUMMARY = "summary.";

	/** What the rules say, and what a comparison proposes as the summary. */
	private record Look(Releasing.Outlook outlook, Map<String, String> proposed) {
	}

	private final OfRevision<Look> look;

	ReleaseTask(DossierSession session, Rules rules, StatementOfApplicability statement) {
		super(session, rules, statement);
		look = new OfRevision<>(session, () -> new Look(releasing().outlook(statement(), session.language()),
				new ChangeSummary(session).of(statement(), versions())));
	}

	private int number() {
		return statement().getVersion();
	}

	private Releasing.Outlook outlook() {
		return look.get().outlook();
	}

	@Override
	public String title() {
		return word("release.title", number(), statementName());
	}

	@Override
	public String order() {
		return word("release.order", number());
	}

	@Override
	public List<Step> steps() {
		return List.of(frozen(), facts(), end());
	}

	// ---- what will be frozen

	private Step frozen() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(OnStatement.tells("content", null, content()));
		if (!outlook().blockers().isEmpty()) {
			inputs.add(OnStatement.tells("blocked", Status.STOP, word("release.blocked", outlook().blockers().size())));
			inputs.add(Input.of("blockers", word("release.blockers"), blockers(), null));
		}
		if (outlook().open().isEmpty()) {
			inputs.add(OnStatement.tells("none", Status.DONE, word("release.open.none")));
		} else {
			inputs.add(Input.of("open", word("release.open", outlook().open().size()), open(), null)
					.help(word("release.open.help")));
		}
		Optional<String> problem = outlook().blockers().isEmpty() ? unsound()
				: Optional.of(word("release.problem", outlook().blockers().size()));
		return new Step("frozen", word("release.step.frozen"), word("release.frozen.text"), inputs, problem);
	}

	private Optional<String> unsound() {
		return versions().filter(v -> !v.problems().isEmpty())
				.map(v -> v.problems().getFirst().message(locale()))
				.or(() -> versions().isEmpty() ? Optional.of(word("versions.unreadable")) : none());
	}

	private String content() {
		StatementCounts counts = StatementCounts
				.of(StatementRows.of(statement(), session.controlSets(), new StatementView.Combined()));
		String previous = versions().flatMap(v -> v.latest())
				.map(v -> word("release.previous", v.number(), date(v.on()))).orElse(word("release.first"));
		return lines(List.of(word("release.content", number()), counts.keyFigure(session.language()), previous));
	}

	private Input.Table blockers() {
		return new Input.Table(List.of(word("column.where"), word("column.what"), word("column.todo")),
				outlook().blockers().stream().map(this::blocker).toList());
	}

	private List<Cell> blocker(Signal signal) {
		Cell place = Cell.of(signal.place().label()).with(Status.STOP);
		return List.of(session.locate(signal.place()).map(place::to).orElse(place), Cell.of(signal.text()),
				Cell.of(signal.todo()));
	}

	private Input.Table open() {
		return new Input.Table(List.of(word("column.where"), word("column.what"), word("column.accepted")),
				outlook().open().stream().map(this::openPoint).toList());
	}

	private List<Cell> openPoint(Freeze.OpenPoint point) {
		String accepted = point.accepted()
				? point.acceptedUntil() == null ? word("accepted")
						: word("accepted.until", date(point.acceptedUntil()))
				: "";
		return List.of(Cell.of(place(point.control())), Cell.of(pick(point.text())), Cell.of(accepted));
	}

	private String place(ControlRef control) {
		return control == null ? word("place.statement")
				: session.controlSets().find(control).map(c -> c.label()).orElse(control.control());
	}

	private String pick(Map<String, String> texts) {
		return texts.getOrDefault(session.language(), texts.values().stream().findFirst().orElse(""));
	}

	// ---- who, when, what changed

	private Step facts() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(byInput(word("release.by")).help(word("release.by.help")));
		inputs.add(dayInput(word("release.on")).problem(day()));
		for (String language : languages()) {
			inputs.add(Input.of(SUMMARY + language, word("release.summary", word("language." + language)),
					new Input.Words(4), summary(language))
					.help(language.equals(languages().getFirst()) ? word("release.summary.help") : ""));
		}
		Optional<String> problem = by().isEmpty() ? Optional.of(word("by.missing"))
				: day().or(() -> summaries().isEmpty() ? Optional.of(word("release.summary.missing")) : none());
		return new Step("facts", word("release.step.facts"), "", inputs, problem);
	}

	private Optional<String> day() {
		return dayProblem(latest());
	}

	private Optional<Version> latest() {
		return versions().flatMap(v -> v.latest());
	}

	/** The dossier's own language first; the other one where the title of the statement has it. */
	private List<String> languages() {
		String own = session.dossier().dossier().getLanguage();
		String first = own == null || own.isBlank() ? "en" : own;
		return Stream.concat(Stream.of(first),
				Texts.all(statement().getTitle()).keySet().stream().filter(l -> messages.has("language." + l)))
				.distinct().toList();
	}

	/** What somebody typed, else the draft's own summary, else what a comparison tells. */
	private String summary(String language) {
		String own = Texts.all(statement().getChangeSummary()).getOrDefault(language, "");
		return given(SUMMARY + language, String.class,
				own.isBlank() ? look.get().proposed().getOrDefault(language, "") : own);
	}

	private Map<String, String> summaries() {
		Map<String, String> summaries = new LinkedHashMap<>();
		languages().forEach(l -> {
			String text = summary(l) == null ? "" : summary(l).strip();
			if (!text.isEmpty()) {
				summaries.put(l, text);
			}
		});
		return summaries;
	}

	// ---- what happens

	private Step end() {
		boolean unsaved = session.dossier().dirty();
		return new Step("end", word("step.end"), "", List.of(
				OnStatement.tells("will", null, lines(List.of(word("release.will.file", number()),
						word("release.will.ledger", name(by()), date(on())),
						unsaved ? word("release.will.save") : "", word("release.will.next", number() + 1),
						word("release.will.undo")))),
				OnStatement.tells("then", Status.ATTENTION, word(anybody() ? "release.then" : "release.then.nobody"))),
				none());
	}

	private boolean anybody() {
		return Approvers.anybody(session.dossier().dossier(), session.today(), statement().getScope());
	}

	@Override
	public Finish finish() throws TaskException {
		Releasing.Release asked = new Releasing.Release(by().orElseThrow(), on(), summaries(), Optional.empty());
		return done("release.done", releasing -> releasing.release(statement(), asked));
	}
}
