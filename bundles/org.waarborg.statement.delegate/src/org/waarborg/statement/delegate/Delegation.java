package org.waarborg.statement.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpSource;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.dossier.Person;
import org.waarborg.statement.StatementRow;
import org.waarborg.store.Edits;

/**
 * A workbook that went out: kept in the dossier as a follow-up point with its own code, so that the due list shows it and nothing
 * new is stored.
 *
 * @param followUp the point
 * @since 0.1
 */
public record Delegation(FollowUp followUp) {

	private static final String PREFIX = "DEL-";
	private static final Pattern CODE = Pattern.compile(PREFIX + "\\d{1,6}");

	/** Checks that it is there. */
	public Delegation {
		Objects.requireNonNull(followUp);
	}

	/**
	 * The delegations of a dossier.
	 *
	 * @param dossier the dossier
	 * @return all, those that came back too, oldest first
	 */
	public static List<Delegation> all(Dossier dossier) {
		return dossier.getFollowUps().stream().filter(Delegation::isOne).map(Delegation::new).toList();
	}

	/**
	 * The delegation with an id.
	 *
	 * @param dossier the dossier
	 * @param id      id of its follow-up point
	 * @return the delegation, or empty when it was deleted
	 */
	public static Optional<Delegation> find(Dossier dossier, String id) {
		return dossier.getFollowUps().stream().filter(f -> id.equals(f.getId())).map(Delegation::new).findFirst();
	}

	private static boolean isOne(FollowUp followUp) {
		return followUp.getSource() == FollowUpSource.OTHER && followUp.getCode() != null
				&& CODE.matcher(followUp.getCode()).matches();
	}

	/**
	 * Makes the point of a new delegation; it is in no dossier yet.
	 *
	 * @param inquiry what is asked
	 * @param letter  of the round
	 * @param ahead   how many others of the same round come before it
	 * @return the delegation
	 */
	public static Delegation make(Inquiry inquiry, Letter letter, int ahead) {
		int last = letter.dossier().getFollowUps().stream().filter(Delegation::isOne)
				.mapToInt(f -> Integer.parseInt(f.getCode().substring(PREFIX.length()))).max().orElse(0);
		FollowUp point = DossierFactory.eINSTANCE.createFollowUp();
		point.setCode(PREFIX + (last + ahead + 1));
		point.setSource(FollowUpSource.OTHER);
		point.setStatus(FollowUpStatus.OPEN);
		point.setOwner(inquiry.owner());
		point.setReportedOn(letter.today());
		letter.from().map(Person::getName).ifPresent(point::setReportedBy);
		point.setDue(letter.due());
		inquiry.rows().stream().map(StatementRow::ref).distinct().forEach(point.getControls()::add);
		for (String language : List.of("nl", "en")) {
			point.getTitle().add(Texts.of(language, Messages.beside(Delegation.class, Locale.of(language)).get(
					"point.title", inquiry.rows().size(), Texts.get(letter.statement().getTitle(), language))));
		}
		return new Delegation(Identifiers.ensureIds(point));
	}

	/**
	 * Puts it into the dossier.
	 *
	 * @param edits   makes commands
	 * @param dossier the dossier
	 * @return the command, not yet run
	 */
	public Command add(Edits edits, Dossier dossier) {
		return edits.add(dossier, DossierPackage.Literals.DOSSIER__FOLLOW_UPS, followUp);
	}

	/**
	 * Its code.
	 *
	 * @return for example "DEL-3"
	 */
	public String code() {
		return followUp.getCode() == null ? "" : followUp.getCode();
	}

	/**
	 * Whether answers are awaited.
	 *
	 * @return false when all came back
	 */
	public boolean isOut() {
		return followUp.getStatus() == FollowUpStatus.OPEN || followUp.getStatus() == FollowUpStatus.IN_PROGRESS;
	}

	/**
	 * Whether the answers are late.
	 *
	 * @param today the day
	 * @return true when they are awaited and the last day has passed
	 */
	public boolean isLate(LocalDate today) {
		return isOut() && followUp.getDue() != null && followUp.getDue().isBefore(today);
	}
}
