package org.waarborg.risk.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Discloser;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.ChosenControl;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskTrend;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.ScaleStep;
import org.waarborg.risk.TreatmentStatus;

/**
 * The register as a document: figures, one row a risk, the method. With {@link RiskTrend} in the context the trend too. Options:
 * {@code scope}, {@code owner}, {@code risks}.
 */
@Component(service = DocumentSource.class)
public class RegisterDocumentSource extends RiskSources {

	/** The id of the source. */
	public static final String ID = "risk-register";

	/**
	 * The source.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public RegisterDocumentSource(@Reference ControlSetRegistry registry) {
		super(ID, registry);
	}

	@Override
	Document build(RiskDocument d) {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("map", d.messages.get("section.map"),
				d.heatMap("map.current", d.messages.get("map.current"), AssessedState.CURRENT, null)));
		d.request.context(RiskTrend.class)
				.flatMap(t -> t.figure("trend", d.messages.get("section.trend"), d.discloser.disclosure(),
						d.request.language()))
				.ifPresent(f -> sections.add(new Section("trends", d.messages.get("section.trend"), List.of(f))));
		sections.add(new Section("register", d.messages.get("section.risks"), List.of(table(d))));
		d.method().ifPresent(m -> sections.add(new Section("method", d.words.name(m), method(m, d))));
		return d.document(ID, "title." + ID, sections, "risks");
	}

	private static Table table(RiskDocument d) {
		List<Column> columns = List.of(Column.identifier("code", d.messages.get("column.code")),
				Column.text("title", d.messages.get("column.title")),
				Column.text("description", d.messages.get("column.description")).wide().dataOnly(),
				Column.text("cause", d.messages.get("column.cause")).wide().dataOnly(),
				Column.text("vulnerability", d.messages.get("column.vulnerability")).wide().dataOnly(),
				Column.text("consequence", d.messages.get("column.consequence")).wide().dataOnly(),
				Column.items("subjects", d.messages.get("column.subjects")),
				Column.items("aspects", d.messages.get("column.aspects")).dataOnly(),
				Column.text("owner", d.messages.get("column.owner")).asGroupable(), status(d, "inherent"),
				status(d, "current"), number(d, "likelihood"), number(d, "impact"),
				Column.text("why", d.messages.get("column.why")).wide().dataOnly(), status(d, "target"),
				Column.text("option", d.messages.get("column.option")).asGroupable(), status(d, "answer"),
				Column.date("until", d.messages.get("column.until")),
				Column.text("controls", d.messages.get("column.controls")),
				Column.date("review", d.messages.get("column.review")));
		return new Table("risks", d.messages.get("section.risks"), columns,
				d.risks().stream().map(r -> row(r, d)).toList(), "", d.messages.get("risks.none"));
	}

	private static Column status(RiskDocument d, String id) {
		return Column.status(id, d.messages.get("column." + id), List.of());
	}

	private static Column number(RiskDocument d, String id) {
		return Column.number(id, d.messages.get("column." + id)).dataOnly();
	}

	private static Row row(Risk risk, RiskDocument d) {
		Discloser shown = d.discloser;
		Optional<Assessed> now = d.assessed(risk, AssessedState.CURRENT)
				.filter(a -> shown.leaves(Literals.RISK_ASSESSMENT__LIKELIHOOD, Literals.RISK_ASSESSMENT__IMPACTS));
		Acceptances.Standing standing = Acceptances.of(risk, d.today, d.matrices);
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(shown.value(risk, DossierPackage.Literals.ELEMENT__CODE, risk.getCode()).orElse("")));
		cells.add(Cell.text(shown.text(risk, DossierPackage.Literals.ELEMENT__TITLE, risk.getTitle())));
		cells.add(Cell.text(shown.text(risk, Literals.RISK__DESCRIPTION, risk.getDescription())));
		cells.add(Cell.text(shown.text(risk, Literals.RISK__CAUSE, risk.getCause())));
		cells.add(Cell.text(shown.text(risk, Literals.RISK__VULNERABILITY, risk.getVulnerability())));
		cells.add(Cell.text(shown.text(risk, Literals.RISK__CONSEQUENCE, risk.getConsequence())));
		cells.add(Cell.items(shown.labels(Literals.RISK__SUBJECTS, risk.getSubjects())));
		cells.add(Cell.items(shown.leaves(Literals.RISK__ASPECTS)
				? risk.getAspects().stream().map(d.words::label).toList()
				: List.of()));
		cells.add(Cell.text(shown.person(risk, DossierPackage.Literals.ELEMENT__OWNER, risk.getOwner())));
		cells.add(d.level(risk, AssessedState.INHERENT));
		cells.add(d.level(risk, AssessedState.CURRENT));
		cells.add(now.map(a -> Cell.number(a.likelihood())).orElse(Cell.empty()));
		cells.add(now.map(a -> Cell.number(a.impact())).orElse(Cell.empty()));
		cells.add(now.isPresent() ? d.why(risk) : Cell.empty());
		cells.add(d.level(risk, AssessedState.TARGET));
		cells.add(Cell.text(shown.value(risk, Literals.RISK__OPTION, risk.getOption()).map(d.words::label).orElse("")));
		cells.add(d.answer(risk));
		cells.add(Cell.date(shown.leaves(Literals.RISK__ACCEPTANCES, Literals.ACCEPTANCE__UNTIL) && standing.holds()
				? standing.until().orElse(null)
				: null));
		cells.add(Cell.text(controls(risk, d)));
		cells.add(Cell.date(shown.leaves(Literals.RISK__NEXT_REVIEW)
				? RiskDates.review(risk, d.matrices).orElse(null)
				: null));
		return new Row(String.valueOf(risk.getId()), cells);
	}

	/** By their numbers alone; the treatment plan names them. */
	private static String controls(Risk risk, RiskDocument d) {
		return d.discloser.elements(Literals.RISK__TREATMENTS, risk.getTreatments()).stream()
				.filter(t -> t.getStatus() != TreatmentStatus.CANCELLED)
				.filter(t -> d.discloser.leaves(Literals.TREATMENT__CONTROLS)).flatMap(t -> t.getControls().stream())
				.map(ChosenControl::getControl).filter(java.util.Objects::nonNull).distinct().map(d::number)
				.collect(Collectors.joining(", "));
	}

