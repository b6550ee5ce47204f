package org.waarborg.rules.screens.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.waarborg.rules.screens.internal.due.DueRows;
import org.waarborg.rules.screens.internal.due.DueScreens;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;

/** What to do first: what is late, and what comes in a month. The rest is in the calendar of what is due. */
final class WeekScreen extends DueRows {

	private static final int MONTHS_AHEAD = 1;

	WeekScreen(DossierSession session) {
		super(session, RulesScreens.WEEK);
	}

	@Override
	protected LocalDate until() {
		return session.today().plusMonths(MONTHS_AHEAD);
	}

	@Override
	public String icon() {
		return "week";
	}

	@Override
	public List<String> defaultColumns() {
		// the kind is a way to pick, and in the details
		return List.of("on", "what", "owner", "days");
	}

	/** What comes later is a click away. */
	@Override
	protected Optional<Action> next(long late) {
		return super.next(late).or(() -> Optional.of(new Action("due", messages.get("week.further"), "due",
				Optional.empty(), surface -> surface.show(DueScreens.target()))));
	}

	@Override
	public String empty() {
		return messages.get("week.empty");
	}
}
