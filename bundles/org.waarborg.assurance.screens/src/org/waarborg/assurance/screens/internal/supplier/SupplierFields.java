package org.waarborg.assurance.screens.internal.supplier;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.SupplierChange;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Person;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.fields.ObjectChoices;

/** The form of a supplier: who it is, what it does, what is asked and there, how it is followed. */
final class SupplierFields {

	private final AssuranceScreenWords text;
	private final Fields fields;
	private final SupplyFacts facts;
	private final SupplierCells cells;
	private final Countries countries;
	private final Asked asked;
	private final DossierSession session;
	private List<Section> sections;

	SupplierFields(AssuranceScreenWords text, Fields fields, SupplyFacts facts, SupplierCells cells,
			Countries countries, Asked asked) {
		this.text = text;
		this.fields = fields;
		this.facts = facts;
		this.cells = cells;
		this.countries = countries;
		this.asked = asked;
		session = facts.session();
	}

	List<Section> sections() {
		if (sections == null) {
			sections = List.of(who(), does(), assurance(), follow(),
					Kept.section(fields, Literals.SUPPLIER, field(DossierPackage.Literals.ELEMENT__TITLE)));
		}
		return sections;
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.SUPPLIER, feature);
	}

	private Field derived(String id, Function<Row, Cell> cell) {
		return fields.derived(id, text.get("suppliers.field." + id), cell);
	}

	// ---- who it is

	private Section who() {
		return fields.section("supplier.who", field(DossierPackage.Literals.ELEMENT__CODE),
				field(Literals.SUPPLIER__ORGANISATION),
				field(Literals.SUPPLIER__STATUS).status(SupplierStatus.class, SupplierCells::status),
				field(Literals.SUPPLIER__FROM), field(Literals.SUPPLIER__UNTIL),
				field(DossierPackage.Literals.ELEMENT__OWNER),
				countries.field(organisation(DossierPackage.Literals.ORGANISATION__COUNTRY)),
				countries.field(field(Literals.SUPPLIER__PARENT_COUNTRY)),
				organisation(DossierPackage.Literals.ORGANISATION__REGISTRATION_NUMBER),
				organisation(DossierPackage.Literals.ORGANISATION__CONTACT),
				organisation(DossierPackage.Literals.ORGANISATION__WEBSITE), contacts());
	}

	/** Of who it is: one organisation, kept once, whatever it is besides a supplier. */
	private FeatureField organisation(EStructuralFeature feature) {
		return fields.field(DossierPackage.Literals.ORGANISATION, feature).id("organisation." + feature.getName())
				.on(r -> SupplierCells.supplier(r).getOrganisation());
	}

	/** Its own people first. */
	private Field contacts() {
		return field(Literals.SUPPLIER__CONTACTS)
				.choices(ObjectChoices.of(fields, DossierPackage.Literals.PERSON, row -> {
					List<Person> people = session.dossier().dossier().getPeople();
					return people.stream().sorted(java.util.Comparator.comparing((Person p) -> p
							.getOrganisation() == null
							|| p.getOrganisation() != SupplierCells.supplier(row).getOrganisation())).toList();
				}));
	}

	// ---- what it does

	private Section does() {
		return fields.section("supplier.does", derived("criticality", cells::criticality),
				derived("data", cells::data), derived("role", cells::role), services());
	}

	/** What matters most; the rest stands on the page of services. */
	private Field services() {
		return field(Literals.SUPPLIER__SERVICES)
				.begin(s -> ((SuppliedService) s).setCode(
						AssuranceRegisters.nextCode(facts.services(), text.get("services.code") + '-', Set.of())))
				.children(List.of("title", "criticality", "role"), fields.section("service.short",
						service(DossierPackage.Literals.ELEMENT__TITLE), service(Literals.SUPPLIED_SERVICE__ASSETS),
						service(Literals.SUPPLIED_SERVICE__CRITICALITY),
						service(Literals.SUPPLIED_SERVICE__DATA_KINDS), service(Literals.SUPPLIED_SERVICE__ROLE),
						service(Literals.SUPPLIED_SERVICE__SOLUTION), service(Literals.SUPPLIED_SERVICE__FROM),
						fields.derived("more", text.get("suppliers.field.more"), this::more)));
	}

	private FeatureField service(EStructuralFeature feature) {
		return fields.field(Literals.SUPPLIED_SERVICE, feature);
	}

	private Cell more(Row row) {
		Cell cell = Cell.of(text.get("suppliers.more"));
		return row.object().flatMap(session::locate).map(cell::to).orElse(cell);
	}

	// ---- what is asked, and what there is

	private Section assurance() {
		return fields.section("supplier.assurance",
				derived("policy", r -> asked.summary(facts.of(SupplierCells.supplier(r)).met())),
				asked.field(r -> SupplierCells.supplier(r).getServices()),
				derived("certificates", cells::certificates), derived("agreements", cells::agreements),
				derived("assessed", cells::assessed));
	}

	// ---- how it is followed

	private Section follow() {
		return fields.section("supplier.follow", derived("review", cells::review),
				field(Literals.SUPPLIER__REVIEW_PERIOD), field(Literals.SUPPLIER__NEXT_REVIEW),
				Kept.reviews(fields, Literals.SUPPLIER__REVIEWS),
				fields.told("again", text.get("suppliers.field.again"), cells::againCell, cells::again), changes());
	}

	private Field changes() {
		return field(Literals.SUPPLIER__CHANGES).begin(this::change).children(
				List.of("on", "kind", "text", "settledOn"),
				fields.section("change", fields.field(Literals.SUPPLIER_CHANGE__KIND),
						fields.field(Literals.SUPPLIER_CHANGE__ON),
						fields.field(Literals.SUPPLIER_CHANGE__TEXT).lines(3)),
				fields.section("settled",
						fields.field(Literals.SUPPLIER_CHANGE__SETTLED_ON)
								.also((edits, row, object, value) -> value == null || session.me().isEmpty()
										|| ((SupplierChange) object).getSettledBy() != null ? List.of()
												: List.of(edits.set(object, Literals.SUPPLIER_CHANGE__SETTLED_BY,
														session.me().get()))),
						fields.field(Literals.SUPPLIER_CHANGE__SETTLED_BY),
						fields.field(Literals.SUPPLIER_CHANGE__OUTCOME).lines(3)));
	}

	private void change(EObject fresh) {
		((SupplierChange) fresh).setOn(session.today());
	}
}
