package org.waarborg.statement.release;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.Hashes;
import org.waarborg.statement.Approvers;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.internal.LedgerChain;
import org.waarborg.statement.release.internal.VersionsReader;
import org.waarborg.statement.release.internal.Words;

/**
 * Whether a file is what was approved: by its bytes and the ledger alone, wherever the file lies. Immutable.
 *
 * @param verdict what it is
 * @param file    the file, as people know it
 * @param version the version that the ledger tells of it; empty where it tells nothing
 * @param detail  where the ledger breaks; may be empty
 * @since 0.1
 */
public record Verification(Verdict verdict, String file, Optional<Version> version, String detail) {

	/** Checks that all is there. */
	public Verification {
		Objects.requireNonNull(verdict);
		Objects.requireNonNull(file);
		Objects.requireNonNull(version);
		Objects.requireNonNull(detail);
	}

	/** What a file is. */
	public enum Verdict {
		/** What was approved, and in force. */
		APPROVED,
		/** What was approved; a newer version has taken its place. */
		SUPERSEDED,
		/** What was released; nobody of top management has approved it, or that was withdrawn. */
		NOT_APPROVED,
		/** What was released; it was withdrawn. */
		WITHDRAWN,
		/** Not what was released under that number. */
		CHANGED,
		/** The ledger knows nothing of it. */
		UNKNOWN,
		/** The ledger is not what it was: nothing that it says can be believed. */
		LEDGER_BROKEN
	}

	/**
	 * Verifies a file.
	 *
	 * @param file    the file, as people know it
	 * @param bytes   its content
	 * @param release what it holds; empty when it cannot be read as a release
	 * @param ledger  the ledger of its statement
	 * @return what it is
	 */
	public static Verification of(String file, byte[] bytes, Optional<StatementRelease> release,
			ReleaseLedger ledger) {
		int broken = LedgerChain.brokenAt(ledger);
		if (broken > 0) {
			return new Verification(Verdict.LEDGER_BROKEN, file, Optional.empty(), Integer.toString(broken));
		}
		String sha256 = Hashes.of(bytes);
		List<Version> versions = VersionsReader.versions(ledger);
		Optional<Version> same = versions.stream().filter(v -> v.sha256().equals(sha256)).findFirst();
		if (same.isPresent()) {
			return new Verification(verdict(same.get()), file, same, "");
		}
		String name = file.replace('\\', '/').replaceAll("^.*/", "");
		Optional<Version> meant = versions.stream().filter(v -> v.file().endsWith('/' + name)).findFirst()
				.or(() -> release.filter(r -> Objects.equals(r.getStatement(), ledger.getStatement()))
						.flatMap(r -> versions.stream().filter(v -> v.number() == r.getNumber()).findFirst()));
		return new Verification(meant.isPresent() ? Verdict.CHANGED : Verdict.UNKNOWN, file, meant, "");
	}

	private static Verdict verdict(Version version) {
		boolean decided = version.valid().stream()
				.anyMatch(a -> a.role() == Approvers.DECIDING);
		return version.standing() == Standing.WITHDRAWN ? Verdict.WITHDRAWN
				: !decided ? Verdict.NOT_APPROVED
						: version.standing() == Standing.SUPERSEDED ? Verdict.SUPERSEDED : Verdict.APPROVED;
	}

	/**
	 * Whether the file is what was approved.
	 *
	 * @return true for a version that is in force, and for one that was until a newer one took its place
	 */
	public boolean isWhatWasApproved() {
		return verdict == Verdict.APPROVED || verdict == Verdict.SUPERSEDED;
	}

	/**
	 * The verdict in one line.
	 *
	 * @param locale the language
	 * @return what the file is, and why
	 */
	public String message(Locale locale) {
		String approvals = version.map(v -> approvals(v, locale)).orElse("");
		return Words.messages(locale).get("verdict." + verdict.name(), file, version.map(Version::number).orElse(0),
				version.map(v -> Words.of(v.on()).in(locale)).orElse(""), approvals,
				version.map(Version::supersededBy).orElse(0), detail);
	}

	private static String approvals(Version version, Locale locale) {
		return String.join(", ", version.valid().stream()
				.filter(a -> a.role() == Approvers.DECIDING)
				.map(a -> Words.messages(locale).get("verdict.by", a.name(),
						StatementWords.messages(locale.getLanguage()).label(a.role()), Words.of(a.on()).in(locale)))
				.toList());
	}
}
