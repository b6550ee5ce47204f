package org.waarborg.assurance.screens.internal.policy;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.PolicyLine;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The versions of the assurance policy. The key is the id of a version; of the register where it has none yet. */
@Component(service = ScreenSource.class)
public final class PolicyScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.policy";

	private static final int ORDER = 305;

	/** Made by the framework, and by tests. */
	public PolicyScreens() {
		super(ID, ORDER, o -> o instanceof AssurancePolicy || o instanceof AssuranceRegister, PolicyScreen::new);
	}

	/**
	 * Where the policy of a register is.
	 *
	 * @param register the register
	 * @return the version in force, else the last; empty where there is none
	 */
	public static Optional<Target> place(AssuranceRegister register) {
		return Policies.shown(register).map(p -> Target.screen(ID, p.getId()));
	}

	/** Its line in the navigator, with the other versions below; where there is none, to begin one. */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		AssuranceScreenWords text = new AssuranceScreenWords(session);
		return Optional.of(Policies.shown(register).map(shown -> {
			List<Node> others = register.getPolicies().reversed().stream().filter(p -> p != shown)
					.map(p -> node(text, register, p, text.get("policy.version", p.getVersion()), List.of())).toList();
			return node(text, register, shown, text.get("policy"), others);
		}).orElseGet(() -> new Node(register.getId() + "/policy", text.get("policy"), "policy", "", Optional.empty(),
				Optional.of(Target.screen(ID, register.getId())), List.of())));
	}

	private static Node node(AssuranceScreenWords text, AssuranceRegister register, AssurancePolicy policy,
			String label, List<Node> below) {
		Optional<Status> status = policy.getStatus() == PolicyStatus.DRAFT ? Optional.of(Status.UNDER_WAY)
				: Optional.empty();
		return new Node(register.getId() + "/policy/" + policy.getId(), label, "policy",
				text.assurance().label(policy.getStatus()), status, Optional.of(Target.screen(ID, policy.getId())),
				below);
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return switch (object) {
			case AssurancePolicy policy -> Optional.of(new Target(ID, policy.getId(), policy.getId(), ""));
			case PolicyLine line when line.eContainer() instanceof AssurancePolicy policy ->
				Optional.of(new Target(ID, policy.getId(), line.getId(), ""));
			default -> Optional.empty();
		};
	}
}
