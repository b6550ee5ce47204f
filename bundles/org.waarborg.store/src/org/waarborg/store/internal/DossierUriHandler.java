package org.waarborg.store.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIHandler;

/** The one way in which EMF reaches files of a dossier: it knows only the folder, takes every URI and refuses all others. */
final class DossierUriHandler implements URIHandler {

	private final DossierFolder folder;

	DossierUriHandler(DossierFolder folder) {
		this.folder = folder;
	}

	/** Takes every scheme, so that nobody else gets to try. */
	@Override
	public boolean canHandle(URI uri) {
		return true;
	}

	@Override
	public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
		String path = DossierPaths.path(uri).orElseThrow(() -> refused(uri));
		return new ByteArrayInputStream(folder.read(path));
	}

	@Override
	public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
		throw new IOException("Files of a dossier are written by saving the dossier, not one by one: " + uri);
	}

	@Override
	public void delete(URI uri, Map<?, ?> options) throws IOException {
		throw new IOException("Files of a dossier are removed by saving the dossier, not one by one: " + uri);
	}

	@Override
	public Map<String, ?> contentDescription(URI uri, Map<?, ?> options) throws IOException {
		throw refused(uri);
	}

	@Override
	public boolean exists(URI uri, Map<?, ?> options) {
		try {
			String path = DossierPaths.path(uri).orElse(null);
			return path != null && Files.isRegularFile(folder.resolve(path));
		} catch (IOException e) {
			return false;
		}
	}

	@Override
	public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
		return Map.of();
	}

	@Override
	public void setAttributes(URI uri, Map<String, ?> attributes, Map<?, ?> options) throws IOException {
		throw refused(uri);
	}

	private static IOException refused(URI uri) {
		return new IOException("Outside the dossier: " + uri);
	}
}
