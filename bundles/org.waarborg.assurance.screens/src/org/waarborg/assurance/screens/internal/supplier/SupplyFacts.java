package org.waarborg.assurance.screens.internal.supplier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssessmentIndex;
import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CountryLists;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.ProcessingChains;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.Reassessments;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Element;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;

/** What follows from suppliers and their services: reckoned once for each state of the dossier, and only of what is looked at. */
public final class SupplyFacts {

	/** What follows from a service. */
	public final class ServiceFact {

		private final SuppliedService service;
		private List<Policies.Met> met;
		private List<ProcessingChains.Link> chain;
		private Map<CountryLists.Verdict, Set<String>> places;

		private ServiceFact(SuppliedService service) {
			this.service = service;
		}

		/** Whether it is used: not of one who is gone, and not ended. */
		public boolean isUsed() {
			return service.getUntil() == null || !service.getUntil().isBefore(today());
		}

		/** What the policy in force asks of it, and what there is. */
		public List<Policies.Met> met() {
			if (met == null) {
				met = look.index().map(i -> Policies.of(service, i, assessments(), today())).orElse(List.of());
			}
			return met;
		}

		/** What is asked and is not there as it was asked. */
		public List<Policies.Met> open() {
			return met().stream().filter(m -> m.state() != Policies.State.MET).toList();
		}

		/** Who processes for whom. */
		public List<ProcessingChains.Link> chain() {
			if (chain == null) {
				chain = look.index().map(i -> ProcessingChains.of(service, i)).orElse(List.of());
			}
			return chain;
		}

		/** Country codes by what allows data to be there; what nobody stated has an empty code. */
		public Map<CountryLists.Verdict, Set<String>> places() {
			if (places == null) {
				places = new EnumMap<>(CountryLists.Verdict.class);
				for (ProcessingLocation location : ProcessingChains.locations(service)) {
					places.computeIfAbsent(verdict(location), v -> new TreeSet<>())
							.add(location.getCountry() == null ? "" : location.getCountry().strip());
				}
			}
			return places;
		}
	}

	/** What follows from a supplier. */
	public final class SupplierFact {

		private final Supplier supplier;
		private final Criticality criticality;
		private final Set<DataKind> data = EnumSet.noneOf(DataKind.class);
		private final Set<ProcessingRole> roles = EnumSet.noneOf(ProcessingRole.class);
		private Optional<LocalDate> review;
		private List<Policies.Met> met;
		private List<Reassessments.Reason> again;

		private SupplierFact(Supplier supplier) {
			this.supplier = supplier;
			List<SuppliedService> used = used();
			criticality = used.stream().map(SuppliedService::getCriticality).max(Comparator.naturalOrder())
					.orElse(Criticality.UNKNOWN);
			used.forEach(s -> {
				data.addAll(s.getDataKinds());
				roles.add(s.getRole());
			});
		}

		private List<SuppliedService> used() {
			return supplier.getServices().stream()
					.filter(s -> s.getUntil() == null || !s.getUntil().isBefore(today())).toList();
		}

		/** The highest of its services. */
		public Criticality criticality() {
			return criticality;
		}

		/** All kinds of data that its services touch. */
		public Set<DataKind> data() {
			return data;
		}

		/** Its roles, one for each kind of service. */
		public Set<ProcessingRole> roles() {
			return roles;
		}

		/** What the policy asks of all its services. */
		public List<Policies.Met> met() {
			if (met == null) {
				met = used().stream().flatMap(s -> SupplyFacts.this.of(s).met().stream()).toList();
			}
			return met;
		}

		/** When it is to be reviewed. */
		public Optional<LocalDate> review() {
			if (review == null) {
				review = look.index().flatMap(i -> AssuranceDates.review(supplier, i));
			}
			return review;
		}

		/** Why it is to be looked at again. */
		public List<Reassessments.Reason> again() {
			if (again == null) {
				again = Reassessments.of(supplier, session().dossier().dossier(), assessments(), today());
			}
			return again;
		}

		/** The certificates that count: lapsed ones only where nothing came in their place. */
		public List<Certificate> certificates() {
			return look.index().map(i -> i.certificates(supplier.getOrganisation()).stream()
					.filter(c -> Certificates.holds(c, today()) || i.successor(c, today()).isEmpty()).toList())
					.orElse(List.of());
		}

