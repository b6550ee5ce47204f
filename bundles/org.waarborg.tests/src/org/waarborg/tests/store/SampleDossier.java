package org.waarborg.tests.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.LocalText;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Scope;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.store.Autosave;
import org.waarborg.store.FileContent;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.DossierFolder;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.store.internal.FileOps;
import org.waarborg.store.internal.OpenDossierImpl;

/** A small dossier of a hospital that does not exist: a root and two statements that refer to it and to each other. */
final class SampleDossier {

	static final String ROOT = "dossier.waarborg";
	static final String FIRST = "statements/nen7510.soa";
	static final String SECOND = "statements/iso27001.soa";
	static final DossierFactory DOSSIER = DossierFactory.eINSTANCE;
	static final StatementFactory STATEMENT = StatementFactory.eINSTANCE;

	private SampleDossier() {
	}

	static DossierStoreImpl store() {
		return store(new QuickDisk());
	}

	static DossierStoreImpl store(FileOps ops) {
		return new DossierStoreImpl(List.of(new StatementDomain()), ops, DossierFolder.MAX_FILE_SIZE);
	}

	static DossierStoreImpl storeWithoutDomains() {
		return new DossierStoreImpl(List.of());
	}

	/** Creates and saves the dossier, and leaves it open. */
	static OpenDossier create(Path folder) throws StoreException {
		OpenDossier dossier = store().create(folder, root());
		dossier.addFile(FIRST, statement(dossier, "nen7510-2024", 3));
		dossier.addFile(SECOND, statement(dossier, "iso27001-2022", 2));
		StatementOfApplicability second = statement(dossier, SECOND);
		dossier.edits().run(dossier.edits().set(second, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__TWIN,
				statement(dossier, FIRST)));
		dossier.save();
		return dossier;
	}

	/** Creates and saves the dossier, and closes it. */
	static Path saved(Path folder) throws StoreException {
		create(folder).close();
		return folder;
	}

	static OpenDossier open(Path folder) throws StoreException {
		return store().open(folder, OpenMode.READ_WRITE);
	}

	/** An autosave whose clock and background belong to the test. */
	static Autosave autosave(OpenDossier dossier, Path state, Consumer<StoreProblem> listener, LongSupplier clock,
			Executor executor) {
		return ((OpenDossierImpl) dossier).autosave(state, listener, clock, executor);
	}

	static Dossier root() {
		Dossier root = DOSSIER.createDossier();
		root.setLanguage("nl");
		Organisation hospital = DOSSIER.createOrganisation();
		hospital.setName("Ziekenhuis De Voorbeeldige Zorg & Zn. \"Oost\"");
		root.getOrganisations().add(hospital);
		root.setOrganisation(hospital);
		Person person = DOSSIER.createPerson();
		person.setName("Aïsha van der Meér");
		root.getPeople().add(person);
		Person other = DOSSIER.createPerson();
		other.setName("Bram de Wit");
		root.getPeople().add(other);
		Scope scope = DOSSIER.createScope();
		scope.getTitle().add(text("nl", "Hele ziekenhuis"));
		scope.setOwner(person);
		root.getScopes().add(scope);
		return root;
	}

	static LocalText text(String language, String value) {
		LocalText text = ControlsetFactory.eINSTANCE.createLocalText();
		text.setLanguage(language);
		text.setValue(value);
		return text;
	}

	static StatementOfApplicability statement(OpenDossier dossier, String set, int decisions) {
		StatementOfApplicability statement = STATEMENT.createStatementOfApplicability();
		statement.getTitle().add(text("nl", "Verklaring " + set));
		statement.setScope(dossier.dossier().getScopes().get(0));
		for (int i = 1; i <= decisions; i++) {
			statement.getDecisions().add(newDecision(dossier, set, i));
		}
		return statement;
	}

	static Decision newDecision(OpenDossier dossier, String set, int number) {
		Decision decision = STATEMENT.createDecision();
		decision.setControl(new ControlRef(set, "A.5." + number));
		decision.setApplicability(Applicability.APPLICABLE);
		decision.setOwner(dossier.dossier().getPeople().get(0));
		decision.getRealisation().add(text("nl", "Regel een\nregel twee <b> & \"drie\" van " + number));
		Part part = STATEMENT.createPart();
		part.setOwner(dossier.dossier().getPeople().get(1));
		decision.getParts().add(part);
		return decision;
	}

	static StatementOfApplicability statement(OpenDossier dossier, String path) {
		return dossier.roots(StatementOfApplicability.class).stream().filter(s -> dossier.fileOf(s).equals(path))
				.findFirst()
				.orElseThrow();
	}

	static Decision decision(OpenDossier dossier, String path, int index) {
		return statement(dossier, path).getDecisions().get(index);
	}

	/** All visible and hidden files of a folder with their content, for comparing before and after. */
	static Map<String, String> snapshot(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				String path = folder.relativize(file).toString().replace('\\', '/');
				if (!path.startsWith(".waarborg-presence")) {
					files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
				}
			}
		}
		return files;
	}

	/** Changes the text of a file on disk, as an editor or a merge would. */
	static void replace(Path folder, String path, String from, String to) throws IOException {
		Path file = folder.resolve(path);
		String text = Files.readString(file);
		if (!text.contains(from)) {
			throw new IllegalArgumentException("Nothing to replace: " + from + " in\n" + text);
		}
		Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(from),
				java.util.regex.Matcher.quoteReplacement(to)));
	}

	static List<StoreProblem> errors(OpenDossier dossier) {
		return dossier.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
	}

	static Collection<StoreProblem.Kind> kinds(OpenDossier dossier) {
		return dossier.problems().stream().map(StoreProblem::kind).toList();
	}

	static FileContent newFile(String path, byte[] bytes) {
		return new FileContent(path, bytes, java.util.Optional.empty());
	}
}
