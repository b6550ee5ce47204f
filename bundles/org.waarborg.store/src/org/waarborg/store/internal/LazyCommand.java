package org.waarborg.store.internal;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** A command whose parts depend on how things are when it runs, and not on how they were when it was made. */
final class LazyCommand extends CompoundCommand {

	private final BooleanSupplier possible;
	private final Supplier<List<Command>> parts;

	LazyCommand(BooleanSupplier possible, Supplier<List<Command>> parts) {
		this.possible = possible;
		this.parts = parts;
	}

	@Override
	protected boolean prepare() {
		return possible.getAsBoolean();
	}

	@Override
	public void execute() {
		for (Command part : parts.get()) {
			if (!part.canExecute()) {
				part.dispose();
				undoParts();
				throw new IllegalStateException("A part of the change cannot be made: " + part);
			}
			try {
				part.execute();
			} catch (RuntimeException e) {
				part.dispose();
				undoParts();
				throw e;
			}
			commandList.add(part);
		}
	}

	private void undoParts() {
		for (Command done : commandList.reversed()) {
			done.undo();
		}
		commandList.clear();
	}
}
