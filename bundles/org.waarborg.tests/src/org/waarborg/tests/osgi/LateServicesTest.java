package org.waarborg.tests.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

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
		List<String> sets = Services.get(ControlSetRegistry.class).headers().stream().map(ControlSetHeader::id).toList();
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
	void aControlSetComesAndGoesAtRunTime() throws BundleException {
		Bundle law = Arrays.stream(context.getBundles())
				.filter(b -> "org.waarborg.controlset.law".equals(b.getSymbolicName())).findFirst().orElseThrow();
		String location = law.getLocation();
		assertTrue(Services.get(ControlSetRegistry.class).header("law-nl").isPresent());
		law.uninstall();
		assertTrue(Services.get(ControlSetRegistry.class).header("law-nl").isEmpty());
		assertTrue(Services.get(ControlSetRegistry.class).set("nen7510-2024").isPresent(), "no other set is hurt");
		context.installBundle(location).start();
		assertTrue(Services.get(ControlSetRegistry.class).set("law-nl").isPresent());
	}
}
