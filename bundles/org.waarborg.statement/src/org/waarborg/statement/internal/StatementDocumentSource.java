package org.waarborg.statement.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;
import org.waarborg.document.Notices;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.RowSelection;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.VersionFacts;

/**
 * The Statement of Applicability as a document (ISO/IEC 27001 clause 6.1.3 d). Views: combined, one norm complete,
 * care-specific, the exclusions on one page, the index of evidence. The context may hold a {@link ControlSetRegistry}
 * that also knows the dossier's own sets, the {@link Dossier}, and the {@link Disclosure} of an audience; without one it
 * is for internal use. With {@link VersionFacts} it is the document of that released version, with a
 * {@link RowSelection} it holds these rows only. {@link Notices} in the context hear what free texts still name although it is withheld.
 */
@Component
public class StatementDocumentSource implements DocumentSource {

	/** Option: the controls to show, by number, id or reference, with commas between. */
	public static final String OPTION_CONTROLS = "controls";

	private static final String EXCLUSIONS = "exclusions";
	private static final String EVIDENCE = "evidence";

	private final ControlSetRegistry registry;

	/**
	 * The source.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public StatementDocumentSource(@Reference ControlSetRegistry registry) {
		this.registry = registry;
	}

	@Override
	public String id() {
		return "statement";
	}

	@Override
	public Map<String, String> labels() {
		return Map.of("nl", messages("nl").get("document.title"), "en", messages("en").get("document.title"));
	}

	@Override
	public boolean accepts(Object subject) {
		return subject instanceof StatementOfApplicability;
	}

	@Override
	public List<DocumentView> views(Object subject, String language) {
		return subject instanceof StatementOfApplicability statement ? views(statement, registry, language) : List.of();
	}

	private static List<DocumentView> views(StatementOfApplicability statement, ControlSetRegistry sets,
			String language) {
		Messages messages = messages(language);
		List<DocumentView> views = new ArrayList<>();
		views.add(new DocumentView(new StatementView.Combined().toString(), messages.get("view.combined")));
		for (String set : StatementRows.sets(statement)) {
			String name = sets.header(set).map(h -> h.name(language)).orElse(set);
			views.add(new DocumentView(new StatementView.Norm(set).toString(), name));
		}
		views.add(new DocumentView(new StatementView.Care().toString(), messages.get("view.care")));
		views.add(new DocumentView(EXCLUSIONS, messages.get("view.exclusions")));
		views.add(new DocumentView(EVIDENCE, messages.get("view.evidence")));
		return List.copyOf(views);
	}

	@Override
	public Document build(DocumentRequest request) throws DocumentException {
		Messages messages = messages(request.language());
		if (!(request.subject() instanceof StatementOfApplicability statement)) {
			throw new DocumentException(messages.get("document.error.subject"));
		}
		ControlSetRegistry sets = request.context(ControlSetRegistry.class).orElse(registry);
		List<String> known = views(statement, sets, request.language()).stream().map(DocumentView::id).toList();
		String asked = request.view().isEmpty() ? known.get(0) : request.view();
		if (!known.contains(asked)) {
			throw new DocumentException(messages.get("document.error.view", asked, String.join(", ", known)));
		}
		Disclosure disclosure = request.context(Disclosure.class).orElse(Disclosure.standard(Audience.INTERNAL));
		if (!disclosure.shows(statement)) {
			throw new DocumentException(messages.get("document.error.audience",
					messages.label(statement.getClassification()), disclosure.title(request.language())));
		}
		StatementView view = StatementView.parse(asked).orElse(new StatementView.Combined());
		StatementDocument document = new StatementDocument(statement, sets, view, selection(request),
				request.context(RowSelection.class), request.context(Dossier.class), disclosure, messages,
				request.context(VersionFacts.class),
				request.today());
		Document built = document.build(switch (asked) {
			case EXCLUSIONS -> StatementDocument.Extent.EXCLUSIONS;
			case EVIDENCE -> StatementDocument.Extent.EVIDENCE;
			default -> StatementDocument.Extent.WHOLE;
		});
		request.context(Notices.class).ifPresent(notices -> document.notice(built).ifPresent(notices::say));
		return built;
	}

	/** The controls that the caller chose; all of them where the option is missing. */
	private static List<String> selection(DocumentRequest request) {
		return Arrays.stream(request.options().getOrDefault(OPTION_CONTROLS, "").split(",")).map(String::strip)
				.filter(s -> !s.isEmpty()).toList();
	}

	static Messages messages(String language) {
		return Messages.beside(StatementDocumentSource.class, Locale.of(language));
	}
}
