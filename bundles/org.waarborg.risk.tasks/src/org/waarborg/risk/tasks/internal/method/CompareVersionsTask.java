package org.waarborg.risk.tasks.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.risk.MethodComparison;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;

/** Lays two versions of a method side by side: what is other in the scales, the levels and the matrix. Changes nothing. */
final class CompareVersionsTask extends MethodTask {

	private static final String WITH = "with";

	CompareVersionsTask(DossierSession session, RiskRegister register, RiskMethod method) {
		super(session, register, method);
	}

	@Override
	public String title() {
		return word("compare.title", version(), registerName());
	}

	@Override
	public String icon() {
		return "compare";
	}

	@Override
	public String order() {
		return word("compare.order");
	}

	/** The version before until somebody says another. */
	private RiskMethod with() {
		List<RiskMethod> all = register().getMethods();
		String asked = given(WITH, String.class, null);
		int at = all.indexOf(method());
		return all.stream().filter(m -> m.getId().equals(asked) && m != method()).findFirst()
				.orElseGet(() -> all.get(at > 0 ? at - 1 : at + 1));
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(WITH, word("compare.with"), new Input.Choice(register().getMethods().stream()
				.filter(m -> m != method())
				.map(m -> new Option(m.getId(), words.name(m), words.label(m.getStatus()), "table")).toList(), false),
				with().getId()));
		List<MethodComparison.Line> lines = MethodComparison.of(register(), with(), method(), words);
		inputs.add(lines.isEmpty() ? tells("same", null, word("compare.same"))
				: Input.of("compare", word("compare.table", version(with()), version()),
						new Input.Table(List.of(word("column.part"), word("column.what"), words.name(with()),
								words.name(method())), lines.stream().map(this::row).toList()),
						null));
		return List.of(new Step("compare", word("compare.step"), "", inputs, Optional.empty()));
	}

	private List<Cell> row(MethodComparison.Line line) {
		return List.of(Cell.of(line.part()), Cell.of(word("compare." + line.aspect().name())), Cell.of(line.before()),
				Cell.of(line.after()));
	}

	@Override
	public Finish finish() {
		return Outcome.of(word("compare.done"));
	}
}
