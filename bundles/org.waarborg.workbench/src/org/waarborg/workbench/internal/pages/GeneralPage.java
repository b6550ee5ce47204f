package org.waarborg.workbench.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.InstallException;
import org.waarborg.registry.InstallPolicy;
import org.waarborg.screen.DossierSession;
import org.waarborg.ui.Ui;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Saving;
import org.waarborg.workbench.internal.dialogs.Ask;
import org.waarborg.workbench.internal.state.UserSettings;

/** Language, light or dark, and who the user is in each open dossier. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final List<String> LANGUAGES = List.of("", "nl", "en");
	private static final List<Theme.Mode> MODES = List.of(Theme.Mode.SYSTEM, Theme.Mode.LIGHT, Theme.Mode.DARK);

	private static final List<InstallPolicy> POLICIES = List.of(InstallPolicy.values());

	private final List<Runnable> people = new ArrayList<>();
	private Combo language;
	private Combo theme;
	/** Null where nothing can be installed. */
	private Combo policy;

	/** Made by the platform. */
	public GeneralPage() {
		noDefaultAndApplyButton();
	}

	@Override
	public void init(IWorkbench workbench) {
		setTitle(Say.text("preferences.general"));
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(Space.grid(2, 0, Space.SECTION));
		language = combo(area, "preferences.language",
				List.of(Say.text("preferences.system"), "Nederlands", "English"));
		language.select(
				Math.max(0, LANGUAGES.indexOf(Desk.current().settings().get(UserSettings.LANGUAGE).orElse(""))));
		note(area, "preferences.language.note");
		theme = combo(area, "preferences.theme", MODES.stream().map(m -> Say.messages().label(m)).toList());
		theme.select(MODES.indexOf(Appearance.chosen()));
		for (DossierSession session : Desk.sessions().open())
			me(area, session);
		if (!people.isEmpty())
			note(area, "preferences.me.note");
		note(area, "preferences.autosave");
		Ui.service(ControlSetInstaller.class).ifPresent(installer -> sets(area, installer));
		return area;
	}

	private void sets(Composite area, ControlSetInstaller installer) {
		policy = combo(area, "preferences.sets",
				POLICIES.stream().map(p -> Say.text("preferences.sets." + p.word())).toList());
		policy.select(POLICIES.indexOf(installer.policy()));
		policy.setEnabled(!installer.policyFixed());
		note(area, installer.policyFixed() ? "preferences.sets.fixed" : "preferences.sets.note");
	}

	/** Kept in the user's own folder, because commands go by it too. */
	private void setPolicy(ControlSetInstaller installer) {
		InstallPolicy chosen = POLICIES.get(policy.getSelectionIndex());
		if (chosen != installer.policy())
			try {
				installer.setPolicy(chosen);
			} catch (InstallException e) {
				Ask.about(Status.ATTENTION, Say.text("preferences.sets.failed"))
						.text(e.problem().describe(Say.messages().locale()))
						.choice(Say.text("close")).open(getShell());
			}
	}

	private static Combo combo(Composite parent, String key, List<String> choices) {
		label(parent, Say.text(key));
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(choices.toArray(String[]::new));
		GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text.replace("&", "&&"));
	}

	private static void note(Composite parent, String key) {
		Label note = new Label(parent, SWT.WRAP);
		note.setText(Say.text(key));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(380, SWT.DEFAULT).applyTo(note);
	}

	private void me(Composite parent, DossierSession session) {
		List<Person> known = session.dossier().dossier().getPeople().stream().filter(p -> !Labels.of(p).isEmpty())
				.toList();
		label(parent, Say.text("preferences.me", session.name()));
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.add(Say.text("preferences.nobody"));
		known.forEach(person -> combo.add(Labels.of(person)));
		GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(combo);
		String dossier = session.dossier().dossier().getId();
		List<String> ids = known.stream().map(Person::getId).toList();
		combo.select(Desk.current().settings().me(dossier).map(ids::indexOf).orElse(-1) + 1);
		people.add(() -> {
			int chosen = combo.getSelectionIndex();
			Desk.current().settings().setMe(dossier, chosen <= 0 ? Optional.empty() : Optional.of(ids.get(chosen - 1)));
		});
	}

	@Override
	public boolean performOk() {
		people.forEach(Runnable::run);
		if (policy != null && policy.isEnabled())
			Ui.service(ControlSetInstaller.class).ifPresent(this::setPolicy);
		Appearance.choose(MODES.get(theme.getSelectionIndex()));
		String chosen = LANGUAGES.get(language.getSelectionIndex());
		UserSettings settings = Desk.current().settings();
		boolean changed = !settings.get(UserSettings.LANGUAGE).orElse("").equals(chosen);
		settings.set(UserSettings.LANGUAGE, Optional.of(chosen).filter(c -> !c.isEmpty()));
		Desk.current().saveSettings();
		Desk.current().changed();
		if (changed)
			getShell().getDisplay().asyncExec(GeneralPage::offerRestart);
		return true;
	}

	private static void offerRestart() {
		int chosen = Ask.about(Status.NEUTRAL, Say.text("restart.heading")).text(Say.text("restart.text"))
				.choice(Say.text("restart.now")).choice(Say.text("later")).open(null);
		if (chosen == 0 && Saving.settle(Desk.sessions().open()))
			PlatformUI.getWorkbench().restart();
	}
}
