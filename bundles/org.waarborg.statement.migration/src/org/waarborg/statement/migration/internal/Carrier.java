package org.waarborg.statement.migration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.PlanLine;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Predecessor;
import org.waarborg.statement.migration.Question;

/** Makes the second statement that a plan describes. It changes nothing of the first. */
public final class Carrier {

	private final MigrationPlan plan;
	private final PlanWords words;
	private final Messages messages;
	private final String language;
	private final LocalDate today;
	private final Map<Decision, Decision> successors = new LinkedHashMap<>();
	private final Map<ControlRef, PlanLine> lines = new LinkedHashMap<>();

	/**
	 * For a plan.
	 *
	 * @param plan    the plan
	 * @param dossier the dossier, whose language what is written is in
	 * @param today   the day of the migration
	 */
	public Carrier(MigrationPlan plan, Dossier dossier, LocalDate today) {
		this.plan = plan;
		this.today = today;
		language = dossier.getLanguage() == null || dossier.getLanguage().isBlank() ? "en" : dossier.getLanguage();
		words = new PlanWords(plan, language);
		messages = MigrationWords.messages(language);
		plan.lines().stream().filter(l -> l.kind() != PlanLine.Kind.DROPPED).forEach(l -> lines.put(l.control(), l));
	}

	/**
	 * Makes it.
	 *
	 * @param titles title by language; empty for that of the old statement with the new edition
	 * @return the statement, in no file yet
	 */
	public StatementOfApplicability make(Map<String, String> titles) {
		StatementOfApplicability old = plan.source();
		List<String> installed = plan.sets().stream().filter(s -> StatementDrafts.unfit(plan.registry(), s).isEmpty())
				.toList();
		StatementOfApplicability made = StatementDrafts.create(titles.isEmpty() ? titles() : titles, old.getScope(),
				installed, plan.registry());
		plan.sets().stream().filter(s -> !installed.contains(s)).forEach(s -> made.getControlSets().add(used(s)));
		made.setOwner(old.getOwner());
		made.setClassification(old.getClassification());
		made.setParentStatement(Optional.ofNullable(old.getParentStatement())
				.map(StatementOfApplicability::getTwin).orElse(null));
		made.setTwin(old);
		Map<ControlRef, Decision> decisions = new LinkedHashMap<>();
		made.getDecisions().forEach(d -> decisions.put(d.getControl(), d));
		for (PlanLine line : lines.values()) {
			Decision target = decisions.computeIfAbsent(line.control(), ref -> added(made, ref));
			line.from().forEach(p -> p.decision().ifPresent(d -> successors.putIfAbsent(d, target)));
		}
		lines.values().forEach(line -> fill(decisions.get(line.control()), line, made));
		new Leavings(plan, words, language, today).addTo(made);
		return Identifiers.ensureIds(made);
	}

	private UsedControlSet used(String set) {
		UsedControlSet used = StatementFactory.eINSTANCE.createUsedControlSet();
		used.setSet(set);
		plan.source().getControlSets().stream().filter(u -> set.equals(u.getSet())).findFirst()
				.ifPresent(u -> used.setVersion(u.getVersion()));
		return used;
	}

	private static Decision added(StatementOfApplicability statement, ControlRef ref) {
		Decision decision = StatementFactory.eINSTANCE.createDecision();
		// A decision that names no control has a row all the same, under a reference that is none.
		decision.setControl("?".equals(ref.set()) ? null : ref);
		statement.getDecisions().add(decision);
		return decision;
	}

	private Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		Texts.all(plan.source().getTitle())
				.forEach((l, title) -> titles.put(l, MigrationWords.messages(l).get("title", title, words.to())));
		if (titles.isEmpty()) {
			titles.put(language, messages.get("title.none", words.to()));
		}
		return titles;
	}

	private void fill(Decision target, PlanLine line, StatementOfApplicability made) {
		if (line.from().stream().anyMatch(p -> p.decision().isPresent())) {
			new DecisionMerge(line, plan, words, language, today).into(target, keepsFollowing(target, line),
					successors);
		}
		if (line.open()) {
			target.setFollowsBase(false);
			target.setApplicability(Applicability.UNDECIDED);
		}
		boolean followsCarried = target.isFollowsBase() && base(target).map(lines::get)
				.filter(b -> b.applicability() != Applicability.UNDECIDED).isPresent();
		boolean carried = line.open() || target.getApplicability() != Applicability.UNDECIDED || followsCarried;
		target.setToConfirm(carried);
		if (carried) {
			target.setToConfirmBecause(because(line));
		}
		for (ControlRef about : line.questions()) {
			plan.question(about).ifPresent(q -> target.getNotes().add(NoteMaker.note(made.getId(),
					"question|" + about + '|' + line.control(), said(q), today, target.getClassification())));
		}
	}

	private Optional<ControlRef> base(Decision target) {
		return plan.registry().find(target.getControl()).flatMap(ResolvedControl::enhances);
	}

	/** A care part goes on to follow only where the control beside it now is what it followed before. */
	private boolean keepsFollowing(Decision target, PlanLine line) {
		if (line.from().size() != 1 || line.from().get(0).followed().isEmpty()) {
			return false;
		}
		Decision followed = line.from().get(0).followed().get();
		return base(target).map(lines::get)
				.filter(b -> b.from().stream().anyMatch(p -> p.decision().filter(d -> d == followed).isPresent()))
				.isPresent();
	}

	private String said(Question question) {
		return messages.get(question.open() ? "note.open" : "note.answered", words.question(question),
				words.answer(question));
	}

	private String because(PlanLine line) {
		List<Predecessor> from = line.from().stream().filter(p -> p.decision().isPresent()).toList();
		if (from.isEmpty()) {
			return messages.get(line.open() ? "because.open" : "because.follows", words.to());
		}
		List<String> each = new ArrayList<>();
		from.forEach(p -> each.add(decided(p)));
		String carried = messages.get("because", words.from(), String.join("; ", each));
		return line.open() ? carried + ' ' + messages.get("because.open", words.to()) : carried;
	}

	/** What was decided before, by whom and when, so that who confirms it knows. */
	private String decided(Predecessor from) {
		Decision decision = from.followed().or(from::decision).orElseThrow();
		String what = messages.get("each", words.label(from.control()), words.label(from.applicability()));
		String by = decision.getDecidedBy() == null || decision.getDecidedBy().getName() == null ? ""
				: decision.getDecidedBy().getName();
		String on = decision.getDecidedOn() == null ? ""
				: org.waarborg.document.Formats.of(language).date(decision.getDecidedOn());
		String who = by.isEmpty() && on.isEmpty() ? what
				: messages.get(by.isEmpty() ? "decided.on" : on.isEmpty() ? "decided.by" : "decided.by.on", what, by,
						on);
		String because = from.decision().map(Decision::getToConfirmBecause).orElse(null);
		boolean open = from.decision().filter(Decision::isToConfirm).isPresent();
		return !open ? who
				: messages.get("decided.unconfirmed", who, because == null ? "" : because.strip()).strip();
	}
}
