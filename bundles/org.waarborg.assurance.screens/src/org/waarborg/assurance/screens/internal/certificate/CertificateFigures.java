package org.waarborg.assurance.screens.internal.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateTimeline;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.AssuranceScreens;
import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.dossier.Organisation;
import org.waarborg.screen.Action;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;

/** The pictures of certificates: in time side by side, when they end, and on which norm there are how many. */
final class CertificateFigures {

	static final String TIME = "certificates.time";
	static final String ENDS = "certificates.ends";
	static final String NORMS = "certificates.norms";
	/** Nobody looks at more lanes than this; what ends later is in the bars and in the grid. */
	static final int MOST_LANES = 120;
	/** So many years are drawn behind and ahead of today; what lies outside is cut off at the edge. */
	private static final int BEHIND = 2;
	private static final int AHEAD = 4;
	private static final int MOST_BARS = 16;
	private static final String REST = "rest";
	private static final List<Standing> STANDINGS = List.of(Standing.VERIFIED, Standing.SEEN, Standing.CLAIMED);
	private static final List<Certificates.State> STATES = List.of(Certificates.State.VALID,
			Certificates.State.NOT_YET, Certificates.State.NOTHING, Certificates.State.EXPIRED,
			Certificates.State.SUSPENDED, Certificates.State.WITHDRAWN);

	private final AssuranceScreenWords text;
	private final CertificateFacts facts;
	private final CertificateGroupings groupings;
	private final String register;
	private final OfRevision<List<Figure>> figures;

	CertificateFigures(AssuranceScreenWords text, CertificateFacts facts, CertificateGroupings groupings,
			String register) {
		this.text = text;
		this.facts = facts;
		this.groupings = groupings;
		this.register = register;
		figures = new OfRevision<>(facts.session(), this::read);
	}

	List<Figure> all() {
		return figures.get();
	}

	private List<Figure> read() {
		List<Certificate> shown = facts.all().stream().filter(c -> !facts.isPast(c)).toList();
		return Stream.<Optional<? extends Figure>>of(time(shown), ends(shown), norms(shown))
				.<Figure>flatMap(Optional::stream).toList();
	}

	// ---- in time

	/** By holder, the holder whose certificate ends first on top, and of a holder the one that ends first. */
	private Optional<Timeline> time(List<Certificate> shown) {
		List<Certificate> dated = shown.stream().filter(c -> facts.of(c).until().isPresent()).toList();
		List<Certificate> drawn = byHolder(dated);
		List<Timeline.Lane> lanes = drawn.stream().map(this::lane).filter(l -> !l.items().isEmpty()).toList();
		if (lanes.isEmpty()) {
			return Optional.empty();
		}
		LocalDate today = facts.session().today();
		LocalDate last = lanes.stream().flatMap(l -> l.items().stream()).map(Timeline.Item::until)
				.max(Comparator.naturalOrder()).orElse(today);
		LocalDate until = last.isAfter(today.plusYears(AHEAD)) ? today.plusYears(AHEAD)
				: last.isBefore(today.plusMonths(6)) ? today.plusMonths(6) : last.plusMonths(1);
		String title = drawn.size() == dated.size() ? text.get("figure.time", drawn.size())
				: text.get("figure.time.some", drawn.size(), dated.size());
		return Optional.of(new Timeline(TIME, title,
				new Timeline.Words(word("lane"), word("what"), word("from"), word("until"), word("state"),
						word("today")),
				today.minusYears(BEHIND), until, today, lanes));
	}

	private String word(String key) {
		return text.assurance().messages().get("timeline." + key);
	}

	/** In short words: many lanes stand below each other, and the cycle of one is told in full in its details. */
	private Timeline.Lane lane(Certificate certificate) {
		List<Timeline.Item> items = entries(certificate).stream().map(e -> e.audit()
				.map(kind -> new Timeline.Item(e.item().from(), e.item().until(), e.item().status(),
						e.item().word(), text.get("short." + kind)))
				.orElseGet(() -> new Timeline.Item(e.item().from(), e.item().until(), e.item().status(),
						e.item().word(), Certificates.number(certificate))))
				.toList();
		String norm = text.assurance().norm(certificate, text.registry());
		return new Timeline.Lane(certificate.getId(), text.get("certificate.name",
				text.assurance().organisation(certificate.getHolder()), norm == null ? "" : norm).strip(), items);
	}

