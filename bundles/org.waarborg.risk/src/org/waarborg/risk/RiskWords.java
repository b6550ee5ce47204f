package org.waarborg.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;

/**
 * What people call things about risks, and why a level is what it is: the same words in documents, signals, commands and on
 * screens. For those who may see everything.
 *
 * @since 0.1
 */
public final class RiskWords {

	private final String language;
	private final Messages messages;

	/**
	 * The words in a language.
	 *
	 * @param language ISO 639-1 code
	 */
	public RiskWords(String language) {
		this.language = language;
		messages = Messages.beside(RiskWords.class, Locale.of(language));
	}

	/**
	 * The word for a literal.
	 *
	 * @param literal a literal of the model of risks, a role or a classification
	 * @return its label
	 */
	public String label(Enum<?> literal) {
		return messages.label(literal);
	}

	/**
	 * What a risk, treatment, register or method is called.
	 *
	 * @param element the element
	 * @return code and title; a word where it has neither
	 */
	public String name(org.waarborg.dossier.Element element) {
		if (element instanceof RiskMethod method) {
			return messages.get("method", number(method.getVersion()));
		}
		String label = Labels.of(element, language);
		return label.isEmpty() ? messages.get("unnamed." + element.eClass().getName()) : label;
	}

	/**
	 * A text as somebody wrote it.
	 *
	 * @param texts the text by language
	 * @return in this language, else in one that there is
	 */
	public String text(List<LocalText> texts) {
		return Texts.get(texts, language);
	}

	/**
	 * The name of a level.
	 *
	 * @param level the level
	 * @return its title; its place where it has none
	 */
	public String level(RiskLevel level) {
		String title = text(level.getTitle());
		return !title.isEmpty() ? title
				: level.eContainer() instanceof RiskMethod method
						? messages.get("unnamed.RiskLevel", number(method.getLevels().indexOf(level) + 1))
						: messages.get("gap.NO_LEVELS");
	}

	/**
	 * The level of a derivation, or in a few words why there is none.
	 *
	 * @param assessed the derivation
	 * @return for example "High"
	 */
	public String level(Assessed assessed) {
		return assessed.level().map(this::level).orElseGet(() -> messages.get("gap." + assessed.gap().name()));
	}

	/**
	 * A step of a scale.
	 *
	 * @param scale the steps
	 * @param step  number of the step, from 1
	 * @return number and word, "4 Likely"; the number alone where the scale has no such step
	 */
	public String step(List<ScaleStep> scale, int step) {
		String title = step < 1 || step > scale.size() ? "" : text(scale.get(step - 1).getTitle());
		return (number(step) + ' ' + title).strip();
	}

	/**
	 * The name of a category.
	 *
	 * @param category the category
	 * @return its title; a word where it has none or is not there any more
	 */
	public String category(ImpactCategory category) {
		String title = text(category.getTitle());
		return title.isEmpty() ? messages.get("unnamed.ImpactCategory") : title;
	}

	/**
	 * Why a level is what it is: version of the method, steps, category, and the level of each category.
	 *
	 * @param assessed the derivation
	 * @return one or more sentences
	 */
	public String why(Assessed assessed) {
		if (assessed.method().isEmpty()) {
			return messages.get("why.NO_METHOD");
		}
		RiskMethod method = assessed.method().orElseThrow();
		String version = number(method.getVersion());
		List<String> each = assessed.categories().stream().map(this::inCategory).toList();
		String likelihood = step(method.getLikelihood(), assessed.likelihood());
		if (assessed.gap() != Assessed.Gap.NONE) {
			return messages.get("why.gap", version, likelihood, String.join("; ", each),
					messages.get("why." + assessed.gap().name()));
		}
		RiskMatrix.Answer decisive = assessed.decisive().orElseThrow();
		ImpactCategory category = decisive.category().orElseThrow();
		return messages.get(each.size() > 1 ? "why.highest" : "why.one", version, likelihood, category(category),
				step(category.getSteps(), decisive.impact()), level(assessed), String.join("; ", each),
				messages.get(decisive.cell().filter(c -> c.getCategory() != null).isPresent() ? "why.cell.own"
						: "why.cell.all"));
	}

	private String inCategory(RiskMatrix.Answer answer) {
		String category = answer.category().map(this::category).orElseGet(() -> messages.get("unnamed.ImpactCategory"));
		String step = step(answer.category().map(ImpactCategory::getSteps).map(List::copyOf).orElse(List.of()),
				answer.impact());
		String level = answer.level().map(this::level).orElseGet(() -> messages.get("answer." + answer.kind().name()));
		return messages.get("why.category", category, step, level);
	}

	/**
	 * Why an acceptance does not hold.
	 *
	 * @param standing how it stands
	 * @return the reasons with semicolons between; empty when it is not stale
	 */
	public String stale(Acceptances.Standing standing) {
		RiskMethod method = standing.acceptance().map(Acceptance::getMethod).orElse(null);
		List<String> reasons = new ArrayList<>();
		for (Acceptances.Reason reason : standing.reasons()) {
			reasons.add(switch (reason.cause()) {
				case LIKELIHOOD -> messages.get("stale.LIKELIHOOD", of(method, reason.accepted()),
						of(method, reason.now()));
				case IMPACT -> impact(reason);
				case OPTION -> messages.get("stale.OPTION", label(TreatmentOption.get(reason.accepted())),
						label(TreatmentOption.get(reason.now())));
				case METHOD -> messages.get("stale.METHOD", number(reason.accepted()), number(reason.now()));
			});
		}
		return String.join("; ", reasons);
	}

	private String of(RiskMethod method, int step) {
		return step(method == null ? List.of() : method.getLikelihood(), step);
	}

	private String impact(Acceptances.Reason reason) {
		ImpactCategory category = reason.category().orElseThrow();
		String now = step(category.getSteps(), reason.now());
		return reason.accepted() == 0 ? messages.get("stale.IMPACT.new", category(category), now)
				: messages.get("stale.IMPACT", category(category), step(category.getSteps(), reason.accepted()), now);
	}

	/**
	 * A day as people write it.
	 *
	 * @param day the day
	 * @return for example "21 nov 2026"
	 */
	public String date(java.time.LocalDate day) {
		return Formats.of(language).date(day);
	}

	/** Numbers of versions and steps have no signs between thousands. */
	private static String number(int number) {
		return Integer.toString(number);
	}

	/**
	 * What a level means for the eye.
	 *
	 * @param level the level
	 * @return its status
	 */
	public static Status status(RiskLevel level) {
		return status(level.getTone());
	}

	/**
	 * What a tone means for the eye.
	 *
	 * @param tone the tone
	 * @return its status
	 */
	public static Status status(Tone tone) {
		return switch (tone) {
			case CALM -> Status.DONE;
			case NOTICED -> Status.UNDER_WAY;
			case ATTENTION -> Status.ATTENTION;
			case STOP -> Status.STOP;
		};
	}

	/**
	 * What a derivation means for the eye.
	 *
	 * @param assessed the derivation
	 * @return the status of its level; neutral where there is none
	 */
	public static Status status(Assessed assessed) {
		return assessed.level().map(RiskWords::status).orElse(Status.NEUTRAL);
	}

	/**
	 * The words themselves: key {@code TreatmentOption.MODIFY}.
	 *
	 * @return the messages in this language
	 */
	public Messages messages() {
		return messages;
	}
}
