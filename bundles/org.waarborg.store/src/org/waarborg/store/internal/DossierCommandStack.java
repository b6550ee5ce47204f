package org.waarborg.store.internal;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The command stack of a dossier. It knows per file whether there are unsaved changes, from what each command touched, and it
 * does not swallow what goes wrong.
 */
final class DossierCommandStack extends BasicCommandStack {

	private final Map<Command, Set<String>> touchedBy = new IdentityHashMap<>();
	/** Files touched by commands that cannot be undone any more, or around the commands; dirty until saved. */
	private final Set<String> lost = new HashSet<>();
	private final Runnable mayWrite;
	private Observer observer;
	private Command running;
	private Exception failure;
	/** Commands done since the last save, less those that were undone. */
	private int edits;

	/**
	 * A stack.
	 *
	 * @param mayWrite throws when the dossier cannot be edited
	 */
	DossierCommandStack(Runnable mayWrite) {
		this.mayWrite = mayWrite;
	}

	/** Starts over with another observer: nothing is dirty, nothing can be undone. */
	void start(Observer newObserver) {
		touchedBy.clear();
		lost.clear();
		observer = newObserver;
		observer.take();
		edits = 0;
		// Last, because it tells the listeners, and the first thing they ask is whether the dossier is dirty.
		super.flush();
		super.saveIsDone();
	}

	/** Says that files differ from the disk although no command did it here. */
	void differ(Set<String> files, int formerEdits) {
		lost.addAll(files);
		edits = formerEdits;
		notifyListeners();
	}

	/** How far the dossier is from what was saved, in commands. */
	int edits() {
		return Math.abs(edits);
	}

	@Override
	public void execute(Command command) {
		mayWrite.run();
		lost.addAll(observer.take());
		forgetRedo();
		run(command, () -> super.execute(command));
	}

	private void run(Command command, Runnable step) {
		running = command;
		failure = null;
		try {
			step.run();
			note();
		} finally {
			running = null;
			if (commandList.contains(command)) {
				edits += commandList.indexOf(command) <= top ? 1 : -1;
			} else {
				lost.addAll(touchedBy.getOrDefault(command, Set.of()));
				touchedBy.remove(command);
			}
		}
		rethrow();
	}

	/** Before the listeners hear of it, because the first thing they ask is whether the dossier is dirty. */
	@Override
	protected void notifyListeners() {
		note();
		super.notifyListeners();
	}

	private void note() {
		if (running != null) {
			touchedBy.computeIfAbsent(running, c -> new HashSet<>()).addAll(observer.take());
		}
	}

	/** What could be done again is about to go; if it was saved already, the files differ from the disk for good. */
	private void forgetRedo() {
		for (Command gone : commandList.subList(top + 1, commandList.size())) {
			Set<String> touched = touchedBy.remove(gone);
			if (touched != null && saveIndex > top) {
				lost.addAll(touched);
			}
		}
	}

	@Override
	public void undo() {
		if (canUndo()) {
			mayWrite.run();
			lost.addAll(observer.take());
			run(commandList.get(top), super::undo);
		}
	}

	@Override
	public void redo() {
		if (canRedo()) {
			mayWrite.run();
			lost.addAll(observer.take());
			run(commandList.get(top + 1), super::redo);
		}
	}

	@Override
	protected void handleError(Exception exception) {
		failure = exception;
	}

	private void rethrow() {
		if (failure != null) {
			Exception cause = failure;
			failure = null;
			throw new IllegalStateException("The change could not be made: " + Messages.cause(cause), cause);
		}
	}

	/** Files whose content may differ from the disk. */
	Set<String> dirty() {
		if (running == null) {
			lost.addAll(observer.take());
		}
		Set<String> dirty = new TreeSet<>(lost);
		int from = Math.min(saveIndex, top);
		int to = Math.max(saveIndex, top);
		// Below -1 the saved state is out of reach; its commands are among the lost ones by then.
		for (Command command : commandList.subList(Math.max(from, -1) + 1, to + 1)) {
			dirty.addAll(touchedBy.getOrDefault(command, Set.of()));
		}
		return dirty;
	}

	@Override
	public void flush() {
		Set<String> dirty = dirty();
		super.flush();
		touchedBy.clear();
		lost.addAll(dirty);
	}

	@Override
	public void saveIsDone() {
		observer.take();
		lost.clear();
		edits = 0;
		super.saveIsDone();
		notifyListeners();
	}

	@Override
	public boolean isSaveNeeded() {
		return !dirty().isEmpty();
	}
}
