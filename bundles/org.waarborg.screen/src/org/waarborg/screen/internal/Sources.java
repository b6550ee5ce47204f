package org.waarborg.screen.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.screen.spi.ScreenSource;

/**
 * The sources of screens that are installed, in the order of the navigator. They come and go on any thread; one that fails takes
 * no other down.
 */
final class Sources {

	private static final System.Logger LOG = System.getLogger(Sources.class.getName());
	private static final Comparator<ScreenSource> ORDER = Comparator.comparingInt(ScreenSource::order)
			.thenComparing(ScreenSource::id);

	private volatile List<ScreenSource> all = List.of();

	synchronized void add(ScreenSource source) {
		List<ScreenSource> more = new ArrayList<>(all);
		more.add(source);
		more.sort(ORDER);
		all = List.copyOf(more);
	}

	synchronized void remove(ScreenSource source) {
		all = all.stream().filter(s -> s != source).toList();
	}

	/** What the sources answer to the same question, in their order. */
	List<Usage> users(Function<ScreenSource, List<Usage>> question) {
		List<Usage> users = new ArrayList<>();
		all.forEach(s -> users.addAll(ask(s, List.of(), question)));
		return List.copyOf(users);
	}

	List<Node> nodes(DossierSession session) {
		List<Node> nodes = new ArrayList<>();
		all.forEach(s -> nodes.addAll(ask(s, List.of(), one -> one.nodes(session))));
		return List.copyOf(nodes);
	}

	Optional<Screen> open(DossierSession session, Target target) {
		return all.stream().filter(s -> s.id().equals(target.source())).findFirst()
				.flatMap(s -> ask(s, Optional.<Screen>empty(), one -> one.open(session, target.key())));
	}

	/** Where an object is shown; what no source knows is at what contains it. */
	Optional<Target> locate(DossierSession session, EObject object, String feature) {
		String name = feature;
		for (EObject at = object; at != null; at = at.eContainer()) {
			for (ScreenSource source : all) {
				Optional<Target> found = locate(session, source, at, name);
				if (found.isPresent()) {
					return found;
				}
			}
			name = at.eContainingFeature() == null ? "" : at.eContainingFeature().getName();
		}
		return Optional.empty();
	}

	private static Optional<Target> locate(DossierSession session, ScreenSource source, EObject object,
			String feature) {
		Optional<Target> found = ask(source, Optional.<Target>empty(), s -> s.locate(session, object));
		return feature.isEmpty() ? found : found.map(t -> {
			String field = ask(source, "", s -> s.field(session, object, feature));
			return field.isEmpty() ? t : t.at(field);
		});
	}

	private static <T> T ask(ScreenSource source, T otherwise, Function<ScreenSource, T> question) {
		try {
			return question.apply(source);
		} catch (RuntimeException | LinkageError e) {
			LOG.log(System.Logger.Level.ERROR, "Screens of " + source.getClass().getName() + " failed", e);
			return otherwise;
		}
	}
}
