package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Section;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** A part of a form: a heading that closes it and its fields. Fields that stay keep their controls, so focus and caret too. */
final class SectionPanel {

	/** Makes the panel of a field. */
	interface Maker {
		FieldPanel make(Composite parent, FormModel model, Field field);
	}

	private final Composite box;
	private final Composite body;
	private final Heading heading;
	private final FormHost host;
	private final EditorContext context;
	private final Map<String, FieldPanel> panels = new LinkedHashMap<>();
	/** Fields that other rows have: they wait, hidden, because making and taking away is slow. */
	private final Map<String, FieldPanel> spare = new HashMap<>();
	private Section section;
	private FormModel model;

	SectionPanel(Composite parent, FormHost host, EditorContext context) {
		this.host = host;
		this.context = context;
		Theme theme = Theme.of(parent.getDisplay());
		box = theme.paint(new Composite(parent, SWT.NONE), Colour.PAPER, Colour.INK);
		box.setLayout(new Stack());
		box.setLayoutData(Stack.Place.filling(Space.SECTION));
		heading = new Heading(box, Type.STRONG, this::toggle);
		body = theme.paint(new Composite(box, SWT.NONE), Colour.PAPER, Colour.INK);
		body.setLayout(new Stack(Space.ICON + Space.TIGHT, 0));
		body.setLayoutData(Stack.Place.filling(Space.TIGHT));
	}

	Composite control() {
		return box;
	}

	/** Shows a section. */
	void show(FormModel shown, Section now, Maker maker) {
		section = now;
		model = shown;
		Map<String, FieldPanel> kept = new LinkedHashMap<>(panels);
		panels.clear();
		for (Field field : now.fields()) {
			FieldPanel panel = kept.remove(field.id());
			if (panel == null)
				panel = spare.remove(field.id());
			if (panel != null && panel.fits(field)) {
				Stack.show(panel.control(), true);
				panel.show(shown, field);
			} else {
				if (panel != null)
					panel.control().dispose();
				panel = maker.make(body, shown, field);
				panel.control().setLayoutData(Stack.Place.filling(Space.SECTION));
			}
			panels.put(field.id(), panel);
		}
		kept.forEach((id, panel) -> {
			Stack.show(panel.control(), false);
			spare.put(id, panel);
		});
		Stack.order(body, panels.values().stream().map(FieldPanel::control).toList());
		say();
	}

	Optional<FieldPanel> panel(String field) {
		return Optional.ofNullable(panels.get(field));
	}

	List<FieldPanel> panels() {
		return new ArrayList<>(panels.values());
	}

	/** Opens it, to show a field in it. */
	void open() {
		if (host.isCollapsed(section.id()))
			toggle();
	}

	/** The heading says how many signals are hidden below it. */
	void say() {
		boolean open = !host.isCollapsed(section.id());
		int hidden = open ? 0 : section.fields().stream().map(signals()).mapToInt(Integer::intValue).sum();
		heading.show(section.title(), hidden == 0 ? "" : context.word("section.signals", hidden), open);
		Stack.show(body, open);
	}

	private Function<Field, Integer> signals() {
		return field -> model.signals(field).size();
	}

	private void toggle() {
		host.collapse(section.id(), !host.isCollapsed(section.id()));
		say();
		context.reflow();
	}
}
