package org.waarborg.statement.migration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;

import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.FollowUp;
import org.waarborg.store.Edits;

/**
 * An exception or a point to follow up that names controls of the old edition, and what they are called in the new one. The old
 * names stay: the thing is about both statements. On the dossier's thread.
 *
 * @param element the exception or point
 * @param old     the controls of the old edition that it names
 * @param next    their successors, each once, in the order of the new edition
 * @since 0.1
 */
public record CarriedReference(Element element, List<ControlRef> old, List<ControlRef> next) {

	/** Copies the lists. */
	public CarriedReference {
		old = List.copyOf(old);
		next = List.copyOf(next);
	}

	/**
	 * What of a dossier names controls that a plan carries over. Where a question is open to which control something goes, it
	 * goes nowhere.
	 *
	 * @param plan    the plan
	 * @param dossier the dossier
	 * @return exceptions, then points, in the order of the dossier; without those that nothing leads on from
	 */
	public static List<CarriedReference> of(MigrationPlan plan, Dossier dossier) {
		List<CarriedReference> found = new ArrayList<>();
		dossier.getExemptions().forEach(e -> add(found, plan, e, e.getControls()));
		dossier.getFollowUps().forEach(f -> add(found, plan, f, f.getControls()));
		return List.copyOf(found);
	}

	private static void add(List<CarriedReference> found, MigrationPlan plan, Element element,
			List<ControlRef> controls) {
		Set<ControlRef> old = new LinkedHashSet<>();
		Set<ControlRef> next = new LinkedHashSet<>();
		for (PlanLine line : plan.lines()) {
			if (line.kind() == PlanLine.Kind.DROPPED) {
				continue;
			}
			line.from().stream().map(Predecessor::control)
					.filter(c -> controls.contains(c) && !c.equals(line.control()) && !isAsked(plan, c)).forEach(c -> {
						old.add(c);
						next.add(line.control());
					});
		}
		if (!next.isEmpty()) {
			found.add(new CarriedReference(element, List.copyOf(old), List.copyOf(next)));
		}
	}

	/** Whether it is still open where this control goes. */
	private static boolean isAsked(MigrationPlan plan, ControlRef control) {
		return plan.question(control).filter(Question::open).isPresent();
	}

	/**
	 * The controls of the new edition that it does not name yet.
	 *
	 * @return what is to be added
	 */
	public List<ControlRef> missing() {
		return next.stream().filter(c -> !controls().contains(c)).toList();
	}

	/**
	 * The controls of the new edition that it names.
	 *
	 * @return what was added, or was there
	 */
	public List<ControlRef> named() {
		return next.stream().filter(controls()::contains).toList();
	}

	private List<ControlRef> controls() {
		return switch (element) {
			case Exemption exemption -> exemption.getControls();
			case FollowUp point -> point.getControls();
			default -> List.of();
		};
	}

	/** Adds what is missing. */
	Command add(Edits edits) {
		EAttribute feature = element instanceof Exemption ? Literals.EXEMPTION__CONTROLS : Literals.FOLLOW_UP__CONTROLS;
		return edits.addAll(element, feature, missing(), -1);
	}
}
