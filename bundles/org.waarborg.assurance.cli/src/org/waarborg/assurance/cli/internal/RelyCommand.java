package org.waarborg.assurance.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Recording;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.dossier.Asset;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg certificate rely}: lets decisions rely on a certificate, in the part of its holder. */
@picocli.CommandLine.Command(name = "rely")
final class RelyCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "CERTIFICATE", descriptionKey = "parameter.certificate")
	private String asked;

	@Option(names = "--control", paramLabel = "ID", split = ",", required = true, descriptionKey = "option.control")
	private List<String> controls;

	@Option(names = "--service", paramLabel = "ID", descriptionKey = "option.asset")
	private String service;

	@Option(names = "--undo", descriptionKey = "option.undo")
	private boolean undo;

	RelyCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Certificate certificate = session.certificate(register, asked);
			if (certificate.getHolder() == null) {
				throw session.usage("rely.nobody");
			}
			Asset asset = service == null ? null : asset(dossier, register);
			List<Decision> decisions = controls.stream().map(c -> decision(dossier, c)).distinct().toList();
			if (undo) {
				undo(dossier, certificate, decisions);
			} else {
				rely(dossier, certificate, asset, decisions);
			}
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}

	private void rely(OpenDossier dossier, Certificate certificate, Asset asset, List<Decision> decisions) {
		Map<Decision, Set<Part>> before = new LinkedHashMap<>();
		decisions.forEach(d -> before.put(d, Set.copyOf(d.getParts())));
		List<Decision> touched = decisions.stream()
				.filter(d -> !Recording.rely(dossier, certificate, certificate.getHolder(), asset, List.of(d))
						.isEmpty())
				.toList();
		List<Command> commands = Recording.rely(dossier, certificate, certificate.getHolder(), asset, decisions);
		if (!commands.isEmpty()) {
			dossier.edits().run(dossier.edits().compound(session.messages().get("rely.label"), commands));
			inverse(touched, before);
		}
		session.console().message(session.messages().get("rely.done", Integer.valueOf(commands.size()),
				session.words().name(certificate)));
	}

	/** Parts that were made go; in parts that were there the certificate is taken out again. */
	private void inverse(List<Decision> touched, Map<Decision, Set<Part>> before) {
		List<Part> made = touched.stream().flatMap(d -> d.getParts().stream().filter(p -> !before.get(d).contains(p)))
				.toList();
		if (!made.isEmpty()) {
			session.takesBack("certificate", options.folder, made);
		}
		List<String> others = touched.stream().filter(d -> before.get(d).containsAll(d.getParts()))
				.map(d -> d.getControl().toString()).toList();
		if (!others.isEmpty()) {
			session.console().out()
					.println("waarborg certificate rely " + Console.quoted(options.folder.toString()) + ' '
							+ Console.quoted(asked) + " --undo --control " + Console.quoted(String.join(",", others)));
		}
	}

	private void undo(OpenDossier dossier, Certificate certificate, List<Decision> decisions) {
		List<Command> commands = decisions.stream().flatMap(d -> d.getParts().stream())
				.filter(p -> p.getAssurance().contains(certificate))
				.map(p -> dossier.edits().remove(p, StatementPackage.Literals.PART__ASSURANCE, certificate)).toList();
		if (!commands.isEmpty()) {
			dossier.edits().run(dossier.edits().compound(session.messages().get("rely.undo"), commands));
		}
		session.console().message(session.messages().get("rely.undone", Integer.valueOf(commands.size()),
				session.words().name(certificate)));
	}

	/** An asset, or the one that a supplied service is. */
	private Asset asset(OpenDossier dossier, AssuranceRegister register) {
		return Stream.concat(dossier.dossier().getAssets().stream().filter(a -> AssuranceSession.is(a, service)),
				register.getSuppliers().stream().flatMap(s -> s.getServices().stream())
						.filter(s -> AssuranceSession.is(s, service)).flatMap(s -> s.getAssets().stream()))
				.findFirst().orElseThrow(() -> session.usage("service.unknown", service));
	}

	/** {@code A.5.1} where it is clear, {@code iso27001-2022#A.5.1} always. */
	private Decision decision(OpenDossier dossier, String id) {
		List<Decision> found = dossier.roots(StatementOfApplicability.class).stream()
				.flatMap(s -> s.getDecisions().stream()).filter(d -> d.getControl() != null)
				.filter(d -> id.equals(d.getControl().toString()) || id.equals(d.getControl().control())).toList();
		if (found.size() != 1) {
			throw session.usage(found.isEmpty() ? "control.unknown" : "control.twice", id,
					String.join(", ", found.stream().map(d -> d.getControl().toString()).toList()));
		}
		return found.get(0);
	}
}
