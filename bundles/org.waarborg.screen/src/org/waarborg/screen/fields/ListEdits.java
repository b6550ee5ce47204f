package org.waarborg.screen.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.store.Edits;

/** Makes a list what it should be and leaves alone what stays, so that a file shows only what was changed. */
final class ListEdits {

	private ListEdits() {
	}

	static List<Command> change(Edits edits, EObject owner, EStructuralFeature feature, List<?> wanted) {
		List<Object> now = new ArrayList<>((List<?>) owner.eGet(feature));
		List<Command> commands = new ArrayList<>();
		for (Object old : List.copyOf(now)) {
			if (!wanted.contains(old)) {
				commands.add(edits.remove(owner, feature, old));
				now.remove(old);
			}
		}
		int index = 0;
		for (Object value : wanted.stream().distinct().toList()) {
			int at = now.indexOf(value);
			if (at < 0) {
				// The place counts from the list as it is when this command has its turn.
				commands.add(edits.addAll(owner, feature, List.of(value), index == now.size() ? -1 : index));
				now.add(index, value);
			} else if (at != index) {
				commands.add(edits.move(owner, feature, value, index));
				now.add(index, now.remove(at));
			}
			index++;
		}
		return commands;
	}
}
