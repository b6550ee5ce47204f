package org.waarborg.statement.screens.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.rules.DueList;
import org.waarborg.dossier.rules.DueOverview;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.DossierSession;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.compare.ComparedControl;
import org.waarborg.statement.compare.ComparisonWords;
import org.waarborg.statement.migration.TwinPair;

/** The pictures of a statement: how far it is, what is open, what changed, what is due. What has nothing to show is left out. */
final class OverviewFigures {

	/** So many fields that changed are shown; the table of the comparison has all. */
	private static final int MOST_FIELDS = 8;

	private final DossierSession session;
	private final Messages messages;

	OverviewFigures(DossierSession session, Messages messages) {
		this.session = session;
		this.messages = messages;
	}

	List<Figure> of(OverviewFacts facts) {
		List<Figure> figures = new ArrayList<>();
		if (facts.rows().isEmpty()) {
			return figures;
		}
		figures.add(progress(facts));
		figures.add(decisions(facts));
		List<StatementRow> care = facts.rows().stream().filter(StatementRow::isCareSpecific).toList();
		if (!care.isEmpty()) {
			StackedBar all = facts.words().progress(care);
			figures.add(
					new StackedBar("care", messages.get("overview.care"), all.axis(), all.totalTitle(), all.legend(),
							all.bars()));
		}
		if (!facts.signals().isEmpty()) {
			figures.add(signals(facts));
		}
		facts.changes().filter(s -> !s.comparison().differences().isEmpty()).ifPresent(s -> figures.add(changes(s)));
		if (!facts.due().isEmpty()) {
			figures.add(new DueOverview(new DueList(facts.due(), session.today(), facts.dueUntil()), session.language(),
					session.today()).timeline());
		}
		facts.twin().map(t -> t.differing()).filter(d -> !d.isEmpty()).ifPresent(d -> figures.add(twin(d)));
		return figures;
	}

	/** The whole first, then theme by theme. */
	private StackedBar progress(OverviewFacts facts) {
		StackedBar themes = facts.words().progress(facts.rows());
		List<Long> sums = IntStream.range(0, themes.legend().size())
				.mapToObj(i -> themes.bars().stream().mapToLong(b -> b.values().get(i)).sum()).toList();
		List<StackedBar.Bar> bars = new ArrayList<>();
		bars.add(new StackedBar.Bar("all", messages.get("overview.all"), sums));
		bars.addAll(themes.bars());
		return new StackedBar(themes.id(), themes.title(), themes.axis(), themes.totalTitle(), themes.legend(), bars);
	}

	/** What is decided: controls and care parts apart, because they are counted apart. */
	private StackedBar decisions(OverviewFacts facts) {
		List<StackedBar.Bar> bars = new ArrayList<>();
		bars.add(decisions("controls", facts.rows(), r -> !r.isCarePart()));
		if (facts.counts().careParts() > 0) {
			bars.add(decisions("careparts", facts.rows(), StatementRow::isCarePart));
		}
		return new StackedBar("decisions", messages.get("overview.decisions"), messages.get("overview.rows"),
				messages.get("overview.total"),
				List.of(new StackedBar.Series("applicable", facts.words().label(Applicability.APPLICABLE), Status.DONE),
						new StackedBar.Series("excluded", facts.words().label(Applicability.NOT_APPLICABLE),
								Status.NEUTRAL),
						new StackedBar.Series("confirm", messages.get("group.toconfirm"), Status.ATTENTION),
						new StackedBar.Series("undecided", facts.words().label(Applicability.UNDECIDED), Status.STOP)),
				bars);
	}

	private StackedBar.Bar decisions(String id, List<StatementRow> all, Predicate<StatementRow> which) {
		List<StatementRow> rows = all.stream().filter(which).toList();
		return new StackedBar.Bar(id, messages.get("overview." + id), List.of(
				count(rows, r -> !isToConfirm(r) && r.applicability() == Applicability.APPLICABLE),
				count(rows, r -> !isToConfirm(r) && r.applicability() == Applicability.NOT_APPLICABLE),
				count(rows, OverviewFigures::isToConfirm),
				count(rows, r -> !isToConfirm(r) && r.applicability() == Applicability.UNDECIDED)));
	}

