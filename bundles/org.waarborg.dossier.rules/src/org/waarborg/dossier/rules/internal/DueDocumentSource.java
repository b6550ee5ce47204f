package org.waarborg.dossier.rules.internal;

import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Component;

import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.rules.DueList;

/** What is due, as a document. The subject is a {@link DueList}; the context may hold the dossier. */
@Component
public final class DueDocumentSource implements DocumentSource {

	@Override
	public String id() {
		return "due";
	}

	@Override
	public Map<String, String> labels() {
		return Sources.labels("duelist.title");
	}

	@Override
	public boolean accepts(Object subject) {
		return subject instanceof DueList;
	}

	@Override
	public List<DocumentView> views(Object subject, String language) {
		return Sources.views("duelist.view", language);
	}

	@Override
	public Document build(DocumentRequest request) throws DocumentException {
		return new DueDocument(Sources.subject(request, DueList.class), request).build();
	}
}
