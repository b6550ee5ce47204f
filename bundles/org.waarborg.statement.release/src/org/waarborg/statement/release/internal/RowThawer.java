package org.waarborg.statement.release.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentStatus;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;
import org.waarborg.dossier.Review;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Driver;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenDocument;
import org.waarborg.statement.FrozenDriver;
import org.waarborg.statement.FrozenEvidence;
import org.waarborg.statement.FrozenExemption;
import org.waarborg.statement.FrozenHeading;
import org.waarborg.statement.FrozenMeasure;
import org.waarborg.statement.FrozenNote;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.FrozenReview;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.release.Freeze;

/** Thaws the rows of a release. */
final class RowThawer {

	private static final DossierFactory D = DossierFactory.eINSTANCE;
	private static final StatementFactory S = StatementFactory.eINSTANCE;

	private final Thawer thawer;
	private final Map<String, Measure> measures = new HashMap<>();
	private final Map<String, Document> documents = new HashMap<>();
	private final Map<String, Evidence> evidence = new HashMap<>();
	private final Map<String, Exemption> exemptions = new HashMap<>();

	RowThawer(Thawer thawer) {
		this.thawer = thawer;
	}

	Decision thaw(FrozenDecision from) {
		Decision to = S.createDecision();
		to.setId(Freeze.original(from.getId()));
		to.setControl(from.getControl());
		to.setApplicability(from.getApplicability());
		to.setFollowsBase(from.isFollowsBase());
		to.setOrigin(from.getOrigin());
		to.setTakenOverFrom(from.getTakenOverFrom());
		to.getOverrideReason().addAll(Thawer.copies(from.getOverrideReason()));
		from.getDrivers().stream().filter(d -> !FrozenReasons.isDerived(d)).map(this::driver)
				.forEach(to.getDrivers()::add);
		to.getInclusion().addAll(Thawer.copies(from.getInclusion()));
		to.getExclusion().addAll(Thawer.copies(from.getExclusion()));
		to.getRealisation().addAll(Thawer.copies(from.getRealisation()));
		to.setRealisationFrom(from.getRealisationFrom());
		from.getParts().stream().map(this::part).forEach(to.getParts()::add);
		if (from.getImplementation() != Decisions.implementation(to)
				|| !Texts.isEmpty(from.getImplementationReason())) {
			to.setImplementation(from.getImplementation());
			to.getImplementationReason().addAll(Thawer.copies(from.getImplementationReason()));
		}
		from.getExemptions().stream().map(this::exemption).forEach(to.getExemptions()::add);
		to.setOwner(followsOwner(from) ? null : thawer.person(from.getOwner()));
		to.setNextReview(from.getNextReview());
		from.getNotes().stream().map(this::note).forEach(to.getNotes()::add);
		to.setClassification(from.getClassification());
		to.setToConfirm(from.isToConfirm());
		to.setDecidedBy(thawer.person(from.getDecidedBy()));
		if (from.isSetInRole()) {
			to.setInRole(from.getInRole());
		}
		to.setDecidedOn(from.getDecidedOn());
		return to;
	}

	/** A care part whose owner is that of its control has none of its own. */
	private boolean followsOwner(FrozenDecision from) {
		return from.isFollowsBase() && from.getHeadings().stream().map(FrozenHeading::getEnhances)
				.filter(Objects::nonNull).findFirst().map(thawer::row)
				.filter(base -> Objects.equals(base.getOwner(), from.getOwner())).isPresent();
	}

	/** A driver with a source refers to a requirement; its text, where there is one, is the name of that. */
	private Driver driver(FrozenDriver from) {
		Driver to = S.createDriver();
		to.setId(Freeze.original(from.getId()));
		to.setKind(from.getKind());
		if (from.getSource() == null) {
			to.getText().addAll(Thawer.copies(from.getText()));
			return to;
		}
		String id = from.getRequirement() == null ? from.getId() + ".requirement" : from.getRequirement();
		Requirement requirement = thawer.object(id, Requirement.class, DossierPackage.Literals.REQUIREMENT);
		requirement.setKind(from.getText().isEmpty() ? RequirementKind.LAW : RequirementKind.CONTRACT);
		titled(requirement, from.getText());
		requirement.setSource(from.getSource());
		requirement.setArticle(from.getArticle());
		requirement.setClassification(from.getClassification());
		to.setRequirement(requirement);
		return to;
	}

