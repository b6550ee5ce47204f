package org.waarborg.risk.screens.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.HeatMap;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskWords;
import org.waarborg.screen.Action;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Spot;

/** The pictures of a register: where risks stand and where they go, and who has how many of which level. */
final class RiskFigures {

	private static final String MATRIX = "matrix.";
	private static final String LEVELS = "levels.";
	private static final Pattern ROW = Pattern.compile("likelihood-(\\d{1,4})");
	private static final Pattern COLUMN = Pattern.compile("impact-(\\d{1,4})");
	/** So many bars are read at a glance; the rest stand together in one. */
	private static final int MOST_BARS = 15;
	private static final String REST = "rest";
	/** More arrows than this are a knot; then the matrix of where risks go stands beside it alone. */
	private static final int MOST_MOVES = 40;

	private final RiskScreenWords text;
	private final RiskFacts facts;
	private final RiskGroupings groupings;
	private final OfRevision<List<Figure>> figures;

	RiskFigures(RiskScreenWords text, RiskFacts facts, RiskGroupings groupings) {
		this.text = text;
		this.facts = facts;
		this.groupings = groupings;
		figures = new OfRevision<>(facts.session(), this::read);
	}

	List<Figure> all() {
		return figures.get();
	}

	private List<Figure> read() {
		List<Figure> all = new ArrayList<>();
		List<Risk> open = facts.open();
		RiskMethod method = facts.method().orElse(null);
		if (method == null || open.isEmpty()) {
			return all;
		}
		// As it is now comes first, with where it goes; the others are what that is measured against.
		facts.states().stream().sorted(Comparator.comparing((AssessedState s) -> s != facts.main()))
				.forEach(s -> matrix(s, method, open).ifPresent(all::add));
		levels(RiskGroupings.OWNER, method, open).ifPresent(all::add);
		levels(RiskGroupings.SCOPE, method, open).ifPresent(all::add);
		return List.copyOf(all);
	}

	private Optional<Figure> matrix(AssessedState state, RiskMethod method, List<Risk> open) {
		boolean moves = state == AssessedState.CURRENT && facts.states().contains(AssessedState.TARGET);
		HeatMap map = HeatMap.of(open, method, null, state, moves ? AssessedState.TARGET : null, facts.matrices());
		if (map.moves().size() > MOST_MOVES) {
			map = HeatMap.of(open, method, null, state, null, facts.matrices());
		}
		int placed = open.size() - map.unplaced().size();
		// Risks without a place are told, so that nobody takes an empty square for a good one.
		String title = map.unplaced().isEmpty() ? text.get("matrix.all", text.risk().label(state), placed)
				: text.get("matrix.some", text.risk().label(state), placed, open.size());
		return map.figure(MATRIX + state.getName().toLowerCase(Locale.ROOT), title, facts.session().language())
				.map(f -> f);
	}

	private Optional<Figure> levels(String grouping, RiskMethod method, List<Risk> open) {
		Grouping by = groupings.all().stream().filter(g -> g.id().equals(grouping)).findFirst().orElseThrow();
		Map<Grouping.Group, long[]> counts = new LinkedHashMap<>();
		int levels = method.getLevels().size();
		for (Risk risk : open) {
			int level = facts.of(risk).now().map(a -> place(a, method)).orElse(Integer.valueOf(-1)).intValue();
			for (Grouping.Group group : by.groups().apply(Row.of(risk))) {
				counts.computeIfAbsent(group, g -> new long[levels + 1])[level < 0 ? levels : levels - 1 - level]++;
			}
		}
		if (counts.size() < 2 || levels == 0) {
			return Optional.empty();
		}
		return Optional.of(new StackedBar(LEVELS + grouping, text.get("levels." + grouping), by.label(),
				text.get("levels.total"), legend(method), bars(counts)));
	}

	/** The place of a level in the method in use; -1 where it has none there. */
	private static Integer place(Assessed assessed, RiskMethod method) {
		return Integer
				.valueOf(assessed.level().map(method.getLevels()::indexOf).orElse(Integer.valueOf(-1)).intValue());
	}

