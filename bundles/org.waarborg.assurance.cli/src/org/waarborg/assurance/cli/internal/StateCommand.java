package org.waarborg.assurance.cli.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateState;
import org.waarborg.assurance.Recording;
import org.waarborg.assurance.Reliance;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg certificate state}: records that a certificate was seen suspended, withdrawn or valid again. */
@Command(name = "state")
final class StateCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "CERTIFICATE", descriptionKey = "parameter.certificate")
	private String asked;

	@Parameters(index = "2", paramLabel = "suspended|withdrawn|valid", descriptionKey = "parameter.state")
	private String state;

	@Option(names = "--since", paramLabel = "DATE", descriptionKey = "option.since")
	private LocalDate since;

	@Mixin
	private FoundOptions found;

	@Mixin
	private PlaceOptions place;

	StateCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Certificate certificate = session.certificate(register, asked);
			CertificateState seen = session.literal(CertificateState.class, state);
			Recording.Found what = found.found(dossier, session, "", place);
			session.days(since, null);
			session.days(what.on(), null);
			session.days(since, what.on());
			dossier.edits().run(session.messages().get("state.label"),
					Recording.seen(dossier, certificate, seen, since, what));
			session.takesBack("certificate", options.folder, List.of(certificate.getStates().getLast()));
			session.console().message(session.messages().get("state.done", session.words().name(certificate),
					session.words().label(seen)));
			tell(dossier, register, certificate);
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}

	/** What relies on it, and how much of that has nothing else now. */
	private void tell(OpenDossier dossier, AssuranceRegister register, Certificate certificate) {
		Collection<Reliance> all = dossier.roots(StatementOfApplicability.class).stream().map(Reliance::of).toList();
		List<Reliance.Use> uses = Reliance.on(certificate, all);
		int bare = Reliance.uncovered(uses, AssuranceIndex.of(register), session.console().today()).size();
		session.console().message(session.messages().get("state.touches", Integer.valueOf(uses.size()),
				Integer.valueOf(bare)));
	}
}
