package org.waarborg.assurance.cli.internal;

import java.io.PrintStream;
import java.util.concurrent.Callable;

import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.ProcessingChains;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.dossier.Labels;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg supplier show}. */
@Command(name = "show")
final class SupplierShowCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "SUPPLIER", descriptionKey = "parameter.supplier")
	private String asked;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	SupplierShowCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		if (format == Format.CSV) {
			throw session.usage("format.unknown", "csv", "text, json");
		}
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Supplier found = session.supplier(register, asked);
			AssuranceIndex index = AssuranceIndex.of(register);
			if (format == Format.JSON) {
				JsonOutput.print(session.console(), json -> {
					AssuranceJson writer = new AssuranceJson(json, session.words(), index, dossier.dossier(),
							session.sets(dossier), session.console().today());
					json.writeStartObject();
					writer.fields(found);
					writer.more(found);
					json.writeEndObject();
				});
			} else {
				print(found, index, dossier);
			}
			return session.outcome(dossier);
		}
	}

	private void print(Supplier found, AssuranceIndex index, OpenDossier dossier) {
		AssuranceWords words = session.words();
		line("supplier", words.name(found));
		line("status", words.label(found.getStatus()));
		line("parentCountry", words.country(found.getParentCountry()));
		line("owner", Labels.of(found.getOwner()));
		line("review", AssuranceDates.review(found, index).map(words::date).orElse(""));
		for (SuppliedService service : found.getServices()) {
			line("service", words.name(service) + ", " + words.label(service.getCriticality()) + ", "
					+ words.label(service.getRole()) + ", "
					+ String.join("/", service.getDataKinds().stream().map(words::label).toList()));
			for (ProcessingLocation location : ProcessingChains.locations(service)) {
				line("place", words.country(location.getCountry()) + ": "
						+ words.label(index.countries().verdict(location, session.console().today())));
			}
			for (ProcessingChains.Link link : ProcessingChains.of(service, index)) {
				line("sub", "  ".repeat(link.depth() - 1) + words.organisation(link.sub().getOrganisation()));
			}
			for (Policies.Met met : Policies.of(service, index, dossier.dossier(), session.console().today())) {
				line("asked", words.demand(met.demand(), session.registry(dossier)) + ": " + words.label(met.state())
						+ met.by().map(e -> " (" + words.name(e) + ')').orElse(""));
			}
		}
		index.certificates(found.getOrganisation()).forEach(c -> line("certificate",
				words.norm(c, session.registry(dossier)) + ' ' + Certificates.number(c) + ", "
						+ words.label(Certificates.state(c, session.console().today())) + ", "
						+ words.label(Certificates.standing(c))));
		index.agreements(found.getOrganisation()).forEach(a -> line("agreement", words.label(a.getKind()) + ", "
				+ words.label(Agreements.state(a, session.console().today()))));
	}

	private void line(String key, String value) {
		PrintStream out = session.console().out();
		if (value != null && !value.isBlank()) {
			out.println(session.messages().get("column." + key) + ": " + value);
		}
	}
}
