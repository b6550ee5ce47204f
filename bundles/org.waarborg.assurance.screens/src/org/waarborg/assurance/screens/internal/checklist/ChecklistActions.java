package org.waarborg.assurance.screens.internal.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.waarborg.assurance.AssessmentIndex;
import org.waarborg.assurance.Checklists;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Status;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Element;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;

/** How far checklists are for something, and the ways to go on with one. */
public final class ChecklistActions {

	private final DossierSession session;
	private final AssuranceScreenWords text;
	private final Supplier<AssessmentIndex> assessments;

	/**
	 * The checklists of a dossier.
	 *
	 * @param session     the dossier
	 * @param text        the words
	 * @param assessments its assessments as they are now
	 */
	public ChecklistActions(DossierSession session, AssuranceScreenWords text, Supplier<AssessmentIndex> assessments) {
		this.session = session;
		this.text = text;
		this.assessments = assessments;
	}

	/** The assessment of something against a checklist that counts. */
	public Optional<Assessment> latest(Element subject, String checklist) {
		return Checklists.latest(assessments.get(), List.of(subject), checklist);
	}

	/** The place where its points are answered. */
	public static Target place(Assessment assessment) {
		return Target.screen(ChecklistScreens.ID, assessment.getId());
	}

	/** An assessment as a link. */
	public Usage link(Assessment assessment) {
		return new Usage(text.get("checklist.of", name(assessment.getChecklist()), day(assessment.getOn())),
				text.get("related.assessment"), Optional.of(place(assessment)));
	}

	private String day(LocalDate day) {
		return day == null ? text.get("checklist.noday") : text.date(day);
	}

	/** What a checklist is called; its id where it is not installed. */
	public String name(String checklist) {
		return checklist == null || checklist.isBlank() ? text.get("checklist.none")
				: session.controlSets().header(checklist).map(h -> h.title(session.language()))
						.filter(t -> !t.isBlank()).orElse(checklist);
	}

	/** How many points of an assessment are settled, as a link to them. */
	public Cell cell(Assessment assessment) {
		Optional<List<Checklists.Open>> open = Checklists.open(assessment, session.controlSets());
		if (open.isEmpty()) {
			return Cell.of(text.get("checklist.notinstalled", assessment.getChecklist())).to(place(assessment));
		}
		int points = points(assessment.getChecklist());
		int left = open.get().size();
		boolean partly = open.get().stream().allMatch(Checklists.Open::partly);
		String words = text.get("checklist.count", points - left, points);
		return Cell.of(words, -left).with(left == 0 ? Status.DONE : partly ? Status.UNDER_WAY : Status.ATTENTION)
				.to(place(assessment));
	}

	private int points(String checklist) {
		return session.controlSets().set(checklist).map(ChecklistActions::points).orElse(Integer.valueOf(0)).intValue();
	}

	private static Integer points(ResolvedSet set) {
		return Integer.valueOf((int) set.controls().stream().filter(ResolvedControl::assessable).count());
	}

	/**
	 * The ways to go on with the checklists of something; a new one is begun by the task that assesses.
	 *
	 * @param subject what is assessed
	 * @return an action for each that was begun
	 */
	public List<Action> begun(Element subject) {
		return Checklists.all(assessments.get(), List.of(subject)).stream()
				.map(a -> new Action("checklist.open." + a.getChecklist(),
						text.get("checklist.open", name(a.getChecklist()), cell(a).text()), "assessment",
						Optional.empty(), surface -> surface.show(place(a))))
				.toList();
	}
}
