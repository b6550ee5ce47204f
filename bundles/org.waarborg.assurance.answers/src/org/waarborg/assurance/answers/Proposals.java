package org.waarborg.assurance.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.internal.Likeness;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Disclosure;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.store.OpenDossier;

/**
 * Answers to propose: what was answered before, and what the statements decided. Only what may leave for the audience is in it; remarks,
 * owners, risks and proof never are. Made for one look; it does not follow changes. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Proposals {

	/** Below this they have little more than a word in common. */
	private static final double LEAST = 0.18;

	private record Source(String answer, String words, Optional<StatementRow> row, Optional<Question> earlier) {
	}

	private final Disclosure disclosure;
	private final String language;
	private final Messages messages;
	private final AssuranceWords words;
	private final Likeness<Source> likeness = new Likeness<>();
	private int withheld;

	private Proposals(Disclosure disclosure, String language) {
		this.disclosure = disclosure;
		this.language = language;
		messages = Messages.beside(Proposals.class, Locale.of(language));
		words = new AssuranceWords(language);
	}

	/**
	 * What a dossier has to answer with.
	 *
	 * @param dossier    the dossier
	 * @param registry   its control sets
	 * @param disclosure what leaves for who asks
	 * @param language   ISO 639-1 code of the answers
	 * @return the proposals
	 */
	public static Proposals of(OpenDossier dossier, ControlSetRegistry registry, Disclosure disclosure,
			String language) {
		Proposals proposals = new Proposals(disclosure, language);
		dossier.roots(AssuranceRegister.class).stream().flatMap(r -> r.getQuestionnaires().stream())
				.forEach(proposals::earlier);
		dossier.roots(StatementOfApplicability.class).forEach(s -> proposals.statement(s, registry));
		return proposals;
	}

	/**
	 * How many answers and decisions could have been proposed to others, and not to this audience.
	 *
	 * @return the count
	 */
	public int withheld() {
		return withheld;
	}

	/**
	 * What could be answered.
	 *
	 * @param question the question
	 * @param most     at most so many
	 * @return the most alike first; its own answer is not among them, and no text twice
	 */
	public List<Proposal> to(Question question, int most) {
		return to(String.valueOf(question.getText()), question.eContainer(), most);
	}

	/**
	 * What could be answered to a text.
	 *
	 * @param question the question
	 * @param most     at most so many
	 * @return the most alike first
	 */
	public List<Proposal> to(String question, int most) {
		return to(question, null, most);
	}

	private List<Proposal> to(String question, Object own, int most) {
		Set<String> said = new HashSet<>();
		return likeness.like(question, LEAST, most * 4 + 20).stream()
				.filter(h -> own == null || h.of().earlier().map(Question::eContainer).filter(own::equals).isEmpty())
				.filter(h -> said.add(h.of().answer()))
				.limit(most)
				.map(h -> new Proposal(h.of().answer(), Math.min(1, h.likeness()), h.of().words(),
						h.of().row().map(StatementRow::ref), h.of().earlier()))
				.toList();
	}

	// ---- earlier answers

	private void earlier(Questionnaire questionnaire) {
		for (Question question : questionnaire.getQuestions()) {
			String answer = Objects.toString(question.getAnswer(), "").strip();
			if (answer.isEmpty() || question.getAnsweredOn() == null) {
				continue;
			}
			if (!disclosure.shows(questionnaire)) {
				withheld++;
				continue;
			}
			likeness.add(new Source(answer, messages.get("source.earlier", words.organisation(questionnaire.getFrom()),
					words.date(question.getAnsweredOn()), Objects.toString(question.getNumber(), "")).strip(),
					Optional.empty(), Optional.of(question)), Objects.toString(question.getText(), ""));
		}
	}

	// ---- decisions

	private void statement(StatementOfApplicability statement, ControlSetRegistry registry) {
		List<StatementRow> rows = StatementRows.of(statement, registry, new StatementView.Combined()).stream()
				.filter(StatementRow::isDecided).toList();
		if (!disclosure.shows(statement) || !leaves(Literals.STATEMENT_OF_APPLICABILITY__DECISIONS)) {
			withheld += rows.size();
			return;
		}
		String name = words.text(statement.getTitle());
		rows.forEach(r -> decision(r, name));
	}

	private void decision(StatementRow row, String statement) {
		Decision decision = row.decision().orElseThrow();
		if (!mayLeave(decision)) {
			withheld++;
			return;
		}
		String answer = answer(row, decision);
		if (answer.isEmpty()) {
			return;
		}
		Optional<ResolvedControl> control = row.control();
		String title = control.map(c -> c.title(language)).orElse("");
		likeness.add(
				new Source(answer, messages.get("source.decision", (row.label() + ' ' + title).strip(), statement),
						Optional.of(row), Optional.empty()),
				control.map(c -> Stream.concat(c.titles().values().stream(), c.purposes().values().stream())
						.collect(Collectors.joining(" "))).orElse(""),
				control.map(c -> c.title(language)).orElse("") + ' ' + answer);
	}

	private boolean mayLeave(Decision decision) {
		return (!decision.isSetClassification() || disclosure.shows(decision.getClassification()))
				&& leaves(Literals.DECISION__APPLICABILITY);
	}

	private boolean leaves(EStructuralFeature feature) {
		return disclosure.shows(feature);
	}

	/** In whole sentences; what is not there yet is not said to be. */
	private String answer(StatementRow row, Decision decision) {
		if (row.applicability() == Applicability.NOT_APPLICABLE) {
			String why = leaves(Literals.DECISION__EXCLUSION)
					? Texts.get(row.followed().orElse(decision).getExclusion(), language)
					: "";
			return messages.get("answer.not-applicable", why).strip();
		}
		Implementation now = leaves(Literals.PART__IMPLEMENTATION) ? row.implementation() : Implementation.UNKNOWN;
		String how = how(decision);
		return switch (now) {
			case IMPLEMENTED -> messages.get("answer.yes", how.isEmpty() ? title(row) : how).strip();
			case PARTIAL -> messages.get("answer.partial", how).strip();
			case PLANNED -> messages.get("answer.planned");
			case NOT_STARTED -> messages.get("answer.no");
			case UNKNOWN -> "";
		};
	}

	private String title(StatementRow row) {
		String title = row.control().map(c -> c.title(language)).orElse("");
		return title.isEmpty() ? "" : title + '.';
	}

	private String how(Decision decision) {
		Decision told = decision.getSameAs() != null && Texts.isEmpty(decision.getRealisation()) ? decision.getSameAs()
				: decision;
		List<String> texts = new ArrayList<>();
		if (mayLeave(told)) {
			if (leaves(Literals.DECISION__REALISATION)) {
				texts.add(Texts.get(told.getRealisation(), language));
			}
			if (leaves(Literals.PART__TEXT)) {
				told.getParts().stream().filter(p -> p.getImplementation() == Implementation.IMPLEMENTED)
						.map(Part::getText).map(t -> Texts.get(t, language)).forEach(texts::add);
			}
		}
		return texts.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().collect(Collectors.joining(" "));
	}
}
