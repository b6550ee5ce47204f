package org.waarborg.ui.task;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.screen.task.Input;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/**
 * Shows one input: label, what is answered with, help, and below it what is wrong once the person was there. It is shown again
 * after every answer, and leaves alone what is being typed.
 */
abstract class InputView {

	static final Messages WORDS = Words.beside(InputView.class);

	final Answers answers;
	final Composite box;
	private final Label label;
	private final Label help;
	private final Composite trouble;
	private final Label problem;
	private Input input;
	private Optional<String> own = Optional.empty();
	private boolean visited;

	InputView(Composite parent, Answers answers, Input input) {
		this.answers = answers;
		this.input = input;
		box = Paint.part(parent, 1, 0, Space.TIGHT);
		box.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		label = Paint.words(box, Type.STRONG, Colour.INK);
		help = Paint.words(box, Type.SMALL, Colour.MUTED);
		trouble = Paint.part(box, 2, 0, Space.TIGHT);
		trouble.setLayoutData(Paint.wide());
		Label icon = Theme.current().paint(new Label(trouble, SWT.NONE), Colour.PAPER, Colour.INK);
		icon.setImage(Icons.image(Icon.SIGNAL_WARNING));
		icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		problem = Paint.words(trouble, Type.SMALL, Colour.INK);
		Runnable colour = () -> problem
				.setForeground(Theme.current().colour(Theme.current().colours().tone(Status.STOP).text()));
		Theme.current().onChange(problem, colour);
		colour.run();
	}

	/** A view for the kind of an input. */
	static InputView of(Composite parent, Answers answers, Input input) {
		InputView made = switch (input.kind()) {
			case Input.Words words -> new WordsView(parent, answers, input, words);
			case Input.Day day -> new DayView(parent, answers, input);
			case Input.Choice choice -> RadioView.isFor(choice) ? new RadioView(parent, answers, input)
					: new PickView(parent, answers, input);
			case Input.Several several -> new SeveralView(parent, answers, input);
			case Input.Tick tick -> new TickView(parent, answers, input);
			case Input.FileToRead file -> new PathView(parent, answers, input);
			case Input.FileToWrite file -> new PathView(parent, answers, input);
			case Input.FolderToWrite folder -> new PathView(parent, answers, input);
			case Input.Tells tells -> new TellsView(parent, answers, input);
			case Input.Shows shows -> new FigureView(parent, answers, input);
			case Input.Table table -> new TableView(parent, answers, input);
		};
		made.show(input);
		return made;
	}

	/** Whether it can go on with an input. */
	abstract boolean takes(Input other);

	/** Shows the value and what can be chosen, except over what is being typed. */
	abstract void update(Input now);

	/** What gets the focus; empty for what only tells. */
	abstract Optional<Control> focus();

	/** Hands in what is typed and not yet answered. */
	void handIn() {
		// most answers are handed in at once
	}

	/** Whether its label stands above it; else it says it itself. */
	boolean isLabelled() {
		return true;
	}

	/** Whether more room makes it better. */
	boolean isGreedy() {
		return false;
	}

	final Input input() {
		return input;
	}

	final String id() {
		return input.id();
	}

	/** Puts a control between label and help. */
	final void put(Control control) {
		control.moveBelow(label);
	}

	/** Names a control of this input and follows its keys and focus. */
	final void watch(Control control) {
		control.getAccessible().addAccessibleListener(AccessibleNames.of(this::name, this::description));
		control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
		label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
		follow(control);
	}

	/** Follows keys and focus of a control that has a name of its own. */
	final void follow(Control control) {
		answers.watch(control);
		control.addListener(SWT.FocusOut, e -> control.getDisplay().asyncExec(() -> left(control)));
	}

	/** Only when the person went elsewhere in the dialog, not into a list of it or another window. */
	private void left(Control control) {
		if (control.isDisposed() || isInside(control.getDisplay().getFocusControl()))
			return;
		Control now = control.getDisplay().getFocusControl();
		if (now == null || now.getShell() != control.getShell())
			return;
		handIn();
		visit();
	}

	private boolean isInside(Control control) {
		for (Control at = control; at != null; at = at.getParent())
			if (at == box)
				return true;
		return false;
	}

	/** From now on it says what is wrong. */
	final void visit() {
		if (!visited) {
			visited = true;
			sayProblem();
		}
	}

	/** Something typed here that is no answer at all; empty when it is one. */
	final void refuse(Optional<String> why) {
		if (own.equals(why))
			return;
		own = why;
		sayProblem();
		answers.readable();
	}

	/** What was typed gives way to another value. */
	final void forget() {
		own = Optional.empty();
	}

	/** What keeps what is typed from being an answer. */
	final Optional<String> refused() {
		return own;
	}

	final boolean isWrong() {
		return own.isPresent() || input.problem().isPresent();
	}

	/** Shows the input as it is now. */
	final void show(Input now) {
		input = now;
		boolean other = Paint.say(label, isLabelled() ? now.label() : "");
		other |= Paint.say(help, now.help());
		update(now);
		sayProblem();
		if (other)
			answers.reflow();
	}

	private void sayProblem() {
		String words = visited || own.isPresent() ? own.or(() -> input.problem()).orElse("") : "";
		GridData data = (GridData) trouble.getLayoutData();
		if (Objects.equals(problem.getText(), Paint.plain(words)) && data.exclude == words.isEmpty())
			return;
		problem.setText(Paint.plain(words));
		data.exclude = words.isEmpty();
		trouble.setVisible(!words.isEmpty());
		answers.reflow();
	}

	/** What it is called. */
	String name() {
		return input.label();
	}

	private String description() {
		String words = visited || own.isPresent() ? own.or(() -> input.problem()).orElse("") : "";
		return (words + ' ' + more() + ' ' + input.help()).strip();
	}

	/** What else is to be heard. */
	String more() {
		return "";
	}

	static String word(String key, Object... arguments) {
		return WORDS.get(key, arguments);
	}
}
