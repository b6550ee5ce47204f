package org.waarborg.dossier.screens.internal;

import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Option;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;

/** Assessments against checklists. */
final class AssessmentScreen extends DossierScreen<Assessment> {

	AssessmentScreen(Fields fields) {
		super(fields, "assessments", "assessment", Literals.DOSSIER__ASSESSMENTS);
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						field(Literals.ASSESSMENT__SUBJECT), field(Literals.ASSESSMENT__CHECKLIST).among(checklists()),
						field(Literals.ASSESSMENT__CHECKLIST_VERSION)),
				fields.section("when", field(Literals.ASSESSMENT__ON), field(Literals.ASSESSMENT__BY),
						field(Literals.ELEMENT__OWNER)),
				fields.section("outcome", lines(Literals.ASSESSMENT__CONCLUSION, 4), answers()),
				fields.section("keep", field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	private List<Option> checklists() {
		return session.controlSets().headers().stream().filter(h -> h.kind() == ControlSetKind.CHECKLIST)
				.map(h -> new Option(h.id(), h.title(session.language()), h.version(), "control-set")).toList();
	}

	private Field answers() {
		return field(Literals.ASSESSMENT__ANSWERS).children(List.of("point", "value", "comment", "answeredOn"),
				fields.section("answer", fields.field(Literals.ANSWER__POINT), fields.field(Literals.ANSWER__VALUE),
						fields.field(Literals.ANSWER__COMMENT).lines(3), fields.field(Literals.ANSWER__EVIDENCE),
						fields.field(Literals.ANSWER__ANSWERED_BY), fields.field(Literals.ANSWER__ANSWERED_ON)));
	}

	@Override
	void begin(Assessment fresh) {
		fresh.setOn(session.today());
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "subject", "checklist", "on", "by", "answers");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("checklist", fields.label(type(), Literals.ASSESSMENT__CHECKLIST),
				row -> of(row).getChecklist() == null ? new Group(1, fields.text("group.none"))
						: new Group(0, of(row).getChecklist())),
				by(Literals.ASSESSMENT__BY));
	}

	@Override
	public Header header() {
		long open = count(a -> Texts.isEmpty(a.getConclusion()));
		return header(open > 0 ? text("chip") : "", open > 0 ? Status.UNDER_WAY : Status.NEUTRAL,
				text("figure", all().size(), open), -1, Optional.empty());
	}
}
