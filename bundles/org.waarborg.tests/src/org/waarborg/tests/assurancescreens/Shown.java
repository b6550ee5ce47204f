package org.waarborg.tests.assurancescreens;

import java.util.function.Consumer;

import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;

/** A face that only goes to places. */
record Shown(Consumer<Target> told) implements Surface {

	@Override
	public void show(Target target) {
		told.accept(target);
	}

	@Override
	public void only(String grouping, String group) {
		throw new AssertionError("nothing is to be picked");
	}

	@Override
	public void start(Task task) {
		throw new AssertionError("no task is expected");
	}
}
