package org.waarborg.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.sets.SetDetails;
import org.waarborg.screen.sets.SetEntry;
import org.waarborg.screen.sets.SetOutline;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;

/** What there is to say about one set, or its controls in the norm's order. */
final class SetPanel extends Composite {

	/**
	 * What it asks of who holds it.
	 *
	 * @param registry the sets that a line of the list belongs to
	 * @param sessions the open dossiers
	 * @param show     goes to a place
	 * @param set      goes to another set
	 * @param uses     where a control is decided on
	 */
	record Host(Function<SetEntry, ControlSetRegistry> registry, Supplier<List<DossierSession>> sessions,
			BiConsumer<DossierSession, Target> show, Consumer<String> set,
			Function<ControlRef, List<ControlSetsPane.Use>> uses) {
	}

	private final Host host;
	private final Label title;
	private final Label state;
	private final ToolItem facts;
	private final ToolItem controls;
	private final StackLayout stack = new StackLayout();
	private final Composite body;
	private final ScrolledComposite scroll;
	private final OutlineTable outline;
	private Composite content;
	private Optional<SetEntry> shown = Optional.empty();
	private SetDetails details;
	private String listed = "";

	SetPanel(Composite parent, Host host) {
		super(parent, SWT.NONE);
		this.host = host;
		setLayout(Space.flush(1));
		Looks.paint(this, Colour.INK);
		Composite head = Looks.paint(new Composite(this, SWT.NONE), Colour.INK);
		head.setLayout(Space.grid(2, Space.NORMAL, Space.NORMAL));
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		title = Looks.text(head, "", Type.STRONG, Colour.INK);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		state = Looks.text(head, "", Type.BODY, Colour.MUTED);
		ToolBar bar = Looks.paint(new ToolBar(head, SWT.FLAT | SWT.RIGHT), Colour.INK);
		AccessibleNames.of(bar, ViewWords.text("set.show"));
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		facts = choice(bar, "set.facts", Icon.DOCUMENT);
		controls = choice(bar, "set.controls", Icon.CONTROL);
		facts.setSelection(true);
		body = Looks.paint(new Composite(this, SWT.NONE), Colour.INK);
		body.setLayout(stack);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scroll = Looks.paint(new ScrolledComposite(body, SWT.V_SCROLL), Colour.INK);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit());
		outline = new OutlineTable(body, host);
		stack.topControl = scroll;
		Theme.current().onChange(this, () -> {
			head();
			turn();
		});
	}

	private ToolItem choice(ToolBar bar, String key, Icon icon) {
		ToolItem item = new ToolItem(bar, SWT.RADIO);
		item.setText(ViewWords.text(key));
		item.setImage(Icons.image(icon));
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection())
				turn();
		});
		return item;
	}

	/** Shows another set, in the way that the person chose. */
	void show(Optional<SetEntry> entry) {
		boolean other = !entry.map(SetEntry::key).equals(shown.map(SetEntry::key));
		shown = entry;
		listed = "";
		BusyIndicator.showWhile(getDisplay(), () -> {
			fill(other);
			turn();
		});
	}

	private void fill(boolean fromTop) {
		SetDetails now = shown
				.map(e -> SetDetails.of(e, host.registry().apply(e), host.sessions().get(), Words.language()))
				.orElse(new SetDetails(List.of()));
		head();
		if (content != null && now.equals(details))
			return;
		details = now;
		if (content != null)
			content.dispose();
		content = Looks.paint(new Composite(scroll, SWT.NONE), Colour.INK);
		content.setLayout(Space.grid(2, Space.NORMAL, Space.TIGHT));
		now.sections().forEach(this::section);
		scroll.setContent(content);
		fit();
		if (fromTop)
			scroll.setOrigin(0, 0);
	}

	private void head() {
		title.setText(shown.map(SetEntry::name).orElse(ViewWords.text("set.none")).replace("&", "&&"));
		state.setText(shown.map(SetEntry::state).orElse(""));
		shown.ifPresent(e -> state.setForeground(
				Theme.current().colour(Theme.current().colours().tone(e.status()).text())));
		layout(true, true);
	}

	private void section(SetDetails.Section section) {
		Label heading = Looks.text(content, section.title(), Type.STRONG, Colour.INK);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		data.verticalIndent = Space.NORMAL;
		heading.setLayoutData(data);
		for (SetDetails.Fact fact : section.facts()) {
			Label label = Looks.text(content, fact.label(), Type.BODY, Colour.MUTED);
			GridData left = new GridData(SWT.FILL, SWT.TOP, false, false);
			left.widthHint = Space.DETAILS / 3;
			label.setLayoutData(left);
			value(fact);
		}
	}

	private void value(SetDetails.Fact fact) {
		Runnable run = fact.place().<Runnable>map(p -> () -> host.show().accept(p.session(), p.target()))
				.or(() -> fact.set().map(s -> () -> host.set().accept(s))).orElse(null);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = Space.DETAILS / 3;
		if (run == null)
			Looks.text(content, fact.text(), Type.BODY, Colour.INK).setLayoutData(data);
		else
			// What a link does may take it away: not while it still tells of it.
			Looks.link(content, fact.text(), () -> getDisplay().asyncExec(run)).setLayoutData(data);
	}

	private void turn() {
		boolean none = shown.flatMap(SetEntry::header).filter(h -> h.kind() != ControlSetKind.NORM_ENTRY).isEmpty();
		controls.setEnabled(!none);
		controls.setToolTipText(none ? ViewWords.text("set.controls.none") : null);
		boolean list = controls.getSelection() && !none;
		String key = shown.map(SetEntry::key).orElse("");
		if (list && !listed.equals(key)) {
			listed = key;
			outline.show(shown.flatMap(e -> e.header().flatMap(h -> host.registry().apply(e).set(h.id())))
					.map(s -> SetOutline.of(s, Words.language())).orElse(new SetOutline(List.of())));
		}
		for (ToolItem item : List.of(facts, controls))
			item.setForeground(Theme.current().colour(item.getSelection() ? Colour.LINK : Colour.MUTED));
		stack.topControl = list ? outline.table() : scroll;
		body.layout();
	}

	/** Shows a control among those of the set. */
	void reveal(ControlRef control) {
		facts.setSelection(false);
		controls.setSelection(true);
		turn();
		outline.reveal(control);
	}

	private void fit() {
		if (content != null && !content.isDisposed()) {
			scroll.setMinSize(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
			content.layout(true, true);
		}
	}
}
