package org.waarborg.workbench.internal.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.NewDossierModel;

/** Whose dossier it is. */
final class OrganisationStep extends Step {

	/** Those that keep a dossier of their own; bodies and authorities are parties in it. */
	private static final List<OrganisationKind> KINDS = List.of(OrganisationKind.CARE_PROVIDER,
			OrganisationKind.CARE_INSTITUTION, OrganisationKind.EXCHANGE_SYSTEM_OPERATOR,
			OrganisationKind.NETWORK_PROVIDER,
			OrganisationKind.SUPPLIER, OrganisationKind.OTHER);

	private Text name;

	OrganisationStep(NewDossierModel model) {
		super("organisation", model);
	}

	@Override
	void fill(Composite page) {
		name = field(page, "new.organisation.name", SWT.SINGLE, 0);
		name.addListener(SWT.Modify, event -> {
			model.setOrganisation(name.getText());
			changed();
		});
		Text registration = field(page, "new.organisation.registration", SWT.SINGLE, 0);
		GridDataFactory.swtDefaults().hint(180, SWT.DEFAULT).applyTo(registration);
		registration.addListener(SWT.Modify, event -> {
			model.setRegistration(registration.getText());
			changed();
		});
		label(page, "new.organisation.kind");
		Combo kind = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		Looks.named(kind, Say.text("new.organisation.kind"));
		kind.add(Say.text("new.organisation.unknown"));
		KINDS.forEach(k -> kind.add(Say.messages().label(k)));
		kind.select(0);
		kind.addListener(SWT.Selection, event -> model.setKind(kind.getSelectionIndex() <= 0 ? Optional.empty()
				: Optional.of(KINDS.get(kind.getSelectionIndex() - 1))));
	}

	@Override
	Control first() {
		return name;
	}

	@Override
	Optional<String> problem() {
		return model.organisationProblem();
	}
}
