package org.waarborg.assurance.screens.internal.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.policy.PolicyFacts.Asking;
import org.waarborg.assurance.screens.internal.supplier.Asked;
import org.waarborg.document.Figure;
import org.waarborg.document.Matrix;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.screen.Action;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Spot;

/** The pictures of a policy: which services meet what it asks, and how much of each thing that is asked is there. */
final class PolicyFigures {

	private static final String MATRIX = "meets";
	private static final String DEMANDS = "demands";
	private static final String LINES = "lines";
	/** So many lines are read; those that lack most come first. */
	private static final int MOST_SERVICES = 30;

	private final AssuranceScreenWords text;
	private final PolicyFacts facts;
	private final Asked asked;
	private final OfRevision<List<Figure>> figures;

	PolicyFigures(AssuranceScreenWords text, PolicyFacts facts, Asked asked) {
		this.text = text;
		this.facts = facts;
		this.asked = asked;
		figures = new OfRevision<>(facts.session(), this::read);
	}

	List<Figure> all() {
		return figures.get();
	}

	private List<Figure> read() {
		List<Figure> all = new ArrayList<>();
		List<Asking> asking = facts.asking();
		if (!asking.isEmpty()) {
			Map<String, String> columns = columns(asking);
			all.add(matrix(asking, columns));
			all.add(demands(asking, columns));
		}
		lines().ifPresent(all::add);
		return List.copyOf(all);
	}

	/** What is asked in the words of the policy, each once. */
	private Map<String, String> columns(List<Asking> asking) {
		Map<String, String> columns = new LinkedHashMap<>();
		asking.stream().sorted(Comparator.comparing((Asking a) -> a.met().demand().getKind()))
				.forEach(a -> columns.computeIfAbsent(what(a), w -> "d" + columns.size()));
		return columns;
	}

	private String what(Asking asking) {
		return text.assurance().demand(asking.met().demand(), text.registry());
	}

	// ---- services by what is asked

	private Matrix matrix(List<Asking> asking, Map<String, String> columns) {
		Map<SuppliedService, List<Asking>> byService = new IdentityHashMap<>();
		asking.forEach(a -> byService.computeIfAbsent(a.service(), s -> new ArrayList<>()).add(a));
		List<SuppliedService> shown = facts.used().stream().filter(byService::containsKey)
				.sorted(Comparator.comparing((SuppliedService s) -> -weight(byService.get(s)))).limit(MOST_SERVICES)
				.toList();
		List<Matrix.Heading> headings = columns.entrySet().stream()
				.map(e -> new Matrix.Heading(e.getValue(), e.getKey())).toList();
		List<Matrix.Line> lines = shown.stream().map(s -> new Matrix.Line(s.getId(), label(s), columns.keySet().stream()
				.map(w -> square(byService.get(s).stream().filter(a -> what(a).equals(w)).toList())).toList()))
				.toList();
		return new Matrix(MATRIX,
				shown.size() < byService.size() ? text.get("policy.figure.meets.some", shown.size(), byService.size())
						: text.get("policy.figure.meets", shown.size()),
				text.get("policy.figure.service"), text.get("policy.figure.asked"), headings, lines, "", List.of());
	}

	/** What is lacking weighs most. */
	private static int weight(List<Asking> asking) {
		return asking.stream().mapToInt(a -> switch (AssuranceWords.status(a.met())) {
			case STOP -> 100;
			case ATTENTION -> 10;
			case UNDER_WAY -> 1;
			case DONE, NEUTRAL -> 0;
		}).sum();
	}

	private String label(SuppliedService service) {
		String name = text.assurance().name(service);
		return AssuranceRegisters.supplierOf(service).map(text.assurance()::name)
				.map(s -> text.get("policy.figure.of", name, s)).orElse(name);
	}

	/** Two lines may ask the same: the worst is told. */
	private Matrix.Square square(List<Asking> here) {
		Policies.Met worst = here.stream().map(Asking::met)
				.max(Comparator.comparing(Policies.Met::state)).orElse(null);
		return worst == null ? new Matrix.Square(Status.NEUTRAL, "", "")
				: new Matrix.Square(AssuranceWords.status(worst), "", mark(worst.state()) + asked.state(worst),
						asked.why(worst));
	}

