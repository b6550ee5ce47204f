package org.waarborg.statement.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg statement approve}: records that somebody approved a version. */
@Command(name = "approve")
final class ApproveCommand implements Callable<Integer> {

	private final ReleaseSession session;

	@Mixin
	private VersionOptions asked;

	@Option(names = "--approver", paramLabel = "PERSON", required = true, descriptionKey = "option.approve.approver")
	private String approver;

	@Mixin
	private ApprovalOptions approval;

	ApproveCommand(ReleaseSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.run(asked.folder, asked.statement, "approve.done",
				(releasing, dossier, soa) -> releasing.approve(soa,
						asked.version,
						approval.approve(session, dossier, approver, session.day(asked.on), asked.version)));
	}
}
