package org.waarborg.statement.screens.internal;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementCoverage;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.screens.internal.versions.VersionScreens;

/**
 * The screens of statements: each as a whole, its care-specific rows, and each norm that it covers. The key of a screen is the
 * id of the statement, and for a view of it {@code /} and the view behind that.
 */
@Component
public class StatementScreens implements ScreenSource {

	static final String ID = "statement";

	private static final int CHAIN = 20;

	/** The rows of the statement that was asked for last: many signals are located one after another. */
	private SoftReference<Located> located = new SoftReference<>(null);

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public List<Node> nodes(DossierSession session) {
		return session.dossier().roots(StatementOfApplicability.class).stream().map(s -> node(session, s)).toList();
	}

	private static Node node(DossierSession session, StatementOfApplicability statement) {
		Messages messages = messages(session);
		StatementCounts counts = StatementCounts
				.of(StatementRows.of(statement, session.controlSets(), new StatementView.Combined()));
		boolean decided = counts.controlsDecided() == counts.controls();
		List<Node> views = new ArrayList<>();
		views.add(page(statement, OverviewScreen.KEY, messages.get("overview"), "chart"));
		if (counts.careParts() + counts.careOnly() > 0) {
			views.add(view(statement, new StatementView.Care(), messages.get("node.care"), "care-part"));
		}
		List<String> sets = StatementRows.sets(statement);
		if (sets.size() > 1) {
			sets.forEach(set -> views.add(view(statement, new StatementView.Norm(set),
					session.controlSets().header(set).map(h -> h.name(session.language())).orElse(set),
					"control-set")));
		}
		if (!StatementCoverage.targets(statement, session.controlSets()).isEmpty()) {
			views.add(page(statement, CoverageScreen.KEY, messages.get("coverage"), "mapping"));
		}
		views.add(VersionScreens.node(session, statement));
		String title = Labels.of(statement, session.language());
		return new Node(statement.getId(), title.isEmpty() ? messages.get("statement") : title, "statement",
				counts.controls() == 0 ? "" : counts.controlsDecided() + "/" + counts.controls(),
				decided ? Optional.empty() : Optional.of(Status.ATTENTION),
				Optional.of(Target.screen(ID, statement.getId())), views);
	}

	private static Node view(StatementOfApplicability statement, StatementView view, String label, String icon) {
		return page(statement, view.toString(), label, icon);
	}

	private static Node page(StatementOfApplicability statement, String page, String label, String icon) {
		String key = statement.getId() + '/' + page;
		return new Node(key, label, icon, "", Optional.empty(), Optional.of(Target.screen(ID, key)), List.of());
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		int slash = key.indexOf('/');
		String id = slash < 0 ? key : key.substring(0, slash);
		boolean there = session.dossier().find(id).filter(StatementOfApplicability.class::isInstance).isPresent();
		if (slash >= 0 && key.substring(slash + 1).equals(OverviewScreen.KEY)) {
			return there ? Optional.of(new OverviewScreen(session, id)) : Optional.empty();
		}
		if (slash >= 0 && CoverageScreen.isKey(key.substring(slash + 1))) {
			return there ? Optional.of(new CoverageScreen(session, id, CoverageScreen.set(key.substring(slash + 1))))
					: Optional.empty();
		}
		Optional<StatementView> view = slash < 0 ? Optional.of(new StatementView.Combined())
				: StatementView.parse(key.substring(slash + 1));
		return there ? view.map(v -> new StatementScreen(session, id, v)) : Optional.empty();
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		if (object instanceof StatementOfApplicability statement) {
			return Optional.of(Target.screen(ID, statement.getId()));
		}
		EObject inside = StatementScreen.decision(object);
		if (!(inside instanceof Decision decision)
				|| !(decision.eContainer() instanceof StatementOfApplicability statement)) {
			return Optional.empty();
		}
		return Optional.of(new Target(ID, statement.getId(), rowId(session, statement, decision),
				object == decision ? "" : fieldOf(decision, object)));
	}

	private record Located(DossierSession session, long revision, StatementOfApplicability statement,
			Map<Decision, String> rows) {

		boolean isOf(DossierSession asked, StatementOfApplicability of) {
			return session == asked && revision == asked.revision() && statement == of;
		}
	}

	/** Mostly the reference as it is written; rows go by the set that defines the control. */
	private String rowId(DossierSession session, StatementOfApplicability statement, Decision decision) {
		Located known = located.get();
		if (known == null || !known.isOf(session, statement)) {
			Map<Decision, String> rows = new IdentityHashMap<>();
			StatementRows.of(statement, session.controlSets(), new StatementView.Combined())
					.forEach(r -> r.decision().ifPresent(d -> rows.putIfAbsent(d, r.id())));
			known = new Located(session, session.revision(), statement, rows);
			located = new SoftReference<>(known);
		}
		return known.rows().getOrDefault(decision, String.valueOf(decision.getControl()));
	}

	@Override
	public List<Usage> users(DossierSession session, String set) {
		return statements(session)
				.filter(s -> StatementRows.sets(s).stream().anyMatch(used -> shows(session, used, set)))
				.map(s -> use(session, s, Labels.of(s, session.language()), "")).toList();
	}

	/** Whether a set that a statement names is the one asked for, or stands on it. */
	private static boolean shows(DossierSession session, String used, String set) {
		String at = used;
		// An overlay chain is short; the bound keeps a cycle in somebody's headers from hanging us.
		for (int i = 0; i < CHAIN && !at.isEmpty() && !at.equals(set); i++) {
			at = session.controlSets().header(at).map(ControlSetHeader::extendsSet).orElse("");
		}
		return at.equals(set);
	}

	@Override
	public List<Usage> users(DossierSession session, ControlRef control) {
		return statements(session).flatMap(s -> StatementRows
				.of(s, session.controlSets(), new StatementView.Combined()).stream()
				.filter(r -> r.ref().equals(control) && !r.repeated())
				.map(r -> use(session, s,
						new StatementWords(s, session.controlSets(), session.language(), session.today())
								.label(r) + " – " + Labels.of(s, session.language()),
						r.id())))
				.toList();
	}

	private static Stream<StatementOfApplicability> statements(DossierSession session) {
		return session.dossier().roots(StatementOfApplicability.class).stream();
	}

	private static Usage use(DossierSession session, StatementOfApplicability statement, String label, String row) {
		String kind = messages(session).get("statement");
		return new Usage(label.isEmpty() ? kind : label, kind,
				Optional.of(new Target(ID, statement.getId(), row, "")));
	}

	private static String fieldOf(Decision decision, EObject inside) {
		return switch (inside) {
			case Part part -> decision.getParts().size() == 1 ? "" : Literals.DECISION__PARTS.getName();
			case Driver driver -> Literals.DECISION__DRIVERS.getName();
			default -> inside.eContainmentFeature() == null ? "" : inside.eContainmentFeature().getName();
		};
	}

	@Override
	public String field(DossierSession session, EObject object, String feature) {
		if (object instanceof Part part && part.eContainer() instanceof Decision decision) {
			return decision.getParts().size() == 1 ? DecisionFields.PART + feature : Literals.DECISION__PARTS.getName();
		}
		return object instanceof Decision ? feature
				: object.eContainer() instanceof Decision decision ? fieldOf(decision, object) : "";
	}

	static Messages messages(DossierSession session) {
		return Messages.beside(StatementScreens.class, Locale.of(session.language()));
	}
}
