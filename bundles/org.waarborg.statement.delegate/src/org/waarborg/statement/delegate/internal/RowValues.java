package org.waarborg.statement.delegate.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.delegate.AskedField;

/** What a decision or a part says now, field by field, as texts that can be compared: literals by name, days as ISO 8601. */
public final class RowValues {

	private RowValues() {
	}

	/**
	 * The values of a decision. A decision in several parts has no state of its own that can be asked.
	 *
	 * @param decision the decision
	 * @param followed the decision that it follows
	 * @param language language of the texts
	 * @return values; empty texts for nothing
	 */
	public static Map<AskedField, String> of(Decision decision, Optional<Decision> followed, String language) {
		Map<AskedField, String> values = new EnumMap<>(AskedField.class);
		Applicability applicability = followed.orElse(decision).getApplicability();
		values.put(AskedField.APPLICABILITY, applicability == Applicability.UNDECIDED ? "" : applicability.name());
		values.put(AskedField.INCLUSION, text(decision.getInclusion(), language));
		values.put(AskedField.EXCLUSION, text(decision.getExclusion(), language));
		values.put(AskedField.REALISATION, text(decision.getRealisation(), language));
		if (!isShared(decision)) {
			values.put(AskedField.IMPLEMENTATION, state(Decisions.implementation(decision)));
			values.put(AskedField.PLANNED,
					day(decision.getParts().isEmpty() ? null : decision.getParts().get(0).getPlanned()));
		}
		return values;
	}

	/**
	 * The values of a part.
	 *
	 * @param part     the part
	 * @param language language of the texts
	 * @return values; empty texts for nothing
	 */
	public static Map<AskedField, String> of(Part part, String language) {
		Map<AskedField, String> values = new EnumMap<>(AskedField.class);
		values.put(AskedField.REALISATION, text(part.getText(), language));
		values.put(AskedField.IMPLEMENTATION, state(part.getImplementation()));
		values.put(AskedField.PLANNED, day(part.getPlanned()));
		return values;
	}

	/**
	 * Whether a decision is realised in several parts, so that each is asked by itself.
	 *
	 * @param decision the decision
	 * @return true for more than one part
	 */
	public static boolean isShared(Decision decision) {
		return decision.getParts().size() > 1;
	}

	private static String state(Implementation implementation) {
		return implementation == Implementation.UNKNOWN ? "" : implementation.name();
	}

	private static String day(LocalDate day) {
		return day == null ? "" : day.toString();
	}

	private static String text(List<LocalText> texts, String language) {
		return plain(Texts.get(texts, language));
	}

	/**
	 * A text as a spreadsheet gives it back: blanks at the ends of lines and around it, and kinds of line ends, are not its
	 * own.
	 *
	 * @param text any text
	 * @return the text that is compared
	 */
	public static String plain(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ')
				.replaceAll("[ \\t]+(?=\\n|$)", "").strip();
	}
}
