package org.waarborg.statement.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.dossier.rules.DueList;
import org.waarborg.dossier.rules.DueOverview;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.screens.internal.OverviewStep.Kind;
import org.waarborg.statement.screens.internal.versions.VersionScreens;

/** What to do next with a statement, what keeps it from being released first. */
final class OverviewSteps {

	private final DossierSession session;
	private final Messages messages;
	private final OverviewFacts facts;
	private final Target rows;
	private final List<OverviewStep> steps = new ArrayList<>();

	private OverviewSteps(DossierSession session, Messages messages, OverviewFacts facts) {
		this.session = session;
		this.messages = messages;
		this.facts = facts;
		rows = Target.screen(StatementScreens.ID, facts.statement().getId());
	}

	static List<OverviewStep> of(DossierSession session, Messages messages, OverviewFacts facts) {
		OverviewSteps all = new OverviewSteps(session, messages, facts);
		all.decide();
		all.signals();
		all.due();
		all.versions();
		all.realise();
		return List.copyOf(all.steps);
	}

	/** The rows to confirm, with only those to be seen. */
	static Target toConfirm(Target rows, Messages messages) {
		return rows.only(StatementGroupings.CONFIRM, messages.get("group.toconfirm"));
	}

	/** The undecided rows. */
	static Target undecided(Target rows, StatementWords words) {
		return rows.only(StatementGroupings.APPLICABILITY, words.label(Applicability.UNDECIDED));
	}

	/** The rows with signals of a severity. */
	static Target signals(Target rows, Messages messages, Severity severity) {
		return rows.only(StatementGroupings.SIGNALS, messages.get("group.signal." + severity.name()));
	}

	private void decide() {
		rows("confirm", Kind.DECIDE, Status.ATTENTION, r -> r.decision().filter(Decision::isToConfirm).isPresent(),
				toConfirm(rows, messages));
		rows("undecided", Kind.DECIDE, Status.STOP, r -> r.applicability() == Applicability.UNDECIDED,
				undecided(rows, facts.words()));
		rows("nodriver", Kind.DECIDE, Status.ATTENTION, r -> applies(r) && r.reasons().isEmpty(),
				rows.only(StatementGroupings.DRIVER, messages.get("group.nodriver")));
		rows("noowner", Kind.DECIDE, Status.ATTENTION, r -> r.owner().isEmpty(),
				rows.only(StatementGroupings.OWNER, messages.get("group.noowner")));
	}

	private static boolean applies(StatementRow row) {
		return row.applicability() == Applicability.APPLICABLE;
	}

	private void rows(String id, Kind kind, Status status, Predicate<StatementRow> which, Target place) {
		long count = facts.rows().stream().filter(which).count();
		if (count > 0) {
			steps.add(new OverviewStep(id, kind, messages.get("step." + id, count), count, "", status,
					Optional.of(place)));
		}
	}

	/** Those at rows by severity; one about the statement as a whole stands on its own. */
	private void signals() {
		for (Severity severity : List.of(Severity.ERROR, Severity.ATTENTION)) {
			long count = facts.signals().stream().filter(s -> s.severity() == severity && facts.isAtRow(s)).count();
			if (count > 0) {
				steps.add(new OverviewStep("signals." + severity, Kind.SIGNALS,
						messages.get("step.signals." + severity.name(), count), count, "",
						OverviewFigures.status(severity), Optional.of(signals(rows, messages, severity))));
			}
		}
		facts.signals().stream().filter(s -> s.severity() != Severity.INFO && !facts.isAtRow(s)).forEach(this::signal);
	}

	private void signal(Signal signal) {
		steps.add(new OverviewStep("signal." + signal.id(), Kind.SIGNALS, signal.text(), 1, signal.todo(),
				OverviewFigures.status(signal.severity()), session.locate(signal.place())));
	}

	private void due() {
		DueOverview due = new DueOverview(new DueList(facts.due(), session.today(), facts.dueUntil()),
				session.language(), session.today());
		for (DueItem item : due.items()) {
			String who = item.owner().isEmpty() ? "" : " · " + item.owner();
			steps.add(new OverviewStep("due." + item.id(), Kind.DUE, item.what(), 1, due.days(item) + who,
					due.status(item), session.locate(item.place())));
		}
	}

	private void versions() {
		facts.changes().ifPresent(since -> {
			int changed = since.comparison().differences().size();
			if (changed > 0) {
				steps.add(new OverviewStep("changes", Kind.VERSIONS,
						messages.get("step.changes", changed, since.version().number()), changed, "", Status.UNDER_WAY,
						Optional.of(VersionScreens.sinceVersion(facts.statement(), since.version().number()))));
			}
		});
		facts.twin().map(t -> t.differing().size()).filter(n -> n > 0)
				.ifPresent(n -> steps.add(new OverviewStep("twin", Kind.VERSIONS, messages.get("step.twin", n), n, "",
						Status.ATTENTION, Optional.of(rows.only(TwinFields.ID, differs())))));
	}

	private String differs() {
		return new TwinFields(session, facts.statement().getId(), messages).differs();
	}

	private void realise() {
		for (Implementation state : Implementation.values()) {
			if (state != Implementation.IMPLEMENTED) {
				long count = facts.rows().stream().filter(r -> applies(r) && r.implementation() == state).count();
				if (count > 0) {
					String word = facts.words().label(state);
					steps.add(new OverviewStep("state." + state, Kind.REALISE,
							messages.get("step.state", word, count), count, "", StatementWords.status(state),
							Optional.of(rows.only(StatementGroupings.STATE, word))));
				}
			}
		}
	}
}
