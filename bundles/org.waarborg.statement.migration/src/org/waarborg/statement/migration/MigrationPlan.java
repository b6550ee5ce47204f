package org.waarborg.statement.migration;

import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.migration.internal.Planner;

/**
 * How the decisions of a statement would be carried to another edition, to be read before it is done. Making one changes
 * nothing. Immutable; but it refers to the decisions of its statement, so it is for the dossier's thread.
 *
 * @since 0.1
 */
public final class MigrationPlan {

	private final StatementOfApplicability source;
	private final ControlSetRegistry registry;
	private final List<String> targets;
	private final List<String> replaced;
	private final List<String> sets;
	private final Answers answers;
	private final List<PlanLine> lines;
	private final List<Question> questions;
	private final MigrationCounts counts;

	/**
	 * Made by {@link #of}.
	 *
	 * @param source    the statement
	 * @param registry  the control sets
	 * @param sets      the sets asked for, those that they replace, and all sets of the new statement
	 * @param answers   the answers that were taken into account
	 * @param lines     the lines
	 * @param questions the questions
	 */
	MigrationPlan(StatementOfApplicability source, ControlSetRegistry registry, Planner.Sets sets, Answers answers,
			List<PlanLine> lines, List<Question> questions) {
		this.source = source;
		this.registry = registry;
		this.targets = sets.targets();
		this.replaced = sets.replaced();
		this.sets = sets.all();
		this.answers = answers;
		this.lines = List.copyOf(lines);
		this.questions = List.copyOf(questions);
		counts = MigrationCounts.of(this.lines, this.questions);
	}

	/**
	 * Makes a plan.
	 *
	 * @param source   the statement to be carried over
	 * @param targets  ids of the control sets to go to; the sets that they extend come along
	 * @param registry the control sets and mappings, those of the dossier included
	 * @return the plan, with all its questions open
	 * @throws MigrationException when a target cannot be put in a statement, or nothing leads to it
	 */
	public static MigrationPlan of(StatementOfApplicability source, List<String> targets, ControlSetRegistry registry)
			throws MigrationException {
		return of(source, targets, registry, Answers.NONE);
	}

	private static MigrationPlan of(StatementOfApplicability source, List<String> targets,
			ControlSetRegistry registry, Answers answers) throws MigrationException {
		Planner planner = new Planner(source, targets, registry);
		Planner.Made made = planner.plan(answers);
		return new MigrationPlan(source, registry, planner.sets(), answers, made.lines(), made.questions());
	}

	/**
	 * The same plan with answers. An answer may raise another question: a decision that is put beside others may not
	 * agree with them.
	 *
	 * @param given all answers, those given before included; what is not answered stays open
	 * @return the plan, of the statement as it is now
	 * @throws MigrationException {@link MigrationException.Kind#NOT_ASKED} or {@link MigrationException.Kind#NO_ANSWER};
	 *                            or as {@link #of} when control sets went meanwhile
	 */
	public MigrationPlan answered(Answers given) throws MigrationException {
		return of(source, targets, registry, given);
	}

	/**
	 * Whether the statement and the control sets still are as they were when the plan was made.
	 *
	 * @return false when a plan made now would say something else
	 */
	public boolean isCurrent() {
		try {
			MigrationPlan now = answered(answers);
			return now.sets.equals(sets) && now.lines.equals(lines) && now.questions.equals(questions);
		} catch (MigrationException e) {
			return false;
		}
	}

	/**
	 * The statement to be carried over.
	 *
	 * @return the statement
	 */
	public StatementOfApplicability source() {
		return source;
	}

	/**
	 * The control sets that the plan was made with.
	 *
	 * @return the registry
	 */
	public ControlSetRegistry registry() {
		return registry;
	}

	/**
	 * The sets to go to, as asked.
	 *
	 * @return ids
	 */
	public List<String> targets() {
		return targets;
	}

	/**
	 * The sets of the statement whose place they take.
	 *
	 * @return ids, in the statement's order
	 */
	public List<String> replaced() {
		return replaced;
	}

	/**
	 * All sets of the new statement: those gone to, and those of the old one that stay.
	 *
	 * @return ids
	 */
	public List<String> sets() {
		return sets;
	}

	/**
	 * The answers that it takes into account.
	 *
	 * @return the answers
	 */
	public Answers answers() {
		return answers;
	}

	/**
	 * What happens at each control.
	 *
	 * @return the controls of the new edition in its order, then what is dropped of the old one in its order
	 */
	public List<PlanLine> lines() {
		return lines;
	}

	/**
	 * What the plan cannot know.
	 *
	 * @return the questions, answered ones included, in the order of their lines
	 */
	public List<Question> questions() {
		return questions;
	}

	/**
	 * The question at a control.
	 *
	 * @param about the control that it is asked at
	 * @return the question, or empty
	 */
	public Optional<Question> question(ControlRef about) {
		return questions.stream().filter(q -> q.about().equals(about)).findFirst();
	}

	/**
	 * Totals.
	 *
	 * @return the totals
	 */
	public MigrationCounts counts() {
		return counts;
	}
}
