package org.waarborg.assurance.tasks.internal.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;

/** Recording what was given to whom. */
@Component
public class DeliveryActions implements ActionSource {

	private static final int ORDER = 16;
	private static final Set<String> OFFERED_ON = Set.of(OnAssurance.DELIVERIES, OnAssurance.CERTIFICATES);

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		String source = screen.target().source();
		List<Certificate> certificates = OnAssurance.of(selection.chosen(), Certificate.class);
		if (!OFFERED_ON.contains(source) || source.equals(OnAssurance.CERTIFICATES) && certificates.size() != 1) {
			return List.of();
		}
		Messages messages = Messages.beside(DeliveryActions.class, Locale.of(session.language()));
		return OnAssurance.of(session, screen.target())
				.map(r -> List.of(OnAssurance.action("deliver", messages.get("action.deliver"), "delivery",
						OnAssurance.readOnly(session), () -> new RecordDeliveryTask(session, r,
								certificates.isEmpty() ? null : certificates.getFirst()))))
				.orElse(List.of());
	}
}
