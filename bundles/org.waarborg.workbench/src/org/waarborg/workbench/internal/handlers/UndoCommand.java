package org.waarborg.workbench.internal.handlers;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.waarborg.screen.DossierSession;
import org.waarborg.ui.editor.ScreenEditor;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Parts;

/** Undo and redo in the dossier that the person works in; the menu says what. In plugin.xml behind the class: which. */
public final class UndoCommand extends AbstractHandler implements IElementUpdater, IExecutableExtension {

	private boolean redo;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		redo = "redo".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Optional<ScreenEditor> editor = editor();
		if (editor.isPresent())
			editor.ifPresent(redo ? ScreenEditor::redo : ScreenEditor::undo);
		else
			Desk.current().active().ifPresent(redo ? DossierSession::redo : DossierSession::undo);
		return null;
	}

	/** The editor in use, when it is one of the dossier in use: what is typed there is undone before a step of the dossier. */
	private static Optional<ScreenEditor> editor() {
		return Parts.editor().filter(ScreenEditor.class::isInstance).map(ScreenEditor.class::cast)
				.filter(e -> e.session().equals(Desk.current().active()));
	}

	/** What undo, or redo, would do now; empty when there is nothing. */
	static Optional<String> label(boolean redo) {
		Optional<ScreenEditor> editor = editor();
		if (editor.isPresent())
			return editor.flatMap(redo ? ScreenEditor::redoLabel : ScreenEditor::undoLabel);
		return Desk.current().active().flatMap(redo ? DossierSession::redoLabel : DossierSession::undoLabel);
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		Optional<String> label = label(redo);
		String command = redo ? "redo" : "undo";
		String text = label.map(l -> Say.text(command + ".what", l)).orElseGet(() -> Say.text(command));
		element.setText(text);
		element.setTooltip(text);
	}
}
