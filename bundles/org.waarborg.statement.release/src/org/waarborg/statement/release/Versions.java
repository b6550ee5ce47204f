package org.waarborg.statement.release;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.Hashes;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.VersionFacts.Standing;
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
