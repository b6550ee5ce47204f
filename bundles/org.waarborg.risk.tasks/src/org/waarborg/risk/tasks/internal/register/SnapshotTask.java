package org.waarborg.risk.tasks.internal.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.Snapshots;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.risk.tasks.internal.RegisterTask;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.store.StoreException;

/**
 * Freezes the register as it is now into a file that is written once. It is written with what else is unsaved, as a whole or not at
 * all, and that is why it cannot be left to another thread: it is the dossier itself that is saved.
 */
final class SnapshotTask extends RegisterTask {

	SnapshotTask(DossierSession session, RiskRegister register) {
		super(session, register, RegisterActions.class);
	}

	@Override
	public String title() {
		return word("snapshot.title", words.name(register()));
	}

	@Override
	public String icon() {
		return "snapshot";
	}

	@Override
	public String order() {
		return word("snapshot.order");
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(dayInput(word("snapshot.on")));
		inputs.add(byInput(word("snapshot.by")));
		inputs.add(table("levels", List.of("level", "risks"), levels()));
		if (on() != null && on().isBefore(session.today())) {
			inputs.add(tells("past", Status.ATTENTION, word("snapshot.past", date(on()), date(session.today()))));
		}
		inputs.add(tells("will", null, lines(
				on() == null ? "" : word("snapshot.will", Snapshots.path(session.dossier(), register(), on())),
				session.dossier().dirty() ? word("snapshot.unsaved") : "", word("snapshot.undo"))));
		return List.of(new Step("snapshot", word("snapshot.step"), word("snapshot.text"), inputs, problem()));
	}

	/** How many risks have which level, as the snapshot will say. */
	private List<List<Cell>> levels() {
		RiskMatrices matrices = matrices();
		Map<String, Cell> level = new LinkedHashMap<>();
		Map<String, Integer> count = new LinkedHashMap<>();
		for (Risk risk : RiskRegisters.open(register())) {
			Cell cell = level(Assessments.now(risk, matrices));
			level.putIfAbsent(cell.text(), cell);
			count.merge(cell.text(), Integer.valueOf(1), Integer::sum);
		}
		return level.values().stream()
				.sorted((a, b) -> Double.compare(b.order().number(), a.order().number()))
				.map(c -> List.of(c, Cell.of(count.get(c.text()).toString(), count.get(c.text())))).toList();
	}

	private Optional<String> problem() {
		return byProblem().or(() -> {
			String path = Snapshots.path(session.dossier(), register(), on());
			Path file = session.folder().resolve(path);
			return Files.exists(file) ? Optional.of(word("snapshot.there", date(on()), path)) : Optional.empty();
		});
	}

	@Override
	public Finish finish() throws TaskException {
		try {
			String path = Snapshots.write(session.dossier(), register(), on(), by().map(Labels::of).orElse(null));
			return new Outcome(word("snapshot.done", path), List.of(session.folder().resolve(path)),
					Optional.of(Target.screen(OnRegister.TREND, register().getId())));
		} catch (StoreException e) {
			throw new TaskException(e.message(messages.locale()), e);
		}
	}
}
