package org.waarborg.statement.release.internal;

import java.util.List;
import java.util.Optional;

import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentStatus;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Measure;
import org.waarborg.statement.FrozenDocument;
import org.waarborg.statement.FrozenEvidence;
import org.waarborg.statement.FrozenMeasure;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.release.Freeze;

/** Freezes parts with what they lean on: measures, documents in the version in force, evidence with its hash. */
final class PartFreezer {

	private static final StatementFactory S = StatementFactory.eINSTANCE;

	private final Freeze.Facts facts;
	private final Frozen frozen;
	private final PartyFreezer parties;

	PartFreezer(Freeze.Facts facts, Frozen frozen) {
		this.facts = facts;
		this.frozen = frozen;
		parties = new PartyFreezer(frozen);
	}

	FrozenPart freeze(Part from) {
		FrozenPart to = S.createFrozenPart();
		to.setId(frozen.id(from));
		to.getTitle().addAll(frozen.texts(from.getTitle()));
		to.setPerformer(from.getPerformer());
		to.setProvidedBy(parties.one(from.getProvider()));
		to.setCameWith(parties.one(from.getService()));
		to.getCovered().addAll(parties.all(from.getCovers()));
		to.getText().addAll(frozen.texts(from.getText()));
		to.setImplementation(from.getImplementation());
		to.setPlanned(from.getPlanned());
		to.setOwner(Frozen.orNull(Labels.of(from.getOwner())));
		to.getReliedOn().addAll(parties.all(from.getAssurance()));
		leansOn(to, from);
		return to;
	}

	private void leansOn(FrozenPart to, Part from) {
		present(from.getDocuments()).forEach(d -> to.getDocuments().add(document(d, frozen.id(d))));
		present(from.getEvidence()).forEach(e -> to.getEvidence().add(evidence(e, frozen.id(e))));
		for (Measure measure : present(from.getMeasures())) {
			to.getMeasures().add(measure(measure));
			present(measure.getDocuments())
					.forEach(d -> to.getDocuments().add(document(d, frozen.idThrough(d, measure))));
			present(measure.getEvidence())
					.forEach(e -> to.getEvidence().add(evidence(e, frozen.idThrough(e, measure))));
		}
	}

	private static <T extends Element> List<T> present(List<T> elements) {
		return elements.stream().filter(e -> !e.eIsProxy()).toList();
	}

	/** By code, which people use; the title where there is none. */
	private List<String> codes(List<? extends Element> elements) {
		return present(elements).stream()
				.map(e -> e.getCode() == null || e.getCode().isBlank() ? Labels.of(e, facts.language()) : e.getCode())
				.filter(c -> !c.isEmpty()).toList();
	}

	private FrozenMeasure measure(Measure from) {
		FrozenMeasure to = S.createFrozenMeasure();
		to.setId(frozen.id(from));
		to.setCode(Frozen.orNull(from.getCode()));
		to.getTitle().addAll(frozen.texts(from.getTitle()));
		to.setStatus(from.getStatus());
		to.setDue(from.getDue());
		to.setOwner(Frozen.orNull(Labels.of(from.getOwner())));
		to.setClassification(from.getClassification());
		to.getDocuments().addAll(codes(from.getDocuments()));
		to.getEvidence().addAll(codes(from.getEvidence()));
		return to;
	}

	private FrozenDocument document(Document from, String id) {
		FrozenDocument to = S.createFrozenDocument();
		to.setId(id);
		to.setCode(Frozen.orNull(from.getCode()));
		to.getTitle().addAll(frozen.texts(from.getTitle()));
		inForce(from).ifPresent(version -> {
			to.setVersion(Frozen.orNull(version.getVersion()));
			to.setDate(version.getDate());
			to.setSha256(Frozen.orNull(version.getSha256()));
			to.setStatus(version.getStatus());
			version.getApprovals().stream().map(a -> Labels.of(a.getPerson())).filter(n -> !n.isEmpty())
					.forEach(to.getApprovedBy()::add);
		});
		to.setNextReview(from.getNextReview());
		to.setOwner(Frozen.orNull(Labels.of(from.getOwner())));
		to.setLocation(Frozen.orNull(from.getLocation()));
		to.setClassification(from.getClassification());
		return to;
	}

	/** The last version that was approved; else the last there is. */
	private static Optional<DocumentVersion> inForce(Document document) {
		List<DocumentVersion> versions = document.getVersions();
		return versions.reversed().stream().filter(v -> v.getStatus() == DocumentStatus.APPROVED).findFirst()
				.or(() -> versions.reversed().stream().findFirst());
	}

	private FrozenEvidence evidence(Evidence from, String id) {
		FrozenEvidence to = S.createFrozenEvidence();
		to.setId(id);
		to.setCode(Frozen.orNull(from.getCode()));
		to.getTitle().addAll(frozen.texts(from.getTitle()));
		to.setKind(from.getKind());
		to.setLocation(Frozen.orNull(from.getLocation()));
		to.setSha256(Frozen.orNull(from.getSha256()));
		to.setPeriodFrom(from.getPeriodFrom());
		to.setPeriodUntil(from.getPeriodUntil());
		to.setValidUntil(from.getValidUntil());
		to.setCollectedBy(Frozen.orNull(Labels.of(from.getCollectedBy())));
		to.setCollectedOn(from.getCollectedOn());
		to.setClassification(from.getClassification());
		return to;
	}
}
