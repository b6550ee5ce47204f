package org.waarborg.statement.cli.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Documents;
import org.waarborg.document.Notices;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Disclosure;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementNames;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.migration.TwinDifferences;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Rendition;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/**
 * What the statement commands share: services, console, and how a statement is found and made into a document.
 *
 * @param store     opens dossiers
 * @param installed the installed control sets
 * @param documents sources and writers of documents
 * @param console   what to write to
 * @param messages  in the console's language
 */
record Session(DossierStore store, ControlSetRegistry installed, Documents documents, Console console,
		Messages messages) {

	/** The installed sets and the dossier's own; what is wrong with its own is said. */
	ControlSetRegistry registry(OpenDossier dossier) {
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

	/** The statement that the user names, or the only one. */
	StatementOfApplicability statement(OpenDossier dossier, String asked) {
		StatementNames names = new StatementNames(dossier);
		List<StatementOfApplicability> all = dossier.roots(StatementOfApplicability.class);
		if (all.isEmpty()) {
			throw new CommandFailure(ExitCode.INPUT, messages.get("statement.none", dossier.folder()));
		}
		if (asked == null) {
			List<StatementOfApplicability> inUse = all.size() == 1 ? all : withoutEarlierTwins(dossier, all);
			if (inUse.size() != 1) {
				throw new CommandFailure(ExitCode.USAGE, messages.get("statement.which", names.names(all)));
			}
			if (all.size() > 1) {
				console.message("waarborg: " + messages.get("statement.later", names.name(inUse.get(0)),
						names.names(all.stream().filter(s -> s != inUse.get(0)).toList())));
			}
			return inUse.get(0);
		}
		List<StatementOfApplicability> found = names.named(asked);
		if (found.size() > 1) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("statement.which", names.names(found)));
		}
		return found.stream().findFirst().orElseThrow(
				() -> new CommandFailure(ExitCode.USAGE,
						messages.get("statement.unknown", asked, names.names(all))));
	}

	/** During a transition work goes on in the statement over the later edition; the one before is asked for by name. */
	private List<StatementOfApplicability> withoutEarlierTwins(OpenDossier dossier,
			List<StatementOfApplicability> all) {
		ControlSetRegistry sets = registry(dossier);
		Set<StatementOfApplicability> earlier = new HashSet<>();
		all.forEach(s -> TwinDifferences.of(s, sets).ifPresent(t -> earlier.add(t.earlier())));
		return all.stream().filter(s -> !earlier.contains(s)).toList();
	}

	/** What leaves for the audience that the user names. */
	Disclosure audience(OpenDossier dossier, String asked) {
		return Disclosure.find(dossier.dossier(), asked).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
				messages.get("audience.unknown", asked, Disclosure.names(dossier.dossier(), console.language()))));
	}

	/**
	 * A document, and whether what it is made of is sound.
	 *
	 * @param document the document
	 * @param sound    false where a released file or its ledger is not what it was; the document says so
	 */
	record Made(Document document, boolean sound) {

		/** The exit code: signals where the version is not sound. */
		int outcome(int otherwise) {
			return otherwise == ExitCode.DONE.code() && !sound ? ExitCode.SIGNALS.code() : otherwise;
		}
	}

	Made document(OpenDossier dossier, ViewOptions options, Disclosure disclosure) {
		StatementOfApplicability statement = statement(dossier, options.statement);
		if (options.version != null) {
			return released(dossier, statement, options, disclosure);
		}
		ControlSetRegistry sets = registry(dossier);
		warnMissing(dossier, statement, sets);
		return new Made(build(statement, sets, options, List.of(sets, dossier.dossier(), disclosure, notices())), true);
	}

	/** A released version, of its own file alone. */
	private Made released(OpenDossier dossier, StatementOfApplicability statement, ViewOptions options,
			Disclosure disclosure) {
		try {
			Rendition version = Rendition.of(Versions.of(dossier, statement), options.version, console.locale());
			version.facts().troubles().forEach(t -> console.message("waarborg: " + t));
			List<Object> context = new ArrayList<>(version.context());
			context.add(disclosure);
			context.add(notices());
			return new Made(build(version.statement(), version.registry(), options, context),
					version.facts().troubles().isEmpty());
		} catch (ReleaseException e) {
			throw new CommandFailure(ExitCode.USAGE, e.message(console.locale()), e);
		} catch (StoreException e) {
			throw Dossiers.failure(e, console);
		}
	}

	private Document build(StatementOfApplicability statement, ControlSetRegistry sets, ViewOptions options,
			List<Object> context) {
		DocumentSource source = source("statement");
		if (source.views(statement, console.language()).stream().noneMatch(v -> v.id().equals(options.view))
				&& StatementView.parse(options.view).isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("view.unknown", options.view));
		}
		requireControls(statement, sets, options.controls);
		return build(source, new DocumentRequest(statement, console.language(), options.view,
				Map.of("controls", String.join(",", options.controls)), context, console.today()));
	}

	/** The source of a document, by its id. */
	DocumentSource source(String id) {
		return documents.source(id)
				.orElseThrow(() -> new CommandFailure(ExitCode.DEFECT, messages.get("document.source")));
	}

	/** The document; what cannot be asked of it is wrong usage. */
	Document build(DocumentSource source, DocumentRequest request) {
		try {
			return source.build(request);
		} catch (DocumentException e) {
			throw new CommandFailure(ExitCode.USAGE, e.getMessage(), e);
		}
	}

	private Notices notices() {
		return notice -> console.message("waarborg: " + notice);
	}

	/** A selection that names what is not there would look complete and not be. */
	void requireControls(StatementOfApplicability statement, ControlSetRegistry sets, List<String> asked) {
		if (asked.isEmpty()) {
			return;
		}
		Set<String> known = StatementRows.of(statement, sets, new StatementView.Combined()).stream()
				.flatMap(r -> Stream.of(r.label(), r.ref().control(), r.ref().toString())).collect(Collectors.toSet());
		asked.stream().filter(c -> !known.contains(c.strip())).findFirst().ifPresent(c -> {
			throw new CommandFailure(ExitCode.USAGE, messages.get("controls.unknown", c));
		});
	}

	/** Exit code 3 where the dossier is damaged: what was printed may be incomplete. */
	int outcome(OpenDossier dossier) {
		if (Dossiers.damaged(dossier)) {
			console.message("waarborg: " + messages.get("statement.damaged"));
			return ExitCode.INPUT.code();
		}
		return ExitCode.DONE.code();
	}

	/** Says which sets and controls of a statement nobody has installed. */
	void warnMissing(OpenDossier dossier, StatementOfApplicability statement, ControlSetRegistry registry) {
		String name = new StatementNames(dossier).name(statement);
		List<String> missing = StatementRows.sets(statement).stream().filter(set -> registry.set(set).isEmpty())
				.toList();
		missing.forEach(set -> console.message("waarborg: " + messages.get("set.missing", name, set)));
		StatementRows.of(statement, registry, new StatementView.Combined()).stream()
				.filter(row -> row.control().isEmpty() && !missing.contains(row.ref().set()))
				.forEach(row -> console.message("waarborg: " + messages.get("controls.missing", name, row.ref())));
	}

	String title(StatementOfApplicability statement) {
		return Texts.get(statement.getTitle(), console.language());
	}
}
