package org.waarborg.assurance.screens.internal.certificate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.StatementDrift;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.StoreException;

/**
 * The version of the statement that an own certificate cites, beside the one in force. Released versions never change, so what
 * changed between two of them is reckoned once.
 */
final class CitedStatement {

	private record Pair(String cited, String now) {
	}

	private final DossierSession session;
	private final AssuranceScreenWords text;
	private final Map<Pair, Set<StatementDrift.Change>> known = new HashMap<>();

	CitedStatement(DossierSession session, AssuranceScreenWords text) {
		this.session = session;
		this.text = text;
	}

	/** The statements of this dossier. */
	List<Option> options() {
		return statements().map(s -> new Option(s.getId(), Labels.of(s, session.language()), "", "statement"))
				.toList();
	}

	private Stream<StatementOfApplicability> statements() {
		return session.dossier().roots(StatementOfApplicability.class).stream();
	}

	/** What it says in a word. */
	Cell cell(Row row) {
		CertificateIssue issue = Certificates.current(CertificateCells.certificate(row)).orElse(null);
		Versions versions = issue == null ? null : versions(issue).orElse(null);
		if (versions == null || issue == null) {
			return Cell.EMPTY;
		}
		Optional<Version> cited = versions.named(issue.getStatementVersion());
		Optional<Version> now = versions.inForce();
		if (cited.isEmpty()) {
			return Cell.of(text.get("cited.unknown", issue.getStatementVersion())).with(Status.ATTENTION);
		}
		String version = Integer.toString(cited.get().number());
		if (now.isEmpty() || now.get().number() <= cited.get().number()) {
			return Cell.of(text.get("cited.same", version), 0).with(Status.DONE);
		}
		Set<StatementDrift.Change> changes = changes(versions, cited.get(), now.get());
		String later = Integer.toString(now.get().number());
		return changes.isEmpty() ? Cell.of(text.get("cited.later", version, later), 1).with(Status.DONE)
				: Cell.of(text.get("cited.drift", version, later, words(changes)), 2).with(Status.ATTENTION);
	}

	/** The same with what to do about it. */
	String told(Row row) {
		Cell cell = cell(row);
		return cell.status().filter(s -> s == Status.ATTENTION).isPresent() ? cell.text() + '\n' + text.get("cited.do")
				: cell.text();
	}

	private Optional<Versions> versions(CertificateIssue issue) {
		if (issue.getStatement() == null || issue.getStatementVersion() == null
				|| issue.getStatementVersion().isBlank()) {
			return Optional.empty();
		}
		return statements().filter(s -> issue.getStatement().equals(s.getId())).findFirst()
				.flatMap(s -> Versions.ifReadable(session.dossier(), s));
	}

	private Set<StatementDrift.Change> changes(Versions versions, Version cited, Version now) {
		Pair pair = new Pair(cited.sha256(), now.sha256());
		Set<StatementDrift.Change> changes = known.get(pair);
		if (changes == null) {
			changes = release(versions, cited).flatMap(
					before -> release(versions, now).map(after -> StatementDrift.of(before, after))).orElse(Set.of());
			known.put(pair, changes);
		}
		return changes;
	}

	private static Optional<StatementRelease> release(Versions versions, Version version) {
		try {
			return Optional.of(versions.release(version));
		} catch (StoreException e) {
			// A released file that cannot be read is said by the rules on versions.
			return Optional.empty();
		}
	}

	private String words(Set<StatementDrift.Change> changes) {
		return changes.stream().map(text.assurance()::label).collect(Collectors.joining(", "));
	}
}
