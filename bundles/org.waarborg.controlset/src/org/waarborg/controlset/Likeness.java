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
import java.util.regex.Pattern;
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
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
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

	/** A word in a text: which text, and how much it counts there. */
	private record Posting(int text, double weight) {
	}

	/** In which texts each word is, and of which subject each text is: a question looks only at what shares a word with it. */
	private record Index(Map<String, List<Posting>> postings, int[] subjects) {
	}

	private final Map<String, Integer> frequency = new HashMap<>();
	private final List<T> subjects = new ArrayList<>();
	private final List<List<Map<String, Integer>>> counts = new ArrayList<>();
	private Index index;

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
		index = null;
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
		double[] likeness = likeness(asked);
		return IntStream.range(0, likeness.length).filter(i -> likeness[i] >= least)
				.mapToObj(i -> new Hit<>(subjects.get(i), likeness[i]))
				.sorted((a, b) -> Double.compare(b.likeness(), a.likeness())).limit(most).toList();
	}

	/** Of each subject, by that of its texts which is most alike. */
	private double[] likeness(Map<String, Double> asked) {
		Index now = index();
		double[] texts = new double[now.subjects().length];
		asked.forEach((word, weight) -> {
			for (Posting posting : now.postings().getOrDefault(word, List.of())) {
				texts[posting.text()] += weight * posting.weight();
			}
		});
		double[] best = new double[subjects.size()];
		for (int i = 0; i < texts.length; i++) {
			int subject = now.subjects()[i];
			best[subject] = Math.max(best[subject], texts[i]);
		}
		return best;
	}

	private Index index() {
		if (index == null) {
			Map<String, List<Posting>> postings = new HashMap<>();
			int[] of = IntStream.range(0, counts.size()).flatMap(i -> counts.get(i).stream().mapToInt(t -> i))
					.toArray();
			int text = 0;
			for (List<Map<String, Integer>> texts : counts) {
				for (Map<String, Integer> words : texts) {
					int at = text++;
					vector(words).forEach((word, weight) -> postings.computeIfAbsent(word, w -> new ArrayList<>())
							.add(new Posting(at, weight)));
				}
			}
			index = new Index(postings, of);
		}
		return index;
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
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
				.toLowerCase(Locale.ROOT)
				.replace("back-up", "backup").replace("e-mail", "email");
		return Arrays.stream(BETWEEN.split(plain))
				.filter(w -> w.length() >= SHORTEST && !EVERYWHERE.contains(w)).filter(of).toList();
	}
}
