package org.waarborg.rules.cli.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.TextTable;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.dossier.rules.DueList;
import org.waarborg.dossier.rules.DueOverview;
import org.waarborg.dossier.rules.DueOverview.When;
import org.waarborg.rules.DueItem;
import org.waarborg.store.OpenDossier;

/** Dates for people: what is late first, then what comes nearest. */
final class DueText {

	private final Messages messages;
	private final Console to;
	private final LocalDate today;
	private final Formats formats;

	DueText(Session session, Console to) {
		this.messages = session.messages();
		this.to = to;
		this.today = to.today();
		this.formats = Formats.of(to.language());
	}

	void print(OpenDossier dossier, List<DueItem> items, LocalDate last) {
		to.out().println(Session.name(dossier, to.language()));
		if (items.isEmpty() && Dossiers.damaged(dossier)) {
			return;
		}
		if (items.isEmpty()) {
			to.out().println(last.equals(Within.EVER) ? messages.get("due.nothing.ever")
					: messages.get("due.nothing", formats.date(last)));
			return;
		}
		DueOverview overview = new DueOverview(new DueList(items, today, last), to.language(), today);
		Map<When, List<DueItem>> groups = new EnumMap<>(When.class);
		for (DueItem item : items) {
			groups.computeIfAbsent(overview.when(item), g -> new ArrayList<>()).add(item);
		}
		groups.forEach((when, due) -> print(overview.heading(when), due));
	}

	private void print(String heading, List<DueItem> items) {
		to.out().println();
		to.out().println(messages.get("check.group", heading, items.size()));
		TextTable table = new TextTable(List.of(messages.get("column.date"), messages.get("column.when"),
				messages.get("column.what"), messages.get("column.owner")));
		items.forEach(i -> table.add(List.of(formats.date(i.on()), when(i), i.what(),
				i.owner().isEmpty() && i.task() ? messages.get("due.nobody") : i.owner())));
		table.print(to);
	}

	/** "12 days late", "in 12 days"; where there is time left after the day itself, until when. */
	private String when(DueItem item) {
		if (item.overdue(today)) {
			String late = messages.get("due.late", ChronoUnit.DAYS.between(item.latest(), today));
			return item.latest().isAfter(item.on())
					? messages.get("due.late.window", late, formats.date(item.latest()))
					: late;
		}
		long days = item.days(today);
		return days <= 0 && item.latest().isAfter(today) ? messages.get("due.until", formats.date(item.latest()))
				: messages.get("due.in", Math.max(0, days));
	}
}
