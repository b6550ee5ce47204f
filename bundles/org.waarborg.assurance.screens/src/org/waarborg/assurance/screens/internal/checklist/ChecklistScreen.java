package org.waarborg.assurance.screens.internal.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.assurance.AssessmentIndex;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.checklist.ChecklistLook.Point;
import org.waarborg.controlset.Fulfilment;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Answer;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.FeatureField.Made;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/**
 * The points of a checklist, one line each, answered in the grid one after the other: the answer, remarks, evidence. What is asked
 * and what an answer means says the checklist.
 */
final class ChecklistScreen implements Screen {

	private static final String STATE = "state";
	private static final double LAST = 1_000;

	private final DossierSession session;
	private final String id;
	private final AssuranceScreenWords text;
	private final Fields fields;
	private final ChecklistLook look;
	private final ChecklistActions names;
	private List<Section> sections;
	private List<ChecklistLook.Choice> shape;

	ChecklistScreen(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		text = new AssuranceScreenWords(session);
		fields = text.fields();
		look = new ChecklistLook(session, id);
		names = new ChecklistActions(session, text, () -> AssessmentIndex.of(session.dossier().dossier()));
	}

	private static Point of(Row row) {
		return (Point) row.subject();
	}

	@Override
	public Target target() {
		return Target.screen(ChecklistScreens.ID, id);
	}

	@Override
	public String title() {
		return look.assessment().map(a -> names.name(a.getChecklist())).orElseGet(() -> text.get("checklist.gone"));
	}

	@Override
	public String icon() {
		return "assessment";
	}

	// ---- the band on top

	@Override
	public Header header() {
		Assessment assessment = look.assessment().orElse(null);
		if (assessment == null) {
			return new Header(title(), "", "", Status.NEUTRAL, text.get("checklist.gone"), -1, Optional.empty());
		}
		String detail = Stream
				.of(assessment.getSubject() == null ? "" : text.assurance().name(assessment.getSubject()),
						assessment.getOn() == null ? "" : text.date(assessment.getOn()),
						fields.name(assessment.getBy()))
				.filter(t -> !t.isBlank()).collect(Collectors.joining(" · "));
		int points = look.points().size();
		long partly = look.count(Fulfilment.PARTIAL);
		long open = look.count(Fulfilment.NONE);
		String figure = look.set().isEmpty() ? text.get("checklist.notinstalled", assessment.getChecklist())
				: text.get("checklist.figure", points - partly - open, points, partly, open);
		String chip = open + partly == 0 ? text.get("checklist.chip.done")
				: text.get("checklist.chip.open", open + partly);
		Status status = open > 0 ? Status.ATTENTION : partly > 0 ? Status.UNDER_WAY : Status.DONE;
		return new Header(title(), detail, look.set().isEmpty() ? "" : chip,
				look.set().isEmpty() ? Status.NEUTRAL : status, figure,
				points == 0 ? -1 : (double) (points - partly - open) / points, next(assessment, open, partly));
	}

	/** First the points that are open; with all settled what it means; then back to what was assessed. */
	private Optional<Action> next(Assessment assessment, long open, long partly) {
		if (open > 0 || partly > 0) {
			Fulfilment first = open > 0 ? Fulfilment.NONE : Fulfilment.PARTIAL;
			return Optional.of(new Action("show." + first.name().toLowerCase(Locale.ROOT),
					text.get("checklist.next." + first.name(), open > 0 ? open : partly), "filter", Optional.empty(),
					s -> s.only(STATE, state(first).label())));
		}
		if (Texts.isEmpty(assessment.getConclusion()) && !look.points().isEmpty()) {
			Target first = new Target(ChecklistScreens.ID, id, look.points().keySet().iterator().next(), "conclusion");
			return Optional.of(new Action("conclude", text.get("checklist.next.conclusion"), "edit", Optional.empty(),
					s -> s.show(first)));
		}
		return Optional.ofNullable(assessment.getSubject()).flatMap(session::locate)
				.map(t -> new Action("subject", text.get("checklist.next.subject"), "link", Optional.empty(),
						s -> s.show(t)));
	}

	// ---- rows

	@Override
	public List<Row> rows() {
		return look.points().entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
	}

