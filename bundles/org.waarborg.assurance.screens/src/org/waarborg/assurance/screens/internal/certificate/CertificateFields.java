package org.waarborg.assurance.screens.internal.certificate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.StateReport;
import org.waarborg.assurance.Verification;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.KeptFields;
import org.waarborg.assurance.screens.internal.NormOptions;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;

/**
 * The fields of a certificate, in the order in which one asks: what it is, whether it holds and how that is known, its cycle,
 * whether it covers what is used.
 */
final class CertificateFields {

	static final String STATE = "state";
	static final String STANDING = "standing";
	static final String COVERS = "covers";
	/** What is told in a form and takes too long to be asked for thousands of rows. */
	private static final Set<String> TOLD = Set.of("why", "known", "picture", "cycle", "covers.told");

	private final DossierSession session;
	private final AssuranceScreenWords text;
	private final CertificateFacts facts;
	private final CertificateCells cells;
	private final Fields fields;
	private final CitedStatement cited;
	private final CycleFigure picture;
	private final List<Option> norms;
	private final List<Section> sections;

	CertificateFields(AssuranceScreenWords text, CertificateFacts facts) {
		session = facts.session();
		this.text = text;
		this.facts = facts;
		fields = text.fields();
		cells = new CertificateCells(text, facts, fields);
		cited = new CitedStatement(session, text);
		picture = new CycleFigure(text, facts);
		norms = NormOptions.of(facts.look(), text);
		sections = List.of(what(), holds(), cycle(), coverage(), keep());
	}

	CertificateCells cells() {
		return cells;
	}

	List<Section> sections() {
		return sections;
	}

