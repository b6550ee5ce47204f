package org.waarborg.statement.tasks.internal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.rules.Rules;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Surface;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.statement.tasks.internal.OnStatement;
import org.waarborg.statement.tasks.internal.export.ExportTask;

/**
 * What can be done with the versions of a statement: on the statement itself, on the list of its versions, on the content of one,
 * and where two are compared. What cannot be done now says why.
 */
@Component
public class VersionActions implements ActionSource {

	private static final int ORDER = 10;

	private final Rules rules;
	private final Documents documents;

	/**
	 * With what is installed.
	 *
	 * @param rules     say what stops a release
	 * @param documents make a document of a comparison
	 */
	@Activate
	public VersionActions(@Reference Rules rules, @Reference Documents documents) {
		this.rules = rules;
		this.documents = documents;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		return OnStatement.ofAny(session, screen.target())
				.map(s -> new Offered(session, screen, selection, s).actions()).orElse(List.of());
	}

	/** What is offered at one moment. */
	private final class Offered {

		private final DossierSession session;
		private final Screen screen;
		private final Selection selection;
		private final StatementOfApplicability statement;
		private final Messages messages;
		/** Empty where they cannot be read: each action says so. */
		private final Optional<Versions> versions;

		Offered(DossierSession session, Screen screen, Selection selection, StatementOfApplicability statement) {
			this.session = session;
			this.screen = screen;
			this.selection = selection;
			this.statement = statement;
			messages = VersionTask.words(session);
			versions = Versions.ifReadable(session.dossier(), statement);
		}

		List<Action> actions() {
			List<Action> actions = new ArrayList<>();
			List<Version> chosen = chosen();
			if (chosen.size() == 1) {
				actions.addAll(version(chosen.getFirst()));
			}
			if (chosen.size() == 2) {
				int first = Math.min(chosen.get(0).number(), chosen.get(1).number());
				int second = Math.max(chosen.get(0).number(), chosen.get(1).number());
				actions.add(compare("compare.both", word("action.compare.both", first, second), first, second));
			}
			if (chosen.isEmpty() && Places.compared(screen.target()).isEmpty()) {
				actions.add(start("release", word("action.release", statement.getVersion()), "lock",
						writable().or(this::nobody), s -> s.start(new ReleaseTask(session, rules, statement))));
			}
			Places.compared(screen.target()).ifPresent(both -> {
				actions.add(start("compare.export", word("action.compare.export"), "export",
						documents.formats().isEmpty() ? Optional.of(word("not.format")) : none(),
						s -> s.start(ExportTask.comparing(session, documents, statement, named(both[0]),
								named(both[1])))));
				actions.add(start("compare.choose", word("action.compare.choose"), "compare", none(),
						s -> s.start(new CompareTask(session, rules, statement, both[0], both[1]))));
			});
			if (chosen.isEmpty()) {
				actions.addAll(changes());
			}
			return List.copyOf(actions);
		}

		/** The number that a word such as "last" means. */
		private String named(String state) {
			return versions.flatMap(v -> v.named(state)).map(v -> Integer.toString(v.number())).orElse(state);
		}

		/** The versions that the person chose, or whose content she reads. */
		private List<Version> chosen() {
			if (versions.isEmpty()) {
				return List.of();
			}
			Stream<Integer> numbers = Places.isVersions(screen.target())
					? selection.chosen().stream().map(Row::subject).filter(Version.class::isInstance)
							.map(v -> ((Version) v).number())
					: Places.version(screen.target()).stream();
			return numbers.flatMap(n -> versions.get().find(n).stream()).toList();
		}

