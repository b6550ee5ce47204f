package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.StatementPackage;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.internal.RealFileOps;

/** A program that is killed while it saves: another process, really killed. Runs where Java can start itself. */
class KillTest {

	private static final int KILLS = Integer.getInteger("waarborg.kills", 3);

	@TempDir
	Path temp;

	/** Saves for ever: a counter in the root and in a statement, always the same in both. */
	public static void main(String[] arguments) throws Exception {
		try (OpenDossier dossier = SampleDossier.store(RealFileOps.INSTANCE).open(Path.of(arguments[0]),
				OpenMode.READ_WRITE)) {
			for (int i = 0;; i++) {
				var edits = dossier.edits();
				edits.run("count",
						edits.set(dossier.dossier().getPeople().get(0), DossierPackage.Literals.PERSON__NAME, "n" + i),
						edits.set(SampleDossier.decision(dossier, SampleDossier.FIRST, 0),
								StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "n" + i));
				dossier.save();
				if (i == 0) {
					Files.writeString(Path.of(arguments[1]), "started");
				}
			}
		}
	}

	@Test
	void aKilledProgramLeavesOldOrNew() throws Exception {
		Path folder = SampleDossier.saved(temp.resolve("dossier"));
		for (int kill = 0; kill < KILLS; kill++) {
			killWhileSaving(folder, kill);
			try (OpenDossier dossier = SampleDossier.open(folder)) {
				assertEquals(List.of(), SampleDossier.errors(dossier));
				assertTrue(dossier.writable());
				assertEquals(dossier.dossier().getPeople().get(0).getName(),
						SampleDossier.decision(dossier, SampleDossier.FIRST, 0).getTakenOverFrom());
				dossier.edits().run(
						dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "k" + kill));
				assertEquals(List.of(SampleDossier.ROOT), dossier.save().written());
			}
		}
	}

	private void killWhileSaving(Path folder, int kill) throws IOException, InterruptedException {
		kill(KillTest.class, temp, kill, folder.toString());
	}

	/**
	 * Starts a program, waits until it says that it is at work, and kills it a moment later.
	 *
	 * @param program   its class; the last argument that it gets is a file that it makes when it is at work
	 * @param temp      where that file is made
	 * @param kill      how often this was done before; each time the moment is a little longer
	 * @param arguments what it gets before
	 */
	static void kill(Class<?> program, Path temp, int kill, String... arguments)
			throws IOException, InterruptedException {
		Path started = temp.resolve("started" + kill);
		String command = ProcessHandle.current().info().command().orElse("");
		String classPath = System.getProperty("java.class.path", "") + File.pathSeparator + flatClassPath();
		Assumptions.assumeTrue(!command.isEmpty() && Files.isExecutable(Path.of(command)),
				"Java cannot start itself here");
		List<String> line = new ArrayList<>(List.of(command, "-cp", classPath, program.getName()));
		line.addAll(List.of(arguments));
		line.add(started.toString());
		Process process = new ProcessBuilder(line).redirectErrorStream(true)
				.redirectOutput(temp.resolve("out" + kill).toFile()).start();
		try {
			for (int i = 0; i < 600 && !Files.exists(started) && process.isAlive(); i++) {
				Thread.sleep(20);
			}
			Assumptions.assumeTrue(Files.exists(started), "The class path is not flat here");
			Thread.sleep(23L * kill);
		} finally {
			process.destroyForcibly();
			assertTrue(process.waitFor(30, TimeUnit.SECONDS));
		}
	}

	/** Where classes lie in folders or jars that another process can read; inside a framework they do not. */
	private static String flatClassPath() {
		StringBuilder path = new StringBuilder();
		for (Class<?> type : List.of(KillTest.class, OpenDossier.class, DossierPackage.class,
				org.eclipse.emf.ecore.EObject.class,
				org.eclipse.emf.common.util.URI.class, org.eclipse.emf.ecore.xmi.XMLResource.class,
				org.eclipse.emf.edit.domain.EditingDomain.class, Test.class)) {
			var source = type.getProtectionDomain().getCodeSource();
			if (source != null && "file".equals(source.getLocation().getProtocol())) {
				path.append(new File(source.getLocation().getPath())).append(File.pathSeparator);
			}
		}
		return path.toString();
	}
}
