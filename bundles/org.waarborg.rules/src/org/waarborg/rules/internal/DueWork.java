package org.waarborg.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Dossier;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;
import org.waarborg.rules.spi.DueSource;

/** Puts the dates of all domains together. What two sources say alike is said once. */
final class DueWork {

	private static final Comparator<DueItem> ORDER = Comparator.comparing(DueItem::on)
			.thenComparing(i -> i.place().label()).thenComparing(DueItem::what).thenComparing(DueItem::id)
			.thenComparing(DueItem::toString);

	private DueWork() {
	}

	static List<DueItem> of(List<DueSource> sources, CheckRequest request) {
		Set<DueItem> due = new LinkedHashSet<>();
		for (DueSource source : sources) {
			// What one source gave before it failed is kept: a date too many is better than one too few.
			try {
				source.collect(request,
						(object, feature, label) -> Places.of(request.dossier(), object, feature, label),
						due::add);
			} catch (RuntimeException | LinkageError | StackOverflowError e) {
				due.add(defect(source, request, e));
			}
		}
		List<DueItem> sorted = new ArrayList<>(due);
		sorted.sort(ORDER);
		return List.copyOf(sorted);
	}

	/** Nobody may think that nothing is due when a source could not say what is. */
	private static DueItem defect(DueSource source, CheckRequest request, Throwable cause) {
		Messages messages = EngineWords.in(Locale.of(request.language()));
		Dossier dossier = request.dossier().dossier();
		LocalDate today = request.today();
		String name = source.getClass().getName();
		Place place = Places.of(request.dossier(), dossier, null, Places.label(dossier, request.language()));
		return new DueItem("source-defect@" + name, "source-defect", messages.get("due.defect"), today, today, place,
				messages.get("due.defect.what", name, String.valueOf(cause)), "", true);
	}
}
