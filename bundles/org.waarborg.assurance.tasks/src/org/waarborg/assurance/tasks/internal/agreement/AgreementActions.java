package org.waarborg.assurance.tasks.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;

/** What is done with agreements, and with the policy that says who needs one: add, sign, renew, give notice; next version, approve. */
@Component
public class AgreementActions implements ActionSource {

	private static final Set<String> ADDED_ON = Set.of(OnAssurance.AGREEMENTS, OnAssurance.SUPPLIERS,
			OnAssurance.SERVICES);

	@Override
	public int order() {
		return 15;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Optional<AssuranceRegister> register = OnAssurance.of(session, screen.target());
		if (register.isEmpty()) {
			return List.of();
		}
		Messages messages = Messages.beside(AgreementActions.class, Locale.of(session.language()));
		List<Action> actions = new ArrayList<>();
		String source = screen.target().source();
		if (source.equals(OnAssurance.AGREEMENTS)) {
			agreements(session, register.get(), OnAssurance.of(selection.chosen(), Agreement.class), messages, actions);
		}
		if (ADDED_ON.contains(source)) {
			List<Supplier> suppliers = OnAssurance.of(selection.chosen(), Supplier.class);
			List<SuppliedService> services = OnAssurance.of(selection.chosen(), SuppliedService.class);
			Supplier of = suppliers.size() == 1 ? suppliers.getFirst() : null;
			actions.add(OnAssurance.action("addAgreement", messages.get("action.add"), "add",
					OnAssurance.readOnly(session), () -> new AddAgreementTask(session, register.get(), of, services)));
		}
		if (source.equals(OnAssurance.POLICY)) {
			OnAssurance.subject(session, screen.target()).filter(AssurancePolicy.class::isInstance)
					.map(AssurancePolicy.class::cast).or(() -> Policies.shown(register.get()))
					.ifPresentOrElse(p -> policy(session, register.get(), p, messages, actions),
							() -> actions.add(OnAssurance.action("policy.begin", messages.get("action.begin"), "policy",
									OnAssurance.readOnly(session),
									() -> new NextPolicyTask(session, register.get(), null))));
		}
		return List.copyOf(actions);
	}

	private static void agreements(DossierSession session, AssuranceRegister register, List<Agreement> chosen,
			Messages messages, List<Action> actions) {
		if (chosen.isEmpty()) {
			return;
		}
		Agreement first = chosen.getFirst();
		Optional<String> cannot = chosen.size() == 1 ? OnAssurance.readOnly(session)
				: Optional.of(messages.get("not.one"));
		if (first.getSignedOn() == null) {
			actions.add(OnAssurance.action("sign", messages.get("action.sign"), "status-done", cannot,
					() -> new SignTask(session, register, first)));
			return;
		}
		actions.add(OnAssurance.action("renew", messages.get("action.renew"), "redo", cannot,
				() -> new RenewTask(session, register, first)));
		actions.add(OnAssurance.action("notice", messages.get("action.notice"), "status-stop", cannot,
				() -> new NoticeTask(session, register, first)));
	}

	private static void policy(DossierSession session, AssuranceRegister register, AssurancePolicy policy,
			Messages messages, List<Action> actions) {
		if (policy.getStatus() != PolicyStatus.SUPERSEDED) {
			actions.add(OnAssurance.action("policy.approve", messages.get("action.approve"), "status-done",
					OnAssurance.nobody(session), () -> new ApprovePolicyTask(session, register, policy)));
		}
		actions.add(OnAssurance.action("policy.next", messages.get("action.next"), "copy",
				OnAssurance.readOnly(session), () -> new NextPolicyTask(session, register, policy)));
	}
}