	@Override
	public Optional<Row> row(String point) {
		return Optional.ofNullable(look.points().get(point)).map(p -> row(point, p));
	}

	private static Row row(String key, Point point) {
		return new Row(key, point.answer().map(EObject.class::cast), point);
	}

	@Override
	public String name(Row row) {
		return (label(row) + " – " + title(row)).strip();
	}

	private static String label(Row row) {
		return of(row).point().map(p -> p.ref().control()).orElseGet(() -> of(row).ref().toString());
	}

	private String title(Row row) {
		return of(row).point().map(p -> p.title(session.language()))
				.orElseGet(() -> text.get("checklist.point.unknown"));
	}

	@Override
	public String shortName(Row row) {
		return label(row);
	}

	@Override
	public String alsoFoundBy(Row row) {
		return of(row).point().map(p -> String.join("\n", p.titles().values()) + '\n' + p.source()).orElse("");
	}

	// ---- fields

	/** A checklist that was installed since may have other answers: then the form is another one. */
	@Override
	public List<Section> sections() {
		List<ChecklistLook.Choice> now = look.choices();
		if (!now.equals(shape)) {
			shape = now;
			sections = List.of(answer(now), proof(), asked(), whole());
		}
		return sections;
	}

	@Override
	public List<Field> columns() {
		return sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		boolean words = look.points().values().stream().anyMatch(p -> p.choices().isEmpty());
		boolean chosen = words ? !look.choices().isEmpty() : true;
		return Stream.of("number", "title", chosen ? "answer" : "", words ? "value" : "", "comment", "evidence",
				"answeredOn").filter(c -> !c.isEmpty()).toList();
	}

	private Section answer(List<ChecklistLook.Choice> choices) {
		List<Option> options = choices.stream().map(c -> new Option(c.id(), c.label(), "", "")).toList();
		return fields.section("answer",
				fields.derived("number", text.get("checklist.field.number"),
						r -> Cell.of(label(r), look.points().keySet().stream().toList().indexOf(r.id()))),
				fields.derived("title", text.get("checklist.field.title"), r -> Cell.of(title(r))),
				fields.told("question", text.get("checklist.field.question"), r -> Cell.of(line(question(r))),
						this::question),
				of(Literals.ANSWER__VALUE).id("answer").label(text.get("checklist.field.answer")).among(options)
						.shown(r -> !of(r).choices().isEmpty())
						.locked(r -> of(r).choices().isEmpty() ? Optional.of(text.get("checklist.locked.words"))
								: Optional.empty())
						.reads((r, c) -> said(of(r))),
				of(Literals.ANSWER__VALUE).lines(3).shown(r -> of(r).choices().isEmpty())
						.locked(r -> of(r).choices().isEmpty() ? Optional.empty()
								: Optional.of(text.get("checklist.locked.choice")))
						.reads((r, c) -> of(r).choices().isEmpty() ? c : Cell.EMPTY),
				of(Literals.ANSWER__COMMENT).lines(3));
	}

	private FeatureField of(EStructuralFeature feature) {
		return fields.field(feature).on(r -> of(r).answer().orElse(null)).making(this::made)
				.also((edits, row, object, value) -> dated(edits, feature, (Answer) object));
	}

	/** A new answer is of today and of who is at the keyboard. */
	private Made made(Row row) {
		Answer fresh = DossierFactory.eINSTANCE.createAnswer();
		fresh.setPoint(of(row).ref());
		fresh.setAnsweredOn(session.today());
		session.me().ifPresent(fresh::setAnsweredBy);
		Identifiers.ensureIds(fresh);
		return new Made(fresh,
				session.edits().add(look.assessment().orElseThrow(), Literals.ASSESSMENT__ANSWERS, fresh));
	}

	/** Another answer is given today; a remark on it leaves the day as it is. */
	private List<Command> dated(Edits edits, EStructuralFeature feature, Answer answer) {
		return feature != Literals.ANSWER__VALUE || answer.eContainer() == null
				|| session.today().equals(answer.getAnsweredOn()) ? List.of()
						: List.of(edits.set(answer, Literals.ANSWER__ANSWERED_ON, session.today()));
	}

