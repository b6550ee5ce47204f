package org.waarborg.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Scope;

/**
 * Which controls a register asks for: those that were chosen in treatments of open risks. Made once for a look at a register.
 *
 * @since 0.1
 */
public final class RiskLinks {

	/**
	 * That a treatment of a risk asks for a control.
	 *
	 * @param risk      the risk
	 * @param treatment its treatment
	 * @param chosen    the control and the scope that it was chosen for
	 * @since 0.1
	 */
	public record Link(Risk risk, Treatment treatment, ChosenControl chosen) {

		/**
		 * Whether it is about the statement of a scope.
		 *
		 * @param scope the scope of a statement; null for one without
		 * @return true when neither the choice nor the risk is limited to other scopes
		 */
		public boolean concerns(Scope scope) {
			return (chosen.getScope() == null || scope == null || chosen.getScope() == scope)
					&& RiskRegisters.isIn(risk, scope);
		}
	}

	private final Map<ControlRef, List<Link>> links = new LinkedHashMap<>();
	private final int risks;

	private RiskLinks(RiskRegister register) {
		List<Risk> open = RiskRegisters.open(register);
		risks = open.size();
		open.forEach(this::risk);
	}

	private void risk(Risk risk) {
		for (Treatment treatment : risk.getTreatments()) {
			if (treatment.getStatus() != TreatmentStatus.CANCELLED) {
				treatment.getControls().stream().filter(c -> c.getControl() != null)
						.forEach(c -> links.computeIfAbsent(c.getControl(), r -> new ArrayList<>())
								.add(new Link(risk, treatment, c)));
			}
		}
	}

	/**
	 * The links of a register.
	 *
	 * @param register the register
	 * @return the links as they are now
	 */
	public static RiskLinks of(RiskRegister register) {
		return new RiskLinks(register);
	}

	/**
	 * The links by the control that was chosen, as it was chosen.
	 *
	 * @return in the order of the register
	 */
	public Map<ControlRef, List<Link>> byControl() {
		return java.util.Collections.unmodifiableMap(links);
	}

	/**
	 * How many open risks there are.
	 *
	 * @return the number
	 */
	public int risks() {
		return risks;
	}
}
