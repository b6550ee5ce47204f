package org.waarborg.assurance.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.Supplier;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.Format;
import org.waarborg.cli.TextTable;
import org.waarborg.dossier.Labels;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg supplier list}. */
@Command(name = "list")
final class SupplierListCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--all", descriptionKey = "option.all")
	private boolean all;

	@Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	SupplierListCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			AssuranceIndex index = AssuranceIndex.of(register);
			List<Supplier> found = register.getSuppliers().stream()
					.filter(s -> all || AssuranceRegisters.supplies(s)).toList();
			switch (format) {
				case TEXT -> print(found, index, dossier);
				case JSON -> session.list(dossier, index, found, AssuranceJson::fields);
				case CSV -> session.csv(dossier, register, "supplier-dossier");
			}
			return session.outcome(dossier);
		}
	}

	private void print(List<Supplier> found, AssuranceIndex index, OpenDossier dossier) {
		AssuranceWords words = session.words();
		if (found.isEmpty()) {
			session.console().message(session.messages().get("list.none"));
			return;
		}
		TextTable table = new TextTable(
				List.of(word("column.code"), word("column.supplier"), word("column.status"), word("column.services"),
						word("column.criticality"), word("column.asked"), word("column.review"), word("column.owner")));
		for (Supplier one : found) {
			table.add(List.of(one.getCode() == null ? "" : one.getCode(), words.name(one), words.label(one.getStatus()),
					String.valueOf(one.getServices().size()),
					one.getServices().stream().map(s -> s.getCriticality()).max(Enum::compareTo).map(words::label)
							.orElse(""),
					asked(one, index, dossier), AssuranceDates.review(one, index).map(words::date).orElse(""),
					Labels.of(one.getOwner())));
		}
		table.print(session.console());
	}

	/** "3/5": what is there of what the policy asks. */
	private String asked(Supplier supplier, AssuranceIndex index, OpenDossier dossier) {
		List<Policies.Met> met = supplier.getServices().stream().flatMap(
				s -> Policies.of(s, index, dossier.dossier(), session.console().today()).stream()).toList();
		return met.isEmpty() ? ""
				: met.stream().filter(m -> m.state() == Policies.State.MET).count() + "/" + met.size();
	}

	private String word(String key) {
		return session.messages().get(key);
	}
}
