package org.waarborg.assurance.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.Coverage;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.Supplier;
import org.waarborg.cli.Dossiers;
import org.waarborg.dossier.Labels;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg certificate show}. */
@Command(name = "show")
final class CertificateShowCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "CERTIFICATE", descriptionKey = "parameter.certificate")
	private String asked;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private TextOrJson format;

	CertificateShowCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Certificate found = session.certificate(register, asked);
			AssuranceIndex index = AssuranceIndex.of(register);
			if (format == TextOrJson.JSON) {
				session.show(dossier, index, found, (writer, one) -> {
					writer.fields(one);
					writer.more(one, reliance(dossier));
				});
			} else {
				print(found, index, dossier);
			}
			return session.outcome(dossier);
		}
	}

	private void print(Certificate found, AssuranceIndex index, OpenDossier dossier) {
		AssuranceWords words = session.words();
		java.time.LocalDate today = session.console().today();
		session.line("holder", words.organisation(found.getHolder()));
		session.line("norm", words.norm(found, session.registry(dossier)));
		session.line("number", Certificates.number(found));
		session.line("state", words.label(Certificates.state(found, today)));
		session.line("standing", words.label(Certificates.standing(found)) + Certificates.verification(found)
				.map(v -> ", " + Labels.of(v.getBy()) + (v.getOn() == null ? "" : ", " + words.date(v.getOn()))
						+ (v.getWhere() == null ? "" : ", " + v.getWhere()))
				.orElse(""));
		session.line("until", Certificates.until(found).map(words::date).orElse(""));
		session.line("scope", Certificates.current(found).map(i -> words.text(i.getScope())).orElse(""));
		for (Coverage coverage : found.getCoverage()) {
			session.line("covers", words.name(coverage.getSubject()) + ": " + words.label(coverage.getCovers()) + " – "
					+ words.text(coverage.getBecause()));
		}
		for (CertificationCycle.Window window : CertificationCycle.of(found, today)) {
			session.line("audit", words.label(window.step().getKind()) + ", " + words.label(window.state()) + ", "
					+ words.date(window.opens()) + " – " + words.date(window.until())
					+ window.audit().map(a -> a.getHeldOn() != null ? a.getHeldOn() : a.getPlanned())
							.map(d -> " (" + words.date(d) + ')').orElse(""));
		}
		session.line("relied", String.join(", ", Reliance.on(found, reliance(dossier)).stream()
				.map(u -> String.valueOf(u.decision().getControl())).distinct().toList()));
		session.line("owner", Labels.of(found.getOwner() == null
				? index.supplier(found.getHolder()).map(Supplier::getOwner).orElse(null)
				: found.getOwner()));
	}

	private static List<Reliance> reliance(OpenDossier dossier) {
		return dossier.roots(StatementOfApplicability.class).stream().map(Reliance::of).toList();
	}
}
