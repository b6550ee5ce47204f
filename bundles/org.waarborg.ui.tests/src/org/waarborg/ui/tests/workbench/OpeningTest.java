package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The workbench that the tests run in is the product's own application. */
class OpeningTest {

	@Test
	void theWorkbenchOpensOneVisibleWindowWithItsName() {
		assertTrue(PlatformUI.isWorkbenchRunning());
		assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		Shell shell = window.getShell();
		assertTrue(shell.isVisible());
		assertTrue(shell.getText().contains("Waarborg"), shell.getText());
	}

	@Test
	void theWindowHasAPageWithAPerspective() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		assertNotNull(window.getActivePage());
		assertNotNull(window.getActivePage().getPerspective());
	}
}
