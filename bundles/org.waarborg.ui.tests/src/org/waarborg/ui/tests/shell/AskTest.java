package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waarborg.document.Status;
import org.waarborg.ui.tests.Screens;
import org.waarborg.workbench.internal.dialogs.Ask;

/** The dialog that says what happened, what was kept and what to do. */
class AskTest {

	private static final String TITLE = "Een vraag van de test";

	@RegisterExtension
	private final Screens screens = new Screens();

	/** Opens the dialog, looks at it, and closes it as Esc does. */
	private int ask(Ask ask, Consumer<Shell> look) {
		List<Throwable> failed = new ArrayList<>();
		screens.display().timerExec(200, () -> {
			Shell dialog = Arrays.stream(screens.display().getShells()).filter(s -> s.getText().equals(TITLE))
					.findFirst().orElseThrow();
			try {
				look.accept(dialog);
			} catch (AssertionError | RuntimeException e) {
				failed.add(e);
			} finally {
				dialog.close();
			}
		});
		int chosen = ask.title(TITLE).open(null);
		assertEquals(List.of(), failed);
		return chosen;
	}

	@Test
	void aLongDetailIsSeenToItsEnd() {
		String sentence = "statements/nen7510.soa:4902:68: geen welgevormde XML; mogelijk is het bestand afgekapt. ";
		ask(Ask.about(Status.STOP, "1 probleem").details(List.of(sentence.repeat(4))).choice("Sluiten"), dialog -> {
			Text details = Screens.all(dialog, Text.class).getFirst();
			int needed = details.computeSize(details.getSize().x, SWT.DEFAULT).y;
			assertTrue(details.getSize().y >= needed, details.getSize().y + " of " + needed);
		});
	}

	@Test
	void escIsTheLastChoiceWhicheverIsTheDefault() {
		int chosen = ask(Ask.about(Status.STOP, "Kop").choice("Een").prefer().choice("Twee"), dialog -> {
			assertEquals("Een", dialog.getDefaultButton().getText());
			assertEquals(2, Screens.all(dialog, Button.class).size());
		});
		assertEquals(1, chosen);
	}
}
