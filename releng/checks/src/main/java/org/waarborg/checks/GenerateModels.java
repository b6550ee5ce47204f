package org.waarborg.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the code of all models into the bundles' {@code src-gen} folders, or into another folder to compare. */
public final class GenerateModels {

	/** The models, each after those it uses. */
	static final List<String> MODELS = List.of("controlset", "dossier", "statement", "risk", "assurance");

	private GenerateModels() {
	}

	/**
	 * Regenerates in place.
	 *
	 * @param args the folder that holds the bundles
	 * @throws IOException when a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
		Path output = Files.createTempDirectory("waarborg-models");
		try {
			generate(bundles, output);
			for (String model : MODELS) {
				// Only the code: EMF also writes a plugin.xml and a build.properties, which are not ours.
				Path code = Path.of("org.waarborg." + model, "src-gen");
				deleteTree(bundles.resolve(code));
				copyTree(output.resolve(code), bundles.resolve(code));
			}
		} finally {
			deleteTree(output);
		}
	}

	/**
	 * Generates the code of every model.
	 *
	 * @param bundles the folder with the bundles that hold {@code model/*.genmodel}
	 * @param output  the folder in which {@code org.waarborg.NAME/src-gen} is written
	 */
	static void generate(Path bundles, Path output) throws IOException {
		GenModelPackage.eINSTANCE.eClass();
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel",
				new XMIResourceFactoryImpl());
		for (String model : MODELS) {
			Path project = output.resolve("org.waarborg." + model);
			Files.createDirectories(project.resolve("src-gen"));
			EcorePlugin.getPlatformResourceMap().put("org.waarborg." + model,
					URI.createFileURI(project.toString() + "/"));
		}
		for (String model : MODELS) {
			Path file = bundles.resolve("org.waarborg." + model).resolve("model").resolve(model + ".genmodel");
			generate((GenModel) resources.getResource(URI.createFileURI(file.toString()), true).getContents().get(0));
		}
	}

	private static void generate(GenModel model) {
		EcoreUtil.resolveAll(model);
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		Diagnostic valid = model.diagnose();
		if (valid.getSeverity() >= Diagnostic.WARNING) {
			throw new IllegalStateException("the generator model has problems: " + valid);
		}
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException("generating failed: " + result.getMessage() + " " + result.getChildren());
		}
	}

	private static void copyTree(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}

	static void deleteTree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
