package org.waarborg.statement.tasks.internal.release;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.waarborg.rules.Rules;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Records what a version was used for: submitted, cited on a certificate, sent, audited. */
final class MarkTask extends VersionTask {

	private static final String MARK = "mark";
	private static final String REMARK = "remark";

	private final int number;

	MarkTask(DossierSession session, Rules rules, StatementOfApplicability statement, int number) {
		super(session, rules, statement);
		this.number = number;
	}

	@Override
	public String title() {
		return word("mark.title", number, statementName());
	}

	@Override
	public String order() {
		return word("mark.order");
	}

	private ReleaseMark mark() {
		return given(MARK, ReleaseMark.class, ReleaseMark.SUBMITTED);
	}

	@Override
	public List<Step> steps() {
		return List.of(asked(), end());
	}

	/** A certificate has a number, what was sent has a recipient; an audit may go without. */
	private Optional<String> remarkProblem() {
		boolean needed = mark() == ReleaseMark.CITED_ON_CERTIFICATE || mark() == ReleaseMark.SENT;
		return needed && text(REMARK, "").isEmpty() ? Optional.of(word("mark.missing." + mark().name())) : none();
	}

	private Step asked() {
		List<Option> options = Arrays.stream(ReleaseMark.values()).filter(m -> m != ReleaseMark.NONE)
				.map(m -> new Option(m, word("mark." + m.name()), "", "")).toList();
		List<Input> inputs = List.of(Input.of(MARK, word("mark.as"), new Input.Choice(options, false), mark()),
				Input.of(REMARK, word("mark.remark." + mark().name()), new Input.Words(1), text(REMARK, ""))
						.problem(remarkProblem()),
				dayInput(word("mark.on")).problem(dayProblem(version(number))), byInput(word("mark.by")));
		Optional<String> problem = remarkProblem()
				.or(() -> by().isEmpty() ? Optional.of(word("by.missing")) : dayProblem(version(number)));
		return new Step("asked", word("mark.step.asked"), word("mark.text"), inputs, problem);
	}

	private Step end() {
		String what = (word("mark." + mark().name()) + ' ' + text(REMARK, "")).strip();
		return new Step("end", word("step.end"), "", List.of(
				OnStatement.tells("will", null, lines(List.of(word("mark.will", number, what, date(on()), name(by())),
						word("mark.will.undo"))))),
				none());
	}

	@Override
	public Finish finish() throws TaskException {
		return done("mark.done", releasing -> releasing.mark(statement(), number, mark(), by().orElseThrow(), on(),
				text(REMARK, "")));
	}
}
