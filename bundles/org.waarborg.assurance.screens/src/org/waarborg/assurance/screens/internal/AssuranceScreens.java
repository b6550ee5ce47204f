package org.waarborg.assurance.screens.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.screens.internal.agreement.AgreementScreens;
import org.waarborg.assurance.screens.internal.answers.QuestionnaireScreens;
import org.waarborg.assurance.screens.internal.certificate.CertificateScreen;
import org.waarborg.assurance.screens.internal.delivery.DeliveryScreens;
import org.waarborg.assurance.screens.internal.lists.ListScreens;
import org.waarborg.assurance.screens.internal.policy.PolicyScreens;
import org.waarborg.assurance.screens.internal.received.ReceivedScreens;
import org.waarborg.assurance.screens.internal.report.ReportScreens;
import org.waarborg.assurance.screens.internal.service.ServiceScreens;
import org.waarborg.assurance.screens.internal.supplier.SupplierScreens;
import org.waarborg.assurance.screens.internal.transition.TransitionScreens;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/**
 * The certificates of registers, and the lines of the navigator of everything that stands in a register. The key of a screen is the
 * id of the register.
 */
@Component(service = ScreenSource.class)
public class AssuranceScreens implements ScreenSource {

	/** Id of this source. */
	public static final String ID = "assurance";

	private static final int ORDER = 300;

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return ORDER;
	}

	// ---- the navigator

	@Override
	public List<Node> nodes(DossierSession session) {
		return session.dossier().roots(AssuranceRegister.class).stream().map(r -> node(session, r)).toList();
	}

	private static Node node(DossierSession session, AssuranceRegister register) {
		List<Node> children = Stream.<Optional<Node>>of(
				// Each source says its own line here, in the order in which one asks a supplier.
				SupplierScreens.node(session, register), ServiceScreens.node(session, register),
				AgreementScreens.node(session, register), PolicyScreens.node(session, register),
				CertificateScreen.node(session, register), ReportScreens.node(session, register),
				TransitionScreens.node(session, register), ReceivedScreens.node(session, register),
				DeliveryScreens.node(session, register), QuestionnaireScreens.node(session, register),
				ListScreens.node(session, register))
				.flatMap(Optional::stream).toList();
		return new Node(register.getId(), new AssuranceScreenWords(session).assurance().name(register), "certificate",
				"", Optional.<Status>empty(), Optional.empty(), children);
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		return session.dossier().find(key).filter(AssuranceRegister.class::isInstance)
				.map(r -> new CertificateScreen(session, key));
	}

	// ---- places

	/** A register and its certificates. What is inside a certificate is found at it; the other sources tell their own rows. */
	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return switch (object) {
			case AssuranceRegister register -> Optional.of(Target.screen(ID, register.getId()));
			case Certificate certificate -> AssurancePages.row(ID, certificate);
			default -> Optional.empty();
		};
	}
}
