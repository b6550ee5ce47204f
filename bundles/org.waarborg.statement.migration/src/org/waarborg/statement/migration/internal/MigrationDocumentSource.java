package org.waarborg.statement.migration.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.migration.MigrationPlan;

/**
 * The record of a migration, of a plan before it is carried out or of two twins after. The context may hold the
 * {@link Dossier}, a {@link ControlSetRegistry} that also knows the dossier's own sets and the {@link Disclosure} of an
 * audience. It is made for the organisation itself and for auditors, not for anybody else.
 */
@Component
public class MigrationDocumentSource implements DocumentSource {

	private final ControlSetRegistry registry;

	/**
	 * The source.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public MigrationDocumentSource(@Reference ControlSetRegistry registry) {
		this.registry = registry;
	}

	@Override
	public String id() {
		return "migration";
	}

	@Override
	public Map<String, String> labels() {
		return Map.of("nl", MigrationWords.messages("nl").get("document.label"), "en",
				MigrationWords.messages("en").get("document.label"));
	}

	@Override
	public boolean accepts(Object subject) {
		return subject instanceof MigrationPlan
				|| subject instanceof StatementOfApplicability statement && statement.getTwin() != null;
	}

	@Override
	public List<DocumentView> views(Object subject, String language) {
		return List.of(new DocumentView("record", MigrationWords.messages(language).get("document.label")));
	}

	@Override
	public Document build(DocumentRequest request) throws DocumentException {
		Messages messages = MigrationWords.messages(request.language());
		if (!request.view().isEmpty() && !request.view().equals("record")) {
			throw new DocumentException(messages.get("document.view", request.view()));
		}
		ControlSetRegistry sets = request.context(ControlSetRegistry.class).orElse(registry);
		Optional<Given> given = request.subject() instanceof StatementOfApplicability statement
				? Given.find(statement, sets)
				: Optional.empty();
		MigrationPlan plan = request.subject() instanceof MigrationPlan asked ? asked
				: given.map(Given::plan)
						.orElseThrow(() -> new DocumentException(messages.get("document.subject")));
		Disclosure disclosure = request.context(Disclosure.class).orElse(Disclosure.standard(Audience.INTERNAL));
		boolean near = disclosure.audience() == Audience.INTERNAL || disclosure.audience() == Audience.AUDITOR;
		if (!near || !disclosure.shows(plan.source())
				|| given.filter(g -> !disclosure.shows(g.made())).isPresent()) {
			throw new DocumentException(
					messages.get("document.audience", disclosure.title(request.language())));
		}
		return new MigrationDocument(plan, given, request.context(Dossier.class), disclosure, request.language(),
				request.today()).build();
	}
}
