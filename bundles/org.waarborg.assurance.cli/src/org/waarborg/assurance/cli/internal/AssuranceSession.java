package org.waarborg.assurance.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CountryLists;
import org.waarborg.assurance.Recording;
import org.waarborg.assurance.Supplier;
import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.JsonOutput;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Documents;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;

/**
 * What the commands on suppliers and certificates share: services, console, and how things are found.
 *
 * @param store     opens dossiers
 * @param installed the installed control sets
 * @param documents sources and writers of documents
 * @param console   what to write to
 * @param messages  in the console's language
 */
record AssuranceSession(DossierStore store, ControlSetRegistry installed, Documents documents, Console console,
		Messages messages) {

	AssuranceWords words() {
		return new AssuranceWords(console.language());
	}

	/** A failure for wrong usage. */
	CommandFailure usage(String key, Object... arguments) {
		return new CommandFailure(ExitCode.USAGE, messages.get(key, arguments));
	}

	/** The register that the user names, or the only one. */
	AssuranceRegister register(OpenDossier dossier, String asked) {
		List<AssuranceRegister> all = dossier.roots(AssuranceRegister.class);
		if (all.isEmpty()) {
			throw new CommandFailure(ExitCode.INPUT, messages
					.get(Dossiers.damaged(dossier) ? "register.unread" : "register.none", dossier.folder()));
		}
		List<AssuranceRegister> found = asked == null ? all
				: all.stream().filter(r -> List.of(name(dossier, r), dossier.fileOf(r), String.valueOf(r.getId()),
						String.valueOf(r.getCode())).contains(asked)).toList();
		if (found.size() != 1) {
			throw usage(found.isEmpty() ? "register.unknown" : "register.which", String.valueOf(asked),
					all.stream().map(r -> name(dossier, r)).collect(Collectors.joining(", ")));
		}
		return found.get(0);
	}

	static String name(OpenDossier dossier, AssuranceRegister register) {
		return dossier.fileOf(register).replaceAll("^.*/", "").replaceAll("\\.assurance$", "");
	}

	/** A supplier by code, id, or code or name of its organisation. */
	Supplier supplier(AssuranceRegister register, String asked) {
		List<Supplier> found = register.getSuppliers().stream()
				.filter(s -> is(s, asked) || s.getOrganisation() != null
						&& (is(s.getOrganisation(), asked) || asked.equalsIgnoreCase(s.getOrganisation().getName())))
				.toList();
		if (found.size() != 1) {
			throw usage(found.isEmpty() ? "supplier.unknown" : "supplier.twice", asked,
					found.stream().map(Supplier::getId).collect(Collectors.joining(", ")));
		}
		return found.get(0);
	}

	/** A certificate by code, id or number. */
	Certificate certificate(AssuranceRegister register, String asked) {
		List<Certificate> found = register.getCertificates().stream()
				.filter(c -> is(c, asked) || asked.equalsIgnoreCase(Certificates.number(c))).toList();
		if (found.size() != 1) {
			throw usage(found.isEmpty() ? "certificate.unknown" : "certificate.twice", asked,
					found.stream().map(Certificate::getId).collect(Collectors.joining(", ")));
		}
		return found.get(0);
	}

	/** An agreement by code or id. */
	Agreement agreement(AssuranceRegister register, String asked) {
		return register.getAgreements().stream().filter(a -> is(a, asked)).findFirst()
				.orElseThrow(() -> usage("agreement.unknown", asked));
	}

	/** Who a supplier or holder is: an organisation of the dossier, or a new one by its name. */
	Organisation organisation(OpenDossier dossier, String asked, OrganisationKind kind, String country,
			List<Command> commands) {
		return dossier.dossier().getOrganisations().stream().filter(o -> is(o, asked)).findFirst()
				.orElseGet(() -> Adding.organisation(dossier, asked, kind, country, commands));
	}

	/** The norm of a certificate: a set or a named norm that is installed. */
	String norm(OpenDossier dossier, String asked) {
		return sets(dossier).header(asked).map(h -> h.id())
				.orElseThrow(() -> usage("norm.unknown", asked, sets(dossier).headers().stream()
						.filter(h -> h.kind() == ControlSetKind.CONTROLS || h.kind() == ControlSetKind.NORM_ENTRY)
						.map(h -> h.id()).sorted().collect(Collectors.joining(", "))));
	}

	/** A country by its code. */
	String country(String asked) {
		if (!asked.isBlank() && !CountryLists.isCode(asked)) {
			throw usage("country.unknown", asked);
		}
		return asked.toUpperCase(Locale.ROOT);
	}

	/** In order, and what happened not ahead. */
	void days(LocalDate from, LocalDate until) {
		if (from != null && from.isAfter(console.today())) {
			throw usage("refused", words().messages().get("refusal." + Recording.Refusal.DAY_AHEAD.name()));
		}
		if (from != null && until != null && until.isBefore(from)) {
			throw usage("days.order", words().date(until), words().date(from));
		}
	}

	/** A text in the language of the dossier. */
	Map<String, String> said(OpenDossier dossier, String text) {
		String own = dossier.dossier().getLanguage();
		return text.isBlank() ? Map.of() : Map.of(own == null || own.isEmpty() ? console.language() : own, text);
	}

	/** Prints, as data, the command that takes back what was added. */
	void takesBack(String group, Path folder, List<? extends Identified> added) {
		console.out().println("waarborg " + group + " take-back " + Console.quoted(folder.toString()) + ' '
				+ added.stream().map(Identified::getId).collect(Collectors.joining(" ")));
	}

	static boolean is(Element element, String asked) {
		return asked.equalsIgnoreCase(element.getCode()) || asked.equals(element.getId());
	}

	/** A literal as a script writes it: in-force. */
	<E extends Enum<E>> E literal(Class<E> type, String asked) {
		String name = asked.toUpperCase(Locale.ROOT).replace('-', '_');
		return Arrays.stream(type.getEnumConstants()).filter(r -> r.name().equals(name)).findFirst()
				.orElseThrow(() -> usage("literal.unknown", asked, Arrays.stream(type.getEnumConstants())
						.map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '-'))
						.collect(Collectors.joining(", "))));
	}

	ControlSetRegistry sets(OpenDossier dossier) {
		return dossier.ownControlSets().isEmpty() ? installed : installed.withSets(dossier.ownControlSets());
	}

	Optional<ControlSetRegistry> registry(OpenDossier dossier) {
		return Optional.of(sets(dossier));
	}

	/** A document on a register; what cannot be asked of it is wrong usage. */
	Document document(OpenDossier dossier, AssuranceRegister register, String source, Disclosure disclosure,
			Map<String, String> asked) {
		Map<String, String> options = new HashMap<>();
		asked.forEach((key, value) -> {
			if (value != null && !value.isBlank()) {
				options.put(key, value);
			}
		});
		try {
			return documents.source(source)
					.orElseThrow(() -> new CommandFailure(ExitCode.DEFECT, messages.get("document.source")))
					.build(new DocumentRequest(register, console.language(), "", options,
							List.of(dossier.dossier(), dossier, disclosure, sets(dossier)), console.today()));
		} catch (DocumentException e) {
			throw new CommandFailure(ExitCode.USAGE, e.getMessage(), e);
		}
	}

	/** Exit code 3 where the dossier is damaged: what was printed may be incomplete. */
	int outcome(OpenDossier dossier) {
		if (Dossiers.damaged(dossier)) {
			console.message("waarborg: " + messages.get("damaged"));
			return ExitCode.INPUT.code();
		}
		return ExitCode.DONE.code();
	}

	/** What is written of one object of a list. */
	interface OfOne<E> {

		void write(AssuranceJson json, E one) throws IOException;
	}

	/** Some objects as a list for programs. */
	<E> void list(OpenDossier dossier, AssuranceIndex index, List<E> found, OfOne<E> fields) {
		JsonOutput.print(console, json -> {
			json.writeStartArray();
			for (E one : found) {
				object(json, dossier, index, one, fields);
			}
			json.writeEndArray();
		});
	}

	/** One object for programs. */
	<E> void show(OpenDossier dossier, AssuranceIndex index, E one, OfOne<E> fields) {
		JsonOutput.print(console, json -> object(json, dossier, index, one, fields));
	}

	private <E> void object(JsonGenerator json, OpenDossier dossier, AssuranceIndex index, E one, OfOne<E> fields)
			throws IOException {
		json.writeStartObject();
		fields.write(new AssuranceJson(json, words(), index, dossier.dossier(), sets(dossier), console.today()), one);
		json.writeEndObject();
	}

	/** All columns of a document about a register. */
	void csv(OpenDossier dossier, AssuranceRegister register, String document) {
		try {
			DocumentOutput.writer(documents, "csv", null, console)
					.write(document(dossier, register, document, Disclosure.ALL, Map.of()), console.out());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A fact for people; nothing where there is none. */
	void line(String key, String value) {
		if (value != null && !value.isBlank()) {
			console.out().println(messages.get("column." + key) + ": " + value);
		}
	}
}
