package org.waarborg.assurance.screens.internal.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.PolicyLine;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.policy.PolicyFacts.Asking;
import org.waarborg.assurance.screens.internal.supplier.Asked;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** A version of the assurance policy: what it asks of whom, and which services meet it. */
final class PolicyScreen implements Screen {

	/** The action that puts a draft in force, of whoever can. */
	private static final String APPROVE = "policy.approve";
	/** The action that begins a policy where there is none, of whoever can. */
	private static final String BEGIN = "policy.begin";

	private final DossierSession session;
	private final String id;
	private final AssuranceScreenWords text;
	private final PolicyFacts facts;
	private final PolicyFields form;
	private final PolicyFigures figures;

	PolicyScreen(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		text = new AssuranceScreenWords(session);
		facts = new PolicyFacts(session, id);
		Fields fields = text.fields();
		form = new PolicyFields(text, fields, facts);
		figures = new PolicyFigures(text, facts, new Asked(text, fields, facts.supply()));
	}

	@Override
	public Target target() {
		return Target.screen(PolicyScreens.ID, id);
	}

	@Override
	public String title() {
		return facts.policy().map(p -> text.get("policy.title", p.getVersion()))
				.orElseGet(() -> text.get(facts.register().isPresent() ? "policy" : "policy.gone"));
	}

	@Override
	public String icon() {
		return "policy";
	}

	// ---- the band on top

	@Override
	public Header header() {
		AssurancePolicy policy = facts.policy().orElse(null);
		if (policy == null) {
			String none = facts.register().isPresent() ? text.get("policy.figure.none") : title();
			return new Header(title(), "", "", Status.NEUTRAL, none, -1, addsBy());
		}
		String detail = policy.getInForceFrom() == null ? ""
				: text.get("policy.from", text.date(policy.getInForceFrom()));
		List<Asking> asking = facts.asking();
		long met = asking.stream().filter(a -> a.met().state() == Policies.State.MET).count();
		int demands = policy.getLines().stream().mapToInt(l -> l.getDemands().size()).sum();
		String figure = facts.isInForce()
				? text.get("policy.figure", policy.getLines().size(), demands, met, asking.size())
				: text.get("policy.figure.draft", policy.getLines().size(), demands, facts.used().size());
		return new Header(title(), detail, text.assurance().label(policy.getStatus()), status(policy.getStatus()),
				figure, asking.isEmpty() ? -1 : (double) met / asking.size(), next(policy));
	}

	private static Status status(PolicyStatus status) {
		return switch (status) {
			case DRAFT -> Status.UNDER_WAY;
			case IN_FORCE -> Status.DONE;
			case SUPERSEDED -> Status.NEUTRAL;
		};
	}

	/** A draft is put in force by who may; a version that is not the last leads to what is being worked on. */
	private Optional<Action> next(AssurancePolicy policy) {
		if (policy.getStatus() == PolicyStatus.DRAFT) {
			return session.action(this, APPROVE);
		}
		return draft().map(d -> new Action("draft", text.get("policy.next.draft", d.getVersion()), "policy",
				Optional.empty(), s -> s.show(Target.screen(PolicyScreens.ID, d.getId()))));
	}

	private Optional<AssurancePolicy> draft() {
		return facts.register().stream().flatMap(r -> r.getPolicies().reversed().stream())
				.filter(p -> p.getStatus() == PolicyStatus.DRAFT).findFirst();
	}

	// ---- rows

	@Override
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		facts.policy().ifPresent(p -> {
			rows.add(Row.of(p));
			p.getLines().forEach(l -> rows.add(Row.of(l)));
		});
		return rows;
	}

	@Override
	public String name(Row row) {
		return row.subject() instanceof PolicyLine line ? name(line)
				: row.subject() instanceof AssurancePolicy policy ? text.get("policy.title", policy.getVersion()) : "";
	}

	private String name(PolicyLine line) {
		String own = form.name(line);
		int number = facts.policy().map(p -> Integer.valueOf(p.getLines().indexOf(line) + 1))
				.orElse(Integer.valueOf(0)).intValue();
		return own.isBlank() ? text.get("policy.line", number) : text.get("policy.line", number) + " – " + own;
	}

	@Override
	public List<Field> columns() {
		return form.sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("number", "lineTitle", "criticality", "dataKinds", "asks", "holds", "met");
	}

	@Override
	public List<Section> sections() {
		return form.sections();
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("part", text.get("policy.field.part"),
				r -> r.subject() instanceof PolicyLine ? new Grouping.Group(1, text.get("policy.part.lines"))
						: new Grouping.Group(0, text.get("policy.part.version"))));
	}

	@Override
	public boolean grouped() {
		return true;
	}

	// ---- pictures

	@Override
	public List<Figure> figures() {
		return figures.all();
	}

	@Override
	public List<Action> actions(Spot spot) {
		return figures.actions(spot);
	}

	// ---- coming and going

	@Override
	public String empty() {
		return text.get(facts.policy().isPresent() ? "policy.empty"
				: facts.register().isPresent() ? "policy.empty.none" : "policy.gone");
	}

	@Override
	public Optional<String> adds() {
		return session.dossier().writable() && facts.isDraft() ? Optional.of(text.get("policy.add"))
				: Optional.empty();
	}

	/** A register without a policy gets its first version from what is asked then. */
	@Override
	public Optional<Action> addsBy() {
		return facts.policy().isPresent() ? Optional.empty()
				: session.action(this, BEGIN).filter(a -> a.whyNot().isEmpty());
	}

	@Override
	public Added add(Edits edits) {
		PolicyLine fresh = Identifiers.ensureIds(AssuranceFactory.eINSTANCE.createPolicyLine());
		return new Added(edits.add(facts.policy().orElseThrow(), Literals.ASSURANCE_POLICY__LINES, fresh),
				fresh.getId());
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		if (!session.dossier().writable()) {
			return Optional.of(text.get("locked.readonly"));
		}
		return !(row.subject() instanceof PolicyLine) ? Optional.of(text.get("policy.keep"))
				: facts.isDraft() ? Optional.empty() : Optional.of(text.get("policy.locked"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		return edits.delete(rows.stream().<EObject>map(r -> (EObject) (Identified) r.subject()).toList());
	}
}
