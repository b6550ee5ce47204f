package org.waarborg.assurance.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Supplier;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg supplier set}: sets features of a supplier or of one of its services, and prints what takes it back. */
@picocli.CommandLine.Command(name = "set")
final class SupplierSetCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "SUPPLIER", descriptionKey = "parameter.supplier")
	private String asked;

	@Option(names = "--service", paramLabel = "ID", descriptionKey = "option.set.service")
	private String service;

	@Parameters(index = "2..*", arity = "1..*", paramLabel = "FEATURE=VALUE", descriptionKey = "parameter.feature")
	private List<String> assignments;

	SupplierSetCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Supplier supplier = session.supplier(register, asked);
			EObject target = service == null ? supplier
					: supplier.getServices().stream().filter(s -> AssuranceSession.is(s, service)).findFirst()
							.orElseThrow(() -> session.usage("service.unknown", service));
			List<Command> commands = new ArrayList<>();
			StringBuilder inverse = new StringBuilder("waarborg supplier set ")
					.append(Console.quoted(options.folder.toString())).append(' ').append(Console.quoted(asked));
			if (service != null) {
				inverse.append(" --service ").append(Console.quoted(service));
			}
			for (String assignment : assignments) {
				Features.Set set = Features.set(target, assignment, dossier, session);
				inverse.append(' ').append(Console.quoted(set.before()));
				commands.add(set.command());
			}
			dossier.edits().run(dossier.edits().compound(session.messages().get("set.label"), commands));
			session.console().out().println(inverse);
			session.console().message(session.messages().get("set.done", Integer.valueOf(commands.size())));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}
}
