package org.waarborg.statement.tasks.internal.release;

import java.util.Optional;

import org.waarborg.screen.Target;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.tasks.internal.OnStatement;

/**
 * The places of versions: the screens of the source {@code statement.versions}. Key is the id of the statement for its versions,
 * {@code ID/2} for one of them, {@code ID/compare/1/draft} for two states side by side.
 */
final class Places {

	static final String DRAFT = "draft";
	private static final String COMPARE = "/compare/";

	private Places() {
	}

	/** The version whose content a screen shows. */
	static Optional<Integer> version(Target screen) {
		String rest = rest(screen);
		return rest.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(rest)) : Optional.empty();
	}

	/** The two states that a screen compares. */
	static Optional<String[]> compared(Target screen) {
		String rest = '/' + rest(screen);
		String[] both = rest.startsWith(COMPARE) ? rest.substring(COMPARE.length()).split("/") : new String[0];
		return both.length == 2 ? Optional.of(both) : Optional.empty();
	}

	private static String rest(Target screen) {
		return screen.source().equals(VersionTask.SCREENS) ? OnStatement.view(screen) : "";
	}

	static boolean isVersions(Target screen) {
		return screen.source().equals(VersionTask.SCREENS) && !screen.key().contains("/");
	}

	static Target comparison(StatementOfApplicability statement, String before, String after) {
		return Target.screen(VersionTask.SCREENS, statement.getId() + COMPARE + before + '/' + after);
	}

	static Target content(StatementOfApplicability statement, int number) {
		return Target.screen(VersionTask.SCREENS, statement.getId() + '/' + number);
	}
}
