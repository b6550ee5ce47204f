package org.waarborg.assurance.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.statement.spi.PartAssuranceProvider;
import org.waarborg.store.spi.Domain;

/** Registers of suppliers and assurance are files of a dossier; they know what the parts of statements can rely on. */
@Component
public class AssuranceDomain implements Domain {

	@Override
	public String id() {
		return "assurance";
	}

	@Override
	public String fileExtension() {
		return "assurance";
	}

	@Override
	public String folder() {
		return "assurance";
	}

	@Override
	public EPackage ePackage() {
		return AssurancePackage.eINSTANCE;
	}

	@Override
	public boolean accepts(EObject root) {
		return root instanceof AssuranceRegister;
	}

	@Override
	public <T> Optional<T> offers(Class<T> type) {
		return type == PartAssuranceProvider.class ? Optional.of(type.cast(new RelianceProvider())) : Optional.empty();
	}

	@Override
	public Map<String, String> labels() {
		return Map.of("nl", "Leveranciers en assurance", "en", "Suppliers and assurance");
	}
}
