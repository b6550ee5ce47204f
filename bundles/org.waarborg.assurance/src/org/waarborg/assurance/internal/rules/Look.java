package org.waarborg.assurance.internal.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.assurance.AssessmentIndex;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Fix;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.Edits;

/** One look of one rule: what it may ask, and how it says things. */
final class Look {

	private static final int SAMPLE = 5;
	private static final int RELATED = 50;

	private final String rule;
	private final AssuranceRegister register;
	private final RuleContext context;
	private final Signals signals;

	Look(String rule, AssuranceRegister register, RuleContext context, Signals signals) {
		this.rule = rule;
		this.register = register;
		this.context = context;
		this.signals = signals;
	}

	RuleContext context() {
		return context;
	}

	Dossier dossier() {
		return context.dossier();
	}

	LocalDate today() {
		return context.today();
	}

	/** What is reckoned of a register is reckoned once for all rules, until something in it changes. */
	AssuranceIndex index() {
		return context.derived(register, AssuranceIndex.class, () -> AssuranceIndex.of(register));
	}

	/** The assessments of the dossier by what was assessed. */
	AssessmentIndex assessments() {
		return context.derived(context.dossier(), AssessmentIndex.class, () -> AssessmentIndex.of(context.dossier()));
	}

	Optional<AssurancePolicy> policy() {
		return index().policy();
	}

	Optional<ControlSetRegistry> registry() {
		return context.service(ControlSetRegistry.class);
	}

	/** What relies on what, in all statements. */
	List<Reliance> reliance() {
		return context.roots(StatementOfApplicability.class).stream()
				.map(s -> context.derived(s, Reliance.class, () -> Reliance.of(s))).toList();
	}

	List<Reliance.Use> uses(Element assurance) {
		return Reliance.on(assurance, reliance());
	}

	/** Whether an organisation matters: the own one, or a supplier that supplies, or one that nobody keeps as a supplier. */
	boolean matters(Organisation organisation) {
		return organisation == null
				|| index().supplier(organisation).map(AssuranceRegisters::supplies).orElse(Boolean.TRUE).booleanValue();
	}

	/** Whether a service is in use: of a supplier that supplies, and not ended. */
	static boolean isUsed(SuppliedService service, LocalDate today) {
		return AssuranceRegisters.supplierOf(service).filter(AssuranceRegisters::supplies).isPresent()
				&& (service.getUntil() == null || !service.getUntil().isBefore(today));
	}

	/** The services that are in use. */
	List<SuppliedService> services() {
		return register.getSuppliers().stream().flatMap(s -> s.getServices().stream()).filter(s -> isUsed(s, today()))
				.toList();
	}

	/** Only made when there is something to say, and then once for all that is said. */
	AssuranceWords words() {
		return context.derived(context.dossier(), AssuranceWords.class, () -> new AssuranceWords(context.language()));
	}

	String name(Element element) {
		return words().name(element);
	}

	/** Supplier and service. */
	String name(SuppliedService service) {
		return AssuranceRegisters.supplierOf(service).map(words()::name).orElse("") + " – " + words().name(service);
	}

	String date(LocalDate day) {
		return words().date(day);
	}

	/** Whole days since a day that has passed. */
	Long since(LocalDate day) {
		return ChronoUnit.DAYS.between(day, today());
	}

	/** Whole days until a day that lies ahead. */
	Long ahead(LocalDate day) {
		return ChronoUnit.DAYS.between(today(), day);
	}

	/** A message of the rule that is looking. */
	String message(String key, Object... arguments) {
		return context.messages().get(rule + '.' + key, arguments);
	}

	Fix fix(String id, Function<Edits, Command> command, Object... arguments) {
		return new Fix(id, message("fix." + id, arguments), command);
	}

	Signals.Draft at(EObject object, EStructuralFeature feature, String label) {
		return signals.at(object, feature, label);
	}

	Signals.Draft at(Element element, EStructuralFeature feature) {
		return signals.at(element, feature, element instanceof SuppliedService s ? name(s) : name(element));
	}

	/** One signal for each; one at the register for all of them when there are more than the setting {@code group} says. */
	<E extends Element> void each(EStructuralFeature list, Collection<E> hits, int all, Consumer<E> one) {
		if (hits.size() <= context.number("group")) {
			hits.forEach(one);
			return;
		}
		Signals.Draft draft = at(register, list).detail("many");
		hits.stream().limit(RELATED).forEach(e -> draft.related(e, label(e)));
		draft.sayAs("many", List.of(Integer.valueOf(hits.size()), sample(hits), Integer.valueOf(all)));
	}

	private String label(Element element) {
		return element instanceof SuppliedService s ? name(s) : name(element);
	}

	/** The first few by name. */
	String sample(Collection<? extends Element> elements) {
		return sampleOf(elements.stream().map(this::label).toList());
	}

	/** The first few. */
	@SuppressWarnings("static-method")
	String sampleOf(List<String> names) {
		String first = names.stream().limit(SAMPLE).collect(Collectors.joining("; "));
		return names.size() > SAMPLE ? first + " …" : first;
	}

	/** The controls of parts, as people number them. */
	List<String> controls(List<Reliance.Use> uses) {
		return uses.stream().map(Reliance.Use::decision).distinct().map(d -> d.getControl() == null ? "?"
				: registry().flatMap(r -> r.find(d.getControl())).map(c -> c.label()).orElse(d.getControl().toString()))
				.toList();
	}
}
