package org.waarborg.assurance.screens.internal.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.CountryEntry;
import org.waarborg.assurance.CountryGroup;
import org.waarborg.assurance.screens.internal.KeptFields;
import org.waarborg.assurance.screens.internal.RegisterRows;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;

/** Lists of countries: the European Economic Area, and those with an adequacy decision, each with its source. */
final class CountryScreen extends RegisterRows<CountryGroup> {

	private static final String COUNTRIES = "countryNames";

	private final Fields fields;
	private final List<Section> sections;

	CountryScreen(DossierSession session, String id) {
		super(session, id, CountryScreens.ID, "countries", CountryGroup.class,
				Literals.ASSURANCE_REGISTER__COUNTRIES);
		fields = text().fields();
		sections = List.of(
				fields.section("country.list", field(DossierPackage.Literals.ELEMENT__TITLE),
						field(Literals.COUNTRY_GROUP__KIND)),
				fields.section("country.entries",
						fields.derived(COUNTRIES, text().get("field.countryNames"), this::names),
						field(Literals.COUNTRY_GROUP__ENTRIES).children(List.of("country", "from", "until", "number"),
								fields.section("country",
										fields.field(Literals.COUNTRY_ENTRY__COUNTRY)
												.among(countries(session.language())),
										fields.field(Literals.COUNTRY_ENTRY__FROM),
										fields.field(Literals.COUNTRY_ENTRY__UNTIL),
										fields.field(Literals.COUNTRY_ENTRY__NUMBER),
										fields.field(Literals.COUNTRY_ENTRY__CONDITION).lines(2)))),
				fields.section("country.source", field(Literals.COUNTRY_GROUP__SOURCE).lines(3),
						field(Literals.COUNTRY_GROUP__VERIFIED_ON), field(DossierPackage.Literals.ELEMENT__CODE),
						field(DossierPackage.Literals.ELEMENT__OWNER),
						field(DossierPackage.Literals.ELEMENT__CLASSIFICATION),
						KeptFields.notes(fields, field(DossierPackage.Literals.ELEMENT__NOTES))));
	}

	/** Every country that there is a code of, by name. */
	private static List<Option> countries(String language) {
		return Stream.of(Locale.getISOCountries())
				.map(c -> new Option(c, Locale.of("", c).getDisplayCountry(Locale.of(language)), c, ""))
				.sorted(Comparator.comparing(Option::label)).toList();
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.COUNTRY_GROUP, feature);
	}

	/** Those that hold today, by name. */
	private Cell names(Row row) {
		List<CountryEntry> now = of(row).getEntries().stream().filter(this::holds).toList();
		String names = now.stream().map(e -> text().assurance().country(e.getCountry())).sorted()
				.collect(Collectors.joining(", "));
		return now.isEmpty() ? Cell.EMPTY : Cell.of(text().get("countries.names", now.size(), names), now.size());
	}

	private boolean holds(CountryEntry entry) {
		LocalDate today = session().today();
		return (entry.getFrom() == null || !entry.getFrom().isAfter(today))
				&& (entry.getUntil() == null || !entry.getUntil().isBefore(today));
	}

	@Override
	public String icon() {
		return "location";
	}

	@Override
	public Header header() {
		int all = elements().size();
		long countries = elements().stream().flatMap(g -> g.getEntries().stream()).filter(this::holds)
				.map(CountryEntry::getCountry).distinct().count();
		return new Header(title(), look().register().map(text().assurance()::name).orElse(""), "", Status.NEUTRAL,
				all == 0 ? word("figure.none") : word("figure", all, countries), -1, Optional.empty());
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public List<Field> columns() {
		return sections.stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("title", "kind", COUNTRIES, "verifiedOn", "source");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("kind", text().get("countries.kind"),
				r -> new Group(of(r).getKind().ordinal(), text().assurance().label(of(r).getKind()))));
	}
}
