package org.waarborg.workbench.internal.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.OpenMode;
import org.waarborg.store.RepairPlan;
import org.waarborg.store.RepairReport;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.ui.Words;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.dialogs.Ask;

/** Shows what is wrong with the files of a dossier, what a repair would do, and repairs when the person says so. */
public final class Repairing {

	private Repairing() {
	}

	/** The problems, with a way to the repair where there is one. */
	public static void problems(DossierSession session) {
		List<StoreProblem> problems = session.dossier().problems();
		List<String> lines = problems.stream().map(p -> p.message(Words.locale())).toList();
		Obstacle obstacle = Obstacle.of(problems);
		boolean closed = obstacle != Obstacle.NONE;
		Ask ask = Ask
				.about(closed ? Status.STOP : Status.ATTENTION,
						obstacle.say("problems.heading", session.name(), lines.size()))
				.text(obstacle.say("problems.text")).details(lines);
		boolean repairable = closed && !session.dossier().planRepair().steps().isEmpty();
		boolean copyable = obstacle == Obstacle.FOLDER;
		if (repairable)
			ask.choice(Say.text("repair.open"));
		if (copyable)
			ask.choice(Say.text("trouble.way.copy"));
		int chosen = ask.choice(Say.text(closed ? "problems.read" : "close")).prefer().open(Parts.shell());
		if (repairable && chosen == 0)
			repair(session);
		else if (copyable && chosen == 0)
			Saving.saveCopy(session);
	}

	/** The plan of a repair, and the repair itself. */
	public static void repair(DossierSession session) {
		RepairPlan plan = session.dossier().planRepair();
		List<String> lines = new ArrayList<>();
		if (plan.obstacle() != null)
			lines.add(plan.obstacle().message(Words.locale()));
		plan.steps().forEach(step -> lines.add(step.message(Words.locale())));
		if (!plan.possible()) {
			Ask.about(Status.NEUTRAL, Say.text(plan.steps().isEmpty() ? "repair.nothing" : "repair.impossible"))
					.details(lines).choice(Say.text("close")).open(Parts.shell());
			return;
		}
		int chosen = Ask.about(Status.ATTENTION, Say.text("repair.heading", plan.steps().size()))
				.text(Say.text("repair.text")).details(lines).choice(Say.text("repair.do"))
				.choice(Say.text("repair.not")).prefer().open(Parts.shell());
		if (chosen == 0)
			repair(session, plan);
	}

	private static void repair(DossierSession session, RepairPlan plan) {
		try {
			String name = session.name();
			Path folder = session.folder();
			RepairReport report = session.dossier().repair(plan);
			// A session that was read-only keeps no unsaved changes safe: it begins anew.
			Desk.current().close(session);
			Opening.open(folder, OpenMode.READ_WRITE);
			Ask.about(Status.DONE, Say.text("repair.done", name)).text(Say.text("repair.done.text"))
					.details(report.originals()).choice(Say.text("close")).open(Parts.shell());
		} catch (StoreException e) {
			Ask.about(Status.STOP, Say.text("repair.failed")).text(e.message(Words.locale())).choice(Say.text("close"))
					.open(Parts.shell());
		}
	}
}
