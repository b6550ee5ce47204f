package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Fix;
import org.waarborg.screen.Change;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Refused;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.SessionListener;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/**
 * Paints a {@link FormModel}: heading, signals, sections with their fields in one column, what refers to the row. It follows
 * the dossier by itself; a change from elsewhere takes neither the focus nor what is being typed. UI thread only.
 *
 * @since 0.1
 */
public final class Form extends Composite {

	private final FormHost host;
	private final Visit visit;
	private final EditorContext context;
	private final ScrolledComposite scroll;
	private final Composite page;
	private final Label nothing;
	private final Link back;
	private final Label title;
	private final SignalLines signals;
	private final UsedBy usedBy;
	private final Map<String, SectionPanel> sections = new LinkedHashMap<>();
	/** Sections that other rows have: they wait, hidden, because making and taking away is slow. */
	private final Map<String, SectionPanel> spare = new HashMap<>();
	private FormModel model;
	private boolean stale;
	private boolean busy;

	/**
	 * A form without rows.
	 *
	 * @param parent where it goes
	 * @param host   where it stands
	 */
	public Form(Composite parent, FormHost host) {
		super(parent, SWT.NONE);
		this.host = Objects.requireNonNull(host);
		visit = new Visit(host.session());
		context = new EditorContext(host, visit, this::reflow, this::enter);
		setLayout(new FillLayout());
		Theme theme = Theme.of(getDisplay());
		theme.paint(this, Colour.PAPER, Colour.INK);
		scroll = theme.paint(new ScrolledComposite(this, SWT.V_SCROLL), Colour.PAPER, Colour.INK);
		page = theme.paint(new Composite(scroll, SWT.NONE), Colour.PAPER, Colour.INK);
		page.setLayout(new Stack(Space.PAGE, Space.PAGE));
		scroll.setContent(page);
		scroll.setExpandHorizontal(true);
		scroll.getVerticalBar().setIncrement(Space.ROW);
		scroll.addListener(SWT.Resize, e -> flow());
		nothing = words(Type.BODY, Colour.MUTED);
		back = Links.create(page, "", this::leave);
		title = words(Type.TITLE, Colour.INK);
		title.setLayoutData(Stack.Place.filling(Space.NORMAL));
		signals = new SignalLines(page, context, this::fix, c -> c.setLayoutData(Stack.Place.filling(Space.NORMAL)));
		signals.control();
		usedBy = new UsedBy(page, host, context);
		usedBy.control().setLayoutData(Stack.Place.filling(Space.SECTION));
		follow();
		show(null);
	}

	/**
	 * Shows rows. What was being typed is handed in first. The same rows once more keep what is open and typed.
	 *
	 * @param shown the rows; null shows that nothing is selected
	 */
	public void show(FormModel shown) {
		checkWidget();
		commit();
		if (shown != null && model != null && ids(root(shown)).equals(ids(root(model))) && !model.rows().isEmpty()) {
			refresh();
			return;
		}
		paint(shown);
		scroll.setOrigin(0, 0);
	}

	/**
	 * What is shown.
	 *
	 * @return the rows, or something inside a row; empty when nothing is
	 */
	public Optional<FormModel> model() {
		return Optional.ofNullable(model);
	}

	/**
	 * Gives a field the focus and scrolls to it. A closed section opens.
	 *
	 * @param fieldId id of a field; the first field for one that is not shown
	 */
	public void focus(String fieldId) {
		checkWidget();
		Optional<SectionPanel> section = sections.values().stream().filter(s -> s.panel(fieldId).isPresent())
				.findFirst()
				.or(() -> sections.values().stream().findFirst());
		section.ifPresent(SectionPanel::open);
		flow();
		section.flatMap(s -> s.panel(fieldId).or(() -> s.panels().stream().findFirst()))
				.ifPresent(p -> p.editor().focusControl().setFocus());
	}

	/**
	 * Hands in what is being typed, for example before saving. What cannot be read stays as it is.
	 *
	 * @return why something could not be handed in, with the field it is about; empty when all was
	 */
	public Optional<String> commit() {
		checkWidget();
		List<String> refused = new ArrayList<>();
		// what is handed in may bring and take away other fields
		for (SectionPanel section : List.copyOf(sections.values())) {
			for (FieldPanel panel : section.panels()) {
				if (!panel.control().isDisposed() && panel.editor().commit() instanceof Refused(String message))
					refused.add(panel.field().label() + ": " + message);
			}
		}
		return refused.stream().findFirst();
	}

	@Override
	public boolean setFocus() {
		// a control that goes with the focus gives it to what is around it, also while that goes too
		if (busy)
			return false;
		focus("");
		return true;
	}

	private void follow() {
		SessionListener listener = new SessionListener() {
			@Override
			public void changed(Change change) {
				refresh();
			}

			@Override
			public void signals(CheckResult result) {
				refreshSignals();
			}

			@Override
			public void closed() {
				paint(null);
			}
		};
		host.session().addListener(listener);
		Listener focus = this::focused;
		getDisplay().addFilter(SWT.FocusIn, focus);
		addListener(SWT.Dispose, e -> {
			busy = true;
			getDisplay().removeFilter(SWT.FocusIn, focus);
			host.session().removeListener(listener);
			visit.close();
		});
	}

	private void paint(FormModel shown) {
		boolean focus = Focus.isInside(page);
		// the same control may go on with another row and keep the focus: what was set in the row before is not taken back there
		visit.begin();
		model = shown;
		refresh();
		if (focus && !Focus.isInside(page) && model != null)
			focus("");
	}

