package org.waarborg.assurance.screens.internal.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Checklists;
import org.waarborg.assurance.ProcessingChains;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.checklist.ChecklistActions;
import org.waarborg.assurance.screens.internal.supplier.Asked;
import org.waarborg.assurance.screens.internal.supplier.Kept;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts;
import org.waarborg.controlset.Flag;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;

/** The form of a supplied service: what it is, where and by whom data are processed, how they are kept safe, what is asked. */
final class ServiceFields {

	private final AssuranceScreenWords text;
	private final Fields fields;
	private final SupplyFacts facts;
	private final LocationFields locations;
	private final SubProcessorFields subs;
	private final PlaceWords places;
	private final Asked asked;
	private final ChecklistActions checklists;
	private final ChainFigure chains;
	private List<Section> sections;

	ServiceFields(AssuranceScreenWords text, Fields fields, SupplyFacts facts, LocationFields locations,
			SubProcessorFields subs, PlaceWords places, Asked asked, ChecklistActions checklists, ChainFigure chains) {
		this.chains = chains;
		this.text = text;
		this.fields = fields;
		this.facts = facts;
		this.locations = locations;
		this.subs = subs;
		this.places = places;
		this.asked = asked;
		this.checklists = checklists;
	}

	static SuppliedService service(Row row) {
		return (SuppliedService) row.subject();
	}