	/** What was never held of a certificate that ended is told in its details. */
	private List<CertificateTimeline.Entry> entries(Certificate certificate) {
		boolean ended = facts.of(certificate).isLapsed();
		return CertificateTimeline.entries(certificate, facts.session().today(), text.assurance()).stream()
				.filter(e -> !ended || e.audit().isEmpty() || e.item().status() == Status.DONE).toList();
	}

	private List<Certificate> byHolder(List<Certificate> dated) {
		Map<Organisation, LocalDate> first = new HashMap<>();
		dated.forEach(c -> first.merge(holder(c), end(c), (a, b) -> a.isBefore(b) ? a : b));
		return dated.stream()
				.sorted(Comparator.comparing((Certificate c) -> first.get(holder(c)))
						.thenComparing(c -> text.organisation(c.getHolder())).thenComparing(this::end))
				.limit(MOST_LANES).toList();
	}

	private static Organisation holder(Certificate certificate) {
		return certificate.getHolder();
	}

	private LocalDate end(Certificate certificate) {
		return facts.of(certificate).until().orElse(LocalDate.MAX);
	}

	// ---- when they end

	private Optional<StackedBar> ends(List<Certificate> shown) {
		Map<Grouping.Group, long[]> counts = new TreeMap<>(Comparator.comparingDouble(Grouping.Group::order));
		shown.stream().filter(c -> !end(c).isBefore(facts.session().today()))
				.filter(c -> facts.of(c).until().isPresent())
				.forEach(c -> counts.computeIfAbsent(groupings.quarter(end(c)),
						g -> new long[STANDINGS.size()])[STANDINGS
								.indexOf(facts.of(c).standing())]++);
		List<StackedBar.Series> legend = STANDINGS.stream().map(s -> new StackedBar.Series(s.name(),
				text.assurance().label(s), AssuranceWords.status(s))).toList();
		return bars(ENDS, text.get("quarter"), legend, counts);
	}

	// ---- on which norm

	private Optional<StackedBar> norms(List<Certificate> shown) {
		Map<Grouping.Group, long[]> counts = new LinkedHashMap<>();
		shown.forEach(c -> counts.computeIfAbsent(groupings.norm(c), g -> new long[STATES.size()])[STATES
				.indexOf(facts.of(c).state())]++);
		Map<Grouping.Group, long[]> most = new LinkedHashMap<>();
		counts.entrySet().stream().sorted(Comparator
				.comparingLong((Map.Entry<Grouping.Group, long[]> e) -> -Arrays.stream(e.getValue()).sum())
				.thenComparing(e -> e.getKey().label())).forEach(e -> most.put(e.getKey(), e.getValue()));
		List<StackedBar.Series> legend = STATES.stream().map(
				s -> new StackedBar.Series(s.name(), text.assurance().label(s), status(s))).toList();
		return bars(NORMS, text.get("norm"), legend, most);
	}

	private static Status status(Certificates.State state) {
		return AssuranceWords.status(state);
	}

	private Optional<StackedBar> bars(String id, String what, List<StackedBar.Series> legend,
			Map<Grouping.Group, long[]> counts) {
		if (counts.size() < 2) {
			return Optional.empty();
		}
		List<StackedBar.Bar> bars = new ArrayList<>();
		long[] rest = new long[legend.size()];
		int left = counts.size() <= MOST_BARS ? 0 : counts.size() - MOST_BARS + 1;
		counts.forEach((group, values) -> {
			if (left == 0 || bars.size() < MOST_BARS - 1) {
				bars.add(new StackedBar.Bar(group.label(), group.label(), Arrays.stream(values).boxed().toList()));
			} else {
				for (int i = 0; i < rest.length; i++) {
					rest[i] += values[i];
				}
			}
		});
		if (left > 0) {
			bars.add(new StackedBar.Bar(REST, text.get("figure.rest", left), Arrays.stream(rest).boxed().toList()));
		}
		return Optional.of(new StackedBar(id, text.get("figure." + id.substring(id.indexOf('.') + 1)), what,
				text.get("figure.total"), used(legend, bars), pieces(legend, bars)));
	}

