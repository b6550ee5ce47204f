package org.waarborg.statement.tasks.internal.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Disclosure;
import org.waarborg.screen.DossierSession;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.compare.ComparedControl;
import org.waarborg.statement.compare.ComparedControl.Kind;
import org.waarborg.statement.compare.ComparedField;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.compare.ComparisonWords;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.StoreException;

/** Proposes what changed since the last version, in both languages: what an auditor would ask for, from the comparison itself. */
final class ChangeSummary {

	/** So many controls are named; more are counted. */
	private static final int NAMED = 12;

	private final DossierSession session;

	ChangeSummary(DossierSession session) {
		this.session = session;
	}

	/** A few lines by language; that it is the first version where there is none before. */
	Map<String, String> of(StatementOfApplicability statement, Optional<Versions> versions) {
		Optional<Version> latest = versions.flatMap(Versions::latest);
		Optional<Comparison> comparison = latest.flatMap(v -> compare(statement, versions.orElseThrow(), v));
		Map<String, String> proposed = new LinkedHashMap<>();
		for (String language : List.of("nl", "en")) {
			Messages messages = Messages.beside(VersionTask.class, Locale.of(language));
			proposed.put(language, latest.isEmpty() ? messages.get("summary.first")
					: comparison.map(c -> lines(c, latest.get().number(), messages)).orElse(""));
		}
		return proposed;
	}

	private Optional<Comparison> compare(StatementOfApplicability statement, Versions versions, Version version) {
		try {
			return Optional.of(Comparison.of(ComparedState.released(versions.release(version)),
					ComparedState.draft(Freeze.draft(statement, session.dossier().dossier(), session.controlSets(),
							session.today()))));
		} catch (StoreException unreadable) {
			// Then nobody can say what changed; the release says what is wrong with the file.
			return Optional.empty();
		}
	}

	private static String lines(Comparison comparison, int before, Messages messages) {
		if (comparison.isSame()) {
			return messages.get("summary.same", before);
		}
		ComparisonWords words = new ComparisonWords(messages.locale().getLanguage(), Disclosure.ALL);
		String general = comparison.general().stream().map(c -> words.label(c.field())).distinct()
				.collect(Collectors.joining(", "));
		return VersionTask.lines(List.of(general.isEmpty() ? "" : messages.get("summary.general", general),
				line("summary.added", kind(comparison, Kind.ADDED), words, messages),
				line("summary.removed", kind(comparison, Kind.REMOVED), words, messages),
				line("summary.applicability", changed(comparison, ComparedField.APPLICABILITY), words, messages),
				line("summary.implementation", changed(comparison, ComparedField.IMPLEMENTATION), words, messages),
				line("summary.other", other(comparison), words, messages)));
	}

	private static List<ComparedControl> kind(Comparison comparison, Kind kind) {
		return comparison.controls().stream().filter(c -> c.kind() == kind).toList();
	}

	private static List<ComparedControl> changed(Comparison comparison, ComparedField field) {
		return kind(comparison, Kind.CHANGED).stream().filter(c -> c.changed(field)).toList();
	}

	private static List<ComparedControl> other(Comparison comparison) {
		return kind(comparison, Kind.CHANGED).stream().filter(
				c -> !c.changed(ComparedField.APPLICABILITY) && !c.changed(ComparedField.IMPLEMENTATION)).toList();
	}

	private static String line(String key, List<ComparedControl> controls, ComparisonWords words, Messages messages) {
		if (controls.isEmpty()) {
			return "";
		}
		String named = controls.stream().limit(NAMED).map(words::label).collect(Collectors.joining(", "));
		int more = controls.size() - NAMED;
		return messages.get(key, more > 0 ? messages.get("summary.more", named, more) : named);
	}
}
