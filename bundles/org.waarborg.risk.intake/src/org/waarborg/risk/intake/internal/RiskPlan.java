package org.waarborg.risk.intake.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.intake.DossierNames;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.RowChanges;
import org.waarborg.intake.Vocabulary;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.store.XmlText;

/** What the rows become: risks that are found again by code or title, or made. */
final class RiskPlan {

	private final RiskRegister register;
	private final IntakeRequest request;
	private final PlanBuilder plan;
	private final Messages messages;
	private final DossierNames names;
	private final Scales scales;
	private final Map<String, Risk> byCode = new HashMap<>();
	private final Map<String, Risk> byTitle = new HashMap<>();
	private final List<Risk> made = new ArrayList<>();
	private final Set<String> codes = new LinkedHashSet<>();
	private final Set<Risk> seen = new HashSet<>();
	private final List<Command> commands = new ArrayList<>();

	RiskPlan(RiskRegister register, RiskMethod method, IntakeRequest request, PlanBuilder plan) {
		this.register = register;
		this.request = request;
		this.plan = plan;
		messages = RiskTarget.messages(request.locale());
		names = new DossierNames(request, plan);
		scales = new Scales(method, request, plan, messages);
		register.getRisks().forEach(this::index);
	}

	private void index(Risk risk) {
		if (risk.getCode() != null && !risk.getCode().isBlank()) {
			byCode.putIfAbsent(Vocabulary.fold(risk.getCode()), risk);
		}
		Texts.all(risk.getTitle()).values().forEach(t -> byTitle.putIfAbsent(Vocabulary.fold(t), risk));
	}

	void make(List<IntakeTable> tables) {
		for (IntakeTable table : tables) {
			int before = seen.size();
			table.rows().stream().filter(r -> r.kind() == IntakeRow.Kind.DATA).forEach(this::row);
			plan.part(new IntakePlan.Part(table.mapping(), messages.get("label"), false,
					messages.get("recognised", Integer.valueOf(seen.size() - before), Integer.toString(
							scales.method().getVersion())),
					seen.size() - before));
		}
		plan.label(messages.get("step", request.file().name()));
		names.commands().forEach(plan::command);
		if (!made.isEmpty()) {
			plan.command(request.dossier().edits().addAll(register, Literals.RISK_REGISTER__RISKS, made, -1));
		}
		commands.forEach(plan::command);
	}

	private void row(IntakeRow row) {
		String code = row.first("code").map(IntakeValue::text).map(String::strip).orElse("");
		String title = row.first("title").map(IntakeValue::text).map(String::strip).orElse("");
		if (title.isBlank()) {
			plan.problem(Severity.ATTENTION, "no-title", row.place(),
					messages.get("no-title", row.place(), row.line()));
			row.cells().forEach(c -> plan.listed(c, messages.get("left.no-title", row.sheet())));
			return;
		}
		row.all("code").forEach(v -> plan.mapped(v.cell()));
		row.all("title").forEach(v -> plan.mapped(v.cell()));
		Optional<Risk> found = find(code, title);
		Risk risk = found.orElseGet(() -> create(code, title));
		if (!seen.add(risk)) {
			plan.problem(Severity.ATTENTION, "again", row.place(),
					messages.get("again", row.place(), (code + ' ' + title).strip()));
		}
		RiskIntake intake = new RiskIntake(risk, request, plan, names, scales, messages);
		intake.take(row, found.isPresent() && !made.contains(risk));
		commands.addAll(intake.commands());
		String shown = risk.getCode() == null ? title : risk.getCode() + ' ' + title;
		plan.item(new IntakePlan.Item(row.place(), shown, RowChanges.outcome(intake.changes(), made.contains(risk)),
				intake.changes()));
	}

	/** By code; by title where one of both has no code. */
	private Optional<Risk> find(String code, String title) {
		Risk coded = code.isBlank() ? null : byCode.get(Vocabulary.fold(code));
		Risk titled = byTitle.get(Vocabulary.fold(title));
		boolean fits = titled != null && (code.isBlank() || titled.getCode() == null || titled.getCode().isBlank());
		return coded != null ? Optional.of(coded) : Optional.ofNullable(fits ? titled : null);
	}

	private Risk create(String code, String title) {
		Risk risk = RiskFactory.eINSTANCE.createRisk();
		String given = code.isBlank() ? RiskRegisters.nextCode(register, codes) : XmlText.legal(code);
		codes.add(given);
		risk.setCode(given);
		risk.getTitle().add(Texts.of(request.textLanguage(), XmlText.legal(title)));
		made.add(Identifiers.ensureIds(risk));
		index(risk);
		return risk;
	}
}
