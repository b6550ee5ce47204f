package org.waarborg.controlset.screens.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Usage;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.sets.SetList;

/** One of the dossier's own control sets, as its pages read it. Found anew each time: undo and reload give other objects. */
final class OwnSet {

	/** What was found, by view of the registry and file; a view is kept as long as a session has it. */
	private static final Map<ControlSetRegistry, Map<String, List<ControlSetProblem>>> CHECKED = Collections
			.synchronizedMap(new WeakHashMap<>());

	private final DossierSession session;
	private final String path;
	private final Fields fields;

	/**
	 * A set.
	 *
	 * @param session the dossier
	 * @param path    its file inside the dossier
	 */
	OwnSet(DossierSession session, String path) {
		this.session = session;
		this.path = path;
		fields = fields(session);
	}

	/** Words of these pages, then those of lists of control sets, then those of the dossier. */
	static Fields fields(DossierSession session) {
		Locale locale = Locale.of(session.language());
		return Fields.of(session, Messages.beside(ControlSetScreens.class, locale),
				Messages.beside(SetList.class, locale));
	}

	DossierSession session() {
		return session;
	}

	Fields words() {
		return fields;
	}

	String path() {
		return path;
	}

	/** The set; empty when it was deleted. */
	Optional<ControlSet> set() {
		return session.dossier().roots(ControlSet.class).stream().filter(s -> session.dossier().fileOf(s).equals(path))
				.findFirst();
	}

	/** What people call it: title, else norm, else id. */
	static String name(ControlSet set, String language) {
		String title = Texts.get(set.getTitle(), language);
		return !title.isBlank() ? title
				: Stream.of(set.getNorm(), set.getId()).filter(Objects::nonNull).filter(n -> !n.isBlank()).findFirst()
						.orElse("?");
	}

	String name() {
		return set().map(s -> name(s, session.language())).orElse(path);
	}

	String id() {
		return set().map(ControlSet::getId).orElse("");
	}

	/** As everybody sees it who uses it; empty while it cannot be resolved. */
	Optional<ResolvedSet> resolved() {
		return session.controlSets().set(id());
	}

	/**
	 * What the checker of control sets says of it as it is now. A set that changed, or any other, is another view of the registry; so
	 * the navigator, which asks after each change of the dossier, mostly hears what is known.
	 */
	List<ControlSetProblem> problems() {
		return CHECKED.computeIfAbsent(session.controlSets(), view -> new ConcurrentHashMap<>()).computeIfAbsent(path,
				p -> check());
	}

	private List<ControlSetProblem> check() {
		return set().filter(s -> session.controlSets() instanceof CatalogChecker)
				.map(s -> ((CatalogChecker) session.controlSets()).check(s, path).problems()).orElse(List.of());
	}

	long count(Severity severity) {
		return problems().stream().filter(p -> p.severity() == severity).count();
	}

	/** Groups and controls in the order in which they are shown. */
	List<Identified> outline() {
		List<Identified> lines = new ArrayList<>();
		set().ifPresent(s -> below(s, lines));
		return lines;
	}

	/** What stands in a set, group or control, and in those. */
	private static void below(EObject holder, List<Identified> lines) {
		for (Identified line : lines(holder)) {
			lines.add(line);
			below(line, lines);
		}
	}

	/** What stands right in a set, group or control. */
	static List<Identified> lines(EObject holder) {
		return switch (holder) {
			case ControlSet set -> together(set.getGroups(), set.getControls());
			case Group group -> together(group.getGroups(), group.getControls());
			case Control control -> List.copyOf(control.getControls());
			default -> List.of();
		};
	}

	private static List<Identified> together(List<Group> groups, List<Control> controls) {
		List<Identified> all = new ArrayList<>(groups);
		all.addAll(controls);
		return all;
	}

	/** How deep a group or control stands; 0 right in the set. */
	static int depth(EObject line) {
		int depth = -1;
		for (EObject at = line; at != null && !(at instanceof ControlSet); at = at.eContainer()) {
			depth++;
		}
		return depth;
	}

	/** A group or control by its id. */
	Optional<Identified> line(String id) {
		return find(id).filter(o -> o instanceof Group || o instanceof Control);
	}

	/** Anything in the set by its id. */
	Optional<Identified> find(String id) {
		return session.dossier().find(path + '#' + id).filter(Identified.class::isInstance).map(Identified.class::cast);
	}

	/** Number and title of a group or control. */
	static String name(EObject line, String language) {
		return switch (line) {
			case ControlSet set -> name(set, language);
			case Group group -> join(group.getLabel(), Texts.get(group.getTitle(), language), group.getId());
			case Control control -> join(control.getLabel(), Texts.get(control.getTitle(), language), control.getId());
			case Mapping mapping ->
				Texts.get(mapping.getTitle(), language).isBlank() ? mapping.getFrom() + " → " + mapping.getTo()
						: Texts.get(mapping.getTitle(), language);
			case Identified other -> Objects.toString(other.getId(), "");
			default -> "";
		};
	}

	private static String join(String label, String title, String id) {
		String number = label == null || label.isBlank() ? Objects.toString(id, "") : label;
		return title.isBlank() ? number : number + " – " + title;
	}

	/** What decisions and others of this dossier say of a control. */
	List<Usage> users(Control control) {
		return id().isEmpty() || control.getId() == null || control.getId().isEmpty() ? List.of()
				: session.users(new ControlRef(id(), control.getId()));
	}
}