	/** Shows what there is now. Fields that stay keep their controls. */
	private void refresh() {
		if (isDisposed())
			return;
		if (model != null && model.rows().isEmpty() && model.parent().isPresent()) {
			paint(model.parent().get());
			return;
		}
		boolean some = model != null && !model.rows().isEmpty();
		set(nothing, context.word("form.nothing"));
		Stack.show(nothing, !some);
		Stack.show(title, some);
		set(title, some ? model.title() : "");
		Optional<FormModel> parent = some ? model.parent() : Optional.empty();
		Links.say(back, parent.map(p -> context.word("form.back", p.title())).orElse(""));
		Stack.show(back, parent.isPresent());
		busy = true;
		try {
			refreshSections(some ? model.sections() : List.of());
		} finally {
			busy = false;
		}
		usedBy.show(some ? model.usedBy() : List.of(), some ? model.usedByTitle() : Optional.empty());
		refreshSignals();
		reflow();
	}

	private void refreshSections(List<Section> now) {
		Map<String, SectionPanel> kept = new LinkedHashMap<>(sections);
		sections.clear();
		List<Control> order = new ArrayList<>(List.of(nothing, back, title, signals.control()));
		for (Section section : now) {
			SectionPanel panel = kept.remove(section.id());
			if (panel == null)
				panel = spare.remove(section.id());
			if (panel == null)
				panel = new SectionPanel(page, host, context);
			Stack.show(panel.control(), true);
			panel.show(model, section, this::make);
			order.add(panel.control());
			sections.put(section.id(), panel);
		}
		kept.forEach((id, panel) -> {
			Stack.show(panel.control(), false);
			spare.put(id, panel);
		});
		if (now.isEmpty()) {
			// nothing is shown: nothing of it is held
			spare.values().forEach(s -> s.control().dispose());
			spare.clear();
		}
		order.add(usedBy.control());
		Stack.order(page, order);
	}

	private FieldPanel make(Composite parent, FormModel shown, Field field) {
		return new FieldPanel(parent, context, shown, field, this::fix, host::next, this::escaped);
	}

	private void refreshSignals() {
		if (isDisposed())
			return;
		signals.show(model == null ? List.of() : model.otherSignals());
		for (SectionPanel section : sections.values()) {
			section.panels().forEach(FieldPanel::refreshSignals);
			section.say();
		}
	}

	private void fix(Fix fix) {
		commit();
		try {
			model.fix(fix);
		} catch (IllegalArgumentException | IllegalStateException e) {
			// the dossier says why it cannot be done; nothing was changed
			signals.say(String.valueOf(e.getMessage()));
		}
	}

	/** Shows the form of something inside the row. */
	private void enter(FormModel child) {
		commit();
		paint(child);
		scroll.setOrigin(0, 0);
		focus("");
	}

	/** Goes back to the row, at what was open. */
	private void leave() {
		commit();
		List<String> open = ids(model);
		model.parent().ifPresent(this::paint);
		for (SectionPanel section : List.copyOf(sections.values())) {
			for (FieldPanel panel : section.panels()) {
				if (panel.editor() instanceof ChildrenEditor children && children.select(open)) {
					section.open();
					children.focusControl().setFocus();
				}
			}
		}
	}

	/** Esc with nothing to take back. */
	private void escaped() {
		if (model != null && model.parent().isPresent())
			leave();
	}

	private static FormModel root(FormModel shown) {
		return shown.parent().map(Form::root).orElse(shown);
	}

	private static List<String> ids(FormModel shown) {
		return shown.rows().stream().map(Row::id).toList();
	}

	private Label words(Type type, Colour colour) {
		Label label = Theme.of(getDisplay()).paint(new Label(page, SWT.WRAP), Colour.PAPER, colour);
		label.setFont(type.font());
		return label;
	}

	private static void set(Label label, String words) {
		String plain = EditorContext.plain(words);
		if (!plain.equals(label.getText()))
			label.setText(plain);
	}

	/** Lays out soon, once for all that changes now. */
	private void reflow() {
		if (stale || isDisposed())
			return;
		stale = true;
		getDisplay().asyncExec(() -> {
			if (!isDisposed())
				flow();
		});
	}

	private void flow() {
		stale = false;
		int width = scroll.getClientArea().width;
		if (width <= 0)
			return;
		Stack.once(() -> {
			// once for the new size and all that changed in it
			page.setLayoutDeferred(true);
			page.setSize(width, page.computeSize(width, SWT.DEFAULT, true).y);
			page.layout(true, true);
			page.setLayoutDeferred(false);
		});
		scroll.getVerticalBar().setPageIncrement(Math.max(Space.ROW, scroll.getClientArea().height - Space.ROW));
	}

	/** A control of this form got the focus: it scrolls into view with its label and messages. */
	private void focused(Event event) {
		if (event.widget instanceof Control control && Focus.contains(page, control))
			getDisplay().asyncExec(() -> reveal(control));
	}

	private void reveal(Control control) {
		if (isDisposed() || control.isDisposed() || !control.isFocusControl())
			return;
		Control whole = sections.values().stream().flatMap(s -> s.panels().stream()).map(FieldPanel::control)
				.filter(p -> Focus.contains(p, control)).map(Control.class::cast).findFirst().orElse(control);
		int view = scroll.getClientArea().height;
		Rectangle place = place(whole);
		if (place.height > view)
			place = place(control);
		Point origin = scroll.getOrigin();
		int top = place.y - Space.NORMAL;
		int bottom = place.y + place.height + Space.NORMAL;
		if (bottom > origin.y + view)
			scroll.setOrigin(0, Math.min(top, bottom - view));
		else if (top < origin.y)
			scroll.setOrigin(0, Math.max(0, top));
	}

	private Rectangle place(Control control) {
		Point size = control.getSize();
		return getDisplay().map(control, page, new Rectangle(0, 0, size.x, size.y));
	}
}
