package org.waarborg.rules.cli.internal;

import java.util.List;
import java.util.Locale;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.dossier.Labels;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.RuleSettings;
import org.waarborg.rules.Rules;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;

/**
 * What the commands about signals and dates share: services, console, and what a check is given.
 *
 * @param store     opens dossiers
 * @param rules     checks them
 * @param installed the installed control sets
 * @param documents sources and writers of documents
 * @param console   what to write to
 * @param messages  in the console's language
 */
record Session(DossierStore store, Rules rules, ControlSetRegistry installed, Documents documents, Console console,
		Messages messages) {

	/** As many ids as somebody reads to find a slip of the pen. */
	private static final int MOST_NEAR = 10;

	/** A check of this dossier, today, in the console's language, by the rules as they ship. */
	CheckRequest request(OpenDossier dossier) {
		return request(dossier, RuleSettings.DEFAULTS);
	}

	/** A check with other settings. */
	CheckRequest request(OpenDossier dossier, RuleSettings settings) {
		return new CheckRequest(dossier, console.language(), console.today(), List.of(registry(dossier), settings));
	}

	/** The installed sets and the dossier's own; what is wrong with its own is said. */
	private ControlSetRegistry registry(OpenDossier dossier) {
		if (dossier.ownControlSets().isEmpty()) {
			return installed;
		}
		ControlSetRegistry view = installed.withSets(dossier.ownControlSets());
		view.headers();
		List<ControlSetProblem> known = installed.problems();
		view.problems().stream().filter(p -> !known.contains(p))
				.forEach(p -> console.message("waarborg: " + p.describe(console.locale())));
		return view;
	}

	/** The rule that the user names, in any case. */
	RuleDescription rule(String asked) {
		List<RuleDescription> all = rules.descriptions(console.locale());
		return all.stream().filter(r -> r.id().equalsIgnoreCase(asked.strip())).findFirst()
				.orElseThrow(() -> unknown(asked, all));
	}

	/** With the rules of the same subject area, where they are few enough to be read. */
	private CommandFailure unknown(String asked, List<RuleDescription> all) {
		String area = asked.strip().toUpperCase(Locale.ROOT).replaceAll("(?s)[^A-Z].*", "");
		List<String> near = all.stream().map(RuleDescription::id)
				.filter(id -> !area.isEmpty() && id.startsWith(area + '-')).toList();
		return near.isEmpty() || near.size() > MOST_NEAR ? usage("rule.unknown.list", asked)
				: usage("rule.unknown", asked, String.join(", ", near));
	}

	/** Exit code 3 where the dossier is damaged: what was said of it may be incomplete. */
	int outcome(OpenDossier dossier, ExitCode otherwise) {
		if (Dossiers.damaged(dossier)) {
			console.message("waarborg: " + messages.get("dossier.damaged"));
			return ExitCode.INPUT.code();
		}
		return otherwise.code();
	}

	/** What people call the dossier: its organisation. */
	static String name(OpenDossier dossier, String language) {
		String name = Labels.of(dossier.dossier().getOrganisation(), language);
		return name.isEmpty() ? String.valueOf(dossier.folder().getFileName()) : name;
	}

	/** The failure for a word that is wrong. */
	CommandFailure usage(String key, Object... arguments) {
		return new CommandFailure(ExitCode.USAGE, messages.get(key, arguments));
	}

	/** The failure for input that cannot be used. */
	CommandFailure input(String key, Object... arguments) {
		return new CommandFailure(ExitCode.INPUT, messages.get(key, arguments));
	}
}
