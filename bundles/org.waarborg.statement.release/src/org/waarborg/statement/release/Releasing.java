package org.waarborg.statement.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Signal;
import org.waarborg.statement.Approvers;
import org.waarborg.statement.LedgerEntry;
import org.waarborg.statement.LedgerEntryKind;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.ReleaseException.Reason;
import org.waarborg.statement.release.internal.ApprovalCheck;
import org.waarborg.statement.release.internal.EntryText;
import org.waarborg.statement.release.internal.LedgerWriter;
import org.waarborg.statement.release.internal.ReleaseSignals;
import org.waarborg.statement.release.internal.Words;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/**
 * Releases, approves, withdraws and marks versions of the statements of one open dossier. Each is checked first, then written in
 * one step with what else is unsaved in the dossier; when it fails nothing was written and the dossier in memory is as before.
 * On the dossier's thread.
 *
 * @since 0.1
 */
public final class Releasing {

	private final OpenDossier dossier;
	private final Rules rules;
	private final ControlSetRegistry registry;
	private final LocalDate today;
	private final LedgerWriter writer;

	/**
	 * For one dossier.
	 *
	 * @param dossier  the open dossier
	 * @param registry the installed control sets and the dossier's own
	 * @param rules    the rules, which say what stops a release and what is open
	 * @param today    the day
	 * @param now      the moment that the ledger remembers
	 */
	public Releasing(OpenDossier dossier, ControlSetRegistry registry, Rules rules, LocalDate today, Instant now) {
		this.dossier = dossier;
		this.registry = registry;
		this.today = today;
		this.rules = rules;
		writer = new LedgerWriter(dossier, now);
	}

	/**
	 * What is to be released.
	 *
	 * @param by       who makes the release: the author
	 * @param on       the day; not ahead
	 * @param summary  what changed, by language; empty takes the draft's own summary
	 * @param approval an approval that is recorded in the same step
	 * @since 0.1
	 */
	public record Release(Person by, LocalDate on, Map<String, String> summary, Optional<Approve> approval) {
	}

	/**
	 * An approval.
	 *
	 * @param person    who approves
	 * @param role      in which role
	 * @param on        when
	 * @param kind      how
	 * @param proof     what proves it; a new piece of evidence is added to the dossier
	 * @param signature detached signature, base64, of a signed approval; kept and shown, never checked
	 * @param exemption why author and approver may be one
	 * @param remark    what the approver remarked; may be empty
	 * @since 0.1
	 */
	public record Approve(Person person, Role role, LocalDate on, ApprovalKind kind, Optional<Evidence> proof,
			Optional<String> signature, Optional<Exemption> exemption, String remark) {
	}

	/**
	 * The signals that stop the release of a statement.
	 *
	 * @param statement the statement
	 * @param language  language of their texts
	 * @return the signals; empty when it can be released
	 */
	public List<Signal> blockers(StatementOfApplicability statement, String language) {
		return look().blockers(statement, language);
	}

	/**
	 * What would be frozen as open points.
	 *
	 * @param statement the statement
	 * @return open and accepted signals, in the order of the check
	 */
	public List<Freeze.OpenPoint> openPoints(StatementOfApplicability statement) {
		return look().openPoints(statement);
	}

	/**
	 * What the rules say of a release.
	 *
	 * @param blockers the signals that stop it; empty when it can be released
	 * @param open     what would be frozen as open points
	 * @since 0.1
	 */
	public record Outlook(List<Signal> blockers, List<Freeze.OpenPoint> open) {

		/** Copies the lists. */
		public Outlook {
			blockers = List.copyOf(blockers);
			open = List.copyOf(open);
		}
	}

	/**
	 * What stops the release of a statement and what would be open in it, by one look.
	 *
	 * @param statement the statement
	 * @param language  language of the texts of what stops it
	 * @return what the rules say now
	 */
	public Outlook outlook(StatementOfApplicability statement, String language) {
		ReleaseSignals look = look();
		return new Outlook(look.blockers(statement, language), look.openPoints(statement));
	}

