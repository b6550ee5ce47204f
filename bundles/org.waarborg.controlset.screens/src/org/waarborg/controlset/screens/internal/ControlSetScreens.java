package org.waarborg.controlset.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.document.Status;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.spi.ScreenSource;

/** The editor of a dossier's own control sets. */
@Component
public final class ControlSetScreens implements ScreenSource {

	/** Id of this source. */
	public static final String ID = "controlset";
	private static final int ORDER = 950;

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Node> nodes(DossierSession session) {
		Fields fields = OwnSet.fields(session);
		List<Node> sets = new ArrayList<>();
		session.dossier().roots(ControlSet.class)
				.forEach(s -> sets.add(node(new OwnSet(session, session.dossier().fileOf(s)))));
		int locked = session.dossier().lockedControlSets().size();
		int all = sets.size() + locked;
		return List.of(new Node(ID, fields.text("own.title"), "control-set",
				locked > 0 ? fields.text("own.chip.locked", locked) : all == 0 ? "" : Integer.toString(all),
				locked > 0 ? Optional.of(Status.ATTENTION) : Optional.empty(),
				Optional.of(Target.screen(ID, OwnSetsScreen.KEY)), sets));
	}

	private static Node node(OwnSet own) {
		Fields fields = own.words();
		long errors = own.count(Severity.ERROR);
		long warnings = own.count(Severity.WARNING);
		List<Node> pages = List.of(Page.MAPPINGS, Page.CHECK, Page.PREVIEW).stream()
				.map(p -> new Node(p.of(own.path()).key(), fields.text("node." + p.word()), p.icon(),
						p == Page.CHECK && errors + warnings > 0 ? Long.toString(errors + warnings) : "",
						p != Page.CHECK || errors + warnings == 0 ? Optional.empty()
								: Optional.of(errors > 0 ? Status.STOP : Status.ATTENTION),
						Optional.of(p.of(own.path())), List.of()))
				.toList();
		return new Node(Page.OUTLINE.of(own.path()).key(), own.name(), "control-set",
				errors > 0 ? fields.text("chip.errors", errors) : "",
				errors > 0 ? Optional.of(Status.STOP) : Optional.empty(), Optional.of(Page.OUTLINE.of(own.path())),
				pages);
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		if (key.equals(OwnSetsScreen.KEY)) {
			return Optional.of(new OwnSetsScreen(session));
		}
		return Page.in(key).map(p -> p.path(key)).map(path -> new OwnSet(session, path))
				.filter(s -> s.set().isPresent())
				.flatMap(s -> Page.in(key).map(p -> p.open(s)));
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		if (!(EcoreUtil.getRootContainer(object) instanceof ControlSet set)
				|| session.dossier().fileOf(set).isEmpty()) {
			return Optional.empty();
		}
		String path = session.dossier().fileOf(set);
		for (EObject at = object; at != set; at = at.eContainer()) {
			if (at instanceof Group || at instanceof Control) {
				return Optional.of(new Target(ID, Page.OUTLINE.of(path).key(), ((Identified) at).getId(), ""));
			}
			if (at instanceof MappingEntry entry) {
				return Optional.of(new Target(ID, Page.MAPPINGS.of(path).key(), entry.getId(), ""));
			}
		}
		return Optional.of(new Target(ID, OwnSetsScreen.KEY, path, ""));
	}
}
