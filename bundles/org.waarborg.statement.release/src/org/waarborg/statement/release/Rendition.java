package org.waarborg.statement.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.FrozenOpenPoint;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.VersionFacts;
import org.waarborg.statement.release.internal.LedgerChain;
import org.waarborg.statement.release.internal.Words;
import org.waarborg.store.StoreException;

/**
 * A released version ready for documents and screens: the subject of a document request and what belongs into its context. It is
 * made of the version's own file and the ledger alone; a file that was tampered with is shown too, and says so.
 *
 * @param statement the statement of that version
 * @param dossier   what it names
 * @param registry  the control sets as they were
 * @param facts     version, standing, approvals, history
 * @since 0.1
 */
public record Rendition(StatementOfApplicability statement, Dossier dossier, ControlSetRegistry registry,
		VersionFacts facts) {

	/**
	 * Reads a version.
	 *
	 * @param versions the versions of a statement
	 * @param number   the number of one of them
	 * @param locale   language of what is said about trouble
	 * @return the version
	 * @throws ReleaseException when there is no such version
	 * @throws StoreException   {@link StoreException.Unreadable} when its file is missing or damaged
	 */
	public static Rendition of(Versions versions, int number, Locale locale) throws ReleaseException, StoreException {
		Version version = versions.find(number)
				.orElseThrow(() -> new ReleaseException(ReleaseException.Reason.NO_SUCH_VERSION, number, String.join(
						", ", versions.all().stream().map(v -> Integer.toString(v.number())).toList())));
		StatementRelease release = versions.release(version);
		Thaw.Thawed thawed = Thaw.of(release);
		return new Rendition(thawed.statement(), thawed.dossier(), thawed.registry(),
				facts(versions, version, release, locale));
	}

	/**
	 * What the context of a document request needs.
	 *
	 * @return control sets, dossier and facts
	 */
	public List<Object> context() {
		return List.of(registry, dossier, facts);
	}

	private static VersionFacts facts(Versions versions, Version version, StatementRelease release, Locale locale) {
		List<String> troubles = new ArrayList<>(
				versions.problems(version.number()).stream().map(p -> p.message(locale)).toList());
		List<VersionFacts.OpenPoint> points = release.getOpenPoints().stream().map(Rendition::point).toList();
		return new VersionFacts(version.number(), release.getOn() == null ? version.on() : release.getOn(),
				version.by(), version.standing(), version.sha256(),
				version.approvals().stream().map(Rendition::approval).toList(),
				history(versions, version, release), points,
				versions.ledger().map(l -> ledger(l, locale)).orElse(""), troubles);
	}

	/**
	 * Length and end of a ledger, by which two copies are compared.
	 *
	 * @param ledger the ledger
	 * @param locale the language
	 * @return for example "7 entries, fingerprint 3f2a 91bc 77d0 12ee"
	 */
	public static String ledger(ReleaseLedger ledger, Locale locale) {
		String head = LedgerChain.head(ledger);
		return Words.messages(locale).get("ledger.state", ledger.getEntries().size(),
				Hashes.brief(head));
	}

	private static VersionFacts.OpenPoint point(FrozenOpenPoint point) {
		return new VersionFacts.OpenPoint(point.getRule(),
				point.getControl() == null ? "" : point.getControl().toString(), Texts.all(point.getText()),
				point.isAccepted() ? Optional.of(Texts.all(point.getAcceptedBecause())) : Optional.empty(),
				Optional.ofNullable(point.getAcceptedUntil()));
	}

	private static VersionFacts.ApprovalFact approval(Version.Approved approval) {
		List<String> remarks = new ArrayList<>(List.of(approval.deputy(), approval.remark(), approval.exemption()));
		remarks.removeIf(String::isBlank);
		return new VersionFacts.ApprovalFact(approval.name(), approval.role(), !approval.deputy().isEmpty(),
				approval.on(), approval.kind(), approval.proof(), String.join("\n", remarks),
				approval.withdrawn().map(Version.Withdrawn::on));
	}

	/** Up to this version: a version does not know what came after it. */
	private static List<VersionFacts.Change> history(Versions versions, Version shown, StatementRelease release) {
		return versions.all().reversed().stream().filter(v -> v.number() <= shown.number())
				.map(v -> new VersionFacts.Change(v.number(), v.on(), v.standing(),
						v.number() == shown.number() ? Texts.all(release.getSummary())
								: v.summary().isEmpty() ? Map.of()
										: Map.of(release.getLanguage(), v.summary())))
				.toList();
	}
}