	/**
	 * The moment that a ledger remembers for what is done now.
	 *
	 * @param today the day that counts as today
	 * @return now; noon of that day where it is another one
	 */
	public static Instant moment(LocalDate today) {
		Instant now = Instant.now();
		return now.atZone(ZoneOffset.systemDefault()).toLocalDate().equals(today) ? now
				: today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
	}

	/** What the rules say now. */
	private ReleaseSignals look() {
		return new ReleaseSignals(dossier, registry, rules, today);
	}

	/**
	 * Releases the draft: freezes it into a file that is written once, and begins the next draft.
	 *
	 * @param statement a statement of the dossier
	 * @param asked     what is to be released
	 * @return the new version
	 * @throws ReleaseException when something forbids it
	 * @throws StoreException   when it cannot be written, for example because somebody else released meanwhile
	 */
	public Version release(StatementOfApplicability statement, Release asked) throws ReleaseException, StoreException {
		requireWritable(statement);
		Versions before = Versions.of(dossier, statement);
		int number = statement.getVersion();
		requireFree(before, number);
		requireDay(asked.on(), before.latest().map(Version::on));
		ReleaseSignals signals = look();
		List<Signal> stopping = signals.blockers(statement, writer.language());
		if (!stopping.isEmpty()) {
			throw new ReleaseException(Reason.BLOCKED, stopping, stopping.size());
		}
		ApprovalCheck.Allowed allowed = asked.approval().isEmpty() ? null
				: new ApprovalCheck(dossier.dossier(), statement, today).allow(asked.approval().get(),
						Labels.of(asked.by()), asked.on());
		String file = writer.file(before, statement, number);
		StatementRelease release = Freeze.of(statement, dossier.dossier(), registry,
				facts(statement, asked, before, signals));
		byte[] bytes = dossier.serialise(file, release);
		String sha256 = Hashes.of(bytes);
		writer.change(nextDraft(statement), asked.approval().flatMap(Approve::proof), Words.label("release", number));
		LedgerEntry entry = writer.entry(LedgerEntryKind.RELEASED, number, asked.by(),
				EntryText.of(asked.on(), summary(release)));
		entry.setFile(file);
		entry.setSha256(sha256);
		signals.accepted(statement).forEach(e -> entry.getExemptions().add(writer.frozen(e)));
		List<LedgerEntry> entries = new ArrayList<>(List.of(entry));
		if (allowed != null) {
			entries.addAll(approvals(before, number, sha256, statement, asked.approval().get(), allowed));
		}
		return writer.write(before, statement, entries, Optional.of(new LedgerWriter.Made(file, bytes)), number);
	}

	private void requireWritable(StatementOfApplicability statement) throws ReleaseException, StoreException {
		if (!dossier.writable()) {
			throw new StoreException.NotWritable(dossier.folder().toString(), List.of(), null);
		}
		if (statement.getId() == null || dossier.fileOf(statement).isEmpty()) {
			throw new ReleaseException(Reason.NOT_SAVED);
		}
	}

	private void requireFree(Versions before, int number) throws ReleaseException {
		if (!before.problems().isEmpty()) {
			throw new ReleaseException(Reason.NOT_SOUND, Words.of(before.problems().get(0)), before.problems().size());
		}
		Optional<Version> latest = before.latest();
		if (latest.isPresent() && latest.get().number() >= number) {
			throw new ReleaseException(Reason.NUMBER_TAKEN, number, latest.get().number());
		}
	}

	private void requireDay(LocalDate day, Optional<LocalDate> earliest) throws ReleaseException {
		if (day.isAfter(today)) {
			throw new ReleaseException(Reason.DAY_AHEAD, Words.of(day));
		}
		if (earliest.isPresent() && day.isBefore(earliest.get())) {
			throw new ReleaseException(Reason.DAY_BEFORE, Words.of(day), Words.of(earliest.get()));
		}
	}

