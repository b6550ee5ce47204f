package org.waarborg.workbench.internal.pages;

import java.util.Optional;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.waarborg.rules.Severity;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.ui.Ui;
import org.waarborg.ui.theme.Space;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.desk.Parts;

/** The dossier in use in one line: its key figure, its signals – which lead to the signals – and whether it can be written. */
public final class StatusItem extends ContributionItem {

	/** Id of the view that shows signals, where it is installed. */
	public static final String SIGNALS = "org.waarborg.workbench.signals";

	/** The screen of all signals of a dossier. */
	private static final Target SCREEN = Target.screen("rules", "signals");

	private static final int WIDTH = 760;

	private final Runnable listener = this::refresh;
	private Composite line;
	private Label figure;
	private Label icon;
	private Link signals;
	private Label state;
	private long revision = Long.MIN_VALUE;
	private String key = "";

	/** An item. */
	public StatusItem() {
		super("org.waarborg.workbench.status");
	}

	@Override
	public void fill(Composite parent) {
		line = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.center = true;
		row.spacing = Space.SECTION;
		row.marginTop = 0;
		row.marginBottom = 0;
		line.setLayout(row);
		StatusLineLayoutData data = new StatusLineLayoutData();
		data.widthHint = WIDTH;
		line.setLayoutData(data);
		figure = new Label(line, SWT.NONE);
		icon = new Label(line, SWT.NONE);
		signals = new Link(line, SWT.NONE);
		signals.addListener(SWT.Selection, event -> Parts.page().ifPresent(StatusItem::show));
		signals.setToolTipText(Say.text("status.signals.tip"));
		state = new Label(line, SWT.NONE);
		Desk.current().addListener(listener);
		line.addListener(SWT.Dispose, event -> Desk.current().removeListener(listener));
		refresh();
	}

	private static void show(IWorkbenchPage page) {
		try {
			if (page.getWorkbenchWindow().getWorkbench().getViewRegistry().find(SIGNALS) != null)
				page.showView(SIGNALS);
			else
				Desk.current().active().filter(s -> s.screen(SCREEN).isPresent())
						.ifPresent(session -> Ui.navigation().show(session, SCREEN));
		} catch (PartInitException e) {
			Desk.log(e);
		}
	}

	private void refresh() {
		if (line.isDisposed())
			return;
		Optional<DossierSession> active = Desk.current().active();
		String text = active.map(this::figure)
				.orElse(Desk.current().isReading() ? Say.text("status.reading") : "");
		String counts = active.map(StatusItem::counts).orElse("");
		String how = active.map(StatusItem::state).orElse("");
		boolean same = text.equals(figure.getText()) && counts.equals(signals.getText()) && how.equals(state.getText());
		if (same)
			return;
		figure.setText(text.replace("&", "&&"));
		signals.setText(counts);
		icon.setImage(counts.isEmpty() ? null
				: Looks.image(active.filter(s -> s.signals().open(Severity.ERROR) > 0).isPresent() ? "signal-error"
						: "signal-warning"));
		icon.setVisible(active.filter(s -> s.checked() && !s.signals().open().isEmpty()).isPresent());
		state.setText(how);
		line.layout(true, true);
	}

	/** The figure of the first screen that says how much is done; reckoned once for each state of the dossier. */
	private String figure(DossierSession session) {
		String now = session.folder().toString();
		if (session.revision() != revision || !key.startsWith(now + '\n')) {
			revision = session.revision();
			key = now + '\n' + Opening.work(session).map(screen -> screen.header().figure()).orElse("");
		}
		return key.substring(now.length() + 1);
	}

	private static String counts(DossierSession session) {
		if (!session.checked())
			return Say.text("status.unchecked");
		int errors = session.signals().open(Severity.ERROR);
		int warnings = session.signals().open(Severity.ATTENTION);
		return errors + warnings == 0 ? Say.text("status.none")
				: "<a>" + Say.text("status.signals", errors, warnings) + "</a>";
	}

	private static String state(DossierSession session) {
		return !session.dossier().writable() ? Say.text("status.read-only")
				: session.dossier().dirty() ? Say.text("status.dirty") : "";
	}
}
