package org.waarborg.controlset.tasks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Usage;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Deletes groups and controls that decisions may name: it says which first. Decisions stay, marked as of a control that is gone. */
final class DeleteTask extends SetTask {

	private final String path;
	private final List<String> ids;

	DeleteTask(DossierSession session, String path, List<String> ids) {
		super(session, "delete");
		this.path = path;
		this.ids = List.copyOf(ids);
	}

	@Override
	public String title() {
		return word("title", ids.size());
	}

	@Override
	public String icon() {
		return "delete";
	}

	/** Those chosen, without what stands in another of them. */
	private List<Identified> lines() {
		List<Identified> all = ids.stream().flatMap(id -> find(session, path, id).stream()).toList();
		return all.stream().filter(l -> all.stream().noneMatch(o -> o != l && EcoreUtil.isAncestor(o, l))).toList();
	}

	/** The controls among lines and in them. */
	private List<Control> controls() {
		List<Control> all = new ArrayList<>();
		for (Identified line : lines()) {
			if (line instanceof Control control) {
				all.add(control);
			}
			line.eAllContents().forEachRemaining(o -> {
				if (o instanceof Control control) {
					all.add(control);
				}
			});
		}
		return all;
	}

	@Override
	public List<Step> steps() {
		String set = set(session, path).map(ControlSet::getId).orElse("");
		List<List<Cell>> uses = new ArrayList<>();
		for (Control control : controls()) {
			for (Usage usage : session.users(new ControlRef(set, control.getId()))) {
				uses.add(List.of(Cell.of(name(control)), Cell.of(usage.label()), Cell.of(usage.feature())));
			}
		}
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of("tells", "", new Input.Tells(
				Optional.of(uses.isEmpty() ? Status.NEUTRAL : Status.ATTENTION),
				uses.isEmpty() ? word("unused", controls().size()) : word("used", controls().size(), uses.size())),
				null));
		if (!uses.isEmpty()) {
			inputs.add(Input.of("uses", word("uses"),
					new Input.Table(List.of(word("column.control"), word("column.by"), word("column.as")), uses),
					null));
		}
		return List.of(new Step("delete", word("step"), word("step.text"), inputs,
				lines().isEmpty() ? Optional.of(word("gone")) : Optional.empty()));
	}

	private String name(Control control) {
		return ((control.getLabel() == null ? control.getId() : control.getLabel()) + ' '
				+ Texts.get(control.getTitle(), session.language())).strip();
	}

	@Override
	public Finish finish() throws TaskException {
		ControlSet set = set(session, path).orElseThrow(() -> new TaskException(word("gone")));
		List<Identified> lines = lines();
		int groups = (int) lines.stream().filter(Group.class::isInstance).count();
		run(SameSet.delete(session.edits(), set, lines));
		return Outcome.of(word("done", groups, lines.size() - groups)).at(page(OUTLINE, path));
	}
}