	private Freeze.Facts facts(StatementOfApplicability statement, Release asked, Versions before,
			ReleaseSignals signals) {
		String language = writer.language();
		return new Freeze.Facts(statement.getVersion(), asked.on(), Labels.of(asked.by()), language, asked.summary(),
				before.latest().map(Version::sha256).orElse(""), signals.openPoints(statement));
	}

	private String summary(StatementRelease release) {
		return Texts.get(release.getSummary(), writer.language());
	}

	private List<Command> nextDraft(StatementOfApplicability statement) {
		Edits edits = dossier.edits();
		List<Command> commands = new ArrayList<>();
		// Undo of this would make a draft of a version that is released.
		commands.add(writer.lasting(edits.set(statement, Literals.STATEMENT_OF_APPLICABILITY__VERSION,
				statement.getVersion() + 1)));
		Stream.of(Literals.STATEMENT_OF_APPLICABILITY__CHANGE_SUMMARY, Literals.STATEMENT_OF_APPLICABILITY__PHASE)
				.filter(statement::eIsSet).map(feature -> edits.clear(statement, feature)).forEach(commands::add);
		return commands;
	}

	/**
	 * Records an approval of a version.
	 *
	 * @param statement a statement of the dossier
	 * @param number    the version
	 * @param asked     the approval
	 * @return the version as it stands then
	 * @throws ReleaseException when something forbids it
	 * @throws StoreException   when it cannot be written
	 */
	public Version approve(StatementOfApplicability statement, int number, Approve asked)
			throws ReleaseException, StoreException {
		requireWritable(statement);
		Versions before = Versions.of(dossier, statement);
		ApprovalCheck.Allowed allowed = allow(before, statement, number, asked);
		writer.change(List.of(), asked.proof(), Words.label("approve", number));
		return writer.write(before, statement, approvals(before, number, sound(before, number).sha256(), statement,
				asked, allowed), Optional.empty(), number);
	}

	/**
	 * Checks whether an approval could be recorded; changes nothing.
	 *
	 * @param statement a statement of the dossier
	 * @param number    the version
	 * @param asked     the approval
	 * @throws ReleaseException why not
	 * @throws StoreException   when the released files cannot be read
	 */
	public void mayApprove(StatementOfApplicability statement, int number, Approve asked)
			throws ReleaseException, StoreException {
		allow(Versions.glance(dossier, statement), statement, number, asked);
	}

	private ApprovalCheck.Allowed allow(Versions before, StatementOfApplicability statement, int number, Approve asked)
			throws ReleaseException {
		Version version = sound(before, number);
		if (version.standing() == Standing.WITHDRAWN || version.standing() == Standing.SUPERSEDED) {
			throw new ReleaseException(Reason.valueOf(version.standing().name()), number, version.supersededBy());
		}
		boolean already = version.valid().stream()
				.anyMatch(a -> a.role() == asked.role() && a.name().equals(Labels.of(asked.person())));
		if (already) {
			throw new ReleaseException(Reason.APPROVED_ALREADY, Labels.of(asked.person()), Words.of(asked.role()),
					number);
		}
		return new ApprovalCheck(dossier.dossier(), statement, today).allow(asked, version.by(), version.on());
	}

	/** The approval, and that older versions are superseded where it makes this one the version in force. */
	private List<LedgerEntry> approvals(Versions before, int number, String sha256, StatementOfApplicability statement,
			Approve asked, ApprovalCheck.Allowed allowed) {
		List<LedgerEntry> entries = new ArrayList<>();
		entries.add(writer.approval(number, sha256, statement, asked, allowed));
		if (asked.role() == Approvers.DECIDING) {
			before.all().stream().filter(v -> v.number() < number)
					.filter(v -> v.standing() == Standing.APPROVED || v.standing() == Standing.RELEASED)
					.forEach(v -> entries.add(writer.superseded(v.number(), number, asked)));
		}
		return entries;
	}

