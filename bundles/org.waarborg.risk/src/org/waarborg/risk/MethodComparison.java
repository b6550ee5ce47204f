package org.waarborg.risk;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Identified;

/**
 * What is other in one version of a method than in another: parts that came and went, other words, other levels in the matrix. Parts
 * are told by what continues them, so a step that moved or got another word is the same one.
 *
 * @since 0.1
 */
public final class MethodComparison {

	/** What of a part is other. */
	public enum Aspect {
		/** It is new. */
		ADDED,
		/** It is gone. */
		REMOVED,
		/** It has another number. */
		PLACE,
		/** It is called otherwise. */
		NAME,
		/** It means something else. */
		MEANING,
		/** A level asks for something else. */
		TONE,
		/** A level is on the other side of the threshold. */
		THRESHOLD,
		/** Other roles may accept a level. */
		ROLES,
		/** A level may be accepted for another time. */
		ACCEPTED_FOR,
		/** It is reviewed at other times. */
		REVIEW,
		/** A square of the matrix has another level. */
		LEVEL
	}

	/**
	 * One thing that is other.
	 *
	 * @param part   what people call the part
	 * @param aspect what of it
	 * @param before what it was; empty where it was not
	 * @param after  what it is; empty where it is not
	 * @since 0.1
	 */
	public record Line(String part, Aspect aspect, String before, String after) {
	}

	private final RiskRegister register;
	private final RiskMethod before;
	private final RiskMethod after;
	private final RiskWords words;
	private final List<Line> lines = new ArrayList<>();
	private final Map<EObject, Optional<EObject>> found = new HashMap<>();

	private MethodComparison(RiskRegister register, RiskMethod before, RiskMethod after, RiskWords words) {
		this.register = register;
		this.before = before;
		this.after = after;
		this.words = words;
	}

	/**
	 * Compares two versions.
	 *
	 * @param register the register with both
	 * @param before   a version
	 * @param after    another version
	 * @param words    the words, in the reader's language
	 * @return what is other: likelihood, categories with their steps, levels, matrix; empty when nothing is
	 */
	public static List<Line> of(RiskRegister register, RiskMethod before, RiskMethod after, RiskWords words) {
		MethodComparison comparison = new MethodComparison(register, before, after, words);
		comparison.all();
		return List.copyOf(comparison.lines);
	}

	private void all() {
		line(words.name(after), Aspect.REVIEW, text(before.getReviewPeriod()), text(after.getReviewPeriod()));
		parts(before.getLikelihood(), after.getLikelihood());
		parts(before.getCategories(), after.getCategories());
		for (ImpactCategory category : after.getCategories()) {
			was(category).map(ImpactCategory.class::cast)
					.ifPresent(c -> parts(c.getSteps(), category.getSteps()));
		}
		parts(before.getLevels(), after.getLevels());
		matrix();
	}

	/** What a part of the later version was in the earlier one. */
	private Optional<EObject> was(Identified part) {
		return found.computeIfAbsent(part, p -> Methods.counterpart(register, part, before));
	}

	private void parts(List<? extends Identified> old, List<? extends Identified> now) {
		List<EObject> kept = new ArrayList<>();
		for (Identified part : now) {
			Identified was = (Identified) was(part).filter(old::contains).orElse(null);
			if (was == null) {
				lines.add(new Line(name(part), Aspect.ADDED, "", word(part)));
			} else {
				kept.add(was);
				part(was, part);
			}
		}
		old.stream().filter(p -> !kept.contains(p))
				.forEach(p -> lines.add(new Line(name(p), Aspect.REMOVED, word(p), "")));
		List<? extends Identified> stayed = now.stream().filter(p -> was(p).filter(kept::contains).isPresent())
				.toList();
		place(old, now, stayed);
	}

	/** A number that is other only because something came or went below is not worth a line. */
	private void place(List<? extends Identified> old, List<? extends Identified> now,
			List<? extends Identified> stayed) {
		List<EObject> order = stayed.stream().map(p -> was(p).orElseThrow())
				.sorted((a, b) -> Integer.compare(old.indexOf(a), old.indexOf(b))).toList();
		for (int i = 0; i < stayed.size(); i++) {
			EObject was = was(stayed.get(i)).orElseThrow();
			if (order.indexOf(was) != i && old.indexOf(was) != now.indexOf(stayed.get(i))) {
				lines.add(new Line(name(stayed.get(i)), Aspect.PLACE, Integer.toString(old.indexOf(was) + 1),
						Integer.toString(now.indexOf(stayed.get(i)) + 1)));
			}
		}
	}

