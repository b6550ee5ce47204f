package org.waarborg.workbench.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.waarborg.rules.Severity;
import org.waarborg.screen.DossierSession;
import org.waarborg.ui.Ui;
import org.waarborg.ui.editor.Memory;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.desk.Desk;

/**
 * The signals of the dossier that the person works in, live. UI thread only.
 *
 * @since 0.1
 */
public final class SignalsView extends ViewPart {

	/** The id in plugin.xml. */
	public static final String ID = "org.waarborg.workbench.signals";

	private final Runnable follow = this::follow;
	private SignalsPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new SignalsPane(parent, new SignalsPane.Host(Ui::navigation, Memory.ofWorkspace(), this::tell,
				// the dossiers beside it offer to open one
				List.of()));
		Desk.current().addListener(follow);
		follow();
	}

	private void follow() {
		if (!pane.isDisposed())
			pane.show(Desk.current().active());
	}

	/** How many ask for something stands in the title, what they are in its tooltip. */
	private void tell(Optional<DossierSession> session) {
		Optional<DossierSession> checked = session.filter(DossierSession::checked);
		int open = checked.map(s -> Integer.valueOf(s.signals().open().size())).orElse(Integer.valueOf(0)).intValue();
		setPartName(open == 0 ? ViewWords.text("signals.title")
				: ViewWords.text("signals.title.count", Integer.valueOf(open)));
		setTitleToolTip(checked.map(SignalsView::counts).orElse(ViewWords.text("signals.title")));
		setTitleImage(Looks.image(checked.filter(s -> s.signals().open(Severity.ERROR) > 0).isPresent() ? "signal-error"
				: "signal-warning"));
	}

	private static String counts(DossierSession session) {
		return ViewWords.text("signals.counts", session.name(), Integer.valueOf(session.signals().open(Severity.ERROR)),
				Integer.valueOf(session.signals().open(Severity.ATTENTION)),
				Integer.valueOf(session.signals().open(Severity.INFO)));
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		Desk.current().removeListener(follow);
		super.dispose();
	}
}
