package org.waarborg.assurance.screens.internal.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.Demand;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.PolicyLine;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.NormOptions;
import org.waarborg.assurance.screens.internal.supplier.Kept;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Folding;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.FieldAround;
import org.waarborg.screen.fields.Fields;

/** The form of a version of the policy, and that of one of its lines. Only a draft is changed. */
final class PolicyFields {

	private final AssuranceScreenWords text;
	private final Fields fields;
	private final PolicyFacts facts;
	private List<Section> sections;

	PolicyFields(AssuranceScreenWords text, Fields fields, PolicyFacts facts) {
		this.text = text;
		this.fields = fields;
		this.facts = facts;
	}

	List<Section> sections() {
		if (sections == null) {
			sections = List.of(line(), version(), times(), keep());
		}
		return sections;
	}

	private Section keep() {
		return fields.section("keep", ofPolicy(DossierPackage.Literals.ELEMENT__CLASSIFICATION),
				FieldAround.shown(Kept.notes(fields, Literals.ASSURANCE_POLICY, PolicyFields::policy),
						r -> policy(r) != null));
	}

	private static PolicyLine line(Row row) {
		return row.subject() instanceof PolicyLine line ? line : null;
	}

	private static AssurancePolicy policy(Row row) {
		return row.subject() instanceof AssurancePolicy policy ? policy : null;
	}

	// ---- a line

	private FeatureField ofLine(EStructuralFeature feature) {
		return fields.field(Literals.POLICY_LINE, feature).on(PolicyFields::line).shown(r -> line(r) != null)
				.locked(r -> locked());
	}

	private Optional<String> locked() {
		return facts.isDraft() ? Optional.empty() : Optional.of(text.get("policy.locked"));
	}

	private Section line() {
		return fields.section("policy.line",
				onlyOfLine(fields.derived("number", text.get("policy.field.number"), this::number)),
				ofLine(Literals.POLICY_LINE__TITLE).id("lineTitle").reads(this::whose),
				ofLine(Literals.POLICY_LINE__CRITICALITY).reads((r, c) -> all(r, c, "policy.criticality.all")),
				ofLine(Literals.POLICY_LINE__DATA_KINDS).reads((r, c) -> all(r, c, "policy.data.all")), demands(),
				onlyOfLine(fields.derived("asks", text.get("policy.field.asks"), this::asks)),
				onlyOfLine(fields.derived("holds", text.get("policy.field.holds"), this::holds)),
				FieldAround.shown(fields.derived("met", text.get("policy.field.met"), this::met),
						r -> line(r) != null && facts.isInForce()));
	}

	private static Field onlyOfLine(Field field) {
		return FieldAround.shown(field, r -> line(r) != null);
	}

	/** In the list the version itself says what it is, too. */
	private Cell whose(Row row, Cell own) {
		return line(row) != null ? own : Cell.of(text.get("policy.self"), -1);
	}

	private Cell number(Row row) {
		AssurancePolicy policy = facts.policy().orElse(null);
		return line(row) == null || policy == null ? Cell.of("", 0)
				: Cell.of(Integer.toString(policy.getLines().indexOf(line(row)) + 1),
						policy.getLines().indexOf(line(row)) + 1.0);
	}

	private Cell all(Row row, Cell own, String key) {
		return line(row) != null && own.isEmpty() ? Cell.of(text.get(key)) : own;
	}

	private Cell asks(Row row) {
		if (line(row) == null) {
			return Cell.EMPTY;
		}
		List<String> words = line(row).getDemands().stream().map(d -> text.assurance().demand(d, text.registry()))
				.toList();
		return words.isEmpty() ? Cell.of(text.get("policy.asks.nothing")).with(Status.ATTENTION)
				: Cell.of(String.join("; ", words));
	}

	private Cell holds(Row row) {
		if (line(row) == null) {
			return Cell.EMPTY;
		}
		int count = facts.of(line(row)).size();
		return Cell.of(text.get("policy.holds", count), count);
	}

	private Cell met(Row row) {
		if (line(row) == null || !facts.isInForce()) {
			return Cell.EMPTY;
		}
		List<Policies.Met> of = facts.asking().stream().map(PolicyFacts.Asking::met).filter(m -> m.line() == line(row))
				.toList();
		long met = of.stream().filter(m -> m.state() == Policies.State.MET).count();
		return of.isEmpty() ? Cell.EMPTY
				: Cell.of(text.get("policy.met", met, of.size()), of.size() - met)
						.with(met == of.size() ? Status.DONE : Status.ATTENTION);
	}

	// ---- what is asked

	private Field demands() {
		return ofLine(Literals.POLICY_LINE__DEMANDS).begin(d -> ((Demand) d).setKind(DemandKind.CERTIFICATE))
				.children(List.of("kind", "detail", "fresh", "responsible"),
						fields.section("demand", ofDemand(Literals.DEMAND__KIND),
								fields.derived("detail", text.get("policy.field.detail"), this::detail),
								ofDemand(Literals.DEMAND__NORMS).shown(PolicyFields::isCertificate)
										.choices(new Norms(text, facts)).reads(this::norms),
								ofDemand(Literals.DEMAND__VERIFIED).shown(PolicyFields::isCertificate),
								ofDemand(Literals.DEMAND__CHECKLIST).shown(PolicyFields::hasChecklist)
										.among(checklists()),
								ofDemand(Literals.DEMAND__FRESH), ofDemand(Literals.DEMAND__RESPONSIBLE)));
	}

