package org.waarborg.statement.internal.rules;

import java.util.Set;

/** The rules whose signals stop a release; which they are is content. */
public final class ReleaseBlocks {

	private static final Set<String> RULES = Set.copyOf(StatementRule.CONTENT.words("release.blocks"));

	private ReleaseBlocks() {
	}

	/**
	 * Whether a rule is one of them.
	 *
	 * @param rule its id
	 * @return true when its signals stop a release
	 */
	public static boolean holds(String rule) {
		return RULES.contains(rule);
	}
}
