package org.waarborg.statement.tasks.internal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Status;
import org.waarborg.rules.Rules;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Withdraws a version or one approval of it, with the reason; both stay to be read. */
final class WithdrawTask extends VersionTask {

	private static final String WHAT = "what";
	private static final String WHOLE = "version";
	private static final String REASON = "reason";

	private final int number;

	WithdrawTask(DossierSession session, Rules rules, StatementOfApplicability statement, int number) {
		super(session, rules, statement);
		this.number = number;
	}

	@Override
	public String title() {
		return word("withdraw.title", number, statementName());
	}

	@Override
	public String order() {
		return word(approval().isPresent() ? "withdraw.order.approval" : "withdraw.order", number);
	}

	private List<Version.Approved> valid() {
		return version(number).map(Version::valid).orElse(List.of());
	}

	/** The approval that is meant; empty for the version as a whole. */
	private Optional<Version.Approved> approval() {
		String what = given(WHAT, String.class, WHOLE);
		return valid().stream().filter(a -> a.entry().equals(what)).findFirst();
	}

	@Override
	public List<Step> steps() {
		return List.of(asked(), end());
	}

	private Step asked() {
		List<Option> options = new ArrayList<>();
		options.add(new Option(WHOLE, word("withdraw.whole", number), word("withdraw.whole.detail"), "statement"));
		valid().forEach(a -> options.add(new Option(a.entry(), word("withdraw.approval", a.name()),
				word("withdraw.approval.detail", role(a.role()), date(a.on())), "person")));
		List<Input> inputs = List.of(
				Input.of(WHAT, word("withdraw.what"), new Input.Choice(options, false),
						approval().map(Version.Approved::entry).orElse(WHOLE)),
				Input.of(REASON, word("withdraw.reason"), new Input.Words(3), text(REASON, ""))
						.help(word("withdraw.reason.help"))
						.problem(text(REASON, "").isEmpty() ? Optional.of(word("withdraw.reason.missing")) : none()),
				byInput(word("withdraw.by")), dayInput(word("withdraw.on")).problem(dayProblem(version(number))));
		Optional<String> problem = text(REASON, "").isEmpty() ? Optional.of(word("withdraw.reason.missing"))
				: by().isEmpty() ? Optional.of(word("by.missing")) : dayProblem(version(number));
		return new Step("asked", word("withdraw.step.asked"), "", inputs, problem);
	}

	private Step end() {
		String what = approval().map(a -> word("withdraw.will.approval", a.name(), number))
				.orElseGet(() -> word("withdraw.will", number));
		return new Step("end", word("step.end"), "",
				List.of(OnStatement.tells("will", Status.ATTENTION, lines(List.of(what, word("withdraw.will.undo"))))),
				none());
	}

	@Override
	public Finish finish() throws TaskException {
		Optional<String> entry = approval().map(Version.Approved::entry);
		return done(entry.isPresent() ? "withdraw.done.approval" : "withdraw.done",
				releasing -> releasing.withdraw(statement(), number, entry, by().orElseThrow(), on(),
						text(REASON, "")));
	}
}
