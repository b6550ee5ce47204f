package org.waarborg.rules.cli.internal;

import java.util.List;

import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;

/** Signals for people: how many, and by severity where, what and what to do. */
final class CheckText {

	private static final String INDENT = "    ";

	private final Messages messages;
	private final Console to;
	private final Session session;
	private final boolean all;
	private final boolean ids;
	private Named named;

	CheckText(Session session, Console to, boolean all, boolean ids) {
		this.session = session;
		this.messages = session.messages();
		this.to = to;
		this.all = all;
		this.ids = ids;
	}

	void print(CheckCommand.Report report) {
		CheckResult result = report.result();
		named = new Named(session, result);
		to.out().println(Session.name(report.dossier(), to.language()));
		if (result.open().isEmpty() && !Dossiers.damaged(report.dossier())) {
			to.out().println(messages.get("check.nothing", result.rules()));
			if (!result.signals().isEmpty()) {
				to.out().println(
						messages.get(all ? "check.aside.all" : "check.aside", result.accepted(), result.muted()));
			}
		} else {
			to.out().println(counts(result));
		}
		for (Severity severity : List.of(Severity.ERROR, Severity.ATTENTION, Severity.INFO)) {
			group(messages.get("check.group." + severity), report.shown().stream().filter(Signal::isOpen)
					.filter(s -> s.severity() == severity).toList());
		}
		group(messages.get("check.group.accepted"), report.shown().stream()
				.filter(s -> s.outcome() instanceof Outcome.Accepted).toList());
		group(messages.get("check.group.muted"), report.shown().stream()
				.filter(s -> s.outcome() instanceof Outcome.Muted).toList());
	}

	/** "3 errors · 21 points of attention · …": always all five, so that nothing is hidden. */
	private String counts(CheckResult result) {
		return messages.get("check.counts", result.open(Severity.ERROR), result.open(Severity.ATTENTION),
				result.open(Severity.INFO), result.accepted(), result.muted());
	}

	private void group(String title, List<Signal> signals) {
		if (signals.isEmpty()) {
			return;
		}
		to.out().println();
		to.out().println(messages.get("check.group", title, signals.size()));
		signals.forEach(this::signal);
	}

	private void signal(Signal signal) {
		to.out().println();
		Wrapped.print(to, "  ", signal.place().label().isEmpty() ? signal.rule()
				: signal.rule() + " – " + signal.place().label());
		Wrapped.print(to, INDENT, signal.text());
		switch (signal.outcome()) {
			case Outcome.Open open -> Wrapped.print(to, INDENT + "→ ", signal.todo());
			case Outcome.Accepted accepted -> Wrapped.print(to, INDENT, messages.get("check.accepted",
					Formats.of(to.language()).date(accepted.until()), by(accepted.by()), accepted.reason()));
			case Outcome.Muted muted ->
				Wrapped.print(to, INDENT, messages.get("check.muted", by(muted.by()), muted.reason()));
		}
		if (signal.isOpen()) {
			for (Fix fix : signal.fixes()) {
				Wrapped.print(to, INDENT, messages.get("check.fix", fix.id(), fix.label()));
			}
		}
		if (ids) {
			to.out().println(INDENT + Console.quoted(named.shortId(signal)));
		}
	}

	private String by(String name) {
		return name.isEmpty() ? messages.get("somebody") : name;
	}
}
