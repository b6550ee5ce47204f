package org.waarborg.registry.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ResolvedSet;

/**
 * What came of resolving a set.
 *
 * @param set          the set, or empty when it cannot be read or resolved
 * @param problems     what was found on the way
 * @param privateTexts private text by canonical reference and language; apart from the set, so that nothing that is
 *                     handed a set can leak it
 * @param maps         the other sets that its mappings are from or to, as its file says and whatever its header does
 */
record Resolution(Optional<ResolvedSet> set, List<ControlSetProblem> problems,
		Map<ControlRef, Map<String, String>> privateTexts, List<String> maps) {

	static Resolution broken(List<ControlSetProblem> problems) {
		return new Resolution(Optional.empty(), List.copyOf(problems), Map.of(), List.of());
	}
}