	private Part part(FrozenPart from) {
		Part to = S.createPart();
		to.setId(Freeze.original(from.getId()));
		to.getTitle().addAll(Thawer.copies(from.getTitle()));
		to.setPerformer(from.getPerformer());
		parties(from, to);
		to.getText().addAll(Thawer.copies(from.getText()));
		to.setImplementation(from.getImplementation());
		to.setPlanned(from.getPlanned());
		to.setOwner(thawer.person(from.getOwner()));
		from.getMeasures().stream().map(this::measure).forEach(to.getMeasures()::add);
		for (FrozenDocument document : from.getDocuments()) {
			Measure through = measures.get(Freeze.measure(document.getId()));
			put(document(document), through == null ? to.getDocuments() : through.getDocuments());
		}
		for (FrozenEvidence piece : from.getEvidence()) {
			Measure through = measures.get(Freeze.measure(piece.getId()));
			put(evidence(piece), through == null ? to.getEvidence() : through.getEvidence());
		}
		return to;
	}

	/** Who and what a part names; a file from before they had a classification of their own has names alone. */
	private void parties(FrozenPart from, Part to) {
		to.setProvider(from.getProvidedBy() == null ? thawer.provider(from.getProvider())
				: thawer.named(from.getProvidedBy(), Organisation.class));
		if (from.getCameWith() == null && !from.getService().isEmpty()) {
			Asset service = thawer.asset(from.getId() + ".service", null);
			service.getTitle().addAll(Thawer.copies(from.getService()));
			to.setService(service);
		} else {
			to.setService(thawer.named(from.getCameWith(), Asset.class));
		}
		from.getCovered().forEach(p -> to.getCovers().add(thawer.named(p, Element.class)));
		names(from.getCovers(), from.getId() + ".covers.").forEach(to.getCovers()::add);
		from.getReliedOn().forEach(p -> to.getAssurance().add(thawer.named(p, Element.class)));
		names(from.getAssurance(), from.getId() + ".assurance.").forEach(to.getAssurance()::add);
	}

	private List<Asset> names(List<String> names, String id) {
		return names.stream().map(name -> thawer.asset(id + names.indexOf(name), name)).toList();
	}

	private static <T> void put(T thing, List<T> things) {
		if (!things.contains(thing)) {
			things.add(thing);
		}
	}

	private Measure measure(FrozenMeasure from) {
		return measures.computeIfAbsent(Freeze.original(from.getId()), id -> {
			Measure to = thawer.object(id, Measure.class, DossierPackage.Literals.MEASURE);
			to.setCode(from.getCode());
			titled(to, from.getTitle());
			to.setStatus(from.getStatus());
			to.setDue(from.getDue());
			to.setOwner(thawer.person(from.getOwner()));
			to.setClassification(from.getClassification());
			return to;
		});
	}

	private Document document(FrozenDocument from) {
		return documents.computeIfAbsent(Freeze.original(from.getId()), id -> {
			Document to = thawer.object(id, Document.class, DossierPackage.Literals.DOCUMENT);
			to.setCode(from.getCode());
			titled(to, from.getTitle());
			to.setLocation(from.getLocation());
			to.setClassification(from.getClassification());
			to.setNextReview(from.getNextReview());
			to.setOwner(thawer.person(from.getOwner()));
			if (from.getVersion() != null || from.getDate() != null || from.getSha256() != null
					|| from.isSetStatus()) {
				to.getVersions().add(version(from));
			}
			return to;
		});
	}

