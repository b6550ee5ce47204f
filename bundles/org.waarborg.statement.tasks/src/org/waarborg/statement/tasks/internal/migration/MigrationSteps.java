package org.waarborg.statement.tasks.internal.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Input.Choice;
import org.waarborg.screen.task.Input.FileToWrite;
import org.waarborg.screen.task.Input.Several;
import org.waarborg.screen.task.Input.Words;
import org.waarborg.screen.task.Step;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.migration.CarriedReference;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.PlanLine;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Predecessor;
import org.waarborg.statement.migration.Question;
import org.waarborg.statement.tasks.internal.OnStatement;

/** What the steps of a migration ask and tell. */
final class MigrationSteps {

	/** The format that a record is printed in. */
	static final String RECORD = "pdf";
	private static final int LONGEST = 400;

	private final DossierSession session;
	private final MigrationTask task;
	private final Messages messages;

	MigrationSteps(DossierSession session, MigrationTask task, Messages messages) {
		this.session = session;
		this.task = task;
		this.messages = messages;
	}

	Step to(Optional<MigrationPlan> plan, String problem) {
		List<Input> inputs = new ArrayList<>();
		List<Option> options = new ArrayList<>();
		task.targets().forEach((id, p) -> {
			PlanWords words = new PlanWords(p, session.language());
			options.add(new Option(id, words.to(), messages.get("to.from", words.from()), "control-set"));
		});
		if (!options.isEmpty()) {
			inputs.add(Input.of("target", messages.get("to.target"), new Choice(options, false), task.target()));
		}
		plan.ifPresent(p -> {
			inputs.add(Input.of("title", messages.get("to.title"), new Words(1), task.title(p))
					.help(messages.get("to.title.help")));
			PlanWords words = new PlanWords(p, session.language());
			inputs.add(OnStatement.tells("summary", Status.UNDER_WAY,
					messages.get("to.summary", words.from(), words.to(), words.summary())));
		});
		return new Step("to", messages.get("to.step"), messages.get("to.text"), inputs,
				options.isEmpty() ? Optional.of(messages.get("to.none"))
						: Optional.of(problem).filter(t -> !t.isEmpty()));
	}

	Step lines(MigrationPlan plan) {
		PlanWords words = new PlanWords(plan, session.language());
		List<Input> inputs = new ArrayList<>();
		inputs.add(OnStatement.tells("counts", Status.UNDER_WAY, words.summary()));
		inputs.add(Input.of("lines", messages.get("lines.table"), table(plan, words), null));
		references(plan, words).ifPresent(
				t -> inputs.add(Input.of("references", messages.get("lines.references"), t, null)));
		return new Step("lines", messages.get("lines.step"), messages.get("lines.text"), inputs, Optional.empty());
	}

	private Input.Table table(MigrationPlan plan, PlanWords words) {
		List<List<Cell>> rows = new ArrayList<>();
		int order = 0;
		for (PlanLine line : plan.lines()) {
			boolean dropped = line.kind() == PlanLine.Kind.DROPPED;
			rows.add(List.of(Cell.of(dropped ? "" : words.label(line.control()), order++),
					Cell.of(words.title(line.control())),
					Cell.of(words.label(line.kind()), line.kind().ordinal()).with(status(line)),
					Cell.of(words.from(line)),
					dropped || line.kind() == PlanLine.Kind.NEW ? Cell.EMPTY
							: Cell.of(words.label(line.applicability()))
									.with(StatementWords.status(line.applicability())),
					Cell.of(words.carried(line)), Cell.of(String.join(" ", words.remarks(line)))));
		}
		return new Input.Table(headings("new", "title", "happens", "from", "applicability", "carried", "remarks"),
				rows);
	}

	private static Status status(PlanLine line) {
		return line.open() ? Status.ATTENTION : switch (line.kind()) {
			case CARRIED, MERGED, SPLIT -> Status.DONE;
			case NEW -> Status.UNDER_WAY;
			case DROPPED -> Status.NEUTRAL;
		};
	}

