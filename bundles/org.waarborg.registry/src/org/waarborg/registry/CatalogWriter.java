package org.waarborg.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * Writes catalog, text and attribute files as the registry reads them. The same content gives the same bytes. Safe on any thread.
 *
 * @since 0.1
 */
public final class CatalogWriter {

	private CatalogWriter() {
	}

	/**
	 * The bytes of a file.
	 *
	 * @param root a {@code ControlSet}, {@code ControlSetText} or {@code ControlSetAttributes}; not null; it is not changed
	 * @return XMI, UTF-8, one attribute a line
	 */
	public static byte[] bytes(EObject root) {
		// A copy, because an object that lies in a resource would be taken out of it.
		Copier copier = new Copier();
		EObject copy = copier.copy(root);
		copier.copyReferences();
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/content"));
		resource.setEncoding("UTF-8");
		resource.getContents().add(copy);
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE);
		options.put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(1));
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			resource.save(out, options);
		} catch (IOException e) {
			throw new UncheckedIOException("Writing to memory", e);
		}
		return out.toByteArray();
	}
}
