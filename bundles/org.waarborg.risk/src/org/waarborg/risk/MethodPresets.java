package org.waarborg.risk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.DossierPackage;

/**
 * Methods to begin with, as content in {@code presets/}: scales, categories with patient safety first, levels, a matrix and who
 * may accept what, in Dutch and English. They are proposals: a copy is a draft that somebody reads, changes and has approved.
 *
 * @since 0.1
 */
public final class MethodPresets {

	private static final List<String> IDS = List.of("3x3", "4x4", "5x5");

	private MethodPresets() {
	}

	/**
	 * The presets.
	 *
	 * @return their ids, the smallest first
	 */
	public static List<String> ids() {
		return IDS;
	}

	/**
	 * Makes a method of a preset.
	 *
	 * @param id the id of the preset
	 * @return a draft in no file with ids of its own; empty when there is no such preset
	 */
	public static Optional<RiskMethod> make(String id) {
		if (!IDS.contains(id)) {
			return Optional.empty();
		}
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().putAll(Map.of(RiskPackage.eNS_URI, RiskPackage.eINSTANCE, DossierPackage.eNS_URI,
				DossierPackage.eINSTANCE, ControlsetPackage.eNS_URI, ControlsetPackage.eINSTANCE));
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("preset:/" + id));
		set.getResources().add(resource);
		try (InputStream in = MethodPresets.class.getResourceAsStream("presets/method-" + id + ".riskmethod")) {
			resource.load(in, Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE));
		} catch (IOException e) {
			throw new UncheckedIOException("The preset " + id + " in the bundle cannot be read", e);
		}
		return Optional.of(Identifiers.copyWithNewIds((RiskMethod) resource.getContents().get(0)));
	}
}
