package org.waarborg.assurance.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Deliveries;
import org.waarborg.assurance.Delivery;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Discloser;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.OpenDossier;

/** What was given to whom: one row a delivery, by who has it. The context may hold the open dossier: then it is said what is outdated. */
@Component(service = DocumentSource.class)
public class DeliveryDocumentSource extends AssuranceSources {

	/** The id of the source. */
	public static final String ID = "deliveries";

	/**
	 * The source.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public DeliveryDocumentSource(@Reference ControlSetRegistry registry) {
		super(ID, registry);
	}

	@Override
	Document build(AssuranceDocument d) {
		List<Delivery> all = d.discloser
				.elements(Literals.ASSURANCE_REGISTER__DELIVERIES, d.register.getDeliveries()).stream()
				.sorted(Comparator
						.comparing((Delivery x) -> d.words.organisation(x.getTo()), String.CASE_INSENSITIVE_ORDER)
						.thenComparing(Delivery::getOn, Comparator.nullsFirst(Comparator.reverseOrder())))
				.toList();
		Optional<OpenDossier> open = d.request.context(OpenDossier.class);
		long outdated = all.stream().filter(x -> state(x, open) == Deliveries.State.OUTDATED).count();
		Table table = new Table("deliveries", d.messages.get("section.deliveries"), columns(d),
				all.stream().map(x -> row(x, d, open)).toList(), "", d.messages.get("deliveries.none"));
		return d.document(ID, d.messages.get("title." + ID),
				List.of(new Section("register", d.messages.get("section.deliveries"), List.of(table))),
				d.messages.get("contains.deliveries", Integer.valueOf(all.size())),
				d.messages.get("key.deliveries", Integer.valueOf(all.size()), Long.valueOf(outdated)), "deliveries");
	}

	private static Deliveries.State state(Delivery delivery, Optional<OpenDossier> open) {
		return open.map(o -> Deliveries.state(o, delivery)).orElseGet(() -> Deliveries.replacedBy(delivery).isPresent()
				? Deliveries.State.REPLACED
				: Deliveries.State.CURRENT);
	}

	private static List<Column> columns(AssuranceDocument d) {
		return List.of(Column.identifier("code", d.messages.get("column.code")),
				Column.text("to", d.messages.get("column.to")).asGroupable(),
				Column.text("kind", d.messages.get("column.kind")).asGroupable(),
				Column.identifier("version", d.messages.get("column.version")),
				Column.date("on", d.messages.get("column.on")),
				Column.status("state", d.messages.get("column.state"), List.of()),
				Column.text("agreement", d.messages.get("column.agreement")),
				Column.text("replaced", d.messages.get("column.replaced")),
				Column.text("by", d.messages.get("column.by")),
				Column.text("channel", d.messages.get("column.channel")),
				Column.text("sha256", "SHA-256").dataOnly());
	}

	private static Row row(Delivery delivery, AssuranceDocument d, Optional<OpenDossier> open) {
		Discloser shown = d.discloser;
		Deliveries.State state = state(delivery, open);
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(d.code(delivery)));
		cells.add(Cell.text(d.organisation(delivery, Literals.DELIVERY__TO, delivery.getTo())));
		cells.add(Cell
				.text(shown.value(delivery, Literals.DELIVERY__KIND, d.words.label(delivery.getKind())).orElse("")));
		cells.add(Cell.text(shown.value(delivery, Literals.DELIVERY__VERSION, delivery.getVersion()).orElse("")));
		cells.add(Cell.date(shown.value(delivery, Literals.DELIVERY__ON, delivery.getOn()).orElse(null)));
		cells.add(Cell.chip(AssuranceWords.status(state), d.words.label(state), state));
		cells.add(Cell.text(Optional.ofNullable(delivery.getAgreement())
				.filter(a -> shown.shows(Literals.DELIVERY__AGREEMENT, a)).map(d.words::name).orElse("")));
		cells.add(Cell.text(Deliveries.replacedBy(delivery).map(d.words::name).orElse("")));
		cells.add(Cell.text(shown.person(delivery, Literals.DELIVERY__BY, delivery.getBy())));
		cells.add(Cell.text(shown.value(delivery, Literals.DELIVERY__CHANNEL, delivery.getChannel()).orElse("")));
		cells.add(Cell.text(Objects.toString(delivery.getSha256(), "")));
		return new Row(String.valueOf(delivery.getId()), cells);
	}
}
