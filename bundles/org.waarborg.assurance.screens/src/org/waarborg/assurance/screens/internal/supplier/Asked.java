package org.waarborg.assurance.screens.internal.supplier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Status;
import org.waarborg.dossier.Element;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** What the policy asks and what there is of it, with why: a short table in a form, and the words for it. */
public final class Asked {

	/** Id of the field. */
	public static final String ID = "asked";

	/** Something that is asked of a service. */
	private record Line(SuppliedService service, Policies.Met met) {
	}

	private final DossierSession session;
	private final AssuranceScreenWords text;
	private final Fields fields;
	private final SupplyFacts facts;

	/**
	 * The table.
	 *
	 * @param text   the words
	 * @param fields makes fields
	 * @param facts  what there is
	 */
	public Asked(AssuranceScreenWords text, Fields fields, SupplyFacts facts) {
		session = facts.session();
		this.text = text;
		this.fields = fields;
		this.facts = facts;
	}

	/** How much is met, in one cell. */
	public Cell summary(List<Policies.Met> met) {
		if (facts.look().policy().isEmpty()) {
			return Cell.of(text.get("asked.nopolicy"), -1);
		}
		if (met.isEmpty()) {
			return Cell.of(text.get("asked.nothing"), 0);
		}
		long open = met.stream().filter(m -> m.state() != Policies.State.MET).count();
		long all = met.size();
		if (open == 0) {
			return Cell.of(text.get("asked.met", all), 0).with(Status.DONE);
		}
		boolean breach = met.stream().map(AssuranceWords::status).anyMatch(s -> s == Status.STOP);
		boolean partly = met.stream().map(AssuranceWords::status).anyMatch(s -> s == Status.ATTENTION);
		boolean plan = !breach && !partly;
		return Cell.of(text.get(plan ? "asked.plan" : "asked.open", all - open, all, open), open)
				.with(breach ? Status.STOP : partly ? Status.ATTENTION : Status.UNDER_WAY);
	}

	/** The state of something that is asked, in a word. */
	public String state(Policies.Met met) {
		String word = text.assurance().label(met.state());
		return met.plan() && AssuranceWords.status(met) == Status.UNDER_WAY ? text.get("asked.planned", word) : word;
	}

	/** Why it is so. */
	public String why(Policies.Met met) {
		Element by = met.by().map(Element.class::cast).orElse(null);
		if (by == null) {
			return text.get("asked.why.MISSING." + met.demand().getKind().name());
		}
		String name = text.assurance().name(by);
		String until = met.until().map(text::date).orElse("");
		return switch (met.state()) {
			case MET ->
				until.isEmpty() ? text.get("asked.why.MET", name) : text.get("asked.why.MET.until", name, until);
			case OUTDATED -> outdated(met, by, name, until);
			case PARTLY -> partly(met, by, name);
			case MISSING -> text.get("asked.why.MISSING." + met.demand().getKind().name());
		};
	}

	private String outdated(Policies.Met met, Element by, String name, String until) {
		if (by instanceof Certificate certificate) {
			return text.get("asked.why.state", name,
					text.assurance().label(Certificates.state(certificate, facts.today())));
		}
		if (met.demand().getKind() == DemandKind.REVIEW) {
			return text.get("asked.why.review", until);
		}
		return until.isEmpty() ? text.get("asked.why.old", name) : text.get("asked.why.old.until", name, until);
	}

	private String partly(Policies.Met met, Element by, String name) {
		return switch (by) {
			case Certificate certificate when Certificates.state(certificate,
					facts.today()) != Certificates.State.VALID ->
				text.get("asked.why.state", name,
						text.assurance().label(Certificates.state(certificate, facts.today())));
			case Certificate certificate when met.demand().isVerified()
					&& Certificates.standing(certificate) != Standing.VERIFIED ->
				text.get("asked.why.standing", name, text.assurance().label(Certificates.standing(certificate)));
			case Agreement agreement -> text.get("asked.why.state", name,
					text.assurance().label(Agreements.state(agreement, facts.today())));
			case Certificate certificate -> text.get("asked.why.coverage", name);
			case AssuranceReport report -> text.get("asked.why.coverage", name);
			default -> name;
		};
	}

