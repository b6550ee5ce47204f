package org.waarborg.report.pdf.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: replaces each by the form that it has at the start, middle or end of a word, as the Unicode
 * standard lists them (presentation forms A and B).
 */
final class ArabicForms {

	private static final int ISOLATED = 0;
	private static final int FINAL = 1;
	private static final int INITIAL = 2;
	private static final int MEDIAL = 3;
	private static final int LAM = 0x0644;
	private static final int TATWEEL = 0x0640;

	/** Letter to its forms; two for a letter that does not join the next, else four. */
	private static final Map<Integer, int[]> LETTERS = new HashMap<>();
	/** The letter after lam to the forms of the two together. */
	private static final Map<Integer, int[]> LAM_WITH = new HashMap<>();

	static {
		collect(0xFB50, 0xFBB1);
		collect(0xFBD3, 0xFBE9);
		collect(0xFBFC, 0xFBFF);
		collect(0xFE80, 0xFEFC);
	}

	private ArabicForms() {
	}

	private static void collect(int from, int to) {
		for (int form = from; form <= to; form++) {
			String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
			if (letters.length() == 1)
				add(LETTERS, letters.charAt(0), form);
			else if (letters.length() == 2 && letters.charAt(0) == LAM)
				add(LAM_WITH, letters.charAt(1), form);
		}
	}

	/** The forms of a letter follow each other: isolated, final, initial, medial. */
	private static void add(Map<Integer, int[]> forms, int letter, int form) {
		int[] known = forms.computeIfAbsent(letter, l -> new int[0]);
		if (known.length < 4) {
			int[] more = Arrays.copyOf(known, known.length + 1);
			more[known.length] = form;
			forms.put(letter, more);
		}
	}

	/** Replaces letters by their forms; the second letter of a ligature becomes {@link Text#INVISIBLE}. */
	static void join(int[] shown) {
		int[] letters = shown.clone();
		for (int i = 0; i < letters.length; i++) {
			int[] forms = LETTERS.get(letters[i]);
			if (forms == null)
				continue;
			boolean before = joinsNext(letters, previous(letters, i));
			int next = next(letters, i);
			int[] ligature = letters[i] == LAM && next < letters.length ? LAM_WITH.get(letters[next]) : null;
			if (ligature != null) {
				shown[i] = ligature[before && ligature.length > 1 ? FINAL : ISOLATED];
				shown[next] = Text.INVISIBLE;
				i = next;
			} else
				shown[i] = form(forms, before, next < letters.length && joinsPrevious(letters[next]));
		}
	}

	private static int form(int[] forms, boolean before, boolean after) {
		if (forms.length == 4 && after)
			return forms[before ? MEDIAL : INITIAL];
		return forms[before && forms.length > 1 ? FINAL : ISOLATED];
	}

	private static boolean joinsNext(int[] letters, int i) {
		if (i < 0)
			return false;
		int[] forms = LETTERS.get(letters[i]);
		return letters[i] == TATWEEL || forms != null && forms.length == 4;
	}

	private static boolean joinsPrevious(int letter) {
		int[] forms = LETTERS.get(letter);
		return letter == TATWEEL || forms != null && forms.length > 1;
	}

	private static int previous(int[] letters, int i) {
		int at = i - 1;
		while (at >= 0 && isMark(letters[at]))
			at--;
		return at;
	}

	private static int next(int[] letters, int i) {
		int at = i + 1;
		while (at < letters.length && isMark(letters[at]))
			at++;
		return at;
	}

	private static boolean isMark(int letter) {
		return letter >= 0 && Character.getType(letter) == Character.NON_SPACING_MARK;
	}
}
