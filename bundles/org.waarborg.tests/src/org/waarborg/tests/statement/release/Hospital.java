package org.waarborg.tests.statement.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Phase;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.Services;

/** The example hospital in a folder of its own, beside the control sets that ship; inside a framework or not. */
public final class Hospital implements AutoCloseable {

	/** The day of all tests. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	public static final String FILE = "statements/nen7510.soa";

	/** Top management since 2023; never author of a release. */
	public static final String DIRECTOR = "prof. dr. Hedwig Roelvingh";
	/** CISO since 2024, and owner of the statement. */
	public static final String CISO = "Marleen Oosterhof";

	private static final String BUNDLE = "org.waarborg.example";
	private static final String FOLDER = "umc-voorbeeld/";

	public final Path folder;
	private OpenDossier open;
	private final ControlSetRegistry registry;

	public Hospital(Path folder) throws IOException, StoreException {
		this.folder = folder;
		registry = FrameworkUtil.getBundle(Hospital.class) == null ? shipped() : Services.get(ControlSetRegistry.class);
		try (InputStream list = resource(FOLDER + "files.list")) {
			for (String file : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(l -> !l.isBlank() && !l.contains("released") && !l.contains("vorige-uitgave")).toList()) {
				Path target = folder.resolve(file.strip());
				Files.createDirectories(target.getParent());
				try (InputStream in = resource(FOLDER + file.strip())) {
					Files.write(target, file.strip().equals(FILE) ? alone(in.readAllBytes()) : in.readAllBytes());
				}
			}
		}
		open = Scenario.store().open(folder, OpenMode.READ_WRITE);
	}

	/** Without what was released of it and without its twin; as if three versions went before. */
	private static byte[] alone(byte[] statement) {
		return new String(statement, StandardCharsets.UTF_8).replaceFirst(" version=\"3\"", " version=\"4\"")
				.replaceFirst("\\s*<twin\\s[^>]*/>", "").getBytes(StandardCharsets.UTF_8);
	}

	private static InputStream resource(String path) throws IOException {
		Bundle own = FrameworkUtil.getBundle(Hospital.class);
		if (own == null) {
			return Files.newInputStream(Path.of("bundles", BUNDLE, path));
		}
		return Arrays.stream(own.getBundleContext().getBundles()).filter(b -> BUNDLE.equals(b.getSymbolicName()))
				.findFirst().orElseThrow().getEntry(path).openStream();
	}

	private static ControlSetRegistry shipped() throws IOException {
		Set<String> catalogs = Set.of("controlset", "controltext");
		try (Stream<Path> files = Files.walk(Path.of("bundles"), 3)) {
			return Registries.of(List.of()).withSets(files
					.filter(f -> catalogs.contains(f.toString().substring(f.toString().lastIndexOf('.') + 1)))
					.toList());
		}
	}

	public OpenDossier dossier() {
		return open;
	}

	public ControlSetRegistry registry() {
		return registry;
	}

	public StatementOfApplicability statement() {
		return open.roots(StatementOfApplicability.class).get(0);
	}

	public Person person(String name) {
		return open.dossier().getPeople().stream().filter(p -> name.equals(p.getName())).findFirst().orElseThrow();
	}

	/** Another program opens the same folder. */
	public OpenDossier second() throws StoreException {
		return Scenario.store().open(folder, OpenMode.READ_WRITE);
	}

	/** Closes and opens it, as the next day. */
	public void again(OpenMode mode) throws StoreException {
		open.close();
		open = Scenario.store().open(folder, mode);
	}

	/** Decides what is undecided and confirms what is to be confirmed, so that nothing stops a release. */
	public void decided() throws StoreException {
		Person ciso = person(CISO);
		for (StatementRow row : StatementRows.of(statement(), registry, new StatementView.Combined())) {
			Decision decision = row.decision().orElseThrow();
			if (!row.isDecided() && row.followed().isEmpty()) {
				decision.setToConfirm(false);
				if (decision.getApplicability() == Applicability.UNDECIDED) {
					decision.setApplicability(Applicability.NOT_APPLICABLE);
					decision.getExclusion().add(Texts.of("nl", "Komt hier niet voor."));
				}
				decision.setDecidedBy(ciso);
				decision.setInRole(Role.CISO);
				decision.setDecidedOn(TODAY);
			}
		}
		Identifiers.ensureIds(statement());
		// By a command, so that the dossier knows that the file is to be written.
		open.edits().run("decide",
				open.edits().set(statement(), Literals.STATEMENT_OF_APPLICABILITY__PHASE, Phase.DRAFT));
		open.save();
	}

	public Decision decision(String ref) {
		return Decisions.find(statement(), ControlRef.parse(ref)).orElseThrow();
	}

	@Override
	public void close() {
		open.close();
	}
}
