package org.waarborg.statement.cli.internal;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.dossier.Labels;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg statement withdraw}: withdraws a version, or one approval of it. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {

	private final ReleaseSession session;

	@Mixin
	private VersionOptions asked;

	@Option(names = "--approval", paramLabel = "PERSON", descriptionKey = "option.withdraw.approval")
	private String approval;

	@Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "option.withdraw.reason")
	private String reason;

	@Option(names = "--by", paramLabel = "PERSON", descriptionKey = "option.version.by")
	private String by;

	WithdrawCommand(ReleaseSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.run(asked.folder, asked.statement, approval == null ? "withdraw.done" : "withdraw.approval.done",
				(releasing, dossier, soa) -> releasing.withdraw(soa, asked.version, entry(dossier, soa),
						session.author(dossier, soa, by), session.day(asked.on), reason));
	}

	/** The approval that a person gave and that still holds; his last where there are several. */
	private Optional<String> entry(OpenDossier dossier, StatementOfApplicability soa) throws StoreException {
		if (approval == null) {
			return Optional.empty();
		}
		String name = Labels.of(People.find(dossier, approval, session.session().console()));
		return Optional
				.of(Versions.of(dossier, soa).find(asked.version).stream().flatMap(v -> v.valid().reversed().stream())
						.filter(a -> a.name().equals(name)).map(Version.Approved::entry).findFirst()
						.orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
								session.session().messages().get("withdraw.approval.unknown", name, asked.version))));
	}
}