	/** What one decides on; sentences are for who looks at one certificate. */
	List<Field> columns() {
		return sections.stream().flatMap(s -> s.fields().stream()).filter(f -> !TOLD.contains(f.id())).toList();
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.CERTIFICATE, feature);
	}

	private Field derived(String id, Function<Row, Cell> cell) {
		return fields.derived(id, text.get("field." + id), cell);
	}

	private Field derived(String id, Function<Row, Cell> cell, EStructuralFeature from) {
		return fields.derived(id, text.get("field." + id), cell, from);
	}

	private Field told(String id, Function<Row, String> words) {
		return fields.told(id, text.get("field." + id), r -> Cell.of(words.apply(r).replaceAll("\\s+", " ")), words);
	}

	// ---- what it is

	private Section what() {
		return fields.section("certificate", field(Literals.CERTIFICATE__HOLDER), derived("whose", cells::whose),
				field(Literals.CERTIFICATE__NORM).among(norms).reads((r, c) -> cells.norm(r)),
				derived("number", cells::number));
	}

	// ---- whether it holds, and how that is known

	private Section holds() {
		return fields.section("holds", derived(STATE, cells::state, Literals.CERTIFICATE__STATES),
				told("why", cells::why), derived("expires", cells::expires, Literals.CERTIFICATE__ISSUES),
				derived("days", cells::days),
				derived(STANDING, cells::standing, Literals.CERTIFICATE__VERIFICATIONS), told("known", cells::known),
				issues(), verifications(), states(), field(Literals.CERTIFICATE__RENEWAL_UNTIL),
				field(Literals.CERTIFICATE__RENEWAL_TEXT).lines(2));
	}

	private Field issues() {
		return field(Literals.CERTIFICATE__ISSUES).children(
				List.of("number", "reason", "issuedOn", "expiresOn"),
				fields.section("issue", fields.field(Literals.CERTIFICATE_ISSUE__NUMBER),
						fields.field(Literals.CERTIFICATE_ISSUE__REASON),
						fields.field(Literals.CERTIFICATE_ISSUE__NORM).among(norms),
						fields.field(Literals.CERTIFICATE_ISSUE__ISSUED_ON),
						fields.field(Literals.CERTIFICATE_ISSUE__EXPIRES_ON),
						fields.field(Literals.CERTIFICATE_ISSUE__FILE)),
				fields.section("issue.scope", fields.field(Literals.CERTIFICATE_ISSUE__SCOPE).lines(3),
						fields.field(Literals.CERTIFICATE_ISSUE__ENTITIES),
						fields.field(Literals.CERTIFICATE_ISSUE__SITES)),
				fields.section("issue.statement",
						fields.field(Literals.CERTIFICATE_ISSUE__STATEMENT).among(cited.options()),
						fields.field(Literals.CERTIFICATE_ISSUE__STATEMENT_VERSION),
						fields.field(Literals.CERTIFICATE_ISSUE__STATEMENT_DATE)));
	}

	private Field verifications() {
		return field(Literals.CERTIFICATE__VERIFICATIONS).begin(v -> {
			((Verification) v).setStanding(Standing.SEEN);
			((Verification) v).setOn(session.today());
			session.me().ifPresent(((Verification) v)::setBy);
		}).children(List.of("standing", "on", "by", "where"),
				fields.section("verification", fields.field(Literals.VERIFICATION__STANDING),
						fields.field(Literals.VERIFICATION__ON), fields.field(Literals.VERIFICATION__BY),
						fields.field(Literals.VERIFICATION__WHERE), fields.field(Literals.VERIFICATION__PROOF),
						fields.field(Literals.VERIFICATION__REMARK).lines(2)));
	}

	private Field states() {
		return field(Literals.CERTIFICATE__STATES).begin(s -> {
			((StateReport) s).setSeenOn(session.today());
			session.me().ifPresent(((StateReport) s)::setSeenBy);
		}).children(List.of("state", "from", "seenOn", "seenBy"),
				fields.section("seen", fields.field(Literals.STATE_REPORT__STATE),
						fields.field(Literals.STATE_REPORT__FROM), fields.field(Literals.STATE_REPORT__SEEN_ON),
						fields.field(Literals.STATE_REPORT__SEEN_BY), fields.field(Literals.STATE_REPORT__WHERE),
						fields.field(Literals.STATE_REPORT__PROOF)));
	}

	// ---- its cycle

	private Section cycle() {
		return fields.section("cycle", derived("next", cells::next),
				fields.picture("picture", text.get("field.picture"), r -> picture.of(CertificateCells.certificate(r))),
				told("cycle", cells::cycle),
				field(Literals.CERTIFICATE__AUDITS).begin(this::audit).children(
						List.of("kind", "planned", "heldOn"),
						fields.section("audit", fields.field(Literals.CYCLE_AUDIT__KIND),
								fields.field(Literals.CYCLE_AUDIT__PLANNED),
								fields.field(Literals.CYCLE_AUDIT__HELD_ON),
								fields.field(Literals.CYCLE_AUDIT__OUTCOME).lines(3),
								fields.field(Literals.CYCLE_AUDIT__REPORT))),
				field(Literals.CERTIFICATE__SCHEME), field(Literals.CERTIFICATE__DECIDED_ON),
				field(Literals.CERTIFICATE__FIRST_CERTIFIED));
	}

	/** Mostly one writes down a surveillance audit; which one it is follows from its day. */
	private void audit(EObject fresh) {
		((CycleAudit) fresh).setKind(AuditKind.SURVEILLANCE);
	}

	// ---- whether it covers what is used

	private Section coverage() {
		return fields.section("coverage", derived(COVERS, cells::covers, Literals.CERTIFICATE__COVERAGE),
				told("covers.told", cells::coverage),
				fields.told("scope", text.get("field.scope"), cells::scopeText, cells::scope),
				KeptFields.coverage(fields, field(Literals.CERTIFICATE__COVERAGE), this::subjects),
				fields.told("relied", text.get("field.relied"), cells::reliedOn, cells::relied),
				fields.told("cited", text.get("field.cited"), cited::cell, cited::told));
	}

	/** The services of the holder first, then those of others, then assets. */
	private Collection<EObject> subjects(Row row) {
		Set<EObject> all = new LinkedHashSet<>();
		Certificate certificate = row.object().map(EObject::eContainer).filter(Certificate.class::isInstance)
				.map(Certificate.class::cast).orElse(null);
		if (certificate != null) {
			all.addAll(facts.services(certificate));
		}
		facts.look().register().ifPresent(r -> r.getSuppliers().stream()
				.flatMap(s -> s.getServices().stream()).forEach(all::add));
		all.addAll(session.dossier().dossier().getAssets());
		return all;
	}

	/** Who stands behind it, and what does not decide anything. */
	private Section keep() {
		return fields.section("issuer", field(Literals.CERTIFICATE__BODY), field(Literals.CERTIFICATE__ACCREDITATION),
				field(Literals.CERTIFICATE__ACCREDITED_BY), field(Literals.CERTIFICATE__CLUSTER),
				field(Literals.CERTIFICATE__TOGETHER), field(Literals.CERTIFICATE__NORM_TEXT),
				field(DossierPackage.Literals.ELEMENT__OWNER), field(DossierPackage.Literals.ELEMENT__CODE),
				field(DossierPackage.Literals.ELEMENT__TITLE), field(DossierPackage.Literals.ELEMENT__CLASSIFICATION),
				KeptFields.notes(fields, field(DossierPackage.Literals.ELEMENT__NOTES)));
	}
}
