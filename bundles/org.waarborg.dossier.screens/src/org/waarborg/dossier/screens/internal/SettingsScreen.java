package org.waarborg.dossier.screens.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.document.Status;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.MutedRule;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** The dossier itself: whose it is, its language, what leaves for whom, which rules are muted. One row. */
final class SettingsScreen implements Screen {

	private static final String KEY = DossierScreens.SETTINGS;

	private final Fields fields;
	private final DossierSession session;
	private List<Section> sections;

	SettingsScreen(Fields fields) {
		this.fields = fields;
		session = fields.session();
	}

	private Dossier dossier() {
		return session.dossier().dossier();
	}

	private String text(String name, Object... arguments) {
		return fields.text(KEY + '.' + name, arguments);
	}

	@Override
	public Target target() {
		return Target.screen(DossierScreens.ID, KEY);
	}

	@Override
	public String title() {
		return text("title");
	}

	@Override
	public String icon() {
		return "settings";
	}

	@Override
	public Header header() {
		int muted = dossier().getMutedRules().size();
		boolean nobody = dossier().getOrganisation() == null;
		return new Header(title(), fields.text("detail", session.name()), nobody ? text("chip") : "",
				nobody ? Status.ATTENTION : Status.NEUTRAL,
				text("figure", dossier().getAudienceProfiles().size(), muted), -1, Optional.empty());
	}

	@Override
	public List<Field> columns() {
		return sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("organisation", "language", "audienceProfiles", "mutedRules");
	}

	@Override
	public List<Row> rows() {
		return List.of(Row.of(dossier()));
	}

	@Override
	public String name(Row row) {
		return session.name();
	}

	@Override
	public List<Section> sections() {
		if (sections == null) {
			sections = List.of(
					fields.section("whose", fields.field(Literals.DOSSIER__ORGANISATION),
							fields.field(Literals.DOSSIER__LANGUAGE).among(languages()),
							fields.derived("domainsUsed",
									fields.label(Literals.DOSSIER, Literals.DOSSIER__DOMAINS_USED),
									this::domains),
							fields.derived("formatVersion",
									fields.label(Literals.DOSSIER, Literals.DOSSIER__FORMAT_VERSION),
									r -> Cell.of(Integer.toString(dossier().getFormatVersion())))),
					fields.section("audiences", profiles()), fields.section("muted", muted()));
		}
		return sections;
	}

	private List<Option> languages() {
		return List.of("nl", "en", "de", "fr").stream()
				.map(l -> new Option(l, Locale.of(l).getDisplayLanguage(Locale.of(session.language())), "", ""))
				.toList();
	}

	private Cell domains(Row row) {
		List<String> names = dossier().getDomainsUsed().stream().map(
				d -> session.dossier().domains().getOrDefault(d, Map.of()).getOrDefault(session.language(), d))
				.toList();
		return Cell.of(String.join(", ", names));
	}

	private Field profiles() {
		return fields.field(Literals.DOSSIER__AUDIENCE_PROFILES).children(List.of("title", "audience", "upTo"),
				fields.section("profile", fields.field(Literals.AUDIENCE_PROFILE__TITLE),
						fields.field(Literals.AUDIENCE_PROFILE__AUDIENCE),
						fields.field(Literals.AUDIENCE_PROFILE__UP_TO),
						fields.field(Literals.AUDIENCE_PROFILE__WITHHELD).choices(new Withheld())));
	}

	private Field muted() {
		return fields.field(Literals.DOSSIER__MUTED_RULES).begin(m -> ((MutedRule) m).setOn(session.today())).children(
				List.of("rule", "object", "scope", "reason"),
				fields.section("rule", fields.field(Literals.MUTED_RULE__RULE),
						fields.derived("object", fields.label(Literals.MUTED_RULE, Literals.MUTED_RULE__OBJECT),
								r -> named(fields, ((MutedRule) r.subject()).getObject()), Literals.MUTED_RULE__OBJECT),
						fields.field(Literals.MUTED_RULE__SCOPE), fields.field(Literals.MUTED_RULE__BY),
						fields.field(Literals.MUTED_RULE__ON), fields.field(Literals.MUTED_RULE__REASON).lines(3)));
	}

	/** An object that is kept by its id, as people call it. */
	static Cell named(Fields fields, String id) {
		if (id == null || id.isEmpty()) {
			return Cell.EMPTY;
		}
		DossierSession session = fields.session();
		return session.dossier().find(id).map(o -> {
			Cell cell = Cell.of(fields.name(o));
			return session.locate(o).map(cell::to).orElse(cell);
		}).orElseGet(() -> Cell.of(fields.text("gone")));
	}

	@Override
	public List<Grouping> groupings() {
		return List.of();
	}

	@Override
	public String empty() {
		return text("empty");
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(text("keep"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("the dossier itself");
	}

	/** The features of the model by the names that profiles keep: {@code package.Class.feature}. */
	private final class Withheld implements Choices {

		@Override
		public List<Option> find(Row row, String query, int limit) {
			String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+");
			return all().stream().filter(o -> Arrays.stream(words)
					.allMatch(w -> (o.label() + ' ' + o.value()).toLowerCase(Locale.ROOT).contains(w))).limit(limit)
					.toList();
		}

		@Override
		public Option describe(Object value) {
			return all().stream().filter(o -> o.value().equals(value)).findFirst()
					.orElseGet(() -> new Option(value, value.toString(), "", ""));
		}

		private List<Option> all() {
			List<Option> all = new ArrayList<>();
			session.dossier().roots(EObject.class).stream().map(r -> r.eClass().getEPackage()).distinct()
					.flatMap(p -> p.getEClassifiers().stream()).forEach(c -> add(all, c));
			return all;
		}

		private void add(List<Option> all, EClassifier classifier) {
			if (classifier instanceof EClass type) {
				for (EStructuralFeature feature : type.getEStructuralFeatures()) {
					if (feature != ControlsetPackage.Literals.IDENTIFIED__ID) {
						all.add(option(type.getEPackage(), type, feature));
					}
				}
			}
		}

		private Option option(EPackage model, EClass type, EStructuralFeature feature) {
			String id = model.getName() + '.' + type.getName() + '.' + feature.getName();
			String key = type.getName() + '.' + feature.getName();
			boolean known = fields.has(key) && fields.has(type.getName());
			return new Option(id, known ? fields.text("withheld", fields.text(type.getName()), fields.text(key)) : id,
					known ? id : "", "");
		}
	}
}
