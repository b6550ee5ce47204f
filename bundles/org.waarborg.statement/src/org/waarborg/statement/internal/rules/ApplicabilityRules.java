package org.waarborg.statement.internal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Requirement;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;

/** Whether what applies has a reason and an owner, and whether what does not apply really does not. */
final class ApplicabilityRules {

	private ApplicabilityRules() {
	}

	static List<Rule> all() {
		return List.of(new NoDriver(), new PointedAt(), new CareWithoutBase(), new NoOwner(), new NoProvider());
	}

	/** Applies, is confirmed, and stands on its own: what a care part follows is said at its base. */
	private static boolean appliesOnItsOwn(StatementRow row, Look look) {
		return row.followed().isEmpty() && look.index().applies(row);
	}

	/** A driver, something elsewhere that asks for the control, or a justification that names what does. */
	private static final class NoDriver extends RowsRule {

		/** A law, contract, party or risk by its word, or anything by its code. */
		private static final Pattern NAMES = Pattern.compile("(?U)\\b(?:\\p{Lu}{1,6}-\\d|(?i:"
				+ String.join("|", StatementRule.CONTENT.words("driver.words")) + ")\\b)");

		/** Whether a decision says what asks for its control; the words are sought once until it changes. */
		private record Named(boolean why) {
		}

		NoDriver() {
			super("SOA-005", Severity.ATTENTION, Grouping.UNTIL_RELEASE);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			return appliesOnItsOwn(row, look);
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			Decision decision = row.decision().orElseThrow();
			if (look.context().derived(decision, Named.class, () -> new Named(isNamed(decision))).why()
					|| !row.derived().isEmpty()) {
				return Optional.empty();
			}
			return Texts.isEmpty(decision.getInclusion())
					? Remark.as("nothing", Literals.DECISION__DRIVERS, look.names().subject(row))
					: Remark.of(Literals.DECISION__DRIVERS, look.names().subject(row));
		}

		/** What another domain keeps in the dossier may ask for any control. */
		@Override
		public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
			return isForeign(changed) || isForeign(EcoreUtil.getRootContainer(changed))
					? context.roots(StatementOfApplicability.class)
					: List.of();
		}

		private static boolean isForeign(EObject object) {
			EPackage model = object.eClass().getEPackage();
			return model != StatementPackage.eINSTANCE && model != DossierPackage.eINSTANCE
					&& model != ControlsetPackage.eINSTANCE;
		}

		private static boolean isNamed(Decision decision) {
			return decision.getDrivers().stream().anyMatch(NoDriver::saysWhy) || decision.getInclusion().stream()
					.map(LocalText::getValue).anyMatch(text -> text != null && NAMES.matcher(text).find());
		}

