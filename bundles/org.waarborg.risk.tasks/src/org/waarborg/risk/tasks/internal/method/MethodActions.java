package org.waarborg.risk.tasks.internal.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.MethodUse;
import org.waarborg.risk.Methods;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.screen.task.Task;

/**
 * What can be done with registers and the versions of their method: begin one, make the next version, approve it, assess again with
 * it. On the screens of a version and of its register; a register can be begun at the settings of the dossier too.
 */
@Component
public final class MethodActions implements ActionSource {

	/** Source of the screens of a version. */
	static final String METHOD = "risk.method";

	private static final Target SETTINGS = Target.screen("dossier", "settings");
	private static final int ORDER = 30;

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Target at = screen.target();
		Offered offered = new Offered(session, Messages.beside(MethodActions.class, Locale.of(session.language())));
		if (at.equals(SETTINGS)) {
			return List.of(offered.register());
		}
		if (at.source().equals(METHOD)) {
			return method(session, at.key()).map(m -> offered.onVersion(m, selection)).orElse(List.of());
		}
		// Where there is no register yet, there is no screen of one either: the statement is what asks for it.
		if (at.source().equals("statement") && session.dossier().roots(RiskRegister.class).isEmpty()) {
			return List.of(offered.register());
		}
		// What is chosen on the screen of a register are risks: then others have something to offer.
		if (at.source().equals(OnRegister.RISKS) && selection.chosen().isEmpty()) {
			return OnRegister.of(session, at).map(offered::onRegister).orElseGet(() -> List.of(offered.register()));
		}
		return List.of();
	}

	static Optional<RiskMethod> method(DossierSession session, String id) {
		return session.dossier().find(id).filter(RiskMethod.class::isInstance).map(RiskMethod.class::cast)
				.filter(m -> Methods.registerOf(m).isPresent());
	}

	/** What is offered at one moment. */
	private record Offered(DossierSession session, Messages messages) {

		List<Action> onRegister(RiskRegister register) {
			List<Action> actions = new ArrayList<>();
			Methods.inUse(register).ifPresent(m -> actions.add(change(register, m)));
			register.getMethods().stream().filter(m -> m.getStatus() == MethodStatus.DRAFT)
					.reduce((first, second) -> second).ifPresent(m -> actions.add(approve(register, m)));
			Methods.inUse(register).ifPresent(m -> actions.add(next(register, m)));
			actions.add(register());
			return actions;
		}

		List<Action> onVersion(RiskMethod method, Selection selection) {
			RiskRegister register = Methods.registerOf(method).orElseThrow();
			List<Action> actions = new ArrayList<>();
			actions.add(start("method.add", word("action.add"), "add", writable().or(() -> locked(method)),
					() -> new AddPartTask(session, register, method,
							selection.chosen().stream().map(Row::id).findFirst())));
			if (method.getStatus() != MethodStatus.SUPERSEDED) {
				actions.add(approve(register, method));
			}
			actions.add(next(register, method));
			if (method.getStatus() != MethodStatus.SUPERSEDED) {
				actions.add(change(register, method));
			}
			if (register.getMethods().size() > 1) {
				actions.add(start("method.compare", word("action.compare"), "compare", Optional.empty(),
						() -> new CompareVersionsTask(session, register, method)));
			}
			if (method.getStatus() == MethodStatus.DRAFT) {
				actions.add(delete(register, method));
			}
			return actions;
		}

		Action register() {
			return start("register.new", word("action.register"), "add", writable(),
					() -> new NewRegisterTask(session));
		}

		private Action next(RiskRegister register, RiskMethod method) {
			return start("method.next", word("action.next"), "copy", writable(),
					() -> new NextVersionTask(session, register, method));
		}

		private Action approve(RiskRegister register, RiskMethod method) {
			return start("method.approve", word("action.approve", version(method)), "status-done",
					writable().or(() -> OnRegister.nobody(session)),
					() -> new ApproveMethodTask(session, register, method));
		}

		private Action change(RiskRegister register, RiskMethod method) {
			boolean used = Methods.inUse(register).filter(m -> m == method).isPresent();
			return start("method.change", word(used ? "action.change" : "action.preview", version(method)), "reload",
					(used ? writable() : Optional.<String>empty()).or(() -> isOther(register, method) ? Optional.empty()
							: Optional.of(word("not.other", version(method)))),
					() -> new ReassessTask(session, register, method));
		}

		/** Whether a picture of an open risk was made with another version. */
		private static boolean isOther(RiskRegister register, RiskMethod method) {
			return RiskRegisters.open(register).stream().anyMatch(r -> Arrays.stream(AssessedState.values()).anyMatch(
					s -> Assessments.last(r, s).filter(a -> a.getMethod() != method).isPresent()));
		}

		/** A draft that nothing refers to; the only version stays, because a register needs a method. */
		private Action delete(RiskRegister register, RiskMethod method) {
			String label = word("action.delete", version(method));
			Optional<String> whyNot = writable().or(() -> locked(method)).or(() -> register.getMethods().size() == 1
					? Optional.of(word("not.only"))
					: Optional.empty());
			return new Action("method.delete", label, "delete", whyNot,
					s -> session.run(label, List.of(session.edits().delete(method))));
		}

		private Action start(String id, String label, String icon, Optional<String> whyNot, Supplier<Task> task) {
			return new Action(id, label, icon, whyNot, s -> s.start(task.get()));
		}

		private Optional<String> writable() {
			return OnRegister.readOnly(session);
		}

		private Optional<String> locked(RiskMethod method) {
			MethodUse.Lock lock = MethodUse.of(method).lock();
			return lock == MethodUse.Lock.NONE ? Optional.empty()
					: Optional.of(word("lock." + lock.name(), version(method)));
		}

		private static String version(RiskMethod method) {
			return Integer.toString(method.getVersion());
		}

		private String word(String key, Object... arguments) {
			return messages.get(key, arguments);
		}
	}
}
