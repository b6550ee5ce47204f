package org.waarborg.statement.migration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.migration.TwinPair.Difference;
import org.waarborg.statement.migration.TwinPair.Subject;
import org.waarborg.statement.migration.internal.Given;
import org.waarborg.statement.migration.internal.MigrationWords;
import org.waarborg.statement.migration.internal.TwinChange;
import org.waarborg.store.Edits;

/**
 * In what two statements that are each other's twin differ, control by control along the mapping between their editions.
 * Derived each time and never stored: a change in one shows at its counterpart at once. On the dossier's thread.
 *
 * @since 0.1
 */
public final class TwinDifferences {

	private final StatementOfApplicability later;
	private final List<TwinPair> pairs;

	private final MigrationPlan plan;

	private TwinDifferences(MigrationPlan plan, StatementOfApplicability later, List<TwinPair> pairs) {
		this.plan = plan;
		this.later = later;
		this.pairs = List.copyOf(pairs);
	}

	/**
	 * Lays twins beside each other.
	 *
	 * @param one      one of the two
	 * @param registry the control sets and mappings
	 * @return the differences, or empty when it has no twin or no installed mapping leads from one to the other
	 */
	public static Optional<TwinDifferences> of(StatementOfApplicability one, ControlSetRegistry registry) {
		return Given.find(one, registry).map(given -> of(given, registry));
	}

	private static TwinDifferences of(Given given, ControlSetRegistry registry) {
		Map<ControlRef, StatementRow> rows = new HashMap<>();
		StatementRows.of(given.made(), registry, new StatementView.Combined())
				.forEach(r -> rows.putIfAbsent(r.ref(), r));
		List<TwinPair> pairs = new ArrayList<>();
		for (PlanLine line : given.plan().lines()) {
			StatementRow row = rows.get(line.control());
			if (line.kind() != PlanLine.Kind.DROPPED && row != null && row.decision().isPresent()
					&& line.from().stream().anyMatch(p -> p.decision().isPresent())) {
				pairs.add(new TwinPair(line.control(), row.decision().get(), line.from(),
						differences(line, row, row.decision().get())));
			}
		}
		return new TwinDifferences(given.plan(), given.made(), pairs);
	}

	private static List<Difference> differences(PlanLine line, StatementRow row, Decision decision) {
		List<Difference> found = new ArrayList<>();
		Optional<LocalDate> since = Stream
				.concat(Stream.of(decision), line.from().stream().flatMap(p -> p.followed().or(p::decision).stream()))
				.map(Decision::getDecidedOn).filter(Objects::nonNull).max(Comparator.naturalOrder());
		// Where the predecessors do not agree there is nothing to differ from: somebody decided, or still has to.
		boolean follow = row.followed().isPresent()
				&& line.from().stream().allMatch(p -> p.followed().isPresent());
		if (!follow && line.questions().isEmpty() && line.applicability() != row.applicability()) {
			found.add(new Difference(Subject.APPLICABILITY, line.applicability(), row.applicability(), since));
		}
		if (found.isEmpty() && line.from().size() == 1 && line.questions().isEmpty()) {
			justification(line.from().get(0), decision).ifPresent(d -> found
					.add(new Difference(Subject.JUSTIFICATION, d.get(0), d.get(1), since)));
		}
		boolean applies = row.applicability() == Applicability.APPLICABLE
				&& line.applicability() == Applicability.APPLICABLE;
		Implementation before = TwinChange.weakest(line.from());
		if (applies && before != Decisions.implementation(decision)) {
			found.add(new Difference(Subject.IMPLEMENTATION, before, Decisions.implementation(decision), since));
		}
		List<Person> owners = TwinChange.owners(line.from());
		Optional<Person> owner = row.owner();
		if (!follow && applies && owners.size() == 1 && owner.filter(o -> o == owners.get(0)).isEmpty()) {
			found.add(new Difference(Subject.OWNER, Labels.of(owners.get(0)), owner.map(Labels::of).orElse(""), since));
		}
		return found;
	}