	/**
	 * Withdraws a version, or one approval of it. A version whose file is lost can be withdrawn too.
	 *
	 * @param statement a statement of the dossier
	 * @param number    the version
	 * @param approval  the entry of the approval; empty for the version as a whole
	 * @param by        who withdraws it
	 * @param on        when
	 * @param reason    why
	 * @return the version as it stands then
	 * @throws ReleaseException when something forbids it
	 * @throws StoreException   when it cannot be written
	 */
	public Version withdraw(StatementOfApplicability statement, int number, Optional<String> approval, Person by,
			LocalDate on, String reason) throws ReleaseException, StoreException {
		requireWritable(statement);
		Versions before = Versions.of(dossier, statement);
		Version version = known(before, number);
		requireDay(on, Optional.of(version.on()));
		requireText(reason);
		if (version.standing() == Standing.WITHDRAWN) {
			throw new ReleaseException(Reason.WITHDRAWN, number, 0);
		}
		if (approval.isPresent() && version.valid().stream().noneMatch(a -> a.entry().equals(approval.get()))) {
			throw new ReleaseException(Reason.NO_SUCH_APPROVAL, number);
		}
		LedgerEntry entry = writer.entry(LedgerEntryKind.WITHDRAWN, number, by, EntryText.of(on, reason));
		approval.ifPresent(entry::setWithdraws);
		return writer.write(before, statement, List.of(entry), Optional.empty(), number);
	}

	/**
	 * Records what a version was used for.
	 *
	 * @param statement a statement of the dossier
	 * @param number    the version
	 * @param mark      what for; not {@link ReleaseMark#NONE}
	 * @param by        who records it
	 * @param on        when it was used
	 * @param remark    certificate number, recipient, audit; may be empty where the mark says enough
	 * @return the version as it stands then
	 * @throws ReleaseException when something forbids it
	 * @throws StoreException   when it cannot be written
	 */
	public Version mark(StatementOfApplicability statement, int number, ReleaseMark mark, Person by, LocalDate on,
			String remark) throws ReleaseException, StoreException {
		requireWritable(statement);
		Versions before = Versions.of(dossier, statement);
		Version version = sound(before, number);
		requireDay(on, Optional.of(version.on()));
		if (mark == ReleaseMark.CITED_ON_CERTIFICATE || mark == ReleaseMark.SENT) {
			requireText(remark);
		}
		LedgerEntry entry = writer.entry(LedgerEntryKind.MARKED, number, by, EntryText.of(on, remark));
		entry.setMark(mark);
		return writer.write(before, statement, List.of(entry), Optional.empty(), number);
	}

	private static void requireText(String text) throws ReleaseException {
		if (Objects.toString(text, "").isBlank()) {
			throw new ReleaseException(Reason.TEXT_MISSING);
		}
	}

	/** The version, whatever became of its file; not where the ledger itself cannot be believed. */
	private static Version known(Versions before, int number) throws ReleaseException {
		Optional<VersionProblem> broken = before.problems().stream().filter(VersionProblem::ofLedger).findFirst();
		if (broken.isPresent()) {
			throw new ReleaseException(Reason.NOT_SOUND, Words.of(broken.get()), before.problems().size());
		}
		return before.find(number).orElseThrow(() -> new ReleaseException(Reason.NO_SUCH_VERSION, number,
				String.join(", ", before.all().stream().map(v -> Integer.toString(v.number())).toList())));
	}

	private static Version sound(Versions before, int number) throws ReleaseException {
		Version version = known(before, number);
		List<VersionProblem> problems = before.problems(number);
		if (!problems.isEmpty()) {
			throw new ReleaseException(Reason.NOT_SOUND, Words.of(problems.get(0)), problems.size());
		}
		return version;
	}
}
