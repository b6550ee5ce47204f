package org.waarborg.assurance.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.document.Documents;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** {@code waarborg certificate}: list, show, add, issue, verify, state, cover, audit, rely, set, take-back, export. */
@Component(service = CommandContribution.class, property = CommandContribution.NAME + "=certificate")
public class CertificateContribution extends RegisterContribution {

	/**
	 * The contribution.
	 *
	 * @param store     opens dossiers
	 * @param registry  the installed control sets
	 * @param documents what registers say and how it is written
	 */
	@Activate
	public CertificateContribution(@Reference DossierStore store, @Reference ControlSetRegistry registry,
			@Reference Documents documents) {
		super("certificate", 27, store, registry, documents);
	}

	@Override
	CommandLine commands(AssuranceSession session) {
		CommandLine command = new CommandLine(new CertificateCommand());
		command.addSubcommand("list", new CertificateListCommand(session));
		command.addSubcommand("show", new CertificateShowCommand(session));
		command.addSubcommand("add", new CertificateAddCommand(session));
		command.addSubcommand("issue", new IssueCommand(session));
		command.addSubcommand("verify", new VerifyCommand(session));
		command.addSubcommand("state", new StateCommand(session));
		command.addSubcommand("cover", new CoverCommand(session));
		command.addSubcommand("audit", new AuditCommand(session));
		command.addSubcommand("rely", new RelyCommand(session));
		command.addSubcommand("set", new ElementSetCommand(session, "certificate"));
		command.addSubcommand("take-back", new TakeBackCommand(session));
		command.addSubcommand("export", new ExportCommand(session, "certificate-register"));
		return command;
	}
}
