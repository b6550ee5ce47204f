package org.waarborg.risk.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskSnapshot;
import org.waarborg.statement.spi.ApplicabilityDriverProvider;
import org.waarborg.store.spi.Domain;

/** Registers of risks and their snapshots are files of a dossier; their treatments are reasons for controls. */
@Component
public class RiskDomain implements Domain {

	@Override
	public String id() {
		return "risk";
	}

	@Override
	public String fileExtension() {
		return "risk";
	}

	@Override
	public Set<String> fileExtensions() {
		return Set.of(fileExtension(), "risksnapshot");
	}

	@Override
	public String folder() {
		return "risks";
	}

	@Override
	public EPackage ePackage() {
		return RiskPackage.eINSTANCE;
	}

	@Override
	public boolean accepts(EObject root) {
		return root instanceof RiskRegister || root instanceof RiskSnapshot;
	}

	@Override
	public <T> Optional<T> offers(Class<T> type) {
		return type == ApplicabilityDriverProvider.class ? Optional.of(type.cast(new RiskDriverProvider()))
				: Optional.empty();
	}

	@Override
	public Map<String, String> labels() {
		return Map.of("nl", "Risicoregister", "en", "Risk register");
	}
}
