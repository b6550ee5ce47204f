package org.waarborg.workbench.internal.pages;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.waarborg.document.Formats;
import org.waarborg.store.OpenMode;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.wizard.NewDossierWizard;
import org.waarborg.workbench.internal.state.RecentDossiers;

/** Where one begins when nothing is open: recent dossiers, a new one, one that is somewhere, the example. */
public final class WelcomePage extends EditorPart {

	/** The id in plugin.xml. */
	public static final String ID = "org.waarborg.workbench.welcome";

	private static final int WIDTH = 620;
	private static final int ACTION = 220;

	private final Runnable listener = this::refresh;
	private ScrolledComposite scroll;
	private Composite page;
	private Composite recent;
	private List<RecentDossiers.Entry> shown;

	/** Shows it. */
	public static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), ID);
		} catch (PartInitException e) {
			Desk.log(e);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		scroll = Looks.paint(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL), Colour.INK);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Composite outer = Looks.paint(new Composite(scroll, SWT.NONE), Colour.INK);
		outer.setLayout(Space.grid(1, Space.WIDE * 2, 0));
		page = Looks.paint(new Composite(outer, SWT.NONE), Colour.INK);
		page.setLayout(Space.grid(1, 0, Space.NORMAL));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).hint(WIDTH, SWT.DEFAULT)
				.applyTo(page);
		Looks.text(page, Say.text("welcome.title"), Type.TITLE, Colour.INK);
		Looks.paragraph(page, Say.text("welcome.text"), Colour.MUTED, WIDTH);
		section("welcome.recent");
		recent = Looks.paint(new Composite(page, SWT.NONE), Colour.INK);
		recent.setLayout(Space.grid(3, 0, Space.NORMAL));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(recent);
		section("welcome.start");
		offers();
		scroll.setContent(outer);
		Desk.current().addListener(listener);
		refresh();
	}

	private void section(String key) {
		Label heading = Looks.text(page, Say.text(key), Type.STRONG, Colour.INK);
		GridDataFactory.fillDefaults().indent(0, Space.PAGE).applyTo(heading);
	}

	private void offers() {
		Composite offers = Looks.paint(new Composite(page, SWT.NONE), Colour.INK);
		offers.setLayout(Space.grid(2, 0, Space.SECTION));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(offers);
		offer(offers, "new-dossier", "new", NewDossierWizard::open);
		offer(offers, "open", "open", Opening::choose);
		offer(offers, "dossier", "example", Opening::example);
	}

	private static void offer(Composite parent, String icon, String what, Runnable run) {
		Button button = Looks.button(parent, Say.text("welcome." + what), icon, run);
		button.setAlignment(SWT.LEFT);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(ACTION, SWT.DEFAULT).applyTo(button);
		Looks.paragraph(parent, Say.text("welcome." + what + ".text"), Colour.MUTED, WIDTH - ACTION - Space.WIDE);
	}

	private void refresh() {
		List<RecentDossiers.Entry> now = Desk.current().recent().entries();
		if (recent.isDisposed() || now.equals(shown))
			return;
		shown = now;
		for (Control child : recent.getChildren())
			child.dispose();
		if (now.isEmpty())
			Looks.paragraph(recent, Say.text("welcome.recent.none"), Colour.MUTED, WIDTH);
		now.forEach(this::entry);
		scroll.getContent().requestLayout();
		((Composite) scroll.getContent()).layout(true, true);
		scroll.setMinSize(scroll.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void entry(RecentDossiers.Entry entry) {
		boolean missing = entry.missing();
		Label icon = Looks.paint(new Label(recent, SWT.NONE), Colour.INK);
		icon.setImage(Looks.image(missing ? "status-attention" : "dossier"));
		Composite both = Looks.paint(new Composite(recent, SWT.NONE), Colour.INK);
		both.setLayout(Space.grid(1, 0, 0));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(both);
		OpenMode mode = entry.readOnly() ? OpenMode.READ_ONLY : OpenMode.READ_WRITE;
		if (missing)
			Looks.text(both, entry.name(), Type.BODY, Colour.MUTED);
		else
			Looks.link(both, entry.name(), () -> Opening.open(entry.folder(), mode));
		String when = Formats.of(Words.language()).date(entry.opened().atZone(ZoneId.systemDefault()).toLocalDate());
		Looks.text(both, Say.text(missing ? "welcome.missing" : "welcome.opened", entry.folder(), when), Type.SMALL,
				Colour.MUTED);
		if (missing)
			Looks.named(Looks.link(recent, Say.text("recent.remove"), () -> {
				Desk.current().recent().remove(entry.folder());
				Desk.current().saveRecent();
			}), Say.text("recent.remove.name", entry.name()));
		else
			Looks.paint(new Label(recent, SWT.NONE), Colour.INK);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		Desk.current().removeListener(listener);
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
