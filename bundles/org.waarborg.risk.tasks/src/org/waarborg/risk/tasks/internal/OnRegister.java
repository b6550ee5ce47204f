package org.waarborg.risk.tasks.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Treatment;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;

/** What the tasks on the risks of a register share. */
public final class OnRegister {

	/** Source of the screens with the risks of a register. */
	public static final String RISKS = "risk";
	/** Source of the screens with the treatments of a register. */
	public static final String PLAN = "risk.plan";
	/** Source of the screens with the snapshots of a register. */
	public static final String TREND = "risk.trend";

	private static final Set<String> ALL = Set.of(RISKS, PLAN, TREND);

	private OnRegister() {
	}

	/**
	 * The register that a screen shows something of.
	 *
	 * @param session the dossier
	 * @param screen  where it is
	 * @return the register, or empty on other screens
	 */
	public static Optional<RiskRegister> of(DossierSession session, Target screen) {
		int slash = screen.key().indexOf('/');
		return ALL.contains(screen.source())
				? find(session, slash < 0 ? screen.key() : screen.key().substring(0, slash))
				: Optional.empty();
	}

	/**
	 * A register by its id: its object is another one when the dossier was read again.
	 *
	 * @param session the dossier
	 * @param id      the id
	 * @return the register, or empty when it is gone
	 */
	public static Optional<RiskRegister> find(DossierSession session, String id) {
		return session.dossier().find(id).filter(RiskRegister.class::isInstance).map(RiskRegister.class::cast);
	}

	/**
	 * The register that a task is about.
	 *
	 * @param session the dossier
	 * @param id      its id
	 * @return the register
	 * @throws IllegalStateException when it is gone, with a sentence for the person
	 */
	public static RiskRegister get(DossierSession session, String id) {
		return find(session, id).orElseThrow(() -> new IllegalStateException(messages(session).get("register.gone")));
	}

	/**
	 * The risks of rows: those of a register, or those that treatments are of.
	 *
	 * @param rows rows of a screen
	 * @return each once
	 */
	public static List<Risk> risks(List<Row> rows) {
		return rows.stream().flatMap(r -> r.object().stream()).map(OnRegister::risk).filter(Objects::nonNull).distinct()
				.toList();
	}

	private static Risk risk(EObject inside) {
		EObject at = inside;
		while (at != null && !(at instanceof Risk)) {
			at = at.eContainer();
		}
		return (Risk) at;
	}

	/**
	 * The treatments of rows.
	 *
	 * @param rows rows of a screen
	 * @return each once; empty on a screen of risks
	 */
	public static List<Treatment> treatments(List<Row> rows) {
		return rows.stream().flatMap(r -> r.object().stream()).filter(Treatment.class::isInstance)
				.map(Treatment.class::cast).distinct().toList();
	}

	/**
	 * Why nothing can be changed.
	 *
	 * @param session the dossier
	 * @return a sentence; empty when it is open for writing
	 */
	public static Optional<String> readOnly(DossierSession session) {
		return session.dossier().writable() ? Optional.empty() : Optional.of(messages(session).get("not.writable"));
	}

	/**
	 * Why nobody can decide.
	 *
	 * @param session the dossier
	 * @return a sentence; empty when there are people
	 */
	public static Optional<String> nobody(DossierSession session) {
		return session.dossier().dossier().getPeople().isEmpty() ? Optional.of(messages(session).get("not.people"))
				: Optional.empty();
	}

	/**
	 * The language that texts of the dossier are written in.
	 *
	 * @param session the dossier
	 * @return ISO 639-1 code
	 */
	public static String language(DossierSession session) {
		String own = session.dossier().dossier().getLanguage();
		return own == null || own.isBlank() ? session.language() : own;
	}

	/**
	 * The words for risks.
	 *
	 * @param session the dossier
	 * @return in the session's language
	 */
	public static RiskWords words(DossierSession session) {
		return new RiskWords(session.language());
	}

	/**
	 * An input that only tells.
	 *
	 * @param id     stable name
	 * @param status how it is meant; null for neither good nor bad
	 * @param text   what
	 * @return the input
	 */
	public static Input tells(String id, Status status, String text) {
		return Input.of(id, "", new Input.Tells(Optional.ofNullable(status), text), null);
	}

	private static Messages messages(DossierSession session) {
		return Messages.beside(OnRegister.class, Locale.of(session.language()));
	}
}
