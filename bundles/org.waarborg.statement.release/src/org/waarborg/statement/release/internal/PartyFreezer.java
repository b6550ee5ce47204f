package org.waarborg.statement.release.internal;

import java.util.List;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.statement.FrozenParty;
import org.waarborg.statement.StatementFactory;

/** Freezes who and what a statement names, each with its own classification, so that one name can be withheld and not the row. */
final class PartyFreezer {

	private final Frozen frozen;

	PartyFreezer(Frozen frozen) {
		this.frozen = frozen;
	}

	/** Those that are in the dossier. */
	List<FrozenParty> all(List<? extends Element> elements) {
		return elements.stream().filter(e -> !e.eIsProxy()).map(this::one).toList();
	}

	/** One; null for none. */
	FrozenParty one(Element element) {
		if (element == null || element.eIsProxy()) {
			return null;
		}
		FrozenParty party = StatementFactory.eINSTANCE.createFrozenParty();
		party.setId(frozen.id(element));
		party.setKind(element.eClass().getName());
		party.setCode(Frozen.orNull(element.getCode()));
		party.getTitle().addAll(frozen.texts(element.getTitle()));
		party.setClassification(element.getClassification());
		switch (element) {
			case Organisation organisation -> {
				party.setName(Frozen.orNull(organisation.getName()));
				party.setRegistrationNumber(Frozen.orNull(organisation.getRegistrationNumber()));
				party.setAddress(Frozen.orNull(organisation.getAddress()));
			}
			case Asset asset -> party.setAddress(Frozen.orNull(asset.getAddress()));
			default -> party.setAddress(null);
		}
		return party;
	}
}
