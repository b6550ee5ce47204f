package org.waarborg.risk.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Documents;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.RiskTrend;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Snapshots;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/**
 * What the commands on risks share: services, console, and how a register and its risks are found.
 *
 * @param store     opens dossiers
 * @param installed the installed control sets
 * @param documents sources and writers of documents
 * @param console   what to write to
 * @param messages  in the console's language
 */
record RiskSession(DossierStore store, ControlSetRegistry installed, Documents documents, Console console,
		Messages messages) {

	RiskWords words() {
		return new RiskWords(console.language());
	}

	/** A failure for wrong usage. */
	CommandFailure usage(String key, Object... arguments) {
		return new CommandFailure(ExitCode.USAGE, messages.get(key, arguments));
	}

	/** The register that the user names, or the only one. */
	RiskRegister register(OpenDossier dossier, String asked) {
		List<RiskRegister> all = dossier.roots(RiskRegister.class);
		if (all.isEmpty()) {
			throw new CommandFailure(ExitCode.INPUT, messages
					.get(Dossiers.damaged(dossier) ? "register.unread" : "register.none", dossier.folder()));
		}
		List<RiskRegister> found = asked == null ? all
				: all.stream().filter(r -> List.of(name(dossier, r), dossier.fileOf(r), String.valueOf(r.getId()),
						String.valueOf(r.getCode())).contains(asked)).toList();
		if (found.size() != 1) {
			throw usage(found.isEmpty() ? "register.unknown" : "register.which", String.valueOf(asked),
					all.stream().map(r -> name(dossier, r)).collect(Collectors.joining(", ")));
		}
		return found.get(0);
	}

	static String name(OpenDossier dossier, RiskRegister register) {
		return dossier.fileOf(register).replaceAll("^.*/", "").replaceAll("\\.risk$", "");
	}

	/** A risk by code or id; one that is closed too. */
	Risk risk(RiskRegister register, String asked) {
		List<Risk> found = register.getRisks().stream()
				.filter(r -> asked.equalsIgnoreCase(r.getCode()) || asked.equals(r.getId())).toList();
		if (found.size() != 1) {
			throw usage(found.isEmpty() ? "risk.unknown" : "risk.twice", asked, found.stream().map(Risk::getId)
					.collect(Collectors.joining(", ")));
		}
		return found.get(0);
	}

	/** The open risks of a scope; all of them where none is named. */
	List<Risk> risks(OpenDossier dossier, RiskRegister register, String scope) {
		Scope asked = scope == null ? null
				: dossier.dossier().getScopes().stream()
						.filter(s -> scope.equalsIgnoreCase(s.getCode()) || scope.equals(s.getId())
								|| s.getTitle().stream().anyMatch(t -> scope.equalsIgnoreCase(t.getValue())))
						.findFirst().orElseThrow(() -> usage("scope.unknown", scope, dossier.dossier().getScopes()
								.stream().map(s -> words().name(s)).collect(Collectors.joining(", "))));
		return RiskRegisters.open(register).stream().filter(r -> RiskRegisters.isIn(r, asked)).toList();
	}

	/** A version of the method by its number. */
	RiskMethod method(RiskRegister register, int version) {
		return register.getMethods().stream().filter(m -> m.getVersion() == version).findFirst()
				.orElseThrow(() -> usage("method.unknown", Integer.toString(version), register.getMethods().stream()
						.map(m -> Integer.toString(m.getVersion())).collect(Collectors.joining(", "))));
	}

	/** A literal as a script writes it: top-management. */
	<E extends Enum<E>> E literal(Class<E> type, String asked) {
		String name = asked.toUpperCase(Locale.ROOT).replace('-', '_');
		return Arrays.stream(type.getEnumConstants()).filter(r -> r.name().equals(name)).findFirst()
				.orElseThrow(() -> usage("literal.unknown", asked, Arrays.stream(type.getEnumConstants())
						.map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '-'))
						.collect(Collectors.joining(", "))));
	}

	Role role(String asked) {
		return literal(Role.class, asked);
	}

	LocalDate day(LocalDate asked) {
		return asked == null ? console.today() : asked;
	}

	/** A document on a register; what cannot be asked of it is wrong usage. */
	Document document(OpenDossier dossier, RiskRegister register, String source, Disclosure disclosure,
			Map<String, String> asked) {
		List<Object> context = new ArrayList<>(List.of(dossier.dossier(), disclosure, sets(dossier)));
		try {
			context.add(new RiskTrend(Snapshots.of(dossier, register)));
		} catch (StoreException e) {
			// A snapshot that cannot be read takes nothing away from the register.
			console.message("waarborg: " + e.message(console.locale()));
		}
		Map<String, String> options = new HashMap<>();
		asked.forEach((key, value) -> {
			if (value != null && !value.isBlank()) {
				options.put(key, value);
			}
		});
		try {
			return documents.source(source)
					.orElseThrow(() -> new CommandFailure(ExitCode.DEFECT, messages.get("document.source")))
					.build(new DocumentRequest(register, console.language(), "", options, context, console.today()));
		} catch (DocumentException e) {
			throw new CommandFailure(ExitCode.USAGE, e.getMessage(), e);
		}
	}

	/** A control by its number where its set is installed. */
	String control(OpenDossier dossier, ControlRef ref) {
		return sets(dossier).find(ref).map(c -> c.label()).filter(l -> !l.isBlank())
				.orElseGet(() -> String.valueOf(ref));
	}

	private ControlSetRegistry sets(OpenDossier dossier) {
		return dossier.ownControlSets().isEmpty() ? installed : installed.withSets(dossier.ownControlSets());
	}

	/** Exit code 3 where the dossier is damaged: what was printed may be incomplete. */
	int outcome(OpenDossier dossier) {
		if (Dossiers.damaged(dossier)) {
			console.message("waarborg: " + messages.get("damaged"));
			return ExitCode.INPUT.code();
		}
		return ExitCode.DONE.code();
	}
}
