package org.waarborg.dossier.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Component;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.rules.DueItem;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.spi.ScreenSource;

/** The screens of the base of a dossier: organisation, assets, requirements, documents, work. */
@Component
public final class DossierScreens implements ScreenSource {

	/** Id of this source. */
	public static final String ID = "dossier";
	static final String SETTINGS = "settings";
	private static final int ORDER = 900;

	/** A screen: the list of the dossier that it shows, its icon, what makes it. */
	private record Kind(String key, EReference list, String icon, Function<Fields, Screen> make) {
	}

	private static final List<Kind> KINDS = List.of(
			new Kind("organisations", Literals.DOSSIER__ORGANISATIONS, "organisation", OrganisationScreen::new),
			new Kind("people", Literals.DOSSIER__PEOPLE, "people", PeopleScreen::new),
			new Kind("roles", Literals.DOSSIER__ROLE_ASSIGNMENTS, "role", RoleScreen::new),
			new Kind("scopes", Literals.DOSSIER__SCOPES, "scope", ScopeScreen::new),
			new Kind("assets", Literals.DOSSIER__ASSETS, "asset", AssetScreen::new),
			new Kind("requirements", Literals.DOSSIER__REQUIREMENTS, "requirement", RequirementScreen::new),
			new Kind("legalFacts", Literals.DOSSIER__LEGAL_FACTS, "law", LegalFactScreen::new),
			new Kind("documents", Literals.DOSSIER__DOCUMENTS, "document", DocumentScreen::new),
			new Kind("evidence", Literals.DOSSIER__EVIDENCE, "evidence", EvidenceScreen::new),
			new Kind("measures", Literals.DOSSIER__MEASURES, "measure", MeasureScreen::new),
			new Kind("activities", Literals.DOSSIER__ACTIVITIES, "activity", ActivityScreen::new),
			new Kind("followUps", Literals.DOSSIER__FOLLOW_UPS, "follow-up", FollowUpScreen::new),
			new Kind("exemptions", Literals.DOSSIER__EXEMPTIONS, "exemption", ExemptionScreen::new),
			new Kind("assessments", Literals.DOSSIER__ASSESSMENTS, "assessment", AssessmentScreen::new));

	/** Which screens stand together in the navigator, under which heading; one alone has none. */
	private static final List<Map.Entry<String, List<String>>> TREE = List.of(
			Map.entry("organisation", List.of("organisations", "people", "roles", "scopes")),
			Map.entry("", List.of("assets")), Map.entry("requirement", List.of("requirements", "legalFacts")),
			Map.entry("document", List.of("documents", "evidence")),
			Map.entry("measure", List.of("measures", "activities", "followUps", "exemptions", "assessments")));

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Node> nodes(DossierSession session) {
		Fields fields = fields(session);
		Set<String> late = session.due().stream().filter(i -> i.overdue(session.today())).map(DueItem::place)
				.map(p -> p.objectId()).collect(Collectors.toSet());
		List<Node> nodes = new ArrayList<>();
		for (Map.Entry<String, List<String>> branch : TREE) {
			List<Node> leaves = branch.getValue().stream().map(key -> leaf(fields, kind(key).orElseThrow(), late))
					.toList();
			if (branch.getKey().isEmpty()) {
				nodes.addAll(leaves);
			} else {
				nodes.add(branch(fields, branch.getKey(), leaves));
			}
		}
		nodes.add(new Node(ID + '.' + SETTINGS, fields.text("settings.title"), "settings", "", Optional.empty(),
				Optional.of(Target.screen(ID, SETTINGS)), List.of()));
		return nodes;
	}

	/** A closed branch says that something in it is late; how much stands at the leaves. */
	private static Node branch(Fields fields, String key, List<Node> leaves) {
		Optional<Status> worst = leaves.stream().flatMap(l -> l.status().stream()).findFirst();
		return new Node(ID + ".branch." + key, fields.text("node." + key), key,
				worst.isPresent() ? fields.text("node.late") : "", worst, Optional.empty(), leaves);
	}

	private static Node leaf(Fields fields, Kind kind, Set<String> late) {
		List<?> things = (List<?>) fields.session().dossier().dossier().eGet(kind.list());
		long overdue = things.stream().filter(t -> late.contains(((Identified) t).getId())).count();
		String figure = things.isEmpty() ? ""
				: overdue == 0 ? Integer.toString(things.size())
						: fields.text("node.figure", things.size(), overdue);
		return new Node(ID + '.' + kind.key(), fields.text(kind.key() + ".title"), kind.icon(), figure,
				overdue == 0 ? Optional.empty() : Optional.of(Status.ATTENTION),
				Optional.of(Target.screen(ID, kind.key())), List.of());
	}

	private static Fields fields(DossierSession session) {
		return Fields.of(session, Messages.beside(DossierScreens.class, Locale.of(session.language())));
	}

	private static Optional<Kind> kind(String key) {
		return KINDS.stream().filter(k -> k.key().equals(key)).findFirst();
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		Fields fields = fields(session);
		return SETTINGS.equals(key) ? Optional.of(new SettingsScreen(fields))
				: kind(key).map(k -> k.make().apply(fields));
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		if (object instanceof Dossier dossier) {
			return Optional.of(new Target(ID, SETTINGS, dossier.getId(), ""));
		}
		EObject row = object;
		String field = "";
		while (row != null && !(row.eContainer() instanceof Dossier)) {
			field = row.eContainmentFeature() == null ? "" : row.eContainmentFeature().getName();
			row = row.eContainer();
		}
		if (!(row instanceof Identified identified)) {
			return Optional.empty();
		}
		EReference list = row.eContainmentFeature();
		String inside = field;
		return KINDS.stream().filter(k -> k.list() == list).findFirst()
				.map(k -> new Target(ID, k.key(), identified.getId(), inside))
				.or(() -> Optional
						.of(new Target(ID, SETTINGS, ((Dossier) identified.eContainer()).getId(), list.getName())));
	}

	@Override
	public String field(DossierSession session, EObject object, String feature) {
		String inside = locate(session, object).map(Target::field).orElse("");
		if (!inside.isEmpty()) {
			return inside;
		}
		// A signal about many at once is at the dossier; there it belongs to no field.
		boolean shown = !(object instanceof Dossier)
				|| Set.of("organisation", "language", "audienceProfiles", "mutedRules").contains(feature);
		return shown ? feature : "";
	}
}
