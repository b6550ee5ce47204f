package org.waarborg.statement.migration.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.migration.Answers;
import org.waarborg.statement.migration.MigrationException;
import org.waarborg.statement.migration.MigrationException.Kind;
import org.waarborg.statement.migration.PlanLine;
import org.waarborg.statement.migration.Predecessor;
import org.waarborg.statement.migration.Question;

/** Lays the decisions of a statement along the mappings to other sets. */
public final class Planner {

	/**
	 * The sets of a plan.
	 *
	 * @param targets  the sets gone to
	 * @param replaced the sets of the statement whose place they take
	 * @param all      all sets of the new statement
	 */
	public record Sets(List<String> targets, List<String> replaced, List<String> all) {
	}

	/**
	 * What a plan says.
	 *
	 * @param lines     the lines
	 * @param questions the questions
	 */
	public record Made(List<PlanLine> lines, List<Question> questions) {
	}

	private final StatementOfApplicability source;
	private final ControlSetRegistry registry;
	private final Sets sets;
	private final Correspondence mapping;
	private final Map<ControlRef, List<StatementRow>> rows = new LinkedHashMap<>();
	private final Map<ControlRef, ResolvedControl> controls = new LinkedHashMap<>();
	private final Map<ControlRef, List<ControlRef>> successors = new HashMap<>();

	/**
	 * For a statement and the sets to go to.
	 *
	 * @param source   the statement
	 * @param targets  ids of sets
	 * @param registry the control sets
	 * @throws MigrationException when that cannot be
	 */
	public Planner(StatementOfApplicability source, List<String> targets, ControlSetRegistry registry)
			throws MigrationException {
		this.source = source;
		this.registry = registry;
		for (String target : targets) {
			requireFit(target);
		}
		List<String> old = StatementRows.sets(source);
		List<String> replaced = new Editions(registry).replaced(old, targets);
		Set<String> all = new LinkedHashSet<>();
		targets.forEach(t -> all.addAll(new Editions(registry).chain(t).reversed()));
		if (replaced.isEmpty() && old.containsAll(all)) {
			throw new MigrationException(Kind.SAME, names(targets));
		}
		boolean shares = old.stream().anyMatch(all::contains);
		old.stream().filter(s -> !replaced.contains(s)).forEach(all::add);
		sets = new Sets(List.copyOf(targets), replaced, List.copyOf(all));
		mapping = Correspondence.between(registry, replaced, targets);
		if (replaced.isEmpty() ? !shares : mapping.isEmpty()) {
			throw new MigrationException(Kind.NO_MAPPING, names(old), names(targets));
		}
		StatementRows.of(source, registry, new StatementView.Combined())
				.forEach(row -> rows.computeIfAbsent(row.ref(), k -> new ArrayList<>(1)).add(row));
		leading().forEach(set -> set.controls().stream().filter(ResolvedControl::assessable)
				.forEach(c -> controls.putIfAbsent(c.ref(), c)));
	}

	private void requireFit(String target) throws MigrationException {
		Optional<StatementDrafts.Unfit> unfit = StatementDrafts.unfit(registry, target);
		if (unfit.isPresent()) {
			throw new MigrationException(switch (unfit.get()) {
				case NOT_INSTALLED -> Kind.NOT_INSTALLED;
				case NO_CONTROLS -> Kind.NO_CONTROLS;
				case BROKEN -> Kind.BROKEN;
			}, target);
		}
	}

	/** Names of norms are the same in every language. */
	private String names(Collection<String> ids) {
		return String.join(" + ",
				ids.stream().map(id -> registry.header(id).map(h -> h.name("en")).orElse(id)).toList());
	}

	/** The sets that the new statement is laid out by: those that no other of them extends. */
	private List<ResolvedSet> leading() {
		List<String> all = sets.all();
		Editions editions = new Editions(registry);
		return all.stream()
				.filter(s -> all.stream().noneMatch(o -> !o.equals(s) && editions.chain(o).contains(s)))
				.map(registry::set).flatMap(Optional::stream).toList();
	}

	/**
	 * The sets.
	 *
	 * @return the sets of the plan
	 */
	public Sets sets() {
		return sets;
	}

	/**
	 * Makes the plan.
	 *
	 * @param answers what was answered
	 * @return lines and questions
	 * @throws MigrationException when an answer does not fit
	 */
	public Made plan(Answers answers) throws MigrationException {
		Map<ControlRef, Question> questions = new LinkedHashMap<>();
		for (ControlRef ref : rows.keySet()) {
			Optional<Question> question = structural(ref);
			if (question.isPresent()) {
				questions.put(ref, answer(question.get(), answers));
			}
		}
		Map<ControlRef, List<Predecessor>> into = new LinkedHashMap<>();
		Set<ControlRef> placed = new LinkedHashSet<>();
		for (ControlRef ref : rows.keySet()) {
			for (ControlRef target : goals(ref, Optional.ofNullable(questions.get(ref)))) {
				into.computeIfAbsent(target, k -> new ArrayList<>()).addAll(predecessors(ref, target));
				placed.add(ref);
			}
		}
		List<PlanLine> lines = new ArrayList<>();
		for (ControlRef target : targets(into)) {
			lines.add(line(target, into.getOrDefault(target, List.of()), questions, answers));
		}
		rows.keySet().stream().filter(ref -> !placed.contains(ref)).filter(this::hasDecision)
				.forEach(ref -> lines.add(dropped(ref, Optional.ofNullable(questions.get(ref)))));
		requireAsked(answers, questions);
		return new Made(lines, inOrder(lines, questions));
	}

