package org.waarborg.assurance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;

/**
 * The assessments of a dossier by what was assessed. Made once for a look at many suppliers; it does not follow changes.
 *
 * @since 0.1
 */
public final class AssessmentIndex {

	private final Map<Element, List<Assessment>> bySubject = new IdentityHashMap<>();

	private AssessmentIndex(Dossier dossier) {
		dossier.getAssessments().stream().filter(a -> a.getSubject() != null)
				.forEach(a -> bySubject.computeIfAbsent(a.getSubject(), k -> new ArrayList<>()).add(a));
	}

	/**
	 * The index of a dossier.
	 *
	 * @param dossier the dossier
	 * @return its assessments as they are now
	 */
	public static AssessmentIndex of(Dossier dossier) {
		return new AssessmentIndex(dossier);
	}

	/**
	 * The assessments of some subjects.
	 *
	 * @param subjects what may have been assessed
	 * @return those of one subject in the order of the dossier, subject after subject
	 */
	public List<Assessment> of(Collection<? extends Element> subjects) {
		return subjects.stream().flatMap(s -> bySubject.getOrDefault(s, List.of()).stream()).toList();
	}
}
