package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.registry.ControlSetEvent;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.FolderWatch;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;

/** Sets that come and go in the user's folder while the program runs. */
class FolderWatchTest {

	@TempDir
	Path temp;

	private final List<ControlSetEvent> events = new ArrayList<>();

	private Path folder() {
		return temp.resolve("sets");
	}

	private RegistryImpl registry() {
		Library library = new Library();
		RegistryImpl registry = new RegistryImpl(List.of(new FolderSource(folder(), null, library)), library, null);
		registry.add(events::add);
		return registry;
	}

	private static Set<String> ids(String... ids) {
		return Set.of(ids);
	}

	@Test
	void aSetAppearsAndGoesAlsoInAFolderThatWasNotThere() throws IOException {
		RegistryImpl registry = registry();
		try (FolderWatch watch = new FolderWatch(folder(), registry::refresh)) {
			assertFalse(watch.look(), "nothing happened");
			Path file = Norms.file(folder(), "x.controlset", Norms.normX().build());
			assertFalse(watch.look(), "perhaps it is still being copied");
			assertTrue(registry.header("x-2020").isEmpty());
			assertTrue(watch.look());
			assertEquals(4, registry.set("x-2020").orElseThrow().controls().size());
			assertFalse(watch.look(), "told once");

			Files.delete(file);
			watch.look();
			assertTrue(watch.look());
			assertTrue(registry.header("x-2020").isEmpty());
		}
		assertEquals(List.of(new ControlSetEvent(ids("x-2020"), ids(), ids()),
				new ControlSetEvent(ids(), ids("x-2020"), ids())), events);
	}

	@Test
	void aFileThatGrowsIsWaitedFor() throws IOException {
		byte[] all = Norms.xml(Norms.normX().build()).getBytes(StandardCharsets.UTF_8);
		RegistryImpl registry = registry();
		try (FolderWatch watch = new FolderWatch(folder(), registry::refresh)) {
			for (int size = 100; size < all.length; size += 300) {
				Norms.file(folder(), "x.controlset", java.util.Arrays.copyOf(all, size));
				assertFalse(watch.look(), "it is another one at each look");
			}
			Files.write(folder().resolve("x.controlset"), all);
			watch.look();
			assertTrue(watch.look());
		}
		assertTrue(registry.problems().isEmpty(), "the half file was never read");
		assertEquals(4, registry.set("x-2020").orElseThrow().controls().size());
	}

	@Test
	void aFileThatCannotBeUsedIsToldTooAlthoughNoSetChanged() {
		RegistryImpl registry = registry();
		try (FolderWatch watch = new FolderWatch(folder(), registry::refresh)) {
			Norms.file(folder(), "bad.controlset", "<nonsense");
			watch.look();
			watch.look();
		}
		assertEquals(1, events.size());
		assertTrue(events.getFirst().isEmpty(), "no set came, went or changed");
		assertFalse(registry.problems().isEmpty());
	}

	@Test
	void itGoesByItselfWhenFollowed() throws InterruptedException {
		RegistryImpl registry = registry();
		BlockingQueue<Set<String>> added = new LinkedBlockingQueue<>();
		registry.add(e -> added.add(e.added()));
		ControlSetRegistry view = registry.withSets(List.of());
		try (ControlSetRegistry.Following following = view.follow()) {
			Norms.file(folder(), "x.controlset", Norms.normX().build());

			assertEquals(ids("x-2020"), added.poll(60, TimeUnit.SECONDS));
			assertTrue(view.header("x-2020").isPresent(), "a dossier's view follows");
		}
	}

	/** A notice of the operating system wakes who looks; a copy that goes on is waited for all the same. */
	@Test
	void aCopyThatTakesItsTimeIsToldOnceAndWhole() throws InterruptedException, IOException {
		byte[] all = Norms.xml(Norms.normX().build()).getBytes(StandardCharsets.UTF_8);
		Files.createDirectories(folder());
		RegistryImpl registry = registry();
		BlockingQueue<Set<String>> added = new LinkedBlockingQueue<>();
		registry.add(e -> added.add(e.added()));
		try (ControlSetRegistry.Following following = registry.follow()) {
			for (int size = 100; size < all.length; size += Math.max(100, all.length / 12)) {
				Files.write(folder().resolve("x.controlset"), java.util.Arrays.copyOf(all, size));
				TimeUnit.MILLISECONDS.sleep(60);
			}
			Files.write(folder().resolve("x.controlset"), all);

			assertEquals(ids("x-2020"), added.poll(60, TimeUnit.SECONDS), "the first that is told is the whole set");
		}
		assertTrue(registry.problems().isEmpty());
	}
}