	private FeatureField ofDemand(EStructuralFeature feature) {
		return fields.field(feature).locked(r -> locked());
	}

	private static Demand demand(Row row) {
		return (Demand) row.subject();
	}

	private static boolean isCertificate(Row row) {
		DemandKind kind = demand(row).getKind();
		return kind == DemandKind.CERTIFICATE || kind == DemandKind.CERTIFICATE_OR_REPORT;
	}

	private static boolean hasChecklist(Row row) {
		DemandKind kind = demand(row).getKind();
		return kind == DemandKind.ASSESSMENT || kind == DemandKind.AGREEMENT;
	}

	private Cell detail(Row row) {
		Demand demand = demand(row);
		return isCertificate(row) ? Cell.of(text.assurance().demand(demand, text.registry()))
				: hasChecklist(row) && demand.getChecklist() != null ? Cell.of(checklist(demand.getChecklist()))
						: Cell.EMPTY;
	}

	private String checklist(String id) {
		return facts.session().controlSets().header(id).map(h -> h.title(facts.session().language())).orElse(id);
	}

	private List<Option> checklists() {
		return facts.session().controlSets().headers().stream().filter(h -> h.kind() == ControlSetKind.CHECKLIST)
				.map(h -> new Option(h.id(), h.title(facts.session().language()), h.version(), "control-set")).toList();
	}

	private Cell norms(Row row, Cell own) {
		List<String> names = demand(row).getNorms().stream().map(text::norm).toList();
		return names.isEmpty() ? own : Cell.of(String.join(" / ", names)).as(names);
	}

	/** Norms by name; one of them is enough. */
	private record Norms(AssuranceScreenWords text, PolicyFacts facts) implements Choices {

		@Override
		public List<Option> find(Row row, String query, int limit) {
			List<String> words = Folding.words(query);
			return NormOptions.of(facts.supply().look(), text).stream()
					.filter(o -> words.stream().allMatch(Folding.fold(o.label() + ' ' + o.value())::contains))
					.limit(limit).toList();
		}

		@Override
		public Option describe(Object value) {
			return new Option(value, text.norm((String) value), "", "");
		}
	}

	// ---- the version

	private FeatureField ofPolicy(EStructuralFeature feature) {
		return fields.field(Literals.ASSURANCE_POLICY, feature).on(PolicyFields::policy)
				.shown(r -> policy(r) != null);
	}

	private FeatureField drafted(EStructuralFeature feature) {
		return ofPolicy(feature).locked(r -> locked());
	}

	private Section version() {
		return fields.section("policy.version", ofPolicy(Literals.ASSURANCE_POLICY__STATUS)
				.locked(r -> Optional.of(text.get("policy.locked.status"))),
				FieldAround.shown(fields.derived("version", text.get("AssurancePolicy.version"),
						r -> policy(r) == null ? Cell.EMPTY : Cell.of(Integer.toString(policy(r).getVersion()))),
						r -> policy(r) != null),
				drafted(Literals.ASSURANCE_POLICY__IN_FORCE_FROM), drafted(DossierPackage.Literals.ELEMENT__CODE),
				drafted(DossierPackage.Literals.ELEMENT__TITLE), ofPolicy(DossierPackage.Literals.ELEMENT__OWNER),
				approvals());
	}

	/** They are given when a version is put in force, and kept as they were. */
	private Field approvals() {
		return ofPolicy(Literals.ASSURANCE_POLICY__APPROVALS)
				.locked(r -> Optional.of(text.get("policy.locked.approvals")))
				.children(List.of("person", "role", "on", "kind"), fields.section("approval",
						Stream.of(DossierPackage.Literals.APPROVAL__PERSON, DossierPackage.Literals.APPROVAL__ROLE,
								DossierPackage.Literals.APPROVAL__ON, DossierPackage.Literals.APPROVAL__KIND,
								DossierPackage.Literals.APPROVAL__COMMENT, DossierPackage.Literals.APPROVAL__SUBJECT,
								DossierPackage.Literals.APPROVAL__SHA256, DossierPackage.Literals.APPROVAL__PROOF)
								.map(fields::field).toArray(Field[]::new)));
	}

	private Section times() {
		return fields.section("policy.times", Stream
				.of(Literals.ASSURANCE_POLICY__CERTIFICATE_LEAD, Literals.ASSURANCE_POLICY__AGREEMENT_LEAD,
						Literals.ASSURANCE_POLICY__CLAIM_FOR, Literals.ASSURANCE_POLICY__REPORT_FRESH,
						Literals.ASSURANCE_POLICY__REPORT_DELAY, Literals.ASSURANCE_POLICY__GAP_TOLERANCE)
				.map(this::drafted).toArray(Field[]::new));
	}

	/** For whom a line is, in one name. */
	String name(PolicyLine line) {
		String title = text.assurance().text(line.getTitle());
		return !title.isBlank() ? title
				: Stream.concat(line.getCriticality().stream().map(text.assurance()::label),
						line.getDataKinds().stream().map(text.assurance()::label)).collect(Collectors.joining(", "));
	}
}