	private void part(Identified was, Identified now) {
		line(name(now), Aspect.NAME, word(was), word(now));
		if (was instanceof ScaleStep old && now instanceof ScaleStep step) {
			line(name(now), Aspect.MEANING, words.text(old.getMeaning()), words.text(step.getMeaning()));
		}
		if (was instanceof RiskLevel old && now instanceof RiskLevel level) {
			line(name(now), Aspect.MEANING, words.text(old.getMeaning()), words.text(level.getMeaning()));
			line(name(now), Aspect.TONE, words.label(old.getTone()), words.label(level.getTone()));
			line(name(now), Aspect.THRESHOLD, threshold(old), threshold(level));
			line(name(now), Aspect.ROLES, roles(old), roles(level));
			line(name(now), Aspect.ACCEPTED_FOR, text(old.getAcceptedFor()), text(level.getAcceptedFor()));
			line(name(now), Aspect.REVIEW, text(old.getReviewPeriod()), text(level.getReviewPeriod()));
		}
	}

	private void line(String part, Aspect aspect, String was, String now) {
		if (!was.equals(now)) {
			lines.add(new Line(part, aspect, was, now));
		}
	}

	// ---- the matrix

	private void matrix() {
		RiskMatrix old = RiskMatrix.of(before);
		RiskMatrix now = RiskMatrix.of(after);
		List<ImpactCategory> categories = new ArrayList<>();
		categories.add(null);
		after.getCategories().stream().filter(c -> was(c).isPresent() && (hasOwn(after, c)
				|| hasOwn(before, (ImpactCategory) was(c).orElseThrow()))).forEach(categories::add);
		for (ImpactCategory category : categories) {
			for (int l = now.likelihoods(); l >= 1; l--) {
				for (int i = 1; i <= now.impacts(); i++) {
					square(l, i, category, old, now);
				}
			}
		}
	}

	private static boolean hasOwn(RiskMethod method, ImpactCategory category) {
		return method.getCells().stream().anyMatch(c -> c.getCategory() == category);
	}

	/** Only of steps that both versions have; new ones are told as such. */
	private void square(int likelihood, int impact, ImpactCategory category, RiskMatrix old, RiskMatrix now) {
		int wasLikelihood = number(after.getLikelihood(), before.getLikelihood(), likelihood);
		ImpactCategory scale = category != null ? category
				: after.getCategories().stream().filter(c -> was(c).isPresent()).findFirst().orElse(null);
		if (scale == null || wasLikelihood == 0) {
			return;
		}
		ImpactCategory wasScale = (ImpactCategory) was(scale).orElseThrow();
		int wasImpact = number(scale.getSteps(), wasScale.getSteps(), impact);
		if (wasImpact > 0) {
			RiskMatrix.Answer then = old.at(wasLikelihood, wasImpact, category == null ? null : wasScale);
			RiskMatrix.Answer answer = now.at(likelihood, impact, category);
			boolean same = answer.level().flatMap(this::was).equals(then.level().map(EObject.class::cast))
					&& answer.kind() == then.kind();
			if (!same && (category == null || isOwn(then) || isOwn(answer))) {
				lines.add(new Line(square(likelihood, impact, category), Aspect.LEVEL, level(then), level(answer)));
			}
		}
	}

	/** Whether a cell of the category alone says it; what holds for all is told once. */
	private static boolean isOwn(RiskMatrix.Answer answer) {
		return answer.cell().filter(c -> c.getCategory() != null).isPresent();
	}

	private int number(List<ScaleStep> now, List<ScaleStep> old, int number) {
		return number > now.size() ? 0
				: was(now.get(number - 1)).map(s -> Integer.valueOf(old.indexOf(s) + 1))
						.orElse(Integer.valueOf(0)).intValue();
	}

	private String square(int likelihood, int impact, ImpactCategory category) {
		String pair = words.messages().get("axis.likelihood") + ' ' + likelihood + " × "
				+ words.messages().get("axis.impact").toLowerCase(words.messages().locale()) + ' ' + impact;
		return category == null ? pair : pair + " (" + words.category(category) + ')';
	}

	private String level(RiskMatrix.Answer answer) {
		return answer.level().map(words::level).orElseGet(() -> words.messages().get("answer." + answer.kind().name()));
	}

	// ---- words

	private String word(Identified part) {
		return switch (part) {
			case ScaleStep step -> words.text(step.getTitle());
			case ImpactCategory category -> words.category(category);
			case RiskLevel level -> words.level(level);
			default -> "";
		};
	}

	private String name(Identified part) {
		if (part instanceof ScaleStep step) {
			String scale = step.eContainer() instanceof ImpactCategory category ? words.category(category)
					: words.messages().get("axis.likelihood");
			List<?> all = (List<?>) step.eContainer().eGet(step.eContainingFeature());
			return scale + ' ' + (all.indexOf(step) + 1);
		}
		return word(part);
	}

	private String threshold(RiskLevel level) {
		return words.messages().get(level.isAboveThreshold() ? "threshold.above" : "threshold.below");
	}

	private String roles(RiskLevel level) {
		return level.getAcceptableBy().stream().map(words::label).collect(Collectors.joining(", "));
	}

	private String text(Period period) {
		if (period == null) {
			return "";
		}
		return Stream.of(text("period.years", period.getYears()), text("period.months", period.getMonths()),
				text("period.days", period.getDays())).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
	}

	private String text(String key, int number) {
		return number == 0 ? "" : words.messages().get(key, Integer.valueOf(number));
	}
}
