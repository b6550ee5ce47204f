package org.waarborg.store.internal;

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
public final class DossierResourceSet extends ResourceSetImpl implements IEditingDomainProvider {

	private final Domains domains;
	private EditingDomain editingDomain;

	DossierResourceSet(DossierFolder folder, Domains domains) {
		this.domains = domains;
		EPackage.Registry registry = new EPackageRegistryImpl();
		domains.packages().forEach(p -> registry.put(p.getNsURI(), p));
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

	/**
	 * What the domains that were installed when the dossier was opened offer.
	 *
	 * @param <T>  the type
	 * @param type the type
	 * @return in the order of the domains
	 */
	public <T> List<T> offers(Class<T> type) {
		return domains.offers(type);
	}

	/**
	 * How many changes there were.
	 *
	 * @return another number after every change of any file; negative while nobody watches
	 */
	public long changes() {
		return eAdapters().stream().filter(Observer.class::isInstance).map(Observer.class::cast)
				.mapToLong(Observer::changes).findFirst().orElse(-1);
	}

	void setEditingDomain(EditingDomain domain) {
		editingDomain = domain;
	}
}
