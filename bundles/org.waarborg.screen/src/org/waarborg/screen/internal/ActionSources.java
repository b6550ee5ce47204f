package org.waarborg.screen.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;

/** The sources of actions that are installed, in their order. They come and go on any thread; one that fails takes no other down. */
final class ActionSources {

	private static final System.Logger LOG = System.getLogger(ActionSources.class.getName());
	private static final Comparator<ActionSource> ORDER = Comparator.comparingInt(ActionSource::order)
			.thenComparing(s -> s.getClass().getName());

	private volatile List<ActionSource> all = List.of();

	synchronized void add(ActionSource source) {
		List<ActionSource> more = new ArrayList<>(all);
		more.add(source);
		more.sort(ORDER);
		all = List.copyOf(more);
	}

	synchronized void remove(ActionSource source) {
		all = all.stream().filter(s -> s != source).toList();
	}

	List<List<Action>> of(DossierSession session, Screen screen, Selection selection) {
		return all.stream().map(s -> ask(s, session, screen, selection)).filter(a -> !a.isEmpty()).toList();
	}

	private static List<Action> ask(ActionSource source, DossierSession session, Screen screen, Selection selection) {
		try {
			return List.copyOf(source.actions(session, screen, selection));
		} catch (RuntimeException | LinkageError e) {
			LOG.log(System.Logger.Level.ERROR, "Actions of " + source.getClass().getName() + " failed", e);
			return List.of();
		}
	}
}
