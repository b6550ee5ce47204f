package org.waarborg.risk.screens.internal.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Identified;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MethodEdits;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Methods;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.ScaleStep;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** A version of a risk method on one page: its matrix as pictures, and a row for each step, category and level. */
final class MethodScreen implements Screen {

	/** The action that approves a version, of whoever can. */
	private static final String APPROVE = "method.approve";

	private final DossierSession session;
	private final String id;
	private final Fields fields;
	private final RiskWords words;
	private final MethodLook look;
	private final MethodFields all;

	MethodScreen(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		words = new RiskWords(session.language());
		fields = Fields.of(session, MethodScreens.messages(session), words.messages());
		look = new MethodLook(session, id, fields, words);
		all = new MethodFields(fields, words, look);
	}

	private Optional<RiskMethod> method() {
		return look.method();
	}

	@Override
	public Target target() {
		return Target.screen(MethodScreens.ID, id);
	}

	@Override
	public String title() {
		return method().map(m -> fields.text("title", Integer.toString(m.getVersion())))
				.orElseGet(() -> fields.text("gone"));
	}

	@Override
	public String icon() {
		return "risk-method";
	}

	// ---- the band on top

	@Override
	public Header header() {
		return method().map(this::header)
				.orElseGet(() -> new Header(title(), "", "", Status.NEUTRAL, "", -1, Optional.empty()));
	}

	private Header header(RiskMethod method) {
		String title = words.text(method.getTitle());
		String detail = Stream
				.of(Methods.registerOf(method).map(words::name).orElse(""),
						fields.text("version", Integer.toString(method.getVersion())),
						method.getEffectiveFrom() == null ? ""
								: fields.text("from", words.date(method.getEffectiveFrom())))
				.filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
		int troubles = look.matrix().troubles().size();
		String figure = fields.text("figure", look.matrix().likelihoods(), look.matrix().impacts(),
				method.getLevels().size(), method.getCategories().size())
				+ (troubles == 0 ? "" : " · " + fields.text("matrix.troubles", troubles));
		return new Header(title.isEmpty() ? title() : title, detail, words.label(method.getStatus()),
				MethodFields.status(method.getStatus()), figure, -1,
				method.getStatus() == MethodStatus.DRAFT && troubles == 0 ? approve() : Optional.empty());
	}

	private Optional<Action> approve() {
		return session.action(this, APPROVE);
	}

	// ---- rows

	@Override
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		method().ifPresent(m -> parts(m).forEach(p -> rows.add(Row.of(p))));
		return rows;
	}

	private static List<Identified> parts(RiskMethod method) {
		List<Identified> parts = new ArrayList<>();
		parts.add(method);
		parts.addAll(method.getLikelihood());
		parts.addAll(method.getCategories());
		method.getCategories().forEach(c -> parts.addAll(c.getSteps()));
		parts.addAll(method.getLevels());
		return parts;
	}

	@Override
	public String name(Row row) {
		return name(Part.object(row));
	}

	private String name(Identified part) {
		int number = Part.number(part);
		String own = switch (part) {
			case RiskMethod method -> words.text(method.getTitle());
			case ScaleStep step -> words.text(step.getTitle());
			case ImpactCategory category -> words.text(category.getTitle());
			case RiskLevel level -> words.text(level.getTitle());
			default -> "";
		};
		String place = switch (Part.of(part)) {
			case METHOD -> fields.text("name.METHOD", Integer.toString(((RiskMethod) part).getVersion()));
			case IMPACT -> fields.text("name.IMPACT", words.category((ImpactCategory) part.eContainer()), number);
			default -> fields.text("name." + Part.of(part).name(), number);
		};
		return own.isEmpty() ? place : place + " – " + own;
	}

	@Override
	public List<Field> columns() {
		return sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of(MethodFields.NUMBER, "title", "meaning", "tone", "aboveThreshold", "acceptableBy",
				MethodFields.USED);
	}

	@Override
	public List<Section> sections() {
		return all.sections();
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("part", fields.text("group"), this::group));
	}

	private Grouping.Group group(Row row) {
		Identified part = Part.object(row);
		if (Part.of(row) == Part.IMPACT) {
			ImpactCategory category = (ImpactCategory) part.eContainer();
			int number = Part.number(category);
			return new Grouping.Group(Part.IMPACT.ordinal() + number / 1000.0,
					fields.text("group.IMPACT", number, words.category(category)));
		}
		return new Grouping.Group(Part.of(row).ordinal(), fields.text("group." + Part.of(row).name()));
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public String alsoFoundBy(Row row) {
		return Part.object(row) instanceof ScaleStep step ? String.join(" ", step.getWords()) : "";
	}

	@Override
	public String empty() {
		return fields.text("empty");
	}

	// ---- pictures

	@Override
	public boolean picturesFirst() {
		return true;
	}

	@Override
	public List<Figure> figures() {
		return method().map(m -> new MatrixFigures(fields, words, m).all()).orElse(List.of());
	}

	@Override
	public List<Action> actions(Spot spot) {
		return method().flatMap(m -> new MatrixFigures(fields, words, m).square(spot)
				.map(s -> new SquareActions(session, fields, words, look, m, s).all())).orElse(List.of());
	}

	// ---- parts

	private PartActions of(RiskMethod method, Row row) {
		return new PartActions(session, fields, words, look, method, Part.object(row), name(row));
	}

	@Override
	public List<Action> actions(List<Row> rows) {
		return rows.size() == 1 ? method().map(m -> of(m, rows.getFirst()).all()).orElse(List.of()) : List.of();
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return method().flatMap(m -> of(m, row).cannotDelete());
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		Collection<EObject> parts = rows.stream().map(Part::object).map(EObject.class::cast).toList();
		return MethodEdits.of(edits, method().orElseThrow()).delete(parts);
	}
}
