package org.waarborg.controlset.tasks.internal;

import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Identified;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Gives a group or control another id, as long as nobody decided on it. */
final class IdTask extends SetTask {

	private final String path;
	private final String old;

	IdTask(DossierSession session, String path, String old) {
		super(session, "id");
		this.path = path;
		this.old = old;
	}

	@Override
	public String title() {
		return word("title", old);
	}

	private String wanted() {
		return text("id", old);
	}

	@Override
	public List<Step> steps() {
		Optional<String> problem = wanted().equals(old) ? Optional.of(word("same"))
				: !isId(wanted()) ? Optional.of(word("bad"))
						: find(session, path, wanted()).isPresent() ? Optional.of(word("taken", wanted()))
								: Optional.empty();
		return List.of(new Step("id", word("step"), word("step.text"),
				List.of(Input.of("id", word("id"), new Input.Words(1), wanted()).problem(problem), tells(word("will"))),
				problem));
	}

	@Override
	public Finish finish() throws TaskException {
		ControlSet set = set(session, path).orElseThrow(() -> new TaskException(word("gone", old)));
		Identified line = find(session, path, old).orElseThrow(() -> new TaskException(word("gone", old)));
		String id = wanted();
		run(SameSet.rename(session.edits(), set, line, id));
		return Outcome.of(word("done", id)).at(at(OUTLINE, path, id));
	}
}
