package org.waarborg.statement.compare.internal;

import java.util.List;

import org.waarborg.dossier.Classification;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.compare.ComparedValue.Item;

/** The several things that a part of a decision says, as items to compare. */
final class PartItems {

	private PartItems() {
	}

	/** A part that is new or gone, in a line. */
	static Item whole(FrozenPart part) {
		// Whoever may not see the provider learns no more than that there is such a part.
		boolean named = part.getProvidedBy() != null;
		return Values.item("", part.getTitle(),
				named ? DecisionComparer.orPublic(part.getProvidedBy().getClassification()) : Classification.PUBLIC,
				Values.literal(part.getPerformer()),
				Values.plain(named ? Parties.name(part.getProvidedBy()) : part.getProvider()),
				Values.literal(part.getImplementation()),
				Values.day(part.getPlanned()),
				Values.plain(part.getOwner()), Values.text(part.getText()));
	}

	static List<Item> measures(FrozenPart part) {
		return part.getMeasures().stream().map(m -> Values.item(m.getCode(), m.getTitle(),
				DecisionComparer.orPublic(m.getClassification()), Values.literal(m.getStatus()), Values.day(m.getDue()),
				Values.plain(m.getOwner()))).toList();
	}

	static List<Item> documents(FrozenPart part) {
		return part.getDocuments().stream().map(d -> Values.item(d.getCode(), d.getTitle(),
				DecisionComparer.orPublic(d.getClassification()), Values.plain(d.getVersion()),
				Values.day(d.getDate())))
				.toList();
	}

	static List<Item> evidence(FrozenPart part) {
		return part.getEvidence().stream().map(e -> Values.item(e.getCode(), e.getTitle(),
				DecisionComparer.orPublic(e.getClassification()), Values.literal(e.getKind()),
				Values.day(e.getCollectedOn()), Values.day(e.getValidUntil()), Values.plain(shortHash(e.getSha256()))))
				.toList();
	}

	/** As much of a hash as tells two files apart by eye. */
	private static String shortHash(String hash) {
		return hash == null ? "" : hash.substring(0, Math.min(8, hash.length()));
	}
}
