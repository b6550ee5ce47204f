package org.waarborg.store.internal;

import java.util.Set;
import java.util.HashSet;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.internal.Problems.Place;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * EMF's XMI handler that says the place of everything that a later save would not write as it was read, follows nothing that a
 * file names, and bounds the depth.
 */
final class LoadHandler extends SAXXMIHandler {

	/** Load option: the {@link Problems} to report to. */
	static final String OPTION_PROBLEMS = "org.waarborg.store.problems";

	/** Our own models nest about ten deep; the platform has a limit of its own, another one in each version. */
	static final int MAX_DEPTH = 64;

	private static final String XSI_NIL = "xsi:nil";

	private final Set<String> inside = new HashSet<>();
	private final Problems problems;
	private final String path;
	private int depth;

	LoadHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
		problems = (Problems) options.get(OPTION_PROBLEMS);
		path = ((DossierResource) resource).path();
	}

	private void report(Kind kind, String element, String found, String expected) {
		reportAt(kind, getLineNumber(), getColumnNumber(), element, found, expected);
	}

	private void reportAt(Kind kind, int line, int column, String element, String found, String expected) {
		problems.error(kind, path, new Place(Math.max(0, line), Math.max(0, column)), element, found, expected);
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (++depth > MAX_DEPTH) {
			report(Kind.TOO_DEEP, name, Integer.toString(depth), Integer.toString(MAX_DEPTH));
			throw new SAXException("Nested too deep");
		}
		if (!objects.isEmpty() && objects.peek() instanceof EObject parent && parent.eIsProxy()) {
			report(Kind.MISPLACED, parent.eClass().getName() + '/' + name, name, "");
		}
		super.startElement(uri, localName, name, attributes);
		if (!types.isEmpty() && types.peek() instanceof EAttribute attribute) {
			reportAttributesOfText(attribute, attributes);
		}
	}

	/** Attributes of an element that holds only text have no place in the model, and EMF drops them without a word. */
	private void reportAttributesOfText(EAttribute attribute, Attributes attributes) {
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.getQName(i);
			if (!name.equals(XSI_NIL) && !name.startsWith("xmlns")) {
				report(Kind.MISPLACED, nameOf(attribute) + "/@" + name, attributes.getValue(i), "");
			}
		}
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		depth--;
		super.endElement(uri, localName, name);
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (text == null && (mixedTargets.isEmpty() || mixedTargets.peek() == null)) {
			if (!isBlank(characters, start, length)) {
				report(Kind.STRAY_TEXT, elements.isEmpty() ? "" : elements.peek(),
						new String(characters, start, length).strip(), "");
			}
		}
		super.characters(characters, start, length);
	}

	private static boolean isBlank(char[] characters, int start, int length) {
		for (int i = start; i < start + length; i++) {
			if (characters[i] > ' ') {
				return false;
			}
		}
		return true;
	}

	@Override
	public void comment(char[] characters, int start, int length) {
		if (objects.isEmpty() || mixedTargets.peek() == null) {
			report(Kind.COMMENT, "", new String(characters, start, length).strip(), "");
		}
		super.comment(characters, start, length);
	}

	@Override
	public void processingInstruction(String target, String data) {
		report(Kind.COMMENT, "", target + ' ' + data, "");
	}

	/** Only packages that are registered for this dossier: EMF would read a file or even initialise a class that is named. */
	@Override
	protected EPackage getPackageForURI(String uri) {
		if (uri == null) {
			return null;
		}
		EPackage known = extendedMetaData.getPackage(uri);
		if (known != null && !known.eIsProxy()) {
			return known;
		}
		report(Kind.UNKNOWN_TYPE, elements.isEmpty() ? "" : elements.peek(), uri, "");
		return handleMissingPackage(uri);
	}

	/** Schema locations are not followed and not kept. */
	@Override
	protected void handleXSISchemaLocation(String locations) {
		// The packages are registered; nothing is ever read from where a file says.
	}

	/** Schema locations are not followed and not kept. */
	@Override
	protected void handleXSINoNamespaceSchemaLocation(String location) {
		// See above.
	}

	@Override
	protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject owner, String value) {
		if (!(owner instanceof AnyType)) {
			report(isElement ? Kind.UNKNOWN_ELEMENT : Kind.UNKNOWN_ATTRIBUTE,
					owner.eClass().getName() + (isElement ? "/" : "/@") + name, value == null ? name : value, "");
		}
		super.handleUnknownFeature(prefix, name, isElement, owner, value);
	}

	@Override
	protected EObject validateCreateObjectFromFactory(EFactory factory, String typeName, EObject object,
			EStructuralFeature feature) {
		if (object == null && factory != null && feature != null) {
			report(Kind.UNKNOWN_TYPE, nameOf(feature), typeName, feature.getEType().getName());
		}
		return super.validateCreateObjectFromFactory(factory, typeName, object, feature);
	}

	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		// -2 is an attribute, which XML allows once; the others come from elements and from references by id.
		if (position != -2 && !feature.isMany() && object.eIsSet(feature)) {
			report(Kind.REPEATED, nameOf(feature), value instanceof String text ? text : "", "");
		}
		super.setFeatureValue(object, feature, value, position);
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String literal) {
		int hash = literal.indexOf('#');
		if (hash < 0 || hash > 0 && !isInside(literal.substring(0, hash))) {
			report(Kind.REFUSED_REFERENCE, proxy.eClass().getName(), literal, DossierPaths.SCHEME + ":/…#id");
		}
		super.handleProxy(proxy, literal);
	}

	/** A few files are referred to thousands of times: each is looked at once. */
	private boolean isInside(String file) {
		if (inside.contains(file)) {
			return true;
		}
		boolean safe = DossierPaths.path(URI.createURI(file)).isPresent();
		if (safe) {
			inside.add(file);
		}
		return safe;
	}

	@Override
	public void error(XMIException error) {
		int line = error.getLine();
		int column = error.getColumn();
		switch (error) {
			case UnresolvedReferenceException unresolved -> reportAt(Kind.DANGLING_REFERENCE, line, column, "",
					unresolved.getReference(), "");
			case IllegalValueException illegal -> reportValue(illegal);
			case FeatureNotFoundException unknown -> reportAt(Kind.MISPLACED, line, column,
					elements.isEmpty() ? "" : elements.peek(), unknown.getName(), "");
			case PackageNotFoundException unknown ->
				reportAt(Kind.UNKNOWN_TYPE, line, column, "", String.valueOf(unknown.uri()),
						"");
			case org.eclipse.emf.ecore.xmi.ClassNotFoundException unknown ->
				reportAt(Kind.UNKNOWN_TYPE, line, column, "",
						unknown.getName(), "");
			default -> reportAt(Kind.MALFORMED, line, column, "", Messages.cause(error), "");
		}
	}

	private void reportValue(IllegalValueException illegal) {
		EStructuralFeature feature = illegal.getFeature();
		String found = illegal.getValue() instanceof EObject object ? object.eClass().getName()
				: String.valueOf(illegal.getValue());
		if (feature instanceof EReference) {
			reportAt(Kind.WRONG_TYPE, illegal.getLine(), illegal.getColumn(), nameOf(feature), found,
					feature.getEType().getName());
		} else if (feature.getEType() instanceof EEnum literals) {
			String expected = String.join(", ", literals.getELiterals().stream().map(l -> l.getLiteral()).toList());
			reportAt(Kind.UNKNOWN_LITERAL, illegal.getLine(), illegal.getColumn(), nameOf(feature), found, expected);
		} else {
			reportAt(Kind.BAD_VALUE, illegal.getLine(), illegal.getColumn(), nameOf(feature), found,
					feature.getEType().getName());
		}
	}

	@Override
	public void fatalError(XMIException error) {
		// The parser stops here and its exception says the place; see Format.
	}

	@Override
	public void warning(XMIException warning) {
		error(warning);
	}

	private static String nameOf(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}
}
