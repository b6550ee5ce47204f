package org.waarborg.statement.internal;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

import org.waarborg.statement.StatementPackage;
import org.waarborg.store.spi.Domain;

/** Statements and their ledgers of releases are files of a dossier. */
@Component
public class StatementDomain implements Domain {

	@Override
	public String id() {
		return "statement";
	}

	@Override
	public String fileExtension() {
		return "soa";
	}

	@Override
	public Set<String> fileExtensions() {
		return Set.of(fileExtension(), "releases");
	}

	@Override
	public String folder() {
		return "statements";
	}

	@Override
	public EPackage ePackage() {
		return StatementPackage.eINSTANCE;
	}

	@Override
	public Map<String, String> labels() {
		return Map.of("nl", "Verklaring van toepasselijkheid", "en", "Statement of Applicability");
	}
}
