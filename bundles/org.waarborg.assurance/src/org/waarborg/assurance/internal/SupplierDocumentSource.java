package org.waarborg.assurance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CountryLists;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.ProcessingChains;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.Reports;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.Fact;
import org.waarborg.document.Facts;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Review;
import org.waarborg.registry.ControlSetRegistry;

/**
 * The dossier of a supplier: who, what it does, where data are and with whom, certificates in time, reports, agreements, and what
 * the policy asks beside what there is. Without the option {@code supplier} it is the list of all suppliers.
 */
@Component(service = DocumentSource.class)
public class SupplierDocumentSource extends AssuranceSources {

	/** The id of the source. */
	public static final String ID = "supplier-dossier";

	/**
	 * The source.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public SupplierDocumentSource(@Reference ControlSetRegistry registry) {
		super(ID, registry);
	}

	@Override
	Document build(AssuranceDocument d) throws DocumentException {
		return d.supplier.isPresent() ? dossier(d.supplier.get(), d) : list(d);
	}

	private static Document list(AssuranceDocument d) {
		List<Supplier> suppliers = d.suppliers();
		List<Row> rows = suppliers.stream().map(s -> row(s, d)).toList();
		Table table = new Table("suppliers", d.messages.get("section.suppliers"),
				List.of(Column.identifier("code", d.messages.get("column.code")),
						Column.text("supplier", d.messages.get("column.supplier")),
						Column.status("status", d.messages.get("column.status"), List.of()),
						Column.items("services", d.messages.get("column.services")),
						Column.text("criticality", d.messages.get("column.criticality")).asGroupable(),
						Column.items("data", d.messages.get("column.data")),
						Column.items("countries", d.messages.get("column.countries")),
						Column.items("certificates", d.messages.get("column.certificates")),
						Column.status("policy", d.messages.get("column.policy"), List.of()),
						Column.date("review", d.messages.get("column.review")),
						Column.text("owner", d.messages.get("column.owner")).asGroupable()),
				rows, "", d.messages.get("suppliers.none"));
		return d.document(ID, d.messages.get("title.suppliers"),
				List.of(new Section("list", d.messages.get("section.suppliers"), List.of(table))),
				d.messages.get("contains.suppliers", Integer.valueOf(suppliers.size())),
				d.messages.get("contains.suppliers", Integer.valueOf(suppliers.size())), "suppliers");
	}

	private static Row row(Supplier supplier, AssuranceDocument d) {
		List<SuppliedService> services = services(supplier, d);
		List<Policies.Met> met = met(services, d);
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(d.code(supplier)));
		cells.add(Cell.text(d.organisation(supplier, Literals.SUPPLIER__ORGANISATION, supplier.getOrganisation())));
		cells.add(Cell.chip(Status.NEUTRAL, d.words.label(supplier.getStatus()), supplier.getStatus()));
		cells.add(Cell.items(services.stream().map(d.words::name).toList()));
		cells.add(Cell.text(services.stream().map(SuppliedService::getCriticality).max(Enum::compareTo)
				.map(d.words::label).orElse("")));
		cells.add(Cell.items(services.stream().flatMap(s -> s.getDataKinds().stream()).distinct().map(d.words::label)
				.toList()));
		cells.add(Cell.items(d.discloser.leaves(Literals.SUPPLIED_SERVICE__LOCATIONS)
				? services.stream().flatMap(s -> ProcessingChains.locations(s).stream())
						.map(ProcessingLocation::getCountry).filter(java.util.Objects::nonNull).distinct()
						.map(d.words::country).toList()
				: List.of()));
		cells.add(Cell.items(d.discloser
				.elements(Literals.ASSURANCE_REGISTER__CERTIFICATES,
						d.index.certificates(supplier.getOrganisation()))
				.stream().map(c -> d.words.norm(c, d.sets)).distinct().toList()));
		cells.add(policy(met, d));
		cells.add(Cell.date(d.discloser.leaves(Literals.SUPPLIER__REVIEWS)
				? AssuranceDates.review(supplier, d.index).orElse(null)
				: null));
		cells.add(Cell.text(d.discloser.person(supplier, DossierPackage.Literals.ELEMENT__OWNER, supplier.getOwner())));
		return new Row(String.valueOf(supplier.getId()), cells);
	}

	private static List<SuppliedService> services(Supplier supplier, AssuranceDocument d) {
		return d.discloser.elements(Literals.SUPPLIER__SERVICES, supplier.getServices());
	}

	private static List<Policies.Met> met(List<SuppliedService> services, AssuranceDocument d) {
		return !d.discloser.leaves(Literals.ASSURANCE_REGISTER__POLICIES) || d.dossier.isEmpty() ? List.of()
				: services.stream()
						.flatMap(s -> Policies.of(s, d.index, d.dossier.orElseThrow(), d.today).stream()).toList();
	}

	/** "3 of 5", and the worst of them. */
	private static Cell policy(List<Policies.Met> met, AssuranceDocument d) {
		if (met.isEmpty()) {
			return Cell.empty();
		}
		long there = met.stream().filter(m -> m.state() == Policies.State.MET).count();
		Status worst = met.stream().map(AssuranceWords::status).max(java.util.Comparator.comparingInt(
				s -> List.of(Status.DONE, Status.UNDER_WAY, Status.ATTENTION, Status.STOP).indexOf(s))).orElseThrow();
		return new Cell.Chip(worst,
				d.messages.get("policy.of", Long.valueOf(there), Integer.valueOf(met.size())), worst.name());
	}

