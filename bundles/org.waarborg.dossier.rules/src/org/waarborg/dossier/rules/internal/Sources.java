package org.waarborg.dossier.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Cell;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;
import org.waarborg.document.Fact;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Organisation;
import org.waarborg.rules.Place;
import org.waarborg.store.OpenDossier;

/** What the two documents of this bundle have in common. */
final class Sources {

	/** The one view of each. */
	static final String VIEW = "all";

	private Sources() {
	}

	static Messages messages(String language) {
		return Messages.beside(Sources.class, Locale.of(language));
	}

	static Map<String, String> labels(String key) {
		return Map.of("nl", messages("nl").get(key), "en", messages("en").get(key));
	}

	static List<DocumentView> views(String key, String language) {
		return List.of(new DocumentView(VIEW, messages(language).get(key)));
	}

	/** The subject, when it is of the type and the view exists. */
	static <T> T subject(DocumentRequest request, Class<T> type) throws DocumentException {
		Messages messages = messages(request.language());
		if (!type.isInstance(request.subject())) {
			throw new DocumentException(messages.get("document.error.subject"));
		}
		if (!request.view().isEmpty() && !request.view().equals(VIEW)) {
			throw new DocumentException(messages.get("document.error.view", request.view(), VIEW));
		}
		return type.cast(request.subject());
	}

	/**
	 * Whose, of when, and how secret: as the most secret object that it names. The context may hold the {@link Dossier} and
	 * the {@link OpenDossier}, by which the objects of the places are found.
	 */
	static DocumentHeader header(DocumentRequest request, List<Fact> further, Stream<Place> places, String contains,
			String keyFigure) {
		Messages messages = messages(request.language());
		List<Fact> facts = new ArrayList<>();
		Optional<Organisation> organisation = request.context(Dossier.class).map(Dossier::getOrganisation);
		organisation.map(o -> name(o, messages)).filter(n -> !n.isBlank())
				.ifPresent(n -> facts.add(Fact.of(Fact.ORGANISATION, messages.get("fact.organisation"), n)));
		facts.add(new Fact(Fact.DATE, messages.get("fact.date"), Cell.date(request.today())));
		facts.addAll(further);
		facts.add(Fact.of(Fact.CLASSIFICATION, messages.get("fact.classification"),
				messages.label(classification(request, places))));
		facts.add(Fact.of(Fact.AUDIENCE, messages.get("fact.audience"), Disclosure.ALL.title(request.language())));
		return new DocumentHeader(facts, contains, Optional.empty(), keyFigure, "Waarborg", request.today());
	}

	/** Rows name their objects and nothing is withheld, so the whole is as secret as the most secret of them. */
	private static Classification classification(DocumentRequest request, Stream<Place> places) {
		Optional<OpenDossier> dossier = request.context(OpenDossier.class);
		Set<Classification> found = places.map(Place::objectId).distinct()
				.flatMap(id -> dossier.flatMap(d -> d.find(id)).stream()).flatMap(o -> classification(o).stream())
				.collect(Collectors.toSet());
		return Stream.of(Classification.SECRET, Classification.CONFIDENTIAL).filter(found::contains).findFirst()
				.orElse(Classification.INTERNAL);
	}

	/** Its own, or that of what it is in. */
	private static Optional<Classification> classification(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			for (EAttribute attribute : at.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType() == DossierPackage.Literals.CLASSIFICATION
						&& (!attribute.isUnsettable() || at.eIsSet(attribute))) {
					return Optional.ofNullable((Classification) at.eGet(attribute));
				}
			}
		}
		return Optional.empty();
	}

	private static String name(Organisation organisation, Messages messages) {
		String name = Labels.of(organisation, messages.locale().getLanguage());
		String number = organisation.getRegistrationNumber();
		return number == null || number.isBlank() ? name : messages.get("organisation.registered", name, number);
	}
}
