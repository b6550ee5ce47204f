package org.waarborg.statement.internal.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Scope;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;

/** What else a reader of the statement would stumble over: its scope, its translation, points that are still open. */
final class DocumentRules {

	private DocumentRules() {
	}

	static List<Rule> all() {
		return List.of(new Translations(), new NoScope(), new OpenFollowUp(), new NoStatement());
	}

	/** Only where the second language is used at all, and once for the statement. */
	private static final class Translations extends StatementRule {

		Translations() {
			super("SOA-021", Severity.INFO);
		}

		/** The source language is the dossier's. */
		@Override
		public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
			return changed == context.dossier() ? context.roots(StatementOfApplicability.class) : List.of();
		}

		@Override
		void check(Look look, Signals signals) {
			String source = look.context().dossier().getLanguage();
			for (TranslationCounts.Count count : TranslationCounts.of(look.statement(), source == null ? "" : source,
					look.context())) {
				if (count.missing() + count.outdated() > 0) {
					look.atStatement(signals, null).detail(count.language()).say(name(count.language(), look),
							count.translated(), count.total(), count.missing(), count.outdated());
				}
			}
		}

		private static String name(String language, Look look) {
			String key = "language." + language;
			return look.context().messages().has(key) ? look.context().messages().get(key) : language;
		}
	}

	/** What a statement is for is its scope. */
	private static final class NoScope extends StatementRule {

		NoScope() {
			super("SOA-022", Severity.ERROR);
		}

		@Override
		public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
			// The fix names the dossier's only scope.
			return changed instanceof Scope || changed == context.dossier()
					|| changed.eContainer() instanceof Scope ? context.roots(StatementOfApplicability.class)
							: List.of();
		}

		@Override
		void check(Look look, Signals signals) {
			if (look.statement().getScope() != null) {
				return;
			}
			Signals.Draft draft = look.atStatement(signals, Literals.STATEMENT_OF_APPLICABILITY__SCOPE);
			List<Scope> scopes = look.context().dossier().getScopes();
			if (scopes.size() == 1 && !Labels.of(scopes.get(0), look.context().language()).isEmpty()) {
				Scope only = scopes.get(0);
				draft.fix(look.fix("set-scope", edits -> edits.set(look.statement(),
						Literals.STATEMENT_OF_APPLICABILITY__SCOPE, only), Labels.of(only, look.context().language())));
			}
			draft.say(RowNames.of(look.statement(), look.context().language()));
		}
	}

	/** Deleting the file of a statement must not make a dossier look in order. */
	private static final class NoStatement extends StatementRule {

		private static final String DOMAIN = "statement";

		NoStatement() {
			super("SOA-029", Severity.ERROR);
		}

		@Override
		public Set<EClass> subjects() {
			return Set.of(DossierPackage.Literals.DOSSIER);
		}

		/** A statement that came or went. */
		@Override
		public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
			return changed instanceof StatementOfApplicability ? List.of(context.dossier()) : List.of();
		}

		@Override
		public void check(EObject subject, RuleContext context, Signals signals) {
			if (!context.roots(StatementOfApplicability.class).isEmpty()) {
				return;
			}
			Dossier dossier = (Dossier) subject;
			String label = Labels.of(dossier.getOrganisation(), context.language());
			Signals.Draft draft = signals.at(dossier, null,
					label.isBlank() ? context.messages().get(id() + ".dossier") : label);
			if (dossier.getDomainsUsed().contains(DOMAIN)) {
				draft.say();
			} else {
				draft.severity(Severity.INFO).sayAs("none", List.of());
			}
		}

		@Override
		void check(Look look, Signals signals) {
			throw new UnsupportedOperationException("looks at the dossier");
		}
	}

	/** One signal for a point, however many controls and statements it touches. */
	private static final class OpenFollowUp extends StatementRule {

		OpenFollowUp() {
			super("SOA-027", Severity.INFO);
		}

		@Override
		public Set<EClass> subjects() {
			return Set.of(DossierPackage.Literals.FOLLOW_UP);
		}

		/** Points name controls by reference value; anything in a statement may change what is reported on one. */
		@Override
		public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
			return changed.eClass().getEPackage() == Literals.DECISION.getEPackage()
					? context.dossier().getFollowUps().stream().filter(OpenPoints::isOpen).toList()
					: List.of();
		}

		@Override
		public void check(EObject subject, RuleContext context, Signals signals) {
			FollowUp point = (FollowUp) subject;
			if (!OpenPoints.isOpen(point)) {
				return;
			}
			Map<Decision, String> reported = new LinkedHashMap<>();
			for (StatementOfApplicability statement : context.roots(StatementOfApplicability.class)) {
				Look look = new Look(id(), statement, context);
				for (ControlRef ref : point.getControls()) {
					look.index().row(ref).filter(look.index()::isImplemented)
							.ifPresent(row -> reported.put(row.decision().orElseThrow(), look.names().label(row)));
				}
			}
			if (!reported.isEmpty()) {
				String label = Labels.of(point, context.language());
				Signals.Draft draft = signals.at(point, DossierPackage.Literals.FOLLOW_UP__STATUS,
						label.isEmpty() ? context.messages().get(id() + ".point") : label);
				reported.forEach(draft::related);
				List<String> numbers = reported.values().stream().distinct().toList();
				boolean coded = point.getCode() != null && !point.getCode().isBlank();
				draft.say(coded ? point.getCode() : label.isEmpty() ? context.messages().get(id() + ".point") : label,
						String.join(", ", numbers), numbers.size());
			}
		}

		@Override
		void check(Look look, Signals signals) {
			throw new UnsupportedOperationException("looks at follow-up points");
		}
	}
}
