package org.waarborg.tests.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.tests.support.CatalogBuilder;

/** A statement in which every text says how far it may go, so that any of them can be searched for in any format. */
public final class ClassifiedStatement {

	/** The views of its document. */
	public static final List<String> VIEWS = List.of("combined", "norm:base-1", "norm:care-1", "care", "exclusions",
			"evidence");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	final ControlSetRegistry registry = Registries.of(
			CatalogBuilder.norm("base-1", "Base", "1").group("A.5", "First").control("A.5.1", "One")
					.control("A.5.2", "Two").control("A.5.3", "Three").build(),
			CatalogBuilder.norm("care-1", "Care", "1").extending("base-1").group("A.5", "First")
					.carePart("A.5.2", "Two for care").careOnly("A.5.4", "Only for care").build());
	final StatementOfApplicability statement = StatementDrafts.create(Map.of("en", "Test"), null, List.of("care-1"),
			registry);
	final Dossier dossier = DossierFactory.eINSTANCE.createDossier();

	/** Decides everything; the decision on A.5.3 is secret. */
	public ClassifiedStatement() {
		dossier.setLanguage("en");
		Person owner = DossierFactory.eINSTANCE.createPerson();
		owner.setName("OWNER-NAME");
		dossier.getPeople().add(owner);
		statement.getDecisions().forEach(d -> d.setApplicability(Applicability.APPLICABLE));
		Decision one = decision("A.5.1");
		one.setOwner(owner);
		one.getRealisation().add(text("REALISATION-OF-ONE"));
		one.getInclusion().add(text("INCLUSION-OF-ONE"));
		one.getNotes().add(note("REMARK-OF-ONE"));
		Part part = one.getParts().get(0);
		part.setImplementation(Implementation.IMPLEMENTED);
		part.getEvidence().add(evidence("EVIDENCE-INTERNAL", Classification.INTERNAL));
		part.getEvidence().add(evidence("EVIDENCE-SECRET", Classification.SECRET));
		Measure measure = DossierFactory.eINSTANCE.createMeasure();
		measure.getEvidence().add(evidence("EVIDENCE-OF-A-MEASURE", Classification.INTERNAL));
		dossier.getMeasures().add(measure);
		part.getMeasures().add(measure);
		Decision three = decision("A.5.3");
		three.setClassification(Classification.SECRET);
		three.setApplicability(Applicability.NOT_APPLICABLE);
		three.getExclusion().add(text("EXCLUSION-SECRET"));
		three.getRealisation().add(text("REALISATION-SECRET"));
		three.getNotes().add(note("REMARK-SECRET"));
		decision("A.5.4").setSameAs(three);
		Identifiers.ensureIds(dossier);
		Identifiers.ensureIds(statement);
	}

	private static LocalText text(String value) {
		return Texts.of("en", value);
	}

	private static Note note(String text) {
		Note note = DossierFactory.eINSTANCE.createNote();
		note.setText(text);
		return note;
	}

	private Evidence evidence(String title, Classification classification) {
		Evidence evidence = DossierFactory.eINSTANCE.createEvidence();
		evidence.setClassification(classification);
		evidence.setLocation("place/of/" + title);
		dossier.getEvidence().add(evidence);
		titled(evidence, title);
		return evidence;
	}

	private static void titled(Element element, String title) {
		element.getTitle().add(text(title));
	}

	Decision decision(String control) {
		return statement.getDecisions().stream().filter(d -> d.getControl().control().equals(control)).findFirst()
				.orElseThrow();
	}

	/** A document of it. */
	public Document build(String view, Disclosure disclosure) throws DocumentException {
		return new StatementDocumentSource(registry).build(new DocumentRequest(statement, "en", view, Map.of(),
				List.of(dossier, disclosure), TODAY));
	}

	/** Texts that must be in no byte of a document for this audience. */
	public List<String> withheldFrom(Audience audience) {
		List<String> texts = new ArrayList<>(
				List.of("EVIDENCE-SECRET", "EXCLUSION-SECRET", "REALISATION-SECRET", "REMARK-SECRET"));
		if (audience != Audience.INTERNAL) {
			texts.add("REMARK-OF-ONE");
		}
		if (audience == Audience.CUSTOMER || audience == Audience.PUBLIC) {
			texts.addAll(List.of("EVIDENCE-INTERNAL", "EVIDENCE-OF-A-MEASURE", "OWNER-NAME"));
		}
		if (audience == Audience.PUBLIC) {
			texts.add("REALISATION-OF-ONE");
		}
		return texts;
	}

	/** Texts that must be in the combined document for this audience. */
	public List<String> shownTo(Audience audience) {
		return switch (audience) {
			case INTERNAL -> List.of("INCLUSION-OF-ONE", "REALISATION-OF-ONE", "REMARK-OF-ONE", "EVIDENCE-INTERNAL",
					"EVIDENCE-OF-A-MEASURE", "OWNER-NAME");
			case AUDITOR -> List.of("INCLUSION-OF-ONE", "REALISATION-OF-ONE", "EVIDENCE-INTERNAL",
					"EVIDENCE-OF-A-MEASURE", "OWNER-NAME");
			case CUSTOMER -> List.of("INCLUSION-OF-ONE", "REALISATION-OF-ONE");
			case PUBLIC -> List.of("INCLUSION-OF-ONE", "Three");
		};
	}
}