	/** The method in tables: whoever reads a level can look up what it means and who may accept it. */
	private static List<Block> method(RiskMethod method, RiskDocument d) {
		List<Block> blocks = new ArrayList<>();
		if (!d.discloser.leaves(Literals.RISK_REGISTER__METHODS)) {
			return blocks;
		}
		blocks.add(levels(method, d));
		blocks.add(scale("likelihood", d.messages.get("method.likelihood"), method.getLikelihood(), d));
		for (ImpactCategory category : method.getCategories()) {
			blocks.add(scale("impact-" + (method.getCategories().indexOf(category) + 1),
					d.messages.get("method.impact", d.words.category(category)), category.getSteps(), d));
		}
		return blocks;
	}

	private static Table levels(RiskMethod method, RiskDocument d) {
		List<Column> columns = List.of(status(d, "level"),
				Column.text("meaning", d.messages.get("column.meaning")).wide(),
				Column.text("threshold", d.messages.get("column.threshold")),
				Column.text("acceptableBy", d.messages.get("column.acceptableBy")));
		List<Row> rows = new ArrayList<>();
		for (RiskLevel level : method.getLevels()) {
			rows.add(new Row("level-" + rows.size(),
					List.of(new Cell.Chip(RiskWords.status(level), d.words.level(level), level.getTone().name()),
							Cell.text(d.words.text(level.getMeaning())),
							Cell.text(d.messages.get(level.isAboveThreshold() ? "threshold.above" : "threshold.below")),
							Cell.text(level.getAcceptableBy().isEmpty() ? d.messages.get("acceptableBy.nobody")
									: level.getAcceptableBy().stream().map(d.words::label)
											.collect(Collectors.joining(", "))))));
		}
		return new Table("method.levels", d.messages.get("method.levels"), columns, rows);
	}

	private static Table scale(String id, String title, List<ScaleStep> steps, RiskDocument d) {
		List<Row> rows = new ArrayList<>();
		for (ScaleStep step : steps) {
			rows.add(new Row(id + '-' + rows.size(), List.of(Cell.text(d.words.step(steps, rows.size() + 1)),
					Cell.text(d.words.text(step.getMeaning())))));
		}
		return new Table("method." + id, title, List.of(Column.text("step", d.messages.get("column.step")),
				Column.text("meaning", d.messages.get("column.meaning")).wide()), rows);
	}
}
