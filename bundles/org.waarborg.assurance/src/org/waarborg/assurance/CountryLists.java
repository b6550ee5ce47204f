package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where data may be (GDPR articles 44 to 49). Which countries are in the European Economic Area and for which there is an
 * adequacy decision is data of the register, with dates, because it changes.
 *
 * @since 0.1
 */
public final class CountryLists {

	private static final Set<String> CODES = Set.of(Locale.getISOCountries());

	private final Map<String, List<CountryEntry>> area = new HashMap<>();
	private final Map<String, List<CountryEntry>> adequate = new HashMap<>();
	private final boolean known;

	private CountryLists(AssuranceRegister register) {
		boolean any = false;
		for (CountryGroup group : register.getCountries()) {
			any |= group.getKind() == CountryGroupKind.EEA && !group.getEntries().isEmpty();
			Map<String, List<CountryEntry>> map = group.getKind() == CountryGroupKind.EEA ? area : adequate;
			group.getEntries().stream().filter(e -> e.getCountry() != null).forEach(
					e -> map.computeIfAbsent(folded(e.getCountry()), c -> new java.util.ArrayList<>()).add(e));
		}
		known = any;
	}

	/** What allows data to be somewhere. */
	public enum Verdict {
		/** In the European Economic Area. */
		INSIDE,
		/** In a country with an adequacy decision. */
		ADEQUATE,
		/** Elsewhere, on a ground that somebody wrote down. */
		GROUNDED,
		/** On an adequacy decision that does not hold on the day. */
		ADEQUACY_ENDED,
		/** Elsewhere, without a ground. */
		NO_GROUND,
		/** No country of ISO 3166-1. */
		UNKNOWN_COUNTRY,
		/** Nobody said which country. */
		NOT_STATED
	}

	/**
	 * The lists of a register.
	 *
	 * @param register the register
	 * @return its lists
	 */
	public static CountryLists of(AssuranceRegister register) {
		return new CountryLists(register);
	}

	private static String folded(String country) {
		return country.strip().toUpperCase(Locale.ROOT);
	}

	/**
	 * Whether there is a list of the European Economic Area to reckon with.
	 *
	 * @return false for a register without one
	 */
	public boolean known() {
		return known;
	}

	/**
	 * Whether a code is one of ISO 3166-1.
	 *
	 * @param country the code
	 * @return true for two letters that stand for a country
	 */
	public static boolean isCode(String country) {
		return country != null && CODES.contains(folded(country));
	}

	/**
	 * Whether a country is in the European Economic Area on a day.
	 *
	 * @param country code; may be null
	 * @param day     the day
	 * @return true when it is listed and the entry holds
	 */
	public boolean isInside(String country, LocalDate day) {
		return holds(area, country, day).isPresent();
	}

	/**
	 * The adequacy decision for a country on a day.
	 *
	 * @param country code; may be null
	 * @param day     the day
	 * @return the entry that holds; empty when there is none
	 */
	public Optional<CountryEntry> adequacy(String country, LocalDate day) {
		return holds(adequate, country, day);
	}

	private static Optional<CountryEntry> holds(Map<String, List<CountryEntry>> map, String country, LocalDate day) {
		return country == null ? Optional.empty()
				: map.getOrDefault(folded(country), List.of()).stream()
						.filter(e -> e.getFrom() == null || !e.getFrom().isAfter(day))
						.filter(e -> e.getUntil() == null || !e.getUntil().isBefore(day)).findFirst();
	}

	/**
	 * Whether data may be at a location.
	 *
	 * @param location the location
	 * @param day      the day
	 * @return the verdict; a ground that somebody wrote down is believed, its day is that of {@code review}
	 */
	public Verdict verdict(ProcessingLocation location, LocalDate day) {
		String country = location.getCountry();
		if (country == null || country.isBlank()) {
			return Verdict.NOT_STATED;
		}
		if (!isCode(country)) {
			return Verdict.UNKNOWN_COUNTRY;
		}
		if (isInside(country, day)) {
			return Verdict.INSIDE;
		}
		boolean adequateNow = adequacy(country, day).isPresent();
		return switch (location.getGround()) {
			case NONE -> adequateNow ? Verdict.ADEQUATE : Verdict.NO_GROUND;
			case ADEQUACY -> adequateNow ? Verdict.ADEQUATE : Verdict.ADEQUACY_ENDED;
			default -> Verdict.GROUNDED;
		};
	}

	/**
	 * The countries outside the European Economic Area on a day.
	 *
	 * @param service the service
	 * @param day     the day
	 * @return codes of its own locations and those of its sub-processors
	 */
	public Set<String> outside(SuppliedService service, LocalDate day) {
		Set<String> codes = new HashSet<>();
		ProcessingChains.locations(service).stream().map(ProcessingLocation::getCountry).filter(CountryLists::isCode)
				.filter(c -> !isInside(c, day)).map(CountryLists::folded).forEach(codes::add);
		return codes;
	}
}