	/** Carried and not confirmed: its own decision, or that of the control that it follows. */
	private static boolean isToConfirm(StatementRow row) {
		return row.applicability() != Applicability.UNDECIDED && !row.isDecided();
	}

	private static long count(List<StatementRow> rows, Predicate<StatementRow> which) {
		return rows.stream().filter(which).count();
	}

	private StackedBar signals(OverviewFacts facts) {
		List<Severity> severities = Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList();
		List<StackedBar.Bar> bars = new ArrayList<>();
		signals("rows", facts.signals().stream().filter(facts::isAtRow).toList(), severities, bars);
		signals("whole", facts.signals().stream().filter(s -> !facts.isAtRow(s)).toList(), severities, bars);
		return new StackedBar("signals", messages.get("overview.signals"), messages.get("overview.where"),
				messages.get("overview.total"),
				severities.stream().map(s -> new StackedBar.Series(s.name().toLowerCase(java.util.Locale.ROOT),
						messages.get("group.signal." + s.name()), status(s))).toList(),
				bars);
	}

	private void signals(String id, List<Signal> some, List<Severity> severities, List<StackedBar.Bar> bars) {
		if (!some.isEmpty()) {
			bars.add(new StackedBar.Bar(id, messages.get("overview.signals." + id),
					severities.stream().map(v -> some.stream().filter(s -> s.severity() == v).count()).toList()));
		}
	}

	static Status status(Severity severity) {
		return switch (severity) {
			case ERROR -> Status.STOP;
			case ATTENTION -> Status.ATTENTION;
			case INFO -> Status.NEUTRAL;
		};
	}

	/** In which fields controls changed, the most often changed first. */
	private StackedBar changes(DraftChanges.Since since) {
		ComparisonWords words = new ComparisonWords(session.language(), Disclosure.standard(Audience.INTERNAL));
		List<StackedBar.Bar> bars = new ArrayList<>();
		Map<ComparedControl.Kind, Long> kinds = since.comparison().counts();
		for (ComparedControl.Kind kind : List.of(ComparedControl.Kind.ADDED, ComparedControl.Kind.REMOVED)) {
			if (kinds.get(kind) > 0) {
				bars.add(new StackedBar.Bar(kind.name(), words.label(kind), List.of(kinds.get(kind))));
			}
		}
		since.comparison().fields().entrySet().stream()
				.sorted(Map.Entry.<org.waarborg.statement.compare.ComparedField, Long>comparingByValue().reversed())
				.limit(MOST_FIELDS)
				.forEach(e -> bars.add(
						new StackedBar.Bar(e.getKey().name(), words.label(e.getKey()), List.of(e.getValue()))));
		return new StackedBar("changes",
				messages.get("overview.changes", since.version().number(), since.comparison().differences().size()),
				messages.get("overview.what"), "", List.of(new StackedBar.Series("changed",
						messages.get("overview.changes.series"), Status.UNDER_WAY)),
				bars);
	}

	private StackedBar twin(List<TwinPair> differing) {
		Map<TwinPair.Subject, Long> counts = new EnumMap<>(TwinPair.Subject.class);
		differing.stream().flatMap(p -> p.differences().stream())
				.forEach(d -> counts.merge(d.subject(), 1L, Long::sum));
		return new StackedBar("twin", messages.get("overview.twin", differing.size()), messages.get("overview.what"),
				"",
				List.of(new StackedBar.Series("different", messages.get("overview.twin.series"), Status.ATTENTION)),
				counts.entrySet().stream().map(e -> new StackedBar.Bar(e.getKey().name(),
						messages.get("overview.twin." + e.getKey().name()), List.of(e.getValue()))).toList());
	}
}
