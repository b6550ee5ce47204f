package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.ui.Words;
import org.waarborg.ui.editor.ScreenEditor;
import org.waarborg.ui.tests.Screens;
import org.waarborg.workbench.internal.KeptWords;

/** What the platform kept of the windows in another language. */
class KeptWordsTest {

	private static final String OLD = "In a language of before";

	@RegisterExtension
	final Screens screens = new Screens();

	private final Desktop desktop = new Desktop(screens);
	/** Nobody shows this one: what is changed in it has no widgets. */
	private final MApplication application = MApplicationFactory.INSTANCE.createApplication();

	@TempDir
	Path temp;

	/** What is kept says in which language it was; the next words are of this one. */
	private Runnable afterAnotherLanguage() {
		KeptWords.sayIn(application, "xx");
		return KeptWords.sayIn(application, Words.language());
	}

	private <E extends MUIElement & MUILabel> E kept(E element, String id) {
		element.setElementId(id);
		element.setLabel(OLD);
		application.getSnippets().add(element);
		return element;
	}

	@Test
	void perspectivesHaveTheirNamesInTheLanguageThatWasChosen() {
		for (IPerspectiveDescriptor known : PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()) {
			MPerspective perspective = kept(MAdvancedFactory.INSTANCE.createPerspective(), known.getId());
			afterAnotherLanguage();
			assertEquals(known.getLabel(), perspective.getLabel());
		}
	}

	@Test
	void viewsHaveTheirNamesInTheLanguageThatWasChosenAndKeepTheirTitlesOtherwise() {
		MPart signals = kept(MBasicFactory.INSTANCE.createPart(), "org.waarborg.workbench.signals");
		afterAnotherLanguage().run();
		assertEquals(PlatformUI.getWorkbench().getViewRegistry().find(signals.getElementId()).getLabel(),
				signals.getLabel());
		signals.setLabel("Signals (42)");
		KeptWords.sayIn(application, Words.language()).run();
		assertEquals("Signals (42)", signals.getLabel());
	}

	@Test
	void aTabThatNobodyLookedAtSaysItsScreenInTheLanguageThatWasChosen() throws IOException {
		DossierSession session = desktop.open(Desktop.example(temp));
		Target week = Desktop.targets(session).getFirst();
		MPart tab = kept(MBasicFactory.INSTANCE.createPart(), "org.eclipse.e4.ui.compatibility.editor");
		tab.getPersistedState().put("memento", """
				<editor id="%s" title="%s">
				<input factoryID="org.waarborg.ui.screen-input" folder="%s" key="%s" source="%s"/>
				</editor>""".formatted(ScreenEditor.ID, OLD, session.folder(), week.key(), week.source()));
		try {
			afterAnotherLanguage().run();
			assertEquals(session.screen(week).orElseThrow().title(), tab.getLabel());
		} finally {
			desktop.close(session);
		}
	}
}
