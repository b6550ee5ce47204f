package org.waarborg.workbench.internal.wizard;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.NewDossierModel;

/** Where the dossier comes, and everything that was said in one look. */
final class SummaryStep extends Step {

	private Text folder;
	private boolean proposing = true;
	private boolean writing;
	private ScrolledComposite scroll;
	private Composite summary;

	SummaryStep(NewDossierModel model) {
		super("summary", model);
	}

	@Override
	void fill(Composite page) {
		label(page, "new.summary.folder");
		Composite line = new Composite(page, SWT.NONE);
		line.setLayout(Space.grid(2, 0, Space.NORMAL));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		folder = new Text(line, SWT.SINGLE | SWT.BORDER);
		Looks.named(folder, Say.text("new.summary.folder"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		folder.addListener(SWT.Modify, event -> {
			if (writing)
				return;
			proposing = false;
			model.setFolder(folder.getText());
			changed();
		});
		Button browse = new Button(line, SWT.PUSH);
		browse.setText(Say.text("browse"));
		browse.addListener(SWT.Selection, event -> browse());
		scroll = new ScrolledComposite(page, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 190).applyTo(scroll);
		summary = new Composite(scroll, SWT.NONE);
		summary.setLayout(Space.grid(2, 0, Space.NORMAL));
		scroll.setContent(summary);
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setMessage(Say.text("new.summary.browse"));
		String chosen = dialog.open();
		if (chosen != null)
			folder.setText(Path.of(chosen).resolve(model.proposedFolder().getFileName()).toString());
	}

	/** What is proposed follows the name until the person types a folder. */
	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			if (proposing) {
				model.setFolder("");
				writing = true;
				folder.setText(model.proposedFolder().toString());
				model.setFolder(folder.getText());
				writing = false;
			}
			describe();
			refresh();
		}
		super.setVisible(visible);
	}

	@Override
	Control first() {
		return folder;
	}

	private void describe() {
		for (Control child : summary.getChildren())
			child.dispose();
		for (String[] line : model.summary()) {
			Label heading = new Label(summary, SWT.NONE);
			heading.setText(line[0]);
			heading.setFont(Type.STRONG.font());
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(150, SWT.DEFAULT).applyTo(heading);
			Label text = new Label(summary, SWT.WRAP);
			text.setText(line[1].replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
		}
		summary.layout();
		summary.setSize(summary.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	@Override
	Optional<String> problem() {
		return model.folderProblem();
	}
}
