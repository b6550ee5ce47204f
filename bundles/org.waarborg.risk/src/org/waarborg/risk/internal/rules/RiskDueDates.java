package org.waarborg.risk.internal.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Person;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Thresholds;
import org.waarborg.risk.Treatment;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.spi.DueSource;

/**
 * The dates in registers: treatments, reviews, acceptances that end. Exceptions that touch a risk are dates of the dossier and
 * are named there.
 */
@Component
public class RiskDueDates implements DueSource {

	@Override
	public void collect(CheckRequest request, Places places, Consumer<DueItem> due) {
		Collector collector = new Collector(request, places, due);
		request.dossier().roots(RiskRegister.class).stream().map(RiskRegisters::open)
				.forEach(risks -> risks.forEach(collector::risk));
	}

	private static final class Collector {

		private final CheckRequest request;
		private final Places places;
		private final Consumer<DueItem> due;
		private final RiskMatrices matrices = new RiskMatrices();
		private final RiskWords words;
		private final Messages messages;

		Collector(CheckRequest request, Places places, Consumer<DueItem> due) {
			this.request = request;
			this.places = places;
			this.due = due;
			words = new RiskWords(request.language());
			messages = Messages.beside(RiskDueDates.class, Locale.of(request.language()));
		}

		void risk(Risk risk) {
			RiskDates.review(risk, matrices).filter(d -> d.isBefore(LocalDate.MAX)).ifPresent(
					day -> add("risk-review", risk, risk, Literals.RISK__NEXT_REVIEW, day, risk.getOwner()));
			for (Treatment treatment : risk.getTreatments()) {
				if (!TreatmentRules.isDatedByMeasure(treatment)) {
					RiskDates.due(treatment).ifPresent(day -> add("risk-treatment", treatment, risk,
							Literals.TREATMENT__DUE, day,
							treatment.getOwner() == null ? risk.getOwner() : treatment.getOwner()));
				}
			}
			Acceptances.Standing standing = Acceptances.of(risk, request.today(), matrices);
			boolean matters = Assessments.now(risk, matrices).filter(Thresholds::above).isPresent();
			if (matters && standing.state() != Acceptances.State.STALE) {
				standing.until().ifPresent(day -> add("risk-acceptance", standing.acceptance().orElseThrow(), risk,
						Literals.ACCEPTANCE__UNTIL, day, risk.getOwner()));
			}
		}

		private void add(String kind, Identified object, Risk risk, EStructuralFeature feature, LocalDate day,
				Person owner) {
			String name = words.name(risk);
			String what = object instanceof Treatment treatment
					? messages.get("due." + kind + ".what", words.name(treatment), name)
					: messages.get("due." + kind + ".what", name);
			due.accept(new DueItem(kind + ':' + object.getId(), kind, messages.get("due." + kind), day, day,
					places.at(object, feature, name), what,
					DueItem.ownerName(owner, request.today(), request.language()), true));
		}
	}
}
