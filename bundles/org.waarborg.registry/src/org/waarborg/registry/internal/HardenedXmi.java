package org.waarborg.registry.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.internal.Problem.Position;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogInput;
import org.xml.sax.SAXException;

/** Loads untrusted XMI: our package and nothing else, from the given bytes and nowhere else. */
final class HardenedXmi {

	/** A root object, where each id stands in its file, and what a reader of another format says of it. */
	record Loaded<T extends EObject>(T root, Map<String, Position> places, List<ControlSetProblem> notes) {

		Loaded(T root, Map<String, Position> places) {
			this(root, places, List.of());
		}
	}

	private static final class NothingElse extends ExtensibleURIConverterImpl {
		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("A catalog refers to no other file: " + uri);
		}
	}

	private static final class CatalogResource extends XMIResourceImpl {
		CatalogResource(URI uri) {
			super(uri);
		}

		@Override
		protected XMLLoad createXMLLoad() {
			return new HardenedLoad(createXMLHelper());
		}
	}

	private static final class HardenedLoad extends XMILoadImpl {
		HardenedLoad(XMLHelper helper) {
			super(helper);
		}

		@Override
		protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
			// the JDK's own parser, not one that another bundle brings
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			return factory.newSAXParser();
		}
	}

	private HardenedXmi() {
	}

	/**
	 * Loads a file whose root is of the given class.
	 *
	 * @throws CatalogException with every problem that the guard finds
	 */
	static <T extends EObject> Loaded<T> load(CatalogInput input, EClass root, Class<T> type)
			throws CatalogException {
		XmlGuard.Finding finding;
		try {
			finding = XmlGuard.check(XmlText.decode(input.place(), input.content()), root);
		} catch (XmlText.Refused e) {
			throw new CatalogException(List.of(e.problem()));
		}
		if (!finding.problems().isEmpty()) {
			throw new CatalogException(finding.problems());
		}
		return new Loaded<>(type.cast(emf(input)), finding.places());
	}

	private static EObject emf(CatalogInput input) throws CatalogException {
		ResourceSetImpl resources = new ResourceSetImpl();
		EPackageRegistryImpl packages = new EPackageRegistryImpl();
		packages.put(ControlsetPackage.eNS_URI, ControlsetPackage.eINSTANCE);
		resources.setPackageRegistry(packages);
		resources.setURIConverter(new NothingElse());
		CatalogResource resource = new CatalogResource(URI.createURI("catalog:/content"));
		resources.getResources().add(resource);
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE);
		try {
			resource.load(new ByteArrayInputStream(input.content()), options);
		} catch (IOException | RuntimeException e) {
			throw new CatalogException(List.of(unexpected(input.place(), e, Position.NONE)));
		}
		if (!resource.getErrors().isEmpty()) {
			Diagnostic error = resource.getErrors().get(0);
			throw new CatalogException(List.of(Problem.error("registry.xml.load", input.place())
					.at(new Position(error.getLine(), error.getColumn())).args(error.getMessage())));
		}
		EObject root = resource.getContents().get(0);
		// without its resource the tree is plain data: no id map, no notifications, nothing to resolve
		EcoreUtil.remove(root);
		return root;
	}

	private static ControlSetProblem unexpected(String place, Exception e, Position at) {
		return Problem.error("registry.xml.load", place).at(at).args(String.valueOf(e.getMessage()));
	}
}