	/** Both sides where they differ; a care part that follows its control has no justification of its own. */
	private static Optional<List<String>> justification(Predecessor before, Decision now) {
		if (before.followed().isPresent() || now.isFollowsBase() || before.decision().isEmpty()) {
			return Optional.empty();
		}
		Decision old = before.decision().get();
		boolean included = now.getApplicability() == Applicability.APPLICABLE;
		Map<String, String> then = Texts.all(included ? old.getInclusion() : old.getExclusion());
		Map<String, String> today = Texts.all(included ? now.getInclusion() : now.getExclusion());
		return then.equals(today) ? Optional.empty()
				: Optional.of(List.of(String.join("\n", then.values()), String.join("\n", today.values())));
	}

	/**
	 * The statement over the earlier edition.
	 *
	 * @return the statement
	 */
	public StatementOfApplicability earlier() {
		return plan.source();
	}

	/**
	 * The statement over the later edition.
	 *
	 * @return the statement
	 */
	public StatementOfApplicability later() {
		return later;
	}

	/**
	 * Everything that has a counterpart.
	 *
	 * @return the pairs, in the later edition's order
	 */
	public List<TwinPair> pairs() {
		return pairs;
	}

	/**
	 * The pairs that differ.
	 *
	 * @return those with differences
	 */
	public List<TwinPair> differing() {
		return pairs.stream().filter(p -> !p.differences().isEmpty()).toList();
	}

	/**
	 * The pairs that a decision is in: one of the later edition in one, one of the earlier edition in as many as it was
	 * split into.
	 *
	 * @param decision a decision of either statement
	 * @return the pairs
	 */
	public List<TwinPair> of(Decision decision) {
		return pairs.stream().filter(p -> p.decision() == decision
				|| p.from().stream().anyMatch(f -> f.decision().filter(d -> d == decision).isPresent())).toList();
	}

	/**
	 * Carries one difference over to the later edition's statement, in one step. What is decided by that is to be confirmed
	 * there.
	 *
	 * @param edits      of the dossier
	 * @param dossier    the dossier, whose language what is written down is in
	 * @param pair       a pair of these
	 * @param difference one of its differences
	 * @return the command, not yet run
	 */
	public Command toLater(Edits edits, Dossier dossier, TwinPair pair, Difference difference) {
		String from = label(dossier, pair.from().stream().map(Predecessor::control).toList(), true);
		return new TwinChange(edits, from, language(dossier)).toLater(pair, difference);
	}

	/**
	 * Carries one difference over to the earlier edition's statement, in one step. What is decided by that is to be
	 * confirmed there.
	 *
	 * @param edits      of the dossier
	 * @param dossier    the dossier, whose language what is written down is in
	 * @param pair       a pair of these that is {@link TwinPair#oneToOne}
	 * @param difference one of its differences
	 * @return the command, not yet run
	 * @throws IllegalArgumentException when several decisions became this one: which of them is meant is not guessed
	 */
	public Command toEarlier(Edits edits, Dossier dossier, TwinPair pair, Difference difference) {
		if (!pair.oneToOne()) {
			throw new IllegalArgumentException("more than one decision became this one: " + pair.control());
		}
		String from = label(dossier, List.of(pair.control()), false);
		return new TwinChange(edits, from, language(dossier)).toEarlier(pair, difference);
	}

	/**
	 * The words for the controls of both.
	 *
	 * @param language ISO 639-1 code
	 * @return numbers and titles of either edition
	 */
	public PlanWords words(String language) {
		return new PlanWords(plan, language);
	}

	private String label(Dossier dossier, List<ControlRef> controls, boolean earlier) {
		PlanWords words = words(language(dossier));
		return MigrationWords.messages(language(dossier)).get("twin.carried",
				controls.stream().map(words::label).distinct().collect(Collectors.joining(", ")),
				earlier ? words.from() : words.to());
	}

	private static String language(Dossier dossier) {
		return dossier.getLanguage() == null || dossier.getLanguage().isBlank() ? "en" : dossier.getLanguage();
	}
}
