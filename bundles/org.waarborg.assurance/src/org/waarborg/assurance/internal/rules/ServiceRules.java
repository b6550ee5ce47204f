package org.waarborg.assurance.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.CountryLists;
import org.waarborg.assurance.ProcessingChains;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.controlset.Flag;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** What a service does with data: where, by whom, how protected, in which role. */
final class ServiceRules {

	private ServiceRules() {
	}

	static List<Rule> all() {
		return List.of(AssuranceRule.service("ASR-009", Severity.ATTENTION, ServiceRules::outside),
				AssuranceRule.service("ASR-010", Severity.ATTENTION, ServiceRules::unknown),
				AssuranceRule.service("ASR-030", Severity.ERROR, ServiceRules::circular),
				AssuranceRule.supplier("ASR-031", Severity.ATTENTION, ServiceRules::countries),
				AssuranceRule.service("ASR-032", Severity.ATTENTION, ServiceRules::secret),
				AssuranceRule.register("ASR-023", Severity.ATTENTION, ServiceRules::role),
				AssuranceRule.service("ASR-033", Severity.ATTENTION, ServiceRules::groundReview));
	}

	/** A parent in a third country is a fact, not an alarm: only places where data are. */
	private static void outside(SuppliedService service, Look look) {
		CountryLists lists = look.index().countries();
		if (!lists.known() || !AssuranceRegisters.isPersonal(service) && !service.getDataKinds().isEmpty()) {
			return;
		}
		Set<String> without = new LinkedHashSet<>();
		Set<String> ended = new LinkedHashSet<>();
		for (ProcessingLocation location : ProcessingChains.locations(service)) {
			switch (lists.verdict(location, look.today())) {
				case NO_GROUND -> without.add(look.words().country(location.getCountry()));
				case ADEQUACY_ENDED -> ended.add(look.words().country(location.getCountry()));
				default -> {
					// Inside, on a ground, or not a country: then that is what is to be said.
				}
			}
		}
		if (!without.isEmpty()) {
			look.at(service, Literals.SUPPLIED_SERVICE__LOCATIONS).say(look.name(service), String.join(", ", without));
		}
		if (!ended.isEmpty()) {
			look.at(service, Literals.SUPPLIED_SERVICE__LOCATIONS).detail("ended").sayAs("ended",
					List.of(look.name(service), String.join(", ", ended)));
		}
	}

	/** Only what is written down here: what another supplier wrote down is said there. */
	private static void unknown(SuppliedService service, Look look) {
		if (service.getRole() != ProcessingRole.PROCESSOR) {
			return;
		}
		List<ProcessingChains.Link> own = ProcessingChains.of(service, look.index()).stream()
				.filter(ProcessingChains.Link::own).toList();
		long nobody = own.stream().filter(l -> l.sub().getOrganisation() == null).count();
		List<String> without = own.stream()
				.filter(l -> l.sub().getOrganisation() != null && l.sub().getConsentOn() == null)
				.map(l -> look.words().organisation(l.sub().getOrganisation())).distinct().toList();
		if (nobody > 0) {
			look.at(service, Literals.SUPPLIED_SERVICE__SUB_PROCESSORS).say(look.name(service), Long.valueOf(nobody),
					Integer.valueOf(own.size()));
		} else if (!without.isEmpty()) {
			look.at(service, Literals.SUPPLIED_SERVICE__SUB_PROCESSORS).sayAs("consent",
					List.of(look.name(service), look.sampleOf(without)));
		}
	}

	private static void circular(SuppliedService service, Look look) {
		for (ProcessingChains.Link link : ProcessingChains.of(service, look.index())) {
			if (link.circular() && link.own()) {
				List<String> way = new ArrayList<>(link.path().stream().map(look.words()::organisation).toList());
				way.add(look.words().organisation(link.sub().getOrganisation()));
				look.at(service, Literals.SUPPLIED_SERVICE__SUB_PROCESSORS)
						.detail(String.valueOf(link.sub().getId()))
						.fix(look.fix("cut", edits -> edits.delete(link.sub()),
								look.words().organisation(link.sub().getOrganisation())))
						.say(look.name(service), String.join(" → ", way));
			}
		}
	}

	private static void countries(Supplier supplier, Look look) {
		Set<String> codes = new LinkedHashSet<>();
		add(codes, supplier.getParentCountry());
		if (supplier.getOrganisation() != null) {
			add(codes, supplier.getOrganisation().getCountry());
		}
		supplier.getServices().stream().flatMap(s -> ProcessingChains.locations(s).stream())
				.map(ProcessingLocation::getCountry).forEach(c -> add(codes, c));
		if (!codes.isEmpty()) {
			look.at(supplier, Literals.SUPPLIER__PARENT_COUNTRY).say(look.name(supplier), String.join(", ", codes));
		}
	}

	private static void add(Set<String> codes, String country) {
		if (country != null && !country.isBlank() && !CountryLists.isCode(country)) {
			codes.add(country);
		}
	}

	/** What is not known is a point of the checklist; what is known to be lacking is said. */
	private static void secret(SuppliedService service, Look look) {
		if (!AssuranceRegisters.isSecret(service)) {
			return;
		}
		List<String> lacking = new ArrayList<>();
		add(lacking, service.getEncryptedInTransit(), "transit", look);
		add(lacking, service.getEncryptedAtRest(), "rest", look);
		add(lacking, service.getIsolated(), "isolated", look);
		add(lacking, service.getStrongAuthentication(), "strong", look);
		if (!lacking.isEmpty()) {
			look.at(service, Literals.SUPPLIED_SERVICE__ENCRYPTED_AT_REST).say(look.name(service),
					String.join(", ", lacking));
		}
	}

	private static void add(List<String> lacking, Flag flag, String key, Look look) {
		if (flag == Flag.NO) {
			lacking.add(look.message("lacking." + key));
		}
	}

	private static void role(AssuranceRegister register, Look look) {
		List<SuppliedService> hits = look.services().stream().filter(AssuranceRegisters::isPersonal)
				.filter(s -> s.getRole() == ProcessingRole.UNKNOWN).toList();
		look.each(Literals.ASSURANCE_REGISTER__SUPPLIERS, hits,
				register.getSuppliers().stream().mapToInt(s -> s.getServices().size()).sum(),
				s -> look.at(s, Literals.SUPPLIED_SERVICE__ROLE).say(look.name(s)));
	}

	private static void groundReview(SuppliedService service, Look look) {
		List<ProcessingLocation> late = ProcessingChains.locations(service).stream()
				.filter(l -> l.getReview() != null && l.getReview().isBefore(look.today())).toList();
		if (!late.isEmpty()) {
			Signals.Draft draft = look.at(service, Literals.SUPPLIED_SERVICE__LOCATIONS);
			draft.say(look.name(service),
					look.sampleOf(late.stream().map(l -> look.words().country(l.getCountry())).distinct().toList()),
					look.date(late.stream().map(ProcessingLocation::getReview).min(java.util.Comparator.naturalOrder())
							.orElseThrow()));
		}
	}
}
