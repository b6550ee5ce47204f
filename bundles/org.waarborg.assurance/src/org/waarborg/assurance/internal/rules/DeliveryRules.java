package org.waarborg.assurance.internal.rules;

import java.util.List;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Deliveries;
import org.waarborg.assurance.Delivery;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.store.OpenDossier;

/** What was given to others: whether they have what holds. */
final class DeliveryRules {

	private DeliveryRules() {
	}

	static List<Rule> all() {
		return List.of(AssuranceRule.register("ASR-038", Severity.INFO, DeliveryRules::outdated).withStatements());
	}

	/** A later version is in force, and whoever got the earlier one did not get it. */
	private static void outdated(AssuranceRegister register, Look look) {
		OpenDossier open = look.context().service(OpenDossier.class).orElse(null);
		if (open == null) {
			return;
		}
		List<Delivery> hits = register.getDeliveries().stream().filter(d -> d.getTo() != null)
				.filter(d -> Deliveries.state(open, d) == Deliveries.State.OUTDATED).toList();
		look.each(Literals.ASSURANCE_REGISTER__DELIVERIES, hits, register.getDeliveries().size(),
				d -> look.at(d, Literals.DELIVERY__VERSION).say(look.words().organisation(d.getTo()), d.getVersion(),
						look.date(d.getOn()),
						Deliveries.inForce(open, d).map(v -> Integer.toString(v.number())).orElse("")));
	}
}
