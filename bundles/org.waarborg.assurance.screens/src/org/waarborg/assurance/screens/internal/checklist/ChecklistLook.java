package org.waarborg.assurance.screens.internal.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.assurance.Checklists;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Fulfilment;
import org.waarborg.dossier.Answer;
import org.waarborg.dossier.Assessment;
import org.waarborg.registry.ResolvedAnswerScale;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;

/** An assessment with the points of its checklist, read once for each state of the dossier. */
final class ChecklistLook {

	/** A point with its answer; a point that the installed checklist does not have is known by its reference only. */
	record Point(ControlRef ref, Optional<ResolvedControl> point, Optional<Answer> answer, List<Choice> choices,
			Fulfilment said) {

		Point {
			choices = List.copyOf(choices);
		}

		boolean hasAnswer() {
			return answer.map(Answer::getValue).filter(v -> !v.isBlank()).isPresent();
		}
	}

	/** An answer that can be chosen. */
	record Choice(String id, String label, Fulfilment means) {
	}

	private record Look(Optional<Assessment> assessment, Optional<ResolvedSet> set, Map<String, Point> points) {
	}

	private final DossierSession session;
	private final OfRevision<Look> look;

	ChecklistLook(DossierSession session, String id) {
		this.session = session;
		look = new OfRevision<>(session, () -> read(id));
	}

	private Look read(String id) {
		Optional<Assessment> assessment = session.dossier().find(id).filter(Assessment.class::isInstance)
				.map(Assessment.class::cast);
		Optional<ResolvedSet> set = assessment.map(Assessment::getChecklist).flatMap(session.controlSets()::set);
		Map<String, Point> points = new LinkedHashMap<>();
		Map<ControlRef, Answer> answers = new LinkedHashMap<>();
		assessment.ifPresent(a -> a.getAnswers().stream().filter(x -> x.getPoint() != null)
				.forEach(x -> answers.put(x.getPoint(), x)));
		set.ifPresent(s -> s.controls().stream().filter(ResolvedControl::assessable).forEach(c -> {
			Answer answer = answers.remove(c.ref());
			points.put(c.ref().control(), new Point(c.ref(), Optional.of(c), Optional.ofNullable(answer), choices(s, c),
					Checklists.fulfilment(s, c, answer)));
		}));
		answers.forEach((ref, answer) -> points.putIfAbsent(ref.toString(),
				new Point(ref, Optional.empty(), Optional.of(answer), List.of(), Fulfilment.NONE)));
		return new Look(assessment, set, points);
	}

	private List<Choice> choices(ResolvedSet set, ResolvedControl point) {
		List<Choice> choices = new ArrayList<>();
		set.answerScale(point.answerScale()).ifPresent(s -> s.values()
				.forEach(v -> choices.add(new Choice(v.id(), title(v), v.fulfilment()))));
		return choices;
	}

	private String title(ResolvedAnswerScale.Answer value) {
		return value.titles().getOrDefault(session.language(), value.titles().getOrDefault("en", value.id()));
	}

	/** The assessment; empty when it is gone. */
	Optional<Assessment> assessment() {
		return look.get().assessment();
	}

	/** The checklist; empty where it is not installed. */
	Optional<ResolvedSet> set() {
		return look.get().set();
	}

	/** The points by row id, in the order of the checklist. */
	Map<String, Point> points() {
		return look.get().points();
	}

	/** All that can be answered in this list, each once. */
	List<Choice> choices() {
		return points().values().stream().flatMap(p -> p.choices().stream()).distinct().toList();
	}

	long count(Fulfilment said) {
		return points().values().stream().filter(p -> p.said() == said).count();
	}

	/** The part of the list that a point is in. */
	Optional<ResolvedGroup> group(Point point) {
		return set().flatMap(s -> point.point().flatMap(p -> find(s.groups(), p.groupId())));
	}

	private static Optional<ResolvedGroup> find(List<ResolvedGroup> groups, String id) {
		return groups.stream().flatMap(g -> g.id().equals(id) ? Optional.of(g).stream() : find(g.groups(), id).stream())
				.findFirst();
	}
}
