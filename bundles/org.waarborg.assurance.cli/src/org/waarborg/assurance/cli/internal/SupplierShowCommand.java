package org.waarborg.assurance.cli.internal;

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
	private TextOrJson format;

	SupplierShowCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Supplier found = session.supplier(register, asked);
			AssuranceIndex index = AssuranceIndex.of(register);
			if (format == TextOrJson.JSON) {
				session.show(dossier, index, found, (writer, one) -> {
					writer.fields(one);
					writer.more(one);
				});
			} else {
				print(found, index, dossier);
			}
			return session.outcome(dossier);
		}
	}

	private void print(Supplier found, AssuranceIndex index, OpenDossier dossier) {
		AssuranceWords words = session.words();
		session.line("supplier", words.name(found));
		session.line("status", words.label(found.getStatus()));
		session.line("parentCountry", words.country(found.getParentCountry()));
		session.line("owner", Labels.of(found.getOwner()));
		session.line("review", AssuranceDates.review(found, index).map(words::date).orElse(""));
		for (SuppliedService service : found.getServices()) {
			session.line("service", words.name(service) + ", " + words.label(service.getCriticality()) + ", "
					+ words.label(service.getRole()) + ", "
					+ String.join("/", service.getDataKinds().stream().map(words::label).toList()));
			for (ProcessingLocation location : ProcessingChains.locations(service)) {
				session.line("place", words.country(location.getCountry()) + ": "
						+ words.label(index.countries().verdict(location, session.console().today())));
			}
			for (ProcessingChains.Link link : ProcessingChains.of(service, index)) {
				session.line("sub", "  ".repeat(link.depth() - 1) + words.organisation(link.sub().getOrganisation()));
			}
			for (Policies.Met met : Policies.of(service, index, dossier.dossier(), session.console().today())) {
				session.line("asked",
						words.demand(met.demand(), session.registry(dossier)) + ": " + words.label(met.state())
								+ met.by().map(e -> " (" + words.name(e) + ')').orElse(""));
			}
		}
		index.certificates(found.getOrganisation()).forEach(c -> session.line("certificate",
				words.norm(c, session.registry(dossier)) + ' ' + Certificates.number(c) + ", "
						+ words.label(Certificates.state(c, session.console().today())) + ", "
						+ words.label(Certificates.standing(c))));
		index.agreements(found.getOrganisation()).forEach(a -> session.line("agreement", words.label(a.getKind()) + ", "
				+ words.label(Agreements.state(a, session.console().today()))));
	}
}
