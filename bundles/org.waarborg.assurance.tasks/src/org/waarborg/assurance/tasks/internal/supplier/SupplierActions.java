package org.waarborg.assurance.tasks.internal.supplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Element;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ActionSource;

/** What is done with suppliers: begin a register, add one, assess, review, record what changed there, and end the relation. */
@Component
public class SupplierActions implements ActionSource {

	private static final Set<String> HERE = Set.of(OnAssurance.SUPPLIERS, OnAssurance.SERVICES);
	private static final String STATEMENT = "statement";
	private static final Set<Target> BEGINS_AT = Set.of(Target.screen("dossier", "settings"),
			Target.screen("dossier", "organisations"));

	@Override
	public int order() {
		return 14;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Messages messages = Messages.beside(SupplierActions.class, Locale.of(session.language()));
		if (screen.target().source().equals(STATEMENT) || BEGINS_AT.contains(screen.target())) {
			return begins(session, messages);
		}
		Optional<AssuranceRegister> register = OnAssurance.of(session, screen.target());
		if (register.isEmpty()) {
			return List.of();
		}
		List<Action> actions = new ArrayList<>();
		AssuranceRegister r = register.get();
		if (HERE.contains(screen.target().source())) {
			suppliers(session, r, selection.chosen(), messages, actions);
			adds(session, r, OnAssurance.of(selection.chosen(), Supplier.class), screen.target().source(), messages,
					actions);
		}
		if (screen.target().source().equals(OnAssurance.AGREEMENTS) && selection.chosen().size() == 1) {
			OnAssurance.of(selection.chosen(), Agreement.class)
					.forEach(a -> actions.add(assess(session, r, a, messages)));
		}
		return List.copyOf(actions);
	}

	/** What can be added, that of the page first. */
	private static void adds(DossierSession session, AssuranceRegister register, List<Supplier> chosen, String page,
			Messages messages, List<Action> actions) {
		Supplier first = chosen.size() == 1 && AssuranceRegisters.supplies(chosen.getFirst()) ? chosen.getFirst()
				: null;
		Optional<String> whyNot = OnAssurance.readOnly(session).or(() -> AddServiceTask.suppliers(register).isEmpty()
				? Optional.of(messages.get("not.suppliers"))
				: Optional.empty());
		Action service = OnAssurance.action("addService", messages.get("action.addService"), "add", whyNot,
				() -> new AddServiceTask(session, register, first));
		Action supplier = OnAssurance.action("addSupplier", messages.get("action.add"), "add",
				OnAssurance.readOnly(session), () -> new AddSupplierTask(session, register));
		actions.addAll(page.equals(OnAssurance.SERVICES) ? List.of(service, supplier) : List.of(supplier, service));
	}

	/** Where there is no register yet, there is no screen of one either: organisations and statements are what ask for it. */
	private static List<Action> begins(DossierSession session, Messages messages) {
		return session.dossier().roots(AssuranceRegister.class).isEmpty()
				? List.of(OnAssurance.action("startAssurance", messages.get("action.start"), "add",
						OnAssurance.readOnly(session), () -> new StartTask(session)))
				: List.of();
	}

	private static void suppliers(DossierSession session, AssuranceRegister register, List<Row> rows,
			Messages messages, List<Action> actions) {
		List<Supplier> chosen = OnAssurance.of(rows, Supplier.class);
		if (chosen.isEmpty()) {
			return;
		}
		Optional<String> nobody = OnAssurance.nobody(session);
		Optional<String> one = chosen.size() == 1 ? Optional.empty() : Optional.of(messages.get("not.one"));
		Supplier first = chosen.getFirst();
		List<SuppliedService> services = OnAssurance.of(rows, SuppliedService.class);
		Element about = services.size() == 1 ? services.getFirst() : first;
		actions.add(chosen.size() == 1 ? assess(session, register, about, messages)
				: OnAssurance.action("assess", messages.get("action.assess"), "assessment", one,
						() -> new AssessTask(session, register, about)));
		actions.add(
				OnAssurance.action("reviewSupplier", messages.get("action.review", chosen.size()), "due", nobody,
						() -> new ReviewTask(session, register, chosen)));
		actions.add(OnAssurance.action("change", messages.get("action.change"), "edit", one.or(() -> nobody),
				() -> new ChangeTask(session, register, first)));
		if (first.getChanges().stream().anyMatch(c -> c.getSettledOn() == null)) {
			actions.add(OnAssurance.action("settle", messages.get("action.settle"), "status-done", one.or(() -> nobody),
					() -> new SettleTask(session, register, first)));
		}
		if (first.getStatus() != SupplierStatus.ENDED) {
			actions.add(OnAssurance.action("end", messages.get("action.end"), "status-stop",
					one.or(() -> OnAssurance.readOnly(session)), () -> new EndTask(session, register, first)));
		}
	}

	private static Action assess(DossierSession session, AssuranceRegister register, Element about, Messages messages) {
		return OnAssurance.action("assess", messages.get("action.assess"), "assessment", OnAssurance.nobody(session),
				() -> new AssessTask(session, register, about));
	}
}
