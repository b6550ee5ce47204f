package org.waarborg.tests.screen;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Measure;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;

/** Three rules for tests of screens: a measure without owner (with a fix), a version without date, a measure that is late. */
final class ScreenRules implements RuleBook {

	private interface Check {
		void check(EObject subject, RuleContext context, Signals signals);
	}

	private record Simple(String id, Severity severity, EClass subject, Check look) implements Rule {

		@Override
		public Set<EClass> subjects() {
			return Set.of(subject);
		}

		@Override
		public void check(EObject object, RuleContext context, Signals signals) {
			look.check(object, context, signals);
		}
	}

	private final List<Rule> rules = List.of(
			new Simple("SCR-001", Severity.ATTENTION, DossierPackage.Literals.MEASURE, ScreenRules::owner),
			new Simple("SCR-002", Severity.ERROR, DossierPackage.Literals.DOCUMENT_VERSION, ScreenRules::date),
			new Simple("SCR-003", Severity.ERROR, DossierPackage.Literals.MEASURE, ScreenRules::late));

	@Override
	public List<Rule> rules() {
		return rules;
	}

	@Override
	public Messages messages(Locale locale) {
		return Messages.beside(ScreenRules.class, locale);
	}

	static void owner(EObject subject, RuleContext context, Signals signals) {
		Measure measure = (Measure) subject;
		if (measure.getOwner() == null) {
			Dossier dossier = context.dossier();
			signals.at(measure, DossierPackage.Literals.ELEMENT__OWNER, measure.getCode())
					.fix(new Fix("first", "Owner: " + dossier.getPeople().get(0).getName(),
							edits -> edits.set(measure, DossierPackage.Literals.ELEMENT__OWNER,
									dossier.getPeople().get(0))))
					.say(measure.getCode());
		}
	}

	static void date(EObject subject, RuleContext context, Signals signals) {
		DocumentVersion version = (DocumentVersion) subject;
		if (version.getDate() == null) {
			signals.at(version, DossierPackage.Literals.DOCUMENT_VERSION__DATE,
					((Document) version.eContainer()).getCode()).say(version.getVersion());
		}
	}

	static void late(EObject subject, RuleContext context, Signals signals) {
		Measure measure = (Measure) subject;
		if (measure.getDue() != null && measure.getDue().isBefore(context.today())) {
			// At no field of its form.
			signals.at(measure, null, measure.getCode()).say(measure.getCode());
		}
	}
}