	private List<StackedBar.Series> legend(RiskMethod method) {
		List<StackedBar.Series> legend = new ArrayList<>();
		for (int i = method.getLevels().size() - 1; i >= 0; i--) {
			RiskLevel level = method.getLevels().get(i);
			legend.add(new StackedBar.Series("level-" + (i + 1), text.risk().level(level), RiskWords.status(level)));
		}
		legend.add(new StackedBar.Series("none", text.get("levels.none"), Status.NEUTRAL));
		return legend;
	}

	private List<StackedBar.Bar> bars(Map<Grouping.Group, long[]> counts) {
		List<Map.Entry<Grouping.Group, long[]>> sorted = counts.entrySet().stream()
				.sorted(Map.Entry.<Grouping.Group, long[]>comparingByValue(RiskFigures::worse)
						.thenComparing(e -> e.getKey().label()))
				.toList();
		int shown = sorted.size() <= MOST_BARS ? sorted.size() : MOST_BARS - 1;
		List<StackedBar.Bar> bars = new ArrayList<>();
		sorted.subList(0, shown).forEach(e -> bars.add(bar(e.getKey().label(), e.getKey().label(), e.getValue())));
		if (shown < sorted.size()) {
			long[] rest = new long[sorted.getFirst().getValue().length];
			sorted.subList(shown, sorted.size()).forEach(e -> {
				for (int i = 0; i < rest.length; i++) {
					rest[i] += e.getValue()[i];
				}
			});
			bars.add(bar(REST, text.get("levels.rest", sorted.size() - shown), rest));
		}
		return bars;
	}

	private static StackedBar.Bar bar(String id, String label, long[] values) {
		return new StackedBar.Bar(id, label, java.util.Arrays.stream(values).boxed().toList());
	}

	/** Who has most of the worst level comes first. */
	private static int worse(long[] one, long[] other) {
		for (int i = 0; i < one.length; i++) {
			if (one[i] != other[i]) {
				return Long.compare(other[i], one[i]);
			}
		}
		return 0;
	}

	/** A square shows its risks; a bar those of its group, a piece of it those of that level. */
	List<Action> actions(Spot spot) {
		if (spot.figure().startsWith(MATRIX)) {
			return facts.states().stream()
					.filter(s -> spot.figure().equals(MATRIX + s.getName().toLowerCase(Locale.ROOT))).findFirst()
					.map(s -> square(s, spot)).orElse(List.of());
		}
		return spot.figure().startsWith(LEVELS) ? bar(spot) : List.of();
	}

	private List<Action> square(AssessedState state, Spot spot) {
		int likelihood = number(ROW, spot.row());
		int impact = number(COLUMN, spot.column());
		long here = facts.open().stream().flatMap(r -> facts.place(r, state).stream())
				.filter(a -> a.likelihood() == likelihood && a.impact() == impact).count();
		if (here == 0) {
			return List.of();
		}
		String group = groupings.square(likelihood, impact);
		return List.of(new Action("square", text.get("square.show", here, group), "filter", Optional.empty(),
				surface -> surface.only(RiskGroupings.place(state), group)));
	}

	private static int number(Pattern pattern, String id) {
		Matcher matcher = pattern.matcher(id);
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	private List<Action> bar(Spot spot) {
		StackedBar figure = all().stream().filter(f -> f.id().equals(spot.figure())).findFirst()
				.map(StackedBar.class::cast).orElse(null);
		if (figure == null || REST.equals(spot.row())
				|| figure.bars().stream().noneMatch(b -> b.id().equals(spot.row()))) {
			return List.of();
		}
		String grouping = spot.figure().substring(LEVELS.length());
		Function<StackedBar.Series, String> level = s -> s.id().equals("none") ? text.get("level.none") : s.label();
		Optional<String> piece = figure.legend().stream().filter(s -> s.id().equals(spot.column())).map(level)
				.findFirst();
		return List.of(new Action("bar", text.get("bar.show", spot.row()), "filter", Optional.empty(), surface -> {
			surface.only(grouping, spot.row());
			surface.only(RiskGroupings.LEVEL, piece.orElse(""));
		}));
	}
}
