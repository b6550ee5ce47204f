package org.waarborg.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** One of a few, all to be seen at once. */
final class RadioView extends InputView {

	private static final int MOST = 4;
	private static final String VALUE = "value";

	private final Composite group;
	private final List<Button> buttons = new ArrayList<>();
	private List<Option> shown = List.of();

	RadioView(Composite parent, Answers answers, Input input) {
		super(parent, answers, input);
		group = Paint.part(box, 1, 0, Space.TIGHT);
		group.setLayoutData(Paint.wide());
		group.getAccessible().addAccessibleListener(AccessibleNames.of(this::name));
		put(group);
	}

	/** Whether options are few enough. */
	static boolean isFor(Input.Choice choice) {
		return choice.options().size() <= MOST;
	}

	@Override
	boolean takes(Input other) {
		return other.kind() instanceof Input.Choice choice && isFor(choice);
	}

	@Override
	void update(Input now) {
		Input.Choice choice = (Input.Choice) now.kind();
		List<Option> options = new ArrayList<>(choice.options());
		boolean same = reads(options, choice.clearable());
		if (!same)
			build(options, choice.clearable());
		for (int i = 0; i < buttons.size(); i++) {
			Object value = i < options.size() ? options.get(i).value() : null;
			buttons.get(i).setData(VALUE, value);
			boolean selected = choice.clearable() || value != null ? Objects.equals(value, now.value()) : false;
			if (buttons.get(i).getSelection() != selected)
				buttons.get(i).setSelection(selected);
		}
	}

	private boolean reads(List<Option> options, boolean clearable) {
		return buttons.size() == options.size() + (clearable ? 1 : 0) && words(shown).equals(words(options));
	}

	private static List<String> words(List<Option> options) {
		return options.stream().map(o -> o.label() + '\n' + o.detail()).toList();
	}

	private void build(List<Option> options, boolean clearable) {
		boolean focus = buttons.stream().anyMatch(Control::isFocusControl);
		for (Control child : group.getChildren())
			child.dispose();
		buttons.clear();
		shown = options;
		for (Option option : options)
			button(option.label(), option.detail());
		if (clearable)
			button(word("choice.none"), "");
		if (focus && !buttons.isEmpty())
			buttons.getFirst().setFocus();
		answers.reflow();
	}

	private void button(String label, String detail) {
		Button button = new Button(group, SWT.RADIO);
		button.setText(Paint.plain(label));
		Theme.current().paint(button, Colour.PAPER, Colour.INK);
		button.getAccessible().addAccessibleListener(
				AccessibleNames.more(() -> (input().label() + ' ' + detail + ' ' + input().help()).strip()));
		follow(button);
		button.addListener(SWT.Selection, e -> {
			if (button.getSelection() && !Objects.equals(button.getData(VALUE), input().value()))
				answers.answer(id(), button.getData(VALUE));
		});
		buttons.add(button);
		if (detail.isEmpty())
			return;
		Label more = Paint.words(group, Type.SMALL, Colour.MUTED);
		more.setText(Paint.plain(detail));
		((GridData) more.getLayoutData()).horizontalIndent = Space.WIDE;
	}

	@Override
	Optional<Control> focus() {
		return buttons.stream().filter(Button::getSelection).findFirst().or(() -> buttons.stream().findFirst())
				.map(Control.class::cast);
	}
}
