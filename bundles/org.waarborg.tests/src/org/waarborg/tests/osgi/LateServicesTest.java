package org.waarborg.tests.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

import org.waarborg.document.Documents;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.tests.support.Services;

/** Whatever order bundles start in, nobody who comes late is missed. */
class LateServicesTest {

	private static final List<String> DROPPED_AND_RAISED = List.of("org.waarborg.document", "org.waarborg.registry",
			"org.waarborg.store", "org.waarborg.statement", "org.waarborg.report.html", "org.waarborg.report.data",
			"org.waarborg.cli", "org.waarborg.statement.cli");

	private final BundleContext context = Services.context();

	/** What the collections hold. */
	private record Lists(List<String> formats, List<String> sources, List<String> sets, String help) {
	}

	@SuppressWarnings("unchecked")
	private Lists lists() {
		Documents documents = Services.get(Documents.class);
		List<String> sets = Services.get(ControlSetRegistry.class).headers().stream().map(ControlSetHeader::id)
				.toList();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		((ToIntBiFunction<String[], PrintStream[]>) Services.get(ToIntBiFunction.class))
				.applyAsInt(new String[] { "--help", "--language", "en" }, new PrintStream[] { stream, stream });
		return new Lists(documents.formats().stream().sorted().toList(),
				documents.sources().stream().map(DocumentSource::id).sorted().toList(), sets,
				out.toString(StandardCharsets.UTF_8));
	}

	private List<Bundle> bundles() {
		return Arrays.stream(context.getBundles()).filter(b -> DROPPED_AND_RAISED.contains(b.getSymbolicName()))
				.sorted(Comparator.comparing(b -> DROPPED_AND_RAISED.indexOf(b.getSymbolicName()))).toList();
	}

	@Test
	void startingInReverseOrderGivesTheSameLists() throws BundleException {
		Lists before = lists();
		assertTrue(before.formats().containsAll(List.of("csv", "html", "json")), before.formats().toString());
		assertTrue(before.help().contains("statement") && before.help().contains("control-set"), before.help());
		List<Bundle> bundles = bundles();
		assertEquals(DROPPED_AND_RAISED.size(), bundles.size());
		for (Bundle bundle : bundles) {
			bundle.stop(Bundle.STOP_TRANSIENT);
		}
		for (Bundle bundle : bundles.reversed()) {
			bundle.start(Bundle.START_TRANSIENT);
		}
		assertEquals(before, lists());
	}

	@Test
	void aControlSetComesChangesAndGoesAtRunTime() throws BundleException, IOException {
		ControlSetRegistry registry = Services.get(ControlSetRegistry.class);
		assertTrue(registry.header("visitor-1").isEmpty());
		Bundle visitor = context.installBundle("test:visitor", content("1.0.0", "First title"));
		visitor.start(Bundle.START_TRANSIENT);
		assertEquals("First title", title(registry));
		visitor.update(content("1.1.0", "Second title"));
		assertEquals("1.1.0", registry.header("visitor-1").orElseThrow().version());
		assertEquals("Second title", title(registry));
		visitor.uninstall();
		assertTrue(registry.set("visitor-1").isEmpty());
		assertTrue(registry.set("nen7510-2024").isPresent(), "no other set is hurt");
	}

	private static String title(ControlSetRegistry registry) {
		return registry.set("visitor-1").orElseThrow().control("V.1").orElseThrow().title("en");
	}

	/** A control-set bundle as a third party would make one. */
	private static InputStream content(String version, String title) throws IOException {
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.putValue("Manifest-Version", "1.0");
		attributes.putValue("Bundle-ManifestVersion", "2");
		attributes.putValue("Bundle-SymbolicName", "org.example.visitor");
		attributes.putValue("Bundle-Version", version);
		attributes.putValue("Provide-Capability",
				"org.waarborg.controlset;id=\"visitor-1\";version:Version=\"" + version
						+ "\";title=\"Visitor\";kind=\"CONTROLS\";status=\"PUBLISHED\";norm=\"Visitor\";edition=\"1\";"
						+ "controls:Long=1;path=\"catalog/visitor.controlset\";publisher=\"Example\";licence=\"free\"");
		String catalog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<controlset:ControlSet xmi:version=\"2.0\" "
				+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:controlset=\"urn:waarborg:controlset:1\" "
				+ "id=\"visitor-1\" version=\"" + version + "\" norm=\"Visitor\" edition=\"1\" status=\"PUBLISHED\">"
				+ "<controls id=\"V.1\" label=\"V.1\"><title language=\"en\"><value>" + title
				+ "</value></title></controls></controlset:ControlSet>";
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			jar.putNextEntry(new ZipEntry("catalog/visitor.controlset"));
			jar.write(catalog.getBytes(StandardCharsets.UTF_8));
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}
}
