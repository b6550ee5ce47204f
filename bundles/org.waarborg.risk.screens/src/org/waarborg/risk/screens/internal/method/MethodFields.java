package org.waarborg.risk.screens.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.document.Status;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Labels;
import org.waarborg.risk.MethodApproving;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Tone;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;

/** The fields of the rows of a method: words and meaning of each part, what a level asks for, how the version stands. */
final class MethodFields {

	static final String NUMBER = "number";
	static final String MATRIX = "cells";
	static final String USED = "used";

	private static final int LONG = 3;

	private final Fields fields;
	private final RiskWords words;
	private final MethodLook look;
	private final List<Section> sections;

	MethodFields(Fields fields, RiskWords words, MethodLook look) {
		this.fields = fields;
		this.words = words;
		this.look = look;
		sections = List.of(meant(), level(), version());
	}

	List<Section> sections() {
		return sections;
	}

	private Section meant() {
		return fields.section("meant", told(NUMBER, r -> Part.of(r) != Part.METHOD, this::number, Set.of()),
				by(of(Literals.RISK_METHOD, DossierPackage.Literals.ELEMENT__TITLE),
						of(Literals.SCALE_STEP, Literals.SCALE_STEP__TITLE),
						of(Literals.IMPACT_CATEGORY, Literals.IMPACT_CATEGORY__TITLE),
						of(Literals.RISK_LEVEL, Literals.RISK_LEVEL__TITLE)),
				by(of(Literals.SCALE_STEP, Literals.SCALE_STEP__MEANING, f -> f.lines(LONG)),
						of(Literals.RISK_LEVEL, Literals.RISK_LEVEL__MEANING, f -> f.lines(LONG))),
				new WordsField(fields, r -> look.locked()),
				told(USED, r -> Part.of(r) != Part.METHOD, this::used, Set.of()));
	}

	private Section level() {
		return fields.section("level",
				by(of(Literals.RISK_LEVEL, Literals.RISK_LEVEL__TONE, f -> f.status(Tone.class, RiskWords::status))),
				by(of(Literals.RISK_LEVEL, Literals.RISK_LEVEL__ABOVE_THRESHOLD)),
				by(of(Literals.RISK_LEVEL, Literals.RISK_LEVEL__ACCEPTABLE_BY)),
				by(of(Literals.RISK_LEVEL, Literals.RISK_LEVEL__ACCEPTED_FOR)),
				by(of(Literals.RISK_LEVEL, Literals.RISK_LEVEL__REVIEW_PERIOD),
						of(Literals.RISK_METHOD, Literals.RISK_METHOD__REVIEW_PERIOD)));
	}

	private Section version() {
		return fields.section("version", told("status", MethodFields::isVersion, this::status, Set.of("status")),
				by(of(Literals.RISK_METHOD, Literals.RISK_METHOD__STATES)),
				told("aggregation", MethodFields::isVersion,
						r -> Cell.of(words.label(method(r).getAggregation())), Set.of("aggregation")),
				told(MATRIX, MethodFields::isVersion, this::matrix,
						Set.of(MATRIX, "likelihood", "categories", "levels")),
				by(of(Literals.RISK_METHOD, Literals.RISK_METHOD__EFFECTIVE_FROM)),
				by(of(Literals.RISK_METHOD, DossierPackage.Literals.ELEMENT__OWNER)),
				by(of(Literals.RISK_METHOD, Literals.RISK_METHOD__CHANGE_SUMMARY, f -> f.lines(LONG))),
				new Told("approvals", label("approvals"), "", MethodFields::isVersion,
						r -> Cell.of(String.join("; ", approvals(r))), r -> String.join("\n", approvals(r)),
						Set.of("approvals")));
	}

	private static boolean isVersion(Row row) {
		return Part.of(row) == Part.METHOD;
	}

	private static RiskMethod method(Row row) {
		return (RiskMethod) Part.object(row);
	}

	// ---- making fields

	private ByPart.Of of(EClass owner, EStructuralFeature feature) {
		return of(owner, feature, f -> f);
	}

	private ByPart.Of of(EClass owner, EStructuralFeature feature,
			Function<FeatureField, FeatureField> more) {
		return new ByPart.Of(owner, more.apply(fields.field(owner, feature)).locked(r -> look.locked()));
	}

	private Field by(ByPart.Of... entries) {
		return new ByPart(fields.text("locked.nothing"), List.of(entries));
	}

	private Field told(String id, Predicate<Row> in, Function<Row, Cell> reading,
			Set<String> features) {
		String key = "field." + id + ".help";
		return new Told(id, label(id), fields.has(key) ? fields.text(key) : "", in, reading,
				r -> reading.apply(r).text(), features);
	}

	private String label(String id) {
		return fields.text("field." + id);
	}

	// ---- what is told

	private Cell number(Row row) {
		int number = Part.number(Part.object(row));
		return Cell.of(Integer.toString(number), number);
	}

	/** How many risks were assessed with it, so that one knows what a change would touch. */
	private Cell used(Row row) {
		int risks = look.use().risks(Part.object(row)).size();
		return risks == 0 ? Cell.of("", 0) : Cell.of(fields.text("used", risks), risks);
	}

	private Cell status(Row row) {
		MethodStatus status = method(row).getStatus();
		return Cell.of(words.label(status), status.ordinal()).with(status(status));
	}

	static Status status(MethodStatus status) {
		return switch (status) {
			case DRAFT -> Status.UNDER_WAY;
			case APPROVED -> Status.DONE;
			case SUPERSEDED -> Status.NEUTRAL;
		};
	}

	private Cell matrix(Row row) {
		RiskMatrix matrix = look.matrix();
		List<String> parts = new ArrayList<>();
		parts.add(fields.text("matrix.size", matrix.likelihoods(), matrix.impacts(), method(row).getLevels().size()));
		String own = method(row).getCategories().stream()
				.filter(c -> method(row).getCells().stream().anyMatch(cell -> cell.getCategory() == c))
				.map(words::category).collect(Collectors.joining(", "));
		if (!own.isEmpty()) {
			parts.add(fields.text("matrix.own", own));
		}
		int troubles = matrix.troubles().size();
		if (troubles > 0) {
			parts.add(fields.text("matrix.troubles", troubles));
		}
		Cell cell = Cell.of(String.join(" · ", parts));
		return troubles > 0 ? cell.with(Status.ATTENTION) : cell;
	}

	private List<String> approvals(Row row) {
		return method(row).getApprovals().stream().map(a -> approval(method(row), a)).toList();
	}

	private String approval(RiskMethod method, Approval approval) {
		String name = approval.getPersonName() == null ? Labels.of(approval.getPerson()) : approval.getPersonName();
		String proof = Optional.ofNullable(approval.getProof()).map(fields::name)
				.map(p -> fields.text("approval.proof", p)).orElse(fields.text("approval.unproven"));
		String on = approval.getOn() == null ? "–" : words.date(approval.getOn());
		String text = fields.text("approval", name, words.label(approval.getRole()), on, proof);
		return MethodApproving.isOf(approval, method) ? text : text + ' ' + fields.text("approval.changed");
	}
}
