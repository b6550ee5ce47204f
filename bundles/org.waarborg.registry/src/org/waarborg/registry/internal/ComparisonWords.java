package org.waarborg.registry.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;
import org.waarborg.registry.SetComparison;
import org.waarborg.registry.SetComparison.Aspect;
import org.waarborg.registry.SetComparison.ControlChange;

/** What differs between two states of a set, in words: the same ones for commands, screens and tasks. */
public final class ComparisonWords {

	private static final String KEY = "registry.change.";

	private ComparisonWords() {
	}

	/**
	 * All that differs in a control.
	 *
	 * @param change the control in both states
	 * @param locale language
	 * @return a phrase with a capital; empty when it is the same
	 */
	public static String of(ControlChange change, Locale locale) {
		String said = change.aspects().stream().map(a -> of(change, a, locale)).collect(Collectors.joining(", "));
		return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(locale) + said.substring(1);
	}

	/**
	 * What differs in a control in one respect.
	 *
	 * @param change the control in both states
	 * @param aspect the respect
	 * @param locale language
	 * @return words without a capital
	 */
	public static String of(ControlChange change, Aspect aspect, Locale locale) {
		if (change.before().isEmpty() || change.after().isEmpty()) {
			return text(locale, aspect.name(), List.of());
		}
		ResolvedControl before = change.before().get();
		ResolvedControl after = change.after().get();
		return switch (aspect) {
			case RENAMED -> text(locale, aspect.name(), List.of(before.title(locale.getLanguage())));
			case RENUMBERED -> text(locale, aspect.name(), List.of(before.label()));
			case MOVED -> before.groupId().equals(after.groupId()) || change.from().isEmpty() || change.to().isEmpty()
					? text(locale, aspect.name(), List.of())
					: text(locale, "MOVED.group", List.of(name(change.from().get(), locale),
							name(change.to().get(), locale)));
			case ASSESSABLE -> text(locale, after.assessable() ? "ASSESSABLE" : "ASSESSABLE.not", List.of());
			default -> text(locale, aspect.name(), List.of());
		};
	}

	/**
	 * How many controls differ in one respect.
	 *
	 * @param aspect the respect
	 * @param number how many
	 * @param locale language
	 * @return words without a full stop
	 */
	public static String count(Aspect aspect, int number, Locale locale) {
		return text(locale, "count." + aspect.name(), List.of(Integer.toString(number)));
	}

	/**
	 * How many controls differ, by respect.
	 *
	 * @param comparison the two states
	 * @param locale     language
	 * @return words without a full stop; empty when nothing differs
	 */
	public static String summary(SetComparison comparison, Locale locale) {
		if (comparison.same()) {
			return "";
		}
		String counts = Arrays.stream(Aspect.values()).filter(a -> !comparison.with(a).isEmpty())
				.map(a -> comparison.count(a, locale)).collect(Collectors.joining(", "));
		return counts.isEmpty() ? text(locale, "count.none", List.of()) : counts;
	}

	private static String name(ResolvedGroup group, Locale locale) {
		String title = group.title(locale.getLanguage());
		return title.isBlank() ? group.id() : title;
	}

	private static String text(Locale locale, String key, List<String> args) {
		return Messages.text(locale, KEY + key, args);
	}
}
