package org.waarborg.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.SetComparison;
import org.waarborg.registry.SetComparison.Aspect;

/**
 * A set of a statement that is installed in another version than the decisions were compared with. Decisions stay as they are: what
 * differs is shown until somebody notes that it was compared. Immutable.
 *
 * @param set        id of the set
 * @param seen       the version that the statement was compared with last
 * @param installed  the version that is installed
 * @param comparison what differs; empty when the version that was seen is not kept any more, or one cannot be read
 * @since 0.1
 */
public record SetUpdate(String set, String seen, String installed, Optional<SetComparison> comparison) {

	/**
	 * The updates of a statement's sets. Reads the model only; call it on the dossier's thread or under its read lock.
	 *
	 * @param statement the statement; not null
	 * @param registry  the installed control sets and the dossier's own; not null
	 * @return one for each set that is installed in another version than the one noted; a set without a noted version has none
	 */
	public static List<SetUpdate> of(StatementOfApplicability statement, ControlSetRegistry registry) {
		List<SetUpdate> updates = new ArrayList<>();
		for (UsedControlSet used : statement.getControlSets()) {
			Optional<ControlSetHeader> header = Optional.ofNullable(used.getSet()).flatMap(registry::header);
			String seen = used.getVersion();
			if (header.isPresent() && seen != null && !seen.isBlank() && !seen.equals(header.get().version())) {
				String set = used.getSet();
				updates.add(new SetUpdate(set, seen, header.get().version(), registry.earlier(set, seen)
						.flatMap(before -> registry.set(set).map(after -> SetComparison.of(before, after)))));
			}
		}
		return List.copyOf(updates);
	}

	/**
	 * How many controls differ in a respect.
	 *
	 * @param aspects the respects; a control that differs in several of them counts once
	 * @return their number
	 */
	public int count(Set<Aspect> aspects) {
		return (int) comparison.stream().flatMap(c -> c.controls().stream())
				.filter(c -> c.aspects().stream().anyMatch(aspects::contains)).count();
	}
}