	private static Document dossier(Supplier supplier, AssuranceDocument d) {
		List<SuppliedService> services = services(supplier, d);
		List<Certificate> certificates = d.certificates();
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("who", d.messages.get("section.who"), List.of(new Facts(facts(supplier, d)))));
		sections.add(new Section("services", d.messages.get("section.services"),
				List.of(services(services, d), places(services, d), chain(services, d))));
		sections.add(new Section("policy", d.messages.get("section.policy"), List.of(asked(met(services, d), d))));
		List<Block> proof = new ArrayList<>(CertificateDocumentSource.timeline(certificates, d));
		proof.add(CertificateDocumentSource.table(certificates, d));
		proof.add(reports(supplier, d));
		sections.add(new Section("assurance", d.messages.get("section.assurance"), proof));
		sections.add(new Section("agreed", d.messages.get("section.agreements"), List.of(agreements(supplier, d))));
		sections.add(new Section("reviewed", d.messages.get("section.reviews"), List.of(reviews(supplier, d))));
		String name = d.organisation(supplier, Literals.SUPPLIER__ORGANISATION, supplier.getOrganisation());
		return d.document(ID, d.messages.get("title.supplier", name.isBlank() ? d.messages.get("withheld.name") : name),
				sections, d.messages.get("contains.services", Integer.valueOf(services.size())), "", "supplied");
	}

	private static List<Fact> facts(Supplier supplier, AssuranceDocument d) {
		List<Fact> facts = new ArrayList<>();
		fact(facts, d, "supplier",
				d.organisation(supplier, Literals.SUPPLIER__ORGANISATION, supplier.getOrganisation()));
		fact(facts, d, "status", d.words.label(supplier.getStatus()));
		fact(facts, d, "country", supplier.getOrganisation() == null ? ""
				: d.words.country(supplier.getOrganisation().getCountry()));
		fact(facts, d, "parentCountry", d.discloser
				.value(supplier, Literals.SUPPLIER__PARENT_COUNTRY, supplier.getParentCountry()).map(d.words::country)
				.orElse(""));
		fact(facts, d, "owner",
				d.discloser.person(supplier, DossierPackage.Literals.ELEMENT__OWNER, supplier.getOwner()));
		fact(facts, d, "contacts", supplier.getContacts().stream()
				.map(p -> d.discloser.person(supplier, Literals.SUPPLIER__CONTACTS, p)).filter(n -> !n.isBlank())
				.collect(Collectors.joining("; ")));
		fact(facts, d, "review", AssuranceDates.review(supplier, d.index).map(d.words::date).orElse(""));
		return facts;
	}

	private static void fact(List<Fact> facts, AssuranceDocument d, String id, String value) {
		if (!value.isBlank()) {
			facts.add(Fact.of(id, d.messages.get("column." + id), value));
		}
	}

	private static Table services(List<SuppliedService> services, AssuranceDocument d) {
		List<Row> rows = services.stream().map(s -> new Row(String.valueOf(s.getId()), List.of(
				Cell.text(d.words.name(s)), Cell.text(d.words.label(s.getCriticality())),
				Cell.text(d.words.label(s.getSolution())),
				Cell.items(s.getDataKinds().stream().map(d.words::label).toList()),
				Cell.text(d.words.label(s.getRole())), Cell.text(d.words.label(s.getEncryptedInTransit())),
				Cell.text(d.words.label(s.getEncryptedAtRest())), Cell.text(d.words.label(s.getKeys())),
				Cell.text(d.words.label(s.getBreachReporter())),
				Cell.text(s.getExitPlan() == null ? ""
						: d.discloser.shows(Literals.SUPPLIED_SERVICE__EXIT_PLAN,
								s.getExitPlan()) ? d.words.name(s.getExitPlan()) : ""),
				Cell.date(s.getExitTestedOn())))).toList();
		return new Table("supplied", d.messages.get("section.services"),
				List.of(Column.text("service", d.messages.get("column.service")).wide(),
						Column.text("criticality", d.messages.get("column.criticality")),
						Column.text("solution", d.messages.get("column.solution")),
						Column.items("data", d.messages.get("column.data")),
						Column.text("role", d.messages.get("column.role")),
						Column.text("transit", d.messages.get("column.transit")),
						Column.text("rest", d.messages.get("column.rest")),
						Column.text("keys", d.messages.get("column.keys")),
						Column.text("breach", d.messages.get("column.breach")),
						Column.text("exitPlan", d.messages.get("column.exitPlan")),
						Column.date("exitTest", d.messages.get("column.exitTest"))),
				rows, "", d.messages.get("services.none"));
	}

	private static Table places(List<SuppliedService> services, AssuranceDocument d) {
		List<Row> rows = new ArrayList<>();
		if (d.discloser.leaves(Literals.SUPPLIED_SERVICE__LOCATIONS)) {
			for (SuppliedService service : services) {
				for (ProcessingLocation location : ProcessingChains.locations(service)) {
					CountryLists.Verdict verdict = d.index.countries().verdict(location, d.today);
					rows.add(new Row(String.valueOf(location.getId()), List.of(Cell.text(d.words.name(service)),
							Cell.text(at(location, service, d)), Cell.text(d.words.country(location.getCountry())),
							Cell.text(location.getPlace()),
							Cell.items(location.getUses().stream().map(d.words::label).toList()),
							Cell.chip(AssuranceWords.status(verdict), d.words.label(verdict), verdict),
							Cell.text(d.words.label(location.getGround())), Cell.date(location.getReview()))));
				}
			}
		}
		return new Table("places", d.messages.get("section.places"),
				List.of(Column.text("service", d.messages.get("column.service")),
						Column.text("at", d.messages.get("column.at")),
						Column.text("country", d.messages.get("column.country")),
						Column.text("place", d.messages.get("column.place")),
						Column.items("uses", d.messages.get("column.uses")),
						Column.status("verdict", d.messages.get("column.verdict"), List.of()),
						Column.text("ground", d.messages.get("column.ground")),
						Column.date("review", d.messages.get("column.review"))),
				rows, "", d.messages.get("places.none"));
	}

	/** At the supplier itself, or at whom in its chain: the same country twice is two places. */
	private static String at(ProcessingLocation location, SuppliedService service, AssuranceDocument d) {
		if (location.eContainer() instanceof SubProcessor sub) {
			return sub.getOrganisation() != null && d.discloser.leaves(Literals.SUPPLIED_SERVICE__SUB_PROCESSORS)
					&& d.discloser.shows(Literals.SUB_PROCESSOR__ORGANISATION, sub.getOrganisation())
							? d.words.organisation(sub.getOrganisation())
							: "";
		}
		return AssuranceRegisters.supplierOf(service)
				.map(s -> d.organisation(s, Literals.SUPPLIER__ORGANISATION, s.getOrganisation())).orElse("");
	}

	private static Table chain(List<SuppliedService> services, AssuranceDocument d) {
		List<Row> rows = new ArrayList<>();
		if (d.discloser.leaves(Literals.SUPPLIED_SERVICE__SUB_PROCESSORS)) {
			for (SuppliedService service : services) {
				for (ProcessingChains.Link link : ProcessingChains.of(service, d.index)) {
					rows.add(new Row("sub-" + rows.size(), List.of(Cell.text(d.words.name(service)),
							Cell.number(link.depth()),
							Cell.text(d.words.organisation(link.sub().getOrganisation())),
							Cell.text(d.words.text(link.sub().getTask())), Cell.date(link.sub().getConsentOn()))));
				}
			}
		}
		return new Table("chain", d.messages.get("section.chain"),
				List.of(Column.text("service", d.messages.get("column.service")),
						Column.number("depth", d.messages.get("column.depth")),
						Column.text("sub", d.messages.get("column.sub")).wide(),
						Column.text("task", d.messages.get("column.task")).wide(),
						Column.date("consent", d.messages.get("column.consent"))),
				rows, "", d.messages.get("chain.none"));
	}

	private static Table asked(List<Policies.Met> met, AssuranceDocument d) {
		List<Row> rows = new ArrayList<>();
		for (Policies.Met one : met) {
			rows.add(new Row("met-" + rows.size(),
					List.of(Cell.text(d.words.text(one.line().getTitle())),
							Cell.text(d.words.demand(one.demand(), d.sets)),
							new Cell.Chip(AssuranceWords.status(one),
									one.plan() && one.state() != Policies.State.MET ? d.messages.get("policy.plan",
											d.words.label(one.state())) : d.words.label(one.state()),
									one.state().name()),
							Cell.text(one.by().filter(d.discloser.disclosure()::shows).map(d.words::name).orElse("")),
							Cell.date(one.until().orElse(null)))));
		}
		return new Table("asked", d.messages.get("section.policy"),
				List.of(Column.text("line", d.messages.get("column.line")),
						Column.text("demand", d.messages.get("column.demand")).wide(),
						Column.status("state", d.messages.get("column.state"), List.of()),
						Column.text("by", d.messages.get("column.by")).wide(),
						Column.date("until", d.messages.get("column.until"))),
				rows, "", d.messages.get("asked.none"));
	}

	private static Table reports(Supplier supplier, AssuranceDocument d) {
		List<AssuranceReport> reports = d.discloser.elements(Literals.ASSURANCE_REGISTER__REPORTS,
				d.index.reports(supplier.getOrganisation()));
		List<Row> rows = reports.stream().map(r -> {
			boolean holds = Reports.holds(r, d.index.policy(), d.today);
			return new Row(String.valueOf(r.getId()),
					List.of(Cell.text(d.words.label(r.getKind())), Cell.text(d.words.label(r.getType())),
							Cell.date(r.getFrom()), Cell.date(Reports.lastDay(r).orElse(null)),
							Cell.text(d.words.label(r.getOpinion())),
							new Cell.Chip(holds ? Status.DONE : Status.STOP,
									d.messages.get(holds ? "report.holds" : "report.old"), holds ? "HOLDS" : "OLD")));
		}).toList();
		return new Table("reports", d.messages.get("section.reports"),
				List.of(Column.text("kind", d.messages.get("column.kind")),
						Column.text("type", d.messages.get("column.type")),
						Column.date("from", d.messages.get("column.from")),
						Column.date("until", d.messages.get("column.until")),
						Column.text("opinion", d.messages.get("column.opinion")),
						Column.status("state", d.messages.get("column.state"), List.of())),
				rows, "", d.messages.get("reports.none"));
	}

	private static Table agreements(Supplier supplier, AssuranceDocument d) {
		List<Agreement> agreements = d.discloser.elements(Literals.ASSURANCE_REGISTER__AGREEMENTS,
				d.index.agreements(supplier.getOrganisation()));
		List<Row> rows = agreements.stream().map(a -> {
			Agreements.State state = Agreements.state(a, d.today);
			return new Row(String.valueOf(a.getId()),
					List.of(Cell.text(d.words.label(a.getKind())), Cell.text(d.words.label(a.getForm())),
							Cell.text(a.getVersion()), Cell.date(a.getSignedOn()), Cell.date(a.getUntil()),
							Cell.text(d.words.label(a.getRenewal())),
							Cell.chip(AssuranceWords.status(state), d.words.label(state), state)));
		}).toList();
		return new Table("agreements", d.messages.get("section.agreements"),
				List.of(Column.text("kind", d.messages.get("column.kind")),
						Column.text("form", d.messages.get("column.form")),
						Column.text("version", d.messages.get("column.version")),
						Column.date("signed", d.messages.get("column.signed")),
						Column.date("until", d.messages.get("column.until")),
						Column.text("renewal", d.messages.get("column.renewal")),
						Column.status("state", d.messages.get("column.state"), List.of())),
				rows, "", d.messages.get("agreements.none"));
	}

	private static Table reviews(Supplier supplier, AssuranceDocument d) {
		List<Row> rows = new ArrayList<>();
		if (d.discloser.leaves(Literals.SUPPLIER__REVIEWS)) {
			for (Review review : supplier.getReviews()) {
				rows.add(new Row("review-" + rows.size(),
						List.of(Cell.date(review.getOn()),
								Cell.text(d.discloser.person(review, DossierPackage.Literals.REVIEW__BY,
										review.getBy())),
								Cell.text(d.discloser.text(review, DossierPackage.Literals.REVIEW__OUTCOME,
										review.getOutcome())))));
			}
		}
		return new Table("reviews", d.messages.get("section.reviews"),
				List.of(Column.date("on", d.messages.get("column.on")), Column.text("by", d.messages.get("column.who")),
						Column.text("outcome", d.messages.get("column.outcome")).wide()),
				rows, "", d.messages.get("reviews.none"));
	}
}
