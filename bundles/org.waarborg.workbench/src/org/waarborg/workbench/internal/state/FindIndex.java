package org.waarborg.workbench.internal.state;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;

/** Everything that has a name in the open dossiers, found by any part of it. Made anew each time somebody searches. */
public final class FindIndex {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	/** Between ways to be found; within one the shorter label comes first. */
	private static final int STEP = 1000;
	private static final int LONGEST = 399;
	private static final int TELLS = 500;

	private final List<Entry> entries = new ArrayList<>();

	/**
	 * Something to go to.
	 *
	 * @param folder the dossier
	 * @param target where it is shown
	 * @param label  its code and name
	 * @param detail the screen, and the dossier where several are open
	 * @param icon   name of its icon
	 * @param key    the label as it is compared
	 * @param tells  whether it only tells something of another thing, such as a signal or what is due
	 */
	public record Entry(Path folder, Target target, String label, String detail, String icon, String key,
			boolean tells) {
	}

	/** Reads the screens of the navigator of each dossier, and their rows. On the dossiers' thread. */
	public FindIndex(List<? extends DossierSession> sessions) {
		for (DossierSession session : sessions) {
			Map<Target, Node> screens = new LinkedHashMap<>();
			session.nodes().forEach(node -> collect(node, screens));
			String dossier = sessions.size() > 1 ? " · " + session.name() : "";
			Set<String> seen = new HashSet<>();
			screens.forEach((target, node) -> add(session, target, node, dossier, seen));
		}
	}

	private static void collect(Node node, Map<Target, Node> screens) {
		node.target().ifPresent(target -> screens.putIfAbsent(target, node));
		node.children().forEach(child -> collect(child, screens));
	}

	private void add(DossierSession session, Target target, Node node, String dossier, Set<String> seen) {
		Optional<Screen> screen = session.screen(target);
		entries.add(entry(session, target, node.label(), session.name(), node.icon(), false));
		if (screen.isEmpty() || !seen.add(target.source() + '/' + target.key()))
			return;
		for (Row row : screen.get().rows()) {
			String name = screen.get().name(row);
			// The same row under another heading is one thing to go to.
			if (!name.isBlank() && seen.add(target.source() + '#' + row.id()))
				entries.add(entry(session, new Target(target.source(), target.key(), row.id(), ""), name,
						screen.get().title() + dossier, screen.get().icon(), screen.get().leadsTo(row).isPresent()));
		}
	}

	private static Entry entry(DossierSession session, Target target, String label, String detail, String icon,
			boolean tells) {
		return new Entry(session.folder(), target, label, detail, icon, fold(label), tells);
	}

	/** How many things can be found. */
	public int size() {
		return entries.size();
	}

	/**
	 * What a person means.
	 *
	 * @param query any part of any word, several words in any order, without accents or case; empty finds the screens
	 * @param limit at most so many
	 * @return the best first: a code or name that begins so, then a word that does, then any part
	 */
	public List<Entry> find(String query, int limit) {
		String asked = fold(query).strip();
		if (asked.isEmpty())
			return entries.stream().filter(e -> e.target().row().isEmpty()).limit(limit).toList();
		String[] words = asked.split("\\s+");
		return entries.stream().map(e -> new Hit(e, rank(e, asked, words))).filter(h -> h.rank() < Integer.MAX_VALUE)
				.sorted(Comparator.comparingInt(Hit::rank)).limit(limit).map(Hit::entry).toList();
	}

	private record Hit(Entry entry, int rank) {
	}

	/** Low is good. "5.1" finds 5.1 before 5.10, and both before 15.1; CER-012 comes before what is due of it. */
	private static int rank(Entry entry, String asked, String[] words) {
		String key = entry.key();
		for (String word : words) {
			if (!key.contains(word))
				return Integer.MAX_VALUE;
		}
		int within = Math.min(key.length(), LONGEST) + (entry.tells() ? TELLS : 0);
		if (key.equals(asked) || key.startsWith(asked + ' '))
			return within;
		if (key.startsWith(asked))
			return STEP + within;
		if ((' ' + key).contains(' ' + asked))
			return 2 * STEP + within;
		boolean starts = true;
		for (String word : words)
			starts &= (' ' + key).contains(' ' + word);
		return (starts ? 3 : 4) * STEP + within;
	}

	private static String fold(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}
}
