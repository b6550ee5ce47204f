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
import org.waarborg.dossier.Role;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;
import org.waarborg.store.NewDossier;
import org.waarborg.store.NewDossier.Participant;
import org.waarborg.store.NewDossiers;
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
		NewDossier request = new NewDossier(organisation.strip(), scope.strip(), console.language(), controlSets, "",
				List.of(), people());
		Optional<String> objection = NewDossiers.objection(starters, request, console.locale());
		if (objection.isPresent()) {
			throw new CommandFailure(ExitCode.INPUT, objection.get());
		}
		try (OpenDossier dossier = NewDossiers.create(store, starters, console.resolve(folder), request)) {
			report(dossier);
		} catch (StoreException e) {
			throw Dossiers.failure(e, console);
		}
		return ExitCode.DONE.code();
	}

	/** Somebody has to own and decide from the first day. */
	private List<Participant> people() {
		return ciso.isBlank() ? List.of() : List.of(new Participant(ciso.strip(), "", Role.CISO));
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
