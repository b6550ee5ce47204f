package org.waarborg.statement.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.document.Document;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Disclosure;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.publish.ExtractContent;
import org.waarborg.statement.publish.ExtractRequest;
import org.waarborg.statement.publish.Extracts;
import org.waarborg.statement.publish.Hindrance;
import org.waarborg.statement.publish.PublishException;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement publish}: an extract of a released version for customers. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {

	private final ReleaseSession releases;
	private final Session session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	private String statement;

	@Option(names = "--version", paramLabel = "N", descriptionKey = "option.publish.version")
	private Integer version;

	@Option(names = { "-o", "--to",
			"--output" }, paramLabel = "FILE", required = true, arity = "1..*", descriptionKey = "option.publish.to")
	private List<Path> files;

	@Option(names = "--audience", paramLabel = "WHO", defaultValue = "customer", descriptionKey = "option.publish.audience")
	private String audience;

	@Option(names = "--with", paramLabel = "WHAT", split = ",", descriptionKey = "option.publish.with")
	private List<String> with;

	@Option(names = "--view", paramLabel = "VIEW", defaultValue = "combined", descriptionKey = "option.publish.view")
	private String view;

	@Option(names = "--valid-until", paramLabel = "DATE", descriptionKey = "option.publish.valid-until")
	private LocalDate validUntil;

	@Option(names = "--unapproved", descriptionKey = "option.publish.unapproved")
	private boolean unapproved;

	@Option(names = "--sent-to", paramLabel = "NAME", descriptionKey = "option.publish.sent-to")
	private String sentTo;

	@Option(names = "--by", paramLabel = "PERSON", descriptionKey = "option.version.by")
	private String by;

	PublishCommand(ReleaseSession releases) {
		this.releases = releases;
		this.session = releases.session();
	}

	@Override
	public Integer call() {
		Console console = session.console();
		Set<ExtractContent> contents = contents();
		List<DocumentWriter> writers = files.stream()
				.map(f -> DocumentOutput.writer(session.documents(), null, f, console)).toList();
		try (OpenDossier dossier = sentTo == null ? Dossiers.read(session.store(), folder, console)
				: Dossiers.write(session.store(), folder, console)) {
			StatementOfApplicability soa = session.statement(dossier, statement);
			Disclosure disclosure = session.audience(dossier, audience);
			ControlSetRegistry registry = session.registry(dossier);
			Versions versions = Versions.of(dossier, soa);
			Version chosen = chosen(versions);
			warn(contents, disclosure);
			Document extract = new Extracts(session.source("statement"), console.locale()).make(versions,
					new ExtractRequest(chosen.number(), disclosure, contents, view, Optional.ofNullable(validUntil),
							unapproved, ExtractRequest.ownSets(registry, dossier)),
					notice -> console.message("waarborg: " + notice), console.today());
			for (int i = 0; i < files.size(); i++) {
				DocumentOutput.write(writers.get(i), extract, files.get(i), null, console);
			}
			if (sentTo != null) {
				mark(dossier, soa, registry, chosen, disclosure);
			}
			return ExitCode.DONE.code();
		} catch (PublishException e) {
			throw failure(e);
		} catch (ReleaseException e) {
			throw releases.failure(e);
		} catch (StoreException e) {
			throw Dossiers.failure(e, console);
		}
	}

	/** What is asked for, checked before anything is read. */
	private Set<ExtractContent> contents() {
		if (with == null) {
			return ExtractContent.STANDARD;
		}
		Set<ExtractContent> contents = EnumSet.noneOf(ExtractContent.class);
		for (String word : with) {
			if (!word.isBlank() && !word.strip().equalsIgnoreCase("nothing")) {
				contents.add(ExtractContent.parse(word).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
						session.messages().get("publish.with.unknown", word, Arrays.stream(ExtractContent.values())
								.map(ExtractContent::toString).collect(Collectors.joining(", "))))));
			}
		}
		return contents;
	}

	/** The version that is named, else the one in force. */
	private Version chosen(Versions versions) {
		if (version == null) {
			return versions.inForce().orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
					session.messages().get("publish.none")));
		}
		return versions.find(version).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
				new ReleaseException(ReleaseException.Reason.NO_SUCH_VERSION, version, versions.all().stream()
						.map(v -> Integer.toString(v.number())).collect(Collectors.joining(", ")))
						.message(session.console().locale())));
	}

	/** What somebody asked for and the audience may not see is said, not silently left out. */
	private void warn(Set<ExtractContent> contents, Disclosure disclosure) {
		List<String> kept = new ArrayList<>();
		contents.stream().filter(c -> !Extracts.possible(disclosure).contains(c)).sorted()
				.map(ExtractContent::toString).forEach(kept::add);
		if (with != null && !kept.isEmpty()) {
			session.console().message("waarborg: " + session.messages().get("publish.with.withheld",
					String.join(", ", kept), disclosure.title(session.console().language())));
		}
	}

	private void mark(OpenDossier dossier, StatementOfApplicability soa, ControlSetRegistry registry, Version chosen,
			Disclosure disclosure) throws ReleaseException, StoreException {
		String remark = session.messages().get("publish.remark", sentTo,
				disclosure.title(session.console().language()),
				files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", ")));
		releases.releasing(dossier, registry).mark(soa, chosen.number(), ReleaseMark.SENT,
				releases.author(dossier, soa, by), session.console().today(), remark);
		session.console().message(session.messages().get("publish.sent", chosen.number(), sentTo));
	}

	private CommandFailure failure(PublishException e) {
		boolean asked = e.hindrances().isEmpty();
		boolean unapprovedOnly = !asked && e.hindrances().stream()
				.allMatch(h -> h.kind() == Hindrance.Kind.NOT_APPROVED);
		String hint = unapprovedOnly ? ' ' + session.messages().get("publish.unapproved") : "";
		return new CommandFailure(asked ? ExitCode.USAGE : ExitCode.INPUT, e.getMessage() + hint, e);
	}
}
