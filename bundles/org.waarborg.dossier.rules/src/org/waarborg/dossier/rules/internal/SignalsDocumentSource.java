package org.waarborg.dossier.rules.internal;

import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Component;

import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.rules.CheckResult;

/**
 * What a check says, as a document. The subject is the {@link CheckResult}; the context may hold the dossier, and the
 * {@link org.waarborg.rules.Rules} that looked, which know what their areas are called.
 */
@Component
public final class SignalsDocumentSource implements DocumentSource {

	@Override
	public String id() {
		return "signals";
	}

	@Override
	public Map<String, String> labels() {
		return Sources.labels("signals.title");
	}

	@Override
	public boolean accepts(Object subject) {
		return subject instanceof CheckResult;
	}

	@Override
	public List<DocumentView> views(Object subject, String language) {
		return Sources.views("signals.view", language);
	}

	@Override
	public Document build(DocumentRequest request) throws DocumentException {
		return new SignalsDocument(Sources.subject(request, CheckResult.class), request).build();
	}
}
