package org.waarborg.controlset.tasks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.Parameter;
import org.waarborg.controlset.Profile;
import org.waarborg.store.Edits;

/** Where else in its own file a control is named by its id: it must go along with it. */
final class SameSet {

	private SameSet() {
	}

	/** Gives a group or control another id, wherever its set names it. */
	static List<Command> rename(Edits edits, ControlSet set, Identified line, String id) {
		String old = line.getId();
		List<Command> commands = new ArrayList<>();
		all(set).forEach(o -> {
			for (EAttribute feature : naming(set, o)) {
				if (old.equals(o.eGet(feature))) {
					commands.add(edits.set(o, feature, id));
				}
			}
			if (o instanceof Profile profile && profile.getControls().contains(old)) {
				int at = profile.getControls().indexOf(old);
				commands.add(edits.remove(profile, Literals.PROFILE__CONTROLS, old));
				commands.add(edits.addAll(profile, Literals.PROFILE__CONTROLS, List.of(id), at));
			}
		});
		commands.add(edits.set(line, Literals.IDENTIFIED__ID, id));
		return commands;
	}

	/** Deletes lines with the links and other things of their set that name them. */
	static List<Command> delete(Edits edits, ControlSet set, List<Identified> lines) {
		Set<String> ids = Stream.concat(lines.stream(), lines.stream().flatMap(SameSet::all))
				.filter(Control.class::isInstance).map(o -> ((Control) o).getId())
				.collect(Collectors.toSet());
		List<EObject> gone = new ArrayList<>(lines);
		List<Command> commands = new ArrayList<>();
		all(set).forEach(o -> {
			if (o instanceof MappingEntry || o instanceof Parameter) {
				if (naming(set, o).stream().anyMatch(f -> ids.contains(o.eGet(f)))) {
					gone.add(o);
				}
			} else if (o instanceof Profile profile) {
				profile.getControls().stream().filter(ids::contains)
						.forEach(c -> commands.add(edits.remove(profile, Literals.PROFILE__CONTROLS, c)));
			}
		});
		commands.add(edits.delete(gone));
		return commands;
	}

	private static Stream<EObject> all(EObject in) {
		Iterable<EObject> contents = in::eAllContents;
		return StreamSupport.stream(contents.spliterator(), false);
	}

	/** The attributes of an object that name something of the same set. */
	private static List<EAttribute> naming(ControlSet set, EObject object) {
		return switch (object) {
			case Control control -> List.of(Literals.CONTROL__AFTER, Literals.CONTROL__ENHANCES);
			case Parameter parameter -> List.of(Literals.PARAMETER__CONTROL);
			case MappingEntry entry when entry.eContainer() instanceof Mapping mapping -> {
				List<EAttribute> ends = new ArrayList<>();
				if (set.getId().equals(mapping.getFrom())) {
					ends.add(Literals.MAPPING_ENTRY__FROM);
				}
				if (set.getId().equals(mapping.getTo())) {
					ends.add(Literals.MAPPING_ENTRY__TO);
				}
				yield ends;
			}
			default -> List.of();
		};
	}
}
