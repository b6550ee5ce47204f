package org.waarborg.statement.screens.internal.versions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.Versions;

/**
 * The screens of released versions. The key is the id of the statement for the list of its versions, with {@code /2} behind it
 * for the content of one, and with {@code /compare/1/draft} for two states side by side; a state is a number, {@code draft},
 * {@code last} or {@code audited}.
 */
@Component
public class VersionScreens implements ScreenSource {

	static final String ID = "statement.versions";
	static final String DRAFT = "draft";

	private static final int ORDER = 101;
	private static final String COMPARE = "compare/";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return ORDER;
	}

	/** They stand below their statements. */
	@Override
	public List<Node> nodes(DossierSession session) {
		return List.of();
	}

	/**
	 * The line of the navigator below a statement. Before the rules have looked it says nothing of them: to know what they are worth all
	 * of them are read, and the window does not wait for that.
	 *
	 * @param session   the dossier
	 * @param statement the statement
	 * @return how many versions there are, in red where one is not what was released
	 */
	public static Node node(DossierSession session, StatementOfApplicability statement) {
		if (!session.checked()) {
			return node(session, statement, "", Optional.empty());
		}
		Optional<Versions> versions = Versions.ifReadable(session.dossier(), statement);
		boolean sound = versions.isPresent() && versions.get().problems().isEmpty();
		return node(session, statement, versions.map(v -> Integer.toString(v.all().size())).orElse("?"),
				sound ? Optional.empty() : Optional.of(Status.STOP));
	}

	private static Node node(DossierSession session, StatementOfApplicability statement, String figure,
			Optional<Status> status) {
		return new Node(statement.getId() + "/versions", messages(session).get("node.versions"), "document", figure,
				status, Optional.of(Target.screen(ID, statement.getId())), List.of());
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		int slash = key.indexOf('/');
		String id = slash < 0 ? key : key.substring(0, slash);
		Optional<StatementOfApplicability> statement = statement(session, id);
		if (statement.isEmpty() || slash < 0) {
			return statement.map(s -> new VersionsScreen(session, id));
		}
		String rest = key.substring(slash + 1);
		if (rest.startsWith(COMPARE)) {
			String[] both = rest.substring(COMPARE.length()).split("/");
			return both.length == 2 ? Optional.of(new ComparisonScreen(session, id, both[0], both[1]))
					: Optional.empty();
		}
		return rest.matches("\\d{1,6}")
				&& Versions.ifReadable(session.dossier(), statement.get()).flatMap(v -> v.named(rest)).isPresent()
						? Optional.of(new VersionScreen(session, id, Integer.parseInt(rest)))
						: Optional.empty();
	}

	/**
	 * The place that lays a version and the draft side by side.
	 *
	 * @param statement the statement
	 * @param number    the version
	 * @return the place
	 */
	public static Target sinceVersion(StatementOfApplicability statement, int number) {
		return Target.screen(ID, statement.getId() + '/' + COMPARE + number + '/' + DRAFT);
	}

	static Optional<StatementOfApplicability> statement(DossierSession session, String id) {
		return session.dossier().find(id).filter(StatementOfApplicability.class::isInstance)
				.map(StatementOfApplicability.class::cast);
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return Optional.empty();
	}

	static Messages messages(DossierSession session) {
		return Messages.beside(VersionScreens.class, Locale.of(session.language()));
	}
}
