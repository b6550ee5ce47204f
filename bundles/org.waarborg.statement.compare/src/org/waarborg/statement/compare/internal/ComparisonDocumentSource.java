package org.waarborg.statement.compare.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.statement.compare.Comparison;

/**
 * The changes between two states of a statement as a document: what an auditor asks for after "show me the statement". The
 * context may hold the {@link Disclosure} of an audience; without one it is for internal use.
 */
@Component
public class ComparisonDocumentSource implements DocumentSource {

	private static final String ALL = "all";

	@Override
	public String id() {
		return "comparison";
	}

	@Override
	public Map<String, String> labels() {
		return Map.of("nl", messages("nl").get("document.label"), "en", messages("en").get("document.label"));
	}

	@Override
	public boolean accepts(Object subject) {
		return subject instanceof Comparison;
	}

	@Override
	public List<DocumentView> views(Object subject, String language) {
		return accepts(subject) ? List.of(new DocumentView(ALL, messages(language).get("view.all"))) : List.of();
	}

	@Override
	public Document build(DocumentRequest request) throws DocumentException {
		if (!(request.subject() instanceof Comparison comparison)) {
			throw new DocumentException(messages(request.language()).get("error.subject"));
		}
		if (!request.view().isEmpty() && !ALL.equals(request.view())) {
			throw new DocumentException(messages(request.language()).get("error.view", request.view(), ALL));
		}
		Disclosure disclosure = request.context(Disclosure.class).orElse(Disclosure.standard(Audience.INTERNAL));
		if (!disclosure.shows(comparison.before().content().getClassification())
				|| !disclosure.shows(comparison.after().content().getClassification())) {
			throw new DocumentException(
					messages(request.language()).get("error.audience", disclosure.title(request.language())));
		}
		return new ComparisonDocument(comparison, request.language(), disclosure, request.today()).build();
	}

	static Messages messages(String language) {
		return Messages.beside(ComparisonDocumentSource.class, Locale.of(language));
	}
}
