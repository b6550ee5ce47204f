package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Organisation;

/**
 * A register by organisation: what there is of whom. Made once for a look at a register; it does not follow changes.
 *
 * @since 0.1
 */
public final class AssuranceIndex {

	private final AssuranceRegister register;
	private final Map<Organisation, Supplier> suppliers = new HashMap<>();
	private final Map<Organisation, List<Certificate>> certificates = new HashMap<>();
	private final Map<Organisation, List<AssuranceReport>> reports = new HashMap<>();
	private final Map<Organisation, List<Agreement>> agreements = new HashMap<>();
	private final Map<Organisation, List<ReceivedStatement>> statements = new HashMap<>();
	private final Map<Evidence, List<org.waarborg.dossier.Element>> files = new LinkedHashMap<>();
	private final Map<Asset, List<SuppliedService>> services = new LinkedHashMap<>();
	private final Map<String, String> later = new HashMap<>();
	private final AssurancePolicy policy;
	private final CountryLists countries;

	private AssuranceIndex(AssuranceRegister register) {
		this.register = register;
		policy = Policies.inForce(register).orElse(null);
		countries = CountryLists.of(register);
		for (Supplier supplier : register.getSuppliers()) {
			if (supplier.getOrganisation() != null) {
				suppliers.putIfAbsent(supplier.getOrganisation(), supplier);
			}
			supplier.getServices().forEach(s -> s.getAssets().forEach(a -> put(services, a, s)));
		}
		for (Certificate certificate : register.getCertificates()) {
			put(certificates, certificate.getHolder(), certificate);
			certificate.getIssues().forEach(i -> put(files, i.getFile(), certificate));
		}
		for (AssuranceReport report : register.getReports()) {
			put(reports, report.getOrganisation(), report);
			put(files, report.getFile(), report);
		}
		register.getTransitions().stream().filter(e -> e.getFrom() != null && e.getTo() != null)
				.forEach(e -> later.put(e.getFrom(), e.getTo()));
		register.getAgreements().forEach(a -> put(agreements, a.getParty(), a));
		register.getReceivedStatements().forEach(s -> put(statements, s.getOrganisation(), s));
	}

	private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
		if (key != null) {
			map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
		}
	}

	/**
	 * The index of a register.
	 *
	 * @param register the register
	 * @return the index as the register is now
	 */
	public static AssuranceIndex of(AssuranceRegister register) {
		return new AssuranceIndex(register);
	}

	/**
	 * The register.
	 *
	 * @return what was indexed
	 */
	public AssuranceRegister register() {
		return register;
	}

	/**
	 * The policy that is in force.
	 *
	 * @return the last version in force; empty when there is none
	 */
	public Optional<AssurancePolicy> policy() {
		return Optional.ofNullable(policy);
	}

	/**
	 * The lists of countries.
	 *
	 * @return the lists of the register
	 */
	public CountryLists countries() {
		return countries;
	}

	/**
	 * The supplier that an organisation is.
	 *
	 * @param organisation the organisation; may be null
	 * @return the supplier; empty when it is none
	 */
	public Optional<Supplier> supplier(Organisation organisation) {
		return Optional.ofNullable(suppliers.get(organisation));
	}

	/**
	 * The certificates of a holder.
	 *
	 * @param holder the organisation; may be null
	 * @return in the order of the register
	 */
	public List<Certificate> certificates(Organisation holder) {
		return certificates.getOrDefault(holder, List.of());
	}

	/**
	 * The certificate that took the place of another: of the same holder, on the same norm whatever its edition, that holds longer.
	 *
	 * @param certificate the certificate
	 * @param today       the day
	 * @return the first one that does; empty when none does
	 */
	public Optional<Certificate> successor(Certificate certificate, LocalDate today) {
		String norm = family(Certificates.norm(certificate));
		LocalDate until = Certificates.until(certificate).orElse(LocalDate.MIN);
		return certificates(certificate.getHolder()).stream().filter(c -> c != certificate)
				.filter(c -> Objects.equals(norm, family(Certificates.norm(c))))
				.filter(c -> Certificates.holds(c, today)
						&& Certificates.until(c).filter(u -> u.isAfter(until)).isPresent())
				.findFirst();
	}

	/** The last edition that the register knows of a norm: its transitions say which edition comes after which. */
	private String family(String norm) {
		String last = norm;
		for (int steps = 0; steps < later.size() && later.containsKey(last); steps++) {
			last = later.get(last);
		}
		return last;
	}

	/**
	 * The reports on an organisation.
	 *
	 * @param organisation the organisation; may be null
	 * @return in the order of the register
	 */
	public List<AssuranceReport> reports(Organisation organisation) {
		return reports.getOrDefault(organisation, List.of());
	}

	/**
	 * The agreements with a party.
	 *
	 * @param party the organisation; may be null
	 * @return in the order of the register
	 */
	public List<Agreement> agreements(Organisation party) {
		return agreements.getOrDefault(party, List.of());
	}

	/**
	 * The statements that a supplier gave.
	 *
	 * @param organisation the organisation; may be null
	 * @return in the order of the register
	 */
	public List<ReceivedStatement> statements(Organisation organisation) {
		return statements.getOrDefault(organisation, List.of());
	}

	/**
	 * The certificates and reports that a piece of evidence is the file of.
	 *
	 * @param file the evidence
	 * @return usually one; empty when it is another kind of evidence
	 */
	public List<org.waarborg.dossier.Element> assured(Evidence file) {
		return files.getOrDefault(file, List.of());
	}

	/**
	 * The supplied services that an asset comes with.
	 *
	 * @param asset the asset; may be null
	 * @return usually one
	 */
	public List<SuppliedService> services(Asset asset) {
		return services.getOrDefault(asset, List.of());
	}
}
