package org.waarborg.controlset.tasks.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.kit.KitException;
import org.waarborg.controlset.kit.SetPack;
import org.waarborg.document.Status;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.DocumentWork;
import org.waarborg.screen.task.DocumentsFolder;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Makes the bundle that others install, of an own set as it is now. Signing it is for the command line, which asks for a key. */
final class PublishTask extends SetTask {

	private final String path;
	private final CatalogChecker checker;
	private final CheckReport report;

	PublishTask(DossierSession session, String path, CatalogChecker checker) {
		super(session, "publish");
		this.path = path;
		this.checker = checker;
		report = checker.check(set(), path);
	}

	private ControlSet set() {
		return set(session, path).orElseThrow();
	}

	@Override
	public String title() {
		return word("title", title(set(), session.language()));
	}

	@Override
	public String icon() {
		return "export";
	}

	private Path out() {
		ControlSet set = set();
		return choice("file", Path.class, DocumentsFolder.find().resolve(set.getId() + '-' + set.getVersion() + ".jar"))
				.orElseThrow();
	}

	@Override
	public List<Step> steps() {
		Locale locale = Locale.of(session.language());
		ControlSet set = set();
		List<Input> inputs = new ArrayList<>();
		inputs.add(tells(word("facts", title(set, session.language()), set.getVersion(), report.counts().controls(),
				said(set.getPublisher()), said(set.getLicence()), said(set.getSource()))));
		if (!report.problems().isEmpty()) {
			List<List<Cell>> rows = report.problems().stream()
					.map((ControlSetProblem p) -> List.of(Cell.of(word("severity." + p.severity().name()))
							.with(p.severity() == Severity.ERROR ? Status.STOP : Status.ATTENTION),
							Cell.of(p.message(locale)),
							Cell.of((p.expected(locale) + ' ' + p.action(locale)).strip())))
					.toList();
			inputs.add(Input.of("problems", word("problems"),
					new Input.Table(List.of(word("column.level"), word("column.what"), word("column.todo")), rows),
					null));
		}
		inputs.add(Input.of("file", word("file"), new Input.FileToWrite("jar"), out()).help(word("file.help")));
		return List.of(new Step("publish", word("step"), word("step.text"), inputs,
				report.usable() ? Optional.empty() : Optional.of(word("broken", report.count(Severity.ERROR)))));
	}

	private String said(String value) {
		return value == null || value.isBlank() ? word("unsaid") : value.strip();
	}

	@Override
	public Finish finish() throws TaskException {
		Locale locale = Locale.of(session.language());
		ControlSet copy = EcoreUtil.copy(set());
		Path target = out();
		String done = word("done", target.getFileName());
		return new Rest(progress -> {
			try {
				SetPack pack = new SetPack(checker, locale);
				pack.add(copy, Optional.empty(), path, Map.of());
				byte[] bytes = pack.bytes("");
				DocumentWork.file(target, to -> to.write(bytes), progress, session.language());
				return new Outcome(done, List.of(target), Optional.empty());
			} catch (KitException e) {
				throw new TaskException(
						e.details().stream().collect(Collectors.joining("\n", e.getMessage() + "\n", "")).strip(), e);
			} catch (IOException e) {
				throw new TaskException(word("not.written", target, e.getMessage()), e);
			}
		});
	}
}
