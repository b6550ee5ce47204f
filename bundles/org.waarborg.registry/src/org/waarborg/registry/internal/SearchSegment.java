package org.waarborg.registry.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Folding;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.SearchHit;
import org.waarborg.registry.SearchHit.Match;

/** The search index of one set: one folded text over all its rows, and what a hit shows. Immutable. */
final class SearchSegment {

	/** What a row shows. */
	private record Row(ControlRef ref, String label, Map<String, String> titles) {
	}

	private static final char FIELD = '\n';

	private final String set;
	private final List<Row> rows;
	private final String text;
	/** Where each row starts in the text; the last is its end. */
	private final int[] starts;

	private SearchSegment(String set, List<Row> rows) {
		this.set = set;
		this.rows = rows;
		this.starts = new int[rows.size() + 1];
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			starts[i] = all.length();
			all.append(FIELD).append(Folding.fold(row.ref().control())).append(FIELD)
					.append(Folding.fold(row.label()));
			for (String title : row.titles().values()) {
				all.append(FIELD).append(Folding.fold(title));
			}
		}
		starts[rows.size()] = all.length();
		text = all.append(FIELD).toString();
	}

	static SearchSegment of(String set, List<ResolvedControl> controls) {
		return new SearchSegment(set,
				controls.stream().map(c -> new Row(c.ref(), c.label(), c.titles())).toList());
	}

	/** Calls with each row that matches all words, and how well. */
	void search(String phrase, List<String> words, ObjIntConsumer<Match> found) {
		String first = words.stream().max(java.util.Comparator.comparingInt(String::length)).orElseThrow();
		int row = -1;
		for (int at = text.indexOf(first); at >= 0
				&& at < starts[rows.size()]; at = text.indexOf(first, starts[row + 1])) {
			row = rowAt(at);
			Match match = match(row, phrase);
			if (match == null && words.size() > 1) {
				match = all(row, words);
			}
			if (match != null) {
				found.accept(match, row);
			}
		}
	}

	private int rowAt(int position) {
		int at = Arrays.binarySearch(starts, position);
		return at >= 0 ? at : -at - 2;
	}

	private Match all(int row, List<String> words) {
		Match worst = Match.EXACT;
		for (String word : words) {
			Match match = match(row, word);
			if (match == null) {
				return null;
			}
			worst = match.compareTo(worst) > 0 ? match : worst;
		}
		// several words are never an exact number
		return worst.compareTo(Match.WORD) < 0 ? Match.WORD : worst;
	}

	private Match match(int row, String word) {
		int end = starts[row + 1];
		int idEnd = text.indexOf(FIELD, starts[row] + 1);
		int labelEnd = text.indexOf(FIELD, idEnd + 1);
		Match best = null;
		// Bounded: a miss would search all other rows too.
		for (int at = text.indexOf(word, starts[row], end); at >= 0; at = text.indexOf(word, at + 1, end)) {
			Match match = matchAt(at, word.length(), starts[row], idEnd, labelEnd);
			best = best == null || match.compareTo(best) < 0 ? match : best;
			if (best == Match.EXACT || best.compareTo(Match.WORD) <= 0 && at > labelEnd) {
				break;
			}
		}
		return best;
	}

	private Match matchAt(int at, int length, int start, int idEnd, int labelEnd) {
		boolean field = at == start + 1 || at == idEnd + 1;
		if (field && (at + length == idEnd || at + length == labelEnd)) {
			return Match.EXACT;
		}
		if (field) {
			return Match.PREFIX;
		}
		return Character.isLetterOrDigit(text.charAt(at - 1)) ? Match.SUBSTRING : Match.WORD;
	}

	SearchHit hit(int row, Match match) {
		Row found = rows.get(row);
		return new SearchHit(found.ref(), set, found.label(), found.titles(), match);
	}

	ControlRef ref(int row) {
		return rows.get(row).ref();
	}

	void write(DataOutputStream out) throws IOException {
		CacheFile.writeText(out, set);
		out.writeInt(rows.size());
		for (Row row : rows) {
			CacheFile.writeText(out, row.ref().set().equals(set) ? "" : row.ref().set());
			CacheFile.writeText(out, row.ref().control());
			CacheFile.writeText(out, row.label());
			CacheFile.writeMap(out, row.titles());
		}
	}

	static SearchSegment read(DataInputStream in) throws IOException {
		String set = CacheFile.readText(in);
		int count = CacheFile.size(in);
		List<Row> rows = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			String owner = CacheFile.readText(in);
			rows.add(new Row(new ControlRef(owner.isEmpty() ? set : owner, CacheFile.readText(in)),
					CacheFile.readText(in), CacheFile.readMap(in)));
		}
		return new SearchSegment(set, List.copyOf(rows));
	}
}
