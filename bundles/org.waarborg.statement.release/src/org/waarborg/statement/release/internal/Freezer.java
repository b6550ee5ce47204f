package org.waarborg.statement.release.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Scope;
import org.waarborg.dossier.ScopeExclusion;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.FrozenControlSet;
import org.waarborg.statement.FrozenOpenPoint;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.release.Freeze;
import org.waarborg.store.DossierStore;

/** Freezes one statement: head, scope, control sets, then each row. */
public final class Freezer {

	private static final StatementFactory S = StatementFactory.eINSTANCE;

	private final StatementOfApplicability statement;
	private final Dossier dossier;
	private final ControlSetRegistry registry;
	private final Freeze.Facts facts;
	private final Frozen frozen;

	/**
	 * For one release.
	 *
	 * @param statement the statement
	 * @param dossier   its dossier
	 * @param registry  the control sets
	 * @param facts     what the release says beyond the statement
	 */
	public Freezer(StatementOfApplicability statement, Dossier dossier, ControlSetRegistry registry,
			Freeze.Facts facts) {
		this.statement = statement;
		this.dossier = dossier;
		this.registry = registry;
		this.facts = facts;
		frozen = new Frozen(Objects.toString(statement.getId(), "") + '/' + facts.number());
	}

	/**
	 * Freezes it.
	 *
	 * @return the release
	 */
	public StatementRelease freeze() {
		StatementRelease release = S.createStatementRelease();
		release.setId(frozen.made("release"));
		release.setFormatVersion(DossierStore.FORMAT_VERSION);
		release.setDossier(dossier.getId());
		release.setStatement(statement.getId());
		release.setNumber(facts.number());
		release.setPreviousSha256(Frozen.orNull(facts.previousSha256()));
		release.setOn(facts.on());
		release.setBy(Frozen.orNull(facts.by()));
		release.setLanguage(facts.language());
		release.setClassification(statement.getClassification());
		release.getTitle().addAll(frozen.texts(statement.getTitle()));
		release.getSummary().addAll(facts.summary().isEmpty() ? frozen.texts(statement.getChangeSummary())
				: frozen.texts("summary", facts.summary()));
		release.setCertificate(statement.getCertificate());
		organisation(release);
		scope(release);
		StatementRows.sets(statement).stream().distinct().map(this::set).forEach(release.getControlSets()::add);
		rows(release);
		for (Freeze.OpenPoint point : facts.openPoints()) {
			release.getOpenPoints().add(point(point, release.getOpenPoints().size()));
		}
		return release;
	}

	private void organisation(StatementRelease release) {
		Organisation organisation = dossier.getOrganisation();
		if (organisation != null) {
			release.setOrganisation(Frozen.orNull(Labels.of(organisation, facts.language())));
			release.setRegistrationNumber(Frozen.orNull(organisation.getRegistrationNumber()));
		}
	}

	private void scope(StatementRelease release) {
		Scope scope = statement.getScope();
		if (scope == null || scope.eIsProxy()) {
			return;
		}
		release.getScopeTitle().addAll(frozen.texts(scope.getTitle()));
		release.getScopeStatement().addAll(frozen.texts(scope.getStatement()));
		release.getInterfaces().addAll(frozen.texts(scope.getInterfaces()));
		PartyFreezer parties = new PartyFreezer(frozen);
		release.getEntities().addAll(parties.all(scope.getEntities()));
		release.getLocations().addAll(parties.all(scope.getLocations()));
		scope.getExclusions().stream().map(this::exclusion).forEach(release.getExclusions()::add);
		release.setScopeClassification(scope.getClassification());
	}

	private ScopeExclusion exclusion(ScopeExclusion exclusion) {
		ScopeExclusion copy = DossierFactory.eINSTANCE.createScopeExclusion();
		copy.setId(frozen.id(exclusion));
		copy.getText().addAll(frozen.texts(exclusion.getText()));
		copy.getReason().addAll(frozen.texts(exclusion.getReason()));
		return copy;
	}

	/** A set that is not installed is known by its id alone. */
	private FrozenControlSet set(String id) {
		FrozenControlSet set = S.createFrozenControlSet();
		set.setId(frozen.made("set/" + id));
		set.setSet(id);
		Optional<ControlSetHeader> header = registry.header(id);
		header.ifPresent(h -> {
			set.setVersion(h.version());
			set.setNorm(h.norm());
			set.setEdition(h.edition());
			set.setStatus(h.status());
			set.getTitle().addAll(frozen.texts("set/" + id, h.titles()));
		});
		registry.set(id).ifPresent(resolved -> {
			set.setSha256(resolved.contentHash());
			resolved.chain().stream().skip(1).forEach(set.getExtends()::add);
		});
		return set;
	}

	private void rows(StatementRelease release) {
		Headings headings = new Headings(registry, StatementRows.sets(statement), frozen);
		RowFreezer freezer = new RowFreezer(statement, registry, facts, frozen, headings);
		List<StatementRow> rows = StatementRows.of(statement, registry, new StatementView.Combined());
		rows.stream().map(freezer::row).forEach(release.getRows()::add);
	}

	private FrozenOpenPoint point(Freeze.OpenPoint point, int index) {
		String name = "open/" + index + '/' + point.rule();
		FrozenOpenPoint open = S.createFrozenOpenPoint();
		open.setId(frozen.made(name));
		open.setRule(point.rule());
		open.setSeverity(point.severity());
		open.setControl(point.control());
		open.getText().addAll(frozen.texts(name + "/text", point.text()));
		open.setAccepted(point.accepted());
		open.getAcceptedBecause().addAll(frozen.texts(name + "/because", point.acceptedBecause()));
		open.setAcceptedUntil(point.acceptedUntil());
		return open;
	}

}
