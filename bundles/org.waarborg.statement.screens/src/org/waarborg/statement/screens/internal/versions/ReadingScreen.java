package org.waarborg.statement.screens.internal.versions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Labels;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.Edits;

/** A screen of what was released: it is read, and nothing of it is edited. */
abstract class ReadingScreen implements Screen {

	final DossierSession session;
	final Messages messages;
	final Fields fields;
	final String statement;
	private final String key;
	private final OfRevision<Optional<Versions>> versions;

	/**
	 * A screen.
	 *
	 * @param session   the dossier
	 * @param statement id of the statement
	 * @param page      which screen of it; empty for its versions
	 */
	ReadingScreen(DossierSession session, String statement, String page) {
		this.session = session;
		this.statement = statement;
		key = page.isEmpty() ? statement : statement + '/' + page;
		messages = VersionScreens.messages(session);
		fields = Fields.of(session, messages, StatementWords.messages(session.language()));
		versions = new OfRevision<>(session, () -> statement().flatMap(s -> Versions.ifReadable(session.dossier(), s)));
	}

	@Override
	public final Target target() {
		return Target.screen(VersionScreens.ID, key);
	}

	@Override
	public final boolean hasSignals() {
		return false;
	}

	Optional<StatementOfApplicability> statement() {
		return VersionScreens.statement(session, statement);
	}

	String statementName() {
		return statement().map(s -> Labels.of(s, session.language())).filter(n -> !n.isEmpty())
				.orElseGet(() -> StatementWords.messages(session.language()).get("document.title"));
	}

	/** The versions; read once for each state of the dossier. */
	Optional<Versions> versions() {
		return versions.get();
	}

	/** What is wrong with a version, and what to do; empty when it is what was released. */
	String trouble(int number) {
		return versions().map(v -> String.join("\n", v.problems(number).stream()
				.map(p -> p.message(locale())).toList())).orElse(word("unreadable"));
	}

	/** An action of whoever can do it, as its menu would offer it. */
	Optional<Action> offered(String id, List<Row> chosen) {
		return session.actions(this, new Selection(chosen, chosen, false)).stream().flatMap(List::stream)
				.filter(a -> a.id().equals(id)).findFirst();
	}

	Locale locale() {
		return messages.locale();
	}

	String word(String id, Object... arguments) {
		return messages.get(id, arguments);
	}

	String date(LocalDate day) {
		return day == null ? "" : Formats.of(session.language()).date(day);
	}

	Field told(String id, Function<Row, Cell> cell) {
		return fields.told(id, word("column." + id), cell, r -> cell.apply(r).text());
	}

	/** Something of several lines: all of them in the form, in a cell on one line. */
	Field lines(String id, Function<Row, String> text) {
		return fields.told(id, word("column." + id),
				r -> Cell.of(text.apply(r).strip().replaceAll("\\s*\\n\\s*", " · ")), text);
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(word("delete"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("nothing is deleted here");
	}
}
