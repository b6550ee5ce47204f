package org.waarborg.registry;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlRef;

/**
 * Which control sets exist – from bundles of the product, from the user's own control-set folder and, in a view made by
 * {@link #withSets}, from a dossier – and resolved, immutable views of them. A Declarative Service.
 * <p>
 * Content bundles only have to be <em>resolved</em>, not started: a bundle that is merely installed is not seen. The
 * launcher resolves the content bundles; the registry itself never starts or resolves one.
 * <p>
 * Safe on any thread. Every answer comes from an immutable snapshot that is replaced as a whole when sets come, go or
 * change; {@link ControlSetListener} services hear of that. Lists and headers cost no parsing; a set is read when it is
 * first asked for. A set that cannot be read or resolved is a {@link ControlSetProblem} and hurts no other set.
 *
 * @since 0.1
 */
public interface ControlSetRegistry {

	/**
	 * What is installed, one header for each set, without corrections (see {@link #corrections()}).
	 *
	 * @return the headers, by norm, edition and id; unmodifiable. Costs no parsing
	 */
	List<ControlSetHeader> headers();

	/**
	 * The header of one set; corrections are found too.
	 *
	 * @param set id of a set; not null
	 * @return its header, or empty when no such set is installed
	 */
	Optional<ControlSetHeader> header(String set);

	/**
	 * The sets that correct another set in place ({@code corrects}). Only a dossier's own sets can: the list is empty
	 * in a registry that is not a dossier's view.
	 *
	 * @return their headers; unmodifiable
	 */
	List<ControlSetHeader> corrections();

	/**
	 * A set, resolved: base, overlays, texts, attributes and – in a dossier's view – corrections. Read on the first
	 * call, remembered afterwards.
	 *
	 * @param id id of a set; not null
	 * @return the set, or empty when it is not installed, is a correction, or cannot be read or resolved; then
	 *         {@link #problems()} says why
	 */
	Optional<ResolvedSet> set(String id);

	/**
	 * A control. The reference may name the set that defines the control ({@code iso27001-2022#A.5.1}) or an overlay
	 * ({@code nen7510-2024#A.5.1}); the answer is the view of the set that is named, with the canonical reference.
	 *
	 * @param ref a reference; not null
	 * @return the control, or empty when the set is not installed or has no such control
	 */
	Optional<ResolvedControl> find(ControlRef ref);

	/**
	 * A licence holder's private norm text for a control, from a text bundle or file of their own. It is kept apart:
	 * no {@link ResolvedSet} holds it, and no document or export may.
	 *
	 * @param ref      a reference as for {@link #find}
	 * @param language ISO 639-1 code of the language asked for
	 * @return the text in that language, else in English, else in any; empty when there is none
	 */
	Optional<String> privateText(ControlRef ref, String language);

	/**
	 * How much private norm text there is of a set, for {@link #privateText}.
	 *
	 * @param set id of a set; not null
	 * @return the number of controls with such a text, by ISO 639-1 code of the language; empty when there is none
	 */
	default SortedMap<String, Integer> privateTexts(String set) {
		return new TreeMap<>();
	}

	/**
	 * What is wrong with the sets, as far as is known: jars, headers and versions from the start, a set's content once
	 * the set has been read. Warnings and information are included.
	 *
	 * @return the problems, errors first; unmodifiable
	 */
	List<ControlSetProblem> problems();

	/**
	 * Looks for controls by id, number and titles in all languages: any substring, without regard to case and
	 * diacritics. Several words must all occur. The index is made on the first search and kept in the user's cache
	 * folder. A control that several sets show is one hit, through the set where it matches best.
	 *
	 * @param query what the user typed; not null; a blank query finds nothing
	 * @param limit how many hits at most; positive
	 * @return the hits, best first; unmodifiable
	 */
	List<SearchHit> search(String query, int limit);

	/**
	 * The mappings that hold between two sets, from any installed set: declared between the two, between sets that
	 * they extend, and those of the reverse direction, inverted.
	 *
	 * @param from id of the source set; not null
	 * @param to   id of the target set; not null
	 * @return the mappings with canonical references; empty when there is none or a set is not installed
	 */
	List<ResolvedMapping> mappings(String from, String to);

	/**
	 * What the controls of one set cover of another set, through mappings, if need be over other sets in between.
	 *
	 * @param from id of the set whose controls are considered in place; not null
	 * @param to   id of the set that is to be covered; not null
	 * @return the coverage of each assessable control of {@code to}; empty when one of the sets cannot be resolved
	 */
	Optional<Coverage> coverage(String from, String to);

