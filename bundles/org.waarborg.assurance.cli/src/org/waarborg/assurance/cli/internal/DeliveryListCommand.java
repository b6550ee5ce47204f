package org.waarborg.assurance.cli.internal;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Deliveries;
import org.waarborg.assurance.Delivery;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg delivery list}. */
@Command(name = "list")
final class DeliveryListCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--outdated", descriptionKey = "option.outdated")
	private boolean outdated;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private TextOrJson format;

	DeliveryListCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			List<Delivery> found = register.getDeliveries().stream()
					.filter(d -> !outdated || Deliveries.state(dossier, d) == Deliveries.State.OUTDATED).toList();
			if (format == TextOrJson.JSON) {
				json(found, dossier);
			} else {
				text(found, dossier);
			}
			return session.outcome(dossier);
		}
	}

	/** Flat and stable, see {@code schema/delivery-list.schema.json}. */
	private void json(List<Delivery> found, OpenDossier dossier) {
		JsonOutput.print(session.console(), json -> {
			json.writeStartArray();
			for (Delivery one : found) {
				json.writeStartObject();
				json.writeStringField("id", one.getId());
				json.writeStringField("code", Objects.toString(one.getCode(), ""));
				json.writeStringField("kind", one.getKind().getName());
				json.writeStringField("to", session.words().organisation(one.getTo()));
				json.writeStringField("statement", Objects.toString(one.getStatement(), ""));
				json.writeStringField("version", Objects.toString(one.getVersion(), ""));
				json.writeStringField("sha256", Objects.toString(one.getSha256(), ""));
				json.writeStringField("on", Objects.toString(one.getOn(), ""));
				json.writeStringField("agreement", one.getAgreement() == null ? "" : one.getAgreement().getId());
				json.writeStringField("state", Deliveries.state(dossier, one).name());
				json.writeStringField("replacedBy", Deliveries.replacedBy(one).map(Delivery::getId).orElse(""));
				json.writeEndObject();
			}
			json.writeEndArray();
		});
	}

	private void text(List<Delivery> found, OpenDossier dossier) {
		if (found.isEmpty()) {
			session.console().message(session.messages().get("list.none"));
			return;
		}
		AssuranceWords words = session.words();
		TextTable table = new TextTable(List.of(word("column.code"), word("column.to"), word("column.kind"),
				word("column.version"), word("column.on"), word("column.state"), word("column.replaced")));
		for (Delivery one : found) {
			table.add(List.of(Objects.toString(one.getCode(), ""), words.organisation(one.getTo()),
					words.label(one.getKind()), Objects.toString(one.getVersion(), ""),
					one.getOn() == null ? "" : words.date(one.getOn()), words.label(Deliveries.state(dossier, one)),
					Deliveries.replacedBy(one).map(d -> Objects.toString(d.getCode(), d.getId())).orElse("")));
		}
		table.print(session.console());
	}

	private String word(String key) {
		return session.messages().get(key);
	}
}
