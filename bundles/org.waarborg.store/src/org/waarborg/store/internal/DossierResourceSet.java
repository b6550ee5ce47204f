package org.waarborg.store.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;

/**
 * The resource set of one dossier: local registries, one URI handler, and nothing is ever loaded on demand – what a file
 * names can neither make us read another file nor run a class.
 */
final class DossierResourceSet extends ResourceSetImpl implements IEditingDomainProvider {

	private EditingDomain editingDomain;

	DossierResourceSet(DossierFolder folder, Collection<EPackage> packages) {
		EPackage.Registry registry = new EPackageRegistryImpl();
		packages.forEach(p -> registry.put(p.getNsURI(), p));
		setPackageRegistry(registry);
		Resource.Factory.Registry factories = new ResourceFactoryRegistryImpl();
		factories.getProtocolToFactoryMap().put(DossierPaths.SCHEME, (Resource.Factory) DossierResource::new);
		setResourceFactoryRegistry(factories);
		setURIConverter(new ExtensibleURIConverterImpl(List.of(new DossierUriHandler(folder)), List.of()));
		setURIResourceMap(new HashMap<>());
	}

	/** Answers what is loaded and never loads. */
	@Override
	public Resource getResource(URI uri, boolean loadOnDemand) {
		return super.getResource(uri, false);
	}

	/** So that EMF finds the editing domain of any object of the dossier. */
	@Override
	public EditingDomain getEditingDomain() {
		return editingDomain;
	}

	void setEditingDomain(EditingDomain domain) {
		editingDomain = domain;
	}
}
