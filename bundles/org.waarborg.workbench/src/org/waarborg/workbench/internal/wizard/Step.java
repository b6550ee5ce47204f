package org.waarborg.workbench.internal.wizard;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waarborg.ui.theme.Space;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.NewDossierModel;

/** A page of the wizard: labels above fields, a problem is told only after the person has been here. */
abstract class Step extends WizardPage {

	final NewDossierModel model;

	private boolean touched;

	Step(String key, NewDossierModel model) {
		super(key, Say.text("new." + key + ".title"), null);
		this.model = model;
		setDescription(Say.text("new." + key + ".text"));
	}

	/** Fills the page. */
	abstract void fill(Composite page);

	/** What is wrong; empty when one can go on. */
	Optional<String> problem() {
		return Optional.empty();
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(Space.grid(1, Space.SECTION, Space.TIGHT));
		setControl(page);
		fill(page);
		setPageComplete(problem().isEmpty());
	}

	/** Something was entered. */
	void changed() {
		touched = true;
		refresh();
	}

	/** Where one begins to type. */
	Control first() {
		return getControl();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			first().setFocus();
	}

	void refresh() {
		Optional<String> problem = problem();
		setPageComplete(problem.isEmpty());
		setErrorMessage(touched ? problem.orElse(null) : null);
	}

	static void label(Composite page, String key) {
		Label label = new Label(page, SWT.NONE);
		label.setText(Say.text(key));
		GridDataFactory.swtDefaults().indent(0, Space.TIGHT).applyTo(label);
	}

	/** A field below its label. */
	static Text field(Composite page, String key, int style, int height) {
		label(page, key);
		Text text = new Text(page, SWT.BORDER | style);
		Looks.named(text, Say.text(key));
		GridDataFactory.fillDefaults().grab(true, false).hint(420, height == 0 ? SWT.DEFAULT : height).applyTo(text);
		return text;
	}
}
