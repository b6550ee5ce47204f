package org.waarborg.ui.form;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Target;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Theme;

/** What the editors of one form have in common. In a cell of a table there is no host and no visit. */
final class Desk {

	private final FormHost host;
	private final Visit visit;
	private final Runnable reflow;
	private final Consumer<FormModel> inside;
	private final Messages words;

	/**
	 * For a form.
	 *
	 * @param reflow something has another height
	 * @param inside shows the form of something inside the row
	 */
	Desk(FormHost host, Visit visit, Runnable reflow, Consumer<FormModel> inside) {
		this.host = host;
		this.visit = visit;
		this.reflow = reflow;
		this.inside = inside;
		words = Messages.beside(Desk.class, Locale.forLanguageTag(language()));
	}

	/** For a cell. */
	static Desk cell() {
		return new Desk(null, null, () -> {
			// a cell has a fixed height
		}, child -> {
			// a cell has no room for a form
		});
	}

	boolean isCell() {
		return host == null;
	}

	Optional<FormHost> host() {
		return Optional.ofNullable(host);
	}

	Optional<Visit> visit() {
		return Optional.ofNullable(visit);
	}

	/** A message of this package. */
	String word(String key, Object... arguments) {
		return words.get(key, arguments);
	}

	/** Something has another height. */
	void reflow() {
		reflow.run();
	}

	/** Shows the form of something inside the row. */
	void show(FormModel child) {
		inside.accept(child);
	}

	/** The language that the user reads. */
	String language() {
		return host == null ? Words.language() : host.session().language();
	}

	/** Where an object is shown. */
	Optional<Target> locate(Object value) {
		return host != null && value instanceof EObject object ? host.session().locate(object) : Optional.empty();
	}

	static Theme theme(Control control) {
		return Theme.of(control.getDisplay());
	}

	/** An icon by its name in the screens; null for none. */
	static Image image(String name) {
		if (name.isEmpty())
			return null;
		String wanted = name.replace('-', '_');
		for (Icon icon : Icon.values()) {
			if (icon.name().equalsIgnoreCase(wanted))
				return Icons.image(icon);
		}
		return null;
	}

	/** Words for a label, in which SWT would read an ampersand as a mnemonic. */
	static String plain(String words) {
		return words.replace("&", "&&");
	}
}
