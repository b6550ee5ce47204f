package org.waarborg.assurance.tasks.internal.received;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.ReceivedComparison;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ActionSource;

/** The way to what a supplier's own statement says, and what is recorded of such a statement as a whole. */
@Component
public class ReceivedActions implements ActionSource {

	private static final Set<String> FROM = Set.of(OnAssurance.CERTIFICATES, OnAssurance.SUPPLIERS,
			OnAssurance.SERVICES);

	@Override
	public int order() {
		return 16;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Optional<AssuranceRegister> register = OnAssurance.of(session, screen.target());
		if (register.isEmpty()) {
			return List.of();
		}
		Messages messages = Messages.beside(ReceivedActions.class, Locale.of(session.language()));
		List<Action> actions = new ArrayList<>();
		AssuranceIndex index = AssuranceIndex.of(register.get());
		if (FROM.contains(screen.target().source()) && selection.chosen().size() == 1) {
			supplier(index, selection.chosen()).ifPresent(s -> actions.add(show(s, messages)));
		}
		if (screen.target().source().equals(OnAssurance.RECEIVED)) {
			received(session, index, screen.target()).ifPresent(r -> actions.add(OnAssurance.action("received.facts",
					messages.get("action.facts"), "edit", OnAssurance.readOnly(session),
					() -> new FactsTask(session, register.get(), r))));
		}
		return List.copyOf(actions);
	}

	private static Optional<Supplier> supplier(AssuranceIndex index, List<Row> rows) {
		return OnAssurance.of(rows, Supplier.class).stream().findFirst()
				.or(() -> OnAssurance.of(rows, Certificate.class).stream().findFirst()
						.flatMap(c -> index.supplier(c.getHolder())))
				.filter(s -> s.getOrganisation() != null);
	}

	private static Action show(Supplier supplier, Messages messages) {
		return new Action("received", messages.get("action.show"), "statement", Optional.empty(),
				surface -> surface.show(Target.screen(OnAssurance.RECEIVED, supplier.getId())));
	}

	/** The statement that the screen shows: the one that its key names, or the latest of the supplier that it names. */
	private static Optional<ReceivedStatement> received(DossierSession session, AssuranceIndex index, Target screen) {
		return OnAssurance.subject(session, screen).flatMap(o -> o instanceof ReceivedStatement r ? Optional.of(r)
				: o instanceof Supplier s ? ReceivedComparison.latest(s.getOrganisation(), index) : Optional.empty());
	}
}
