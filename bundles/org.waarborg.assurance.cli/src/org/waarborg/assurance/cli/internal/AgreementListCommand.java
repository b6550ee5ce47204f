package org.waarborg.assurance.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg agreement list}. */
@Command(name = "list")
final class AgreementListCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--supplier", paramLabel = "SUPPLIER", descriptionKey = "option.supplier")
	private String supplier;

	@Option(names = "--open", descriptionKey = "option.notInForce")
	private boolean open;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private TextOrJson format;

	AgreementListCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			List<Agreement> found = register.getAgreements().stream()
					.filter(a -> supplier == null
							|| a.getParty() == session.supplier(register, supplier).getOrganisation())
					.filter(a -> !open || state(a) != Agreements.State.IN_FORCE).toList();
			if (format == TextOrJson.JSON) {
				json(found);
			} else {
				print(found);
			}
			return session.outcome(dossier);
		}
	}

	private Agreements.State state(Agreement agreement) {
		return Agreements.state(agreement, session.console().today());
	}

	private void json(List<Agreement> found) {
		JsonOutput.print(session.console(), json -> {
			json.writeStartArray();
			for (Agreement one : found) {
				json.writeStartObject();
				json.writeStringField("id", one.getId());
				json.writeStringField("code", one.getCode() == null ? "" : one.getCode());
				json.writeStringField("party", session.words().organisation(one.getParty()));
				json.writeStringField("kind", one.getKind().getName());
				json.writeStringField("form", one.getForm().getName());
				json.writeStringField("state", state(one).name());
				json.writeStringField("signedOn", day(one.getSignedOn()));
				json.writeStringField("until", day(one.getUntil()));
				json.writeStringField("noticeBy", day(Agreements.noticeBy(one).orElse(null)));
				json.writeEndObject();
			}
			json.writeEndArray();
		});
	}

	private void print(List<Agreement> found) {
		if (found.isEmpty()) {
			session.console().message(session.messages().get("list.none"));
			return;
		}
		AssuranceWords words = session.words();
		TextTable table = new TextTable(List.of(word("column.code"), word("column.party"), word("column.kind"),
				word("column.state"), word("column.signed"), word("column.until"), word("column.notice")));
		for (Agreement one : found) {
			table.add(List.of(one.getCode() == null ? "" : one.getCode(), words.organisation(one.getParty()),
					words.label(one.getKind()), words.label(state(one)), said(one.getSignedOn()), said(one.getUntil()),
					said(Agreements.noticeBy(one).orElse(null))));
		}
		table.print(session.console());
	}

	private static String day(LocalDate day) {
		return day == null ? "" : day.toString();
	}

	private String said(LocalDate day) {
		return day == null ? "" : session.words().date(day);
	}

	private String word(String key) {
		return session.messages().get(key);
	}
}
