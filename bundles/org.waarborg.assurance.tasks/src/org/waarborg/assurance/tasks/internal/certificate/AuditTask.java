package org.waarborg.assurance.tasks.internal.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.Recording;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.approval.ApprovalEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Plans an audit of the cycle, or records that it was held; the cycle proposes which one comes next. */
final class AuditTask extends AssuranceTask {

	private static final String KIND = "kind";
	private static final String PLANNED = "planned";
	private static final String HELD = "held";
	private static final String OUTCOME = "outcome";

	private final String certificate;

	AuditTask(DossierSession session, AssuranceRegister register, Certificate certificate) {
		super(session, register, CertificateActions.class);
		this.certificate = certificate.getId();
	}

	private Certificate certificate() {
		return get(certificate, Certificate.class);
	}

	@Override
	public String title() {
		return word("audit.title", name(certificate()));
	}

	@Override
	public String icon() {
		return "due";
	}

	@Override
	public String order() {
		return word("audit.order");
	}

	private AuditKind kind() {
		return given(KIND, AuditKind.class, CertificationCycle.next(certificate(), session.today())
				.map(w -> w.step().getKind()).orElse(AuditKind.SURVEILLANCE));
	}

	/** The audit of that kind that the cycle waits for. */
	private Optional<CertificationCycle.Window> window() {
		return CertificationCycle.of(certificate(), session.today()).stream()
				.filter(w -> w.step().getKind() == kind())
				.filter(w -> w.state() != CertificationCycle.State.HELD
						&& w.state() != CertificationCycle.State.HELD_LATE)
				.findFirst();
	}

	private LocalDate planned() {
		return day(PLANNED, Recording.open(certificate(), kind()).map(CycleAudit::getPlanned).orElse(null));
	}

	private LocalDate held() {
		return day(HELD, null);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		List<CertificationCycle.Window> cycle = CertificationCycle.of(certificate(), session.today());
		if (cycle.isEmpty()) {
			inputs.add(tells("noCycle", Status.ATTENTION, word("audit.noCycle")));
		} else {
			inputs.add(table("cycle", List.of("audit", "opens", "last", "planned", "held", "state"),
					cycle.stream().map(this::row).toList()));
		}
		inputs.add(literals(KIND, Arrays.asList(AuditKind.values()), kind()));
		inputs.add(dayInput(PLANNED, planned()).help(window()
				.map(w -> word("audit.window", date(w.opens()), date(w.until()))).orElse("")));
		inputs.add(dayInput(HELD, held()).problem(ahead(held())));
		inputs.add(wordsInput(OUTCOME, 3, text(OUTCOME)));
		return List.of(new Step("audit", word("audit.step"), word("audit.text"), inputs, problem()), proofStep(),
				end(told()));
	}

	private List<Cell> row(CertificationCycle.Window window) {
		return List.of(Cell.of(sentence(words.label(window.step().getKind()))), Cell.of(date(window.opens())),
				Cell.of(date(window.until())),
				Cell.of(window.audit().map(CycleAudit::getPlanned).map(this::date).orElse("")),
				Cell.of(window.audit().map(CycleAudit::getHeldOn).map(this::date).orElse("")),
				Cell.of(words.label(window.state())).with(AssuranceWords.status(window.state())));
	}

	private Optional<String> problem() {
		return planned() == null && held() == null ? Optional.of(word("audit.nothing"))
				: ahead(held()).or(() -> held() == null && !text(OUTCOME).isEmpty()
						? Optional.of(word("audit.outcome.early"))
						: Optional.empty());
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		Optional<CycleAudit> open = Recording.open(certificate(), kind());
		inputs.add(will(word(open.isPresent() ? "audit.changes" : "audit.adds", words.label(kind())),
				held() == null ? word("audit.will.planned", date(planned())) : word("audit.will.held", date(held())),
				proof.filed()));
		LocalDate day = held() == null ? planned() : held();
		window().filter(w -> day != null && day.isAfter(w.until())).ifPresent(
				w -> inputs.add(tells("late", Status.ATTENTION, word("audit.late", date(day), date(w.until())))));
		if (held() == null && planned() != null && planned().isBefore(session.today())) {
			inputs.add(tells("past", Status.ATTENTION, word("audit.past", date(planned()))));
		}
		return inputs;
	}

	@Override
	public Finish finish() throws TaskException {
		Certificate about = certificate();
		ApprovalEntry.Proof proved = proof.proof(word("audit.about", words.label(kind()), name(about)),
				by().orElse(null), held() == null ? session.today() : held());
		List<Command> commands = new ArrayList<>(proved.commands());
		commands.add(Recording.audit(session.dossier(), about,
				new Recording.Audited(kind(), planned(), held(), said(text(OUTCOME)), proved.evidence())));
		String which = words.label(kind());
		String day = held() == null ? word("audit.said.planned", date(planned()))
				: word("audit.said.held", date(held()));
		run(word("audit.undo", which, name(about)), commands);
		return Outcome.of(word("audit.done", sentence(which), name(about), day));
	}
}
