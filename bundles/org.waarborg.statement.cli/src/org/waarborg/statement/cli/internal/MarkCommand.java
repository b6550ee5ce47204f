package org.waarborg.statement.cli.internal;

import java.util.Map;
import java.util.concurrent.Callable;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.ExitCode;
import org.waarborg.statement.ReleaseMark;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg statement mark}: records what a version was used for. */
@Command(name = "mark")
final class MarkCommand implements Callable<Integer> {

	private static final Map<String, ReleaseMark> MARKS = Map.of("submitted", ReleaseMark.SUBMITTED, "cited",
			ReleaseMark.CITED_ON_CERTIFICATE, "sent", ReleaseMark.SENT, "audited", ReleaseMark.AUDITED);

	private final ReleaseSession session;

	@Mixin
	private VersionOptions asked;

	@Option(names = "--as", paramLabel = "submitted|cited|sent|audited", required = true, descriptionKey = "option.mark.as")
	private String mark;

	@Option(names = "--remark", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.mark.remark")
	private String remark;

	@Option(names = "--by", paramLabel = "PERSON", descriptionKey = "option.version.by")
	private String by;

	MarkCommand(ReleaseSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		ReleaseMark meant = MARKS.get(mark);
		if (meant == null) {
			throw new CommandFailure(ExitCode.USAGE, session.session().messages().get("mark.unknown", mark));
		}
		return session.run(asked.folder, asked.statement, "mark.done",
				(releasing, dossier, soa) -> releasing.mark(soa, asked.version,
						meant, session.author(dossier, soa, by), session.day(asked.on), remark));
	}
}
