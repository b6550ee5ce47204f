package org.waarborg.workbench.internal.desk;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.osgi.service.component.annotations.Component;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.ui.Navigation;
import org.waarborg.workbench.internal.state.History;

/** Goes to places in the editor that shows them, and back again. */
@Component
public class NavigationService implements Navigation {

	private final History<Place> history = new History<>();

	private boolean moving;

	/** A place of a dossier. */
	private record Place(Path folder, Target target) {
	}

	@Override
	public void show(DossierSession session, Target target) {
		go(new Place(session.folder(), target));
		history.visit(new Place(session.folder(), target));
		Desk.current().changed();
	}

	@Override
	public void visited(DossierSession session, Target target) {
		if (moving)
			return;
		history.visit(new Place(session.folder(), target));
		Desk.current().changed();
	}

	@Override
	public void back() {
		forgetClosed();
		history.back().ifPresent(this::go);
		Desk.current().changed();
	}

	@Override
	public void forward() {
		forgetClosed();
		history.forward().ifPresent(this::go);
		Desk.current().changed();
	}

	/** Whether there is a place to go back to. */
	public boolean canGoBack() {
		return history.canGoBack();
	}

	/** Whether there is a place to go forward to. */
	public boolean canGoForward() {
		return history.canGoForward();
	}

	private void forgetClosed() {
		history.forget(place -> Desk.current().session(place.folder()).isEmpty());
	}

	/** The editor tells of the rows that it selects on the way; those are no steps of the person. */
	private void go(Place place) {
		Optional<IWorkbenchPage> page = Parts.page();
		if (page.isEmpty())
			return;
		moving = true;
		try {
			Target screen = Target.screen(place.target().source(), place.target().key());
			Opening.editor(page.get(), place.folder(), screen).ifPresent(editor -> editor.reveal(place.target()));
		} finally {
			moving = false;
		}
	}
}