		/** All agreements with it. */
		public List<Agreement> agreements() {
			return look.index().map(i -> i.agreements(supplier.getOrganisation())).orElse(List.of());
		}

		/**
		 * The processor agreement that its services as a processor have, of several services the worst.
		 *
		 * @return empty where it is no processor; an empty state where a service has none
		 */
		public Optional<Optional<Agreements.State>> processor() {
			List<SuppliedService> processing = used().stream().filter(s -> s.getRole() == ProcessingRole.PROCESSOR)
					.toList();
			if (processing.isEmpty() || look.index().isEmpty()) {
				return Optional.empty();
			}
			List<Optional<Agreements.State>> states = processing.stream().map(this::best).toList();
			return Optional.of(states.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
					: states.stream().flatMap(Optional::stream).max(Comparator.comparing(SupplyFacts::rank)));
		}

		private Optional<Agreements.State> best(SuppliedService service) {
			return Agreements.about(service, AgreementKind.PROCESSOR, look.index().orElseThrow()).stream()
					.map(a -> Agreements.state(a, today())).min(Comparator.comparing(SupplyFacts::rank));
		}

		/** The last assessment of it or of a service. */
		public Optional<Assessment> assessed() {
			List<Element> subjects = new ArrayList<>(List.of(supplier));
			subjects.addAll(supplier.getServices());
			return assessments().of(subjects).stream().filter(a -> a.getOn() != null)
					.max(Comparator.comparing(Assessment::getOn));
		}
	}

	private final RegisterLook look;
	private final OfRevision<AssessmentIndex> assessments;
	// Objects of a model are equal only to themselves.
	private final OfRevision<Map<Supplier, SupplierFact>> suppliers;
	private final OfRevision<Map<SuppliedService, ServiceFact>> services;

	/**
	 * The facts of a register.
	 *
	 * @param look the register
	 */
	public SupplyFacts(RegisterLook look) {
		this.look = look;
		assessments = new OfRevision<>(look.session(),
				() -> AssessmentIndex.of(look.session().dossier().dossier()));
		suppliers = new OfRevision<>(look.session(), IdentityHashMap::new);
		services = new OfRevision<>(look.session(), IdentityHashMap::new);
	}

	/** In force is best, then what is on its way, then what has ended. */
	private static int rank(Agreements.State state) {
		return switch (state) {
			case IN_FORCE -> 0;
			case NOT_YET -> 1;
			case NOT_SIGNED -> 2;
			case ENDED -> 3;
		};
	}

	/** The dossier. */
	public DossierSession session() {
		return look.session();
	}

	/** The register. */
	public RegisterLook look() {
		return look;
	}

	/** The day. */
	public LocalDate today() {
		return look.session().today();
	}

	/** The assessments of the dossier. */
	public AssessmentIndex assessments() {
		return assessments.get();
	}

	/** The suppliers in the order of the register. */
	public List<Supplier> suppliers() {
		return look.register().<List<Supplier>>map(r -> r.getSuppliers()).orElse(List.of());
	}

	/** The services in the order of their suppliers. */
	public List<SuppliedService> services() {
		return suppliers().stream().flatMap(s -> s.getServices().stream()).toList();
	}

	/** What follows from a supplier. */
	public SupplierFact of(Supplier supplier) {
		Map<Supplier, SupplierFact> map = suppliers.get();
		SupplierFact known = map.get(supplier);
		if (known == null) {
			known = new SupplierFact(supplier);
			map.put(supplier, known);
		}
		return known;
	}

	/** What follows from a service. */
	public ServiceFact of(SuppliedService service) {
		Map<SuppliedService, ServiceFact> map = services.get();
		ServiceFact known = map.get(service);
		if (known == null) {
			known = new ServiceFact(service);
			map.put(service, known);
		}
		return known;
	}

	/** What allows data to be at a location. */
	public CountryLists.Verdict verdict(ProcessingLocation location) {
		return look.index().map(i -> i.countries().verdict(location, today()))
				.orElse(CountryLists.Verdict.NOT_STATED);
	}

	/** The codes of all countries that a supplier's services are in. */
	public static Set<String> countries(Supplier supplier) {
		Set<String> codes = new TreeSet<>();
		supplier.getServices().stream().flatMap(s -> ProcessingChains.locations(s).stream())
				.map(ProcessingLocation::getCountry).filter(Objects::nonNull).map(String::strip).forEach(codes::add);
		return codes;
	}
}
