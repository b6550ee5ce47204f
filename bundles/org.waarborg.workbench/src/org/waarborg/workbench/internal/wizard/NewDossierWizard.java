package org.waarborg.workbench.internal.wizard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.waarborg.document.Status;
import org.waarborg.store.NewDossier;
import org.waarborg.store.NewDossiers;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.spi.DossierStarter;
import org.waarborg.ui.Ui;
import org.waarborg.ui.Words;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.desk.Parts;
import org.waarborg.workbench.internal.dialogs.Ask;
import org.waarborg.workbench.internal.state.NewDossierModel;
import org.waarborg.workbench.internal.state.SetChoice;

/** Makes a new dossier, with the same service as the command line. Nothing is written before the last button. */
public final class NewDossierWizard extends Wizard {

	private static final Point SIZE = new Point(730, 340);

	private final NewDossierModel model;

	NewDossierWizard(NewDossierModel model) {
		this.model = model;
		setWindowTitle(Say.text("new.title"));
		setDefaultPageImageDescriptor(Looks.descriptor("waarborg"));
	}

	/** Shows it. */
	public static void open() {
		List<SetChoice> choices = SetChoice.all(Ui.controlSets(), Words.language());
		NewDossierModel model = new NewDossierModel(Say.messages(), choices, LocalDate.now(),
				Desk.current().folders().documents().resolve(Say.text("product")));
		WizardDialog dialog = new WizardDialog(Parts.shell(), new NewDossierWizard(model));
		dialog.setPageSize(SIZE);
		dialog.open();
	}

	@Override
	public void addPages() {
		addPage(new OrganisationStep(model));
		addPage(new ScopeStep(model));
		addPage(new SetsStep(model));
		addPage(new PeopleStep(model));
		addPage(new SummaryStep(model));
	}

	/** Only from the last page, where one sees what is made and where. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() instanceof SummaryStep && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		List<DossierStarter> starters = Ui.services(DossierStarter.class);
		NewDossier request = model.request();
		Path folder = model.folder().orElseThrow();
		Optional<String> objection = NewDossiers.objection(starters, request, Words.locale());
		if (objection.isPresent()) {
			tell(objection.get());
			return false;
		}
		try {
			NewDossiers.create(Desk.store(), starters, folder, request).close();
		} catch (StoreException e) {
			tell(e.message(Words.locale()));
			return false;
		}
		Display.getCurrent().asyncExec(() -> Opening.quietly(folder, OpenMode.READ_WRITE).ifPresent(Opening::showWork));
		return true;
	}

	private void tell(String why) {
		Ask.about(Status.STOP, Say.text("new.failed")).text(why).choice(Say.text("close")).open(getShell());
	}
}