	List<Section> sections() {
		if (sections == null) {
			sections = List.of(what(), where(), safe(), assurance(), Kept.section(fields, Literals.SUPPLIED_SERVICE));
		}
		return sections;
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.SUPPLIED_SERVICE, feature);
	}

	private Field derived(String id, Function<Row, Cell> cell) {
		return fields.derived(id, text.get("services.field." + id), cell);
	}

	private Section what() {
		return fields.section("service.what", field(DossierPackage.Literals.ELEMENT__CODE),
				field(DossierPackage.Literals.ELEMENT__TITLE), derived("supplier", this::supplier),
				field(Literals.SUPPLIED_SERVICE__ASSETS), field(Literals.SUPPLIED_SERVICE__CRITICALITY),
				field(Literals.SUPPLIED_SERVICE__DATA_KINDS), field(Literals.SUPPLIED_SERVICE__ROLE).reads(this::role),
				field(Literals.SUPPLIED_SERVICE__SOLUTION), field(Literals.SUPPLIED_SERVICE__FROM),
				field(Literals.SUPPLIED_SERVICE__UNTIL), field(DossierPackage.Literals.ELEMENT__OWNER));
	}

	private Cell supplier(Row row) {
		return AssuranceRegisters.supplierOf(service(row)).map(s -> {
			Cell cell = Cell.of(text.assurance().name(s));
			return facts.session().locate(s).map(cell::to).orElse(cell);
		}).orElse(Cell.EMPTY);
	}

	/** With personal data the role must be clear. */
	private Cell role(Row row, Cell own) {
		return service(row).getRole() == ProcessingRole.UNKNOWN && AssuranceRegisters.isPersonal(service(row))
				? own.with(Status.ATTENTION)
				: own;
	}

	private Section where() {
		return fields.section("service.where", derived("countries", this::countries),
				locations.field(Literals.SUPPLIED_SERVICE__LOCATIONS, r -> service(r), r -> Optional.empty()),
				derived("chain", this::chain), subs.field(),
				fields.picture("picture", text.get("services.field.picture"), this::picture));
	}

	/** Those of everybody in the chain. */
	private Cell countries(Row row) {
		return ProcessingChains.locations(service(row)).isEmpty() && !AssuranceRegisters.isPersonal(service(row))
				? Cell.EMPTY
				: places.cell(facts.of(service(row)).places());
	}

	/** The chain at a glance; with nobody in it the list of locations says as much. */
	private Optional<? extends Figure> picture(Row row) {
		SuppliedService service = service(row);
		return facts.of(service).chain().isEmpty() ? Optional.empty()
				: chains.of(service, Chain.lines(service, facts.of(service).chain()));
	}

	private Cell chain(Row row) {
		Cell cell = subs.summary(service(row));
		Target target = Target.screen(ChainScreens.ID, service(row).getId());
		return cell.isEmpty() ? Cell.of(text.get("chain.none"), -1).to(target) : cell.to(target);
	}

	private Section safe() {
		return fields.section("service.safe", derived("safe", this::safe),
				field(Literals.SUPPLIED_SERVICE__ENCRYPTED_IN_TRANSIT).reads(this::flag),
				field(Literals.SUPPLIED_SERVICE__ENCRYPTED_AT_REST).reads(this::flag),
				field(Literals.SUPPLIED_SERVICE__KEYS), field(Literals.SUPPLIED_SERVICE__ISOLATED).reads(this::flag),
				field(Literals.SUPPLIED_SERVICE__STRONG_AUTHENTICATION).reads(this::flag),
				field(Literals.SUPPLIED_SERVICE__BREACH_REPORTER), field(Literals.SUPPLIED_SERVICE__BREACH_HOURS),
				field(Literals.SUPPLIED_SERVICE__EXIT_PLAN), field(Literals.SUPPLIED_SERVICE__EXIT_TESTED_ON),
				field(Literals.SUPPLIED_SERVICE__ESCROW), field(Literals.SUPPLIED_SERVICE__ESCROW_TEXT).lines(2));
	}

	/** What is known to be lacking under medical secrecy needs somebody. */
	private Cell flag(Row row, Cell own) {
		return own.text().equals(text.assurance().label(Flag.NO)) && AssuranceRegisters.isSecret(service(row))
				? own.with(Status.STOP)
				: own;
	}

	private Cell safe(Row row) {
		SuppliedService service = service(row);
		List<Flag> flags = List.of(service.getEncryptedInTransit(), service.getEncryptedAtRest(),
				service.getIsolated(), service.getStrongAuthentication());
		long yes = flags.stream().filter(f -> f == Flag.YES).count();
		long no = flags.stream().filter(f -> f == Flag.NO).count();
		Cell cell = Cell.of(text.get("services.safe", yes, flags.size(), no, flags.size() - yes - no), -yes);
		return !AssuranceRegisters.isSecret(service) ? cell
				: no > 0 ? cell.with(Status.STOP)
						: yes < flags.size() ? cell.with(Status.ATTENTION) : cell.with(Status.DONE);
	}

	private Section assurance() {
		return fields.section("service.assurance",
				derived("policy", r -> asked.summary(facts.of(service(r)).met())),
				asked.field(r -> List.of(service(r))), derived("agreement", this::agreement),
				fields.told("checklists", text.get("services.field.checklists"), this::checklists,
						this::checklistLines));
	}

	/** The processor agreement that is about it. */
	private Cell agreement(Row row) {
		SuppliedService service = service(row);
		List<Agreement> about = facts.look().index()
				.map(i -> Agreements.about(service, AgreementKind.PROCESSOR, i)).orElse(List.of());
		if (about.isEmpty()) {
			return service.getRole() != ProcessingRole.PROCESSOR ? Cell.EMPTY
					: Cell.of(text.get("suppliers.noprocessor"), -1).with(Status.STOP);
		}
		Agreement best = about.stream()
				.filter(a -> Agreements.state(a, facts.today()) == Agreements.State.IN_FORCE).findFirst()
				.orElse(about.getLast());
		Agreements.State state = Agreements.state(best, facts.today());
		Cell cell = Cell.of(text.get("suppliers.processor", text.assurance().label(state)), state.ordinal())
				.with(AssuranceWords.status(state));
		return facts.session().locate(best).map(cell::to).orElse(cell);
	}

	private List<Assessment> assessments(Row row) {
		return Checklists.all(facts.assessments(), List.of(service(row)));
	}

	private Cell checklists(Row row) {
		List<Assessment> all = assessments(row);
		return all.isEmpty() ? Cell.EMPTY
				: all.size() == 1 ? checklists.cell(all.getFirst())
						: Cell.of(text.get("checklist.several", all.size()), all.size());
	}

	private String checklistLines(Row row) {
		return assessments(row).stream().map(a -> text.get("checklist.line", checklists.name(a.getChecklist()),
				checklists.cell(a).text(), a.getOn() == null ? text.get("checklist.noday") : text.date(a.getOn())))
				.collect(Collectors.joining("\n"));
	}
}
