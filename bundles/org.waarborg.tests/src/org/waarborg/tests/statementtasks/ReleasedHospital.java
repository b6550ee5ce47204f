package org.waarborg.tests.statementtasks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.compare.internal.ComparisonDocumentSource;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.statement.release.internal.ReleaseRuleBook;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.screens.internal.versions.VersionScreens;
import org.waarborg.statement.tasks.internal.release.VersionActions;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.statement.release.Hospital;
import org.waarborg.tests.support.TaskWalk;

/** The example hospital in front of a person who releases and approves by clicking. */
public final class ReleasedHospital implements AutoCloseable {

	public static final String SOURCE = "statement.versions";

	private final Path folder;
	private final OpenedDossier opened;

	private ReleasedHospital(Path folder, Path temp, OpenMode mode, String language) {
		this.folder = folder;
		opened = OpenedDossier.at(folder, temp, language, mode, new StatementScreens(), new VersionScreens())
				.actions(new VersionActions(rules(), documents())).settle();
	}

	/** Everything is decided, so that nothing stops a release; the draft becomes version 4. */
	public static ReleasedHospital decided(Path temp) throws Exception {
		try (Hospital hospital = new Hospital(temp.resolve("hospital"))) {
			hospital.decided();
		}
		return again(temp, OpenMode.READ_WRITE);
	}

	/** As the example ships: some controls are not decided. */
	public static ReleasedHospital undecided(Path temp) throws Exception {
		new Hospital(temp.resolve("hospital")).close();
		return again(temp, OpenMode.READ_WRITE);
	}

	/** The folder of before, opened anew. */
	public static ReleasedHospital again(Path temp, OpenMode mode) {
		return new ReleasedHospital(temp.resolve("hospital"), temp, mode, "nl");
	}

	private static RulesComponent rules() {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new StatementRuleBook());
		rules.addBook(new DossierRuleBook());
		rules.addBook(new ReleaseRuleBook());
		return rules;
	}

	private static WhiteboardDocuments documents() {
		WhiteboardDocuments documents = new WhiteboardDocuments();
		documents.addSource(new ComparisonDocumentSource(), Map.of());
		documents.addWriter(new HtmlWriter(), Map.of());
		documents.addWriter(new CsvWriter(), Map.of());
		return documents;
	}

	public DossierSession session() {
		return opened.session();
	}

	public OpenedDossier opened() {
		return opened;
	}

	public StatementOfApplicability statement() {
		return session().dossier().roots(StatementOfApplicability.class).getFirst();
	}

	public Person person(String name) {
		return session().dossier().dossier().getPeople().stream().filter(p -> name.equals(Labels.of(p))).findFirst()
				.orElseThrow();
	}

	public Versions versions() {
		try {
			return Versions.of(session().dossier(), statement());
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}

	public Version version(int number) {
		return versions().find(number).orElseThrow();
	}

	// ---- screens and what they offer

	public Screen draft() {
		return opened.screen("statement", statement().getId());
	}

	public Screen list() {
		return opened.screen(SOURCE, statement().getId());
	}

	public Screen compared(String before, String after) {
		return opened.screen(SOURCE, statement().getId() + "/compare/" + before + '/' + after);
	}

	/** An action on the draft. */
	public Action action(String id) {
		return TaskWalk.action(session(), draft(), Selection.NONE, id);
	}

	/** An action on a version in the list of versions. */
	public Action action(int number, String id) {
		Row row = list().row("v" + number).orElseThrow();
		return TaskWalk.action(session(), list(), new Selection(List.of(row), list().rows(), false), id);
	}

	/** Where an action leads without asking anything. */
	public static Target leads(Action action) {
		Target[] shown = new Target[1];
		action.run().accept(new Surface() {
			@Override
			public void show(Target target) {
				shown[0] = target;
			}

			@Override
			public void only(String grouping, String group) {
				throw new AssertionError("picks " + group);
			}

			@Override
			public void start(Task task) {
				throw new AssertionError("starts " + task.title());
			}
		});
		return Optional.ofNullable(shown[0]).orElseThrow();
	}

	/** The draft becomes a version, by the CISO. */
	public int released() {
		int number = statement().getVersion();
		TaskWalk.of(action("release")).to("facts").answer("by", person(Hospital.CISO).getId()).finish();
		opened.settle();
		return number;
	}

	/** The director approves a version. */
	public void approved(int number) {
		TaskWalk.of(action(number, "approve")).answer("person", person(Hospital.DIRECTOR).getId()).finish();
		opened.settle();
	}

	// ---- the disk

	public Path file(String path) {
		return folder.resolve(path);
	}

	/** Somebody changes a released file by hand. */
	public void tamper(int number) throws Exception {
		Path file = file(version(number).file());
		String text = Files.readString(file, StandardCharsets.UTF_8);
		Files.writeString(file, text.replaceFirst("</", " </"), StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		opened.close();
	}
}
