package org.waarborg.statement.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement approve}: records that somebody approved a version. */
@Command(name = "approve")
final class ApproveCommand implements Callable<Integer> {

	private final ReleaseSession session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	private String statement;

	@Option(names = "--version", paramLabel = "N", required = true, descriptionKey = "option.version.number")
	private int version;

	@Option(names = "--approver", paramLabel = "PERSON", required = true, descriptionKey = "option.approve.approver")
	private String approver;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.version.on")
	private LocalDate on;

	@Mixin
	private ApprovalOptions approval;

	ApproveCommand(ReleaseSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.run(folder, statement, "approve.done", (releasing, dossier, soa) -> releasing.approve(soa,
				version, approval.approve(session, dossier, approver, session.day(on), version)));
	}
}
