package org.waarborg.statement.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.statement.StatementPackage.Literals;

/**
 * What an extract can say beyond number, title, applicability and state of each control. Owners, evidence, measures, dates,
 * parts and remarks are never in one.
 *
 * @since 0.1
 */
public enum ExtractContent {
	/** Why a control applies, by kind: law, contract, risk. A contract may name another customer, so it is not named. */
	DRIVERS(List.of(Literals.DECISION__DRIVERS)),
	/** The justification for inclusion. */
	INCLUSION(List.of(Literals.DECISION__INCLUSION)),
	/** The justification for exclusion. */
	EXCLUSION(List.of(Literals.DECISION__EXCLUSION)),
	/** How it is realised, in own words. */
	REALISATION(List.of(Literals.DECISION__REALISATION));

	/** What an extract says where nobody asks for more or less. */
	public static final Set<ExtractContent> STANDARD = Set.of(DRIVERS, EXCLUSION);

	private final List<EStructuralFeature> features;

	ExtractContent(List<EStructuralFeature> features) {
		this.features = features;
	}

	/**
	 * The features of a decision that say it.
	 *
	 * @return features
	 */
	public List<EStructuralFeature> features() {
		return features;
	}

	/**
	 * Finds what a person typed.
	 *
	 * @param word for example "drivers", in any case
	 * @return the content, or empty when nothing is called so
	 */
	public static Optional<ExtractContent> parse(String word) {
		return Arrays.stream(values()).filter(c -> c.toString().equals(word.strip().toLowerCase(Locale.ROOT)))
				.findFirst();
	}

	/** As people type it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
