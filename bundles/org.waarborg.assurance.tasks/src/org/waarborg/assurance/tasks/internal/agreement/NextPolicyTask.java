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

/**
 * Makes the next version of the policy as a copy that can be changed; the one before stays in force until then. Where there is none it
 * makes the first, from content to begin with.
 */
final class NextPolicyTask extends AssuranceTask {

	private final String policy;

	/** The next version after one; the first where that is null. */
	NextPolicyTask(DossierSession session, AssuranceRegister register, AssurancePolicy policy) {
		super(session, register, AgreementActions.class);
		this.policy = policy == null ? null : policy.getId();
	}

	private boolean isFirst() {
		return policy == null;
	}

	private AssurancePolicy policy() {
		return get(policy, AssurancePolicy.class);
	}

	@Override
	public String title() {
		return word(isFirst() ? "begin.title" : "next.title");
	}

	@Override
	public String icon() {
		return "policy";
	}

	@Override
	public String order() {
		return isFirst() ? word("begin.order")
				: word("next.order", Integer.toString(PolicyVersions.nextNumber(register())));
	}

	@Override
	public List<Step> steps() {
		if (isFirst()) {
			return List.of(new Step("next", word("begin.step"), word("begin.text"),
					List.of(will(word("begin.will", PolicyVersions.first(register()).getLines().size()))),
					Optional.empty()));
		}
		List<Input> inputs = new ArrayList<>();
		inputs.add(will(word("next.will", Integer.toString(PolicyVersions.nextNumber(register())),
				name(policy())), word("next.keeps")));
		register().getPolicies().stream().filter(p -> p.getStatus() == PolicyStatus.DRAFT).findFirst()
				.ifPresent(p -> inputs.add(tells("draft", Status.ATTENTION, word("next.draft", name(p)))));
		return List.of(new Step("next", word("next.step"), word("next.text"), inputs, Optional.empty()));
	}

	@Override
	public Finish finish() throws TaskException {
		AssurancePolicy next = isFirst() ? PolicyVersions.first(register())
				: PolicyVersions.next(policy(), register());
		session.me().ifPresent(next::setOwner);
		String name = name(next);
		run(word("next.undo", name),
				List.of(session.edits().add(register(), Literals.ASSURANCE_REGISTER__POLICIES, next)));
		return Outcome.of(word("next.done", sentence(name))).at(Target.screen(OnAssurance.POLICY, next.getId()));
	}
}
