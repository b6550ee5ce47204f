package org.waarborg.statement.baseline.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Requirement;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenDriver;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;

/**
 * What a parent decided, of its draft or of a released version, as decisions of their own: applicability and drivers as they
 * count, texts, owner. They refer to requirements and people of the dossier and belong to no statement.
 */
public final class ParentDecisions {

	private static final StatementFactory S = StatementFactory.eINSTANCE;

	private ParentDecisions() {
	}

	/**
	 * Of a draft.
	 *
	 * @param parent   the statement
	 * @param registry the control sets
	 * @return decisions by control, in the order shown
	 */
	public static Map<ControlRef, Decision> of(StatementOfApplicability parent, ControlSetRegistry registry) {
		Map<ControlRef, Decision> all = new LinkedHashMap<>();
		for (StatementRow row : StatementRows.of(parent, registry, new StatementView.Combined())) {
			if (!row.repeated()) {
				all.putIfAbsent(row.ref(), of(row));
			}
		}
		return all;
	}

	private static Decision of(StatementRow row) {
		Decision made = S.createDecision();
		made.setControl(row.ref());
		made.setFollowsBase(row.followed().isPresent());
		row.decision().ifPresent(from -> {
			// What waits for somebody to confirm it is no decision to take over.
			made.setApplicability(row.isDecided() ? row.applicability() : Applicability.UNDECIDED);
			row.drivers().forEach(d -> made.getDrivers().add(copy(d)));
			made.getInclusion().addAll(texts(from.getInclusion()));
			made.getExclusion().addAll(texts(from.getExclusion()));
			Decision same = from.getSameAs();
			made.getRealisation().addAll(texts(same == null || same.eIsProxy() ? from.getRealisation()
					: same.getRealisation()));
			row.owner().ifPresent(made::setOwner);
		});
		return made;
	}

	/**
	 * Of a released version.
	 *
	 * @param release the version
	 * @param dossier where its requirements and people are still to be found
	 * @return decisions by control, in the order shown
	 */
	public static Map<ControlRef, Decision> of(StatementRelease release, Dossier dossier) {
		Map<String, Requirement> requirements = new LinkedHashMap<>();
		dossier.getRequirements().forEach(r -> requirements.put(r.getId(), r));
		Map<ControlRef, Decision> all = new LinkedHashMap<>();
		for (FrozenDecision row : release.getRows()) {
			if (row.getControl() != null) {
				all.putIfAbsent(row.getControl(), of(row, requirements, dossier));
			}
		}
		return all;
	}

	private static Decision of(FrozenDecision from, Map<String, Requirement> requirements, Dossier dossier) {
		Decision made = S.createDecision();
		made.setControl(from.getControl());
		made.setFollowsBase(from.isFollowsBase());
		made.setApplicability(from.isToConfirm() ? Applicability.UNDECIDED : from.getApplicability());
		from.getDrivers().forEach(d -> made.getDrivers().add(driver(d, requirements)));
		made.getInclusion().addAll(texts(from.getInclusion()));
		made.getExclusion().addAll(texts(from.getExclusion()));
		made.getRealisation().addAll(texts(from.getRealisation()));
		dossier.getPeople().stream().filter(p -> Labels.of(p).equals(from.getOwner())).findFirst()
				.ifPresent(made::setOwner);
		return made;
	}

	/** A requirement that is gone from the dossier is named by what it was called. */
	private static Driver driver(FrozenDriver from, Map<String, Requirement> requirements) {
		Driver driver = S.createDriver();
		driver.setKind(from.getKind());
		Optional<Requirement> requirement = Optional.ofNullable(from.getRequirement()).map(requirements::get);
		requirement.ifPresent(driver::setRequirement);
		if (requirement.isEmpty() && from.getText().isEmpty() && from.getSource() != null) {
			driver.getText().add(Texts.of("nl",
					(from.getSource() + ' ' + Objects.toString(from.getArticle(), "")).strip()));
		} else if (requirement.isEmpty()) {
			driver.getText().addAll(texts(from.getText()));
		}
		return driver;
	}

	/**
	 * A copy with nothing of the identity of the first.
	 *
	 * @param driver a driver
	 * @return the copy, without id
	 */
	public static Driver copy(Driver driver) {
		return withoutIds(EcoreUtil.copy(driver));
	}

	/**
	 * Copies with nothing of the identity of the first; translations remember the source that they were made of.
	 *
	 * @param texts texts
	 * @return copies, without ids
	 */
	public static Collection<LocalText> texts(List<LocalText> texts) {
		Collection<LocalText> copies = EcoreUtil.copyAll(texts);
		copies.forEach(ParentDecisions::withoutIds);
		return copies;
	}

	private static <T extends EObject> T withoutIds(T object) {
		if (object instanceof Identified identified) {
			identified.setId(null);
		}
		object.eAllContents().forEachRemaining(c -> {
			if (c instanceof Identified identified) {
				identified.setId(null);
			}
		});
		return object;
	}
}
