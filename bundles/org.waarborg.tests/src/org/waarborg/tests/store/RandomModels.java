package org.waarborg.tests.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identifiers;

/** Makes random models over a whole metamodel: every class, attribute and reference gets its turn. */
final class RandomModels {

	private static final List<String> TEXTS = List.of("", " ", "plain", " leading and trailing ", "\ttab\t",
			"line\nline\n", "\n",
			"<tag attr=\"x\"> & 'quote' ]]>", "&amp; &#10;", "é ë ï Ω 漢字 😀", "a\u00A0b\u2028c\u0085d\uFFFDe", "  \n  ",
			"--> <!--",
			"C:\\temp", "dossier:/x#y", "_id #id", "null", "0", "\uD83D\uDE00", "\u200B\uFEFF");

	private final Random random;
	private final List<EClass> concrete;

	RandomModels(long seed, List<? extends org.eclipse.emf.ecore.EPackage> packages) {
		random = new Random(seed);
		concrete = packages.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(c -> !c.isAbstract() && !c.isInterface()).toList();
	}

	/** A random object with random contents. */
	EObject tree(EClass type, int depth) {
		EObject object = EcoreUtil.create(type);
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute && !attribute.isID()) {
				attribute(object, attribute);
			} else if (feature instanceof EReference reference && reference.isContainment() && depth > 0) {
				contain(object, reference, depth);
			}
		}
		return Identifiers.ensureIds(object);
	}

	private void attribute(EObject object, EAttribute attribute) {
		if (random.nextInt(4) == 0) {
			return;
		}
		if (attribute.isMany()) {
			List<Object> values = new ArrayList<>();
			for (int i = random.nextInt(4); i > 0; i--) {
				Object value = value(attribute.getEAttributeType());
				if (!values.contains(value)) {
					values.add(value);
				}
			}
			object.eSet(attribute, values);
		} else {
			object.eSet(attribute, value(attribute.getEAttributeType()));
		}
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum literals) {
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		}
		return switch (type.getInstanceClass().getSimpleName()) {
			case "String" -> TEXTS.get(random.nextInt(TEXTS.size()))
					+ (random.nextBoolean() ? TEXTS.get(random.nextInt(TEXTS.size())) : "");
			case "int" -> Integer.valueOf(random.nextInt());
			case "boolean" -> Boolean.valueOf(random.nextBoolean());
			case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
			case "Instant" -> Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
			case "Period" -> Period.of(random.nextInt(3), random.nextInt(12), random.nextInt(31));
			case "ControlRef" -> new ControlRef("set<" + random.nextInt(9), "A.5." + random.nextInt(99) + "&\"é");
			default -> throw new IllegalStateException("No random value for " + type);
		};
	}

	private void contain(EObject object, EReference reference, int depth) {
		List<EClass> types = concrete.stream().filter(c -> reference.getEReferenceType().isSuperTypeOf(c)).toList();
		int count = reference.isMany() ? random.nextInt(3) : random.nextInt(2);
		List<EObject> children = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			children.add(tree(types.get(random.nextInt(types.size())), depth - 1));
		}
		if (reference.isMany()) {
			object.eSet(reference, children);
		} else if (!children.isEmpty()) {
			object.eSet(reference, children.get(0));
		}
	}

	/** Sets random references between the objects of some trees. */
	void connect(List<EObject> roots) {
		List<EObject> all = new ArrayList<>();
		for (EObject root : roots) {
			all.add(root);
			for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
				all.add(contents.next());
			}
		}
		for (EObject object : all) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && random.nextInt(3) > 0) {
					connect(object, reference, all);
				}
			}
		}
	}

	private void connect(EObject object, EReference reference, List<EObject> all) {
		List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (targets.isEmpty()) {
			return;
		}
		if (!reference.isMany()) {
			object.eSet(reference, targets.get(random.nextInt(targets.size())));
			return;
		}
		List<EObject> chosen = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			EObject target = targets.get(random.nextInt(targets.size()));
			if (!chosen.contains(target)) {
				chosen.add(target);
			}
		}
		object.eSet(reference, chosen);
	}
}
