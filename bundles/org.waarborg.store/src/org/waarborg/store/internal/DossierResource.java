package org.waarborg.store.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/** A file of a dossier. Reading and writing go through {@link Format}. */
final class DossierResource extends XMIResourceImpl {

	private String path;

	DossierResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
	}

	/** Asked for every object and reference: worked out once. */
	String path() {
		if (path == null) {
			path = DossierPaths.path(getURI()).orElseThrow();
		}
		return path;
	}

	@Override
	public void setURI(URI uri) {
		super.setURI(uri);
		path = null;
	}

	@Override
	protected boolean useUUIDs() {
		return false;
	}

	@Override
	protected XMLLoad createXMLLoad(Map<?, ?> options) {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new LoadHandler(resource, helper, this.options);
			}

			/** What is wrong is in the list of problems by then; the rest of the file stays readable. */
			@Override
			protected void handleErrors() {
				resource.getErrors().clear();
			}
		};
	}
}
