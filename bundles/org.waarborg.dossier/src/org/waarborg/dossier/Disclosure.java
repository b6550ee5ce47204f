package org.waarborg.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;

/**
 * What leaves in a document for an audience: an {@link AudienceProfile} of the dossier, or the standard one of an
 * audience where the dossier has none. A document source asks it for every object and feature that it would show;
 * writers never see what is withheld. Immutable.
 *
 * @since 0.1
 */
public final class Disclosure {

	/** Everything, for faces that show the dossier to its owner. */
	public static final Disclosure ALL = new Disclosure("", Audience.INTERNAL, Classification.SECRET, Set.of(), null);

	private static final Properties STANDARD = profiles();

	private final String id;
	private final Audience audience;
	private final Classification upTo;
	private final Set<String> withheld;
	private final AudienceProfile profile;

	private Disclosure(String id, Audience audience, Classification upTo, Set<String> withheld,
			AudienceProfile profile) {
		this.id = id;
		this.audience = audience;
		this.upTo = upTo;
		this.withheld = withheld;
		this.profile = profile;
	}

	/**
	 * The rules of a profile.
	 *
	 * @param profile the profile
	 * @return what it lets through
	 */
	public static Disclosure of(AudienceProfile profile) {
		return new Disclosure(profile.getId(), profile.getAudience(), profile.getUpTo(),
				Set.copyOf(profile.getWithheld()), profile);
	}

	/**
	 * The rules for an audience: the dossier's own profile for it, else the standard one.
	 *
	 * @param dossier  the dossier
	 * @param audience the audience
	 * @return what leaves for it
	 */
	public static Disclosure of(Dossier dossier, Audience audience) {
		return dossier.getAudienceProfiles().stream().filter(p -> p.getAudience() == audience).findFirst()
				.map(Disclosure::of).orElseGet(() -> standard(audience));
	}

	/**
	 * Finds the rules that a person names: an audience in any case ("auditor"), or the id or title of a profile of the
	 * dossier.
	 *
	 * @param dossier the dossier
	 * @param asked   what the person typed
	 * @return the rules, or empty when nothing is called so
	 */
	public static Optional<Disclosure> find(Dossier dossier, String asked) {
		Optional<Disclosure> own = dossier.getAudienceProfiles().stream().filter(p -> asked.equals(p.getId())
				|| p.getTitle().stream().anyMatch(t -> asked.equalsIgnoreCase(t.getValue()))).findFirst()
				.map(Disclosure::of);
		return Arrays.stream(Audience.values()).filter(a -> a.getName().equalsIgnoreCase(asked)).findFirst()
				.map(a -> of(dossier, a)).or(() -> own);
	}

	/**
	 * What a person may type for {@link #find}.
	 *
	 * @param dossier  the dossier
	 * @param language ISO 639-1 code
	 * @return the audiences, then the titles of the dossier's profiles that are called otherwise
	 */
	public static String names(Dossier dossier, String language) {
		return Stream.concat(Arrays.stream(Audience.values()).map(a -> a.getName().toLowerCase(Locale.ROOT)),
				dossier.getAudienceProfiles().stream().map(p -> Texts.get(p.getTitle(), language)))
				.filter(n -> !n.isEmpty()).collect(Collectors.toMap(n -> n.toLowerCase(Locale.ROOT), n -> n,
						(a, b) -> a, java.util.LinkedHashMap::new))
				.values().stream().collect(Collectors.joining(", "));
	}

	/**
	 * The standard rules for an audience, where a dossier has no profile of its own for it.
	 *
	 * @param audience the audience
	 * @return what leaves for it
	 */
	public static Disclosure standard(Audience audience) {
		String name = audience.getName();
		return new Disclosure("", audience, Classification.get(STANDARD.getProperty(name + ".upTo")),
				Arrays.stream(STANDARD.getProperty(name + ".withheld").split(",")).map(String::strip)
						.filter(f -> !f.isEmpty()).collect(Collectors.toUnmodifiableSet()),
				null);
	}

	private static Properties profiles() {
		Properties profiles = new Properties();
		try (InputStream in = Disclosure.class.getResourceAsStream("profiles.properties")) {
			profiles.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException("The standard audience profiles of this bundle cannot be read", e);
		}
		return profiles;
	}

	/**
	 * The same rules, with less.
	 *
	 * @param features features that do not leave either
	 * @return what leaves then
	 */
	public Disclosure without(Collection<? extends EStructuralFeature> features) {
		Set<String> less = Stream.concat(withheld.stream(), features.stream().map(Disclosure::name))
				.collect(Collectors.toUnmodifiableSet());
		return new Disclosure(id, audience, upTo, less, profile);
	}

	/**
	 * The audience.
	 *
	 * @return for whom
	 */
	public Audience audience() {
		return audience;
	}

	/**
	 * Id of the profile.
	 *
	 * @return the id; empty for standard rules
	 */
	public String id() {
		return id;
	}

	/**
	 * Name for people.
	 *
	 * @param language ISO 639-1 code
	 * @return the profile's title, else the name of the audience
	 */
	public String title(String language) {
		String own = profile == null ? "" : Texts.get(profile.getTitle(), language);
		return own.isEmpty() ? Messages.beside(Disclosure.class, Locale.of(language)).label(audience) : own;
	}

	/**
	 * Whether something of a classification leaves.
	 *
	 * @param classification the classification; null counts as the default
	 * @return true when it does
	 */
	public boolean shows(Classification classification) {
		return rank(classification == null ? Classification.INTERNAL : classification) <= rank(upTo);
	}

	/**
	 * Whether an element leaves.
	 *
	 * @param element the element
	 * @return true when its classification lets it
	 */
	public boolean shows(Element element) {
		return shows(element.getClassification());
	}

	/**
	 * Whether a feature leaves.
	 *
	 * @param feature the feature
	 * @return false when the profile withholds {@code package.Class.feature}
	 */
	public boolean shows(EStructuralFeature feature) {
		return !withheld.contains(name(feature));
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getEPackage().getName() + '.' + feature.getEContainingClass().getName()
				+ '.' + feature.getName();
	}

	/**
	 * The features that the profile withholds.
	 *
	 * @return names as {@code package.Class.feature}, sorted
	 */
	public List<String> withheldFeatures() {
		return withheld.stream().sorted().toList();
	}

	/**
	 * The stricter of two classifications.
	 *
	 * @param one   a classification
	 * @param other another
	 * @return the one that fewer may see; the first where they are alike
	 */
	public static Classification stricter(Classification one, Classification other) {
		return rank(other) > rank(one) ? other : one;
	}

	/** From what everybody may see to what almost nobody may: not the order of the literals. */
	private static int rank(Classification classification) {
		return switch (classification) {
			case PUBLIC -> 0;
			case INTERNAL -> 1;
			case CONFIDENTIAL -> 2;
			case SECRET -> 3;
		};
	}
}
