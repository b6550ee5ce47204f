package org.waarborg.statement.release.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.statement.DerivedDriver;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenDriver;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.spi.ApplicabilityDriverProvider;

/**
 * The reasons of a released version that followed from risks: what its rows say for themselves, whatever became of the register.
 * It stands at the thawed statement, where rows ask for it.
 */
final class FrozenReasons extends AdapterImpl implements ApplicabilityDriverProvider {

	private final List<DerivedDriver> drivers = new ArrayList<>();
	private final Map<List<Object>, Asset> sources = new HashMap<>();

	FrozenReasons(StatementRelease release) {
		for (FrozenDecision row : release.getRows()) {
			if (row.getControl() != null) {
				row.getDrivers().stream().filter(FrozenReasons::isDerived)
						.forEach(d -> drivers.add(new DerivedDriver(row.getControl(), d.getKind(), source(d), null,
								d.getRiskLevel())));
			}
		}
	}

	/** Whether a driver followed from a risk; an own text of one never has the code of one. */
	static boolean isDerived(FrozenDriver driver) {
		return driver.getRiskCode() != null || !driver.getRiskTitle().isEmpty();
	}

	/** What has the name of the risk: one object for all rows that name it. */
	private Asset source(FrozenDriver driver) {
		List<Object> same = List.of(String.valueOf(driver.getRiskCode()), Texts.all(driver.getRiskTitle()),
				driver.getClassification());
		return sources.computeIfAbsent(same, s -> {
			Asset source = DossierFactory.eINSTANCE.createAsset();
			source.setCode(Frozen.orNull(driver.getRiskCode()));
			source.getTitle().addAll(Thawer.copies(driver.getRiskTitle()));
			source.setClassification(driver.getClassification());
			return source;
		});
	}

	@Override
	public List<DerivedDriver> drivers(StatementOfApplicability statement) {
		return drivers;
	}
}
