package org.waarborg.workbench.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waarborg.dossier.Role;
import org.waarborg.ui.theme.Space;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.NewDossierModel;
import org.waarborg.workbench.internal.state.NewDossierModel.Someone;

/** Who takes part from the first day: a CISO at least. */
final class PeopleStep extends Step {

	/** A role of one's own needs a name, which is given in the dossier. */
	private static final List<Role> ROLES = List.of(Role.values()).stream().filter(r -> r != Role.OTHER).toList();

	private final List<Fields> rows = new ArrayList<>();
	private ScrolledComposite scroll;
	private Composite list;

	private record Fields(Text name, Text email, Combo role) {
	}

	PeopleStep(NewDossierModel model) {
		super("people", model);
	}

	@Override
	void fill(Composite page) {
		scroll = new ScrolledComposite(page, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 170).applyTo(scroll);
		list = new Composite(scroll, SWT.NONE);
		list.setLayout(Space.grid(4, 0, Space.NORMAL));
		scroll.setContent(list);
		heading("new.people.name");
		heading("new.people.email");
		heading("new.people.role");
		new Label(list, SWT.NONE);
		model.people().forEach(this::row);
		Looks.button(page, Say.text("new.people.add"), "add", () -> {
			row(new Someone("", "", Role.CONTROL_OWNER));
			rows.get(rows.size() - 1).name().setFocus();
			entered();
		});
		sized();
	}

	private void heading(String key) {
		new Label(list, SWT.NONE).setText(Say.text(key));
	}

	private void row(Someone someone) {
		Text name = text("new.people.name", someone.name());
		Text email = text("new.people.email", someone.email());
		Combo role = new Combo(list, SWT.DROP_DOWN | SWT.READ_ONLY);
		ROLES.forEach(r -> role.add(Say.messages().label(r)));
		role.select(Math.max(0, ROLES.indexOf(someone.role())));
		Looks.named(role, Say.text("new.people.role"));
		role.addListener(SWT.Selection, event -> entered());
		Fields fields = new Fields(name, email, role);
		rows.add(fields);
		if (rows.size() == 1)
			new Label(list, SWT.NONE);
		else {
			Button remove = new Button(list, SWT.PUSH);
			remove.setImage(Looks.image("delete"));
			remove.setToolTipText(Say.text("new.people.remove"));
			Looks.named(remove, Say.text("new.people.remove"));
			remove.addListener(SWT.Selection, event -> remove(fields, remove));
		}
		sized();
	}

	private void remove(Fields fields, Button button) {
		rows.remove(fields);
		for (Control control : List.of(fields.name(), fields.email(), fields.role(), button))
			control.dispose();
		rows.get(rows.size() - 1).name().setFocus();
		sized();
		entered();
	}

	private Text text(String key, String value) {
		Text text = new Text(list, SWT.SINGLE | SWT.BORDER);
		text.setText(value);
		Looks.named(text, Say.text(key));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> entered());
		return text;
	}

	private void sized() {
		list.layout();
		list.setSize(list.computeSize(scroll.getClientArea().width > 0 ? scroll.getClientArea().width : SWT.DEFAULT,
				SWT.DEFAULT));
	}

	private void entered() {
		model.people().clear();
		rows.forEach(r -> model.people().add(
				new Someone(r.name().getText(), r.email().getText(),
						ROLES.get(Math.max(0, r.role().getSelectionIndex())))));
		changed();
	}

	@Override
	Control first() {
		return rows.get(0).name();
	}

	@Override
	Optional<String> problem() {
		return model.peopleProblem();
	}
}
