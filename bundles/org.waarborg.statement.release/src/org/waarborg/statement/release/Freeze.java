package org.waarborg.statement.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Dossier;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Localized;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.release.internal.Freezer;

/**
 * Freezes a statement: everything that its documents show becomes a value in one object, so that nothing else is needed to show
 * it again. Pure: reads the model only, and the same input gives the same object down to its ids. Call it on the dossier's
 * thread or under its read lock.
 * <p>
 * Decisions, parts, measures, documents, pieces of evidence and exceptions keep their ids. A file has each id once: what is
 * frozen in several places has its own id at the first and the id with {@code .2}, {@code .3} … at the others; what a part
 * leans on through a measure has its id, a dot and the id of the measure. {@link #original} and {@link #measure} read that.
 *
 * @since 0.1
 */
public final class Freeze {

	private Freeze() {
	}

	/**
	 * What a release says beyond the statement.
	 *
	 * @param number         number of the version
	 * @param on             day of the release, from which "late" and "ended" are reckoned
	 * @param by             name of who makes it; may be empty
	 * @param language       source language of the texts, ISO 639-1
	 * @param summary        what changed, by language; empty takes the draft's own summary
	 * @param previousSha256 SHA-256 of the file of the version before; empty for the first
	 * @param openPoints     signals that are open or accepted
	 * @since 0.1
	 */
	public record Facts(int number, LocalDate on, String by, String language, Map<String, String> summary,
			String previousSha256, List<OpenPoint> openPoints) {

		/** Keeps unmodifiable copies. */
		public Facts {
			summary = Localized.copy(summary);
			openPoints = List.copyOf(openPoints);
		}

		/**
		 * Facts of a draft that is frozen to be looked at or compared, and not to be released.
		 *
		 * @param statement the draft
		 * @param dossier   its dossier
		 * @param today     the day to reckon from
		 * @return facts without author, open points and version before
		 */
		public static Facts draft(StatementOfApplicability statement, Dossier dossier, LocalDate today) {
			String language = dossier.getLanguage();
			return new Facts(statement.getVersion(), today, "",
					language == null || language.isBlank() ? "en" : language, Map.of(), "", List.of());
		}
	}

	/**
	 * A signal at the time of release.
	 *
	 * @param rule            id of the rule
	 * @param severity        name of its severity
	 * @param control         the control that it is about; null where it is about the statement
	 * @param text            what it says, by language
	 * @param accepted        true when somebody accepted it
	 * @param acceptedBecause why, by language; empty when it was not accepted
	 * @param acceptedUntil   last day on which that counts; null when it was not accepted
	 * @since 0.1
	 */
	public record OpenPoint(String rule, String severity, ControlRef control, Map<String, String> text,
			boolean accepted, Map<String, String> acceptedBecause, LocalDate acceptedUntil) {

		/** Keeps unmodifiable copies. */
		public OpenPoint {
			text = Localized.copy(text);
			acceptedBecause = Localized.copy(acceptedBecause);
		}
	}

	/**
	 * Freezes a statement.
	 *
	 * @param statement the statement as it is
	 * @param dossier   its dossier
	 * @param registry  the installed control sets and the dossier's own
	 * @param facts     what the release says beyond it
	 * @return the release, in no file, with all ids
	 */
	public static StatementRelease of(StatementOfApplicability statement, Dossier dossier, ControlSetRegistry registry,
			Facts facts) {
		return new Freezer(statement, dossier, registry, facts).freeze();
	}

	/**
	 * Freezes a draft to look at it or to compare it, not to release it.
	 *
	 * @param statement the draft
	 * @param dossier   its dossier
	 * @param registry  the installed control sets and the dossier's own
	 * @param today     the day to reckon from
	 * @return the draft as a release would be, without author and open points
	 */
	public static StatementRelease draft(StatementOfApplicability statement, Dossier dossier,
			ControlSetRegistry registry, LocalDate today) {
		return of(statement, dossier, registry, Facts.draft(statement, dossier, today));
	}

	/**
	 * The id of what was frozen.
	 *
	 * @param id an id in a release
	 * @return the id that the same thing has in the dossier and in other releases
	 */
	public static String original(String id) {
		int dot = id.indexOf('.');
		return dot < 0 ? id : id.substring(0, dot);
	}

	/**
	 * The measure through which a part leans on a document or a piece of evidence.
	 *
	 * @param id id of a frozen document or piece of evidence
	 * @return the id of the measure; empty when the part names it itself
	 */
	public static String measure(String id) {
		int dot = id.indexOf("._");
		return dot < 0 ? "" : original(id.substring(dot + 1));
	}
}