	/** The words of the answer; what it means for the point gives the mark. */
	private Cell said(Point point) {
		String value = point.answer().map(Answer::getValue).orElse(null);
		if (value == null || value.isBlank()) {
			return Cell.EMPTY;
		}
		String words = point.choices().stream().filter(c -> c.id().equals(value)).findFirst()
				.map(ChecklistLook.Choice::label).orElse(value);
		return Cell.of(words, point.said().ordinal()).with(status(point.said()));
	}

	private static Status status(Fulfilment said) {
		return switch (said) {
			case NONE -> Status.ATTENTION;
			case PARTIAL -> Status.UNDER_WAY;
			case FULL -> Status.DONE;
			case NOT_APPLICABLE -> Status.NEUTRAL;
		};
	}

	private Section proof() {
		return fields.section("checklist.proof", of(Literals.ANSWER__EVIDENCE), of(Literals.ANSWER__ANSWERED_BY),
				of(Literals.ANSWER__ANSWERED_ON));
	}

	private Section asked() {
		return fields.section("checklist.asked",
				fields.derived("state", text.get("checklist.field.state"),
						r -> Cell.of(state(of(r).said()).label(), of(r).said().ordinal()).with(status(of(r).said()))),
				fields.derived("group", text.get("checklist.field.group"), r -> Cell.of(group(r).label())),
				fields.told("hints", text.get("checklist.field.hints"), r -> Cell.of(line(hints(r))), this::hints),
				fields.told("source", text.get("checklist.field.source"),
						r -> Cell.of(line(of(r).point().map(ResolvedControl::source).orElse(""))),
						r -> of(r).point().map(ResolvedControl::source).orElse("")));
	}

	private static String line(String words) {
		return words == null ? "" : words.replaceAll("\\s+", " ").strip();
	}

	private String question(Row row) {
		return of(row).point().map(p -> String.join("\n", in(p.questions()))).orElse("");
	}

	private String hints(Row row) {
		return of(row).point().map(p -> String.join("\n", in(p.evidenceHints()))).orElse("");
	}

	private List<String> in(java.util.Map<String, List<String>> texts) {
		return texts.getOrDefault(session.language(), texts.getOrDefault("en", List.of()));
	}

	/** The same for all points: what came out of all of them. */
	private Section whole() {
		return fields.section("checklist.whole", whole(Literals.ASSESSMENT__CONCLUSION).lines(3),
				whole(Literals.ASSESSMENT__ON), whole(Literals.ASSESSMENT__BY),
				fields.derived("subject", text.get("checklist.field.subject"), r -> look.assessment()
						.map(Assessment::getSubject).map(this::subject).orElse(Cell.EMPTY)));
	}

	private FeatureField whole(EStructuralFeature feature) {
		return fields.field(feature).on(r -> look.assessment().orElse(null));
	}

	private Cell subject(org.waarborg.dossier.Element subject) {
		Cell cell = Cell.of(text.assurance().name(subject));
		return session.locate(subject).map(cell::to).orElse(cell);
	}

	// ---- groupings

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("group", text.get("checklist.field.group"), this::group),
				new Grouping(STATE, text.get("checklist.field.state"), r -> state(of(r).said())));
	}

	@Override
	public boolean grouped() {
		return true;
	}

	private Group group(Row row) {
		return look.group(of(row)).map(g -> new Group(order(g.id()), g.title(session.language())))
				.orElseGet(() -> new Group(LAST, text.get("checklist.group.none")));
	}

	private double order(String group) {
		List<String> ids = look.set().stream().flatMap(s -> s.groups().stream()).map(g -> g.id()).toList();
		return ids.indexOf(group);
	}

	private Group state(Fulfilment said) {
		return new Group(said.ordinal(), text.get("checklist.state." + said.name()));
	}

	// ---- coming and going

	@Override
	public String empty() {
		return look.assessment().isEmpty() ? text.get("checklist.gone.long")
				: text.get("checklist.empty", names.name(look.assessment().get().getChecklist()));
	}

	/** Points are those of the checklist. */
	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(session.dossier().writable() ? text.get("checklist.keep") : text.get("locked.readonly"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("points belong to their checklist");
	}
}
