package org.waarborg.assurance.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.Supplier;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Section;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Discloser;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.registry.ControlSetRegistry;

/** What the documents on assurance share: whom they show what, and how things are put into cells. */
final class AssuranceDocument {

	/** Option: only this supplier, by code, id or name. */
	static final String OPTION_SUPPLIER = "supplier";

	final AssuranceRegister register;
	final DocumentRequest request;
	final Messages messages;
	final AssuranceWords words;
	final Discloser discloser;
	final AssuranceIndex index;
	final LocalDate today;
	final Optional<Dossier> dossier;
	final Optional<ControlSetRegistry> sets;
	final Optional<Supplier> supplier;

	AssuranceDocument(DocumentRequest request, Optional<ControlSetRegistry> installed) throws DocumentException {
		this.request = request;
		messages = messages(request.language());
		if (!(request.subject() instanceof AssuranceRegister asked)) {
			throw new DocumentException(messages.get("document.error.subject"));
		}
		register = asked;
		words = new AssuranceWords(request.language());
		index = AssuranceIndex.of(register);
		today = request.today();
		dossier = request.context(Dossier.class);
		sets = request.context(ControlSetRegistry.class).or(() -> installed);
		Disclosure disclosure = request.context(Disclosure.class).orElse(Disclosure.standard(Audience.INTERNAL));
		if (!disclosure.shows(register)) {
			throw new DocumentException(messages.get("document.error.audience",
					words.label(register.getClassification()), disclosure.title(request.language())));
		}
		discloser = new Discloser(disclosure, messages, dossier.map(Dossier::getLanguage).orElse(""));
		supplier = supplier();
	}

	static Messages messages(String language) {
		return Messages.beside(AssuranceDocument.class, Locale.of(language));
	}

	/** A supplier that was asked for by name must be there and may leave. */
	private Optional<Supplier> supplier() throws DocumentException {
		String asked = request.options().getOrDefault(OPTION_SUPPLIER, "");
		if (asked.isBlank()) {
			return Optional.empty();
		}
		Supplier found = register.getSuppliers().stream()
				.filter(s -> asked.equalsIgnoreCase(s.getCode()) || asked.equals(s.getId())
						|| s.getOrganisation() != null && (asked.equalsIgnoreCase(s.getOrganisation().getName())
								|| asked.equalsIgnoreCase(s.getOrganisation().getCode())))
				.findFirst().orElseThrow(() -> new DocumentException(messages.get("document.error.supplier", asked)));
		if (!discloser.shows(Literals.ASSURANCE_REGISTER__SUPPLIERS, found)) {
			throw new DocumentException(messages.get("document.error.supplier", asked));
		}
		return Optional.of(found);
	}

	/** The suppliers that the document is about and that may leave. */
	List<Supplier> suppliers() {
		return supplier.map(List::of).orElseGet(
				() -> discloser.elements(Literals.ASSURANCE_REGISTER__SUPPLIERS, register.getSuppliers()));
	}

	/** The certificates that the document is about and that may leave, own ones first. */
	List<Certificate> certificates() {
		List<Certificate> all = discloser.elements(Literals.ASSURANCE_REGISTER__CERTIFICATES,
				register.getCertificates().stream()
						.filter(c -> supplier.isEmpty() || c.getHolder() == supplier.get().getOrganisation()).toList());
		Organisation own = dossier.map(Dossier::getOrganisation).orElse(null);
		List<Certificate> sorted = new ArrayList<>(all.stream().filter(c -> Certificates.isOwn(c, own)).toList());
		all.stream().filter(c -> !sorted.contains(c)).forEach(sorted::add);
		return sorted;
	}

	/** Who somebody is, where that may leave. */
	String organisation(Element owner, org.eclipse.emf.ecore.EReference feature, Organisation organisation) {
		return organisation == null ? ""
				: discloser.value(owner, feature, organisation).filter(o -> discloser.shows(feature, o))
						.map(words::organisation).orElse("");
	}

	String code(Element element) {
		return discloser.value(element, DossierPackage.Literals.ELEMENT__CODE, element.getCode()).orElse("");
	}

	Cell standing(Certificate certificate) {
		Standing standing = Certificates.standing(certificate);
		return discloser.leaves(Literals.CERTIFICATE__VERIFICATIONS)
				? Cell.chip(AssuranceWords.status(standing), words.label(standing), standing)
				: Cell.empty();
	}

	Cell state(Certificate certificate) {
		Certificates.State state = Certificates.state(certificate, today);
		return discloser.leaves(Literals.CERTIFICATE__STATES, Literals.CERTIFICATE__ISSUES)
				? Cell.chip(AssuranceWords.status(state), words.label(state), state)
				: Cell.empty();
	}

	/** The header; made after all sections, because only then it is known what was held back. */
	private DocumentHeader header(String contains, String keyFigure) {
		List<Fact> facts = new ArrayList<>();
		fact(facts, Fact.ORGANISATION, dossier
				.flatMap(d -> discloser.value(d, DossierPackage.Literals.DOSSIER__ORGANISATION, d.getOrganisation()))
				.map(discloser::label).orElse(""));
		fact(facts, Fact.VERSION, discloser.label(register));
		fact(facts, "policy", index.policy().map(words::name).orElse(""));
		facts.add(new Fact(Fact.DATE, messages.get("fact.date"), Cell.date(today)));
		fact(facts, Fact.CLASSIFICATION, discloser.value(register, DossierPackage.Literals.ELEMENT__CLASSIFICATION,
				register.getClassification()).map(words::label).orElse(""));
		fact(facts, Fact.AUDIENCE, discloser.audience());
		fact(facts, Fact.WITHHELD, discloser.withheld());
		return new DocumentHeader(facts, contains, Optional.empty(), keyFigure, "Waarborg", today);
	}

	private void fact(List<Fact> facts, String id, String value) {
		if (value != null && !value.isBlank()) {
			facts.add(Fact.of(id, messages.get("fact." + id), value));
		}
	}

	Document document(String id, String title, List<Section> sections, String contains, String key, String main) {
		List<Section> filled = sections.stream().filter(s -> !s.blocks().isEmpty()).toList();
		return new Document(id, title, request.language(), header(contains, key), filled, main);
	}
}
