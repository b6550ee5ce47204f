package org.waarborg.statement.release.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Texts;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;

/** A rule that looks at the released versions of a statement; without an open dossier there is nothing to look at. */
abstract class VersionsRule implements Rule {

	private final String id;
	private final Severity severity;

	VersionsRule(String id, Severity severity) {
		this.id = id;
		this.severity = severity;
	}

	/** What was read of a statement, for all rules; empty where its folder cannot be listed: the store says so. */
	private record Read(Optional<Versions> versions) {
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final Set<EClass> subjects() {
		return Set.of(StatementPackage.Literals.STATEMENT_OF_APPLICABILITY);
	}

	@Override
	public final void check(EObject subject, RuleContext context, Signals signals) {
		StatementOfApplicability statement = (StatementOfApplicability) subject;
		context.service(OpenDossier.class)
				.flatMap(dossier -> context
						.derived(statement, Read.class, () -> new Read(Versions.ifReadable(dossier, statement)))
						.versions())
				.ifPresent(versions -> check(versions, statement, context, signals));
	}

	abstract void check(Versions versions, StatementOfApplicability statement, RuleContext context, Signals signals);

	/** Code and title of a statement. */
	static String label(StatementOfApplicability statement, RuleContext context) {
		String name = (Objects.toString(statement.getCode(), "") + ' '
				+ Texts.get(statement.getTitle(), context.language())).strip();
		return name.isEmpty() ? StatementWords.messages(context.language()).get("document.title") : name;
	}
}
