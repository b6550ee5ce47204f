package org.waarborg.assurance.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.CountryLists;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.intake.DossierNames;
import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.Vocabulary;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.store.XmlText;

/** Suppliers that somebody keeps in a spreadsheet: a row for a supplier, or for a service of one. */
@Component(service = IntakeTarget.class)
public class SupplierTarget extends AssuranceTarget {

	/** The target. */
	public SupplierTarget() {
		super("suppliers");
		field("name", FieldType.NAME);
		field("code", FieldType.TEXT);
		literal("status", SupplierStatus.class);
		field("service", FieldType.TEXT);
		literal("criticality", Criticality.class);
		field("data", FieldType.TEXT);
		literal("role", ProcessingRole.class);
		field("country", FieldType.TEXT);
		field("parentCountry", FieldType.TEXT);
		field("owner", FieldType.NAME);
		field("from", FieldType.DATE);
		field("review", FieldType.DATE);
	}

	@Override
	public List<String> keys() {
		return List.of("name");
	}

	@Override
	AssurancePlan plan(AssuranceRegister register, IntakeRequest request, PlanBuilder plan) {
		return new Plan(register, request, plan);
	}

	private final class Plan extends AssurancePlan {

		private final List<SuppliedService> services = new ArrayList<>();

		Plan(AssuranceRegister register, IntakeRequest request, PlanBuilder plan) {
			super(register, Literals.ASSURANCE_REGISTER__SUPPLIERS, "name", request, plan);
		}

		@Override
		Element find(IntakeRow row, Organisation organisation) {
			return java.util.stream.Stream.concat(register.getSuppliers().stream(), made().stream())
					.map(Supplier.class::cast).filter(s -> s.getOrganisation() == organisation).findFirst()
					.orElseGet(() -> create(organisation));
		}

		private Supplier create(Organisation organisation) {
			Supplier supplier = AssuranceFactory.eINSTANCE.createSupplier();
			supplier.setOrganisation(organisation);
			supplier.setStatus(SupplierStatus.ACTIVE);
			supplier.setCode(AssuranceRegisters.nextCode(register.getSuppliers(), "LV-",
					made().stream().map(Element::getCode).collect(Collectors.toSet())));
			return make(supplier);
		}

		@Override
		void take(IntakeRow row, Element element) {
			Supplier supplier = (Supplier) element;
			for (IntakeValue code : row.all("code")) {
				// The code of a table is the organisation's where it has none: ours numbers suppliers.
				if (supplier.getOrganisation().getCode() == null) {
					plan.mapped(code.cell());
					command(edits.set(supplier.getOrganisation(), DossierPackage.Literals.ELEMENT__CODE,
							XmlText.legal(code.text().strip())));
				} else if (code.text().strip().equalsIgnoreCase(supplier.getOrganisation().getCode())) {
					plan.mapped(code.cell());
				} else {
					keep(code);
				}
			}
			literal(row, "status", supplier, Literals.SUPPLIER__STATUS, SupplierStatus.class);
			owner(row, supplier);
			date(row, "from", supplier, Literals.SUPPLIER__FROM);
			date(row, "review", supplier, Literals.SUPPLIER__NEXT_REVIEW);
			plain(row, "parentCountry", supplier, Literals.SUPPLIER__PARENT_COUNTRY);
			boolean serves = List.of("service", "criticality", "data", "role", "country").stream()
					.anyMatch(f -> !row.all(f).isEmpty());
			if (serves) {
				service(row, supplier);
			}
		}

		private void service(IntakeRow row, Supplier supplier) {
			String title = row.first("service").map(IntakeValue::text).map(String::strip).orElse("");
			row.all("service").forEach(v -> plan.mapped(v.cell()));
			Optional<SuppliedService> there = java.util.stream.Stream
					.concat(supplier.getServices().stream(),
							services.stream().filter(s -> owners.get(s) == supplier))
					.filter(s -> title.isEmpty() || Texts.all(s.getTitle()).values().stream()
							.anyMatch(t -> Vocabulary.fold(t).equals(Vocabulary.fold(title))))
					.findFirst();
			SuppliedService service = there.orElseGet(() -> create(title, supplier, row));
			literal(row, "criticality", service, Literals.SUPPLIED_SERVICE__CRITICALITY, Criticality.class);
			literal(row, "role", service, Literals.SUPPLIED_SERVICE__ROLE, ProcessingRole.class);
			row.all("data").forEach(v -> data(v, service));
			row.all("country").forEach(v -> countries(v, service));
		}

		private final java.util.Map<SuppliedService, Supplier> owners = new java.util.HashMap<>();

		private SuppliedService create(String title, Supplier supplier, IntakeRow row) {
			SuppliedService service = AssuranceFactory.eINSTANCE.createSuppliedService();
			if (!title.isEmpty()) {
				service.getTitle().add(Texts.of(request.textLanguage(), XmlText.legal(title)));
			}
			Identifiers.ensureIds(service);
			services.add(service);
			owners.put(service, supplier);
			row.first("service").ifPresent(v -> change(v, "", title, true));
			command(edits.add(supplier, Literals.SUPPLIER__SERVICES, service));
			return service;
		}

		/** "patiëntgegevens, BSN": every word that is known is taken. */
		private void data(IntakeValue value, SuppliedService service) {
			String folded = Vocabulary.fold(value.text());
			List<DataKind> found = java.util.Arrays.stream(DataKind.values())
					.filter(k -> vocabulary().list("data." + k.name()).stream().anyMatch(folded::contains)).toList();
			if (found.isEmpty()) {
				keep(value);
				return;
			}
			plan.mapped(value.cell());
			found.stream().filter(k -> !service.getDataKinds().contains(k)).forEach(k -> {
				change(value, "", new org.waarborg.assurance.AssuranceWords(request.locale().getLanguage()).label(k),
						true);
				command(edits.add(service, Literals.SUPPLIED_SERVICE__DATA_KINDS, k));
			});
		}

		/** "NL; Duitsland": codes, and names in Dutch or English. What is no country is kept and told. */
		private void countries(IntakeValue value, SuppliedService service) {
			boolean all = true;
			for (String part : value.text().split("[;,/\n]")) {
				if (part.isBlank() || DossierNames.isNothing(part)) {
					continue;
				}
				Optional<String> code = code(part.strip());
				all &= code.isPresent();
				code.filter(c -> service.getLocations().stream().noneMatch(l -> c.equals(l.getCountry())))
						.ifPresent(c -> {
							ProcessingLocation location = AssuranceFactory.eINSTANCE.createProcessingLocation();
							location.setCountry(c);
							change(value, "", c, true);
							command(edits.add(service, Literals.SUPPLIED_SERVICE__LOCATIONS,
									Identifiers.ensureIds(location)));
						});
			}
			if (all) {
				plan.mapped(value.cell());
			} else {
				plan.problem(org.waarborg.intake.IntakeProblem.Severity.ATTENTION, "country", value.cell().address(),
						messages.get("country", value.cell().address(), value.text()));
				keep(value);
			}
		}

		private static Optional<String> code(String text) {
			if (CountryLists.isCode(text)) {
				return Optional.of(text.toUpperCase(Locale.ROOT));
			}
			String folded = Vocabulary.fold(text);
			return Set.of(Locale.getISOCountries()).stream().filter(c -> List.of("nl", "en").stream().anyMatch(
					l -> Vocabulary.fold(Locale.of("", c).getDisplayCountry(Locale.of(l))).equals(folded)))
					.findFirst();
		}
	}
}
