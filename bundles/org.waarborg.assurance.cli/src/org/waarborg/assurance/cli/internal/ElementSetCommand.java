package org.waarborg.assurance.cli.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Identified;
import org.waarborg.dossier.Element;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code set} of certificates and agreements: sets features, or those of a part of it, and prints what takes it back. */
@picocli.CommandLine.Command(name = "set")
final class ElementSetCommand implements Callable<Integer> {

	private static final String CERTIFICATE = "certificate";

	private final AssuranceSession session;
	private final String group;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "CODE", descriptionKey = "parameter.element")
	private String asked;

	@Option(names = "--part", paramLabel = "ID", descriptionKey = "option.part")
	private String part;

	@Parameters(index = "2..*", arity = "1..*", paramLabel = "FEATURE=VALUE", descriptionKey = "parameter.feature")
	private List<String> assignments;

	/** Of certificates, or of agreements. */
	ElementSetCommand(AssuranceSession session, String group) {
		this.session = session;
		this.group = group;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Element element = group.equals(CERTIFICATE) ? session.certificate(register, asked)
					: session.agreement(register, asked);
			EObject target = part == null ? element : part(element);
			List<Command> commands = new ArrayList<>();
			StringBuilder inverse = new StringBuilder("waarborg " + group + " set ")
					.append(Console.quoted(options.folder.toString())).append(' ').append(Console.quoted(asked));
			if (part != null) {
				inverse.append(" --part ").append(Console.quoted(part));
			}
			for (String assignment : assignments) {
				Features.Set set = Features.set(target, assignment, dossier, session);
				inverse.append(' ').append(Console.quoted(set.before()));
				commands.add(set.command());
			}
			dossier.edits().run(dossier.edits().compound(session.messages().get("set.label." + group), commands));
			session.console().out().println(inverse);
			session.console().message(session.messages().get("set.done", Integer.valueOf(commands.size())));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}

	private EObject part(Element element) {
		for (Iterator<EObject> all = element.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Identified one && part.equals(one.getId())) {
				return one;
			}
		}
		throw session.usage("part.unknown", part, asked);
	}
}