		private List<Action> version(Version version) {
			int number = version.number();
			Optional<String> cannot = writable().or(() -> unsound(number));
			List<Action> actions = new ArrayList<>();
			actions.add(start("approve", word("action.approve", number), "status-done",
					cannot.or(this::nobody).or(() -> over(version)),
					s -> s.start(new ApproveTask(session, rules, statement, number))));
			actions.add(start("mark", word("action.mark", number), "edit", cannot.or(this::nobody),
					s -> s.start(new MarkTask(session, rules, statement, number))));
			actions.add(start("withdraw", word("action.withdraw", number), "status-stop",
					writable().or(this::brokenLedger).or(this::nobody).or(() -> withdrawn(version)),
					s -> s.start(new WithdrawTask(session, rules, statement, number))));
			actions.add(start("verify", word("action.verify", number), "lock", Optional.empty(),
					s -> s.start(new VerifyTask(session, rules, statement, number))));
			versions.stream().flatMap(v -> v.all().stream()).map(Version::number).filter(n -> n < number)
					.max(Integer::compare).ifPresent(n -> actions.add(
							compare("compare.previous", word("action.compare.previous", n, number), n, number)));
			actions.add(compare("compare.draft", word("action.compare.draft", number), number, Places.DRAFT));
			actions.add(start("version.export", word("action.export", number), "export",
					documents.formats().isEmpty() ? Optional.of(word("not.format")) : Optional.empty(),
					s -> s.start(ExportTask.of(session, documents, statement, number))));
			if (Places.isVersions(screen.target())) {
				actions.add(start("open", word("action.open", number), "open", Optional.empty(),
						s -> s.show(Places.content(statement, number))));
			}
			return actions;
		}

		private List<Action> changes() {
			Optional<Version> latest = versions.flatMap(Versions::latest);
			Optional<Version> audited = versions.flatMap(Versions::audited);
			List<Action> actions = new ArrayList<>();
			actions.add(start("changes.audit", word("action.changes.audit"), "compare",
					none().or(() -> audited.isPresent() ? Optional.empty() : Optional.of(word("not.audited"))),
					s -> s.show(Places.comparison(statement, Versions.AUDITED, Places.DRAFT))));
			if (Places.compared(screen.target()).isEmpty()) {
				actions.add(start("changes.last",
						latest.map(v -> word("action.changes.last", v.number()))
								.orElse(word("action.changes.none")),
						"compare", none(),
						s -> s.show(Places.comparison(statement, Versions.LAST, Places.DRAFT))));
			}
			return actions;
		}

		private Action compare(String id, String label, Object before, Object after) {
			return start(id, label, "compare", Optional.empty(),
					s -> s.show(Places.comparison(statement, before.toString(), after.toString())));
		}

		private static Action start(String id, String label, String icon, Optional<String> whyNot,
				Consumer<Surface> run) {
			return new Action(id, label, icon, whyNot, run);
		}

		// ---- why not

		private String word(String key, Object... arguments) {
			return messages.get(key, arguments);
		}

		private Optional<String> writable() {
			return OnStatement.readOnly(session);
		}

		private Optional<String> nobody() {
			return session.dossier().dossier().getPeople().isEmpty() ? Optional.of(word("not.people"))
					: Optional.empty();
		}

		private Optional<String> none() {
			return versions.isEmpty() ? Optional.of(word("versions.unreadable"))
					: versions.get().all().isEmpty() ? Optional.of(word("not.released")) : Optional.empty();
		}

		private Optional<String> unsound(int number) {
			return versions.flatMap(v -> v.problems(number).stream().findFirst())
					.map(p -> p.message(messages.locale()));
		}

		private Optional<String> brokenLedger() {
			return versions.flatMap(v -> v.problems().stream().filter(p -> p.ofLedger()).findFirst())
					.map(p -> p.message(messages.locale()));
		}

		private Optional<String> withdrawn(Version version) {
			return version.standing() == Standing.WITHDRAWN ? Optional.of(word("not.withdrawn", version.number()))
					: Optional.empty();
		}

		private Optional<String> over(Version version) {
			return version.standing() == Standing.SUPERSEDED
					? Optional.of(word("not.superseded", version.number(), version.supersededBy()))
					: withdrawn(version);
		}
	}
}
