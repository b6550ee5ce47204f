package org.waarborg.assurance.intake.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.ReceivedControl;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Supplier;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Organisation;
import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakePlan.Outcome;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeSubject;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.XmlText;

/** The Statement of Applicability that a supplier gave: a row for a control. The supplier is the subject that is asked for. */
@Component(service = IntakeTarget.class)
public class ReceivedTarget extends AssuranceTarget {

	private final ControlSetRegistry registry;

	/**
	 * The target.
	 *
	 * @param registry the installed control sets
	 */
	@Activate
	public ReceivedTarget(@Reference ControlSetRegistry registry) {
		super("received-statement");
		this.registry = registry;
		field("control", FieldType.KEY);
		literal("applicable", Flag.class);
		literal("implemented", Flag.class);
		field("remark", FieldType.TEXT);
	}

	@Override
	public List<String> keys() {
		return List.of("control");
	}

	@Override
	public List<IntakeSubject> subjects(OpenDossier dossier, String language) {
		AssuranceWords words = new AssuranceWords(language);
		return dossier.roots(AssuranceRegister.class).stream().flatMap(r -> r.getSuppliers().stream())
				.map(s -> new IntakeSubject(s.getId(), words.name(s))).toList();
	}

	@Override
	public void plan(List<IntakeTable> tables, IntakeRequest request, PlanBuilder plan) throws IntakeException {
		AssuranceRegister register = register(request);
		Supplier supplier = supplier(register, request);
		new Rows(register, supplier, request, plan).make(tables);
	}

	@Override
	AssurancePlan plan(AssuranceRegister register, IntakeRequest request, PlanBuilder plan) {
		throw new UnsupportedOperationException("rows are controls and no elements");
	}

	private static Supplier supplier(AssuranceRegister register, IntakeRequest request) throws IntakeException {
		AssuranceWords words = new AssuranceWords(request.locale().getLanguage());
		String asked = request.subject();
		List<Supplier> found = register.getSuppliers().stream().filter(s -> asked.equals(s.getId())
				|| asked.equalsIgnoreCase(s.getCode()) || asked.equalsIgnoreCase(words.name(s))).toList();
		if (found.size() != 1) {
			throw IntakeException.question(messages(request.locale()).get("which-supplier",
					String.join(", ", register.getSuppliers().stream().limit(30).map(words::name).toList())));
		}
		return found.get(0);
	}

	private final class Rows {

		private final AssuranceRegister register;
		private final Supplier supplier;
		private final IntakeRequest request;
		private final PlanBuilder plan;
		private final org.waarborg.controlset.Messages messages;
		private final Map<String, ControlRef> controls = new HashMap<>();
		private String set = "";

		Rows(AssuranceRegister register, Supplier supplier, IntakeRequest request, PlanBuilder plan) {
			this.register = register;
			this.supplier = supplier;
			this.request = request;
			this.plan = plan;
			messages = messages(request.locale());
		}

		void make(List<IntakeTable> tables) throws IntakeException {
			set = chosen(tables).orElseThrow(() -> new IntakeException(messages.get("no-controls")));
			registry.set(set).ifPresent(s -> s.controls().forEach(c -> {
				controls.put(key(c.label()), c.ref());
				controls.put(key(c.ref().control()), c.ref());
				controls.put(key(c.ref().toString()), c.ref());
			}));
			ReceivedStatement statement = AssuranceFactory.eINSTANCE.createReceivedStatement();
			Organisation organisation = supplier.getOrganisation();
			statement.setOrganisation(organisation);
			statement.setSet(set);
			statement.setReceivedOn(request.today());
			said(statement);
			int taken = 0;
			for (IntakeTable table : tables) {
				List<IntakeRow> rows = table.rows().stream().filter(r -> r.kind() == IntakeRow.Kind.DATA).toList();
				int before = taken;
				for (IntakeRow row : rows) {
					Optional<ReceivedControl> control = row(row);
					control.ifPresent(statement.getRows()::add);
					taken += control.isPresent() ? 1 : 0;
				}
				plan.part(new IntakePlan.Part(table.mapping(), label(request.locale().getLanguage()), false,
						messages.get("recognised.controls", Integer.valueOf(taken - before), set), taken - before));
			}
			plan.label(messages.get("step", request.file().name()));
			plan.command(request.dossier().edits().add(register,
					Literals.ASSURANCE_REGISTER__RECEIVED_STATEMENTS, Identifiers.ensureIds(statement)));
		}

