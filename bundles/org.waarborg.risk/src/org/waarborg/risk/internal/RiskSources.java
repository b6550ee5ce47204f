package org.waarborg.risk.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.risk.RiskRegister;

/** What the sources of documents on risks have in common: one view, of a register. */
abstract class RiskSources implements DocumentSource {

	private final String id;
	private final Optional<ControlSetRegistry> installed;

	RiskSources(String id, ControlSetRegistry installed) {
		this.id = id;
		this.installed = Optional.ofNullable(installed);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Map<String, String> labels() {
		return Map.of("nl", RiskDocument.messages("nl").get("title." + id), "en",
				RiskDocument.messages("en").get("title." + id));
	}

	@Override
	public final boolean accepts(Object subject) {
		return subject instanceof RiskRegister;
	}

	@Override
	public final List<DocumentView> views(Object subject, String language) {
		return accepts(subject) ? List.of(new DocumentView("all", RiskDocument.messages(language).get("title." + id)))
				: List.of();
	}

	@Override
	public final Document build(DocumentRequest request) throws DocumentException {
		RiskDocument document = new RiskDocument(request, installed);
		if (!request.view().isEmpty() && !"all".equals(request.view())) {
			throw new DocumentException(document.messages.get("document.error.view", request.view()));
		}
		return build(document);
	}

	abstract Document build(RiskDocument document) throws DocumentException;
}
