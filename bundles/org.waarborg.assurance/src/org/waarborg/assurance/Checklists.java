package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Fulfilment;
import org.waarborg.dossier.Answer;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedAnswerScale;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

/**
 * What an assessment against a checklist leaves open. Assessments are those of the dossier; what an answer says of a point, the
 * checklist says with its answer scale.
 *
 * @since 0.1
 */
public final class Checklists {

	private Checklists() {
	}

	/**
	 * A point that is not settled.
	 *
	 * @param point   the point
	 * @param answer  its answer; empty when nobody answered
	 * @param partly  whether it is partly fulfilled
	 * @since 0.1
	 */
	public record Open(ResolvedControl point, Optional<Answer> answer, boolean partly) {
	}

	/**
	 * The last assessment of one of several subjects.
	 *
	 * @param dossier   the dossier
	 * @param subjects  what may have been assessed
	 * @param checklist id of the checklist; null or empty for any
	 * @return the one with the latest day, of one day the last in the file
	 */
	public static Optional<Assessment> latest(Dossier dossier, List<? extends Element> subjects, String checklist) {
		return latest(AssessmentIndex.of(dossier), subjects, checklist);
	}

	/**
	 * The same for who looks at many.
	 *
	 * @param assessments the assessments of the dossier
	 * @param subjects    what may have been assessed
	 * @param checklist   id of the checklist; null or empty for any
	 * @return the one with the latest day, of one day the last in the file
	 */
	public static Optional<Assessment> latest(AssessmentIndex assessments, List<? extends Element> subjects,
			String checklist) {
		return assessments.of(subjects).reversed().stream()
				.filter(a -> checklist == null || checklist.isBlank() || checklist.equals(a.getChecklist()))
				.max(Comparator.comparing((Assessment a) -> a.getOn() == null ? LocalDate.MIN : a.getOn()));
	}

	/**
	 * The last assessment of a subject against each checklist.
	 *
	 * @param assessments the assessments of the dossier
	 * @param subjects    what may have been assessed
	 * @return in the order in which they were first made
	 */
	public static List<Assessment> all(AssessmentIndex assessments, List<? extends Element> subjects) {
		return assessments.of(subjects).stream().map(Assessment::getChecklist).filter(java.util.Objects::nonNull)
				.distinct().map(c -> latest(assessments, subjects, c)).flatMap(Optional::stream).toList();
	}

	/**
	 * The points that are not settled.
	 *
	 * @param assessment the assessment
	 * @param registry   the control sets
	 * @return points that nobody answered, that are not fulfilled or partly; empty optional where the checklist is not installed
	 */
	public static Optional<List<Open>> open(Assessment assessment, ControlSetRegistry registry) {
		return Optional.ofNullable(assessment.getChecklist()).flatMap(registry::set).map(set -> open(assessment, set));
	}

	private static List<Open> open(Assessment assessment, ResolvedSet set) {
		Map<ControlRef, Answer> answers = new HashMap<>();
		assessment.getAnswers().stream().filter(a -> a.getPoint() != null).forEach(a -> answers.put(a.getPoint(), a));
		List<Open> open = new ArrayList<>();
		for (ResolvedControl point : set.controls()) {
			if (point.assessable()) {
				Answer answer = answers.get(point.ref());
				Fulfilment said = fulfilment(set, point, answer);
				if (said == Fulfilment.NONE || said == Fulfilment.PARTIAL) {
					open.add(new Open(point, Optional.ofNullable(answer), said == Fulfilment.PARTIAL));
				}
			}
		}
		return open;
	}

	/**
	 * What an answer says of its point.
	 *
	 * @param set    the checklist
	 * @param point  the point
	 * @param answer its answer; null when nobody answered
	 * @return as the answer scale says; for a text, number, date or file whether there is one
	 */
	public static Fulfilment fulfilment(ResolvedSet set, ResolvedControl point, Answer answer) {
		if (answer == null || answer.getValue() == null || answer.getValue().isBlank()) {
			return Fulfilment.NONE;
		}
		Optional<ResolvedAnswerScale> scale = set.answerScale(point.answerScale());
		return scale.filter(s -> !s.values().isEmpty())
				.map(s -> s.values().stream().filter(v -> v.id().equals(answer.getValue())).findFirst()
						.map(ResolvedAnswerScale.Answer::fulfilment).orElse(Fulfilment.NONE))
				.orElse(Fulfilment.FULL);
	}
}
