package org.waarborg.assurance.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.registry.ControlSetRegistry;

/** What the sources of documents on assurance have in common: one view, of a register. */
abstract class AssuranceSources implements DocumentSource {

	private final String id;
	private final Optional<ControlSetRegistry> installed;

	AssuranceSources(String id, ControlSetRegistry installed) {
		this.id = id;
		this.installed = Optional.ofNullable(installed);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Map<String, String> labels() {
		return Map.of("nl", AssuranceDocument.messages("nl").get("title." + id), "en",
				AssuranceDocument.messages("en").get("title." + id));
	}

	@Override
	public final boolean accepts(Object subject) {
		return subject instanceof AssuranceRegister;
	}

	@Override
	public final List<DocumentView> views(Object subject, String language) {
		return accepts(subject)
				? List.of(new DocumentView("all", AssuranceDocument.messages(language).get("title." + id)))
				: List.of();
	}

	@Override
	public final Document build(DocumentRequest request) throws DocumentException {
		AssuranceDocument document = new AssuranceDocument(request, installed);
		if (!request.view().isEmpty() && !"all".equals(request.view())) {
			throw new DocumentException(document.messages.get("document.error.view", request.view()));
		}
		return build(document);
	}

	abstract Document build(AssuranceDocument document) throws DocumentException;
}
