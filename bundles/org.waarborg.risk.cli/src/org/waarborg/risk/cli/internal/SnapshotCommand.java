package org.waarborg.risk.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.cli.TextTable;
import org.waarborg.document.Formats;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Table;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Labels;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskSnapshot;
import org.waarborg.risk.RiskTrend;
import org.waarborg.risk.Snapshots;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg risk snapshot}: freezes the register as it is today, or shows the trend from what was frozen. */
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {

	private final RiskSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--by", paramLabel = "PERSON", descriptionKey = "option.snapshot.by")
	private String by;

	@Option(names = "--trend", descriptionKey = "option.snapshot.trend")
	private boolean trend;

	SnapshotCommand(RiskSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = trend ? Dossiers.read(session.store(), options.folder, session.console())
				: Dossiers.write(session.store(), options.folder, session.console())) {
			RiskRegister register = session.register(dossier, options.register);
			if (trend) {
				print(Snapshots.of(dossier, register));
				return session.outcome(dossier);
			}
			String path = Snapshots.path(dossier, register, session.console().today());
			if (dossier.filesIn(Snapshots.FOLDER).contains(path)) {
				throw new CommandFailure(ExitCode.INPUT, session.messages().get("snapshot.there", path));
			}
			String maker = by == null ? Labels.of(register.getOwner())
					: Labels.of(People.find(dossier, by, session.console()));
			session.console().out().println(dossier.folder()
					.resolve(Snapshots.write(dossier, register, session.console().today(), maker)));
			return ExitCode.DONE.code();
		} catch (StoreException e) {
			throw Dossiers.failure(e, session.console());
		}
	}

	private void print(List<RiskSnapshot> snapshots) {
		Table table = new RiskTrend(snapshots)
				.figure("trend", session.messages().get("snapshot.title"), Disclosure.ALL, session.console().language())
				.map(StackedBar::table).orElse(null);
		if (table == null) {
			session.console().message(session.messages().get("snapshot.none"));
			return;
		}
		Formats formats = Formats.of(session.console().language());
		TextTable text = new TextTable(table.columns().stream().map(c -> c.title()).toList());
		table.rows().forEach(row -> text.add(row.cells().stream().map(formats::plain).toList()));
		text.print(session.console());
	}
}
