package org.waarborg.assurance.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Recording;
import org.waarborg.assurance.Standing;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg certificate verify}: records that somebody looked at a certificate. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "CERTIFICATE", descriptionKey = "parameter.certificate")
	private String asked;

	@Mixin
	private FoundOptions found;

	@Mixin
	private PlaceOptions place;

	@Option(names = "--remark", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.remark")
	private String remark;

	@Option(names = "--standing", paramLabel = "claimed|seen|verified", defaultValue = "verified", descriptionKey = "option.standing")
	private String standing;

	VerifyCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Certificate certificate = session.certificate(register, asked);
			Recording.Found what = found.found(dossier, session, remark, place);
			Standing now = session.literal(Standing.class, standing);
			Recording.refusal(certificate, now, what, session.console().today()).ifPresent(r -> {
				throw session.usage("refused", session.words().messages().get("refusal." + r.name()));
			});
			dossier.edits().run(session.messages().get("verify.label"),
					Recording.verify(dossier, certificate, now, what));
			session.takesBack("certificate", options.folder, List.of(certificate.getVerifications().getLast()));
			session.console().message(session.messages().get("verify.done", session.words().name(certificate),
					session.words().label(now)));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}
}
