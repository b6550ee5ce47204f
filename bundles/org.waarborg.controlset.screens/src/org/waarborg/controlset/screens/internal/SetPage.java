package org.waarborg.controlset.screens.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waarborg.document.Status;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** A page about one own control set. Words are at {@code KIND.title}, {@code KIND.empty} and so on. */
abstract class SetPage implements Screen {

	final OwnSet own;
	final DossierSession session;
	final Fields fields;
	final Page kind;
	private List<Section> sections;

	SetPage(OwnSet own, Page kind) {
		this.own = own;
		this.kind = kind;
		session = own.session();
		fields = own.words();
	}

	/** The form; made once, fields read the set each time. */
	abstract List<Section> form();

	final String text(String name, Object... arguments) {
		return fields.text(kind.word() + '.' + name, arguments);
	}

	@Override
	public final Target target() {
		return kind.of(own.path());
	}

	@Override
	public String title() {
		return text("title", own.name());
	}

	@Override
	public String icon() {
		return kind.icon();
	}

	@Override
	public String empty() {
		return text("empty");
	}

	@Override
	public final List<Section> sections() {
		if (sections == null) {
			sections = List.copyOf(form());
		}
		return sections;
	}

	@Override
	public List<Field> columns() {
		return sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<Grouping> groupings() {
		return List.of();
	}

	@Override
	public String name(Row row) {
		return own.find(row.id()).map(o -> OwnSet.name(o, session.language())).orElse(row.id());
	}

	/** A band that says what the checker found, and leads there. */
	final Header header(String figure, double done, Optional<Action> next) {
		long errors = own.count(Severity.ERROR);
		long warnings = own.count(Severity.WARNING);
		Status status = errors > 0 ? Status.STOP : warnings > 0 ? Status.ATTENTION : Status.DONE;
		String chip = errors > 0 ? fields.text("chip.errors", errors)
				: warnings > 0 ? fields.text("chip.warnings", warnings) : fields.text("chip.fine");
		Optional<Action> look = errors + warnings == 0 || kind == Page.CHECK ? next
				: next.or(() -> Optional.of(goTo("check", Page.CHECK)));
		return new Header(title(), fields.text("detail.set", own.path()), chip, status, figure, done, look);
	}

	/** Leads to another page of the same set. */
	final Action goTo(String id, Page page) {
		return new Action("show." + id, fields.text("show." + id), page.icon(), Optional.empty(),
				s -> s.show(page.of(own.path())));
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return session.dossier().writable() ? Optional.empty() : Optional.of(fields.text("locked.readonly"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		return edits.delete(rows.stream().map(r -> r.object().orElseThrow()).toList());
	}

	/** What is to be mended the checker says, not a rule. */
	@Override
	public final boolean hasSignals() {
		return false;
	}

	/** Runs what one asked for on this page and goes there. */
	final void run(Surface surface, String label, List<Command> commands, String row) {
		session.run(label, commands);
		surface.show(new Target(ControlSetScreens.ID, kind.of(own.path()).key(), row, ""));
	}
}
