package org.waarborg.assurance.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Supplier;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.Format;
import org.waarborg.cli.TextTable;
import org.waarborg.dossier.Labels;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg certificate list}. */
@Command(name = "list")
final class CertificateListCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--supplier", paramLabel = "SUPPLIER", descriptionKey = "option.supplier")
	private String supplier;

	@Option(names = "--lapsed", descriptionKey = "option.lapsed")
	private boolean lapsed;

	@Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	CertificateListCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			AssuranceIndex index = AssuranceIndex.of(register);
			List<Certificate> found = register.getCertificates().stream()
					.filter(c -> !lapsed || !Certificates.holds(c, session.console().today()))
					.filter(c -> supplier == null
							|| c.getHolder() == session.supplier(register, supplier).getOrganisation())
					.toList();
			switch (format) {
				case TEXT -> print(found, index, dossier);
				case JSON -> session.list(dossier, index, found, AssuranceJson::fields);
				case CSV -> session.csv(dossier, register, "certificate-register");
			}
			return session.outcome(dossier);
		}
	}

	private void print(List<Certificate> found, AssuranceIndex index, OpenDossier dossier) {
		AssuranceWords words = session.words();
		if (found.isEmpty()) {
			session.console().message(session.messages().get("list.none"));
			return;
		}
		TextTable table = new TextTable(
				List.of(word("column.code"), word("column.holder"), word("column.norm"), word("column.number"),
						word("column.state"), word("column.standing"), word("column.until"), word("column.owner")));
		for (Certificate one : found) {
			table.add(List.of(one.getCode() == null ? "" : one.getCode(), words.organisation(one.getHolder()),
					words.norm(one, session.registry(dossier)), Certificates.number(one),
					words.label(Certificates.state(one, session.console().today())),
					words.label(Certificates.standing(one)),
					Certificates.until(one).map(words::date).orElse(""),
					Labels.of(one.getOwner() == null
							? index.supplier(one.getHolder()).map(Supplier::getOwner).orElse(null)
							: one.getOwner())));
		}
		table.print(session.console());
	}

	private String word(String key) {
		return session.messages().get(key);
	}
}
