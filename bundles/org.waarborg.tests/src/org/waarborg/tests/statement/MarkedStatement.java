package org.waarborg.tests.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentStatus;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;
import org.waarborg.dossier.Review;
import org.waarborg.dossier.Scope;
import org.waarborg.dossier.ScopeExclusion;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementFactory;

/**
 * A statement in which every text, date, number and reference has a value of its own, found by the model and not by a
 * list: a feature that is added later is in it.
 */
final class MarkedStatement {

	final ClassifiedStatement classified = new ClassifiedStatement();
	/** "statement.Decision.realisation" to what a document would show of it. */
	final Map<String, List<String>> markers = new LinkedHashMap<>();
	private int count;

	MarkedStatement() {
		classified.decision("A.5.3").unsetClassification();
		Decision one = classified.decision("A.5.1");
		one.getNotes().clear();
		one.getRealisation().clear();
		one.getInclusion().clear();
		one.setApplicability(Applicability.APPLICABLE);
		one.setImplementation(Implementation.PARTIAL);
		mark(one);
		Decision three = classified.decision("A.5.3");
		three.getNotes().clear();
		three.getExclusion().clear();
		three.getRealisation().clear();
		mark(three, "sameAs");
		Part part = one.getParts().get(0);
		part.setPerformer(Performer.SUPPLIER);
		part.setImplementation(Implementation.PLANNED);
		mark(part);
		proof(part);
		reasons(one);
		Note note = DossierFactory.eINSTANCE.createNote();
		one.getNotes().add(note);
		mark(note);
		header();
		Identifiers.ensureIds(classified.dossier);
		Identifiers.ensureIds(classified.statement);
	}

	private void proof(Part part) {
		Evidence evidence = DossierFactory.eINSTANCE.createEvidence();
		classified.dossier.getEvidence().add(evidence);
		part.getEvidence().add(evidence);
		mark(evidence);
		evidence.setSha256("deadbeef0123456789abcdef");
		markers.put("dossier.Evidence.sha256", List.of("dead beef", "deadbeef"));
		Document document = DossierFactory.eINSTANCE.createDocument();
		classified.dossier.getDocuments().add(document);
		part.getDocuments().add(document);
		mark(document);
		DocumentVersion version = DossierFactory.eINSTANCE.createDocumentVersion();
		version.setStatus(DocumentStatus.APPROVED);
		document.getVersions().add(version);
		mark(version);
		Approval approval = DossierFactory.eINSTANCE.createApproval();
		version.getApprovals().add(approval);
		mark(approval);
		Measure measure = DossierFactory.eINSTANCE.createMeasure();
		classified.dossier.getMeasures().add(measure);
		part.getMeasures().add(measure);
		mark(measure);
	}

	private void reasons(Decision decision) {
		Driver text = StatementFactory.eINSTANCE.createDriver();
		decision.getDrivers().add(text);
		mark(text, "requirement");
		Driver driver = StatementFactory.eINSTANCE.createDriver();
		decision.getDrivers().add(driver);
		Requirement contract = DossierFactory.eINSTANCE.createRequirement();
		contract.setKind(RequirementKind.CONTRACT);
		classified.dossier.getRequirements().add(contract);
		driver.setRequirement(contract);
		mark(contract);
		decision.getExemptions().forEach(e -> {
			mark(e, "title");
			Review review = DossierFactory.eINSTANCE.createReview();
			e.getReviews().add(review);
			mark(review);
		});
	}

	private void header() {
		Scope scope = DossierFactory.eINSTANCE.createScope();
		classified.dossier.getScopes().add(scope);
		classified.statement.setScope(scope);
		mark(scope);
		ScopeExclusion exclusion = DossierFactory.eINSTANCE.createScopeExclusion();
		scope.getExclusions().add(exclusion);
		mark(exclusion);
		Organisation organisation = DossierFactory.eINSTANCE.createOrganisation();
		classified.dossier.getOrganisations().add(organisation);
		classified.dossier.setOrganisation(organisation);
		mark(organisation);
		classified.statement.getTitle().clear();
		mark(classified.statement, "scope");
		classified.statement.setClassification(Classification.INTERNAL);
	}

	/** Gives every feature that can hold a marker one, but for those named. */
	private void mark(EObject object, String... but) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isChangeable() && !feature.isDerived() && !List.of(but).contains(feature.getName())
					&& feature != ControlsetPackage.Literals.IDENTIFIED__ID) {
				if (feature instanceof EReference reference) {
					refer(object, reference);
				} else {
					set(object, (EAttribute) feature);
				}
			}
		}
	}

	private void set(EObject object, EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		count++;
		if (type == String.class) {
			put(object, attribute, marker(attribute));
			found(attribute, marker(attribute));
		} else if (type == LocalDate.class) {
			LocalDate date = LocalDate.of(2031, 1, 15).plusYears(count);
			put(object, attribute, date);
			found(attribute, date.toString());
			found(attribute, Formats.of("en").date(date));
		} else if (type == int.class) {
			put(object, attribute, 777000 + count);
			found(attribute, String.format(java.util.Locale.ENGLISH, "%,d", 777000 + count));
			found(attribute, Integer.toString(777000 + count));
		}
	}

	private void refer(EObject object, EReference reference) {
		EClass type = reference.getEReferenceType();
		count++;
		String marker = marker(reference);
		if (type == ControlsetPackage.Literals.LOCAL_TEXT) {
			LocalText text = Texts.of("en", marker);
			put(object, reference, text);
			found(reference, marker);
		} else if (type == DossierPackage.Literals.PERSON) {
			Person person = DossierFactory.eINSTANCE.createPerson();
			person.setName(marker);
			classified.dossier.getPeople().add(person);
			put(object, reference, person);
			found(reference, marker);
			found(DossierPackage.Literals.PERSON__NAME, marker);
		} else if (!reference.isContainment() && DossierPackage.Literals.ELEMENT.isSuperTypeOf(type)) {
			EClass target = type.isAbstract() ? DossierPackage.Literals.ASSET : type;
			if (target.getEPackage() == DossierPackage.eINSTANCE) {
				named(object, reference, EcoreUtil.create(target), marker);
			}
		}
	}

	private void named(EObject object, EReference reference, EObject target, String marker) {
		if (target instanceof Organisation organisation) {
			organisation.setName(marker);
			found(DossierPackage.Literals.ORGANISATION__NAME, marker);
		} else {
			target.eSet(DossierPackage.Literals.ELEMENT__TITLE, List.of(Texts.of("en", marker)));
			found(DossierPackage.Literals.ELEMENT__TITLE, marker);
		}
		classified.dossier.eClass().getEAllContainments().stream()
				.filter(c -> c.getEReferenceType() == target.eClass()).findFirst()
				.ifPresent(c -> put(classified.dossier, c, target));
		put(object, reference, target);
		found(reference, marker);
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			((List<Object>) object.eGet(feature)).add(value);
		} else {
			object.eSet(feature, value);
		}
	}

	private String marker(EStructuralFeature feature) {
		return "MARK-" + feature.getName() + '-' + count + "-END";
	}

	private void found(EStructuralFeature feature, String marker) {
		markers.computeIfAbsent(name(feature), f -> new ArrayList<>()).add(marker);
	}

	static String name(EStructuralFeature feature) {
		EClass owner = feature.getEContainingClass();
		return owner.getEPackage().getName() + '.' + owner.getName() + '.' + feature.getName();
	}
}
