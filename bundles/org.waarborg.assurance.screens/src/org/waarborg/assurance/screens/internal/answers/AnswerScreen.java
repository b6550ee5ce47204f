package org.waarborg.assurance.screens.internal.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Proposal;
import org.waarborg.assurance.answers.Proposals;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Status;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.FieldAround;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** The questions of a customer: what he asks, what is proposed and where that comes from, and what is answered. */
final class AnswerScreen implements Screen {

	private static final String STATE = "state";
	private static final int MOST = 3;

	/** How far a question is. */
	private enum State {
		PROPOSED, OPEN, ANSWERED
	}

	private final DossierSession session;
	private final String id;
	private final AssuranceScreenWords text;
	private final Fields fields;
	private final OfRevision<Proposals> proposals;
	private final OfRevision<Map<String, List<Proposal>>> known;
	private List<Section> sections;

	AnswerScreen(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		text = new AssuranceScreenWords(session);
		fields = text.fields();
		proposals = new OfRevision<>(session, () -> Proposals.of(session.dossier(), session.controlSets(),
				Disclosure.of(session.dossier().dossier(), Audience.CUSTOMER), session.language(), session.today()));
		known = new OfRevision<>(session, HashMap::new);
	}

	private String word(String key, Object... arguments) {
		return text.get("answers." + key, arguments);
	}

	private Optional<Questionnaire> questionnaire() {
		return session.dossier().find(id).filter(Questionnaire.class::isInstance).map(Questionnaire.class::cast);
	}

	private static Question of(Row row) {
		return (Question) row.subject();
	}

	/** Found once for a state of the dossier: a question has the same until something changes. */
	private List<Proposal> proposed(Row row) {
		return known.get().computeIfAbsent(row.id(), k -> proposals.get().to(of(row), MOST));
	}

	private State stateOf(Row row) {
		return Questionnaires.isAnswered(of(row)) ? State.ANSWERED
				: proposed(row).isEmpty() ? State.OPEN : State.PROPOSED;
	}

	// ---- the band on top

	@Override
	public Target target() {
		return Target.screen(AnswerScreens.ID, id);
	}

	@Override
	public String title() {
		return questionnaire().map(text::heading).orElse(text.get("questionnaires"));
	}

	@Override
	public String icon() {
		return "questionnaire";
	}

	@Override
	public Header header() {
		List<Row> rows = rows();
		long answered = rows.stream().filter(r -> stateOf(r) == State.ANSWERED).count();
		long proposed = rows.stream().filter(r -> stateOf(r) == State.PROPOSED).count();
		boolean done = answered == rows.size() && !rows.isEmpty();
		Optional<Action> next = done || answered == 0 ? Optional.empty()
				: Optional.of(new Action("show.open", word("next", rows.size() - answered), "filter", Optional.empty(),
						s -> s.only(STATE, word(proposed > 0 ? "state.PROPOSED" : "state.OPEN"))));
		String detail = questionnaire().map(q -> q.getAnswerBy() == null ? Objects.toString(q.getFileName(), "")
				: word("by", Objects.toString(q.getFileName(), ""), text.date(q.getAnswerBy()))).orElse("");
		return new Header(title(), detail, word(done ? "chip.done" : "chip.open"),
				done ? Status.DONE : Status.UNDER_WAY, word("figure", answered, rows.size(), proposed),
				rows.isEmpty() ? -1 : (double) answered / rows.size(), next);
	}

	// ---- rows and fields

	@Override
	public List<Row> rows() {
		return questionnaire().map(q -> q.getQuestions().stream().map(Row::of).toList()).orElse(List.of());
	}

	@Override
	public Optional<Row> row(String row) {
		return session.dossier().find(row).filter(Question.class::isInstance).map(Question.class::cast)
				.filter(q -> q.eContainer() instanceof Questionnaire of && id.equals(of.getId())).map(Row::of);
	}

	@Override
	public String name(Row row) {
		return (Objects.toString(of(row).getNumber(), "") + ' ' + Objects.toString(of(row).getText(), "")).strip();
	}

	@Override
	public String shortName(Row row) {
		String number = of(row).getNumber();
		return number == null || number.isBlank() ? word("row", of(row).getRow()) : number;
	}

	@Override
	public List<Section> sections() {
		if (sections == null) {
			sections = List.of(
					fields.section("question",
							fields.derived("number", text.get("Question.number"), r -> Cell.of(shortName(r))),
							fields.told("text", text.get("Question.text"), r -> Cell.of(of(r).getText()),
									r -> Objects.toString(of(r).getText(), ""))),
					fields.section("answer", answer(), fields.field(Literals.QUESTION__REMARK).lines(3),
							fields.derived(STATE, word("field.state"), this::state)),
					fields.section("proposal", fields.told("proposal", word("field.proposal"), this::best, this::all)),
					fields.section("answered", fields.field(Literals.QUESTION__ANSWERED_BY),
							fields.field(Literals.QUESTION__ANSWERED_ON), fields.derived("source", word("field.source"),
									this::source)));
		}
		return sections;
	}

