package org.waarborg.statement.migration.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.waarborg.dossier.Classification;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;

/** Who may see what is put together: never more people than might see the closest kept of its parts. */
final class Classified {

	private static final List<Classification> ORDER = List.of(Classification.PUBLIC, Classification.INTERNAL,
			Classification.CONFIDENTIAL, Classification.SECRET);

	private Classified() {
	}

	/** What holds for a decision: its own, else that of its statement. */
	static Classification of(Decision decision) {
		return !decision.isSetClassification() && decision.eContainer() instanceof StatementOfApplicability statement
				? statement.getClassification()
				: decision.getClassification();
	}

	/** The strictest. */
	static Classification strictest(Collection<Classification> all) {
		return all.stream().max(Comparator.comparing(ORDER::indexOf)).orElse(Classification.INTERNAL);
	}
}
