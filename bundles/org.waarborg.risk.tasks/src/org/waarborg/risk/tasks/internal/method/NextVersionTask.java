package org.waarborg.risk.tasks.internal.method;

import java.util.ArrayList;
import java.util.List;

import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Methods;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Makes the next version of a method as a copy that can be changed; asks nothing but what changes. */
final class NextVersionTask extends MethodTask {

	private static final String CHANGE = "change";

	NextVersionTask(DossierSession session, RiskRegister register, RiskMethod method) {
		super(session, register, method);
	}

	@Override
	public String title() {
		return word("next.title", registerName());
	}

	@Override
	public String order() {
		return word("next.order", number());
	}

	private int number() {
		return register().getMethods().stream().mapToInt(RiskMethod::getVersion).max().orElse(0) + 1;
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>(texts(CHANGE, 3));
		inputs.add(tells("will", null, lines(word("next.will", number(), version()), word("next.keeps"),
				word("undo.step"))));
		register().getMethods().stream().filter(m -> m.getStatus() == MethodStatus.DRAFT)
				.reduce((first, second) -> second).ifPresent(m -> inputs
						.add(tells("draft", Status.ATTENTION, word("next.draft", version(m)))));
		return List.of(new Step("next", word("next.step"), word("next.text"), inputs, none()));
	}

	@Override
	public Finish finish() throws TaskException {
		RiskMethod next = Methods.next(method(), register());
		typed(CHANGE).forEach((language, text) -> next.getChangeSummary().add(Texts.of(language, text)));
		session.me().ifPresent(next::setOwner);
		run(word("next.label", version(next)),
				List.of(session.edits().add(register(), Literals.RISK_REGISTER__METHODS, next)));
		return Outcome.of(word("next.done", version(next), version())).at(screen(next));
	}
}
