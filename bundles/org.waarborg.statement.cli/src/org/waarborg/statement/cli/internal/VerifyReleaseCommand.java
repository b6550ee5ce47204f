package org.waarborg.statement.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.release.Verification;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg verify-release}: whether a file is what was approved, in one line. */
@Command(name = "verify-release")
final class VerifyReleaseCommand implements Callable<Integer> {

	private static final String LEDGER = ".releases";

	private final DossierStore store;
	private final Console console;
	private final Messages messages;

	@Parameters(paramLabel = "FILE", descriptionKey = "parameter.release")
	private Path file;

	@Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "option.ledger")
	private Path ledger;

	VerifyReleaseCommand(DossierStore store, Console console, Messages messages) {
		this.store = store;
		this.console = console;
		this.messages = messages;
	}

	@Override
	public Integer call() {
		Path release = console.resolve(file);
		byte[] bytes = bytes(release, file);
		List<Path> ledgers = ledger == null ? beside(release) : List.of(console.resolve(ledger));
		if (ledgers.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("verify.ledger", file));
		}
		Verification best = ledgers.stream().map(l -> verify(bytes, l))
				.min(Comparator.comparing(v -> v.verdict() == Verification.Verdict.UNKNOWN)).orElseThrow();
		console.out().println(best.message(console.locale()));
		return best.isWhatWasApproved() ? ExitCode.DONE.code() : ExitCode.SIGNALS.code();
	}

	private byte[] bytes(Path path, Path asked) {
		try {
			return Files.readAllBytes(path);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, messages.get("verify.unreadable", asked), e);
		}
	}

	/** Released files lie beside their ledger. */
	private static List<Path> beside(Path release) {
		try (Stream<Path> files = Files.list(release.toAbsolutePath().getParent())) {
			return files.filter(f -> f.getFileName().toString().endsWith(LEDGER)).sorted().toList();
		} catch (IOException unknown) {
			return List.of();
		}
	}

	/**
	 * The file may have come by mail, without a dossier. It is laid into an empty one, so that it is read as carefully as any
	 * file of a dossier is: nothing in it is trusted.
	 */
	private Verification verify(byte[] bytes, Path ledgerFile) {
		Path folder = null;
		try {
			folder = Files.createTempDirectory("waarborg-verify");
			Path root = folder.resolve("dossier");
			store.create(root, DossierFactory.eINSTANCE.createDossier()).close();
			Path released = Files.createDirectories(root.resolve("released"));
			Files.write(released.resolve("release.soa"), bytes);
			Files.write(released.resolve("ledger" + LEDGER), bytes(ledgerFile, ledgerFile));
			try (OpenDossier empty = store.open(root, OpenMode.READ_ONLY)) {
				ReleaseLedger read = empty.readApart("released/ledger" + LEDGER, ReleaseLedger.class);
				return Verification.of(file.toString(), bytes, release(empty), read);
			}
		} catch (StoreException.Unreadable e) {
			throw new CommandFailure(ExitCode.INPUT, messages.get("verify.ledger.unreadable", ledgerFile), e);
		} catch (StoreException e) {
			throw Dossiers.failure(e, console);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, messages.get("verify.unreadable", ledgerFile), e);
		} finally {
			delete(folder);
		}
	}

	/** What the file holds; a damaged one holds nothing, and its bytes say enough. */
	private static Optional<StatementRelease> release(OpenDossier empty) {
		try {
			return Optional.of(empty.readApart("released/release.soa", StatementRelease.class));
		} catch (StoreException damaged) {
			return Optional.empty();
		}
	}

	private static void delete(Path folder) {
		if (folder == null) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			// A copy in the folder for temporary files that the system removes.
			folder.toFile().deleteOnExit();
		}
	}
}