	/**
	 * What some controls of one set cover of another set: as {@link #coverage(String, String)}, as if the set had only those.
	 *
	 * @param from    id of the set whose controls are considered; not null
	 * @param to      id of the set that is to be covered; not null
	 * @param inPlace whether a control counts, by its canonical reference; not null
	 * @return the coverage; empty when one of the sets cannot be resolved
	 */
	default Optional<Coverage> coverage(String from, String to, Predicate<ControlRef> inPlace) {
		return Optional.empty();
	}

	/**
	 * A version of a set that is not used any more: one that was replaced or removed, and is kept beside the user's folder.
	 *
	 * @param set     id of the set; not null
	 * @param version its version; not null
	 * @return the set as that version has it; empty when no such version is kept or it cannot be read
	 */
	default Optional<ResolvedSet> earlier(String set, String version) {
		return Optional.empty();
	}

	/**
	 * A view for one dossier: this registry plus the dossier's own sets and corrections. A dossier's own set wins from
	 * an installed set with the same id, whatever the versions, inside that dossier only. The view follows this
	 * registry's changes; the files are read when the view is made and on {@link #refresh()}.
	 *
	 * @param controlSetFiles the dossier's own {@code *.controlset} files, and {@code *.controltext} and
	 *                        {@code *.controlattributes} files beside them; not null. A file that cannot be read is a
	 *                        problem of the view
	 * @return the view
	 */
	ControlSetRegistry withSets(Collection<Path> controlSetFiles);

	/**
	 * As {@link #withSets(Collection)}, where some of the files are being edited: what the editor holds stands for what is on disk.
	 *
	 * @param controlSetFiles files on disk; not null
	 * @param edited          sets by their file, which need not be on disk yet; they are read now and not kept
	 * @return the view
	 */
	ControlSetRegistry withSets(Collection<Path> controlSetFiles, Map<Path, ControlSet> edited);

	/** Looks again at the user's control-set folder and, in a dossier's view, at the dossier's own files. */
	void refresh();

	/**
	 * The user's control-set folder: what is put there is installed.
	 *
	 * @return its path, which need not exist; empty where there is none
	 */
	default Optional<Path> userFolder() {
		return Optional.empty();
	}

	/**
	 * The mappings that the file of one set holds, in the direction of the file.
	 *
	 * @param set id of a set; not null
	 * @return the mappings with canonical references; empty when there is none, or the set is not installed or cannot be read
	 */
	default List<ResolvedMapping> mappingsOf(String set) {
		return List.of();
	}

	/**
	 * What would be if a file were put into the user's folder, in place of the files there that hold the same sets. Nothing is
	 * installed or changed. The preview follows no changes.
	 *
	 * @param file what {@link CatalogChecker#check} takes; not null
	 * @return the preview; it holds no set of the file when that cannot be used, and says why
	 */
	default Preview preview(Path file) {
		return new Preview(this, List.of(), List.of(), List.of(), List.of());
	}

	/**
	 * What would be if a file were installed.
	 *
	 * @param registry the registry as it would be; the sets of the file win whatever their version
	 * @param sets     ids of the sets in the file, in its order
	 * @param texts    sets that the file holds texts or attributes of and not the set itself
	 * @param replaces files of the user's folder that hold the same sets
	 * @param problems why the file is refused, as far as can be told without reading the sets
	 * @since 0.1
	 */
	record Preview(ControlSetRegistry registry, List<String> sets, List<String> texts, List<Path> replaces,
			List<ControlSetProblem> problems) {

		/** Keeps unmodifiable copies. */
		public Preview {
			sets = List.copyOf(sets);
			texts = List.copyOf(texts);
			replaces = List.copyOf(replaces);
			problems = List.copyOf(problems);
		}
	}

	/**
	 * Looks at the user's control-set folder again by itself from now on, so that a set that is put there appears within a few
	 * seconds: for a face that stays open. On a thread of its own, which tells the {@link ControlSetListener}s too.
	 *
	 * @return to be closed when nobody looks any more; closing fails never
	 */
	default Following follow() {
		return () -> {
			// nothing is followed
		};
	}

	/** Ends what {@link #follow} began. */
	interface Following extends AutoCloseable {

		@Override
		void close();
	}

	/**
	 * The languages in which messages exist.
	 *
	 * @return Dutch and English
	 */
	static List<Locale> languages() {
		return List.of(Locale.ENGLISH, Locale.of("nl"));
	}
}