	/** The controls of the new sets, then what no set has and yet stays. */
	private Set<ControlRef> targets(Map<ControlRef, List<Predecessor>> into) {
		Set<ControlRef> all = new LinkedHashSet<>(controls.keySet());
		all.addAll(into.keySet());
		return all;
	}

	private boolean hasDecision(ControlRef ref) {
		return rows.get(ref).stream().anyMatch(r -> r.decision().isPresent());
	}

	private boolean saysSomething(ControlRef ref) {
		return rows.get(ref).stream().map(r -> predecessor(r, MappingRelationship.EQUAL, false, false, ""))
				.anyMatch(Predecessor::saysSomething);
	}

	/** Where the mapping sends a control, without what only other sets have. */
	private List<ControlRef> successors(ControlRef ref) {
		List<ControlRef> known = successors.get(ref);
		if (known == null) {
			known = mapping.outOf(ref).stream().map(Correspondence.Link::to).filter(controls::containsKey).distinct()
					.toList();
			successors.put(ref, known);
		}
		return known;
	}

	/** A control that the new sets show too, or one of a set that stays. */
	private boolean stays(ControlRef ref) {
		return controls.containsKey(ref) || !sets.replaced().contains(ref.set());
	}

	private Optional<Question> structural(ControlRef ref) {
		if (stays(ref) || !hasDecision(ref)) {
			return Optional.empty();
		}
		List<ControlRef> successors = successors(ref);
		if (successors.size() > 1) {
			List<String> options = Stream.concat(Stream.of(Question.ALL), successors.stream().map(ControlRef::control))
					.toList();
			return Optional.of(
					new Question(ref, Question.Kind.SPLIT, options, false, successors, Optional.empty()));
		}
		if (!successors.isEmpty() || mapping.ended(ref) || !saysSomething(ref)) {
			return Optional.empty();
		}
		Optional<ControlRef> base = base(ref);
		List<ControlRef> near = base.map(this::carePartsNear).orElse(List.of());
		List<String> options = Stream.concat(near.stream().map(ControlRef::control), Stream.of(Question.NOTE)).toList();
		return Optional.of(new Question(ref, base.isPresent() ? Question.Kind.CARE_PART : Question.Kind.HOLE,
				options, true, near, Optional.empty()));
	}

	private Optional<ControlRef> base(ControlRef ref) {
		return rows.get(ref).get(0).control().or(() -> registry.find(ref)).flatMap(ResolvedControl::enhances);
	}

	/** The care parts beside what a control became. */
	private List<ControlRef> carePartsNear(ControlRef base) {
		List<ControlRef> successors = successors(base);
		return controls.values().stream().filter(c -> c.enhances().filter(successors::contains).isPresent())
				.map(ResolvedControl::ref).toList();
	}

	private Question answer(Question question, Answers answers) throws MigrationException {
		Optional<String> given = answers.at(question.about()).map(String::strip);
		if (given.isEmpty()) {
			return question;
		}
		List<String> words = Arrays.stream(given.get().split(",")).map(String::strip).filter(w -> !w.isEmpty())
				.toList();
		boolean several = question.kind() == Question.Kind.SPLIT && !words.contains(Question.ALL);
		boolean fits = !words.isEmpty() && (several || words.size() == 1) && words.stream()
				.allMatch(w -> isOption(question, w) || question.anyControl() && target(w).isPresent());
		if (!fits) {
			throw new MigrationException(Kind.NO_ANSWER, given.get(), question.about().control(),
					String.join(", ", question.options()), question.anyControl() ? 1 : 0);
		}
		return question.answered(String.join(",", words));
	}

	private static boolean isOption(Question question, String word) {
		return question.options().contains(word)
				|| question.affects().stream().anyMatch(r -> r.toString().equals(word));
	}

	/** A control of the new edition, by reference, id or number. */
	private Optional<ControlRef> target(String word) {
		Optional<ControlRef> byRef = ControlRef.tryParse(word).filter(controls::containsKey);
		return byRef.or(() -> only(controls.keySet().stream().filter(r -> r.control().equals(word)).toList()))
				.or(() -> only(controls.values().stream().filter(c -> c.label().equals(word)).map(ResolvedControl::ref)
						.toList()));
	}

