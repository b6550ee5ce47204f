package org.waarborg.store;

import java.util.List;
import java.util.Locale;

import org.waarborg.store.internal.Messages;

/**
 * What a repair would do, place by place, so that a person can decide. Made by {@link OpenDossier#planRepair()}; nothing is
 * written before {@link OpenDossier#repair(RepairPlan)}.
 *
 * @param steps    what would be done; empty when nothing can be repaired
 * @param obstacle why a repair is not possible, a problem of the dossier; null when it is possible
 * @since 0.1
 */
public record RepairPlan(List<Step> steps, StoreProblem obstacle) {

	/** Keeps an unmodifiable copy. */
	public RepairPlan {
		steps = List.copyOf(steps);
	}

	/**
	 * Whether there is something to repair and nothing stands in the way.
	 *
	 * @return true when {@link OpenDossier#repair(RepairPlan)} would write
	 */
	public boolean possible() {
		return obstacle == null && !steps.isEmpty();
	}

	/** What is done at a place. */
	public enum Action {
		/** What stands there goes: it could not be loaded and is not written again. */
		DROP,
		/** A second object with the same id gets a new one. */
		NEW_ID,
		/** The file is written again as UTF-8. */
		REWRITE,
		/** The whole file could not be loaded and is set aside under another name. */
		SET_ASIDE
	}

	/**
	 * One step.
	 *
	 * @param action  what is done
	 * @param problem the problem that asks for it, with its place
	 */
	public record Step(Action action, StoreProblem problem) {

		/**
		 * The step in words.
		 *
		 * @param locale Dutch or English, any other gives English
		 * @return one sentence
		 */
		public String message(Locale locale) {
			return Messages.format(locale, "store.repair." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
					problem.place(), problem.element(), problem.found());
		}
	}
}
