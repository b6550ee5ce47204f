package org.waarborg.assurance.screens.internal.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The assurance reports of registers. */
@Component(service = ScreenSource.class)
public class ReportScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.reports";

	private static final int ORDER = 301;

	/** The source. */
	public ReportScreens() {
		super(ID, ORDER, ReportScreen::new);
	}

	/**
	 * Its line in the navigator, with how many gaps there are.
	 *
	 * @param session  the dossier
	 * @param register the register
	 * @return the line
	 */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		AssuranceScreenWords text = new AssuranceScreenWords(session);
		ReportFacts facts = new ReportFacts(new RegisterLook(session, register.getId()));
		long open = facts.all().stream().filter(r -> ReportScreen.needs(facts, r)).count();
		int all = facts.all().size();
		return Optional.of(new Node(register.getId() + "/reports", text.get("reports"), "report",
				all == 0 ? "" : open == 0 ? Integer.toString(all) : text.get("reports.badge", open),
				open == 0 ? Optional.empty() : Optional.of(Status.ATTENTION),
				Optional.of(Target.screen(ID, register.getId())), List.of()));
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return object instanceof AssuranceReport report ? row(ID, report) : Optional.empty();
	}
}