	private DocumentVersion version(FrozenDocument from) {
		DocumentVersion version = D.createDocumentVersion();
		version.setId(Freeze.original(from.getId()) + ".version");
		version.setVersion(from.getVersion());
		version.setDate(from.getDate());
		version.setSha256(from.getSha256());
		// A file that does not say the state is of what was in force.
		version.setStatus(from.isSetStatus() ? from.getStatus() : DocumentStatus.APPROVED);
		for (String name : from.getApprovedBy()) {
			Approval approval = D.createApproval();
			approval.setId(version.getId() + ".approval." + (version.getApprovals().size() + 1));
			approval.setPerson(thawer.person(name));
			approval.setPersonName(name);
			version.getApprovals().add(approval);
		}
		return version;
	}

	/** What was named as a party already has its title. */
	private static void titled(Element to, List<LocalText> title) {
		to.getTitle().clear();
		to.getTitle().addAll(Thawer.copies(title));
	}

	private Evidence evidence(FrozenEvidence from) {
		return evidence.computeIfAbsent(Freeze.original(from.getId()), id -> {
			Evidence to = thawer.object(id, Evidence.class, DossierPackage.Literals.EVIDENCE);
			to.setCode(from.getCode());
			titled(to, from.getTitle());
			to.setKind(from.getKind());
			to.setLocation(from.getLocation());
			to.setSha256(from.getSha256());
			to.setPeriodFrom(from.getPeriodFrom());
			to.setPeriodUntil(from.getPeriodUntil());
			to.setValidUntil(from.getValidUntil());
			to.setCollectedBy(thawer.person(from.getCollectedBy()));
			to.setCollectedOn(from.getCollectedOn());
			to.setClassification(from.getClassification());
			return to;
		});
	}

	private Exemption exemption(FrozenExemption from) {
		return exemptions.computeIfAbsent(Freeze.original(from.getId()), id -> {
			Exemption to = D.createExemption();
			to.setId(id);
			to.setCode(from.getCode());
			to.getTitle().addAll(Thawer.copies(from.getTitle()));
			to.getReason().addAll(Thawer.copies(from.getReason()));
			to.setGrantedBy(thawer.person(from.getGrantedBy()));
			if (from.isSetGrantedInRole()) {
				to.setGrantedInRole(from.getGrantedInRole());
			}
			to.setGrantedOn(from.getGrantedOn());
			to.setUntil(from.getUntil());
			to.setClassification(from.getClassification());
			to.getCompensatingMeasures().addAll(compensation(from));
			from.getReviews().stream().map(this::review).forEach(to.getReviews()::add);
			thawer.dossier().getExemptions().add(to);
			return to;
		});
	}

	private Review review(FrozenReview from) {
		Review to = D.createReview();
		to.setId(Freeze.original(from.getId()));
		to.setOn(from.getOn());
		to.setBy(thawer.person(from.getBy()));
		to.getOutcome().addAll(Thawer.copies(from.getOutcome()));
		to.setNext(from.getNext());
		return to;
	}

	/** The measures that compensated; their texts stand behind each other, so a language that is there begins the next. */
	private List<Measure> compensation(FrozenExemption from) {
		List<Measure> found = new ArrayList<>();
		for (LocalText text : from.getCompensation()) {
			if (found.isEmpty() || !Texts.exact(found.getLast().getTitle(), text.getLanguage()).isEmpty()) {
				Measure next = thawer.object(
						Freeze.original(from.getId()) + ".compensation." + (found.size() + 1), Measure.class,
						DossierPackage.Literals.MEASURE);
				next.setClassification(from.getClassification());
				found.add(next);
			}
			found.getLast().getTitle().addAll(Thawer.copies(List.of(text)));
		}
		return found;
	}

	private Note note(FrozenNote from) {
		Note to = D.createNote();
		to.setId(Freeze.original(from.getId()));
		to.setText(from.getText());
		to.setAuthor(thawer.person(from.getAuthor()));
		to.setOn(from.getOn());
		to.setClassification(from.getClassification());
		return to;
	}
}
