package org.waarborg.statement.tasks.internal.migration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Documents;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.DocumentWork;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.migration.Answers;
import org.waarborg.statement.migration.Migration;
import org.waarborg.statement.migration.MigrationException;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Question;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Carries a statement to another edition: where to, what that does, what cannot be known, and then all of it as one step. */
final class MigrationTask implements Task {

	private static final String QUESTION = "question:";

	private final DossierSession session;
	private final Documents documents;
	private final Map<String, Answers> begun;
	private final String statement;
	private final Messages messages;
	private final Map<String, MigrationPlan> targets = new LinkedHashMap<>();
	private String target;
	private String title = "";
	private Path record;
	private final OfRevision<Planned> planned;

	/**
	 * The plan for the target and the answers so far.
	 *
	 * @param plan    the plan; empty without target, or where there is a problem
	 * @param problem why there is none
	 */
	private record Planned(Optional<MigrationPlan> plan, String problem) {
	}

	MigrationTask(DossierSession session, Documents documents, Map<String, Answers> begun,
			StatementOfApplicability statement) {
		this.session = session;
		this.documents = documents;
		this.begun = begun;
		this.statement = statement.getId();
		messages = MigrationActions.words(session);
		planned = new OfRevision<>(session, this::planned);
		findTargets(statement);
		target = targets.keySet().stream().findFirst().orElse(null);
	}

	private StatementOfApplicability statement() {
		return OnStatement.get(session, statement);
	}

	/** Installed editions that a mapping leads to; those that take the place of all sets of the statement first. */
	private void findTargets(StatementOfApplicability old) {
		List<MigrationPlan> possible = new ArrayList<>();
		for (ControlSetHeader header : session.controlSets().headers()) {
			if (header.kind() == ControlSetKind.CONTROLS && !header.broken()) {
				try {
					possible.add(MigrationPlan.of(old, List.of(header.id()), session.controlSets()));
				} catch (MigrationException notThere) {
					// Nothing leads there: it is no place to go to, and saying so for each set would help nobody.
					continue;
				}
			}
		}
		List<String> sets = StatementRows.sets(old);
		possible.stream().filter(p -> !p.replaced().isEmpty())
				.sorted(java.util.Comparator.comparingInt(p -> sets.size() - p.replaced().size()))
				.forEach(p -> targets.put(p.targets().get(0), p));
	}

	Map<String, MigrationPlan> targets() {
		return targets;
	}

	String target() {
		return target;
	}

	/** What the new statement will be called when nobody says otherwise. */
	String title(MigrationPlan of) {
		return title.isBlank()
				? messages.get("migrate.title.default", OnStatement.name(statement(), session.language()),
						new PlanWords(of, session.language()).to())
				: title;
	}

	Path record() {
		return record;
	}

	@Override
	public String title() {
		return messages.get("migrate.title", OnStatement.name(statement(), session.language()));
	}

	@Override
	public String icon() {
		return "copy";
	}

	@Override
	public String order() {
		return messages.get("migrate.order");
	}

	@Override
	public List<Step> steps() {
		MigrationSteps steps = new MigrationSteps(session, this, messages);
		Optional<MigrationPlan> now = plan();
		Step to = steps.to(now, planned.get().problem());
		if (now.isEmpty()) {
			return List.of(to);
		}
		List<Step> all = new ArrayList<>(List.of(to, steps.lines(now.get())));
		if (!now.get().questions().isEmpty()) {
			all.add(steps.questions(now.get()));
		}
		all.add(steps.effect(now.get()));
		return all;
	}

	private Optional<MigrationPlan> plan() {
		return planned.get().plan();
	}

	/** With the answers given so far; those that are no longer asked for are left. */
	private Planned planned() {
		if (target == null) {
			return new Planned(Optional.empty(), "");
		}
		try {
			MigrationPlan plan = MigrationPlan.of(statement(), List.of(target), session.controlSets());
			for (Map.Entry<ControlRef, String> given : begun.getOrDefault(key(), Answers.NONE).values().entrySet()) {
				plan = answered(plan, plan.answers().with(given.getKey(), given.getValue()));
			}
			return new Planned(Optional.of(plan), "");
		} catch (MigrationException e) {
			return new Planned(Optional.empty(), e.message(messages.locale()));
		}
	}

