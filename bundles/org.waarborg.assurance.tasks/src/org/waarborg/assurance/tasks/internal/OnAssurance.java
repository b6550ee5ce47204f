package org.waarborg.assurance.tasks.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Task;

/** What the tasks on suppliers and assurance share. */
public final class OnAssurance {

	/** Source of the screens with the certificates of a register. */
	public static final String CERTIFICATES = "assurance";
	/** Source of the screens with the assurance reports of a register. */
	public static final String REPORTS = "assurance.reports";
	/** Source of the screens with the transitions between editions. */
	public static final String TRANSITIONS = "assurance.transitions";
	/** Source of the screens with the suppliers of a register. */
	public static final String SUPPLIERS = "assurance.suppliers";
	/** Source of the screens with the supplied services of a register. */
	public static final String SERVICES = "assurance.services";
	/** Source of the screens with the agreements of a register. */
	public static final String AGREEMENTS = "assurance.agreements";
	/** Source of the screens with a version of the policy. */
	public static final String POLICY = "assurance.policy";
	/** Source of the screens with the statement that a supplier gave. */
	public static final String RECEIVED = "assurance.received";
	/** Source of the screens with what was given to whom. */
	public static final String DELIVERIES = "assurance.deliveries";

	/** Source of the screens with the questionnaires of customers. */
	public static final String QUESTIONNAIRES = "assurance.questionnaires";
	/** Source of the screens with the questions of a customer. */
	public static final String ANSWERS = "assurance.answers";

	private static final Set<String> ALL = Set.of(CERTIFICATES, REPORTS, TRANSITIONS, SUPPLIERS, SERVICES, AGREEMENTS,
			POLICY, RECEIVED, DELIVERIES, QUESTIONNAIRES, ANSWERS);

	private OnAssurance() {
	}

	/**
	 * The register that a screen shows something of.
	 *
	 * @param session the dossier
	 * @param screen  where it is
	 * @return the register, or empty on other screens
	 */
	public static Optional<AssuranceRegister> of(DossierSession session, Target screen) {
		return ALL.contains(screen.source()) ? subject(session, screen).flatMap(AssuranceRegisters::of)
				: Optional.empty();
	}

	/**
	 * What the key of a screen names.
	 *
	 * @param session the dossier
	 * @param screen  where it is
	 * @return a register, a version of the policy or a received statement; empty when it is gone
	 */
	public static Optional<EObject> subject(DossierSession session, Target screen) {
		int slash = screen.key().indexOf('/');
		return session.dossier().find(slash < 0 ? screen.key() : screen.key().substring(0, slash))
				.map(EObject.class::cast);
	}

	/**
	 * The register that a task is about: its object is another one when the dossier was read again.
	 *
	 * @param session the dossier
	 * @param id      its id
	 * @return the register
	 * @throws IllegalStateException when it is gone, with a sentence for the person
	 */
	public static AssuranceRegister get(DossierSession session, String id) {
		return session.dossier().find(id).filter(AssuranceRegister.class::isInstance).map(AssuranceRegister.class::cast)
				.orElseThrow(() -> new IllegalStateException(messages(session).get("register.gone")));
	}

	/**
	 * The objects of a kind that rows are of, or lie in.
	 *
	 * @param <T>  the kind
	 * @param rows rows of a screen
	 * @param type the kind
	 * @return each once
	 */
	public static <T extends EObject> List<T> of(List<Row> rows, Class<T> type) {
		return rows.stream().flatMap(r -> r.object().stream()).map(o -> around(o, type)).filter(Objects::nonNull)
				.distinct().toList();
	}

	private static <T extends EObject> T around(EObject inside, Class<T> type) {
		EObject at = inside;
		while (at != null && !type.isInstance(at)) {
			at = at.eContainer();
		}
		return type.cast(at);
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
	 * Why nobody can have looked at anything.
	 *
	 * @param session the dossier
	 * @return a sentence; empty when it is open for writing and there are people
	 */
	public static Optional<String> nobody(DossierSession session) {
		return readOnly(session).or(() -> session.dossier().dossier().getPeople().isEmpty()
				? Optional.of(messages(session).get("not.people"))
				: Optional.empty());
	}

	/**
	 * An action that leads through a task.
	 *
	 * @param id     stable name
	 * @param label  what it does
	 * @param icon   name of an icon
	 * @param whyNot why it cannot be done; empty when it can
	 * @param task   makes the task
	 * @return the action
	 */
	public static Action action(String id, String label, String icon, Optional<String> whyNot, Supplier<Task> task) {
		return new Action(id, label, icon, whyNot, surface -> surface.start(task.get()));
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
	 * The words for suppliers and assurance.
	 *
	 * @param session the dossier
	 * @return in the session's language
	 */
	public static AssuranceWords words(DossierSession session) {
		return new AssuranceWords(session.language());
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

	static Messages messages(DossierSession session) {
		return Messages.beside(OnAssurance.class, Locale.of(session.language()));
	}
}
