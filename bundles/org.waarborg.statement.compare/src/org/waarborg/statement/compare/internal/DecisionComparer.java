package org.waarborg.statement.compare.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.compare.ComparedField;
import org.waarborg.statement.compare.ComparedValue;
import org.waarborg.statement.compare.ComparedValue.Item;
import org.waarborg.statement.compare.FieldChange;

/** Finds what differs between two decisions on the same control. */
public final class DecisionComparer {

	private final FrozenDecision before;
	private final FrozenDecision after;
	private final List<FieldChange> changes = new ArrayList<>();

	/**
	 * Compares two decisions.
	 *
	 * @param before the decision in the earlier state
	 * @param after  the decision in the later state
	 */
	public DecisionComparer(FrozenDecision before, FrozenDecision after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * What differs.
	 *
	 * @return the fields, in their order; those of parts behind each other
	 */
	public List<FieldChange> changes() {
		// A norm that only one of the two covers is said once, and not at each of its controls.
		Set<String> both = DecisionItems.sets(before);
		both.retainAll(DecisionItems.sets(after));
		several(ComparedField.HEADING, d -> DecisionItems.headings(d, both));
		one(ComparedField.APPLICABILITY, d -> Values.literal(d.getApplicability()));
		one(ComparedField.EXCLUSION, d -> Values.text(d.getExclusion()));
		items(ComparedField.DRIVERS, null, DecisionItems.drivers(before, after), DecisionItems.drivers(after, before));
		one(ComparedField.INCLUSION, d -> Values.text(d.getInclusion()));
		// What does not apply has no state, and a state that nobody sees is no difference.
		one(ComparedField.IMPLEMENTATION, d -> d.getApplicability() == Applicability.APPLICABLE
				? Values.literal(d.getImplementation())
				: Values.NOTHING);
		one(ComparedField.IMPLEMENTATION_REASON, d -> Values.text(d.getImplementationReason()));
		one(ComparedField.REALISATION, d -> Values.text(d.getRealisation()));
		parts();
		several(ComparedField.EXEMPTIONS, DecisionItems::exemptions);
		one(ComparedField.OWNER, d -> Values.plain(d.getOwner()));
		one(ComparedField.REVIEW, d -> Values.day(d.getNextReview()));
		several(ComparedField.ORIGIN, DecisionItems::origin);
		one(ComparedField.TO_CONFIRM, d -> d.isToConfirm() ? Values.literal(Confirmation.TO_CONFIRM) : Values.NOTHING);
		one(ComparedField.CLASSIFICATION, d -> Values.literal(d.getClassification()));
		several(ComparedField.NOTES, DecisionItems::notes);
		several(ComparedField.DECIDED, DecisionItems::decided);
		return changes;
	}

	/** The word for a decision that still has to be confirmed. */
	public enum Confirmation {
		/** Carried over or imported, and not confirmed yet. */
		TO_CONFIRM
	}

	private void one(ComparedField field, Function<FrozenDecision, ComparedValue> value) {
		change(field, null, value.apply(before), value.apply(after));
	}

	private void several(ComparedField field, Function<FrozenDecision, List<Item>> items) {
		items(field, null, items.apply(before), items.apply(after));
	}

	private void parts() {
		Map<String, FrozenPart> earlier = byId(before);
		Map<String, FrozenPart> later = byId(after);
		boolean several = Math.max(earlier.size(), later.size()) > 1;
		if (several) {
			items(ComparedField.PARTS, null,
					earlier.values().stream().filter(p -> !later.containsKey(p.getId())).map(PartItems::whole).toList(),
					later.values().stream().filter(p -> !earlier.containsKey(p.getId())).map(PartItems::whole)
							.toList());
		}
		if (!several && earlier.size() == 1 && later.size() == 1) {
			// The one part of a plain decision, made anew, is still the same part to the reader.
			part(earlier.values().iterator().next(), later.values().iterator().next());
		} else {
			later.values().stream().filter(p -> earlier.containsKey(p.getId()))
					.forEach(p -> part(earlier.get(p.getId()), p));
		}
		if (!several && earlier.size() != later.size()) {
			items(ComparedField.PARTS, null, earlier.values().stream().map(PartItems::whole).toList(),
					later.values().stream().map(PartItems::whole).toList());
		}
	}

	private static Map<String, FrozenPart> byId(FrozenDecision decision) {
		Map<String, FrozenPart> parts = new LinkedHashMap<>();
		decision.getParts().forEach(p -> parts.put(p.getId(), p));
		return parts;
	}

	private void part(FrozenPart from, FrozenPart to) {
		FrozenPart named = before.getParts().size() + after.getParts().size() > 2 ? to : null;
		if (!Texts.all(from.getTitle()).equals(Texts.all(to.getTitle()))) {
			change(ComparedField.PARTS, named, Values.text(from.getTitle()), Values.text(to.getTitle()));
		}
		change(ComparedField.PERFORMER, named, Values.literal(from.getPerformer()), Values.literal(to.getPerformer()));
		items(ComparedField.PROVIDER, named, Parties.provider(from), Parties.provider(to));
		items(ComparedField.COVERS, named, Parties.covers(from), Parties.covers(to));
		if (before.getParts().size() + after.getParts().size() > 2) {
			change(ComparedField.PART_IMPLEMENTATION, named, Values.literal(from.getImplementation()),
					Values.literal(to.getImplementation()));
		}
		change(ComparedField.PART_TEXT, named, Values.text(from.getText()), Values.text(to.getText()));
		change(ComparedField.PLANNED, named, Values.day(from.getPlanned()), Values.day(to.getPlanned()));
		change(ComparedField.PART_OWNER, named, Values.plain(from.getOwner()), Values.plain(to.getOwner()));
		items(ComparedField.MEASURES, named, PartItems.measures(from), PartItems.measures(to));
		items(ComparedField.DOCUMENTS, named, PartItems.documents(from), PartItems.documents(to));
		items(ComparedField.EVIDENCE, named, PartItems.evidence(from), PartItems.evidence(to));
		items(ComparedField.ASSURANCE, named, Parties.assurance(from), Parties.assurance(to));
	}

	private void items(ComparedField field, FrozenPart part, List<Item> earlier, List<Item> later) {
		List<Item> gone = Values.without(earlier, later);
		List<Item> come = Values.without(later, earlier);
		if (!gone.isEmpty() || !come.isEmpty()) {
			change(field, part, Values.items(gone), Values.items(come));
		}
	}

	private void change(ComparedField field, FrozenPart part, ComparedValue from, ComparedValue to) {
		if (!Objects.equals(from, to)) {
			changes.add(new FieldChange(field, part == null ? "" : part.getId(),
					part == null ? Map.of() : Texts.all(part.getTitle()), from, to));
		}
	}

	/** Who may see what has no classification of its own. */
	static Classification orPublic(Classification classification) {
		return classification == null ? Classification.PUBLIC : classification;
	}
}
