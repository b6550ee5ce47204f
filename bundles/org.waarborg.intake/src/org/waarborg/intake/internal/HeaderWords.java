package org.waarborg.intake.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.intake.IntakeField;
import org.waarborg.intake.Vocabulary;

/** How well what stands above a column fits a field: the whole title, or a phrase in it – the longer, the surer. */
final class HeaderWords {

	/** Stands between the title of a group of columns and that of one of them. */
	static final String GROUP = " › ";
	private static final double PHRASE = 0.6;

	private final Vocabulary vocabulary;
	private final List<IntakeField> fields;
	private final Map<String, String> folded = new HashMap<>();

	HeaderWords(Vocabulary vocabulary, List<IntakeField> fields) {
		this.vocabulary = vocabulary;
		this.fields = fields;
	}

	/** From 0 to 1. What stands right above a column counts before the title of its group. */
	double score(String title, String field) {
		int group = title.indexOf(GROUP);
		if (group < 0) {
			return words(title, field);
		}
		double whole = words(title, field);
		String own = title.substring(group + GROUP.length());
		boolean says = fields.stream().anyMatch(f -> words(own, f.id()) == 1);
		return whole == 1 || !says ? whole : words(own, field) * 0.98;
	}

	private double words(String title, String field) {
		String words = folded.computeIfAbsent(title, Vocabulary::fold);
		if (words.isEmpty()) {
			return 0;
		}
		double best = 0;
		for (String word : vocabulary.headers(field)) {
			if (word.equals(words)) {
				return 1;
			}
			if ((' ' + words + ' ').contains(' ' + word + ' ')) {
				best = Math.max(best, PHRASE + (0.95 - PHRASE) * word.length() / words.length());
			}
		}
		return best;
	}

	/** The best fit with any field. */
	double best(String title) {
		return fields.stream().mapToDouble(f -> score(title, f.id())).max().orElse(0);
	}

	/** The field that fits best; empty text where none does. */
	String field(String title) {
		String found = "";
		double best = 0;
		for (IntakeField field : fields) {
			double score = score(title, field.id());
			if (score > best) {
				best = score;
				found = field.id();
			}
		}
		return found;
	}
}
