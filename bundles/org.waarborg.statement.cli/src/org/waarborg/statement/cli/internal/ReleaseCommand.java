package org.waarborg.statement.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Texts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.Releasing;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement release}: the draft becomes a version that is written once. */
@Command(name = "release")
final class ReleaseCommand implements Callable<Integer> {

	private final ReleaseSession session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	private String statement;

	@Option(names = "--summary", paramLabel = "TEXT", descriptionKey = "option.release.summary")
	private String summary;

	@Option(names = "--by", paramLabel = "PERSON", descriptionKey = "option.version.by")
	private String by;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.version.on")
	private LocalDate on;

	@Option(names = "--approver", paramLabel = "PERSON", descriptionKey = "option.release.approver")
	private String approver;

	@Mixin
	private ApprovalOptions approval;

	ReleaseCommand(ReleaseSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.run(folder, statement, "release.done",
				(releasing, dossier, soa) -> releasing.release(soa, asked(dossier, soa)));
	}

	private Releasing.Release asked(OpenDossier dossier, StatementOfApplicability soa) {
		LocalDate day = session.day(on);
		if ((summary == null || summary.isBlank()) && Texts.isEmpty(soa.getChangeSummary())) {
			throw new CommandFailure(ExitCode.USAGE, session.session().messages().get("release.summary"));
		}
		return new Releasing.Release(session.author(dossier, soa, by), day,
				summary == null || summary.isBlank() ? Map.of() : Map.of(session.language(dossier), summary.strip()),
				Optional.ofNullable(approver)
						.map(a -> approval.approve(session, dossier, a, day, soa.getVersion())));
	}
}
