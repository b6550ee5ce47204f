package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.waarborg.document.Status;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Signal;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** Sentences below a field: what a rule says with what repairs it, or why something typed could not be read. */
final class SignalLines {

	private final Composite parent;
	private final EditorContext context;
	private final Consumer<Fix> fix;
	private final Consumer<Control> place;
	private Composite box;
	private List<String> shown = List.of();
	private List<Signal> signals = List.of();

	/**
	 * @param fix   runs a fix
	 * @param place gives the control its place, when there is something to say for the first time
	 */
	SignalLines(Composite parent, EditorContext context, Consumer<Fix> fix, Consumer<Control> place) {
		this.parent = parent;
		this.context = context;
		this.fix = fix;
		this.place = place;
	}

	/** What the sentences stand in. */
	Control control() {
		if (box == null) {
			box = Theme.of(parent.getDisplay()).paint(new Composite(parent, SWT.NONE), Colour.PAPER, Colour.INK);
			box.setLayout(new Stack());
			box.setVisible(false);
			place.accept(box);
		}
		return box;
	}

	/** Shows signals; those that stand there already stay as they are, with the focus. */
	void show(List<Signal> now) {
		signals = now;
		List<String> keys = now.stream()
				.map(s -> s.id() + s.severity() + s.text() + s.fixes().stream().map(Fix::label).toList())
				.toList();
		if (keys.equals(shown))
			return;
		shown = keys;
		empty();
		for (int i = 0; i < now.size(); i++)
			line(now.get(i), i);
		appear();
	}

	/** Says a sentence about what was typed. */
	void say(String message) {
		if (shown.equals(List.of(message)))
			return;
		shown = List.of(message);
		empty();
		sentence(Icon.SIGNAL_WARNING, Status.STOP, message, "");
		appear();
	}

	/** Says nothing any more. */
	void clear() {
		show(List.of());
	}

	/** The sentence about what was typed. */
	List<String> spoken() {
		return shown;
	}

	/** A signal in words, with how much it matters. */
	static String words(EditorContext context, Signal signal) {
		return context.word("signal." + signal.severity().name().toLowerCase(Locale.ROOT), signal.text());
	}

	private void empty() {
		if (box == null)
			return;
		for (Control child : box.getChildren())
			child.dispose();
	}

	private void appear() {
		control().setVisible(!shown.isEmpty());
		context.reflow();
	}

	private void line(Signal signal, int index) {
		Icon icon = switch (signal.severity()) {
			case ERROR -> Icon.SIGNAL_ERROR;
			case ATTENTION -> Icon.SIGNAL_WARNING;
			case INFO -> Icon.SIGNAL_INFO;
		};
		Status status = switch (signal.severity()) {
			case ERROR -> Status.STOP;
			case ATTENTION -> Status.ATTENTION;
			case INFO -> Status.NEUTRAL;
		};
		Composite line = sentence(icon, status, words(context, signal), signal.todo() + " (" + signal.rule() + ")");
		List<Fix> fixes = new ArrayList<>(signal.fixes());
		for (int i = 0; i < fixes.size(); i++) {
			int place = i;
			Control link = Links.create(line, context.word("signal.fix", fixes.get(i).label()),
					() -> fix(index, place));
			link.setFont(Type.SMALL.font());
			GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
			theme().paint(new Label(line, SWT.NONE), Colour.PAPER, Colour.INK).moveAbove(link);
			link.setLayoutData(data);
		}
	}

	/** Fixes live until the next change: the one of the signal as it is now is run. */
	private void fix(int signal, int place) {
		if (signal < signals.size() && place < signals.get(signal).fixes().size())
			fix.accept(signals.get(signal).fixes().get(place));
	}

	private Theme theme() {
		return Theme.of(parent.getDisplay());
	}

	private Composite sentence(Icon icon, Status status, String words, String tip) {
		Theme theme = theme();
		control();
		Composite line = theme.paint(new Composite(box, SWT.NONE), Colour.PAPER, Colour.INK);
		line.setLayout(Space.grid(2, 0, Space.TIGHT));
		line.setLayoutData(Stack.Place.filling(Space.TIGHT));
		Label image = theme.paint(new Label(line, SWT.NONE), Colour.PAPER, Colour.INK);
		image.setImage(Icons.image(icon));
		image.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		Label sentence = theme.paint(new Label(line, SWT.WRAP), Colour.PAPER, Colour.INK);
		sentence.setFont(Type.SMALL.font());
		sentence.setText(EditorContext.plain(words));
		sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		sentence.setToolTipText(tip.isEmpty() ? null : tip);
		image.setToolTipText(tip.isEmpty() ? null : tip);
		Runnable colour = () -> sentence.setForeground(theme.colour(theme.colours().tone(status).text()));
		theme.onChange(sentence, colour);
		colour.run();
		return line;
	}
}
