package org.waarborg.store.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.Identifiers;
import org.waarborg.store.StoreException;
import org.waarborg.store.XmlText;

/**
 * Makes the bytes of a file and proves that they say what the objects say, before anything on disk is touched: illegal text,
 * double ids and references into nowhere are named, and the bytes are read back and compared.
 */
final class Verifier {

	private final DossierResourceSet resources;
	private final Format format;
	private final IdIndex index;
	private final References references = new References();

	Verifier(DossierResourceSet resources, Format format, IdIndex index) {
		this.resources = resources;
		this.format = format;
		this.index = index;
	}

	/**
	 * The bytes of a file.
	 *
	 * @param file the file
	 * @return bytes that were read back and compared
	 * @throws StoreException.Unsavable when it cannot be written as it is
	 */
	byte[] bytes(DossierResource file) throws StoreException {
		String path = file.path();
		Map<String, EObject> ids = new HashMap<>();
		if (file.getContents().size() != 1) {
			throw new StoreException.Unsavable("root", path, "", Integer.toString(file.getContents().size()));
		}
		Identifiers.ensureIds(file.getContents().get(0));
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(file, false); contents.hasNext();) {
			check(path, contents.next(), ids);
		}
		byte[] bytes;
		try {
			bytes = format.write(file);
		} catch (IOException e) {
			throw new StoreException.Unsavable("format", path, "",
					Messages.cause(e.getCause() == null ? e : e.getCause()));
		}
		compare(file, bytes);
		return bytes;
	}

	private void check(String path, EObject object, Map<String, EObject> ids) throws StoreException {
		String id = IdIndex.id(object);
		boolean elsewhere = id != null && index != null && index.find(OwnSets.scope(object.eResource()) + id)
				.filter(other -> other != object).isPresent();
		if (id != null && ids.put(id, object) != null || elsewhere) {
			throw new StoreException.Unsavable("id", path, name(object), id);
		}
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (!attribute.isTransient() && object.eIsSet(attribute)) {
				checkText(path, object, attribute);
			}
		}
		for (EReference reference : references.of(object.eClass())) {
			checkTargets(path, object, reference);
		}
	}

	private static void checkText(String path, EObject object, EAttribute attribute) throws StoreException {
		Object value = object.eGet(attribute);
		for (Object one : value instanceof Collection<?> many ? many : List.of(value)) {
			String text = one instanceof String string ? string
					: EcoreUtil.convertToString(attribute.getEAttributeType(), one);
			int illegal = text == null ? -1 : XmlText.firstIllegal(text);
			if (illegal >= 0) {
				throw new StoreException.Unsavable("text", path, name(object) + '.' + attribute.getName(),
						String.format("U+%04X", Integer.valueOf(text.charAt(illegal))));
			}
		}
	}

	private void checkTargets(String path, EObject object, EReference reference) throws StoreException {
		EObject[] nowhere = new EObject[1];
		references.forEach(object, reference, target -> {
			if (!target.eIsProxy() && target.eResource() == null) {
				nowhere[0] = target;
			}
		});
		if (nowhere[0] != null) {
			throw new StoreException.Unsavable("reference", path, name(object) + '.' + reference.getName(),
					name(nowhere[0]));
		}
	}

	private void compare(DossierResource file, byte[] bytes) throws StoreException {
		Problems problems = new Problems();
		DossierResource again = new DossierResource(file.getURI());
		// Beside the resource set, so that references stay as they are written.
		Format reader = new Format(resources.getPackageRegistry());
		if (!reader.load(again, bytes, problems) || again.getContents().size() != 1) {
			throw new StoreException.Unsavable("proof", file.path(), "", problems.list().toString());
		}
		if (!file.getEObjectToExtensionMap().isEmpty()) {
			return;
		}
		String difference = difference(file.getContents().get(0), again.getContents().get(0));
		if (difference != null) {
			throw new StoreException.Unsavable("proof", file.path(), difference, "");
		}
	}

	/** The first place where two trees say something else; null when they say the same. */
	private static String difference(EObject one, EObject other) {
		if (one.eClass() != other.eClass()) {
			return name(one);
		}
		for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.isDerived()) {
				continue;
			}
			String difference = one.eIsSet(feature) != other.eIsSet(feature) ? name(one) + '.' + feature.getName()
					: one.eIsSet(feature) ? difference(one, other, feature) : null;
			if (difference != null) {
				return difference;
			}
		}
		return null;
	}

	private static String difference(EObject one, EObject other, EStructuralFeature feature) {
		List<?> values = values(one, feature);
		List<?> others = values(other, feature);
		if (values.size() != others.size()) {
			return name(one) + '.' + feature.getName();
		}
		for (int i = 0; i < values.size(); i++) {
			if (feature instanceof EReference reference && reference.isContainment()) {
				String difference = difference((EObject) values.get(i), (EObject) others.get(i));
				if (difference != null) {
					return difference;
				}
			} else if (!Objects.equals(value(feature, values.get(i)), value(feature, others.get(i)))) {
				return name(one) + '.' + feature.getName();
			}
		}
		return null;
	}

	private static Object value(EStructuralFeature feature, Object value) {
		return feature instanceof EReference ? References.key((EObject) value) : value;
	}

	private static List<?> values(EObject object, EStructuralFeature feature) {
		if (!feature.isMany()) {
			Object value = object.eGet(feature, false);
			return value == null ? List.of() : List.of(value);
		}
		return feature instanceof EReference
				? ((org.eclipse.emf.ecore.util.InternalEList<?>) object.eGet(feature)).basicList()
				: (List<?>) object.eGet(feature);
	}

	private static String name(EObject object) {
		return object.eClass().getName() + ' ' + IdIndex.id(object);
	}
}
