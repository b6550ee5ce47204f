package org.waarborg.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Signal;
import org.waarborg.rules.screens.SignalDecision;
import org.waarborg.rules.screens.SignalDetails;
import org.waarborg.ui.grid.GridHost;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;

/** What there is to say about one signal: what is so, what to do, where, why it matters, and the steps as links. */
final class SignalPanel extends ScrolledComposite {

	private final GridHost host;
	private final Consumer<SignalDecision.Kind> decide;
	private final Consumer<Fix> repair;
	private Composite content;
	private SignalDetails shown;
	private String id = "";

	SignalPanel(Composite parent, GridHost host, Consumer<SignalDecision.Kind> decide, Consumer<Fix> repair) {
		super(parent, SWT.V_SCROLL);
		this.host = host;
		this.decide = decide;
		this.repair = repair;
		setExpandHorizontal(true);
		setExpandVertical(true);
		Looks.paint(this, Colour.INK);
		Looks.named(this, ViewWords.text("signal.details"));
		addListener(SWT.Resize, event -> fit());
		show(Optional.empty());
	}

	/** Shows another signal; nothing happens while it says the same. */
	void show(Optional<Signal> signal) {
		Optional<SignalDetails> now = signal.map(s -> SignalDetails.of(host.session(), s));
		String wanted = signal.map(Signal::id).orElse("");
		if (content != null && wanted.equals(id) && now.equals(Optional.ofNullable(shown)))
			return;
		id = wanted;
		shown = now.orElse(null);
		if (content != null)
			content.dispose();
		content = Looks.paint(new Composite(this, SWT.NONE), Colour.INK);
		content.setLayout(Space.grid(1, Space.SECTION, Space.NORMAL));
		if (shown == null)
			text(ViewWords.text("signal.choose"), Type.BODY, Colour.MUTED);
		else
			fill(signal.orElseThrow());
		setContent(content);
		fit();
	}

	private void fill(Signal signal) {
		Composite head = Looks.paint(new Composite(content, SWT.NONE), Colour.INK);
		head.setLayout(Space.grid(2, 0, Space.TIGHT));
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Label icon = Looks.paint(new Label(head, SWT.NONE), Colour.INK);
		icon.setImage(Icons.image(icon(signal)));
		Label severity = Looks.text(head, shown.severity(), Type.STRONG, Colour.INK);
		tone(severity);
		text(shown.text(), Type.STRONG, Colour.INK);
		text(shown.todo(), Type.BODY, Colour.INK);
		if (!shown.outcome().isEmpty())
			text(shown.outcome(), Type.BODY, Colour.MUTED);
		steps(signal);
		heading("signal.places");
		for (SignalDetails.Link place : shown.places())
			place.target().ifPresentOrElse(t -> link(content, place.label(), () -> host.show(t)),
					() -> text(place.label(), Type.BODY, Colour.INK));
		heading("signal.rule");
		text(shown.rule(), Type.BODY, Colour.INK);
		if (!shown.reason().isEmpty())
			text(shown.reason(), Type.BODY, Colour.MUTED);
		if (!shown.source().isEmpty())
			text(ViewWords.text("signal.source", shown.source()), Type.SMALL, Colour.MUTED);
	}

	static Icon icon(Signal signal) {
		return switch (signal.outcome()) {
			case Outcome.Accepted accepted -> Icon.SIGNAL_ACCEPTED;
			case Outcome.Muted muted -> Icon.SIGNAL_MUTED;
			case Outcome.Open open -> switch (signal.severity()) {
				case ERROR -> Icon.SIGNAL_ERROR;
				case ATTENTION -> Icon.SIGNAL_WARNING;
				case INFO -> Icon.SIGNAL_INFO;
			};
		};
	}

	private void tone(Label label) {
		Theme theme = Theme.current();
		Runnable colour = () -> label.setForeground(theme.colour(theme.colours().tone(shown.status()).text()));
		colour.run();
		theme.onChange(label, colour);
	}

	/** The fixes, then what can be decided; in a dossier that cannot be written none of it. */
	private void steps(Signal signal) {
		if (!host.session().dossier().writable())
			return;
		Composite row = Looks.paint(new Composite(content, SWT.NONE), Colour.INK);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.spacing = Space.SECTION;
		layout.wrap = true;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		for (Fix fix : signal.fixes())
			link(row, fix.label(), () -> repair.accept(fix));
		for (SignalDecision.Kind kind : SignalDecision.Kind.values())
			if (SignalDecision.whyNot(host.session(), kind, List.of(signal)).isEmpty())
				link(row, SignalDecision.label(host.session(), kind), () -> decide.accept(kind));
	}

	private void heading(String key) {
		Label label = text(ViewWords.text(key), Type.SMALL, Colour.MUTED);
		((GridData) label.getLayoutData()).verticalIndent = Space.TIGHT;
	}

	private Label text(String words, Type type, Colour colour) {
		Label label = Looks.text(content, words, type, colour);
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return label;
	}

	private static Link link(Composite parent, String words, Runnable run) {
		// What a link does may take it away: not while it still tells of it.
		Link link = Looks.link(parent, words, () -> parent.getDisplay().asyncExec(run));
		link.setToolTipText(words);
		return link;
	}

	private void fit() {
		if (content == null || content.isDisposed())
			return;
		int width = getClientArea().width;
		setMinSize(content.computeSize(width, SWT.DEFAULT));
		content.layout(true, true);
	}

	@Override
	public boolean setFocus() {
		return !content.isDisposed() && content.setFocus();
	}
}
