package org.waarborg.ui.form;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Target;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Theme;

/** What the editors of one form have in common. In a cell of a table there is no host and no visit. */
final class EditorContext {

	private final FormHost host;
	private final Visit visit;
	private final Runnable reflow;
	private final Consumer<FormModel> inside;
	private final Function<Field, String> names;
	private final String language;
	private final Messages words;

	/**
	 * For a form.
	 *
	 * @param reflow something has another height
	 * @param inside shows the form of something inside the row
	 */
	EditorContext(FormHost host, Visit visit, Runnable reflow, Consumer<FormModel> inside) {
		this.host = host;
		this.visit = visit;
		this.reflow = reflow;
		this.inside = inside;
		names = Field::label;
		language = host.session().language();
		words = words(language);
	}

	private EditorContext(String language, Function<Field, String> names) {
		this.names = names;
		this.language = language;
		host = null;
		visit = null;
		reflow = () -> {
			// a cell has a fixed height
		};
		inside = child -> {
			// a cell has no room for a form
		};
		words = words(language);
	}

	private static Messages words(String language) {
		return Messages.beside(EditorContext.class, Locale.forLanguageTag(language));
	}

	/**
	 * For a cell.
	 *
	 * @param language ISO 639-1 code
	 * @param name     what the cell is called for who hears it
	 */
	static EditorContext cell(String language, Supplier<String> name) {
		return new EditorContext(language, field -> name.get());
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
		return language;
	}

	/** What the editor of a field is called for who hears it. */
	String name(Field field) {
		return names.apply(field);
	}

	/** Where an object is shown. */
	Optional<Target> locate(Object value) {
		return host != null && value instanceof EObject object ? host.session().locate(object) : Optional.empty();
	}

	static Theme theme(Control control) {
		return Theme.of(control.getDisplay());
	}

	/** The image of an icon by its name in the screens; null for none. */
	static Image image(String name) {
		return Icons.image(name).orElse(null);
	}

	/** Words for a label, in which SWT would read an ampersand as a mnemonic. */
	static String plain(String words) {
		return words.replace("&", "&&");
	}
}
