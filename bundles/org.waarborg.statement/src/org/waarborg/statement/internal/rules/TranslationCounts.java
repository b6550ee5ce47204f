package org.waarborg.statement.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;

/** How far the texts of a statement that documents print are translated. */
final class TranslationCounts {

	private final String source;
	private final Map<String, Tally> byLanguage = new TreeMap<>();
	private int total;

	/**
	 * The count of one language.
	 *
	 * @param language   ISO 639-1 code
	 * @param translated texts that have a translation
	 * @param total      texts in the source language
	 * @param outdated   translations of which the source text changed since
	 */
	record Count(String language, int translated, int total, int outdated) {

		int missing() {
			return total - translated;
		}
	}

	private record Tally(int translated, int outdated) {

		Tally plus(Tally other) {
			return new Tally(translated + other.translated, outdated + other.outdated);
		}
	}

	private TranslationCounts(String source) {
		this.source = source;
	}

	/**
	 * The languages that are used beside the source language, by code. What a decision adds is reckoned once until the
	 * decision changes: it takes a hash of every source text.
	 */
	static List<Count> of(StatementOfApplicability statement, String source, RuleContext context) {
		TranslationCounts all = new TranslationCounts(source);
		all.add(statement.getTitle());
		all.add(statement.getChangeSummary());
		statement.getDecisions().forEach(decision -> all.add(of(decision, source, context)));
		List<Count> counts = new ArrayList<>();
		all.byLanguage.forEach((language, tally) -> counts
				.add(new Count(language, tally.translated(), all.total, tally.outdated())));
		return counts;
	}

	private static TranslationCounts of(Decision decision, String source, RuleContext context) {
		TranslationCounts known = context.derived(decision, TranslationCounts.class, () -> of(decision, source));
		return known.source.equals(source) ? known : of(decision, source);
	}

	private static TranslationCounts of(Decision decision, String source) {
		TranslationCounts counts = new TranslationCounts(source);
		counts.add(decision.getInclusion());
		counts.add(decision.getExclusion());
		counts.add(decision.getRealisation());
		counts.add(decision.getImplementationReason());
		counts.add(decision.getOverrideReason());
		decision.getDrivers().stream().map(Driver::getText).forEach(counts::add);
		for (Part part : decision.getParts()) {
			counts.add(part.getTitle());
			counts.add(part.getText());
		}
		return counts;
	}

	private void add(TranslationCounts other) {
		total += other.total;
		other.byLanguage.forEach((language, tally) -> byLanguage.merge(language, tally, Tally::plus));
	}

	/** Counts a text that is there in the source language; in each other language once. */
	private void add(List<LocalText> text) {
		if (text.isEmpty() || Texts.exact(text, source).isEmpty()) {
			return;
		}
		total++;
		text.stream().map(LocalText::getLanguage).filter(l -> l != null && !l.equals(source)).distinct()
				.filter(l -> Texts.exact(text, l).isPresent()).forEach(l -> byLanguage.merge(l,
						new Tally(1, Texts.isOutdated(text, l, source) ? 1 : 0), Tally::plus));
	}
}
