package org.waarborg.assurance.screens.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.Checklists;
import org.waarborg.assurance.screens.internal.RegisterRows;
import org.waarborg.assurance.screens.internal.RegisterSeverities;
import org.waarborg.assurance.screens.internal.checklist.ChecklistActions;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Element;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.TakesIn;
import org.waarborg.screen.Usage;
import org.waarborg.screen.fields.Fields;

/** The agreements of a register: with whom, whether they hold, what their checklist leaves open. */
final class AgreementScreen extends RegisterRows<Agreement> {

	private static final double LAST = 1_000;
	private static final String READ = "read";

	/** How far its checklist is. */
	private enum Read {
		OPEN, PARTLY, UNREAD, SETTLED, NOT_ASKED
	}

	private final String id;
	private final SupplyFacts facts;
	private final AgreementFields form;
	private final ChecklistActions checklists;
	private final List<Grouping> groupings;

	AgreementScreen(DossierSession session, String id) {
		super(session, id, AgreementScreens.ID, "agreements", Agreement.class,
				Literals.ASSURANCE_REGISTER__AGREEMENTS);
		this.id = id;
		Fields fields = text().fields();
		facts = new SupplyFacts(look());
		checklists = new ChecklistActions(session, text(), facts::assessments);
		form = new AgreementFields(text(), fields, facts, checklists);
		groupings = List.of(new Grouping(AgreementFields.STATE, word("field.state"), r -> state(form.stateOf(r))),
				new Grouping("kind", text().get("Agreement.kind"),
						r -> new Group(of(r).getKind().ordinal(), text().assurance().label(of(r).getKind()))),
				new Grouping("party", text().get("Agreement.party"),
						r -> of(r).getParty() == null ? new Group(LAST, text().get("nobody"))
								: new Group(0, text().organisation(of(r).getParty()))),
				new Grouping("form", text().get("Agreement.form"),
						r -> new Group(of(r).getForm().ordinal(), text().assurance().label(of(r).getForm()))),
				new Grouping(READ, word("field.checklist"), r -> read(readOf(r))),
				new RegisterSeverities(session, text()).grouping());
	}

	@Override
	public String icon() {
		return "agreement";
	}

	// ---- the band on top

	@Override
	public Header header() {
		List<Row> rows = rows().stream().filter(r -> look().matters(of(r).getParty())).toList();
		long not = rows.stream().filter(r -> form.stateOf(r) != Agreements.State.IN_FORCE).count();
		long unread = rows.stream().filter(r -> readOf(r) == Read.UNREAD).count();
		long open = rows.stream().filter(r -> readOf(r) == Read.OPEN || readOf(r) == Read.PARTLY).count();
		String figure = elements().isEmpty() ? word("figure.none") : word("figure", rows.size(), not, open, unread);
		String chip = rows.isEmpty() ? ""
				: not > 0 ? word("chip.not", not)
						: open + unread > 0 ? word("chip.open", open + unread)
								: word("chip.fine");
		Status status = rows.isEmpty() ? Status.NEUTRAL : not + open + unread > 0 ? Status.ATTENTION : Status.DONE;
		return new Header(title(), look().register().map(r -> text().assurance().name(r)).orElse(""), chip, status,
				figure, -1, next(rows));
	}

	/** What does not hold first, then what lacks points, then what nobody read. */
	private Optional<Action> next(List<Row> rows) {
		for (Agreements.State state : List.of(Agreements.State.ENDED, Agreements.State.NOT_SIGNED)) {
			long count = rows.stream().filter(r -> form.stateOf(r) == state).count();
			if (count > 0) {
				return Optional.of(only(word("next." + state.name(), count), AgreementFields.STATE,
						state(state).label()));
			}
		}
		for (Read read : List.of(Read.OPEN, Read.UNREAD, Read.PARTLY)) {
			long count = rows.stream().filter(r -> readOf(r) == read).count();
			if (count > 0) {
				return Optional.of(only(word("next." + read.name(), count), READ, read(read).label()));
			}
		}
		return Optional.empty();
	}

	private static Action only(String label, String grouping, String group) {
		return new Action("show." + grouping, label, "filter", Optional.empty(), s -> s.only(grouping, group));
	}

	private Group state(Agreements.State state) {
		return new Group(AgreementFields.order(state), text().assurance().label(state));
	}

	private Read readOf(Row row) {
		if (form.assessment(row).isEmpty()) {
			return of(row).getKind() == AgreementKind.PROCESSOR ? Read.UNREAD : Read.NOT_ASKED;
		}
		List<Checklists.Open> open = Checklists.open(form.assessment(row).orElseThrow(), session().controlSets())
				.orElse(List.of());
		return open.isEmpty() ? Read.SETTLED
				: open.stream().allMatch(Checklists.Open::partly) ? Read.PARTLY : Read.OPEN;
	}

	private Group read(Read read) {
		return new Group(read.ordinal(), word("read." + read.name()));
	}

	// ---- rows and fields

	/** Most have no title: then kind and party say what it is. */
	@Override
	public String name(Row row) {
		Agreement agreement = of(row);
		return Texts.isEmpty(agreement.getTitle())
				? text().get("agreements.name", agreement.getCode() == null ? "" : agreement.getCode(),
						text().assurance().label(agreement.getKind()), agreement.getParty() == null
								? text().get("nobody")
								: text().organisation(agreement.getParty()))
						.strip()
				: super.name(row);
	}

	@Override
	public List<Field> columns() {
		return form.sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "party", "kind", AgreementFields.STATE, "checklist", "until", "noticeBy", "signedOn",
				"services", "form", "version");
	}

	@Override
	public List<Section> sections() {
		return form.sections();
	}

	@Override
	public List<Grouping> groupings() {
		return groupings;
	}

	@Override
	protected void begin(Agreement fresh) {
		AgreementFields.begin(fresh);
	}

	@Override
	public Optional<TakesIn> takesIn() {
		return Optional.of(new TakesIn("agreements", id));
	}

	// ---- what has to do with an agreement

	@Override
	public Optional<Related> related(Row row) {
		Agreement agreement = of(row);
		List<Usage> links = new ArrayList<>();
		look().index().flatMap(i -> i.supplier(agreement.getParty())).ifPresent(s -> {
			link(links, s, "related.supplier");
			s.getServices().stream()
					.filter(v -> agreement.getServices().isEmpty() || agreement.getServices().contains(v))
					.forEach(v -> link(links, v, "related.service"));
		});
		Optional.ofNullable(agreement.getDocument()).ifPresent(d -> link(links, d, "related.document"));
		facts.assessments().of(List.of(agreement)).forEach(a -> links.add(checklists.link(a)));
		return Optional.of(new Related(text().get("suppliers.related"), links));
	}

	private void link(List<Usage> links, Element element, String what) {
		links.add(new Usage(text().assurance().name(element), text().get(what), session().locate(element)));
	}

	/** A checklist that was begun is gone on with, point by point. */
	@Override
	public List<Action> actions(List<Row> rows) {
		return rows.size() != 1 ? List.of() : checklists.begun(of(rows.getFirst()));
	}
}
