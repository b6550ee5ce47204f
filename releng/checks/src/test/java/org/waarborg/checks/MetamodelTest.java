package org.waarborg.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

/** The models keep the promises that files and documentation rest on. */
class MetamodelTest {

	private static final String GENMODEL = "http://www.eclipse.org/emf/2002/GenModel";
	/** Words in the documentation that tell of a text of more than a line. */
	private static final Set<String> LONG_TEXTS = Set.of("value", "text", "reason", "rationale", "licence", "source",
			"purpose", "comment", "changeNote", "signature", "privateText");
	/** Short ones by those names: the name of a law, of a catalog, the source of a follow-up point. */
	private static final Set<String> SHORT = Set.of("Requirement.source", "FrozenDriver.source", "Answer.value",
			"FollowUp.source");

	private static List<EPackage> models() {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		List<EPackage> packages = GenerateModels.MODELS.stream().map(m -> (EPackage) resources
				.getResource(URI.createFileURI(
						Checkout.BUNDLES.resolve("org.waarborg." + m + "/model/" + m + ".ecore").toString()), true)
				.getContents().get(0)).toList();
		EcoreUtil.resolveAll(resources);
		return packages;
	}

	private static Stream<EClass> classes() {
		return models().stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	@Test
	void everyClassFeatureAndLiteralIsDocumented() {
		List<String> silent = new ArrayList<>();
		for (EPackage model : models()) {
			check(model, silent);
			for (EClassifier type : model.getEClassifiers()) {
				check(type, silent);
				if (type instanceof EClass c) {
					c.getEStructuralFeatures().forEach(f -> check(f, silent));
				} else if (type instanceof EEnum e) {
					e.getELiterals().forEach(l -> check(l, silent));
				}
			}
		}
		assertEquals(List.of(), silent);
	}

	private static void check(EModelElement element, List<String> silent) {
		String text = EcoreUtil.getAnnotation(element, GENMODEL, "documentation");
		if (text == null || text.strip().length() < 3 || !text.strip().endsWith(".")) {
			silent.add(((ENamedElement) element.eContainer()) == null ? ((ENamedElement) element).getName()
					: ((ENamedElement) element.eContainer()).getName() + '.' + ((ENamedElement) element).getName());
		}
	}

	@Test
	void everyObjectHasAnId() {
		assertEquals(List.of(), classes().filter(c -> c.getEIDAttribute() == null).map(EClass::getName).toList());
	}

	@Test
	void longTextsAreElementsSoThatAChangedLineIsALineInTheDiff() {
		List<String> attributes = classes().flatMap(c -> c.getEAttributes().stream())
				.filter(a -> !a.isMany() && a.getEAttributeType().getInstanceClass() == String.class)
				.filter(a -> LONG_TEXTS.contains(a.getName()) || a.getName().endsWith("Source"))
				.filter(a -> !SHORT.contains(a.getEContainingClass().getName() + '.' + a.getName()))
				.filter(a -> ExtendedMetaData.INSTANCE.getFeatureKind(a) != ExtendedMetaData.ELEMENT_FEATURE)
				.map(a -> a.getEContainingClass().getName() + '.' + a.getName()).toList();
		assertEquals(List.of(), attributes);
	}

	@Test
	void nothingIsStoredThatNoFileCanHold() {
		List<String> wrong = new ArrayList<>();
		classes().forEach(c -> c.getEStructuralFeatures().forEach(f -> {
			if (f.isTransient() || f.isVolatile() || f.isDerived()) {
				wrong.add(c.getName() + '.' + f.getName() + " is not stored");
			}
			if (f instanceof EReference r && r.isContainment() && r.isResolveProxies()) {
				wrong.add(c.getName() + '.' + f.getName() + " may be split over files");
			}
		}));
		assertEquals(List.of(), wrong);
	}

	@Test
	void namesAreThoseOfJavaAndOfTheField() {
		List<String> odd = new ArrayList<>();
		classes().forEach(c -> {
			for (EStructuralFeature feature : c.getEStructuralFeatures()) {
				boolean lower = feature.getName().substring(0, 1).toLowerCase(Locale.ROOT)
						.equals(feature.getName().substring(0, 1));
				if (!lower || (feature instanceof EAttribute a && a.isID() && !"id".equals(a.getName()))) {
					odd.add(c.getName() + '.' + feature.getName());
				}
			}
		});
		assertEquals(List.of(), odd);
	}
}