	/** A mark that stands without colour too. */
	private static String mark(Policies.State state) {
		return switch (state) {
			case MET -> "✓ ";
			case PARTLY -> "~ ";
			case OUTDATED -> "! ";
			case MISSING -> "✗ ";
		};
	}

	// ---- how much is there

	private StackedBar demands(List<Asking> asking, Map<String, String> columns) {
		Map<String, long[]> counts = new LinkedHashMap<>();
		columns.keySet().forEach(w -> counts.put(w, new long[5]));
		asking.forEach(a -> counts.get(what(a))[place(a.met())]++);
		List<StackedBar.Series> legend = List.of(
				new StackedBar.Series("met", text.assurance().label(Policies.State.MET), Status.DONE),
				new StackedBar.Series("plan", text.get("suppliers.policy.PLAN"), Status.UNDER_WAY),
				new StackedBar.Series("partly", text.assurance().label(Policies.State.PARTLY), Status.ATTENTION),
				new StackedBar.Series("outdated", text.assurance().label(Policies.State.OUTDATED), Status.STOP),
				new StackedBar.Series("missing", text.assurance().label(Policies.State.MISSING), Status.STOP));
		return new StackedBar(DEMANDS, text.get("policy.figure.demands"), text.get("policy.figure.asked"),
				text.get("services"), legend, counts.entrySet().stream().map(e -> new StackedBar.Bar(e.getKey(),
						e.getKey(), java.util.Arrays.stream(e.getValue()).boxed().toList())).toList());
	}

	private static int place(Policies.Met met) {
		return switch (AssuranceWords.status(met)) {
			case DONE -> 0;
			case UNDER_WAY -> 1;
			case ATTENTION -> 2;
			case STOP, NEUTRAL -> met.state() == Policies.State.OUTDATED ? 3 : 4;
		};
	}

	/** For how many services each line holds: also of a draft, before it is in force. */
	private Optional<Figure> lines() {
		return facts.policy().filter(p -> !p.getLines().isEmpty() && !facts.used().isEmpty())
				.map(p -> new StackedBar(LINES, text.get("policy.figure.lines", facts.used().size()),
						text.get("policy.field.line"), "",
						List.of(new StackedBar.Series("services", text.get("services"), Status.NEUTRAL)),
						p.getLines().stream().map(l -> new StackedBar.Bar(l.getId(), name(text.assurance().text(l
								.getTitle())), List.of(Long.valueOf(facts.of(l).size())))).toList()));
	}

	private String name(String title) {
		return title.isBlank() ? text.get("policy.line.unnamed") : title;
	}

	// ---- what can be done there

	/** A square leads to its service and to what is there; a bar to the line. */
	List<Action> actions(Spot spot) {
		return switch (spot.figure()) {
			case MATRIX -> service(spot);
			case LINES -> facts.policy().stream()
					.flatMap(p -> p.getLines().stream().filter(l -> l.getId().equals(spot.row()))
							.flatMap(l -> facts.session().locate(l).stream()))
					.map(t -> new Action("line", text.get("policy.figure.line"), "link", Optional.empty(),
							s -> s.show(t)))
					.toList();
			default -> List.of();
		};
	}

	private List<Action> service(Spot spot) {
		List<Action> all = new ArrayList<>();
		List<Asking> of = facts.asking().stream().filter(a -> a.service().getId().equals(spot.row())).toList();
		if (of.isEmpty()) {
			return all;
		}
		Map<String, String> columns = columns(facts.asking());
		of.stream().filter(a -> columns.get(what(a)).equals(spot.column())).map(a -> a.met().by())
				.flatMap(Optional::stream).distinct().filter(e -> e != of.getFirst().service())
				.forEach(e -> facts.session().locate(e)
						.ifPresent(t -> all.add(new Action("by." + e.getId(),
								text.get("policy.figure.show", text.assurance().name(e)), "link", Optional.empty(),
								s -> s.show(t)))));
		facts.session().locate(of.getFirst().service())
				.ifPresent(t -> all.addFirst(new Action("service",
						text.get("policy.figure.show", text.assurance().name(of.getFirst().service())), "service",
						Optional.empty(), s -> s.show(t.at(Asked.ID)))));
		return all;
	}
}
