package org.waarborg.statement.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.NewDossier;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.spi.DossierStarter;

/** A new dossier gets one statement over the chosen control sets, every row undecided. */
@Component
public class StatementStarter implements DossierStarter {

	private final ControlSetRegistry registry;

	/**
	 * The starter.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public StatementStarter(@Reference ControlSetRegistry registry) {
		this.registry = registry;
	}

	@Override
	public Optional<String> objection(NewDossier request, Locale locale) {
		return StatementDrafts.objection(registry, request.controlSets(), locale);
	}

	@Override
	public void start(OpenDossier dossier, NewDossier request) {
		if (request.controlSets().isEmpty()) {
			return;
		}
		Scope scope = dossier.dossier().getScopes().stream().findFirst().orElse(null);
		StatementOfApplicability statement = StatementDrafts.create(titles(request.language()), scope,
				request.controlSets(), registry);
		dossier.addFile(StatementDrafts.file(dossier, statement, registry), statement);
	}

	private static Map<String, String> titles(String language) {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put(language, StatementDocumentSource.messages(language).get("document.title"));
		return titles;
	}
}
