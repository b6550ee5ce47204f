package org.waarborg.statement.compare.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenDriver;
import org.waarborg.statement.FrozenExemption;
import org.waarborg.statement.FrozenHeading;
import org.waarborg.statement.FrozenNote;
import org.waarborg.statement.Origin;
import org.waarborg.statement.compare.ComparedValue;
import org.waarborg.statement.compare.ComparedValue.Item;

/** The several things that a decision says, as items to compare. */
final class DecisionItems {

	private DecisionItems() {
	}

	/** Number, title and theme in each set; not its place: a control that was put in before it changes nothing. */
	static List<Item> headings(FrozenDecision decision, Set<String> sets) {
		return decision.getHeadings().stream().filter(h -> sets.contains(h.getSet())).map(DecisionItems::heading)
				.toList();
	}

	/** The sets that show the control. */
	static Set<String> sets(FrozenDecision decision) {
		return decision.getHeadings().stream().map(FrozenHeading::getSet).collect(Collectors.toSet());
	}

	private static Item heading(FrozenHeading heading) {
		return Values.item(heading.getLabel(), heading.getTitle(), Classification.PUBLIC,
				Values.plain(heading.getGroupLabel()), Values.text(heading.getGroupTitle()));
	}

	/**
	 * The reasons of a decision. The name of a risk that somebody typed, before there was a register, is the same reason as that
	 * risk in the other state: otherwise every control would differ on the day of the first register.
	 */
	static List<Item> drivers(FrozenDecision decision, FrozenDecision other) {
		return decision.getDrivers().stream().map(d -> isTyped(d)
				? other.getDrivers().stream().filter(o -> isNamed(o, d.getText())).findFirst().orElse(d)
				: d).map(DecisionItems::driver).toList();
	}

	private static boolean isTyped(FrozenDriver driver) {
		return driver.getKind() == DriverKind.RISK && driver.getSource() == null && driver.getRiskCode() == null
				&& !Texts.isEmpty(driver.getText());
	}

	/** Whether a driver follows from the risk that a text names: by code and title, in some language. */
	private static boolean isNamed(FrozenDriver derived, List<LocalText> text) {
		Map<String, String> titles = Texts.all(derived.getRiskTitle());
		return derived.getRiskCode() != null && Texts.all(text).entrySet().stream().anyMatch(t -> t.getValue().strip()
				.equals((derived.getRiskCode() + ' ' + titles.getOrDefault(t.getKey(), "")).strip()));
	}

	private static Item driver(FrozenDriver driver) {
		String source = Stream.of(driver.getSource(), driver.getArticle(), driver.getRiskCode())
				.filter(t -> t != null && !t.isBlank()).collect(Collectors.joining(" "));
		return Values.item(source, Texts.isEmpty(driver.getText()) ? driver.getRiskTitle() : driver.getText(),
				driver.getSource() == null && driver.getRiskCode() == null ? Classification.PUBLIC
						: DecisionComparer.orPublic(driver.getClassification()),
				Values.literal(driver.getKind()), Values.text(driver.getRiskLevel()));
	}

	static List<Item> exemptions(FrozenDecision decision) {
		return decision.getExemptions().stream().map(DecisionItems::exemption).toList();
	}

	/** With each time that it was reviewed or renewed. */
	private static Item exemption(FrozenExemption exemption) {
		Stream<ComparedValue> said = Stream.of(Values.text(exemption.getReason()),
				Values.text(exemption.getCompensation()), Values.plain(exemption.getGrantedBy()),
				Values.day(exemption.getGrantedOn()), Values.day(exemption.getUntil()));
		Stream<ComparedValue> reviews = exemption.getReviews().stream()
				.flatMap(r -> Stream.of(Values.day(r.getOn()), Values.plain(r.getBy()), Values.text(r.getOutcome()),
						Values.day(r.getNext())));
		return Values.item(exemption.getCode(), exemption.getTitle(),
				DecisionComparer.orPublic(exemption.getClassification()),
				Stream.concat(said, reviews).toArray(ComparedValue[]::new));
	}

	/** Statement and version that it was taken over from, and why it was changed here. */
	static List<Item> origin(FrozenDecision decision) {
		String from = decision.getTakenOverFrom();
		boolean own = decision.getOrigin() == Origin.OWN;
		String text = decision.getRealisationFrom();
		boolean nothing = own && (from == null || from.isBlank()) && (text == null || text.isBlank())
				&& Texts.isEmpty(decision.getOverrideReason());
		return nothing ? List.of()
				: List.of(Values.item(from, own ? Values.NOTHING : Values.literal(decision.getOrigin()),
						Values.text(decision.getOverrideReason()), Values.plain(text)));
	}

	static List<Item> notes(FrozenDecision decision) {
		return decision.getNotes().stream().map(DecisionItems::note).toList();
	}

	private static Item note(FrozenNote note) {
		return Values.item(note.getText(), List.of(),
				DecisionComparer.orPublic(note.getClassification()), Values.plain(note.getAuthor()),
				Values.day(note.getOn()));
	}

	static List<Item> decided(FrozenDecision decision) {
		return decision.getDecidedBy() == null && decision.getDecidedOn() == null && !decision.isSetInRole()
				? List.of()
				: List.of(Values.item(decision.getDecidedBy(),
						decision.isSetInRole() ? Values.literal(decision.getInRole()) : Values.NOTHING,
						Values.day(decision.getDecidedOn())));
	}
}