	private static Optional<ControlRef> only(List<ControlRef> found) {
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** Where a decision goes, as far as it is answered. */
	private List<ControlRef> goals(ControlRef ref, Optional<Question> question) {
		if (stays(ref)) {
			return hasDecision(ref) || controls.containsKey(ref) ? List.of(ref) : List.of();
		}
		Optional<String> answer = question.flatMap(Question::answer);
		if (answer.isEmpty()) {
			return successors(ref);
		}
		return switch (answer.get()) {
			case Question.ALL -> successors(ref);
			case Question.NOTE -> List.of();
			default -> Arrays.stream(answer.get().split(",")).map(this::target).flatMap(Optional::stream).toList();
		};
	}

	private List<Predecessor> predecessors(ControlRef ref, ControlRef target) {
		Optional<Correspondence.Link> link = mapping.link(ref, target);
		boolean split = successors(ref).size() > 1;
		MappingRelationship relationship = link.map(Correspondence.Link::relationship)
				.orElse(ref.equals(target) ? MappingRelationship.EQUAL : MappingRelationship.NONE);
		return rows.get(ref).stream()
				.map(row -> predecessor(row, relationship, split,
						link.map(Correspondence.Link::proposal).orElse(Boolean.FALSE),
						link.map(Correspondence.Link::rationale).orElse("")))
				.toList();
	}

	private static Predecessor predecessor(StatementRow row, MappingRelationship relationship, boolean split,
			boolean proposal, String rationale) {
		return new Predecessor(row.ref(), row.decision(), row.followed(), relationship, split, proposal, rationale);
	}

	private PlanLine line(ControlRef target, List<Predecessor> from, Map<ControlRef, Question> questions,
			Answers answers) throws MigrationException {
		List<ControlRef> asked = new ArrayList<>();
		boolean open = false;
		for (Question question : questions.values()) {
			if (question.affects().contains(target) && question.kind() != Question.Kind.CONFLICT) {
				asked.add(question.about());
				open |= question.open();
			}
		}
		Set<Applicability> said = EnumSet.noneOf(Applicability.class);
		for (Predecessor one : from) {
			if (one.decision().isPresent()) {
				said.add(one.applicability());
			}
		}
		Applicability carried = agreed(said);
		if (said.size() > 1 && said.contains(Applicability.NOT_APPLICABLE)) {
			Question conflict = answer(new Question(target, Question.Kind.CONFLICT,
					Stream.of(Applicability.APPLICABLE, Applicability.NOT_APPLICABLE, Applicability.UNDECIDED)
							.map(Question::option).toList(),
					false, List.of(target), Optional.empty()), answers);
			questions.put(target, conflict);
			asked.add(target);
			open |= conflict.open();
			carried = conflict.answer().map(Planner::applicability).orElse(Applicability.UNDECIDED);
		}
		return new PlanLine(kind(from), target, from, open ? Applicability.UNDECIDED : carried,
				Contents.of(from), Contents.differing(from), asked, open);
	}

	/** What nobody contradicts. Where a part of it applies, the whole does; an exclusion must have been one of everything. */
	private static Applicability agreed(Set<Applicability> said) {
		if (said.contains(Applicability.APPLICABLE)) {
			return Applicability.APPLICABLE;
		}
		return said.size() == 1 ? said.iterator().next() : Applicability.UNDECIDED;
	}

	private static Applicability applicability(String option) {
		return Arrays.stream(Applicability.values()).filter(a -> Question.option(a).equals(option)).findFirst()
				.orElseThrow();
	}

	private static PlanLine.Kind kind(List<Predecessor> from) {
		if (from.isEmpty()) {
			return PlanLine.Kind.NEW;
		}
		ControlRef first = from.get(0).control();
		for (Predecessor one : from) {
			if (!one.control().equals(first)) {
				return PlanLine.Kind.MERGED;
			}
		}
		return from.get(0).split() ? PlanLine.Kind.SPLIT : PlanLine.Kind.CARRIED;
	}

	private PlanLine dropped(ControlRef ref, Optional<Question> question) {
		List<Predecessor> from = rows.get(ref).stream()
				.map(r -> predecessor(r, MappingRelationship.NONE, false, false, "")).toList();
		return new PlanLine(PlanLine.Kind.DROPPED, ref, from, Applicability.UNDECIDED, Contents.of(from), Set.of(),
				question.map(Question::about).stream().toList(), question.filter(Question::open).isPresent());
	}

	private void requireAsked(Answers answers, Map<ControlRef, Question> questions) throws MigrationException {
		for (ControlRef about : answers.values().keySet()) {
			if (!questions.containsKey(about)) {
				throw new MigrationException(Kind.NOT_ASKED, about.control(),
						String.join(", ", questions.keySet().stream().map(ControlRef::control).toList()),
						questions.size());
			}
		}
	}

	private static List<Question> inOrder(List<PlanLine> lines, Map<ControlRef, Question> questions) {
		Set<ControlRef> order = new LinkedHashSet<>();
		lines.forEach(l -> order.addAll(l.questions()));
		order.addAll(questions.keySet());
		return order.stream().map(questions::get).toList();
	}

	/**
	 * The statement.
	 *
	 * @return the statement that is carried over
	 */
	public StatementOfApplicability source() {
		return source;
	}
}
