package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Origin;
import org.waarborg.registry.internal.BundleSource;
import org.waarborg.registry.internal.RegistryImpl;

/** Content bundles in a framework: seen when resolved, never started, forgotten when gone. */
class BundleTrackingTest {

	@TempDir
	Path temp;

	private BundleContext context;
	private BundleSource source;
	private Bundle content;

	@BeforeEach
	void inAFramework() {
		Bundle self = FrameworkUtil.getBundle(getClass());
		assumeTrue(self != null && self.getBundleContext() != null, "needs a framework");
		context = self.getBundleContext();
		source = new BundleSource(context);
	}

	@AfterEach
	void cleanUp() throws Exception {
		if (source != null) {
			source.close();
		}
		if (content != null && content.getState() != Bundle.UNINSTALLED) {
			content.uninstall();
		}
	}

	private byte[] jar(int controls) throws Exception {
		Norms norm = Norms.norm("tracked-1");
		for (int i = 1; i <= controls; i++) {
			norm.control("T." + i, "Tracked " + i);
		}
		return Files.readAllBytes(Norms.jar(temp, "tracked.jar", Norms.manifest("tracked-1"),
				Map.of("catalog/x.controlset", Norms.xml(norm.build()).getBytes(StandardCharsets.UTF_8))));
	}

	private void refresh() throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(content), event -> {
			if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
				done.countDown();
			}
		});
		assertTrue(done.await(30, TimeUnit.SECONDS));
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(content));
	}

	@Test
	void everySetThatIsInstalledHereResolves() {
		ControlSetRegistry registry = new RegistryImpl(List.of(source));
		assumeTrue(!registry.headers().isEmpty(), "needs content bundles");

		registry.headers().forEach(h -> assertTrue(registry.set(h.id()).isPresent(), h.id()));
		assertEquals(List.of(), registry.problems().stream()
				.filter(p -> p.severity() == ControlSetProblem.Severity.ERROR).map(p -> p.describe(Locale.ENGLISH))
				.toList());
	}

	@Test
	void followsTheLifeOfABundle() throws Exception {
		ControlSetRegistry registry = new RegistryImpl(List.of(source));
		content = context.installBundle("test:tracked", new ByteArrayInputStream(jar(1)));
		assertTrue(registry.header("tracked-1").isEmpty(), "installed only");

		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(content));
		assertEquals(4, registry.header("tracked-1").orElseThrow().controls());
		assertEquals("Norm X, met \"aanhaling\"", registry.header("tracked-1").orElseThrow().title("nl"));
		assertEquals(List.of("en", "nl"), registry.header("tracked-1").orElseThrow().languages());
		assertEquals(1, registry.set("tracked-1").orElseThrow().controls().size());
		assertEquals(Bundle.RESOLVED, content.getState(), "looked at, not started");
		assertTrue(registry.header("tracked-1").orElseThrow().origin() instanceof Origin.InBundle);

		content.update(new ByteArrayInputStream(jar(3)));
		refresh();
		assertEquals(3, registry.set("tracked-1").orElseThrow().controls().size());

		content.uninstall();
		assertTrue(registry.header("tracked-1").isEmpty());
	}
}
