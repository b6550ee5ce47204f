package org.waarborg.screen.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.waarborg.dossier.DateMove;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.store.Edits;

/**
 * Keeps the old date when a planned date is moved: an auditor sees that it moved, and how often.
 *
 * @since 0.1
 */
public final class DateMoves {

	private DateMoves() {
	}

	/**
	 * What belongs to a change of a planned date. A date taken away is a move to nowhere; the next date that is set says where
	 * it went.
	 *
	 * @param edits  makes commands
	 * @param object the object whose date is about to change
	 * @param date   its date
	 * @param moves  its list of moves
	 * @param to     the new date; null when it is taken away
	 * @param on     the day on which it is moved
	 * @return the commands beside the one that sets the date; empty when nothing moves
	 */
	public static List<Command> keep(Edits edits, EObject object, EAttribute date, EReference moves, LocalDate to,
			LocalDate on) {
		LocalDate from = (LocalDate) object.eGet(date);
		if (Objects.equals(from, to)) {
			return List.of();
		}
		List<?> before = (List<?>) object.eGet(moves);
		if (from == null) {
			return before.isEmpty() || ((DateMove) before.getLast()).getTo() != null ? List.of()
					: List.of(edits.set((DateMove) before.getLast(), DossierPackage.Literals.DATE_MOVE__TO, to));
		}
		DateMove move = DossierFactory.eINSTANCE.createDateMove();
		move.setFrom(from);
		move.setTo(to);
		move.setOn(on);
		return new ArrayList<>(List.of(edits.add(object, moves, move)));
	}
}
