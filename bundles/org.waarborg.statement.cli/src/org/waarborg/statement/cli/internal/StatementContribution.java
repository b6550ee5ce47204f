package org.waarborg.statement.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.intake.Intake;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Rules;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** {@code waarborg statement}: list, show, set, export and release statements. */
@Component(property = CommandContribution.NAME + "=statement")
public class StatementContribution implements CommandContribution {

	private final DossierStore store;
	private final ControlSetRegistry registry;
	private final Documents documents;
	private final Rules rules;
	private final Intake intake;

	/**
	 * The contribution.
	 *
	 * @param store     opens dossiers
	 * @param registry  the installed control sets
	 * @param documents what statements say and how it is written
	 * @param rules     what stops a release
	 * @param intake    reads the workbooks that owners send back
	 */
	@Activate
	public StatementContribution(@Reference DossierStore store, @Reference ControlSetRegistry registry,
			@Reference Documents documents, @Reference Rules rules, @Reference Intake intake) {
		this.store = store;
		this.registry = registry;
		this.documents = documents;
		this.rules = rules;
		this.intake = intake;
	}

	@Override
	public String name() {
		return "statement";
	}

	@Override
	public int rank() {
		return 20;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(StatementContribution.class, console.locale());
		Session session = new Session(store, registry, documents, console, messages);
		CommandLine command = new CommandLine(new StatementCommand());
		command.addSubcommand("list", new ListCommand(session));
		command.addSubcommand("new", new BeginCommand(session));
		command.addSubcommand("show", new ShowCommand(session));
		command.addSubcommand("set", new SetCommand(session));
		command.addSubcommand("export", new ExportCommand(session));
		command.addSubcommand("compare", new CompareCommand(session, new Versioned(session)));
		command.addSubcommand("migrate", new MigrateCommand(session));
		command.addSubcommand("inherit", new InheritCommand(session));
		ReleaseSession releases = new ReleaseSession(session, rules);
		command.addSubcommand("release", new ReleaseCommand(releases));
		command.addSubcommand("approve", new ApproveCommand(releases));
		command.addSubcommand("withdraw", new WithdrawCommand(releases));
		command.addSubcommand("mark", new MarkCommand(releases));
		command.addSubcommand("versions", new VersionsCommand(releases));
		command.addSubcommand("publish", new PublishCommand(releases));
		command.addSubcommand("delegate", new DelegateCommand(session));
		command.addSubcommand("returns", new ReturnsCommand(session, intake));
		command.setResourceBundle(messages.bundle());
		return command;
	}
}
