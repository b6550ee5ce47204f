package org.waarborg.assurance.screens.internal.supplier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Reassessments;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierChange;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts.SupplierFact;
import org.waarborg.document.Status;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Element;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Row;

/** How that what follows from a supplier reads, and why it is so. */
final class SupplierCells {

	private final AssuranceScreenWords text;
	private final SupplyFacts facts;

	SupplierCells(AssuranceScreenWords text, SupplyFacts facts) {
		this.text = text;
		this.facts = facts;
	}

	static Supplier supplier(Row row) {
		return (Supplier) row.subject();
	}

	private SupplierFact fact(Row row) {
		return facts.of(supplier(row));
	}

	static Status status(SupplierStatus status) {
		return switch (status) {
			case CANDIDATE -> Status.UNDER_WAY;
			case LEAVING -> Status.ATTENTION;
			// What most are needs no mark.
			case ACTIVE, ENDED -> null;
		};
	}

	/** The highest of its services. */
	Cell criticality(Row row) {
		return supplier(row).getServices().isEmpty() ? Cell.of(text.get("suppliers.noservice"), 9)
				: Cell.of(text.assurance().label(fact(row).criticality()), -fact(row).criticality().ordinal());
	}

	Cell data(Row row) {
		return chips(fact(row).data().stream().map(text.assurance()::label).toList());
	}

	Cell role(Row row) {
		return chips(fact(row).roles().stream().map(text.assurance()::label).toList());
	}

	private static Cell chips(List<String> words) {
		return words.isEmpty() ? Cell.EMPTY : Cell.of(String.join(", ", words)).as(words);
	}

	/** How many certificates are in which state, what needs somebody first. */
	Cell certificates(Row row) {
		Map<Certificates.State, Integer> count = new EnumMap<>(Certificates.State.class);
		List<Certificate> all = fact(row).certificates();
		all.forEach(c -> count.merge(Certificates.state(c, facts.today()), Integer.valueOf(1), Integer::sum));
		if (count.isEmpty()) {
			return Cell.of(text.get("suppliers.nocertificate"), 9);
		}
		String words = count.entrySet().stream()
				.map(e -> text.get("suppliers.count", e.getValue(), text.assurance().label(e.getKey())))
				.collect(Collectors.joining(" · "));
		Status worst = count.keySet().stream().map(AssuranceWords::status).max(SupplierCells::worse)
				.orElse(Status.NEUTRAL);
		return Cell.of(words, -rank(worst)).with(worst);
	}

	private static int worse(Status one, Status other) {
		return Integer.compare(rank(one), rank(other));
	}

	private static int rank(Status status) {
		return switch (status) {
			case NEUTRAL -> 0;
			case DONE -> 1;
			case UNDER_WAY -> 2;
			case ATTENTION -> 3;
			case STOP -> 4;
		};
	}

	/** The processor agreement where it is asked; else how many others there are. */
	Cell agreements(Row row) {
		SupplierFact fact = fact(row);
		Optional<Optional<Agreements.State>> processor = fact.processor();
		if (processor.isPresent()) {
			return processor.get()
					.map(s -> Cell.of(text.get("suppliers.processor", text.assurance().label(s)), s.ordinal())
							.with(AssuranceWords.status(s)))
					.orElseGet(() -> Cell.of(text.get("suppliers.noprocessor"), -1).with(Status.STOP));
		}
		int others = fact.agreements().size();
		return others == 0 ? Cell.of(text.get("suppliers.noagreement"), 9)
				: Cell.of(text.get("suppliers.agreements", others), 5);
	}

	Cell review(Row row) {
		return fact(row).review().map(d -> text.day(d, d.isBefore(facts.today()))).orElse(Cell.EMPTY);
	}

	Cell assessed(Row row) {
		Assessment last = fact(row).assessed().orElse(null);
		if (last == null) {
			return Cell.EMPTY;
		}
		Cell cell = Cell.of(text.date(last.getOn()), last.getOn().toEpochDay());
		return facts.session().locate(last).map(cell::to).orElse(cell);
	}

	/** Why it is to be looked at again. */
	String again(Row row) {
		return fact(row).again().stream().map(this::reason).collect(Collectors.joining("\n"));
	}

	private String reason(Reassessments.Reason reason) {
		String what = switch (reason.cause()) {
			case SupplierChange change -> (text.assurance().label(change.getKind()) + ' '
					+ text.assurance().text(change.getText())).strip();
			case Element element -> text.assurance().name(element);
			default -> "";
		};
		return text.get("suppliers.again", text.date(reason.on()), what);
	}

	Cell againCell(Row row) {
		int count = fact(row).again().size();
		return count == 0 ? Cell.EMPTY
				: Cell.of(text.get("suppliers.again.count", count), -count).with(Status.ATTENTION);
	}

	/** Words of what it supplies, so that a supplier is found by its product. */
	String found(Row row) {
		List<String> words = new ArrayList<>();
		supplier(row).getServices().forEach(s -> {
			words.add(text.assurance().name(s));
			words.add(String.valueOf(s.getCode()));
			s.getTitle().forEach(t -> words.add(t.getValue()));
		});
		return String.join("\n", words);
	}
}
