package org.waarborg.assurance.tasks.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.PolicyVersions;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.approval.ApprovalEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** Records that somebody approved a version of the policy; in the role that decides that puts it in force. */
final class ApprovePolicyTask extends AssuranceTask {

	private final String policy;
	private final ApprovalEntry entry;

	ApprovePolicyTask(DossierSession session, AssuranceRegister register, AssurancePolicy policy) {
		super(session, register, AgreementActions.class);
		this.policy = policy.getId();
		entry = ApprovalEntry.of(session, List.of(PolicyVersions.DECIDING), word("approve.person"), word("approve.on"),
				() -> PolicyVersions.of(policy()));
	}

	private AssurancePolicy policy() {
		return get(policy, AssurancePolicy.class);
	}

	@Override
	public String title() {
		return word("approve.title", name(policy()));
	}

	@Override
	public String icon() {
		return "policy";
	}

	@Override
	public String order() {
		return word("approve.order");
	}

	@Override
	public void answer(String input, Object value) {
		if (!entry.answer(input, value)) {
			super.answer(input, value);
		}
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		return step.equals(END) ? entry.reading() : Optional.empty();
	}

	@Override
	public List<Step> steps() {
		return List.of(
				new Step("who", word("approve.step.who"), word("approve.text"), entry.who(),
						superseded().or(entry::whoProblem)),
				new Step("evidence", word("approve.step.proof"), word("approve.proof.text"), entry.proof(),
						entry.proofProblem()),
				end(told()));
	}

	private Optional<String> superseded() {
		return policy().getStatus() == PolicyStatus.SUPERSEDED ? Optional.of(word("approve.superseded"))
				: policy().getLines().isEmpty() ? Optional.of(word("approve.empty")) : Optional.empty();
	}

	private boolean puts() {
		return policy().getStatus() == PolicyStatus.DRAFT
				&& entry.role().filter(r -> r == PolicyVersions.DECIDING).isPresent();
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		boolean use = puts();
		inputs.add(will(word("approve.will", name(policy()), entry.said()),
				use ? word("approve.force", date(entry.on()))
						: policy().getStatus() == PolicyStatus.DRAFT
								? word("approve.only", entry.label(PolicyVersions.DECIDING))
								: "",
				use ? PolicyVersions.replaced(policy()).stream().map(p -> word("approve.replaces", name(p)))
						.findFirst().orElse("") : "",
				entry.filed()));
		if (use) {
			List<List<Cell>> lines = policy().getLines().stream()
					.map(l -> List.of(Cell.of(words.text(l.getTitle())), Cell.of(Long.toString(fitting(l)), fitting(l)),
							Cell.of(String.join(", ", l.getDemands().stream()
									.map(d -> words.demand(d, Optional.of(session.controlSets()))).toList()))))
					.toList();
			inputs.add(table("lines", List.of("line", "services", "asked"), lines));
		}
		entry.unproven().ifPresent(i -> inputs.add(tells("unproven", Status.ATTENTION, word("approve.unproven"))));
		return inputs;
	}

	private long fitting(org.waarborg.assurance.PolicyLine line) {
		List<SuppliedService> services = register().getSuppliers().stream().flatMap(s -> s.getServices().stream())
				.toList();
		return services.stream().filter(s -> Policies.lines(policy(), s).contains(line)).count();
	}

	@Override
	public Finish finish() throws TaskException {
		AssurancePolicy about = policy();
		ApprovalEntry.Proof proved = entry.proof(word("approve.about", name(about)));
		Optional<String> refusal = superseded().or(entry::refusal);
		if (refusal.isPresent()) {
			throw new TaskException(refusal.get());
		}
		List<Command> commands = new ArrayList<>(proved.commands());
		commands.addAll(PolicyVersions.approve(session.dossier(), about, entry.approving(proved.evidence(), "")));
		run(word("approve.undo", name(about)), commands);
		return Outcome.of(word("approve.done", sentence(name(about)), words.label(about.getStatus())));
	}
}
