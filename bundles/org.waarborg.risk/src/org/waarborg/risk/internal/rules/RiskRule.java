package org.waarborg.risk.internal.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.dossier.Person;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.RuleProperties;
import org.waarborg.rules.spi.Signals;

/** A rule on objects of one class, said in a line. */
final class RiskRule<T extends EObject> implements Rule {

	/** What the rules of risks go by. */
	static final RuleProperties CONTENT = RuleProperties.beside(RiskRule.class);

	private final String id;
	private final Severity severity;
	private final EClass subject;
	private final Class<T> type;
	private final BiConsumer<T, Look> check;
	private final Map<String, String> settings;

	private RiskRule(String id, Severity severity, EClass subject, Class<T> type, BiConsumer<T, Look> check) {
		this.id = id;
		this.severity = severity;
		this.subject = subject;
		this.type = type;
		this.check = check;
		settings = CONTENT.settings(id);
	}

	/** A rule on one open risk. */
	static Rule risk(String id, Severity severity, BiConsumer<Risk, Look> check) {
		return new RiskRule<>(id, severity, Literals.RISK, Risk.class, (risk, look) -> {
			if (risk.getStatus() == RiskStatus.OPEN) {
				check.accept(risk, look);
			}
		});
	}

	/** A rule on a register as a whole. */
	static Rule register(String id, Severity severity, BiConsumer<RiskRegister, Look> check) {
		return new RiskRule<>(id, severity, Literals.RISK_REGISTER, RiskRegister.class, check);
	}

	/** A rule on one version of a method. */
	static Rule method(String id, Severity severity, BiConsumer<RiskMethod, Look> check) {
		return new RiskRule<>(id, severity, Literals.RISK_METHOD, RiskMethod.class, check);
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
	public Set<EClass> subjects() {
		return Set.of(subject);
	}

	@Override
	public void check(EObject object, RuleContext context, Signals signals) {
		check.accept(type.cast(object), new Look(id, object, context, signals));
	}

	/**
	 * A risk goes by the versions of its register and by who has which role; a version by the risks that were assessed with
	 * it; a register by what its risks refer to.
	 */
	@Override
	public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
		if (type == Risk.class) {
			return switch (changed) {
				case RiskRegister register -> register.getRisks();
				case RoleAssignment assignment -> all(context);
				case Person person -> all(context);
				default -> inside(changed, RiskMethod.class) ? Methods.registerOf(changed).map(RiskRegister::getRisks)
						.map(List::<EObject>copyOf).orElse(List.of()) : List.of();
			};
		}
		return type == RiskMethod.class ? Methods.registerOf(changed).map(RiskRegister::getMethods)
				.map(List::<EObject>copyOf).orElse(List.of())
				: changed instanceof org.waarborg.dossier.Element ? context.roots(RiskRegister.class) : List.of();
	}

	private static List<Risk> all(RuleContext context) {
		return context.roots(RiskRegister.class).stream().flatMap(r -> r.getRisks().stream()).toList();
	}

	private static boolean inside(EObject object, Class<?> type) {
		EObject current = object;
		while (current != null && !type.isInstance(current)) {
			current = current.eContainer();
		}
		return current != null;
	}
}
