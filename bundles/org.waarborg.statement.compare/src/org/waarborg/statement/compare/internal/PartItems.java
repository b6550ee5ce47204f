package org.waarborg.statement.compare.internal;

import java.util.List;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.compare.ComparedValue.Item;

/** The several things that a part of a decision says, as items to compare. */
final class PartItems {

	private PartItems() {
	}

	/** A part that is new or gone, in a line. */
	static Item whole(FrozenPart part) {
		return Values.item("", part.getTitle(), Classification.PUBLIC, Values.literal(part.getPerformer()),
				Values.plain(part.getProvider()), Values.literal(part.getImplementation()),
				Values.day(part.getPlanned()),
				Values.plain(part.getOwner()), Values.text(part.getText()));
	}

	static List<Item> provider(FrozenPart part) {
		boolean none = (part.getProvider() == null || part.getProvider().isBlank()) && Texts.isEmpty(part.getService());
		return none ? List.of()
				: List.of(Values.item(part.getProvider(), part.getService(), Classification.PUBLIC));
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
