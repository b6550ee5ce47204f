package org.waarborg.rules.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.dossier.DossierPackage;
import org.waarborg.controlset.Messages;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;

/** What the engine itself says about rules, so that the reference explains it like everything else. */
final class EngineBook implements RuleBook {

	/** A rule could not be carried out. */
	static final Rule DEFECT = new EngineRule("RUL-001");

	/** Two rules have one id. */
	static final Rule DUPLICATE = new EngineRule("RUL-002");

	/** Said by the engine while it works, and by nobody else. */
	private record EngineRule(String id) implements Rule {

		@Override
		public Severity severity() {
			return Severity.ATTENTION;
		}

		@Override
		public Set<EClass> subjects() {
			return Set.of(DossierPackage.Literals.DOSSIER);
		}

		@Override
		public void check(EObject subject, RuleContext context, Signals signals) {
			// The engine says it.
		}

		@Override
		public boolean active() {
			return true;
		}
	}

	@Override
	public List<Rule> rules() {
		return List.of(DEFECT, DUPLICATE);
	}

	@Override
	public Messages messages(Locale locale) {
		return EngineWords.in(locale);
	}
}
