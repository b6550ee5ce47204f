package org.waarborg.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.internal.Comparer;
import org.waarborg.registry.internal.ComparisonWords;

/**
 * What differs between two states of one control set, by stable ids: two versions of it, or two files. For everybody who says
 * what an update does: the publisher, who installs it, and who has decisions on the controls. Immutable.
 *
 * @param set            id of the set
 * @param before         its header in the old state; empty when the set is new
 * @param after          its header in the new state; empty when the set is gone
 * @param controls       every control of either state: those of the new state in its order, then the dropped ones in the old order
 * @param groups         every group of either state, in the same order
 * @param mappings       the mappings that differ, those of the set's own file; empty when only resolved sets were compared
 * @param languagesAdded languages that titles have now and had not (ISO 639-1)
 * @param languagesGone  languages that titles had and have no more
 * @param suspects       dropped controls that a new one has the title of: the id may have been changed by mistake
 * @since 0.1
 */
public record SetComparison(String set, Optional<ControlSetHeader> before, Optional<ControlSetHeader> after,
		List<ControlChange> controls, List<GroupChange> groups, List<MappingDifference> mappings,
		Set<String> languagesAdded, Set<String> languagesGone, List<Suspect> suspects) {

	/** Keeps unmodifiable copies. */
	public SetComparison {
		controls = List.copyOf(controls);
		groups = List.copyOf(groups);
		mappings = List.copyOf(mappings);
		languagesAdded = Collections.unmodifiableSet(new TreeSet<>(languagesAdded));
		languagesGone = Collections.unmodifiableSet(new TreeSet<>(languagesGone));
		suspects = List.copyOf(suspects);
	}

	/** In what respect a control or group differs. */
	public enum Aspect {
		/** It was not there. */
		NEW,
		/** It is there no more; decisions on it are kept. */
		DROPPED,
		/** Another title in a language that both states have. */
		RENAMED,
		/** Another number to show; the id is the same. */
		RENUMBERED,
		/** In another group, below or beside another control, or at another place among its neighbours. */
		MOVED,
		/** Other care content. */
		CARE,
		/** Another word on whether there is care-specific guidance. */
		GUIDANCE,
		/** Decided on now and not before, or the other way round. */
		ASSESSABLE,
		/** Another description, question, hint, attribute value, answer scale or date in force. */
		CONTENT
	}

	/**
	 * One control in both states.
	 *
	 * @param ref     canonical reference
	 * @param before  the control in the old state; empty when it is new
	 * @param after   the control in the new state; empty when it was dropped
	 * @param from    the group that it was in; empty when it was in none
	 * @param to      the group that it is in; empty when it is in none
	 * @param aspects in what it differs, in the order of {@link Aspect}; empty when it is the same
	 * @since 0.1
	 */
	public record ControlChange(ControlRef ref, Optional<ResolvedControl> before, Optional<ResolvedControl> after,
			Optional<ResolvedGroup> from, Optional<ResolvedGroup> to, Set<Aspect> aspects) {

		/** Keeps an unmodifiable copy. */
		public ControlChange {
			aspects = ordered(aspects);
		}

		/**
		 * The control as it is now, or as it was last.
		 *
		 * @return never null
		 */
		public ResolvedControl control() {
			return after.or(() -> before).orElseThrow();
		}

		/**
		 * Whether nothing differs.
		 *
		 * @return true for the same control
		 */
		public boolean same() {
			return aspects.isEmpty();
		}

		/**
		 * What differs in one respect, with what it was: <i>was “Roles”</i>, <i>no longer in the set</i>.
		 *
		 * @param aspect one of {@link #aspects()}
		 * @param locale language; not null
		 * @return words without a capital or a full stop
		 */
		public String describe(Aspect aspect, Locale locale) {
			return ComparisonWords.of(this, aspect, locale);
		}

		/**
		 * All that differs.
		 *
		 * @param locale language; not null
		 * @return a phrase that begins with a capital, without a full stop; empty when nothing differs
		 */
		public String describe(Locale locale) {
			return ComparisonWords.of(this, locale);
		}
	}

	/**
	 * One group in both states.
	 *
	 * @param id      its id
	 * @param before  the group in the old state; empty when it is new
	 * @param after   the group in the new state; empty when it was dropped
	 * @param aspects in what it differs, itself and not what stands in it; empty when it is the same
	 * @since 0.1
	 */
	public record GroupChange(String id, Optional<ResolvedGroup> before, Optional<ResolvedGroup> after,
			Set<Aspect> aspects) {

		/** Keeps an unmodifiable copy. */
		public GroupChange {
			aspects = ordered(aspects);
		}
	}

	/**
	 * A mapping that differs.
	 *
	 * @param id      its id
	 * @param from    id of the set that it maps from
	 * @param to      id of the set that it maps to
	 * @param added   links that are there now and were not; a link that changed is added and removed
	 * @param removed links that were there
	 * @since 0.1
	 */
	public record MappingDifference(String id, String from, String to, List<MappingLink> added,
			List<MappingLink> removed) {

		/** Keeps unmodifiable copies. */
		public MappingDifference {
			added = List.copyOf(added);
			removed = List.copyOf(removed);
		}
	}

	/**
	 * A control that may be one control under another id.
	 *
	 * @param dropped the control that is gone
	 * @param added   the new control with the same title
	 * @since 0.1
	 */
	public record Suspect(ResolvedControl dropped, ResolvedControl added) {
	}

	private static Set<Aspect> ordered(Set<Aspect> aspects) {
		return Collections.unmodifiableSet(new LinkedHashSet<>(aspects.stream().sorted().toList()));
	}

	/**
	 * Compares two resolved sets, without their mappings.
	 *
	 * @param before the old state; not null
	 * @param after  the new state; not null
	 * @return what differs
	 */
	public static SetComparison of(ResolvedSet before, ResolvedSet after) {
		return new Comparer(Optional.of(before), Optional.of(after)).compare(List.of(), List.of());
	}

	/**
	 * Compares a set as two registries have it, with the mappings of its own file.
	 *
	 * @param before where the old state is; not null
	 * @param after  where the new state is, for example {@link ControlSetRegistry#preview}; not null
	 * @param set    id of the set
	 * @return what differs; empty when neither has the set, or one of them cannot read it
	 */
	public static Optional<SetComparison> of(ControlSetRegistry before, ControlSetRegistry after, String set) {
		Optional<ResolvedSet> old = before.set(set);
		Optional<ResolvedSet> now = after.set(set);
		boolean unreadable = old.isEmpty() && before.header(set).isPresent()
				|| now.isEmpty() && after.header(set).isPresent();
		return unreadable || old.isEmpty() && now.isEmpty() ? Optional.empty()
				: Optional.of(new Comparer(old, now).compare(before.mappingsOf(set), after.mappingsOf(set)));
	}

	/**
	 * Compares the sets of two files, each as it would be if it were installed.
	 *
	 * @param installed where sets are looked up that the files extend or map to; not null
	 * @param before    the old file: what {@link CatalogChecker#check} takes
	 * @param after     the new file
	 * @return a comparison for each set that one of the files holds and that can be read; the set has no header before or after
	 *         when that file does not hold it
	 */
	public static List<SetComparison> ofFiles(ControlSetRegistry installed, Path before, Path after) {
		ControlSetRegistry.Preview old = installed.preview(before);
		ControlSetRegistry.Preview now = installed.preview(after);
		Set<String> sets = new LinkedHashSet<>(now.sets());
		sets.addAll(old.sets());
		List<SetComparison> all = new ArrayList<>();
		for (String set : sets) {
			Optional<ResolvedSet> was = old.sets().contains(set) ? old.registry().set(set) : Optional.empty();
			Optional<ResolvedSet> is = now.sets().contains(set) ? now.registry().set(set) : Optional.empty();
			boolean readable = was.isPresent() == old.sets().contains(set)
					&& is.isPresent() == now.sets().contains(set);
			if (readable) {
				all.add(new Comparer(was, is).compare(was.isEmpty() ? List.of() : old.registry().mappingsOf(set),
						is.isEmpty() ? List.of() : now.registry().mappingsOf(set)));
			}
		}
		return List.copyOf(all);
	}

	/**
	 * The controls that differ.
	 *
	 * @return new, changed, then dropped ones as in {@link #controls()}
	 */
	public List<ControlChange> changed() {
		return controls.stream().filter(c -> !c.same()).toList();
	}

	/**
	 * The controls that differ in one respect.
	 *
	 * @param aspect the respect
	 * @return the controls
	 */
	public List<ControlChange> with(Aspect aspect) {
		return controls.stream().filter(c -> c.aspects().contains(aspect)).toList();
	}

	/**
	 * How many controls differ in one respect: <i>3 renamed</i>.
	 *
	 * @param aspect the respect
	 * @param locale language; not null
	 * @return words without a full stop
	 */
	public String count(Aspect aspect, Locale locale) {
		return ComparisonWords.count(aspect, with(aspect).size(), locale);
	}

	/**
	 * How many controls differ, by respect: <i>2 new, 1 dropped</i>.
	 *
	 * @param locale language; not null
	 * @return words without a full stop; what differs beside controls where none of them does; empty when nothing differs
	 */
	public String summary(Locale locale) {
		return ComparisonWords.summary(this, locale);
	}

	/**
	 * Whether nothing differs that a reader of the set sees; the version may.
	 *
	 * @return true when all controls and groups are the same, and so are mappings and languages
	 */
	public boolean same() {
		return controls.stream().allMatch(ControlChange::same) && groups.stream().allMatch(g -> g.aspects().isEmpty())
				&& mappings.isEmpty() && languagesAdded.isEmpty() && languagesGone.isEmpty();
	}
}
