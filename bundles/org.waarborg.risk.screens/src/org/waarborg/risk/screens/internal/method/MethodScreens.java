package org.waarborg.risk.screens.internal.method;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Messages;
import org.waarborg.risk.Methods;
import org.waarborg.risk.RiskMethod;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The versions of a risk method, each a screen; the key is the id of the version. They stand below their register. */
@Component
public final class MethodScreens implements ScreenSource {

	/** Id of this source. */
	public static final String ID = "risk.method";
	private static final int ORDER = 210;
	/** What the rows are made of; what is wrong with it stands at the matrix. */
	private static final Set<String> SCALES = Set.of("likelihood", "categories", "levels");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Node> nodes(DossierSession session) {
		return List.of();
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		return method(session, key).map(m -> new MethodScreen(session, key));
	}

	static Optional<RiskMethod> method(DossierSession session, String id) {
		return session.dossier().find(id).filter(RiskMethod.class::isInstance).map(RiskMethod.class::cast)
				.filter(m -> Methods.registerOf(m).isPresent());
	}

	static Messages messages(DossierSession session) {
		return Messages.beside(MethodScreens.class, Locale.of(session.language()));
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		EObject row = object;
		String field = "";
		while (row != null && !Part.isRow(row)) {
			field = row.eContainmentFeature() == null ? "" : row.eContainmentFeature().getName();
			row = row.eContainer();
		}
		EObject method = row;
		while (method != null && !(method instanceof RiskMethod)) {
			method = method.eContainer();
		}
		return row == null || method == null || Methods.registerOf(method).isEmpty() ? Optional.empty()
				: Optional.of(new Target(ID, ((RiskMethod) method).getId(), ((Identified) row).getId(), field));
	}

	@Override
	public String field(DossierSession session, EObject object, String feature) {
		String inside = locate(session, object).map(Target::field).orElse("");
		return !inside.isEmpty() ? inside
				: object instanceof RiskMethod && SCALES.contains(feature) ? MethodFields.MATRIX : feature;
	}
}
