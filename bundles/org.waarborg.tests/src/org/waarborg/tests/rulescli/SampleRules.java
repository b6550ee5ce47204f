package org.waarborg.tests.rulescli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Scope;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.DueSource;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;

/** Rules and dates of the tests' own, so that the commands are tested and not what the product's rules say. */
final class SampleRules implements RuleBook, DueSource {

	static final String ADDRESS = "functional-mailbox@example.org";

	@Override
	public List<Rule> rules() {
		return List.of(new Address(), new Site(), new Words(), new SwitchedOff(), new Short());
	}

	@Override
	public Messages messages(Locale locale) {
		return Messages.beside(SampleRules.class, locale);
	}

	@Override
	public void collect(CheckRequest request, Places places, Consumer<DueItem> due) {
		boolean dutch = request.language().equals("nl");
		for (Measure measure : request.dossier().dossier().getMeasures()) {
			if (measure.getDue() != null && measure.getStatus() != MeasureStatus.DONE) {
				String label = Labels.of(measure, request.language());
				due.accept(new DueItem("measure/" + measure.getId(), "measure", dutch ? "Maatregel" : "Measure",
						measure.getDue(), measure.getDue(),
						places.at(measure, DossierPackage.Literals.MEASURE__DUE, label),
						(dutch ? "Rond af: " : "Finish: ") + label, Labels.of(measure.getOwner()), true));
			}
		}
	}

	private record Address() implements Rule {
		@Override
		public String id() {
			return "TST-001";
		}

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public Set<EClass> subjects() {
			return Set.of(DossierPackage.Literals.PERSON);
		}

		@Override
		public void check(EObject subject, RuleContext context, Signals signals) {
			Person person = (Person) subject;
			if (person.getEmail() == null) {
				signals.at(person, DossierPackage.Literals.PERSON__EMAIL, person.getName())
						.fix(new Fix("functional-mailbox", "Use the functional mailbox",
								edits -> edits.set(person, DossierPackage.Literals.PERSON__EMAIL, ADDRESS)))
						.fix(new Fix("function-only", "Write down a function and hope",
								edits -> edits.set(person, DossierPackage.Literals.PERSON__FUNCTION, "?")))
						.say(person.getName());
			}
		}
	}

	private record Site() implements Rule {
		@Override
		public String id() {
			return "TST-002";
		}

		@Override
		public Severity severity() {
			return Severity.ATTENTION;
		}

		@Override
		public Set<EClass> subjects() {
			return Set.of(DossierPackage.Literals.ORGANISATION);
		}

		@Override
		public void check(EObject subject, RuleContext context, Signals signals) {
			Organisation organisation = (Organisation) subject;
			if (organisation.getWebsite() == null) {
				signals.at(organisation, null, organisation.getName())
						.related(context.dossier().getPeople().get(0), "Eva Example").say(organisation.getName());
			}
		}
	}

	private record Words() implements Rule {
		@Override
		public String id() {
			return "TST-003";
		}

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public Set<EClass> subjects() {
			return Set.of(DossierPackage.Literals.SCOPE);
		}

		@Override
		public void check(EObject subject, RuleContext context, Signals signals) {
			Scope scope = (Scope) subject;
			if (scope.getStatement().isEmpty()) {
				String label = Labels.of(scope, context.language());
				signals.at(scope, DossierPackage.Literals.SCOPE__STATEMENT, label)
						.fix(new Fix("describe", "Write the usual sentence",
								edits -> edits.addAll(scope, DossierPackage.Literals.SCOPE__STATEMENT,
										List.of(Texts.of("nl", "Alle zorg.")), -1)))
						.say(label);
			}
		}
	}

	private record Short() implements Rule {
		@Override
		public String id() {
			return "TST-005";
		}

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public Set<EClass> subjects() {
			return Set.of(DossierPackage.Literals.SCOPE);
		}

		@Override
		public void check(EObject subject, RuleContext context, Signals signals) {
			Scope scope = (Scope) subject;
			if (!scope.getStatement().isEmpty() && Texts.get(scope.getStatement(), "nl").length() < 20) {
				signals.at(scope, DossierPackage.Literals.SCOPE__STATEMENT, Labels.of(scope, context.language())).say();
			}
		}
	}

	private record SwitchedOff() implements Rule {
		@Override
		public String id() {
			return "TST-004";
		}

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public Set<EClass> subjects() {
			return Set.of(DossierPackage.Literals.DOSSIER);
		}

		@Override
		public boolean active() {
			return false;
		}

		@Override
		public void check(EObject subject, RuleContext context, Signals signals) {
			signals.at(subject, null, ((Dossier) subject).getOrganisation().getName()).say();
		}
	}
}