	private static MigrationPlan answered(MigrationPlan plan, Answers answers) {
		try {
			return plan.answered(answers);
		} catch (MigrationException notAsked) {
			// An answer to what an earlier answer raised, and that one changed: it is asked again when it comes up again.
			return plan;
		}
	}

	private String key() {
		return session.folder() + "|" + statement + '|' + target;
	}

	@Override
	public void answer(String input, Object value) {
		switch (input) {
			case "target" -> {
				target = (String) value;
				planned.forget();
			}
			case "title" -> {
				title = "";
				String said = value.toString().strip();
				title = plan().filter(p -> said.equals(title(p))).isPresent() ? "" : said;
			}
			case "record" -> record = (Path) value;
			default -> {
				if (!input.startsWith(QUESTION)) {
					throw new IllegalArgumentException(input);
				}
				answer(ControlRef.tryParse(input.substring(QUESTION.length())).orElseThrow(), value);
			}
		}
	}

	private void answer(ControlRef about, Object value) {
		String words = switch (value) {
			case null -> "";
			case List<?> several -> several.stream().map(Object::toString).collect(Collectors.joining(","));
			default -> value.toString();
		};
		plan().ifPresent(plan -> plan.question(about).ifPresent(question -> {
			Map<ControlRef, String> given = new LinkedHashMap<>(plan.answers().values());
			given.remove(about);
			if (!words.isEmpty()) {
				given.put(about, isAll(question, words) ? Question.ALL : words);
			}
			begun.put(key(), new Answers(given));
			planned.forget();
		}));
	}

	private static boolean isAll(Question question, String words) {
		return question.kind() == Question.Kind.SPLIT
				&& question.affects().size() == Arrays.stream(words.split(",")).distinct().count();
	}

	static String input(Question question) {
		return QUESTION + question.about();
	}

	@Override
	public Finish finish() throws TaskException {
		MigrationPlan now = plan().orElseThrow(() -> new TaskException(planned.get().problem()));
		try {
			Map<String, String> titles = new LinkedHashMap<>();
			if (!title.isBlank()) {
				String own = session.dossier().dossier().getLanguage();
				titles.put(own == null || own.isBlank() ? session.language() : own, title);
			}
			StatementOfApplicability made = Migration.carryOut(session.dossier(), now, now.answers(), titles,
					session.today());
			begun.remove(key());
			PlanWords words = new PlanWords(now, session.language());
			Outcome done = Outcome.of(messages.get("migrate.done", OnStatement.name(made, session.language()),
					words.summary(), now.counts().open()))
					.at(Target.screen(OnStatement.SCREENS, made.getId()));
			return record == null ? done : record(made, done);
		} catch (MigrationException e) {
			throw new TaskException(e.message(messages.locale()), e);
		}
	}

	/** The statement is made by now: a record that cannot be written is said, and is no failure of the rest. */
	private Finish record(StatementOfApplicability made, Outcome done) {
		Optional<DocumentWriter> writer = documents.writer(MigrationSteps.RECORD);
		try {
			Document document = documents.source("migration").orElseThrow(() -> new DocumentException("migration"))
					.build(new DocumentRequest(made, session.language(), "", Map.of(),
							List.of(session.controlSets(), session.dossier().dossier(),
									Disclosure.of(session.dossier().dossier(), Audience.INTERNAL)),
							session.today()));
			Path file = record;
			Rest rest = DocumentWork.of(
					writer.orElseThrow(() -> new DocumentException(MigrationSteps.RECORD.toUpperCase(Locale.ROOT))),
					document, file, Optional.empty(), done.message(), session.language());
			return new Rest(progress -> {
				try {
					Outcome written = rest.work().run(progress);
					return new Outcome(written.message(), written.files(), done.show());
				} catch (TaskException e) {
					return new Outcome(done.message() + ' ' + e.getMessage(), List.of(), done.show());
				}
			});
		} catch (DocumentException e) {
			return new Outcome(done.message() + ' ' + messages.get("migrate.record.failed", e.getMessage()), List.of(),
					done.show());
		}
	}
}