	private Optional<Input.Table> references(MigrationPlan plan, PlanWords words) {
		List<List<Cell>> rows = CarriedReference.of(plan, session.dossier().dossier()).stream()
				.filter(r -> !r.missing().isEmpty())
				.map(r -> List.of(Cell.of(words.kind(r.element())),
						Cell.of(Labels.of(r.element(), session.language())), Cell.of(words.labels(r.old())),
						Cell.of(words.labels(r.missing()))))
				.toList();
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new Input.Table(headings("kind", "thing", "old", "added"), rows));
	}

	// Questions

	Step questions(MigrationPlan plan) {
		PlanWords words = new PlanWords(plan, session.language());
		List<Input> inputs = new ArrayList<>();
		plan.questions().forEach(q -> inputs.add(question(plan, q, words)));
		return new Step("questions", messages.get("questions.step"),
				messages.get("questions.text", plan.counts().questions(), plan.counts().open()), inputs,
				Optional.empty());
	}

	private Input question(MigrationPlan plan, Question question, PlanWords words) {
		String help = predecessors(plan, question, words);
		Input.Kind kind;
		Object value;
		if (question.kind() == Question.Kind.SPLIT) {
			List<Option> options = question.affects().stream().map(r -> option(r, words)).toList();
			kind = new Several(options);
			value = question.answer().map(a -> a.equals(Question.ALL) ? options.stream().map(Option::value).toList()
					: Arrays.stream(a.split(",")).map(w -> resolved(w, question.affects())).toList())
					.orElse(List.of());
		} else {
			Map<String, Option> options = options(plan, question, words);
			kind = new Choice(List.copyOf(options.values()), true);
			value = question.answer().map(a -> options.containsKey(a) ? a : resolved(a, targets(plan)))
					.orElse(null);
		}
		return Input.of(MigrationTask.input(question), words.question(question), kind, value).help(help);
	}

	private static Option option(ControlRef control, PlanWords words) {
		return new Option(control.toString(), (words.label(control) + ' ' + words.title(control)).strip(), "",
				"control");
	}

	/** An id alone as the reference that it stands for, so that it is one of the options. */
	private static Object resolved(String word, List<ControlRef> among) {
		return among.stream().filter(r -> r.toString().equals(word) || r.control().equals(word)).findFirst()
				.map(ControlRef::toString).orElse(word);
	}

	private static List<ControlRef> targets(MigrationPlan plan) {
		return plan.lines().stream().filter(l -> l.kind() != PlanLine.Kind.DROPPED).map(PlanLine::control).toList();
	}

	/** What the question offers, and every control of the new edition where any of them is an answer. */
	private static Map<String, Option> options(MigrationPlan plan, Question question, PlanWords words) {
		Map<String, Option> options = new LinkedHashMap<>();
		words.options(question).forEach((value, label) -> {
			boolean control = question.affects().stream().anyMatch(r -> r.control().equals(value));
			String key = control ? resolved(value, question.affects()).toString() : value;
			options.put(key, new Option(key, label, "", ""));
		});
		if (question.anyControl()) {
			targets(plan).forEach(r -> options.putIfAbsent(r.toString(), option(r, words)));
		}
		return options;
	}

	/** Both texts: what was decided at each control that the question comes from. */
	private String predecessors(MigrationPlan plan, Question question, PlanWords words) {
		return plan.lines().stream()
				.filter(l -> l.questions().contains(question.about())
						|| l.kind() == PlanLine.Kind.DROPPED && l.control().equals(question.about()))
				.flatMap(l -> l.from().stream())
				.filter(p -> question.kind() == Question.Kind.CONFLICT || p.control().equals(question.about()))
				.map(p -> said(p, words)).distinct().collect(Collectors.joining("\n"));
	}

	private String said(Predecessor from, PlanWords words) {
		String text = from.followed().or(from::decision).map(d -> reason(d, from.applicability())).orElse("");
		String what = (words.label(from.control()) + ' ' + words.title(from.control())).strip();
		return text.isBlank() ? messages.get("questions.said.nothing", what, words.label(from.applicability()))
				: messages.get("questions.said", what, words.label(from.applicability()), shortened(text));
	}

	private String reason(Decision decision, Applicability applicability) {
		return Texts.get(applicability == Applicability.NOT_APPLICABLE ? decision.getExclusion()
				: Texts.isEmpty(decision.getInclusion()) ? decision.getRealisation() : decision.getInclusion(),
				session.language());
	}

	private static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + '…';
	}

	// What will happen

	Step effect(MigrationPlan plan) {
		PlanWords words = new PlanWords(plan, session.language());
		List<Input> inputs = new ArrayList<>();
		inputs.add(OnStatement.tells("will", Status.DONE,
				messages.get("effect.will", task.title(plan), words.from(), words.to(), words.summary())));
		if (plan.counts().open() > 0) {
			inputs.add(OnStatement.tells("open", Status.ATTENTION, messages.get("effect.open", plan.counts().open(),
					plan.questions().stream().filter(Question::open).map(q -> words.label(q.about()))
							.collect(Collectors.joining(", ")))));
		}
		inputs.add(Input.of("record", messages.get("effect.record"), new FileToWrite(RECORD), task.record())
				.help(messages.get("effect.record.help")));
		return new Step("effect", messages.get("effect.step"), "", inputs, Optional.empty());
	}

	private List<String> headings(String... ids) {
		return Arrays.stream(ids).map(id -> messages.get("column." + id)).toList();
	}
}
