package org.waarborg.registry;

import java.util.Locale;

/**
 * Which control sets a person lets in. It holds for what is added with Waarborg: who puts a file into the folder by hand has
 * decided already.
 *
 * @since 0.1
 */
public enum InstallPolicy {
	/** Only jars with a signature of a signer that this computer trusts. */
	SIGNED,
	/** Anything that can be used; what is not signed by a trusted signer is said. The default. */
	WARN,
	/** Anything that can be used, without a word about signatures. A broken signature is refused all the same. */
	ANYTHING;

	/** Names the policy for this process: {@code signed}, {@code warn} or {@code anything}. */
	public static final String VARIABLE = "WAARBORG_CONTROL_SET_POLICY";

	/**
	 * How it is written in the variable and in files.
	 *
	 * @return lower case
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
