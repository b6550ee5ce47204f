package org.waarborg.registry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What the signature of a jar says. It says who sealed the jar and that nothing in it was changed since; it says nothing about
 * whether the content is right. Immutable.
 *
 * @param state       what was found
 * @param name        name of the signer, as the certificate has it (CN, else the whole name); empty without one
 * @param issuer      who vouches for that name; the same as {@code name} when nobody else does; empty without one
 * @param fingerprint SHA-256 of the certificate, hexadecimal; empty without one
 * @param until       until when the certificate is valid
 * @param expired     true when the certificate is no longer, or not yet, valid and no timestamp shows that it was when the jar was signed
 * @param reason      for {@link State#BROKEN}: what is wrong with it
 * @since 0.1
 */
public record JarSignature(State state, String name, String issuer, String fingerprint, Optional<Instant> until,
		boolean expired,
		Optional<ControlSetProblem> reason) {

	/** What a signature is worth. */
	public enum State {
		/** There is none: nobody says where the file comes from. */
		UNSIGNED,
		/** Every entry is sealed; that the signer is who the name says, nobody confirms: anybody can make such a certificate. */
		UNCONFIRMED,
		/** Every entry is sealed, and an authority or certificate that this computer trusts confirms the signer. */
		TRUSTED,
		/** There is one and it does not hold: changed, removed or unsealed entries, or damaged. Refused. */
		BROKEN
	}

	/** No signature. */
	public static final JarSignature NONE = new JarSignature(State.UNSIGNED, "", "", "", Optional.empty(), false,
			Optional.empty());

	/**
	 * The last day of the certificate.
	 *
	 * @return a date such as 2027-01-31 (UTC); empty without a certificate
	 */
	public String lastDay() {
		return until.map(u -> u.atZone(ZoneOffset.UTC).toLocalDate().toString()).orElse("");
	}

	/**
	 * Whether a policy of signed sets lets it in.
	 *
	 * @return true for a trusted signer whose certificate holds
	 */
	public boolean good() {
		return state == State.TRUSTED && !expired;
	}
}
