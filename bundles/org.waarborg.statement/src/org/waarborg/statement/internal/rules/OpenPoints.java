package org.waarborg.statement.internal.rules;

import java.util.HashSet;
import java.util.Set;

import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.rules.spi.RuleContext;

/** The follow-up points that are still open, by the controls that they name. */
final class OpenPoints {

	private final Set<ControlRef> dated = new HashSet<>();
	private Set<ControlRef> canonical;

	private OpenPoints(Dossier dossier) {
		dossier.getFollowUps().stream().filter(OpenPoints::isOpen).filter(p -> p.getDue() != null)
				.forEach(p -> dated.addAll(p.getControls()));
		dated.remove(null);
	}

	static OpenPoints of(RuleContext context) {
		return context.derived(context.dossier(), OpenPoints.class, () -> new OpenPoints(context.dossier()));
	}

	/** Whether somebody still has to do something about controls; what is done waits for a check only. */
	static boolean isOpen(FollowUp point) {
		return !point.getControls().isEmpty()
				&& (point.getStatus() == FollowUpStatus.OPEN || point.getStatus() == FollowUpStatus.IN_PROGRESS);
	}

	/** Whether a point with a date is about a control, whichever set it names it by. */
	boolean planned(ControlRef control, ControlSetRegistry registry) {
		if (canonical == null) {
			canonical = new HashSet<>(dated);
			dated.forEach(ref -> registry.find(ref).map(ResolvedControl::ref).ifPresent(canonical::add));
		}
		return canonical.contains(control);
	}
}
