package org.waarborg.dossier.rules.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;

/**
 * A rule over the whole dossier. It looks at a list and not at one object, because many signals that say the same become
 * one; the lists of a dossier are short, so looking again after each edit of them costs nothing.
 */
final class DossierRule implements Rule {

	private final String id;
	private final Severity severity;
	private final boolean everywhere;
	private final Consumer<Look> look;

	private DossierRule(String id, Severity severity, boolean everywhere, Consumer<Look> look) {
		this.id = id;
		this.severity = severity;
		this.everywhere = everywhere;
		this.look = look;
	}

	/** A rule that needs nothing but the dossier's root file. */
	static Rule of(String id, Severity severity, Consumer<Look> look) {
		return new DossierRule(id, severity, false, look);
	}

	/** A rule that asks what refers to something: any file of any domain may. */
	static Rule everywhere(String id, Severity severity, Consumer<Look> look) {
		return new DossierRule(id, severity, true, look);
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
	public Set<EClass> subjects() {
		return Set.of(DossierPackage.Literals.DOSSIER);
	}

	@Override
	public void check(EObject subject, RuleContext context, Signals signals) {
		look.accept(new Look((Dossier) subject, context, signals));
	}

	@Override
	public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
		return everywhere ? List.of(context.dossier()) : List.of();
	}

	@Override
	public Map<String, String> settings() {
		return Settings.of(id);
	}
}
