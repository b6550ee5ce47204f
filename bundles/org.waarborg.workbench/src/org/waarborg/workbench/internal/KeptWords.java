package org.waarborg.workbench.internal;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.waarborg.ui.DossierNames;
import org.waarborg.ui.editor.ScreenInput;
import org.waarborg.ui.editor.TabTitle;
import org.waarborg.workbench.internal.desk.Desk;

/**
 * The words in the windows that the platform keeps from one time to the next: names of perspectives and titles of tabs. It keeps
 * them as they were shown and never asks again, so after another language was chosen they are said anew. Tabs that are looked at
 * do that themselves; the others wait for it until somebody does.
 */
public final class KeptWords {

	/** In what the platform keeps: the language of its words. */
	static final String LANGUAGE = "org.waarborg.language";

	private static final List<String> POINTS = List.of("perspectives", "views", "editors");

	private final Map<String, String> names = new HashMap<>();

	private KeptWords() {
		for (String point : POINTS) {
			for (IConfigurationElement element : Platform.getExtensionRegistry()
					.getConfigurationElementsFor("org.eclipse.ui." + point)) {
				if (element.getAttribute("id") != null && element.getAttribute("name") != null)
					names.put(element.getAttribute("id"), element.getAttribute("name"));
			}
		}
	}

	/**
	 * Says names in a language when they were kept in another one. Before there is a window.
	 *
	 * @param application what the platform keeps
	 * @param language    ISO 639-1 code of the running language
	 * @return says the titles of screens as well; to be run when the dossiers are open, on the UI thread
	 */
	public static Runnable sayIn(MApplication application, String language) {
		if (language.equals(application.getPersistedState().put(LANGUAGE, language)))
			return () -> {
				// They are in this language already.
			};
		new KeptWords().sayNames(application);
		return () -> parts(application).forEach(part -> screen(part).ifPresent(part::setLabel));
	}

	private void sayNames(MApplication application) {
		all(application).forEach(element -> {
			if (element instanceof MPerspective perspective)
				name(perspective.getElementId()).ifPresent(perspective::setLabel);
		});
		parts(application).forEach(part -> name(kept(part).map(k -> k.getString("id")).orElse(part.getElementId()))
				.ifPresent(part::setLabel));
	}

	/** The parts that show their title only, so far. */
	private static List<MPart> parts(MApplication application) {
		return all(application).filter(MPart.class::isInstance).map(MPart.class::cast)
				.filter(part -> part.getObject() == null).toList();
	}

	private static Stream<EObject> all(MApplication application) {
		Iterable<EObject> contents = () -> EcoreUtil.getAllContents((EObject) application, false);
		return StreamSupport.stream(contents.spliterator(), false);
	}

	private Optional<String> name(String id) {
		return Optional.ofNullable(id).map(names::get);
	}

	/** What an editor or view keeps to be made again. */
	private static Optional<IMemento> kept(MPart part) {
		String memento = part.getPersistedState().get("memento");
		try {
			return memento == null ? Optional.empty()
					: Optional.of(XMLMemento.createReadRoot(new StringReader(memento)));
		} catch (WorkbenchException unreadable) {
			// What cannot be made again has no better title.
			Desk.log(unreadable);
			return Optional.empty();
		}
	}

	private static Optional<String> screen(MPart part) {
		return kept(part).map(editor -> editor.getChild("input")).map(KeptWords::input).flatMap(input -> {
			boolean several = Desk.sessions().open().size() > 1;
			return Desk.current().session(input.folder()).flatMap(session -> session.screen(input.screen())
					.map(screen -> TabTitle.of(screen.title(), DossierNames.brief(session), several)));
		});
	}

	private static ScreenInput input(IMemento kept) {
		IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(kept.getString("factoryID"));
		return factory != null && factory.createElement(kept) instanceof ScreenInput input ? input : null;
	}
}
