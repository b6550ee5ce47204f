package org.waarborg.risk.screens.internal;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.controlset.ControlRef;
import org.waarborg.document.Status;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.risk.Methods;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskLinks;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.Thresholds;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.screen.spi.ScreenSource;

/** The screens of registers of risks. The key of a screen is the id of the register. */
@Component
public class RiskScreens implements ScreenSource {

	/** Id of this source. */
	static final String ID = "risk";
	/** The sources of what stands below a register in the navigator. */
	static final String METHOD = "risk.method";
	static final String PLAN = "risk.plan";
	static final String TREND = "risk.trend";

	private static final int ORDER = 200;

	/** Which risks chose a control, of the dossier that was asked for last: a form asks for one control after another. */
	private SoftReference<Chosen> chosen = new SoftReference<>(null);

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return ORDER;
	}

	// ---- the navigator

	@Override
	public List<Node> nodes(DossierSession session) {
		return registers(session).map(r -> node(session, r)).toList();
	}

	private static Stream<RiskRegister> registers(DossierSession session) {
		return session.dossier().roots(RiskRegister.class).stream();
	}

	private static Node node(DossierSession session, RiskRegister register) {
		RiskScreenWords text = new RiskScreenWords(session);
		RiskFacts facts = new RiskFacts(session, register.getId());
		int open = facts.open().size();
		long undone = facts.count(Thresholds.Answer.OPEN);
		String id = register.getId();
		List<Node> children = List.of(leaf(id + "/plan", text.get("node.plan"), "treatment", Target.screen(PLAN, id)),
				leaf(id + "/trend", text.get("node.trend"), "chart", Target.screen(TREND, id)),
				methods(text, register));
		return new Node(id, text.risk().name(register), "risk",
				open == 0 ? "" : undone == 0 ? Integer.toString(open) : text.get("node.figure", open, undone),
				undone == 0 ? Optional.empty() : Optional.of(Status.ATTENTION), Optional.of(Target.screen(ID, id)),
				children.stream().filter(n -> n.target().isPresent()).toList());
	}

	private static Node leaf(String id, String label, String icon, Target target) {
		return new Node(id, label, icon, "", Optional.empty(), Optional.of(target), List.of());
	}

	/** The version in use, and below it all versions where there are more, the newest first. */
	private static Node methods(RiskScreenWords text, RiskRegister register) {
		List<Node> versions = register.getMethods().reversed().stream().map(m -> version(text, m)).toList();
		Optional<RiskMethod> used = Methods.inUse(register)
				.or(() -> register.getMethods().reversed().stream().findFirst());
		return new Node(register.getId() + "/method", text.get("node.method"), "risk-method",
				used.map(m -> text.risk().label(m.getStatus())).orElse(""), used.flatMap(RiskScreens::status),
				used.map(m -> Target.screen(METHOD, m.getId())), versions.size() > 1 ? versions : List.of());
	}

	private static Node version(RiskScreenWords text, RiskMethod method) {
		return new Node(method.getId(), text.get("node.version", Integer.toString(method.getVersion())), "risk-method",
				text.risk().label(method.getStatus()), status(method),
				Optional.of(Target.screen(METHOD, method.getId())), List.of());
	}

	private static Optional<Status> status(RiskMethod method) {
		return method.getStatus() == MethodStatus.DRAFT ? Optional.of(Status.ATTENTION) : Optional.empty();
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		return session.dossier().find(key).filter(RiskRegister.class::isInstance)
				.map(r -> new RegisterScreen(session, key));
	}

	// ---- places

	/** A register and its risks; the method and approvals of plans are shown elsewhere. */
	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		if (object instanceof RiskRegister register) {
			return Optional.of(Target.screen(ID, register.getId()));
		}
		Risk risk = RiskChildren.riskOf(object).orElse(null);
		if (risk == null || !(risk.eContainer() instanceof RiskRegister register)) {
			return Optional.empty();
		}
		String field = object == risk ? ""
				: RiskFields.fieldOf(new RiskFacts(session, register.getId()), risk, object, "");
		return Optional.of(new Target(ID, register.getId(), risk.getId(), field));
	}

	@Override
	public String field(DossierSession session, EObject object, String feature) {
		Risk risk = RiskChildren.riskOf(object).orElse(null);
		if (risk == null || !(risk.eContainer() instanceof RiskRegister register)) {
			return "";
		}
		RiskFacts facts = new RiskFacts(session, register.getId());
		if (object != risk) {
			return RiskFields.fieldOf(facts, risk, object, feature);
		}
		// That it was never assessed, or must be again, is mended where one assesses.
		return feature.equals(org.waarborg.risk.RiskPackage.Literals.RISK__ASSESSMENTS.getName())
				? StepField.id(facts.main(), -1)
				: feature;
	}

	// ---- who uses a control

	private record Chosen(DossierSession session, long revision, Map<ControlRef, Set<Risk>> risks, Set<String> sets) {

		boolean isOf(DossierSession asked) {
			return session == asked && revision == asked.revision();
		}
	}

	private Chosen chosen(DossierSession session) {
		Chosen known = chosen.get();
		if (known == null || !known.isOf(session)) {
			known = read(session);
			chosen = new SoftReference<>(known);
		}
		return known;
	}

	private static Chosen read(DossierSession session) {
		Map<ControlRef, Set<Risk>> risks = new LinkedHashMap<>();
		Set<String> sets = new LinkedHashSet<>();
		registers(session).forEach(register -> {
			RiskLinks.of(register).byControl().forEach((control, links) -> {
				Set<Risk> of = risks.computeIfAbsent(canonical(session, control), c -> new LinkedHashSet<>());
				links.forEach(l -> of.add(l.risk()));
				sets.add(control.set());
			});
			register.getRisks().forEach(r -> r.getThreats().stream().filter(Objects::nonNull).forEach(t -> {
				risks.computeIfAbsent(canonical(session, t), c -> new LinkedHashSet<>()).add(r);
				sets.add(t.set());
			}));
		});
		risks.keySet().forEach(c -> sets.add(c.set()));
		return new Chosen(session, session.revision(), risks, sets);
	}

	private static ControlRef canonical(DossierSession session, ControlRef control) {
		return session.controlSets().find(control).map(ResolvedControl::ref).orElse(control);
	}

	/** The risks whose treatments chose a control, with their level; those that name a threat, for a list of threats. */
	@Override
	public List<Usage> users(DossierSession session, ControlRef control) {
		Set<Risk> risks = chosen(session).risks().getOrDefault(canonical(session, control), Set.of());
		if (risks.isEmpty()) {
			return List.of();
		}
		RiskScreenWords text = new RiskScreenWords(session);
		List<Usage> users = new ArrayList<>();
		for (Risk risk : risks) {
			RiskRegister register = (RiskRegister) risk.eContainer();
			RiskFacts facts = new RiskFacts(session, register.getId());
			boolean threat = risk.getThreats().contains(control);
			String name = text.risk().name(risk);
			String label = facts.of(risk).now().filter(a -> a.level().isPresent())
					.map(a -> text.get("related.risk.level", name, text.risk().level(a))).orElse(name);
			users.add(new Usage(label, text.get(threat ? "users.threat" : "users.control"),
					Optional.of(new Target(ID, register.getId(), risk.getId(),
							threat ? RiskFields.THREATS : RiskFields.TREATMENTS))));
		}
		return users;
	}

	@Override
	public List<Usage> users(DossierSession session, String set) {
		if (!chosen(session).sets().contains(set)) {
			return List.of();
		}
		RiskScreenWords text = new RiskScreenWords(session);
		return registers(session).filter(r -> uses(session, r, set))
				.map(r -> new Usage(text.risk().name(r), text.get("register"),
						Optional.of(Target.screen(ID, r.getId()))))
				.toList();
	}

	private static boolean uses(DossierSession session, RiskRegister register, String set) {
		return Stream.concat(RiskLinks.of(register).byControl().keySet().stream(),
				register.getRisks().stream().flatMap(r -> r.getThreats().stream()).filter(Objects::nonNull))
				.anyMatch(c -> c.set().equals(set) || canonical(session, c).set().equals(set));
	}
}
