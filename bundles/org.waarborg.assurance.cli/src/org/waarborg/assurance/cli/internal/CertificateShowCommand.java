package org.waarborg.assurance.cli.internal;

import java.io.PrintStream;
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
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
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
	private Format format;

	CertificateShowCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		if (format == Format.CSV) {
			throw session.usage("format.unknown", "csv", "text, json");
		}
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Certificate found = session.certificate(register, asked);
			AssuranceIndex index = AssuranceIndex.of(register);
			if (format == Format.JSON) {
				JsonOutput.print(session.console(), json -> {
					AssuranceJson writer = new AssuranceJson(json, session.words(), index, dossier.dossier(),
							session.sets(dossier), session.console().today());
					json.writeStartObject();
					writer.fields(found);
					writer.more(found, reliance(dossier));
					json.writeEndObject();
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
		line("holder", words.organisation(found.getHolder()));
		line("norm", words.norm(found, session.registry(dossier)));
		line("number", Certificates.number(found));
		line("state", words.label(Certificates.state(found, today)));
		line("standing", words.label(Certificates.standing(found)) + Certificates.verification(found)
				.map(v -> ", " + Labels.of(v.getBy()) + (v.getOn() == null ? "" : ", " + words.date(v.getOn()))
						+ (v.getWhere() == null ? "" : ", " + v.getWhere()))
				.orElse(""));
		line("until", Certificates.until(found).map(words::date).orElse(""));
		line("scope", Certificates.current(found).map(i -> words.text(i.getScope())).orElse(""));
		for (Coverage coverage : found.getCoverage()) {
			line("covers", words.name(coverage.getSubject()) + ": " + words.label(coverage.getCovers()) + " – "
					+ words.text(coverage.getBecause()));
		}
		for (CertificationCycle.Window window : CertificationCycle.of(found, today)) {
			line("audit", words.label(window.step().getKind()) + ", " + words.label(window.state()) + ", "
					+ words.date(window.opens()) + " – " + words.date(window.until())
					+ window.audit().map(a -> a.getHeldOn() != null ? a.getHeldOn() : a.getPlanned())
							.map(d -> " (" + words.date(d) + ')').orElse(""));
		}
		line("relied", String.join(", ", Reliance.on(found, reliance(dossier)).stream()
				.map(u -> String.valueOf(u.decision().getControl())).distinct().toList()));
		line("owner", Labels.of(found.getOwner() == null
				? index.supplier(found.getHolder()).map(Supplier::getOwner).orElse(null)
				: found.getOwner()));
	}

	private static List<Reliance> reliance(OpenDossier dossier) {
		return dossier.roots(StatementOfApplicability.class).stream().map(Reliance::of).toList();
	}

	private void line(String key, String value) {
		PrintStream out = session.console().out();
		if (value != null && !value.isBlank()) {
			out.println(session.messages().get("column." + key) + ": " + value);
		}
	}
}
