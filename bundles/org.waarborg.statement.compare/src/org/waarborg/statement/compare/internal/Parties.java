package org.waarborg.statement.compare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.FrozenParty;
import org.waarborg.statement.compare.ComparedValue;
import org.waarborg.statement.compare.ComparedValue.Item;

/** Who and what a statement names, each with its own classification; a file that has names alone has them without. */
final class Parties {

	private Parties() {
	}

	static List<Item> of(List<FrozenParty> parties) {
		return parties.stream().map(p -> item(p, Values.plain(p.getRegistrationNumber()), Values.plain(p.getAddress())))
				.toList();
	}

	/** By registered name; else by code and title. */
	private static Item item(FrozenParty party, ComparedValue... facts) {
		boolean named = party.getName() != null && !party.getName().isBlank();
		return Values.item(named ? party.getName() : party.getCode(), named ? List.of() : party.getTitle(),
				DecisionComparer.orPublic(party.getClassification()), facts);
	}

	/** The registered name; else code and title, in any language. */
	static String name(FrozenParty party) {
		return party.getName() != null && !party.getName().isBlank() ? party.getName()
				: (Objects.toString(party.getCode(), "") + ' ' + Texts.get(party.getTitle(), "nl")).strip();
	}

	static List<Item> provider(FrozenPart part) {
		List<Item> items = new ArrayList<>();
		if (part.getProvidedBy() != null) {
			items.add(item(part.getProvidedBy()));
		}
		if (part.getCameWith() != null) {
			items.add(item(part.getCameWith()));
		}
		boolean none = (part.getProvider() == null || part.getProvider().isBlank()) && Texts.isEmpty(part.getService());
		if (!none) {
			items.add(Values.item(part.getProvider(), part.getService(), Classification.PUBLIC));
		}
		return items;
	}

	static List<Item> covers(FrozenPart part) {
		return both(part.getCovered(), part.getCovers());
	}

	static List<Item> assurance(FrozenPart part) {
		return both(part.getReliedOn(), part.getAssurance());
	}

	private static List<Item> both(List<FrozenParty> parties, List<String> names) {
		List<Item> items = new ArrayList<>(parties.stream().map(p -> item(p)).toList());
		names.stream().filter(Objects::nonNull).map(n -> Values.item(n)).forEach(items::add);
		return items;
	}
}
