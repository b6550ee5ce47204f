package org.waarborg.assurance.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Recording;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Flag;
import org.waarborg.dossier.Element;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg certificate cover}: records whether a certificate covers a service, and why. */
@Command(name = "cover")
final class CoverCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "CERTIFICATE", descriptionKey = "parameter.certificate")
	private String asked;

	@Mixin
	private FoundOptions found;

	@Option(names = "--because", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.because")
	private String because;

	@Option(names = "--service", paramLabel = "ID", required = true, descriptionKey = "option.service")
	private String service;

	@Option(names = "--covers", paramLabel = "yes|no|unknown", defaultValue = "yes", descriptionKey = "option.covers")
	private String covers;

	CoverCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Certificate certificate = session.certificate(register, asked);
			Recording.Found what = found.found(dossier, session, because);
			session.days(what.on(), null);
			if (what.remark().isEmpty()) {
				throw session.usage("refused",
						session.words().messages().get("refusal." + Recording.Refusal.NO_REASON.name()));
			}
			Element subject = Stream
					.concat(register.getSuppliers().stream().flatMap(s -> s.getServices().stream()),
							dossier.dossier().getAssets().stream())
					.map(Element.class::cast).filter(e -> AssuranceSession.is(e, service)).findFirst()
					.orElseThrow(() -> session.usage("service.unknown", service));
			Flag flag = session.literal(Flag.class, covers);
			dossier.edits().run(session.messages().get("cover.label"),
					Recording.covers(dossier, certificate, subject, flag, what));
			session.takesBack("certificate", options.folder, List.of(certificate.getCoverage().getLast()));
			session.console().message(session.messages().get("cover.done", session.words().name(certificate),
					session.words().name(subject), session.words().label(flag)));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}
}
