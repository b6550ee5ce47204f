package org.waarborg.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.store.DossierStore;
import org.waarborg.store.spi.Domain;

/** The domains that are installed at the moment when a dossier is opened. */
final class Domains {

	private final Map<String, Domain> byId = new LinkedHashMap<>();
	private final Map<String, Domain> byExtension = new HashMap<>();

	Domains(Collection<Domain> domains) {
		for (Domain domain : domains) {
			if (byId.putIfAbsent(domain.id(), domain) == null) {
				domain.fileExtensions().forEach(extension -> byExtension.putIfAbsent(extension, domain));
			}
		}
	}

	Set<String> ids() {
		return byId.keySet();
	}

	/** Of files that are loaded and saved: those of the domains, and the dossier's own control sets. */
	Set<String> extensions() {
		Set<String> extensions = new HashSet<>(byExtension.keySet());
		extensions.add(OwnSets.EXTENSION);
		return extensions;
	}

	/** Whether a file is one that is loaded and saved, wherever it comes from. */
	boolean keeps(String path) {
		return OwnSets.holds(path) || of(path).isPresent();
	}

	/** Whether a folder is where a domain keeps its files, or lies in such a folder: then what is in it is missed. */
	boolean keepsFilesIn(String folder) {
		return byId.values().stream().map(Domain::folder)
				.anyMatch(own -> !own.isEmpty() && (folder.equals(own) || folder.startsWith(own + '/')));
	}

	/** Whether a folder is the one in which a domain keeps its files. */
	boolean keepsFilesRightIn(String folder) {
		return byId.values().stream().anyMatch(domain -> domain.folder().equals(folder));
	}

	Collection<EPackage> packages() {
		List<EPackage> packages = new ArrayList<>(List.of(ControlsetPackage.eINSTANCE, DossierPackage.eINSTANCE));
		byId.values().forEach(d -> packages.add(d.ePackage()));
		return packages;
	}

	/** What they offer under a type, in the order of the domains. */
	<T> List<T> offers(Class<T> type) {
		return byId.values().stream().flatMap(domain -> domain.offers(type).stream()).toList();
	}

	Map<String, Map<String, String>> labels() {
		Map<String, Map<String, String>> labels = new LinkedHashMap<>();
		byId.forEach((id, domain) -> labels.put(id, Map.copyOf(domain.labels())));
		return labels;
	}

	/** The domain of a file, by its extension; empty for the root file. */
	Optional<Domain> of(String path) {
		return Optional.ofNullable(byExtension.get(DossierPaths.extension(path)));
	}

	/** Whether a file holds exactly the one root that belongs there. */
	boolean accepts(String path, List<EObject> contents) {
		if (contents.size() != 1) {
			return false;
		}
		EObject root = contents.get(0);
		if (OwnSets.holds(path)) {
			return root instanceof ControlSet;
		}
		return path.equals(DossierStore.ROOT_FILE) ? root instanceof Dossier
				: of(path).map(domain -> domain.accepts(root)).orElse(Boolean.FALSE);
	}

	/** What belongs in a file, for a message. */
	String expected(String path) {
		return path.equals(DossierStore.ROOT_FILE) ? "Dossier" : of(path).map(d -> d.ePackage().getName()).orElse("");
	}
}