		/** Which version of what day and of whom, where the file says so itself. */
		private void said(ReceivedStatement statement) {
			Map<String, String> facts = request.file().facts();
			String version = facts.getOrDefault("version", "").strip();
			statement.setVersion(version.isEmpty() ? null : version);
			statement.setDate(day(facts.getOrDefault("date", "")));
			String whose = facts.getOrDefault("organisation", "").strip();
			Organisation organisation = supplier.getOrganisation();
			if (!whose.isEmpty() && organisation != null && organisation.getName() != null
					&& !whose.equalsIgnoreCase(organisation.getName())) {
				plan.problem(Severity.ATTENTION, "whose", request.file().name(),
						messages.get("other-supplier", request.file().name(), whose, organisation.getName()));
			}
		}

		private static LocalDate day(String text) {
			try {
				return text.isBlank() ? null : LocalDate.parse(text.strip());
			} catch (DateTimeException none) {
				return null;
			}
		}

		/** The installed set that most of the numbers are of; the one that the certificate is on goes first. */
		private Optional<String> chosen(List<IntakeTable> tables) {
			List<String> said = tables.stream().flatMap(t -> t.rows().stream())
					.flatMap(r -> r.all("control").stream()).map(v -> key(v.text())).toList();
			List<String> sets = new ArrayList<>(register.getCertificates().stream()
					.filter(c -> c.getHolder() == supplier.getOrganisation())
					.map(org.waarborg.assurance.Certificates::norm).filter(java.util.Objects::nonNull).toList());
			registry.headers().stream()
					.filter(h -> h.kind() == org.waarborg.controlset.ControlSetKind.CONTROLS).map(h -> h.id())
					.forEach(sets::add);
			String best = null;
			long most = 0;
			for (String id : sets.stream().distinct().toList()) {
				long hits = registry.set(id).map(s -> hits(s, said)).orElse(0L);
				if (hits > most) {
					most = hits;
					best = id;
				}
			}
			return Optional.ofNullable(best);
		}

		private long hits(ResolvedSet candidate, List<String> said) {
			java.util.Set<String> known = new java.util.HashSet<>();
			for (ResolvedControl control : candidate.controls()) {
				known.add(key(control.label()));
				known.add(key(control.ref().control()));
				known.add(key(control.ref().toString()));
			}
			return said.stream().filter(known::contains).count();
		}

		private static String key(String text) {
			return text.strip().replaceFirst("(?i)^(?:nen|iso|control|beheersmaatregel)?\\s*A?\\.?\\s*(?=\\d)", "")
					.toLowerCase(java.util.Locale.ROOT);
		}

		private Optional<ReceivedControl> row(IntakeRow row) {
			Optional<IntakeValue> who = row.first("control");
			ControlRef ref = who.map(v -> controls.get(key(v.text()))).orElse(null);
			if (ref == null) {
				if (who.isPresent()) {
					plan.problem(Severity.ATTENTION, "control", row.place(),
							messages.get("no-control", row.place(), who.get().text(), set));
				}
				row.cells().forEach(c -> plan.listed(c, messages.get("left.no-control", row.sheet())));
				return Optional.empty();
			}
			plan.mapped(who.orElseThrow().cell());
			ReceivedControl control = AssuranceFactory.eINSTANCE.createReceivedControl();
			control.setControl(ref);
			control.setApplicable(flag(row, "applicable"));
			control.setImplemented(flag(row, "implemented"));
			List<String> lines = new ArrayList<>();
			row.all("remark").forEach(v -> {
				plan.mapped(v.cell());
				lines.add(v.text());
			});
			row.others().forEach((cell, header) -> {
				plan.noted(cell);
				lines.add(header.isEmpty() ? cell.text() : header + ": " + cell.text());
			});
			control.setText(lines.isEmpty() ? null : XmlText.legal(String.join("\n", lines)));
			plan.item(new IntakePlan.Item(row.place(), ref.toString(), Outcome.NEW, List.of()));
			return Optional.of(control);
		}

		private Flag flag(IntakeRow row, String field) {
			Flag found = Flag.UNKNOWN;
			for (IntakeValue value : row.all(field)) {
				String literal = value.literals().get(field);
				if (literal == null) {
					plan.openWord(field, value.text());
					plan.problem(Severity.ATTENTION, "word", value.cell().address(), messages.get("word",
							value.cell().address(), value.text(), messages.get("field." + field)));
					plan.listed(value.cell(), messages.get("left.word"));
				} else {
					plan.mapped(value.cell());
					found = Flag.valueOf(literal);
				}
			}
			return found;
		}
	}
}
