package org.waarborg.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** A step: heading, sentence, and its inputs in one column that scrolls where it is tall. Inputs stay who they are by their ids. */
final class StepPage extends ScrolledComposite {

	private final Composite page;
	private final Answers answers;
	private final Label title;
	private final Label text;
	private final List<InputView> views = new ArrayList<>();
	private String step = "";
	private boolean waiting;

	StepPage(Composite parent, Answers answers) {
		super(parent, SWT.V_SCROLL);
		this.answers = answers;
		Theme.current().paint(this, Colour.PAPER, Colour.INK);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		page = Paint.part(this, 1, Space.PAGE, Space.PAGE);
		setContent(page);
		title = Paint.words(page, Type.TITLE, Colour.INK);
		text = Paint.words(page, Type.BODY, Colour.MUTED);
		page.getAccessible().addAccessibleListener(AccessibleNames.of(title::getText, text::getText));
		page.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GROUP;
			}
		});
		getVerticalBar().setIncrement(Space.ROW);
		addListener(SWT.Resize, e -> flow());
	}

	/** Shows a step as it is now; what is being typed stays, and the focus where it is. */
	void show(Step now) {
		boolean other = !now.id().equals(step);
		step = now.id();
		boolean flow = Paint.say(title, now.title()) | Paint.say(text, now.text());
		if (other) {
			views.forEach(v -> v.box.dispose());
			views.clear();
			setOrigin(0, 0);
		}
		flow |= views(now.inputs());
		if (flow || other)
			reflow();
	}

	/** Keeps the views of inputs that are still there, makes new ones, and puts all in order. Answers whether some came or went. */
	private boolean views(List<Input> inputs) {
		List<InputView> before = new ArrayList<>(views);
		views.clear();
		for (Input input : inputs) {
			Optional<InputView> known = before.stream().filter(v -> v.id().equals(input.id()) && v.takes(input))
					.findFirst();
			before.removeAll(known.stream().toList());
			known.ifPresent(v -> v.show(input));
			views.add(known.orElseGet(() -> InputView.of(page, answers, input)));
		}
		before.forEach(v -> v.box.dispose());
		Control above = text;
		boolean moved = !before.isEmpty();
		for (InputView view : views) {
			Control[] all = page.getChildren();
			int place = java.util.Arrays.asList(all).indexOf(above);
			if (place + 1 >= all.length || all[place + 1] != view.box) {
				view.box.moveBelow(above);
				moved = true;
			}
			above = view.box;
			((GridData) view.box.getLayoutData()).grabExcessVerticalSpace = view.isGreedy();
		}
		return moved;
	}

	/** All of it has another height: once, after everything was said. */
	void reflow() {
		if (waiting || isDisposed())
			return;
		waiting = true;
		getDisplay().asyncExec(() -> {
			waiting = false;
			if (!isDisposed())
				flow();
		});
	}

	/** Lays it out now. */
	void flow() {
		Rectangle area = getClientArea();
		if (area.width <= 0)
			return;
		Point size = page.computeSize(area.width, SWT.DEFAULT);
		setMinSize(Space.DETAILS, size.y);
		page.layout(true, true);
	}

	/** How high it wants to be in a width. */
	int height(int width) {
		return page.computeSize(width, SWT.DEFAULT).y;
	}

	/** The views of the inputs. */
	List<InputView> views() {
		return List.copyOf(views);
	}

	/** Hands in what is typed and not yet answered. */
	void handIn() {
		List.copyOf(views).forEach(InputView::handIn);
	}

	/** What was typed and is no answer; empty when all is. */
	Optional<String> refused() {
		return views.stream().map(InputView::refused).flatMap(Optional::stream).findFirst();
	}

	/** Says everything that is wrong, and goes to the first. */
	void reveal() {
		views.forEach(InputView::visit);
		views.stream().filter(InputView::isWrong).findFirst().flatMap(InputView::focus).ifPresent(Control::setFocus);
	}

	/** Goes to the first thing that can be read with the keyboard; answers whether there is one. */
	boolean read() {
		Optional<Control> first = views.stream().map(InputView::focus).flatMap(Optional::stream).findFirst();
		return first.isPresent() && first.get().setFocus();
	}

	/** Goes to the first input; answers whether there is one. */
	boolean begin() {
		Optional<Control> first = views.stream().filter(v -> !(v.input().kind() instanceof Input.Table))
				.map(InputView::focus).flatMap(Optional::stream).findFirst();
		return first.isPresent() && first.get().setFocus();
	}
}
