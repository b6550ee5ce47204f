package org.waarborg.risk.tasks.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.document.Status;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.MethodApproving;
import org.waarborg.risk.MethodChange;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.approval.ApprovalEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** Records that somebody approved a version of a method: who, in which role on which day, and what proves it. */
final class ApproveMethodTask extends MethodTask {

	private static final String REMARK = "remark";
	private static final String END = "end";

	private final ApprovalEntry entry;

	ApproveMethodTask(DossierSession session, RiskRegister register, RiskMethod method) {
		super(session, register, method);
		entry = ApprovalEntry.of(session, List.of(MethodApproving.DECIDING), word("approve.person"), word("approve.on"),
				() -> MethodApproving.of(method()));
	}

	@Override
	public String title() {
		return word("approve.title", version(), registerName());
	}

	@Override
	public String order() {
		return word("approve.order", version());
	}

	@Override
	public void answer(String input, Object value) {
		if (!entry.answer(input, value)) {
			super.answer(input, value);
		}
	}

	@Override
	public List<Step> steps() {
		return List.of(who(), proof(), end());
	}

	// ---- who

	private Step who() {
		return new Step("who", word("approve.step.who"), word("approve.text"), entry.who(),
				hindrance().or(entry::whoProblem));
	}

	/** Said before anything is asked: it cannot be put in use as it is. */
	private Optional<String> hindrance() {
		return MethodApproving.hindrance(method(), entry.role(), messages.locale());
	}

	// ---- what proves it

	private Step proof() {
		List<Input> inputs = new ArrayList<>(entry.proof());
		inputs.add(Input.of(REMARK, word("approve.remark"), new Input.Words(2), text(REMARK)));
		return new Step("proof", word("approve.step.proof"), word("approve.proof.text"), inputs, entry.proofProblem());
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		return step.equals(END) ? entry.reading() : Optional.empty();
	}

	// ---- what happens

	private boolean decides() {
		return entry.role().filter(r -> r == MethodApproving.DECIDING).isPresent();
	}

	private Step end() {
		List<Input> inputs = new ArrayList<>();
		boolean use = decides() && method().getStatus() == MethodStatus.DRAFT;
		inputs.add(tells("will", null, lines(word("approve.will", version(), entry.said()), force(),
				use ? replaced() : "", entry.filed(), word("approve.locked", version()), word("undo.step"))));
		List<Risk> stale = use ? stale() : List.of();
		if (!stale.isEmpty()) {
			inputs.add(tells("stale", Status.ATTENTION, word("approve.stale", stale.size(), codes(stale))));
		}
		MethodChange change = MethodChange.of(register(), method());
		if (use && !change.lines().isEmpty()) {
			inputs.add(tells("change", null, word("approve.change",
					change.lines().stream().map(MethodChange.Line::risk).distinct().count(), change.changed())));
		}
		entry.unproven().ifPresent(inputs::add);
		return new Step(END, word("step.end"), "", inputs, none());
	}

	private String force() {
		if (method().getStatus() == MethodStatus.APPROVED) {
			return word("approve.already", version());
		}
		return decides() ? word("approve.use", version())
				: word("approve.only", version(), words.label(MethodApproving.DECIDING));
	}

	private String replaced() {
		return String.join("\n", MethodApproving.replaced(method()).stream()
				.map(m -> word("approve.replaces", version(m))).toList());
	}

	/** Acceptances that hold today and are of an earlier version. */
	private List<Risk> stale() {
		RiskMatrices matrices = matrices();
		return RiskRegisters.open(register()).stream().filter(r -> Acceptances.of(r, session.today(), matrices).holds())
				.filter(r -> Acceptances.counting(r).filter(a -> a.getMethod() == null
						|| a.getMethod() != method() && a.getMethod().getVersion() < method().getVersion()).isPresent())
				.toList();
	}

	@Override
	public Finish finish() throws TaskException {
		ApprovalEntry.Proof proof = entry.proof(word("approve.about", version()));
		Optional<String> refusal = hindrance().or(entry::refusal);
		if (refusal.isPresent()) {
			throw new TaskException(refusal.get());
		}
		String label = word("approve.label", version());
		List<Command> commands = new ArrayList<>(proof.commands());
		commands.add(MethodApproving.command(session.dossier(), method(),
				entry.approving(proof.evidence(), text(REMARK)), label));
		run(label, commands);
		boolean open = method().getStatus() == MethodStatus.APPROVED
				&& !MethodChange.of(register(), method()).lines().isEmpty();
		return Outcome.of(lines(word("approve.done", version(), words.label(method().getStatus())),
				open ? word("approve.next") : "")).at(screen(method()));
	}
}
