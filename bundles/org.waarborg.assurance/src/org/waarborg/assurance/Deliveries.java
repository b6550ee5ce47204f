package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;

/**
 * Who has which version: whether what was given to somebody is still the last that he got, and whether there is a later one that he
 * does not have. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Deliveries {

	private static final String CODE = "VST-";

	private Deliveries() {
	}

	/** How what was given stands now. */
	public enum State {
		/** A later version is in force, and nobody gave it to him. */
		OUTDATED,
		/** It is the last that he got. */
		CURRENT,
		/** He got something in its place. */
		REPLACED
	}

	/**
	 * What took the place of a delivery.
	 *
	 * @param delivery a delivery
	 * @return the one that says so; else the next to the same organisation of the same statement, or of the same kind without one
	 */
	public static Optional<Delivery> replacedBy(Delivery delivery) {
		if (!(delivery.eContainer() instanceof AssuranceRegister register)) {
			return Optional.empty();
		}
		return register.getDeliveries().stream().filter(d -> d.getSupersedes() == delivery).findFirst()
				.or(() -> delivery.getKind() != DeliveryKind.RELEASE ? Optional.empty()
						: register.getDeliveries().stream().filter(d -> d != delivery && follows(d, delivery))
								.min((a, b) -> day(a).compareTo(day(b))));
	}

	private static boolean follows(Delivery later, Delivery earlier) {
		return later.getKind() == earlier.getKind() && later.getTo() == earlier.getTo() && later.getTo() != null
				&& Objects.equals(later.getStatement(), earlier.getStatement()) && day(later).isAfter(day(earlier));
	}

	private static LocalDate day(Delivery delivery) {
		return delivery.getOn() == null ? LocalDate.MIN : delivery.getOn();
	}

	/**
	 * The delivery that a new one takes the place of.
	 *
	 * @param register  the register
	 * @param kind      what is given
	 * @param to        to whom; may be null
	 * @param statement id of the statement; may be null
	 * @return the last one to the same organisation that nothing replaced
	 */
	public static Optional<Delivery> before(AssuranceRegister register, DeliveryKind kind,
			Organisation to, String statement) {
		return to == null ? Optional.empty()
				: register.getDeliveries().stream()
						.filter(d -> d.getKind() == kind && d.getTo() == to
								&& Objects.equals(d.getStatement(), statement) && replacedBy(d).isEmpty())
						.max((a, b) -> day(a).compareTo(day(b)));
	}

	/**
	 * The version of the statement that is in force.
	 *
	 * @param dossier  the dossier
	 * @param delivery a delivery
	 * @return empty where no released statement was given, or its versions cannot be read
	 */
	public static Optional<Version> inForce(OpenDossier dossier, Delivery delivery) {
		return versions(dossier, delivery).flatMap(Versions::inForce);
	}

	private static Optional<Versions> versions(OpenDossier dossier, Delivery delivery) {
		return delivery.getKind() != DeliveryKind.RELEASE || delivery.getStatement() == null ? Optional.empty()
				: dossier.roots(StatementOfApplicability.class).stream()
						.filter(s -> delivery.getStatement().equals(s.getId())).findFirst()
						.flatMap(s -> Versions.ifReadable(dossier, s));
	}

	/**
	 * How a delivery stands now.
	 *
	 * @param dossier  the dossier
	 * @param delivery a delivery
	 * @return its state
	 */
	public static State state(OpenDossier dossier, Delivery delivery) {
		if (replacedBy(delivery).isPresent()) {
			return State.REPLACED;
		}
		Optional<Versions> versions = versions(dossier, delivery);
		Optional<Version> given = versions
				.filter(v -> delivery.getVersion() != null && !delivery.getVersion().isBlank())
				.flatMap(v -> v.named(delivery.getVersion()));
		Optional<Version> now = versions.flatMap(Versions::inForce);
		return given.isPresent() && now.isPresent() && now.get().number() > given.get().number() ? State.OUTDATED
				: State.CURRENT;
	}

	/**
	 * What is recorded of a delivery.
	 *
	 * @param kind      what was given
	 * @param to        to whom
	 * @param statement RELEASE: id of the statement; may be null
	 * @param version   version of what was given; may be empty
	 * @param sha256    SHA-256 of what was given; may be empty
	 * @param on        when
	 * @param by        by whom; may be null
	 * @param channel   how; may be empty
	 * @param agreement under which agreement; may be null
	 * @since 0.1
	 */
	public record Facts(DeliveryKind kind, Organisation to, String statement, String version, String sha256,
			LocalDate on,
			Person by, String channel, Agreement agreement) {
	}

	/**
	 * A delivery, which takes the place of the last one of its kind to the same organisation.
	 *
	 * @param register the register that it will be in
	 * @param facts    what is recorded
	 * @return the delivery, in no file yet, with a code
	 */
	public static Delivery create(AssuranceRegister register, Facts facts) {
		Delivery made = AssuranceFactory.eINSTANCE.createDelivery();
		made.setCode(AssuranceRegisters.nextCode(register.getDeliveries(), CODE, Set.of()));
		made.setKind(facts.kind());
		made.setTo(facts.to());
		made.setStatement(facts.statement());
		made.setVersion(orNull(facts.version()));
		made.setSha256(orNull(facts.sha256()));
		made.setOn(facts.on());
		made.setBy(facts.by());
		made.setChannel(orNull(facts.channel()));
		made.setAgreement(facts.agreement());
		if (facts.kind() == DeliveryKind.RELEASE) {
			before(register, facts.kind(), facts.to(), facts.statement())
					.filter(d -> !day(d).isAfter(facts.on())).ifPresent(made::setSupersedes);
		}
		return Identifiers.ensureIds(made);
	}

	private static String orNull(String text) {
		return text == null || text.isBlank() ? null : text;
	}
}