		private static boolean saysWhy(Driver driver) {
			return driver.getRequirement() != null || !Texts.isEmpty(driver.getText());
		}
	}

	/** Outsourced is not "not applicable"; a measure or evidence may serve another control too. */
	private static final class PointedAt extends DecisionRule {

		PointedAt() {
			super("SOA-006", Severity.ATTENTION);
		}

		@Override
		void check(StatementRow row, Decision decision, Look look, Signals signals) {
			if (row.followed().isPresent() || decision.getApplicability() != Applicability.NOT_APPLICABLE) {
				return;
			}
			List<Driver> asking = decision.getDrivers().stream().filter(d -> asks(d.getRequirement(), look)).toList();
			List<Part> elsewhere = decision.getParts().stream()
					.filter(p -> p.getPerformer() == Performer.SUPPLIER || p.getPerformer() == Performer.GROUP)
					.toList();
			if (!asking.isEmpty()) {
				Requirement first = asking.get(0).getRequirement();
				String label = Labels.of(first, look.context().language());
				look.at(signals, row, Literals.DECISION__APPLICABILITY).related(first, label)
						.fix(look.fix("remove-drivers", edits -> edits.delete(asking), look.names().label(row)))
						.say(look.names().subject(row), label, asking.size() - 1);
			} else if (!elsewhere.isEmpty()) {
				String provider = Labels.of(elsewhere.get(0).getProvider(), look.context().language());
				look.at(signals, row, Literals.DECISION__APPLICABILITY).sayAs("performed", List.of(
						look.names().subject(row),
						provider.isEmpty() ? look.names().words().label(elsewhere.get(0).getPerformer()) : provider));
			}
		}

		/** What has ended, or lies ahead, does not ask for anything today. */
		private static boolean asks(Requirement requirement, Look look) {
			return requirement != null && !requirement.eIsProxy()
					&& (requirement.getUntil() == null || !requirement.getUntil().isBefore(look.today()))
					&& (requirement.getFrom() == null || !requirement.getFrom().isAfter(look.today()));
		}
	}

	/** The only difference between a care part and its base that cannot be. */
	private static final class CareWithoutBase extends DecisionRule {

		CareWithoutBase() {
			super("SOA-007", Severity.ERROR);
		}

		@Override
		void check(StatementRow row, Decision decision, Look look, Signals signals) {
			if (row.applicability() != Applicability.APPLICABLE) {
				return;
			}
			Optional<StatementRow> base = look.index().control(row).flatMap(ResolvedControl::enhances)
					.flatMap(look.index()::row);
			base.filter(b -> b.applicability() == Applicability.NOT_APPLICABLE).flatMap(StatementRow::decision)
					.ifPresent(b -> {
						String number = look.names().label(base.get());
						look.at(signals, row, Literals.DECISION__APPLICABILITY).related(b, number)
								.fix(look.fix("follow",
										edits -> edits.set(decision, Literals.DECISION__FOLLOWS_BASE, Boolean.TRUE),
										number))
								.say(look.names().label(row), number);
					});
		}
	}

	/** Who coordinates what a group company or supplier does is the owner here. */
	private static final class NoOwner extends RowsRule {

		NoOwner() {
			super("SOA-010", Severity.ATTENTION, Grouping.UNTIL_RELEASE);
		}

		@Override
		boolean considers(StatementRow row, Look look) {
			return appliesOnItsOwn(row, look);
		}

		@Override
		Optional<Remark> remark(StatementRow row, Look look) {
			Decision decision = row.decision().orElseThrow();
			boolean coordinated = decision.getParts().stream()
					.anyMatch(p -> p.getPerformer() != Performer.OWN && p.getOwner() != null);
			boolean shared = !decision.getParts().isEmpty()
					&& decision.getParts().stream().allMatch(p -> p.getOwner() != null);
			if (row.owner().isPresent() || coordinated || shared) {
				return Optional.empty();
			}
			Optional<Remark> remark = Remark.of(Literals.DECISION__OWNER, look.names().subject(row));
			Person owner = look.statement().getOwner();
			return Labels.of(owner).isEmpty() ? remark
					: remark.map(r -> r.with(look.fix("set-owner",
							edits -> edits.set(decision, Literals.DECISION__OWNER, owner), Labels.of(owner))));
		}
	}

	/** Performed elsewhere, but by whom? The supplier of the service says it too. */
	private static final class NoProvider extends DecisionRule {

		NoProvider() {
			super("SOA-019", Severity.ATTENTION);
		}

		@Override
		void check(StatementRow row, Decision decision, Look look, Signals signals) {
			if (row.applicability() != Applicability.APPLICABLE) {
				return;
			}
			List<Part> unknown = new ArrayList<>(decision.getParts());
			unknown.removeIf(p -> p.getPerformer() == Performer.OWN || p.getProvider() != null
					|| p.getService() != null && p.getService().getSupplier() != null);
			if (!unknown.isEmpty()) {
				look.at(signals, row, Literals.DECISION__PARTS).say(look.names().label(row),
						look.message("by." + unknown.get(0).getPerformer().name()), unknown.size());
			}
		}
	}
}
