package org.waarborg.assurance.tasks.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.PolicyVersions;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Makes the next version of the policy as a copy that can be changed; the one before stays in force until then. */
final class NextPolicyTask extends AssuranceTask {

	private final String policy;

	NextPolicyTask(DossierSession session, AssuranceRegister register, AssurancePolicy policy) {
		super(session, register, AgreementActions.class);
		this.policy = policy.getId();
	}

	private AssurancePolicy policy() {
		return get(policy, AssurancePolicy.class);
	}

	@Override
	public String title() {
		return word("next.title");
	}

	@Override
	public String icon() {
		return "policy";
	}

	@Override
	public String order() {
		return word("next.order", Integer.toString(PolicyVersions.nextNumber(register())));
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(will(word("next.will", Integer.toString(PolicyVersions.nextNumber(register())),
				name(policy())), word("next.keeps")));
		register().getPolicies().stream().filter(p -> p.getStatus() == PolicyStatus.DRAFT).findFirst()
				.ifPresent(p -> inputs.add(tells("draft", Status.ATTENTION, word("next.draft", name(p)))));
		return List.of(new Step("next", word("next.step"), word("next.text"), inputs, Optional.empty()));
	}

	@Override
	public Finish finish() throws TaskException {
		AssurancePolicy next = PolicyVersions.next(policy(), register());
		session.me().ifPresent(next::setOwner);
		String name = name(next);
		run(word("next.undo", name),
				List.of(session.edits().add(register(), Literals.ASSURANCE_REGISTER__POLICIES, next)));
		return Outcome.of(word("next.done", sentence(name))).at(Target.screen(OnAssurance.POLICY, next.getId()));
	}
}
