package org.waarborg.risk.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import org.waarborg.controlset.LocalText;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskLinks;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.statement.DerivedDriver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.spi.ApplicabilityDriverProvider;

/** The controls that treatments of open risks chose, each with the level of the risk as it is now. */
public class RiskDriverProvider implements ApplicabilityDriverProvider {

	@Override
	public List<DerivedDriver> drivers(StatementOfApplicability statement) {
		List<DerivedDriver> drivers = new ArrayList<>();
		Resource file = statement.eResource();
		if (file == null || file.getResourceSet() == null) {
			return drivers;
		}
		for (Resource resource : file.getResourceSet().getResources()) {
			for (EObject root : resource.getContents()) {
				if (root instanceof RiskRegister register) {
					collect(register, statement, drivers);
				}
			}
		}
		return drivers;
	}

	private static void collect(RiskRegister register, StatementOfApplicability statement,
			List<DerivedDriver> drivers) {
		RiskMatrices matrices = new RiskMatrices();
		Map<Risk, List<LocalText>> levels = new IdentityHashMap<>();
		RiskLinks.of(register).byControl().forEach((control, links) -> links.stream()
				.filter(l -> l.concerns(statement.getScope()))
				.forEach(l -> drivers.add(new DerivedDriver(control, DriverKind.RISK, l.risk(), l.treatment(),
						levels.computeIfAbsent(l.risk(), r -> level(r, matrices))))));
	}

	/** The name of its level in every language; nothing where there is none. */
	private static List<LocalText> level(Risk risk, RiskMatrices matrices) {
		return Assessments.now(risk, matrices).flatMap(Assessed::level).map(RiskLevel::getTitle)
				.map(List::<LocalText>copyOf).orElse(List.of());
	}
}
