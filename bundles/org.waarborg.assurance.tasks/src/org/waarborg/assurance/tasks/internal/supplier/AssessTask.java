package org.waarborg.assurance.tasks.internal.supplier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.AssessmentIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.Checklists;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Begins an assessment of a supplier, a service or an agreement against a checklist; its points are answered on their own screen. */
final class AssessTask extends AssuranceTask {

	private static final String ABOUT = "about";
	private static final String CHECKLIST = "checklist";
	/** Source of the screens with the points of an assessment. */
	private static final String POINTS = "assurance.checklist";
	private static final String AGREEMENT_CHECKLIST = "processor-agreement";

	private final String subject;

	AssessTask(DossierSession session, AssuranceRegister register, Element subject) {
		super(session, register, SupplierActions.class);
		this.subject = subject.getId();
	}

	@Override
	public String title() {
		return word("assess.title", name(about()));
	}

	@Override
	public String icon() {
		return "assessment";
	}

	@Override
	public String order() {
		return word("assess.order");
	}

	// ---- what is assessed

	private Element about() {
		return get(given(ABOUT, String.class, subject), Element.class);
	}

	/** The supplier with its services; an agreement alone. */
	private List<Element> subjects() {
		Element first = get(subject, Element.class);
		Supplier supplier = first instanceof Supplier s ? s
				: first instanceof SuppliedService v ? AssuranceRegisters.supplierOf(v).orElse(null) : null;
		List<Element> all = new ArrayList<>();
		if (supplier == null) {
			all.add(first);
		} else {
			all.add(supplier);
			all.addAll(supplier.getServices());
		}
		return all;
	}

	private List<String> checklists() {
		return session.controlSets().headers().stream().filter(h -> h.kind() == ControlSetKind.CHECKLIST)
				.map(h -> h.id()).toList();
	}

	/** What the policy asks for and is not there goes first; for a processor agreement its own checklist. */
	private String checklist() {
		List<String> all = checklists();
		Set<String> wanted = new LinkedHashSet<>();
		if (about() instanceof Agreement agreement && agreement.getKind() == AgreementKind.PROCESSOR) {
			wanted.add(AGREEMENT_CHECKLIST);
		}
		subjects().stream().filter(SuppliedService.class::isInstance).map(SuppliedService.class::cast)
				.forEach(v -> Policies.of(v, index(), session.dossier().dossier(), session.today()).stream()
						.filter(m -> m.demand().getKind() == DemandKind.ASSESSMENT)
						.filter(m -> m.state() != Policies.State.MET).map(m -> m.demand().getChecklist())
						.filter(Objects::nonNull).forEach(wanted::add));
		return given(CHECKLIST, String.class, wanted.stream().filter(all::contains).findFirst()
				.or(() -> all.stream().findFirst()).orElse(null));
	}

	private Optional<ResolvedSet> set() {
		return Optional.ofNullable(checklist()).flatMap(session.controlSets()::set);
	}

	private Optional<Assessment> before() {
		return Checklists.latest(AssessmentIndex.of(session.dossier().dossier()), List.of(about()), checklist());
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		if (subjects().size() > 1) {
			inputs.add(elements(ABOUT, subjects(), "supplier", false, Optional.of(about())));
		}
		List<Option> lists = session.controlSets().headers().stream()
				.filter(h -> h.kind() == ControlSetKind.CHECKLIST)
				.map(h -> new Option(h.id(), h.title(session.language()), "", "control-set")).toList();
		inputs.add(Input.of(CHECKLIST, word(CHECKLIST), new Input.Choice(lists, false), checklist())
				.help(word("checklist.help")));
		inputs.add(byInput(word("assess.by")));
		inputs.add(dayInput(word("assess.on")));
		before().ifPresent(a -> inputs.add(tells("before", null, word("assess.before", date(a.getOn())))));
		Optional<String> problem = set().isEmpty() ? Optional.of(word("assess.noChecklist")) : byProblem();
		set().ifPresent(s -> inputs.add(will(word("assess.will", name(about()), points(s)), word("assess.open"))));
		return List.of(new Step("what", word("assess.step.what"), word("assess.text"), inputs, problem));
	}

	private static int points(ResolvedSet set) {
		return (int) set.controls().stream().filter(ResolvedControl::assessable).count();
	}

	// ---- the end

	@Override
	public Finish finish() throws TaskException {
		Element about = about();
		Assessment made = DossierFactory.eINSTANCE.createAssessment();
		made.setCode(AssuranceRegisters.nextCode(session.dossier().dossier().getAssessments(), word("assess.code"),
				Set.of()));
		made.setSubject(about);
		made.setChecklist(checklist());
		set().ifPresent(s -> made.setChecklistVersion(s.header().version()));
		made.setOn(on());
		made.setBy(by().orElseThrow());
		run(word("assess.undo", name(about)), List.of(session.edits().add(session.dossier().dossier(),
				DossierPackage.Literals.DOSSIER__ASSESSMENTS, Identifiers.ensureIds(made))));
		Outcome done = Outcome.of(word("assess.done", name(about)));
		Target points = Target.screen(POINTS, made.getId());
		return session.screen(points).isPresent() ? done.at(points) : session.locate(made).map(done::at).orElse(done);
	}
}
