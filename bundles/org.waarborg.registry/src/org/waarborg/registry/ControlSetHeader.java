package org.waarborg.registry;

import java.util.List;
import java.util.Map;

import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;

/**
 * What a list shows of a set. It comes from manifest capabilities and costs no parsing. Immutable.
 *
 * @param id         id of the set, for example {@code iso27001-2022}
 * @param version    version of the catalog file (not of the norm), an OSGi version
 * @param titles     title by language (ISO 639-1), in the order given; may be empty
 * @param norm       the norm's own name; may be empty
 * @param edition    the edition's designation; may be empty
 * @param kind       what the set holds
 * @param status     where the edition is in its life
 * @param controls   number of assessable controls that the set itself defines, care parts included; 0 when its header does not say
 * @param languages  languages of the titles, those of installed text bundles included
 * @param extendsSet id of the set that this overlay extends, or empty
 * @param publisher  who publishes the catalog; may be empty
 * @param licence    licence or copyright note; may be empty
 * @param origin     where it comes from
 * @param corrects   id of the set that this dossier-local set corrects in place, or empty
 * @param maps       ids of the sets that it holds mappings with
 * @param broken     true once the set was found unreadable or unresolvable; {@link ControlSetRegistry#problems()} says why
 * @since 0.1
 */
public record ControlSetHeader(String id, String version, Map<String, String> titles, String norm, String edition,
		ControlSetKind kind, ControlSetStatus status, int controls, List<String> languages, String extendsSet,
		String publisher, String licence, Origin origin, String corrects, List<String> maps, boolean broken) {

	/** Keeps unmodifiable copies. */
	public ControlSetHeader {
		titles = Localized.copy(titles);
		languages = List.copyOf(languages);
		maps = List.copyOf(maps);
	}

	/**
	 * A header of a set that corrects nothing and holds no mappings.
	 *
	 * @param id         see the record
	 * @param version    see the record
	 * @param titles     see the record
	 * @param norm       see the record
	 * @param edition    see the record
	 * @param kind       see the record
	 * @param status     see the record
	 * @param controls   see the record
	 * @param languages  see the record
	 * @param extendsSet see the record
	 * @param publisher  see the record
	 * @param licence    see the record
	 * @param origin     see the record
	 */
	public ControlSetHeader(String id, String version, Map<String, String> titles, String norm, String edition,
			ControlSetKind kind, ControlSetStatus status, int controls, List<String> languages, String extendsSet,
			String publisher, String licence, Origin origin) {
		this(id, version, titles, norm, edition, kind, status, controls, languages, extendsSet, publisher, licence,
				origin, "", List.of(), false);
	}

	/**
	 * The title in a language; fallback English, any, the id.
	 *
	 * @param language ISO 639-1 code
	 * @return the title; never null or empty
	 */
	public String title(String language) {
		String title = Localized.pick(titles, language);
		return title.isEmpty() ? id : title;
	}

	/**
	 * What people call the norm and edition, "NEN 7510:2024".
	 *
	 * @param language ISO 639-1 code
	 * @return norm and edition; the title where it names no norm
	 */
	public String name(String language) {
		if (norm.isEmpty()) {
			return title(language);
		}
		return edition.isEmpty() ? norm : norm + ':' + edition;
	}

	/**
	 * The same header with other languages.
	 *
	 * @param all the languages
	 * @return a header
	 */
	public ControlSetHeader withLanguages(List<String> all) {
		return new ControlSetHeader(id, version, titles, norm, edition, kind, status, controls, all, extendsSet,
				publisher, licence, origin, corrects, maps, broken);
	}

	/**
	 * The same header, marked as broken.
	 *
	 * @return a header
	 */
	public ControlSetHeader asBroken() {
		return new ControlSetHeader(id, version, titles, norm, edition, kind, status, controls, languages, extendsSet,
				publisher, licence, origin, corrects, maps, true);
	}
}
