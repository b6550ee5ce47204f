package org.waarborg.assurance.internal.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.LegalFact;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.RuleProperties;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.StatementOfApplicability;

/** A rule on objects of one class of a register, said in a line. */
final class AssuranceRule<T extends EObject> implements Rule {

	/** What the rules of assurance go by. */
	private static final RuleProperties CONTENT = RuleProperties.beside(AssuranceRule.class);

	private static final Set<Class<?>> TOUCHING = Set.of(Organisation.class, Asset.class, LegalFact.class,
			Assessment.class, Person.class);

	private final String id;
	private final Severity severity;
	private final EClass subject;
	private final Class<T> type;
	private final Function<AssuranceRegister, Stream<? extends EObject>> all;
	private final BiConsumer<T, Look> check;
	private final Map<String, String> settings;
	private boolean statements;
	private boolean active = true;

	private AssuranceRule(String id, Severity severity, EClass subject, Class<T> type,
			Function<AssuranceRegister, Stream<? extends EObject>> all, BiConsumer<T, Look> check) {
		this.id = id;
		this.severity = severity;
		this.subject = subject;
		this.type = type;
		this.all = all;
		this.check = check;
		settings = CONTENT.settings(id);
	}

	/** A rule on a register as a whole. */
	static AssuranceRule<AssuranceRegister> register(String id, Severity severity,
			BiConsumer<AssuranceRegister, Look> check) {
		return new AssuranceRule<>(id, severity, Literals.ASSURANCE_REGISTER, AssuranceRegister.class, Stream::of,
				check);
	}

	static AssuranceRule<Certificate> certificate(String id, Severity severity, BiConsumer<Certificate, Look> check) {
		return new AssuranceRule<>(id, severity, Literals.CERTIFICATE, Certificate.class,
				r -> r.getCertificates().stream(), check);
	}

	static AssuranceRule<AssuranceReport> report(String id, Severity severity,
			BiConsumer<AssuranceReport, Look> check) {
		return new AssuranceRule<>(id, severity, Literals.ASSURANCE_REPORT, AssuranceReport.class,
				r -> r.getReports().stream(), check);
	}

	static AssuranceRule<Agreement> agreement(String id, Severity severity, BiConsumer<Agreement, Look> check) {
		return new AssuranceRule<>(id, severity, Literals.AGREEMENT, Agreement.class, r -> r.getAgreements().stream(),
				check);
	}

	static AssuranceRule<Supplier> supplier(String id, Severity severity, BiConsumer<Supplier, Look> check) {
		return new AssuranceRule<>(id, severity, Literals.SUPPLIER, Supplier.class, r -> r.getSuppliers().stream(),
				check);
	}

	/** A rule on one service of a supplier that supplies. */
	static AssuranceRule<SuppliedService> service(String id, Severity severity,
			BiConsumer<SuppliedService, Look> check) {
		return new AssuranceRule<>(id, severity, Literals.SUPPLIED_SERVICE, SuppliedService.class,
				r -> r.getSuppliers().stream().flatMap(s -> s.getServices().stream()), (service, look) -> {
					if (Look.isUsed(service, look.today())) {
						check.accept(service, look);
					}
				});
	}

	/** It looks at what relies on things: it is asked again when a statement changes. */
	AssuranceRule<T> withStatements() {
		statements = true;
		return this;
	}

	/** It ships switched off. */
	AssuranceRule<T> off() {
		active = false;
		return this;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Severity severity() {
		return severity;
	}

	@Override
	public Map<String, String> settings() {
		return settings;
	}

	@Override
	public boolean active() {
		return active;
	}

	@Override
	public Set<EClass> subjects() {
		return Set.of(subject);
	}

	@Override
	public void check(EObject object, RuleContext context, Signals signals) {
		AssuranceRegisters.of(object)
				.ifPresent(r -> check.accept(type.cast(object), new Look(id, r, context, signals)));
	}

	/** Certificates, agreements and suppliers go by each other: all of them by what is in the register, and by who is who. */
	@Override
	public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
		EObject root = EcoreUtil.getRootContainer(changed);
		boolean concerns = root instanceof AssuranceRegister || statements && root instanceof StatementOfApplicability
				|| root instanceof Dossier && (changed == root || isTouching(changed));
		return concerns ? context.roots(AssuranceRegister.class).stream().flatMap(all).toList() : List.of();
	}

	private static boolean isTouching(EObject changed) {
		EObject current = changed;
		while (current != null) {
			EObject object = current;
			if (TOUCHING.stream().anyMatch(t -> t.isInstance(object))) {
				return true;
			}
			current = current.eContainer();
		}
		return false;
	}
}
