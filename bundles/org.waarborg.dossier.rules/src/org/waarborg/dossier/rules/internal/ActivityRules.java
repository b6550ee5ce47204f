package org.waarborg.dossier.rules.internal;

import static org.waarborg.dossier.DossierPackage.Literals.ACTIVITY__OCCURRENCES;
import static org.waarborg.dossier.DossierPackage.Literals.OCCURRENCE__POPULATION_CHECKED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Activity;
import org.waarborg.dossier.Occurrence;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** Recurring activities with proof (ISO/IEC 27001 clause 8.1, 9.1). Done late is done; skipped with a reason is settled. */
final class ActivityRules {

	private ActivityRules() {
	}

	static List<Rule> rules() {
		return List.of(DossierRule.of("ACT-001", Severity.ATTENTION, ActivityRules::missed),
				DossierRule.of("ACT-002", Severity.ATTENTION, ActivityRules::skipped),
				DossierRule.of("ACT-003", Severity.ATTENTION, ActivityRules::withoutProof),
				DossierRule.of("ACT-004", Severity.ERROR, ActivityRules::moreThanThereAre));
	}

	private static void missed(Look look) {
		for (Activity activity : look.dossier().getActivities()) {
			Recurrence recurrence = new Recurrence(activity);
			List<LocalDate> missed = recurrence.missed(look.today());
			if (missed.isEmpty()) {
				continue;
			}
			LocalDate first = missed.get(0);
			List<Object> said = List.of(look.names().of(activity), look.date(first),
					look.date(recurrence.latest(first)), missed.size());
			boolean never = recurrence.recorded().stream().noneMatch(o -> o.getDoneOn() != null);
			Signals.Draft draft = look.at(activity, ACTIVITY__OCCURRENCES);
			if (missed.size() == 1 && !never) {
				draft.say(said.toArray());
			} else {
				draft.sayAs(never ? "never" : "often", said);
			}
		}
	}

	private static void skipped(Look look) {
		for (Activity activity : look.dossier().getActivities()) {
			Recurrence recurrence = new Recurrence(activity);
			LocalDate since = look.today().minus(look.period("back"));
			List<LocalDate> days = Stream
					.concat(recurrence.passedOver().stream(), recurrence.skippedSilently().stream())
					.map(Recurrence::day).filter(d -> !d.isBefore(since)).distinct().sorted().toList();
			if (!days.isEmpty()) {
				look.at(activity, ACTIVITY__OCCURRENCES).say(look.names().of(activity), look.dates(days));
			}
		}
	}

	private static void withoutProof(Look look) {
		for (Activity activity : look.dossier().getActivities()) {
			LocalDate since = look.today().minus(look.period("back"));
			List<LocalDate> days = activity.getOccurrences().stream()
					.filter(o -> o.getDoneOn() != null && !o.getDoneOn().isBefore(since) && o.getEvidence().isEmpty()
							&& Texts.isEmpty(o.getResult()))
					.map(Occurrence::getDoneOn).sorted().toList();
			if (!days.isEmpty()) {
				look.at(activity, ACTIVITY__OCCURRENCES).say(look.names().of(activity), look.dates(days));
			}
		}
	}

	private static void moreThanThereAre(Look look) {
		for (Activity activity : look.dossier().getActivities()) {
			activity.getOccurrences().stream()
					.filter(o -> o.getPopulationTotal() > 0 && o.getPopulationChecked() > o.getPopulationTotal())
					.forEach(o -> look.at(o, OCCURRENCE__POPULATION_CHECKED).say(look.names().of(activity),
							o.getPopulationChecked(), o.getPopulationTotal(),
							Recurrence.day(o) == null ? "" : look.date(Recurrence.day(o))));
		}
	}
}
