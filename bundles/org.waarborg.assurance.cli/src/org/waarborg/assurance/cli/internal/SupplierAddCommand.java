package org.waarborg.assurance.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.controlset.Identified;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg supplier add}: adds a supplier with its services. */
@picocli.CommandLine.Command(name = "add")
final class SupplierAddCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "WHO", descriptionKey = "parameter.who")
	private String who;

	@Option(names = "--country", paramLabel = "CODE", defaultValue = "", descriptionKey = "option.country")
	private String country;

	@Option(names = "--status", paramLabel = "candidate|active", defaultValue = "candidate", descriptionKey = "option.status")
	private String status;

	@Option(names = "--from", paramLabel = "DATE", descriptionKey = "option.supplies")
	private LocalDate from;

	@Option(names = "--owner", paramLabel = "PERSON", descriptionKey = "option.owner")
	private String owner;

	@Option(names = "--service", paramLabel = "NAME", descriptionKey = "option.services")
	private List<String> services = List.of();

	@Option(names = "--asset", paramLabel = "ID", split = ",", descriptionKey = "option.assets")
	private List<String> assets = List.of();

	@Option(names = "--criticality", paramLabel = "low|medium|high", defaultValue = "unknown", descriptionKey = "option.criticality")
	private String criticality;

	@Option(names = "--role", paramLabel = "ROLE", defaultValue = "unknown", descriptionKey = "option.role")
	private String role;

	@Option(names = "--data", paramLabel = "KIND", split = ",", descriptionKey = "option.data")
	private List<String> data = List.of();

	SupplierAddCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			List<Command> commands = new ArrayList<>();
			Organisation organisation = session.organisation(dossier, who, OrganisationKind.SUPPLIER,
					session.country(country), commands);
			AssuranceIndex.of(register).supplier(organisation).ifPresent(s -> {
				throw session.usage("supplier.there", session.words().name(s), String.valueOf(s.getCode()));
			});
			boolean fresh = organisation.eContainer() == null;
			Supplier made = Adding.supplier(register, organisation, session.literal(SupplierStatus.class, status), from,
					owner == null ? null : People.find(dossier, owner, session.console()));
			services(dossier, register, made);
			commands.add(dossier.edits().add(register, Literals.ASSURANCE_REGISTER__SUPPLIERS, made));
			dossier.edits().run(dossier.edits().compound(session.messages().get("supplier.add.label"), commands));
			List<Identified> added = new ArrayList<>(List.of(made));
			if (fresh) {
				added.add(organisation);
			}
			session.takesBack("supplier", options.folder, added);
			session.console().message(session.messages().get("supplier.add.done", session.words().name(made),
					made.getCode(),
					String.join(", ", made.getServices().stream().map(SuppliedService::getCode).toList())));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}

	private void services(OpenDossier dossier, AssuranceRegister register, Supplier made) {
		Criticality matters = session.literal(Criticality.class, criticality);
		ProcessingRole as = session.literal(ProcessingRole.class, role);
		List<DataKind> kinds = data.stream().map(d -> session.literal(DataKind.class, d)).toList();
		List<Asset> runs = assets.stream().map(a -> dossier.dossier().getAssets().stream()
				.filter(e -> AssuranceSession.is(e, a)).findFirst()
				.orElseThrow(() -> session.usage("service.unknown", a))).toList();
		Set<String> taken = new HashSet<>();
		for (String service : services) {
			SuppliedService one = Adding.service(register, session.said(dossier, service), matters, as, kinds, taken);
			one.setFrom(from);
			one.getAssets().addAll(runs);
			taken.add(one.getCode());
			made.getServices().add(one);
		}
	}
}
