package org.waarborg.controlset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How much texts are alike by the words that they share: rare words count for more than frequent ones (TF-IDF, cosine). Words are
 * cut to their beginning, so that inflections and many words of the other language fall together. Nothing leaves the machine.
 *
 * Not safe for several threads.
 *
 * @param <T> what a text stands for
 * @since 0.1
 */
public final class Likeness<T> {

	/** Beginning of a word by which it is known. */
	private static final int STEM = 6;
	private static final int SHORTEST = 2;
	/** A word of so many letters may be put together of several, as Dutch does. */
	private static final int COMPOUND = 11;
	/** The first part of such a word has at least so many. */
	private static final int FIRST_PART = 3;
	private static final Set<String> EVERYWHERE = Set.of("aan", "als", "alle", "and", "are", "bij", "binnen", "dan",
			"dat",
			"de", "deze", "die", "dit", "do", "does", "door", "een", "eigen", "en", "er", "for", "from", "gaat", "geen",
			"has",
			"have", "heb", "hebt", "heeft", "het", "hoe", "how", "ik", "in", "is", "it", "jullie", "kan", "kunt", "met",
			"mijn",
			"naar", "niet", "not", "of", "om", "on", "onze", "ook", "op", "or", "our", "over", "te", "that", "the",
			"their",
			"this", "to", "tot", "uit", "uw", "van", "voor", "waar", "wat", "welk", "welke", "what", "where", "which",
			"who", "wie",
			"with", "wordt", "worden", "you", "your", "zich", "zijn", "zo");

	/**
	 * Something found.
	 *
	 * @param <T>      what a text stands for
	 * @param of       what was added
	 * @param likeness from 0 for nothing in common to 1 for the same words
	 * @since 0.1
	 */
	public record Hit<T>(T of, double likeness) {
	}

	private record Entry<T>(T of, List<Map<String, Double>> vectors) {
	}

	private final Map<String, Integer> frequency = new HashMap<>();
	private final List<T> subjects = new ArrayList<>();
	private final List<List<Map<String, Integer>>> counts = new ArrayList<>();
	private List<Entry<T>> entries;

	/**
	 * Adds something that is known by one or several texts; the one that is most alike counts.
	 *
	 * @param of    what is found
	 * @param texts its texts, for example one a language; those without a word that says something are left out
	 */
	public void add(T of, String... texts) {
		List<Map<String, Integer>> own = Arrays.stream(texts).map(Likeness::words).filter(w -> !w.isEmpty()).toList();
		if (own.isEmpty()) {
			return;
		}
		subjects.add(of);
		counts.add(own);
		own.stream().flatMap(w -> w.keySet().stream()).distinct()
				.forEach(w -> frequency.merge(w, Integer.valueOf(1), Integer::sum));
		entries = null;
	}

	/**
	 * What is most alike to a text.
	 *
	 * @param text  any text
	 * @param least how much it must be alike at least, from 0 to 1
	 * @param most  so many at most
	 * @return the most alike first
	 */
	public List<Hit<T>> like(String text, double least, int most) {
		Map<String, Integer> words = words(text);
		words(text, word -> word.length() >= COMPOUND)
				.forEach(word -> parts(word).forEach(p -> words.merge(p, Integer.valueOf(1), Integer::sum)));
		Map<String, Double> asked = vector(words);
		if (asked.isEmpty()) {
			return List.of();
		}
		return entries().stream()
				.map(e -> new Hit<>(e.of(), e.vectors().stream().mapToDouble(v -> cosine(asked, v)).max().orElse(0)))
				.filter(h -> h.likeness() >= least)
				.sorted((a, b) -> Double.compare(b.likeness(), a.likeness())).limit(most).toList();
	}

	private List<Entry<T>> entries() {
		if (entries == null) {
			entries = new ArrayList<>();
			for (int i = 0; i < subjects.size(); i++) {
				entries.add(new Entry<>(subjects.get(i), counts.get(i).stream().map(this::vector).toList()));
			}
		}
		return entries;
	}

	/** Weights of words, together of length 1. */
	private Map<String, Double> vector(Map<String, Integer> words) {
		Map<String, Double> vector = new HashMap<>();
		words.forEach((word, count) -> {
			double rare = Math
					.log(1 + (1.0 + subjects.size()) / (1 + frequency.getOrDefault(word, Integer.valueOf(0))));
			vector.put(word, Double.valueOf((1 + Math.log(count)) * rare));
		});
		double length = Math.sqrt(vector.values().stream().mapToDouble(v -> v * v).sum());
		vector.replaceAll((word, weight) -> Double.valueOf(weight / length));
		return vector;
	}

	private static double cosine(Map<String, Double> a, Map<String, Double> b) {
		return a.entrySet().stream().filter(e -> b.containsKey(e.getKey()))
				.mapToDouble(e -> e.getValue() * b.get(e.getKey())).sum();
	}

	/** What a long word is put together of, as far as it is known as a word of its own: {@code incident} in {@code beveiligingsincident}. */
	private List<String> parts(String word) {
		return IntStream.rangeClosed(FIRST_PART, word.length() - STEM).mapToObj(i -> word.substring(i, i + STEM))
				.filter(frequency::containsKey).distinct().toList();
	}

	private static Map<String, Integer> words(String text) {
		Map<String, Integer> words = new HashMap<>();
		words(text, word -> true).forEach(word -> words.merge(word.length() > STEM ? word.substring(0, STEM) : word,
				Integer.valueOf(1), Integer::sum));
		return words;
	}

	/** The words that say something, whole. */
	private static List<String> words(String text, Predicate<String> of) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
				.toLowerCase(Locale.ROOT)
				.replace("back-up", "backup").replace("e-mail", "email");
		return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
				.filter(w -> w.length() >= SHORTEST && !EVERYWHERE.contains(w)).filter(of).toList();
	}
}
