package org.waarborg.assurance.screens.internal.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.CountryLists;
import org.waarborg.assurance.CountryLists.Verdict;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.service.Chain.Line;
import org.waarborg.assurance.screens.internal.supplier.Countries;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts;
import org.waarborg.document.Matrix;
import org.waarborg.document.Status;
import org.waarborg.screen.Row;

/**
 * Who processes for whom in which country: a line for each in the chain, a column for each country. What happens there and what
 * allows it stands in the square in words; the colour only repeats it.
 */
final class ChainFigure {

	static final String ID = "chain";
	/** Where nobody said. */
	private static final String NOWHERE = "none";
	/** More columns than this are not read; those that need somebody come first. */
	private static final int MOST_COUNTRIES = 8;
	private static final String REST = "rest";
	private static final int MOST_LINES = 60;

	private final AssuranceScreenWords text;
	private final SupplyFacts facts;
	private final Countries countries;

	ChainFigure(AssuranceScreenWords text, SupplyFacts facts, Countries countries) {
		this.text = text;
		this.facts = facts;
		this.countries = countries;
	}

	/** The picture of a chain; empty where nothing is known of it. */
	Optional<Matrix> of(SuppliedService service, List<Row> rows) {
		List<Row> shown = rows.subList(0, Math.min(rows.size(), MOST_LINES));
		Map<String, Verdict> codes = codes(shown);
		boolean unsaid = shown.stream().anyMatch(r -> locations(r).isEmpty());
		if (codes.isEmpty() && shown.size() < 2) {
			return Optional.empty();
		}
		List<String> order = codes.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<String, Verdict> e) -> PlaceWords.order(e.getValue()))
						.thenComparing(e -> countries.name(e.getKey())))
				.map(Map.Entry::getKey).toList();
		Map<String, String> columns = new LinkedHashMap<>();
		order.forEach(c -> columns.put(c, columns.size() < MOST_COUNTRIES ? "c" + columns.size() : REST));
		List<Matrix.Heading> headings = new ArrayList<>();
		columns.entrySet().stream().filter(e -> !e.getValue().equals(REST))
				.forEach(e -> headings.add(new Matrix.Heading(e.getValue(), heading(e.getKey()))));
		if (columns.containsValue(REST)) {
			headings.add(new Matrix.Heading(REST, text.get("chain.figure.rest", columns.size() - MOST_COUNTRIES)));
		}
		if (unsaid || headings.isEmpty()) {
			headings.add(new Matrix.Heading(NOWHERE, text.get("country.unstated")));
		}
		String name = text.assurance().name(service);
		return Optional.of(new Matrix(ID,
				shown.size() < rows.size() ? text.get("chain.figure.some", name, shown.size(), rows.size())
						: text.get("chain.figure", name),
				text.get("chain.figure.who"), text.get("chain.figure.where"), headings,
				shown.stream().map(r -> line(r, headings, columns)).toList(), "", List.of()));
	}

	/** Each country with the worst that is said of it anywhere in the chain. */
	private Map<String, Verdict> codes(List<Row> rows) {
		Map<String, Verdict> codes = new HashMap<>();
		for (Row row : rows) {
			for (ProcessingLocation location : locations(row)) {
				Verdict verdict = facts.verdict(location);
				if (verdict != Verdict.NOT_STATED) {
					codes.merge(code(location), verdict,
							(a, b) -> PlaceWords.order(a) <= PlaceWords.order(b) ? a : b);
				}
			}
		}
		return codes;
	}

	private static String code(ProcessingLocation location) {
		String code = location.getCountry().strip();
		return CountryLists.isCode(code) ? code.toUpperCase(java.util.Locale.ROOT) : code;
	}

	/** The country, and whether it is inside the area. */
	private String heading(String code) {
		CountryLists lists = facts.look().index().map(i -> i.countries()).orElse(null);
		if (lists == null || !CountryLists.isCode(code)) {
			return countries.name(code);
		}
		String kind = lists.isInside(code, facts.today()) ? "inside"
				: lists.adequacy(code, facts.today()).isPresent() ? "adequate" : "outside";
		return text.get("chain.figure.country", countries.name(code), text.get("chain.figure." + kind));
	}

	private static List<ProcessingLocation> locations(Row row) {
		SubProcessor sub = Chain.sub(row);
		return sub != null ? sub.getLocations()
				: row.object().orElse(null) instanceof SuppliedService service ? service.getLocations() : List.of();
	}

	private Matrix.Line line(Row row, List<Matrix.Heading> headings, Map<String, String> columns) {
		List<ProcessingLocation> all = locations(row);
		return new Matrix.Line(row.id(), label(row), headings.stream().map(h -> {
			List<ProcessingLocation> here = all.stream()
					.filter(l -> facts.verdict(l) == Verdict.NOT_STATED ? h.id().equals(NOWHERE)
							: h.id().equals(columns.get(code(l))))
					.toList();
			return here.isEmpty() && all.isEmpty() && h.id().equals(NOWHERE) ? unsaid() : square(here);
		}).toList());
	}

	private Matrix.Square unsaid() {
		return new Matrix.Square(AssuranceWords.status(Verdict.NOT_STATED), "",
				text.assurance().label(Verdict.NOT_STATED));
	}

	private Matrix.Square square(List<ProcessingLocation> here) {
		if (here.isEmpty()) {
			return new Matrix.Square(Status.NEUTRAL, "", "");
		}
		Verdict worst = here.stream().map(facts::verdict).min(Comparator.comparing(PlaceWords::order)).orElseThrow();
		String uses = here.stream().flatMap(l -> l.getUses().stream()).distinct().sorted()
				.map(text.assurance()::label).collect(Collectors.joining(", "));
		String grounds = here.stream().filter(l -> facts.verdict(l) == Verdict.GROUNDED)
				.map(l -> text.assurance().label(l.getGround())).distinct().collect(Collectors.joining(", "));
		return new Matrix.Square(AssuranceWords.status(worst), uses, mark(worst) + text.assurance().label(worst),
				grounds);
	}

	/** A mark that stands without colour too. */
	private static String mark(Verdict verdict) {
		return switch (verdict) {
			case INSIDE, ADEQUATE -> "✓ ";
			case GROUNDED -> "§ ";
			case ADEQUACY_ENDED, NO_GROUND -> "✗ ";
			case UNKNOWN_COUNTRY, NOT_STATED -> "? ";
		};
	}

	private String label(Row row) {
		Line line = Chain.line(row).orElse(null);
		if (line == null) {
			return text.get("chain.supplier",
					((SuppliedService) row.subject()).eContainer() instanceof org.waarborg.assurance.Supplier s
							? text.assurance().name(s)
							: text.get("nobody"));
		}
		String who = line.link().sub().getOrganisation() == null ? text.get("chain.nobody")
				: text.organisation(line.link().sub().getOrganisation());
		String circle = line.link().circular() ? text.get("chain.figure.circle", who) : who;
		return line.number() + ' ' + circle;
	}
}
