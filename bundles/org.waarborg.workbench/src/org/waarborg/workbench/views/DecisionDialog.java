package org.waarborg.workbench.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.rules.Signal;
import org.waarborg.rules.screens.SignalDecision;
import org.waarborg.rules.screens.SignalDecision.Kind;
import org.waarborg.screen.Option;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;

/** Asks what a {@link SignalDecision} needs: why, until when, by whom. The button says what is missing as long as something is. */
final class DecisionDialog extends Dialog {

	private static final int WIDTH = 480;
	private static final int NAMED = 4;
	private static final int REASON_LINES = 4;

	private final SignalDecision decision;
	private Label missing;
	private Combo roles;
	private String failure = "";

	DecisionDialog(Shell parent, SignalDecision decision) {
		super(parent);
		this.decision = decision;
		setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE | getDefaultOrientation());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(decision.title());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = Looks.paint(new Composite(parent, SWT.NONE), Colour.INK);
		area.setLayout(Space.grid(1, Space.PAGE, Space.TIGHT));
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		wide(Looks.text(area, decision.title(), Type.STRONG, Colour.INK));
		wide(Looks.text(area, named(), Type.BODY, Colour.INK));
		wide(Looks.text(area, decision.explanation(), Type.BODY, Colour.MUTED));
		reason(area);
		if (decision.kind() == Kind.ACCEPT)
			until(area);
		else
			where(area);
		by(area);
		if (decision.kind() == Kind.ACCEPT)
			role(area);
		missing = Looks.text(area, "", Type.SMALL, Colour.MUTED);
		wide(missing);
		return area;
	}

	/** Which signals, in words; of many the first. */
	private String named() {
		List<Signal> signals = decision.signals();
		String first = String.join("\n", signals.stream().limit(NAMED).map(Signal::text).toList());
		return signals.size() <= NAMED ? first
				: first + "\n" + ViewWords.text("decide.more", Integer.valueOf(signals.size() - NAMED));
	}

	private static void wide(Label label) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		data.verticalIndent = Space.TIGHT;
		label.setLayoutData(data);
	}

	private String label(Composite area, String field) {
		String words = decision.label(field);
		Label label = Looks.text(area, words, Type.SMALL, Colour.MUTED);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = Space.NORMAL;
		label.setLayoutData(data);
		return words;
	}

	private void reason(Composite area) {
		String name = label(area, "reason");
		Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		Theme.current().paint(text, Colour.FIELD, Colour.INK);
		Looks.named(text, name);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = text.getLineHeight() * REASON_LINES;
		data.widthHint = WIDTH;
		text.setLayoutData(data);
		text.addListener(SWT.Modify, event -> {
			decision.setReason(text.getText());
			update();
		});
		text.addListener(SWT.Traverse, DecisionDialog::tabLeaves);
		text.setFocus();
	}

	/** In a text of lines Tab would be a letter. */
	private static void tabLeaves(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
			event.doit = true;
	}

	private void until(Composite area) {
		String name = label(area, "until");
		DateTime date = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		Looks.named(date, name);
		for (Control part : date.getChildren())
			Looks.named(part, ViewWords.text("decide.calendar", name));
		LocalDate day = decision.until();
		date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		date.addListener(SWT.Selection, event -> {
			decision.setUntil(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()));
			update();
		});
	}

	private void where(Composite area) {
		label(area, "where");
		Button here = new Button(area, SWT.RADIO);
		here.setText(decision.label("here"));
		here.setSelection(true);
		Button everywhere = new Button(area, SWT.RADIO);
		everywhere.setText(decision.label("everywhere"));
		Looks.paint(here, Colour.INK);
		Looks.paint(everywhere, Colour.INK);
		everywhere.addListener(SWT.Selection, event -> decision.setEverywhere(everywhere.getSelection()));
	}

	private void by(Composite area) {
		List<Option> people = decision.people();
		Combo combo = combo(area, "by", people, decision.by().orElse(null));
		combo.addListener(SWT.Selection, event -> {
			decision.setBy((Person) chosen(combo, people));
			if (roles != null)
				select(roles, "role", decision.roles(), decision.role().orElse(null));
			update();
		});
	}

	private void role(Composite area) {
		List<Option> all = new ArrayList<>(decision.roles());
		roles = combo(area, "role", all, decision.role().orElse(null));
		roles.addListener(SWT.Selection, event -> decision.setRole((Role) chosen(roles, decision.roles())));
	}

	private Combo combo(Composite area, String field, List<Option> options, Object value) {
		String name = label(area, field);
		Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		Looks.named(combo, name);
		combo.setVisibleItemCount(12);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		combo.setLayoutData(data);
		select(combo, field, options, value);
		return combo;
	}

	private static void select(Combo combo, String field, List<Option> options, Object value) {
		combo.removeAll();
		combo.add(ViewWords.text("decide.none." + field));
		int at = 0;
		for (Option option : options) {
			combo.add(option.detail().isEmpty() ? option.label() : option.label() + " – " + option.detail());
			if (option.value() == value)
				at = combo.getItemCount() - 1;
		}
		combo.select(at);
	}

	private static Object chosen(Combo combo, List<Option> options) {
		int at = combo.getSelectionIndex() - 1;
		return at < 0 ? null : options.get(at).value();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, decision.button(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, ViewWords.text("decide.cancel"), false);
		update();
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		Theme.current().paint(parent, Colour.PAPER, Colour.INK);
		Theme.current().paint(getButtonBar(), Colour.PAPER, Colour.INK);
		return contents;
	}

	private void update() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			Optional<String> why = decision.missing();
			ok.setEnabled(why.isEmpty());
			missing.setText(why.orElse("").replace("&", "&&"));
			missing.requestLayout();
		}
	}

	@Override
	protected void okPressed() {
		run();
		super.okPressed();
	}

	/** Does it, without asking. */
	void run() {
		try {
			decision.run();
		} catch (IllegalArgumentException | IllegalStateException e) {
			// Nothing was changed; the message says why.
			failure = String.valueOf(e.getMessage());
		}
	}

	/** Why it could not be done. */
	Optional<String> failure() {
		return failure.isEmpty() ? Optional.empty() : Optional.of(failure);
	}
}
