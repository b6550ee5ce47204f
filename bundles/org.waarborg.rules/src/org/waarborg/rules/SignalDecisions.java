package org.waarborg.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.MutedRule;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.rules.internal.EngineWords;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;

/**
 * Says of a signal that it asks for nothing: by accepting it for a time, or by muting its rule. Each makes one command
 * that can be undone, not yet run; its label, the title of what it adds and the messages of what is refused are in the
 * dossier's language. On the dossier's thread.
 *
 * @since 0.1
 */
public final class SignalDecisions {

	private SignalDecisions() {
	}

	/**
	 * Accepts the signals of the signal's rule at its object, for a time: adds an exemption that is granted at once. It
	 * counts from the day on which it was granted up to and including its last day.
	 *
	 * @param dossier   the dossier
	 * @param signal    the signal
	 * @param reason    why, in the dossier's language
	 * @param until     last day on which it counts; the day itself at the earliest
	 * @param grantedBy who accepts it; null where nobody is named
	 * @param inRole    in which role; null where none is named
	 * @param on        the day on which it is accepted
	 * @return the command, not yet run
	 * @throws IllegalArgumentException when there is no reason, the last day has passed, or the object is gone
	 */
	public static Command accept(OpenDossier dossier, Signal signal, String reason, LocalDate until, Person grantedBy,
			Role inRole, LocalDate on) {
		Messages words = words(dossier);
		require(!isBlank(reason), words, "accept.noReason");
		require(!until.isBefore(on), words, "accept.past", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
				.withLocale(Locale.of(language(dossier))).format(until));
		EObject object = dossier.find(signal.place().objectId()).orElse(null);
		require(object != null, words, "accept.noPlace", signal.id());
		Exemption exemption = DossierFactory.eINSTANCE.createExemption();
		exemption.getTitle().add(Texts.of(language(dossier),
				words.get("accept.title", signal.rule(), signal.place().label())));
		exemption.getReason().add(Texts.of(language(dossier), reason.strip()));
		exemption.setAcceptedRule(signal.rule());
		exemption.setAcceptedObject(signal.place().objectId());
		exemption.setGrantedBy(grantedBy);
		if (inRole != null) {
			exemption.setGrantedInRole(inRole);
		}
		exemption.setGrantedOn(on);
		exemption.setFrom(on);
		exemption.setUntil(until);
		if (object instanceof Element element) {
			exemption.getSubjects().add(element);
		}
		Edits edits = dossier.edits();
		return edits.compound(words.get("accept.label", signal.rule(), signal.place().label()),
				List.of(edits.add(dossier.dossier(), Literals.DOSSIER__EXEMPTIONS, exemption)));
	}

	/**
	 * Mutes the signal's rule, at its object and all that the object contains or everywhere, until somebody takes it back.
	 *
	 * @param dossier    the dossier
	 * @param signal     the signal
	 * @param everywhere true for the whole dossier
	 * @param reason     why
	 * @param by         who mutes it; null where nobody is named
	 * @param on         the day
	 * @return the command, not yet run
	 * @throws IllegalArgumentException when there is no reason
	 */
	public static Command mute(OpenDossier dossier, Signal signal, boolean everywhere, String reason, Person by,
			LocalDate on) {
		Messages words = words(dossier);
		require(!isBlank(reason), words, "mute.noReason");
		MutedRule mute = DossierFactory.eINSTANCE.createMutedRule();
		mute.setRule(signal.rule());
		if (!everywhere) {
			mute.setObject(signal.place().objectId());
		}
		mute.setBy(by);
		mute.setOn(Objects.requireNonNull(on));
		mute.setReason(reason.strip());
		String label = everywhere ? words.get("mute.label.everywhere", signal.rule())
				: words.get("mute.label", signal.rule(), signal.place().label());
		Edits edits = dossier.edits();
		return edits.compound(label, List.of(edits.add(dossier.dossier(), Literals.DOSSIER__MUTED_RULES, mute)));
	}

	/**
	 * Takes back what accepted or muted a signal, as its outcome names it. An acceptance stays on record and ends the day
	 * before; one that began on that very day was a slip and is deleted. A muting is deleted, wherever else it muted too.
	 * Where something else accepts or mutes the signal as well, the next check says so.
	 *
	 * @param dossier the dossier
	 * @param signal  a signal that is accepted or muted
	 * @param on      the day on which it is taken back
	 * @return the command, not yet run
	 * @throws IllegalArgumentException when the signal is open, or what decided on it is gone
	 */
	public static Command withdraw(OpenDossier dossier, Signal signal, LocalDate on) {
		Messages words = words(dossier);
		return switch (signal.outcome()) {
			case Outcome.Open open -> throw new IllegalArgumentException(words.get("withdraw.open", signal.id()));
			case Outcome.Accepted accepted -> dossier.edits().compound(
					words.get("withdraw.accept.label", signal.rule(), signal.place().label()),
					end(dossier, find(dossier, accepted.exemption(), Exemption.class, signal), on));
			case Outcome.Muted muted -> dossier.edits().compound(words.get("withdraw.mute.label", signal.rule()),
					List.of(dossier.edits().delete(find(dossier, muted.mute(), MutedRule.class, signal))));
		};
	}

	private static List<Command> end(OpenDossier dossier, Exemption exemption, LocalDate on) {
		LocalDate began = exemption.getFrom() == null ? exemption.getGrantedOn() : exemption.getFrom();
		List<Command> commands = new ArrayList<>();
		if (began != null && !began.isBefore(on)) {
			commands.add(dossier.edits().delete(exemption));
		} else {
			commands.add(dossier.edits().set(exemption, Literals.EXEMPTION__UNTIL, on.minusDays(1)));
		}
		return commands;
	}

	private static <T extends EObject> T find(OpenDossier dossier, String id, Class<T> type, Signal signal) {
		return dossier.find(id).filter(type::isInstance).map(type::cast).orElseThrow(
				() -> new IllegalArgumentException(words(dossier).get("withdraw.gone", signal.id())));
	}

	private static String language(OpenDossier dossier) {
		String language = dossier.dossier().getLanguage();
		return isBlank(language) ? "en" : language;
	}

	private static Messages words(OpenDossier dossier) {
		return EngineWords.in(Locale.of(language(dossier)));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static void require(boolean fulfilled, Messages words, String key, Object... arguments) {
		if (!fulfilled) {
			throw new IllegalArgumentException(words.get(key, arguments));
		}
	}
}
