package org.waarborg.statement.tasks.internal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Status;
import org.waarborg.rules.Rules;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Which two states of a statement stand side by side. */
final class CompareTask extends VersionTask {

	private static final String BEFORE = "before";
	private static final String AFTER = "after";

	private final String before;
	private final String after;

	CompareTask(DossierSession session, Rules rules, StatementOfApplicability statement, String before, String after) {
		super(session, rules, statement);
		this.before = before;
		this.after = after;
	}

	@Override
	public String title() {
		return word("compare.title", statementName());
	}

	@Override
	public String icon() {
		return "compare";
	}

	@Override
	public String order() {
		return word("compare.order");
	}

	/** A number or the draft; words such as "last" become the number that they mean. */
	private String state(String input, String asked) {
		return given(input, String.class, versions().flatMap(v -> v.named(asked))
				.map(v -> Integer.toString(v.number())).orElse(Places.DRAFT));
	}

	@Override
	public List<Step> steps() {
		String from = state(BEFORE, before);
		String to = state(AFTER, after);
		Optional<String> problem = from.equals(to) ? Optional.of(word("compare.same")) : none();
		return List.of(new Step("asked", word("compare.step.asked"), "", List.of(
				Input.of(BEFORE, word("compare.before"), new Input.Choice(options(), false), from),
				Input.of(AFTER, word("compare.after"), new Input.Choice(options(), false), to),
				OnStatement.tells("will", (Status) null, word("compare.will"))), problem));
	}

	private List<Option> options() {
		List<Option> options = new ArrayList<>();
		options.add(new Option(Places.DRAFT, word("state.draft", statement().getVersion()), "", "edit"));
		versions().map(Versions::all).orElse(List.of()).reversed().forEach(v -> options.add(option(v)));
		return options;
	}

	private String said(String state) {
		return options().stream().filter(o -> o.value().equals(state)).map(Option::label).findFirst().orElse(state);
	}

	private Option option(Version version) {
		return new Option(Integer.toString(version.number()),
				word("state.version", version.number(), date(version.on())),
				StatementWords.messages(session.language()).label(version.standing()),
				"statement");
	}

	@Override
	public Finish finish() {
		String from = state(BEFORE, before);
		String to = state(AFTER, after);
		return Outcome.of(word("compare.done", said(from), said(to))).at(Places.comparison(statement(), from, to));
	}
}
