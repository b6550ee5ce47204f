package org.waarborg.statement.compare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.waarborg.controlset.LocalText;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.ScopeExclusion;
import org.waarborg.statement.FrozenControlSet;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.compare.ComparedValue;
import org.waarborg.statement.compare.ComparedValue.Item;
import org.waarborg.statement.compare.GeneralChange;
import org.waarborg.statement.compare.GeneralField;

/** Finds what differs in the statement as a whole. */
public final class GeneralComparer {

	private GeneralComparer() {
	}

	/**
	 * Compares two states.
	 *
	 * @param before the earlier state
	 * @param after  the later state
	 * @return what differs
	 */
	public static List<GeneralChange> compare(StatementRelease before, StatementRelease after) {
		List<GeneralChange> changes = new ArrayList<>();
		for (GeneralField field : GeneralField.values()) {
			change(field, before, after, changes);
		}
		return List.copyOf(changes);
	}

	private static void change(GeneralField field, StatementRelease before, StatementRelease after,
			List<GeneralChange> changes) {
		switch (field) {
			case TITLE -> one(field, Values.text(before.getTitle()), Values.text(after.getTitle()), changes);
			case ORGANISATION -> several(field, before, after, GeneralComparer::organisation, changes);
			case SCOPE -> one(field, Values.text(before.getScopeStatement()), Values.text(after.getScopeStatement()),
					changes);
			case ENTITIES -> several(field, before, after, s -> Parties.of(s.getEntities()), changes);
			case LOCATIONS -> several(field, before, after, s -> Parties.of(s.getLocations()), changes);
			case INTERFACES -> several(field, before, after, GeneralComparer::interfaces, changes);
			case EXCLUSIONS -> several(field, before, after, GeneralComparer::exclusions, changes);
			case CONTROL_SETS -> several(field, before, after, GeneralComparer::sets, changes);
			case CERTIFICATE -> one(field, Values.plain(before.getCertificate()), Values.plain(after.getCertificate()),
					changes);
			case CLASSIFICATION -> one(field, Values.literal(before.getClassification()),
					Values.literal(after.getClassification()), changes);
		}
	}

	private static void one(GeneralField field, ComparedValue before, ComparedValue after,
			List<GeneralChange> changes) {
		if (!before.equals(after)) {
			changes.add(new GeneralChange(field, before, after));
		}
	}

	private static void several(GeneralField field, StatementRelease before, StatementRelease after,
			Function<StatementRelease, List<Item>> items, List<GeneralChange> changes) {
		List<Item> earlier = items.apply(before);
		List<Item> later = items.apply(after);
		one(field, Values.items(Values.without(earlier, later)), Values.items(Values.without(later, earlier)), changes);
	}

	private static List<Item> organisation(StatementRelease state) {
		return List.of(Values.item(state.getOrganisation(), Values.plain(state.getRegistrationNumber())));
	}

	/** Interfaces are one text a language each: the text is what tells them apart. */
	private static List<Item> interfaces(StatementRelease state) {
		List<Item> items = new ArrayList<>();
		for (LocalText text : state.getInterfaces()) {
			items.add(Values.item("", List.of(text), Classification.PUBLIC));
		}
		return items;
	}

	private static List<Item> exclusions(StatementRelease state) {
		return state.getExclusions().stream().map(GeneralComparer::exclusion).toList();
	}

	private static Item exclusion(ScopeExclusion exclusion) {
		return Values.item("", exclusion.getText(), Classification.PUBLIC,
				Values.text(exclusion.getReason()));
	}

	private static List<Item> sets(StatementRelease state) {
		return state.getControlSets().stream().map(GeneralComparer::set).toList();
	}

	private static Item set(FrozenControlSet set) {
		return Values.item(set.getNorm() + ':' + set.getEdition(), Values.plain(set.getVersion()),
				Values.literal(set.getStatus()));
	}
}
