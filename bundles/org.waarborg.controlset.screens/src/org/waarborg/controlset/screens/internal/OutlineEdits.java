package org.waarborg.controlset.screens.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Identified;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.store.Edits;

/** How the outline of a set is changed: a line is added, or goes up, down, into the line above it, or out of the one it is in. */
final class OutlineEdits {

	/** Where a line goes. */
	enum Way {
		UP, DOWN, IN, OUT;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** A place: in what, in which of its lists, as the how manieth. */
	private record Spot(EObject owner, EReference list, int index) {
	}

	private final OwnSet own;

	OutlineEdits(OwnSet own) {
		this.own = own;
	}

	/** Beside what a new control comes when nobody says so: at the end of the last group. */
	Identified end() {
		List<Identified> lines = own.outline();
		return lines.stream().filter(Group.class::isInstance).reduce((a, b) -> b)
				.orElseGet(() -> own.set().orElseThrow());
	}

	/** A control behind another, or at the end of a group or set. */
	Added control(Edits edits, Identified beside) {
		return beside instanceof Control control
				? control(edits,
						new Spot(control.eContainer(), control.eContainmentFeature(),
								list(control).indexOf(control) + 1))
				: control(edits, new Spot(beside, controls(beside), -1));
	}

	/** In a control a part of it, in a group a group. */
	Added below(Edits edits, Identified line) {
		return line instanceof Control ? control(edits, new Spot(line, Literals.CONTROL__CONTROLS, -1))
				: group(edits, line);
	}

	private Added control(Edits edits, Spot spot) {
		Control fresh = ControlsetFactory.eINSTANCE.createControl();
		List<Control> beside = list(spot.owner(), spot.list()).stream().map(Control.class::cast).toList();
		String first = first(spot.owner());
		fresh.setId(Numbers.next(Numbers.last(beside.stream().map(Control::getId).toList()), first, this::taken));
		fresh.setLabel(Numbers.next(Numbers.last(beside.stream().map(Control::getLabel).toList()),
				firstLabel(spot.owner()), l -> beside.stream().anyMatch(c -> l.equals(c.getLabel()))));
		return new Added(edits.addAll(spot.owner(), spot.list(), List.of(fresh), spot.index()), fresh.getId());
	}

	/** A group at the end of a set or group. */
	Added group(Edits edits, Identified owner) {
		Group fresh = ControlsetFactory.eINSTANCE.createGroup();
		EReference list = owner instanceof ControlSet ? Literals.CONTROL_SET__GROUPS : Literals.GROUP__GROUPS;
		List<Group> beside = list(owner, list).stream().map(Group.class::cast).toList();
		fresh.setId(Numbers.next(Numbers.last(beside.stream().map(Group::getId).toList()), owner.getId() + ".g1",
				this::taken));
		fresh.setLabel(Numbers.next(Numbers.last(beside.stream().map(Group::getLabel).toList()), firstLabel(owner),
				l -> beside.stream().anyMatch(g -> l.equals(g.getLabel()))));
		return new Added(edits.add(owner, list, fresh), fresh.getId());
	}

	private boolean taken(String id) {
		return own.find(id).isPresent();
	}

	private static String first(EObject owner) {
		return owner instanceof ControlSet set ? Objects.toString(set.getId(), "c") + ".1"
				: firstOf(((Identified) owner).getId());
	}

	private static String firstLabel(EObject owner) {
		String label = owner instanceof Group group ? group.getLabel()
				: owner instanceof Control control ? control.getLabel() : "";
		return label == null || label.isBlank() ? "1" : firstOf(label);
	}

	private static String firstOf(String of) {
		return of + ".1";
	}

	private static EReference controls(EObject owner) {
		return switch (owner) {
			case ControlSet set -> Literals.CONTROL_SET__CONTROLS;
			case Group group -> Literals.GROUP__CONTROLS;
			default -> Literals.CONTROL__CONTROLS;
		};
	}

	private static List<?> list(EObject owner, EReference list) {
		return (List<?>) owner.eGet(list);
	}

	private static List<?> list(Identified line) {
		return list(line.eContainer(), line.eContainmentFeature());
	}

	// ---- moving

	boolean can(Identified line, Way way) {
		return to(line, way).isPresent();
	}

	Command move(Edits edits, Identified line, Way way) {
		Spot to = to(line, way).orElseThrow();
		if (to.owner() == line.eContainer() && to.list() == line.eContainmentFeature()) {
			return edits.move(to.owner(), to.list(), line, to.index());
		}
		return edits.compound("", List.of(edits.moveTo(line, to.owner(), to.list()),
				edits.move(to.owner(), to.list(), line, to.index())));
	}

	private Optional<Spot> to(Identified line, Way way) {
		int at = list(line).indexOf(line);
		return switch (way) {
			case UP -> at > 0 ? Optional.of(new Spot(line.eContainer(), line.eContainmentFeature(), at - 1))
					: beyond(line, -1);
			case DOWN -> at < list(line).size() - 1
					? Optional.of(new Spot(line.eContainer(), line.eContainmentFeature(), at + 1))
					: beyond(line, 1);
			case IN -> at == 0 ? Optional.empty() : into((EObject) list(line).get(at - 1));
			case OUT -> out(line);
		};
	}

	/** A control at the end of its group goes on in the next one. */
	private static Optional<Spot> beyond(Identified line, int step) {
		if (!(line instanceof Control) || !(line.eContainer() instanceof Group group)) {
			return Optional.empty();
		}
		List<?> groups = list(group);
		int next = groups.indexOf(group) + step;
		if (next < 0 || next >= groups.size()) {
			return Optional.empty();
		}
		Group other = (Group) groups.get(next);
		return Optional.of(new Spot(other, Literals.GROUP__CONTROLS, step > 0 ? 0 : other.getControls().size()));
	}

	private static Optional<Spot> into(EObject above) {
		EReference list = above instanceof Group ? Literals.GROUP__GROUPS : Literals.CONTROL__CONTROLS;
		return Optional.of(new Spot(above, list, list(above, list).size()));
	}

	private static Optional<Spot> out(Identified line) {
		EObject holder = line.eContainer();
		if (holder instanceof ControlSet || !(holder instanceof Identified inside)
				|| !(holder.eContainer() instanceof Identified outer)) {
			return Optional.empty();
		}
		if (line instanceof Group) {
			return Optional.of(new Spot(outer, inside.eContainmentFeature(), list(inside).indexOf(inside) + 1));
		}
		EReference list = controls(outer);
		int index = inside instanceof Control ? list(inside).indexOf(inside) + 1 : list(outer, list).size();
		return Optional.of(new Spot(outer, list, index));
	}
}
