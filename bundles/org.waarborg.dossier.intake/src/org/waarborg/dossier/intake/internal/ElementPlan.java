package org.waarborg.dossier.intake.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Element;
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
import org.waarborg.store.XmlText;

/** What the rows of lists become: elements that are found again or made. */
final class ElementPlan {

	private final ElementTarget target;
	private final IntakeRequest request;
	private final PlanBuilder plan;
	private final Messages messages;
	private final DossierNames names;
	private final List<Element> made = new ArrayList<>();
	private final Set<Element> news = new HashSet<>();
	private final Map<String, Element> byCode = new HashMap<>();
	private final Map<String, Element> byTitle = new HashMap<>();
	private final List<Command> commands = new ArrayList<>();
	private final Map<Element, Integer> rows = new HashMap<>();

	ElementPlan(ElementTarget target, IntakeRequest request, PlanBuilder plan) {
		this.target = target;
		this.request = request;
		this.plan = plan;
		this.messages = ElementTarget.messages(request.locale());
		this.names = new DossierNames(request, plan);
		((List<?>) request.dossier().dossier().eGet(target.list())).forEach(e -> index((Element) e));
	}

	void make(List<IntakeTable> tables) {
		for (IntakeTable table : tables) {
			int before = rows.size();
			table.rows().stream().filter(r -> r.kind() == IntakeRow.Kind.DATA).forEach(this::row);
			plan.part(new IntakePlan.Part(table.mapping(), target.label(request.locale().getLanguage()), false,
					messages.get("recognised", Integer.valueOf(rows.size() - before)), rows.size() - before));
		}
		plan.label(messages.get("step", request.file().name()));
		names.commands().forEach(plan::command);
		if (!made.isEmpty()) {
			plan.command(request.dossier().edits().addAll(request.dossier().dossier(), target.list(), made, -1));
		}
		commands.forEach(plan::command);
	}

	private void row(IntakeRow row) {
		String code = row.first("code").map(IntakeValue::text).orElse("");
		String title = row.first("title").map(IntakeValue::text).orElse("");
		if (title.isBlank() || isTotal(title)) {
			if (!isTotal(title.isBlank() ? row.line() : title)) {
				plan.problem(Severity.ATTENTION, "no-title", row.place(),
						messages.get("no-title", row.place(), row.line()));
			}
			row.cells().forEach(c -> plan.listed(c, messages.get("left.no-title", row.sheet())));
			return;
		}
		row.all("code").forEach(v -> plan.mapped(v.cell()));
		row.all("title").forEach(v -> plan.mapped(v.cell()));
		Optional<Element> found = find(code, title);
		Element element = found.orElseGet(() -> create(code, title));
		if (rows.containsKey(element)) {
			plan.problem(Severity.ATTENTION, "again", row.place(),
					messages.get("again", row.place(), (code + ' ' + title).strip(), rows.get(element)));
		}
		boolean isNew = news.contains(element);
		rows.putIfAbsent(element, Integer.valueOf(row.number()));
		ElementIntake intake = new ElementIntake(target, element, plan, names);
		intake.take(row, found.isPresent());
		commands.addAll(intake.commands());
		plan.item(new IntakePlan.Item(row.place(), (code + ' ' + title).strip(),
				RowChanges.outcome(intake.changes(), isNew),
				intake.changes()));
	}

	private static boolean isTotal(String text) {
		return text.matches("(?iU)(?:sub)?(?:totaal|total|som|sum)\\b.*");
	}

	/** By code; by title where one of both has no code. */
	private Optional<Element> find(String code, String title) {
		Element coded = code.isBlank() ? null : byCode.get(Vocabulary.fold(code));
		Element titled = byTitle.get(Vocabulary.fold(title));
		boolean fits = titled != null && (code.isBlank() || titled.getCode() == null || titled.getCode().isBlank());
		return coded != null ? Optional.of(coded) : Optional.ofNullable(fits ? titled : null);
	}

	private void index(Element element) {
		if (element.getCode() != null && !element.getCode().isBlank()) {
			byCode.putIfAbsent(Vocabulary.fold(element.getCode()), element);
		}
		Texts.all(element.getTitle()).values().forEach(t -> byTitle.putIfAbsent(Vocabulary.fold(t), element));
	}

	private Element create(String code, String title) {
		Element element = target.create();
		if (!code.isBlank()) {
			element.setCode(XmlText.legal(code));
		}
		element.getTitle().add(Texts.of(request.textLanguage(), XmlText.legal(title)));
		made.add(element);
		news.add(element);
		index(element);
		return element;
	}
}
