package org.waarborg.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;
import org.waarborg.store.NewDossier;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;
import org.waarborg.store.spi.DossierStarter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg new}: a dossier with an organisation, a scope, and what the domains start with. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

	private final DossierStore store;
	private final ControlSetRegistry registry;
	private final List<DossierStarter> starters;
	private final Console console;
	private final Messages messages;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier.new")
	private Path folder;

	@Option(names = "--organisation", paramLabel = "NAME", required = true, descriptionKey = "option.organisation")
	private String organisation;

	@Option(names = "--control-set", paramLabel = "ID", descriptionKey = "option.control-set")
	private List<String> controlSets = new ArrayList<>();

	@Option(names = "--scope", paramLabel = "TEXT", descriptionKey = "option.scope")
	private String scope = "";

	@Option(names = "--ciso", paramLabel = "NAME", descriptionKey = "option.ciso")
	private String ciso = "";

	NewCommand(DossierStore store, ControlSetRegistry registry, List<DossierStarter> starters, Console console,
			Messages messages) {
		this.store = store;
		this.registry = registry;
		this.starters = starters;
		this.console = console;
		this.messages = messages;
	}

	@Override
	public Integer call() {
		if (organisation.isBlank()) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("new.organisation"));
		}
		NewDossier request = new NewDossier(organisation.strip(), scope.strip(), console.language(), controlSets);
		for (DossierStarter starter : starters) {
			Optional<String> objection = starter.objection(request, console.locale());
			if (objection.isPresent()) {
				throw new CommandFailure(ExitCode.INPUT, objection.get());
			}
		}
		try (OpenDossier dossier = store.create(console.resolve(folder), root(request, ciso.strip()))) {
			starters.forEach(starter -> starter.start(dossier, request));
			dossier.save();
			report(dossier);
		} catch (StoreException e) {
			throw Dossiers.failure(e, console);
		}
		return ExitCode.DONE.code();
	}

	private static Dossier root(NewDossier request, String ciso) {
		Dossier dossier = DossierFactory.eINSTANCE.createDossier();
		dossier.setLanguage(request.language());
		Organisation organisation = DossierFactory.eINSTANCE.createOrganisation();
		organisation.setName(request.organisation());
		organisation.getTitle().add(Texts.of(request.language(), request.organisation()));
		dossier.getOrganisations().add(organisation);
		dossier.setOrganisation(organisation);
		Scope scope = DossierFactory.eINSTANCE.createScope();
		scope.getTitle().add(Texts.of(request.language(), request.organisation()));
		if (!request.scope().isEmpty()) {
			scope.getStatement().add(Texts.of(request.language(), request.scope()));
		}
		scope.getEntities().add(organisation);
		dossier.getScopes().add(scope);
		if (!ciso.isEmpty()) {
			addCiso(dossier, ciso);
		}
		return dossier;
	}

	/** Somebody has to own and decide from the first day. */
	private static void addCiso(Dossier dossier, String name) {
		Person person = DossierFactory.eINSTANCE.createPerson();
		person.setName(name);
		person.setOrganisation(dossier.getOrganisation());
		dossier.getPeople().add(person);
		RoleAssignment assignment = DossierFactory.eINSTANCE.createRoleAssignment();
		assignment.setPerson(person);
		assignment.setRole(Role.CISO);
		dossier.getRoleAssignments().add(assignment);
	}

	private void report(OpenDossier dossier) {
		console.out().println(dossier.folder());
		dossier.files().forEach(file -> console.out().println("  " + file));
		if (controlSets.isEmpty()) {
			String fitting = registry.headers().stream().filter(h -> h.kind() == ControlSetKind.CONTROLS)
					.map(ControlSetHeader::id).collect(Collectors.joining(", "));
			console.message(messages.get("new.no-set", fitting));
		} else {
			console.message(messages.get("new.next", Console.quoted(folder.toString())));
		}
	}
}
