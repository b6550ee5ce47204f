package org.waarborg.dossier.rules.internal;

import static org.waarborg.dossier.DossierPackage.Literals.DOCUMENT__NEXT_REVIEW;
import static org.waarborg.dossier.DossierPackage.Literals.DOCUMENT__VERSIONS;
import static org.waarborg.dossier.DossierPackage.Literals.DOSSIER__DOCUMENTS;
import static org.waarborg.dossier.DossierPackage.Literals.ELEMENT__OWNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;

import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentKind;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;
import org.waarborg.store.Edits;

/** Documents (ISO/IEC 27001 clause 7.5). */
final class DocumentRules {

	/** What somebody decides; records and contracts are as they are. */
	private static final Set<DocumentKind> DECIDED = EnumSet.of(DocumentKind.POLICY, DocumentKind.PROCEDURE,
			DocumentKind.PLAN);

	private DocumentRules() {
	}

	static List<Rule> rules() {
		return List.of(DossierRule.of("DOC-001", Severity.ATTENTION, DocumentRules::reviewOverdue),
				DossierRule.everywhere("DOC-002", Severity.ATTENTION, DocumentRules::notApproved),
				DossierRule.everywhere("DOC-003", Severity.ATTENTION, DocumentRules::outOfForce),
				DossierRule.of("DOC-004", Severity.ATTENTION, DocumentRules::approvedHow),
				DossierRule.of("DOC-005", Severity.ATTENTION, DocumentRules::withoutOwner));
	}

	private static Stream<Document> current(Look look) {
		return look.dossier().getDocuments().stream().filter(d -> Standing.current(d, look.dossier()));
	}

	private static void reviewOverdue(Look look) {
		List<Document> overdue = current(look)
				.filter(d -> look.passed(Standing.review(d, look.dossier()).orElse(null))).toList();
		look.each(overdue, DOSSIER__DOCUMENTS, d -> {
			LocalDate review = Standing.review(d, look.dossier()).orElseThrow();
			Signals.Draft draft = look.at(d, DOCUMENT__NEXT_REVIEW);
			Optional<DocumentVersion> version = Standing.approved(d);
			List<Object> said = List.of(look.names().of(d), look.date(review), look.since(review),
					version.map(DocumentRules::number).orElse(""),
					version.flatMap(Standing::dated).map(look::date).orElse(""));
			if (version.flatMap(Standing::dated).isPresent()) {
				draft.say(said.toArray());
			} else {
				draft.sayAs("undated", said);
			}
		});
	}

	private static String number(DocumentVersion version) {
		return version.getVersion() == null ? "" : version.getVersion();
	}

	private static void notApproved(Look look) {
		List<Document> without = new ArrayList<>();
		current(look).filter(d -> Standing.approved(d).isEmpty())
				.filter(d -> !Reliance.users(look.references(d)).isEmpty()).forEach(d -> {
					Optional<DocumentVersion> draft = Standing.newest(d);
					if (draft.isPresent()) {
						sayDraft(look, d, draft.get());
					} else {
						without.add(d);
					}
				});
		look.each(without, DOSSIER__DOCUMENTS, d -> {
			Signals.Draft draft = look.at(d, DOCUMENT__VERSIONS);
			List<EObject> users = Reliance.users(look.references(d));
			look.relate(draft, users);
			draft.say(look.names().of(d), look.names().list(users));
		});
	}

	/** Somebody is writing it: no more than worth knowing. */
	private static void sayDraft(Look look, Document document, DocumentVersion version) {
		List<EObject> users = Reliance.users(look.references(document));
		Signals.Draft draft = look.at(document, DOCUMENT__VERSIONS).severity(Severity.INFO);
		look.relate(draft, users);
		draft.sayAs("draft", List.of(look.names().of(document), look.names().list(users), number(version)));
	}

	private static void outOfForce(Look look) {
		for (Document document : look.dossier().getDocuments()) {
			Optional<Document> successor = Standing.successor(document, look.dossier());
			if (successor.isEmpty() && !Standing.withdrawn(document)) {
				continue;
			}
			List<Setting> uses = Reliance.settings(look.references(document));
			List<EObject> users = uses.stream().map(Setting::getEObject).distinct().toList();
			if (users.isEmpty()) {
				continue;
			}
			Signals.Draft draft = look.at(document, DOCUMENT__VERSIONS);
			look.relate(draft, users);
			String said = look.names().list(users);
			successor.ifPresent(s -> draft.related(s, look.names().of(s)).fix(pointTo(look, uses, document, s)));
			if (successor.isPresent()) {
				draft.sayAs("superseded", List.of(look.names().of(document), said, look.names().of(successor.get())));
			} else {
				draft.say(look.names().of(document), said);
			}
		}
	}

	private static Fix pointTo(Look look, List<Setting> uses, Document document, Document successor) {
		String label = look.word("DOC-003.fix.use-successor", look.names().of(successor));
		return new Fix("use-successor", label, edits -> edits.compound(label,
				uses.stream().flatMap(s -> replace(edits, s, document, successor)).toList()));
	}

	private static Stream<Command> replace(Edits edits, Setting use, Document document, Document successor) {
		EObject user = use.getEObject();
		EStructuralFeature feature = use.getEStructuralFeature();
		if (!feature.isMany()) {
			return Stream.of(edits.set(user, feature, successor));
		}
		Command remove = edits.remove(user, feature, document);
		return ((List<?>) user.eGet(feature)).contains(successor) ? Stream.of(remove)
				: Stream.of(remove, edits.add(user, feature, successor));
	}

	private static void approvedHow(Look look) {
		List<Document> incomplete = current(look).filter(d -> Standing.approved(d).filter(v -> !missing(d, v).isEmpty())
				.isPresent()).toList();
		look.each(incomplete, DOSSIER__DOCUMENTS, d -> {
			DocumentVersion version = Standing.approved(d).orElseThrow();
			String missing = look.names()
					.join(missing(d, version).stream().map(m -> look.word("missing." + m)).toList());
			Signals.Draft draft = look.at(d, DOCUMENT__VERSIONS);
			if (!DECIDED.contains(d.getKind())) {
				draft.severity(Severity.INFO);
			}
			draft.say(look.names().of(d), number(version), missing);
		});
	}

	private static List<String> missing(Document document, DocumentVersion version) {
		List<String> missing = new ArrayList<>();
		if (Standing.dated(version).isEmpty()) {
			missing.add("date");
		}
		boolean somebody = version.getApprovals().stream().anyMatch(a -> a.getPerson() != null
				|| a.getPersonName() != null && !a.getPersonName().isBlank());
		if (!somebody && DECIDED.contains(document.getKind())) {
			missing.add("approver");
		}
		return missing;
	}

	private static void withoutOwner(Look look) {
		look.each(current(look).filter(d -> d.getOwner() == null).toList(), DOSSIER__DOCUMENTS, ELEMENT__OWNER,
				d -> new Object[] { look.names().of(d) });
	}
}