	/** Only what occurs stands in the legend. */
	private static List<StackedBar.Series> used(List<StackedBar.Series> legend, List<StackedBar.Bar> bars) {
		return legend.stream().filter(s -> occurs(legend.indexOf(s), bars)).toList();
	}

	private static List<StackedBar.Bar> pieces(List<StackedBar.Series> legend, List<StackedBar.Bar> bars) {
		return bars.stream().map(b -> new StackedBar.Bar(b.id(), b.label(), legend.stream().map(legend::indexOf)
				.filter(i -> occurs(i.intValue(), bars)).map(i -> b.values().get(i.intValue())).toList())).toList();
	}

	private static boolean occurs(int index, List<StackedBar.Bar> bars) {
		return bars.stream().anyMatch(b -> b.values().get(index).longValue() > 0);
	}

	// ---- what can be done there

	/** A lane shows its certificate, an audit on it where it is planned; a bar shows its certificates. */
	List<Action> actions(Spot spot) {
		return switch (spot.figure()) {
			case TIME, CycleFigure.ID -> lane(spot);
			case ENDS -> bar(spot, CertificateGroupings.QUARTER, CertificateGroupings.STANDING,
					piece -> text.assurance().label(Standing.valueOf(piece)));
			case NORMS -> bar(spot, CertificateGroupings.NORM, CertificateGroupings.STATE,
					piece -> text.assurance().label(Certificates.State.valueOf(piece)));
			default -> List.of();
		};
	}

	private List<Action> lane(Spot spot) {
		String id = spot.figure().equals(TIME) ? spot.row() : CycleFigure.certificate(spot.row());
		Certificate certificate = facts.all().stream().filter(c -> id.equals(c.getId())).findFirst().orElse(null);
		if (certificate == null) {
			return List.of();
		}
		Target place = new Target(AssuranceScreens.ID, register, certificate.getId(), "");
		Action show = new Action("show", text.get("figure.show", text.assurance().name(certificate)), "certificate",
				Optional.empty(), surface -> surface.show(place));
		Optional<Action> plan = audit(certificate, spot).map(kind -> new Action("audit",
				text.get("figure.audit", text.assurance().label(kind)), "due", Optional.empty(),
				surface -> surface.show(place.at("audits"))));
		boolean here = spot.figure().equals(CycleFigure.ID);
		Optional<Action> issue = here && plan.isEmpty() ? Optional.of(new Action("issues", text.get("figure.issues"),
				"certificate", Optional.empty(), surface -> surface.show(place.at("issues")))) : Optional.empty();
		return Stream.of(here ? Optional.<Action>empty() : Optional.of(show), plan, issue).flatMap(Optional::stream)
				.toList();
	}

	private Optional<AuditKind> audit(Certificate certificate, Spot spot) {
		if (spot.figure().equals(CycleFigure.ID)) {
			return CycleFigure.kind(spot.row());
		}
		List<CertificateTimeline.Entry> entries = entries(certificate);
		return entries.stream().filter(e -> Integer.toString(entries.indexOf(e)).equals(spot.column()))
				.flatMap(e -> e.audit().stream()).findFirst();
	}

	private List<Action> bar(Spot spot, String grouping, String pieces, Function<String, String> piece) {
		if (spot.row().equals(REST) || all().stream().filter(f -> f.id().equals(spot.figure()))
				.noneMatch(f -> ((StackedBar) f).bars().stream().anyMatch(b -> b.id().equals(spot.row())))) {
			return List.of();
		}
		boolean known = !spot.column().isEmpty() && all().stream().filter(f -> f.id().equals(spot.figure()))
				.anyMatch(f -> ((StackedBar) f).legend().stream().anyMatch(s -> s.id().equals(spot.column())));
		return List.of(new Action("bar", text.get("figure.bar", spot.row()), "filter", Optional.empty(), surface -> {
			surface.only(grouping, spot.row());
			surface.only(pieces, known ? piece.apply(spot.column()) : "");
		}));
	}
}
