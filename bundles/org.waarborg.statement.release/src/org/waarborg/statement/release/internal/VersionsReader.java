package org.waarborg.statement.release.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.VersionProblem;
import org.waarborg.statement.release.VersionProblem.Kind;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/** Reads ledgers and compares them with the files beside them. */
public final class VersionsReader {

	/** Extension of a ledger, with dot. */
	public static final String LEDGER = ".releases";
	/** Extension of a release, with dot. */
	public static final String RELEASE = ".soa";

	private final OpenDossier dossier;
	private final Hash hash;
	private final List<VersionProblem> problems = new ArrayList<>();

	/** Reads a file of the dossier. */
	public interface Hash {
		/**
		 * The hash of a file.
		 *
		 * @param path path inside the dossier
		 * @return SHA-256, hexadecimal
		 * @throws StoreException when it cannot be read
		 */
		String of(String path) throws StoreException;
	}

	/**
	 * A reader.
	 *
	 * @param dossier the dossier
	 * @param hash    reads its files
	 */
	public VersionsReader(OpenDossier dossier, Hash hash) {
		this.dossier = dossier;
		this.hash = hash;
	}

	/** A ledger with where it lies. */
	private record Found(String path, ReleaseLedger ledger) {
	}

	/**
	 * Reads the versions of a statement.
	 *
	 * @param statement id of the statement
	 * @param file      its file
	 * @return the versions
	 * @throws StoreException when the folder cannot be listed
	 */
	public Versions read(String statement, String file) throws StoreException {
		String folder = folder(file);
		String base = folder + '/' + name(file);
		List<String> files = dossier.filesIn(folder);
		List<Found> ledgers = new ArrayList<>();
		for (String path : files) {
			if (path.endsWith(LEDGER)) {
				ledger(path, base).ifPresent(ledgers::add);
			}
		}
		List<Found> own = ledgers.stream().filter(l -> statement.equals(l.ledger().getStatement())).toList();
		own.stream().skip(1).forEach(l -> problem(Kind.LEDGER_TWICE, 0, l.path(), own.get(0).path()));
		Set<String> listed = new HashSet<>();
		ledgers.forEach(l -> l.ledger().getEntries().forEach(e -> listed.add(e.getFile())));
		unlisted(statement, base, files, listed, own.isEmpty());
		if (own.isEmpty()) {
			String path = freePath(base, statement, ledgers);
			return new Versions(dossier, path, sha(path, files), Optional.empty(), List.of(), sorted());
		}
		Found found = own.get(0);
		int broken = LedgerChain.brokenAt(found.ledger());
		if (broken > 0) {
			problem(Kind.LEDGER_BROKEN, 0, found.path(), Integer.toString(broken));
		}
		List<Version> versions = versions(found.ledger());
		for (Version version : versions) {
			compare(version, files);
		}
		return new Versions(dossier, found.path(), sha(found.path(), files), Optional.of(found.ledger()), versions,
				sorted());
	}

	/** Where the releases of the statement of a file lie. */
	static String folder(String file) {
		return file.substring(0, file.lastIndexOf('/') + 1) + "released";
	}

	/** The name of a file without folder and extension. */
	static String name(String file) {
		String name = file.substring(file.lastIndexOf('/') + 1);
		return name.endsWith(RELEASE) ? name.substring(0, name.length() - RELEASE.length()) : name;
	}

	private static String freePath(String base, String statement, List<Found> others) {
		String path = base + LEDGER;
		boolean taken = others.stream().anyMatch(l -> l.path().equalsIgnoreCase(path));
		return taken ? base + '-' + statement.replaceAll("[^A-Za-z0-9]", "").substring(0, 8) + LEDGER : path;
	}

	private Optional<Found> ledger(String path, String base) {
		try {
			return Optional.of(new Found(path, dossier.readApart(path, ReleaseLedger.class)));
		} catch (StoreException unreadable) {
			if (path.equalsIgnoreCase(base + LEDGER)) {
				problem(Kind.LEDGER_UNREADABLE, 0, path, "");
			}
			return Optional.empty();
		}
	}

	private Optional<String> sha(String path, List<String> files) throws StoreException {
		return files.contains(path) ? Optional.of(hash.of(path)) : Optional.empty();
	}

	/** Released files that no ledger names: only these are read to see whose they are. */
	private void unlisted(String statement, String base, List<String> files, Set<String> listed, boolean noLedger) {
		boolean unreadable = problems.stream().anyMatch(p -> p.kind() == Kind.LEDGER_UNREADABLE);
		List<String> mine = files.stream().filter(f -> f.endsWith(RELEASE) && !listed.contains(f))
				.filter(f -> isOf(f, statement, base)).toList();
		if (noLedger && !mine.isEmpty() && !unreadable) {
			problem(Kind.LEDGER_MISSING, 0, base + LEDGER, String.join(", ", mine));
		} else if (!noLedger) {
			mine.forEach(f -> problem(Kind.FILE_UNLISTED, 0, f, ""));
		}
	}

	private boolean isOf(String path, String statement, String base) {
		try {
			return statement.equals(dossier.readApart(path, StatementRelease.class).getStatement());
		} catch (StoreException unreadable) {
			// Nobody can say whose it is but by its name.
			return path.startsWith(base + "-v");
		}
	}

	private void compare(Version version, List<String> files) {
		if (version.standing() == Standing.WITHDRAWN) {
			return;
		}
		if (!files.contains(version.file())) {
			problem(Kind.FILE_MISSING, version.number(), version.file(), "");
			return;
		}
		try {
			if (!hash.of(version.file()).equals(version.sha256())) {
				problem(Kind.FILE_CHANGED, version.number(), version.file(), "");
			}
		} catch (StoreException e) {
			problem(Kind.FILE_MISSING, version.number(), version.file(), e.getMessage());
		}
	}

	private void problem(Kind kind, int number, String file, String detail) {
		problems.add(new VersionProblem(kind, number, file, detail));
	}

	private List<VersionProblem> sorted() {
		return problems.stream().sorted(Comparator.comparingInt(VersionProblem::number)
				.thenComparing(p -> p.kind() == Kind.FILE_UNLISTED)).toList();
	}

	/**
	 * The versions as a ledger alone tells them.
	 *
	 * @param ledger the ledger
	 * @return oldest first
	 */
	public static List<Version> versions(ReleaseLedger ledger) {
		return new Derivation(ledger).versions();
	}
}