	/** Who types an answer has answered, today; the source of another answer is not his. */
	private Field answer() {
		FeatureField field = fields.field(Literals.QUESTION__ANSWER).lines(6);
		return new FieldAround(field) {
			@Override
			public Command set(Edits edits, Row row, Object value) {
				List<Command> commands = Questionnaires.answer(edits, of(row), (String) value,
						session.me().orElse(null),
						session.today());
				return commands.isEmpty() ? super.set(edits, row, value) : edits.compound(label(), commands);
			}
		};
	}

	private Cell state(Row row) {
		State state = stateOf(row);
		return Cell.of(word("state." + state.name()), state.ordinal()).with(switch (state) {
			case PROPOSED -> Status.UNDER_WAY;
			case OPEN -> Status.ATTENTION;
			case ANSWERED -> Status.DONE;
		});
	}

	private Cell best(Row row) {
		return Questionnaires.isAnswered(of(row)) ? Cell.EMPTY
				: proposed(row).stream().findFirst()
						.map(p -> Cell.of(word("proposal", p.percent(), p.text()), -p.percent())).orElse(Cell.EMPTY);
	}

	/** Each with how alike it is and where it comes from. */
	private String all(Row row) {
		List<Proposal> all = proposed(row);
		return all.isEmpty() ? word("proposal.none")
				: all.stream().map(p -> word("proposal.full", all.indexOf(p) + 1, p.percent(), p.source(), p.text()))
						.collect(Collectors.joining("\n\n"));
	}

	private Cell source(Row row) {
		Question question = of(row);
		if (question.getControl() != null) {
			return Cell.of(word("source.control", session.controlSets().find(question.getControl())
					.map(c -> c.label() + ' ' + c.title(session.language())).orElse(question.getControl().toString())));
		}
		return question.getEarlier() != null && question.getEarlier().eContainer() instanceof Questionnaire earlier
				? Cell.of(word("source.earlier", text.assurance().name(earlier)))
						.to(new Target(AnswerScreens.ID, earlier.getId(), question.getEarlier().getId(), ""))
				: Questionnaires.isAnswered(question) ? Cell.of(word("source.own")) : Cell.EMPTY;
	}

	@Override
	public List<Field> columns() {
		return sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("number", "text", "answer", "proposal", STATE);
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping(STATE, word("field.state"),
				r -> new Grouping.Group(stateOf(r).ordinal(), word("state." + stateOf(r).name()))));
	}

	@Override
	public boolean hasSignals() {
		return false;
	}

	@Override
	public String empty() {
		return word("empty");
	}

	// ---- taking a proposal

	@Override
	public List<Action> actions(List<Row> rows) {
		List<Action> actions = new ArrayList<>();
		Optional<String> locked = session.dossier().writable() ? Optional.empty()
				: Optional.of(text.get("locked.readonly"));
		if (rows.size() == 1) {
			List<Proposal> all = proposed(rows.getFirst());
			for (int i = 0; i < all.size(); i++) {
				Proposal one = all.get(i);
				actions.add(
						new Action("take." + (i + 1), word("take", i + 1, one.percent(), one.source()), "copy", locked,
								s -> take(rows, Map.of(rows.getFirst().id(), one))));
			}
			return actions;
		}
		Map<String, Proposal> first = new HashMap<>();
		rows.stream().filter(r -> stateOf(r) == State.PROPOSED)
				.forEach(r -> first.put(r.id(), proposed(r).getFirst()));
		if (!first.isEmpty()) {
			actions.add(new Action("take", word("take.all", first.size()), "copy", locked, s -> take(rows, first)));
		}
		return actions;
	}

	private void take(List<Row> rows, Map<String, Proposal> taken) {
		List<Command> commands = new ArrayList<>();
		rows.stream().flatMap(r -> row(r.id()).stream()).filter(r -> taken.containsKey(r.id()))
				.forEach(r -> commands.addAll(Questionnaires.take(session.edits(), of(r), taken.get(r.id()),
						session.me().orElse(null), session.today())));
		if (!commands.isEmpty()) {
			session.run(word("take.undo", taken.size()), commands);
		}
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(word("delete"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("questions are the customer's");
	}

	/** Earlier answers are in registers, decisions in statements: all is read again, but only after something changed there. */
	@Override
	public boolean concerns(org.waarborg.screen.Change change) {
		return change.all() || change.objects().isEmpty() || change.objects().stream().map(EcoreUtil::getRootContainer)
				.anyMatch(r -> r instanceof AssuranceRegister
						|| r instanceof org.waarborg.statement.StatementOfApplicability);
	}
}
