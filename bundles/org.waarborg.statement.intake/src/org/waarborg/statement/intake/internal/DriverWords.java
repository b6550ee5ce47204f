package org.waarborg.statement.intake.internal;

import java.util.Optional;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;
import org.waarborg.intake.IntakeMapping;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.Vocabulary;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.RequirementDrivers;

/** What kind of driver a word, a law or the code of a risk stands for. */
final class DriverWords {

	private static final Vocabulary WORDS = Vocabulary.beside(StatementTarget.class);

	private DriverWords() {
	}

	static Optional<DriverKind> kind(String token, IntakeRequest request) {
		Optional<DriverKind> said = request.mapping().map(IntakeMapping::values).map(v -> v.get("drivers"))
				.flatMap(words -> words.entrySet().stream()
						.filter(w -> Vocabulary.fold(w.getKey()).equals(Vocabulary.fold(token))
								&& !w.getValue().isBlank())
						.map(w -> DriverKind.valueOf(w.getValue().strip())).findFirst());
		return said.or(() -> WORDS.meaning("drivers", token).map(m -> DriverKind.valueOf(m.literals().get("drivers"))))
				.or(() -> requirement(token, request).map(RequirementDrivers::kind))
				.or(() -> token.strip().matches("(?i)r(?:isico|isk)?[-_. ]?\\d{1,4}") ? Optional.of(DriverKind.RISK)
						: Optional.empty())
				.or(() -> namesLaw(token) ? Optional.of(DriverKind.LAW) : Optional.empty());
	}

	/** "AVG art. 32": a law that everybody in care knows, with or without an article. */
	private static boolean namesLaw(String token) {
		String folded = ' ' + Vocabulary.fold(token) + ' ';
		return WORDS.list("driver.LAW").stream().anyMatch(law -> folded.contains(' ' + law + ' '));
	}

	/** Whether a word says a kind and nothing more. */
	static boolean isKindOnly(String token) {
		return WORDS.meaning("drivers", token).isPresent();
	}

	/** A requirement of the dossier: by code, title, or law with article. */
	static Optional<Requirement> requirement(String text, IntakeRequest request) {
		return text.isBlank() ? Optional.empty()
				: request.dossier().dossier().getRequirements().stream()
						.filter(r -> isCalled(r, text, request)).findFirst();
	}

	static boolean isCalled(Requirement requirement, String text, IntakeRequest request) {
		String folded = Vocabulary.fold(text);
		String source = requirement.getSource() == null ? "" : requirement.getSource();
		String article = requirement.getArticle() == null ? "" : requirement.getArticle();
		boolean alone = request.dossier().dossier().getRequirements().stream()
				.filter(r -> r.getKind() == RequirementKind.LAW && source.equals(r.getSource())).count() == 1;
		return requirement.getCode() != null && !requirement.getCode().isBlank()
				&& Vocabulary.fold(requirement.getCode()).equals(folded)
				|| Texts.all(requirement.getTitle()).values().stream().anyMatch(t -> Vocabulary.fold(t).equals(folded))
				|| !source.isEmpty() && Vocabulary.fold(source + ' ' + article).equals(folded)
				|| !source.isEmpty() && alone && Vocabulary.fold(source).equals(folded);
	}
}
