package org.waarborg.statement.release;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.Hashes;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.internal.ReleasedFiles;
import org.waarborg.statement.release.internal.VersionsReader;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/**
 * The released versions of a statement, as its ledger and the files on disk tell them at one moment. Each file is compared with
 * its hash in the ledger and the ledger with itself; what does not hold is a {@link VersionProblem}. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Versions {

	/** Word for the newest version. */
	public static final String LAST = "last";

	/** Word for the newest version that is marked as audited. */
	public static final String AUDITED = "audited";

	private final OpenDossier dossier;
	private final String file;
	private final Optional<String> sha256;
	private final Optional<ReleaseLedger> ledger;
	private final List<Version> all;
	private final List<VersionProblem> problems;

	/**
	 * Made by {@link #of}.
	 *
	 * @param dossier  the dossier
	 * @param file     path of the ledger, whether it is there or not
	 * @param sha256   SHA-256 of the ledger on disk; empty when there is none
	 * @param ledger   the ledger; empty when there is none or it cannot be read
	 * @param all      the versions, oldest first
	 * @param problems what cannot be believed
	 */
	public Versions(OpenDossier dossier, String file, Optional<String> sha256, Optional<ReleaseLedger> ledger,
			List<Version> all, List<VersionProblem> problems) {
		this.dossier = dossier;
		this.file = file;
		this.sha256 = sha256;
		this.ledger = ledger;
		this.all = List.copyOf(all);
		this.problems = List.copyOf(problems);
	}

	/**
	 * Reads the versions of a statement.
	 *
	 * @param dossier   the open dossier
	 * @param statement one of its statements
	 * @return the versions; none where nothing was released
	 * @throws StoreException {@link StoreException.Unreadable} when the folder of released files cannot be listed
	 */
	public static Versions of(OpenDossier dossier, StatementOfApplicability statement) throws StoreException {
		return new VersionsReader(dossier, path -> Hashes.of(dossier.bytes(path))).read(
				Objects.requireNonNull(statement.getId()),
				dossier.fileOf(statement));
	}

	/**
	 * The versions for who looks again and again: a released file is read again only when its size or time changed. Who decides
	 * something asks {@link #of}.
	 *
	 * @param dossier   the open dossier
	 * @param statement one of its statements
	 * @return the versions; none where nothing was released
	 * @throws StoreException as {@link #of}
	 */
	public static Versions glance(OpenDossier dossier, StatementOfApplicability statement) throws StoreException {
		return ReleasedFiles.of(dossier).versions(Objects.requireNonNull(statement.getId()),
				dossier.fileOf(statement));
	}

	/**
	 * The same for who has nothing to say where they cannot be read: the rules of the store say it.
	 *
	 * @param dossier   the open dossier
	 * @param statement one of its statements
	 * @return the versions; empty where the folder of released files cannot be listed, or the statement is in no file yet
	 */
	public static Optional<Versions> ifReadable(OpenDossier dossier, StatementOfApplicability statement) {
		if (statement.getId() == null || dossier.fileOf(statement).isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(glance(dossier, statement));
		} catch (StoreException unreadable) {
			return Optional.empty();
		}
	}

	/**
	 * The versions.
	 *
	 * @return oldest first
	 */
	public List<Version> all() {
		return all;
	}

	/**
	 * A version.
	 *
	 * @param number its number
	 * @return the version, or empty
	 */
	public Optional<Version> find(int number) {
		return all.stream().filter(v -> v.number() == number).findFirst();
	}

	/**
	 * The newest version, whatever its standing.
	 *
	 * @return the version, or empty when nothing was released
	 */
	public Optional<Version> latest() {
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	/**
	 * The version that was audited last.
	 *
	 * @return the newest that is marked so, or empty
	 */
	public Optional<Version> audited() {
		return all.reversed().stream()
				.filter(v -> v.marks().stream().anyMatch(m -> m.mark() == ReleaseMark.AUDITED)).findFirst();
	}

	/**
	 * The version that somebody means by a word.
	 *
	 * @param word {@link #LAST}, {@link #AUDITED}, "2" or "v2"
	 * @return the version, or empty
	 */
	public Optional<Version> named(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case LAST -> latest();
			case AUDITED -> audited();
			default -> number(word).flatMap(this::find);
		};
	}

	private static Optional<Integer> number(String word) {
		String digits = word.startsWith("v") || word.startsWith("V") ? word.substring(1) : word;
		return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
	}

	/**
	 * The version in force.
	 *
	 * @return the newest that is approved, or empty
	 */
	public Optional<Version> inForce() {
		return all.reversed().stream().filter(v -> v.standing() == Standing.APPROVED).findFirst();
	}

	/**
	 * What cannot be believed.
	 *
	 * @return problems, those of the ledger first; empty when all is sound
	 */
	public List<VersionProblem> problems() {
		return problems;
	}

	/**
	 * What cannot be believed about one version: problems of its file and of the ledger.
	 *
	 * @param number its number
	 * @return problems; empty when it is sound
	 */
	public List<VersionProblem> problems(int number) {
		return problems.stream().filter(p -> p.number() == number || p.ofLedger()
				&& p.kind() != VersionProblem.Kind.FILE_UNLISTED).toList();
	}

	/**
	 * The content of a version. Whether its file is what was released is said by {@link #problems(int)}.
	 *
	 * @param version one of the versions
	 * @return the release, in a file of its own apart from the dossier
	 * @throws StoreException {@link StoreException.Unreadable} when it is missing or damaged
	 */
	public StatementRelease release(Version version) throws StoreException {
		return dossier.readApart(version.file(), StatementRelease.class);
	}

	/**
	 * Whether the file of a version is what was approved, read anew.
	 *
	 * @param version one of the versions
	 * @return the verdict on its file
	 * @throws StoreException {@link StoreException.Unreadable} when the file is missing
	 */
	public Verification verify(Version version) throws StoreException {
		Optional<StatementRelease> release;
		try {
			release = Optional.of(release(version));
		} catch (StoreException.Unreadable damaged) {
			// Its bytes say enough.
			release = Optional.empty();
		}
		return Verification.of(version.file(), dossier.bytes(version.file()), release, ledger.orElseThrow());
	}

	/**
	 * Path of the ledger.
	 *
	 * @return path inside the dossier, whether it is there or not
	 */
	public String file() {
		return file;
	}

	/**
	 * SHA-256 of the ledger on disk.
	 *
	 * @return hexadecimal; empty when there is none
	 */
	public Optional<String> sha256() {
		return sha256;
	}

	/**
	 * The ledger.
	 *
	 * @return empty when there is none or it cannot be read
	 */
	public Optional<ReleaseLedger> ledger() {
		return ledger;
	}
}
