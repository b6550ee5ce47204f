package org.waarborg.assurance.screens.internal.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.waarborg.assurance.AssessmentIndex;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.Checklists;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.Status;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Element;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.screen.fields.Codes;

/** How far checklists are for something, and the ways to begin or go on with one. */
public final class ChecklistActions {

	/** What suppliers as a whole are assessed against. */
	public static final List<String> SUPPLIER = List.of("supplier-criteria");
	/** What services are assessed against. */
	public static final List<String> SERVICE = List.of("supplier-criteria", "cloud-secrecy", "tool-record");
	/** What a processor agreement is read with. */
	public static final List<String> AGREEMENT = List.of("processor-agreement");

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

	/** The checklists that the policy asks of services. */
	public static Set<String> asked(List<SuppliedService> services, Optional<AssurancePolicy> policy) {
		Set<String> ids = new LinkedHashSet<>();
		policy.ifPresent(p -> services.forEach(s -> Policies.demands(p, s, DemandKind.ASSESSMENT).stream()
				.map(d -> d.getChecklist()).filter(Objects::nonNull).filter(c -> !c.isBlank()).forEach(ids::add)));
		return ids;
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
	 * What can be done with checklists of something.
	 *
	 * @param subject what is assessed
	 * @param asked   ids of checklists that the policy asks
	 * @param usual   ids of those that are usual for it
	 * @return those that were begun can be gone on with, others begun
	 */
	public List<Action> of(Element subject, Set<String> asked, List<String> usual) {
		List<Action> all = new ArrayList<>();
		List<Assessment> begun = Checklists.all(assessments.get(), List.of(subject));
		begun.forEach(a -> all.add(new Action("checklist.open." + a.getChecklist(),
				text.get("checklist.open", name(a.getChecklist()), cell(a).text()), "assessment", Optional.empty(),
				surface -> surface.show(place(a)))));
		Set<String> offered = new LinkedHashSet<>(asked);
		offered.addAll(usual);
		begun.forEach(a -> offered.remove(a.getChecklist()));
		offered.stream().filter(c -> session.controlSets().header(c).isPresent())
				.forEach(c -> all.add(begin(subject, c)));
		return all;
	}

	private Action begin(Element subject, String checklist) {
		String label = text.get("checklist.begin", name(checklist));
		return new Action("checklist.begin." + checklist, label, "assessment",
				session.dossier().writable() ? Optional.empty() : Optional.of(text.get("locked.readonly")),
				surface -> {
					Assessment made = made(subject, checklist);
					session.run(label, List.of(session.edits().add(session.dossier().dossier(),
							Literals.DOSSIER__ASSESSMENTS, made)));
					surface.show(place(made));
				});
	}

	private Assessment made(Element subject, String checklist) {
		Assessment made = DossierFactory.eINSTANCE.createAssessment();
		made.setCode(Codes.next(session.dossier().dossier(), session.dossier().dossier().getAssessments(),
				text.get("checklist.code")));
		made.setSubject(subject);
		made.setChecklist(checklist);
		session.controlSets().header(checklist).ifPresent(h -> made.setChecklistVersion(h.version()));
		made.setOn(session.today());
		session.me().ifPresent(made::setBy);
		return Identifiers.ensureIds(made);
	}
}
