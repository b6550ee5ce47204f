package org.waarborg.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.Disclosure;
import org.waarborg.risk.RiskPackage.Literals;

/**
 * How many risks had which level, from snapshots alone.
 *
 * @param snapshots the snapshots, the oldest first
 * @since 0.1
 */
public record RiskTrend(List<RiskSnapshot> snapshots) {

	/** Keeps an unmodifiable copy. */
	public RiskTrend {
		snapshots = List.copyOf(snapshots);
	}

	private record Series(String title, Status status) {
	}

	/**
	 * The figure: a bar for a day, a part for a level. Levels of the same name are one series, whatever version they are of.
	 *
	 * @param id         stable name, unique in the document
	 * @param title      heading
	 * @param disclosure who may see what: a risk that an audience may not see is not counted for it
	 * @param language   ISO 639-1 code
	 * @return the figure; empty without snapshots, and for an audience for whom no risks, or no assessments of them, leave
	 */
	public Optional<StackedBar> figure(String id, String title, Disclosure disclosure, String language) {
		// What was assessed then is what is assessed: who may not see the one sees no sum of the other.
		if (!Stream.of(Literals.RISK_REGISTER__RISKS, Literals.RISK_SNAPSHOT__RISKS, Literals.RISK__ASSESSMENTS,
				Literals.FROZEN_RISK__STATES).allMatch(disclosure::shows)) {
			return Optional.empty();
		}
		RiskWords words = new RiskWords(language);
		List<Series> series = new ArrayList<>();
		snapshots.stream().filter(s -> disclosure.shows(s.getClassification())).flatMap(s -> s.getLevels().stream())
				.map(l -> series(l, words)).filter(s -> series.stream().noneMatch(k -> k.title().equals(s.title())))
				.forEach(series::add);
		Series none = new Series(words.messages().get("Answer.NO_LEVEL"), Status.NEUTRAL);
		series.add(none);
		List<StackedBar.Bar> bars = snapshots.stream().filter(s -> disclosure.shows(s.getClassification()))
				.map(s -> bar(s, series, disclosure, words)).toList();
		if (bars.isEmpty()) {
			return Optional.empty();
		}
		List<StackedBar.Series> legend = new ArrayList<>();
		for (int i = 0; i < series.size(); i++) {
			legend.add(new StackedBar.Series("level-" + (i + 1), series.get(i).title(), series.get(i).status()));
		}
		return Optional.of(new StackedBar(id, title, words.messages().get("axis.day"),
				words.messages().get("axis.total"), legend, bars));
	}

	private static Series series(FrozenLevel level, RiskWords words) {
		String title = words.text(level.getTitle());
		return new Series(title.isBlank() ? String.valueOf(level.getId()) : title, RiskWords.status(level.getTone()));
	}

	private static StackedBar.Bar bar(RiskSnapshot snapshot, List<Series> series, Disclosure disclosure,
			RiskWords words) {
		Map<String, Series> levels = new LinkedHashMap<>();
		snapshot.getLevels().forEach(l -> levels.put(l.getId(), series(l, words)));
		long[] counts = new long[series.size()];
		for (FrozenRisk risk : snapshot.getRisks()) {
			if (disclosure.shows(risk.getClassification())) {
				String title = now(risk).map(FrozenAssessment::getLevel).map(levels::get).map(Series::title)
						.orElse(series.get(series.size() - 1).title());
				for (int i = 0; i < counts.length; i++) {
					counts[i] += series.get(i).title().equals(title) ? 1 : 0;
				}
			}
		}
		return new StackedBar.Bar(String.valueOf(snapshot.getId()),
				snapshot.getOn() == null ? "?" : words.date(snapshot.getOn()),
				java.util.Arrays.stream(counts).boxed().toList());
	}

	private static Optional<FrozenAssessment> now(FrozenRisk risk) {
		return of(risk, AssessedState.CURRENT).or(() -> of(risk, AssessedState.INHERENT));
	}

	private static Optional<FrozenAssessment> of(FrozenRisk risk, AssessedState state) {
		return risk.getStates().stream().filter(s -> s.getState() == state).findFirst();
	}
}
