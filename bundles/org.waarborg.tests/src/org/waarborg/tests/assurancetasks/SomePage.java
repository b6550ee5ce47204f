package org.waarborg.tests.assurancetasks;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.document.Status;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.store.Edits;

/** Actions look at where a screen is and what is chosen, nothing else. */
record SomePage(Target target) implements Screen {

	@Override
	public String title() {
		return "page";
	}

	@Override
	public String icon() {
		return "supplier";
	}

	@Override
	public Header header() {
		return new Header("page", "", "", Status.NEUTRAL, "", -1, Optional.empty());
	}

	@Override
	public List<Field> columns() {
		return List.of();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of();
	}

	@Override
	public List<Row> rows() {
		return List.of();
	}

	@Override
	public String name(Row row) {
		return row.id();
	}

	@Override
	public List<Section> sections() {
		return List.of();
	}

	@Override
	public List<Grouping> groupings() {
		return List.of();
	}

	@Override
	public String empty() {
		return "";
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return row.object().map(EObject::eClass).map(c -> "no");
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException();
	}
}
