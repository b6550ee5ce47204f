package org.waarborg.risk.screens.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Measure;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.ChosenControl;
import org.waarborg.risk.Risk;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.screen.Choices;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.screen.fields.ExemptionCells;
import org.waarborg.screen.fields.Fields;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementRow;

/**
 * Everything that a risk is tied to, each a link to its place: what statements decide on the controls that were chosen, measures and
 * their proof, exceptions, what the risk is about, and other risks about the same.
 */
final class RiskRelations {

	private final DossierSession session;
	private final RiskScreenWords text;
	private final RiskFacts facts;
	private final Statements statements;
	private final Fields fields;
	private final ExemptionCells exemptions;
	private final Choices controls;

	RiskRelations(RiskScreenWords text, RiskFacts facts, Statements statements, Fields fields, Choices controls) {
		session = facts.session();
		this.text = text;
		this.facts = facts;
		this.statements = statements;
		this.fields = fields;
		exemptions = new ExemptionCells(fields);
		this.controls = controls;
	}

	/** One list of links in the making: each object once. */
	private final class Links {

		private final List<Usage> found = new ArrayList<>();
		private final Set<Object> told = new HashSet<>();

		void add(String label, String relation, Optional<Target> target) {
			found.add(new Usage(label, text.get("related." + relation), target));
		}

		void object(EObject object, String relation) {
			if (object != null && !object.eIsProxy() && told.add(object)) {
				String name = object instanceof Risk risk ? named(risk) : fields.name(object);
				add(name, relation, session.locate(object));
			}
		}

		void objects(Collection<? extends EObject> objects, String relation) {
			objects.forEach(o -> object(o, relation));
		}
	}

	List<Usage> of(Risk risk) {
		Links links = new Links();
		links.told.add(risk);
		List<Treatment> treatments = risk.getTreatments().stream()
				.filter(t -> t.getStatus() != TreatmentStatus.CANCELLED).toList();
		treatments.forEach(t -> t.getControls().forEach(c -> control(risk, c, links)));
		for (Treatment treatment : treatments) {
			links.objects(treatment.getMeasures(), "measure");
		}
		treatments.stream().flatMap(t -> t.getMeasures().stream()).filter(m -> !m.eIsProxy())
				.map(Measure::getEvidence).forEach(e -> links.objects(e, "evidence"));
		risk.getAcceptances().stream().map(Acceptance::getApproval).filter(Objects::nonNull)
				.forEach(a -> links.object(a.getProof(), "proof"));
		risk.getExemptions().forEach(e -> exemption(e, links));
		links.objects(risk.getSubjects(), "subject");
		risk.getSubjects().forEach(s -> alike(s, links));
		referring(risk, links);
		return links.found;
	}

	/** With what is said of it; behind it stands what compensates. */
	private void exemption(Exemption exemption, Links links) {
		if (!exemption.eIsProxy() && links.told.add(exemption)) {
			links.add(exemptions.one(exemption), "exemption", session.locate(exemption));
			links.objects(exemption.getCompensatingMeasures(), "compensates");
		}
	}

	/** What each statement decides on a control; where none has it, that. */
	private void control(Risk risk, ChosenControl chosen, Links links) {
		if (chosen.getControl() == null) {
			return;
		}
		ControlRef control = statements.canonical(chosen.getControl());
		boolean decided = false;
		for (Statements.Decided statement : statements.of(risk, chosen.getScope())) {
			StatementRow row = statement.byControl().get(control);
			decided = decided || row != null;
			if (row != null && links.told.add(List.of(control, statement.statement()))) {
				links.add(text.get("related.decided", statement.words().label(row) + ' ' + statement.words().title(row),
						decided(statement, row), statement.title()), "decision", Optional.of(statement.target(row)));
			}
		}
		if (!decided && links.told.add(control)) {
			links.add(controls.describe(chosen.getControl()).label(), "control.nowhere", Optional.empty());
		}
	}

	private static String decided(Statements.Decided statement, StatementRow row) {
		String applies = statement.words().label(row.applicability());
		return row.applicability() == Applicability.APPLICABLE
				? applies + ", " + statement.words().label(row.implementation())
				: applies;
	}

	/** A risk with its level, so that one sees which matters. */
	private String named(Risk risk) {
		String level = facts.of(risk).now().filter(a -> a.level().isPresent()).map((Assessed a) -> text.risk().level(a))
				.orElse("");
		return level.isEmpty() ? text.risk().name(risk) : text.get("related.risk.level", text.risk().name(risk), level);
	}

	private void alike(Element subject, Links links) {
		if (subject != null && !subject.eIsProxy()) {
			session.referrers(subject).stream().filter(Risk.class::isInstance).map(Risk.class::cast)
					.sorted(Comparator.comparing(r -> String.valueOf(r.getCode())))
					.forEach(r -> links.object(r, "alike"));
		}
	}

	/** What names the risk itself: a follow-up point, an exception, the approval of a plan. */
	private void referring(Risk risk, Links links) {
		for (EObject referrer : session.referrers(risk)) {
			EObject shown = RiskChildren.riskOf(referrer).filter(r -> r == risk).isPresent() ? null : referrer;
			links.object(shown, "refers");
		}
	}
}