	/**
	 * The table as a field of a form; nothing in it can be changed there.
	 *
	 * @param services the services of a row
	 * @return the field
	 */
	public Field field(Function<Row, List<SuppliedService>> services) {
		List<Field> all = List.of(
				fields.derived("asked.what", text.get("asked.what"),
						r -> Cell.of(text.assurance().demand(line(r).met().demand(), text.registry()))),
				fields.derived("asked.state", text.get("asked.state"),
						r -> Cell.of(state(line(r).met()), line(r).met().state().ordinal())
								.with(AssuranceWords.status(line(r).met()))),
				fields.derived("asked.why", text.get("asked.why"), r -> by(line(r).met())),
				fields.derived("asked.service", text.get("asked.service"), this::service),
				fields.derived("asked.line", text.get("asked.line"),
						r -> Cell.of(text.assurance().text(line(r).met().line().getTitle()))),
				fields.derived("asked.until", text.get("asked.until"),
						r -> line(r).met().until().map(d -> text.day(d, d.isBefore(facts.today())))
								.orElse(Cell.EMPTY)));
		FieldType type = new FieldType.Children(all.subList(0, 3),
				List.of(fields.section(ID, all.toArray(Field[]::new))),
				text.get("item.Demand"), NoEdits.INSTANCE);
		return new Table(text.get("asked"), text.get("asked.help"), text.get("asked.locked"), type,
				r -> services.apply(r).stream().filter(s -> facts.of(s).isUsed())
						.flatMap(s -> facts.of(s).met().stream().map(m -> row(s, m))).toList(),
				r -> summary(services.apply(r).stream().filter(s -> facts.of(s).isUsed())
						.flatMap(s -> facts.of(s).met().stream()).toList()));
	}

	private static Row row(SuppliedService service, Policies.Met met) {
		return new Row(service.getId() + '/' + met.demand().getId(), Optional.empty(), new Line(service, met));
	}

	private static Line line(Row row) {
		return (Line) row.subject();
	}

	private Cell by(Policies.Met met) {
		Cell cell = Cell.of(why(met));
		return met.by().flatMap(session::locate).map(cell::to).orElse(cell);
	}

	private Cell service(Row row) {
		Cell cell = Cell.of(text.assurance().name(line(row).service()));
		return session.locate(line(row).service()).map(cell::to).orElse(cell);
	}

	/** Nothing can be added to what follows. */
	private enum NoEdits implements FieldType.ChildEdits {
		INSTANCE;

		@Override
		public Added add(Edits edits, Row owner) {
			throw new UnsupportedOperationException("what is asked follows from the policy");
		}

		@Override
		public Command delete(Edits edits, List<Row> children) {
			throw new UnsupportedOperationException("what is asked follows from the policy");
		}

		@Override
		public Command move(Edits edits, Row child, int index) {
			throw new UnsupportedOperationException("what is asked follows from the policy");
		}
	}

	private record Table(String label, String help, String lock, FieldType type, Function<Row, List<Row>> lines,
			Function<Row, Cell> reads) implements Field {

		@Override
		public String id() {
			return ID;
		}

		@Override
		public Cell cell(Row row) {
			return reads.apply(row);
		}

		@Override
		public Object value(Row row) {
			return lines.apply(row);
		}

		@Override
		public Command set(Edits edits, Row row, Object value) {
			throw new UnsupportedOperationException("what is asked follows from the policy");
		}

		@Override
		public Optional<String> locked(Row row) {
			return Optional.of(lock);
		}

		@Override
		public boolean shown(Row row) {
			return !lines.apply(row).isEmpty();
		}

		@Override
		public boolean isAt(Row row, Place place) {
			return false;
		}
	}
}
