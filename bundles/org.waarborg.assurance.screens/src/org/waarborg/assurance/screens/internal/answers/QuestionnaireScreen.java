package org.waarborg.assurance.screens.internal.answers;

import java.util.List;
import java.util.Optional;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.assurance.screens.internal.RegisterRows;
import org.waarborg.assurance.screens.internal.supplier.Kept;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;

/** Who asked what, by when, and how far the answers are. */
final class QuestionnaireScreen extends RegisterRows<Questionnaire> {

	private static final String STATE = "state";

	/** How far a questionnaire is. */
	private enum State {
		LATE, OPEN, ANSWERED, RETURNED
	}

	private final Fields fields;
	private List<Section> sections;

	QuestionnaireScreen(DossierSession session, String id) {
		super(session, id, QuestionnaireScreens.ID, "questionnaires", Questionnaire.class,
				Literals.ASSURANCE_REGISTER__QUESTIONNAIRES);
		fields = text().fields();
	}

	@Override
	public String icon() {
		return "questionnaire";
	}

	private State stateOf(Row row) {
		Questionnaire questionnaire = of(row);
		if (questionnaire.getReturnedOn() != null) {
			return State.RETURNED;
		}
		boolean late = questionnaire.getAnswerBy() != null && questionnaire.getAnswerBy().isBefore(session().today());
		return late ? State.LATE : Questionnaires.open(questionnaire) == 0 ? State.ANSWERED : State.OPEN;
	}

	@Override
	public String name(Row row) {
		return text().heading(of(row));
	}

	@Override
	public Header header() {
		List<Row> rows = rows();
		long late = rows.stream().filter(r -> stateOf(r) == State.LATE).count();
		long open = rows.stream().filter(r -> stateOf(r) == State.OPEN).count() + late;
		return new Header(title(), look().register().map(r -> text().assurance().name(r)).orElse(""),
				rows.isEmpty() ? ""
						: late > 0 ? word("chip.late", late) : open > 0 ? word("chip.open", open) : word("chip.fine"),
				late > 0 ? Status.ATTENTION
						: rows.isEmpty() ? Status.NEUTRAL : open > 0 ? Status.UNDER_WAY : Status.DONE,
				word("figure", rows.size(), open), -1, Optional.empty());
	}

	/** A questionnaire is read from a file, see the task. */
	@Override
	public Optional<String> adds() {
		return Optional.empty();
	}

	@Override
	public List<Section> sections() {
		if (sections == null) {
			sections = List.of(
					fields.section("questionnaire",
							fields.field(Literals.QUESTIONNAIRE, DossierPackage.Literals.ELEMENT__CODE),
							fields.field(Literals.QUESTIONNAIRE, DossierPackage.Literals.ELEMENT__TITLE),
							fields.field(Literals.QUESTIONNAIRE__FROM),
							fields.field(Literals.QUESTIONNAIRE__RECEIVED_ON),
							fields.field(Literals.QUESTIONNAIRE__ANSWER_BY),
							fields.field(Literals.QUESTIONNAIRE, DossierPackage.Literals.ELEMENT__OWNER),
							fields.derived(STATE, word("field.state"), this::state),
							fields.derived("open", word("field.open"),
									r -> Cell.of(word("open", Questionnaires.open(of(r)),
											of(r).getQuestions().size()), Questionnaires.open(of(r)))),
							fields.field(Literals.QUESTIONNAIRE__RETURNED_ON),
							fields.derived("file", word("field.file"), r -> Cell.of(of(r).getFileName()))),
					Kept.section(fields, Literals.QUESTIONNAIRE));
		}
		return sections;
	}

	private Cell state(Row row) {
		State state = stateOf(row);
		return Cell.of(word("state." + state.name()), state.ordinal()).with(switch (state) {
			case LATE -> Status.ATTENTION;
			case OPEN -> Status.UNDER_WAY;
			case ANSWERED, RETURNED -> Status.DONE;
		});
	}

	@Override
	public List<Field> columns() {
		return sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "from", "receivedOn", "answerBy", STATE, "open", "returnedOn");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping(STATE, word("field.state"),
				r -> new Grouping.Group(stateOf(r).ordinal(), word("state." + stateOf(r).name()))));
	}

	/** A questionnaire is opened to be answered. */
	@Override
	public List<Action> actions(List<Row> rows) {
		return rows.size() != 1 ? List.of()
				: List.of(new Action("questions", word("show"), "questionnaire", Optional.empty(),
						s -> s.show(Target.screen(AnswerScreens.ID, rows.getFirst().id()))));
	}
}
