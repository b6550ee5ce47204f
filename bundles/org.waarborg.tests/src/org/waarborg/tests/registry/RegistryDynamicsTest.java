package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.waarborg.controlset.ControlSet;
import org.waarborg.registry.ControlSetEvent;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.MemorySource;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.registry.spi.CatalogFile;
import org.waarborg.registry.spi.CatalogInput;
import org.waarborg.registry.spi.CatalogReader;
import org.waarborg.registry.spi.CatalogSource;
import org.waarborg.registry.spi.Offer;

/** Sets come, go and change while the registry is in use. */
class RegistryDynamicsTest {

	private final MemorySource source = new MemorySource(Norms.normX().build());
	private final MemorySource other = new MemorySource();
	private final RegistryImpl registry = new RegistryImpl(List.of(source, other));
	private final List<ControlSetEvent> events = new ArrayList<>();

	@Test
	void tellsWhatCameChangedAndWent() {
		registry.add(events::add);
		source.add(Norms.norm("care-1").extending("x-2020").control("C.1", "Care").build());
		source.add(Norms.texts("x-2020", "nl", Map.of("X.1", "Een")));
		other.add(Norms.norm("y-1").control("Y.1", "Why").build());
		other.remove("y-1");

		assertEquals(List.of(new ControlSetEvent(Set.of("care-1"), Set.of(), Set.of()),
				new ControlSetEvent(Set.of(), Set.of(), Set.of("x-2020", "care-1")),
				new ControlSetEvent(Set.of("y-1"), Set.of(), Set.of()),
				new ControlSetEvent(Set.of(), Set.of("y-1"), Set.of())), events);
	}

	@Test
	void aListenerSeesTheNewStateAndAFailingOneDisturbsNobody() {
		List<Boolean> seen = new ArrayList<>();
		registry.add(e -> {
			throw new IllegalStateException("a listener with a defect");
		});
		registry.add(e -> seen.add(registry.set("y-1").isPresent()));
		other.add(Norms.norm("y-1").control("Y.1", "Why").build());

		assertEquals(List.of(Boolean.TRUE), seen);
	}

	@Test
	void whatWasHandedOutStaysAsItWas() {
		ResolvedSet before = registry.set("x-2020").orElseThrow();
		List<ControlSetHeader> headers = registry.headers();
		source.remove("x-2020");

		assertEquals(4, before.controls().size());
		assertEquals(1, headers.size());
		assertTrue(registry.set("x-2020").isEmpty());
	}

	@Test
	void anOverlayHealsWhenItsBaseArrives() {
		other.add(Norms.norm("care-1").extending("late-1").control("C.1", "Care").build());
		assertTrue(registry.set("care-1").isEmpty());
		assertTrue(registry.header("care-1").orElseThrow().broken());

		other.add(Norms.norm("late-1").control("L.1", "Late").build());

		assertEquals(2, registry.set("care-1").orElseThrow().controls().size());
		assertTrue(registry.problems().isEmpty());
	}

	@Test
	void theHighestVersionIsUsedAndTheOtherReported() {
		other.add(Norms.norm("x-2020").version("1.10.0").control("X.1", "Newer").build());
		source.add(Norms.norm("x-2020").version("1.9.9").control("X.1", "Older").build());

		assertEquals("1.10.0", registry.header("x-2020").orElseThrow().version());
		assertEquals(1, registry.headers().size());
		assertEquals(List.of("registry.set.otherVersionUsed", "registry.set.otherVersionUsed"),
				registry.problems().stream().map(p -> p.code()).toList());
		other.remove("x-2020");
		assertEquals("1.9.9", registry.header("x-2020").orElseThrow().version());
	}

	/** A reader of lines "id title". */
	private static final class LineReader implements CatalogReader {
		@Override
		public String extension() {
			return "lines";
		}

		@Override
		public ControlSet read(CatalogInput input) {
			Norms norm = Norms.norm("lines-1");
			for (String line : new String(input.content(), java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
				norm.control(line.split(" ", 2)[0], line.split(" ", 2)[1]);
			}
			return norm.build();
		}
	}

	@Test
	void aReaderOfAnotherFormatCanArriveLate() {
		Library library = new Library();
		ControlSetHeader header = Registered.header("lines-1");
		CatalogFile file = MemorySource.Bytes.of("norm.lines", "L.1 First\nL.2 Second");
		CatalogSource lines = () -> new CatalogSource.Content(List.of(new Offer.OfSet(header, file)), List.of());
		RegistryImpl late = new RegistryImpl(List.of(lines), library, null);
		assertTrue(late.set("lines-1").isEmpty());
		assertEquals("registry.file.noReader", late.problems().get(0).code());

		LineReader reader = new LineReader();
		library.add(reader);
		late.refresh();

		assertEquals(2, late.set("lines-1").orElseThrow().controls().size());
		library.remove(reader);
	}

	/** Headers for fake sources. */
	private static final class Registered {
		static ControlSetHeader header(String id) {
			return new ControlSetHeader(id, "1.0.0", Map.of("en", id), "Norm", "1",
					org.waarborg.controlset.ControlSetKind.CONTROLS,
					org.waarborg.controlset.ControlSetStatus.APPLICABLE, 2, List.of("en"), "", "", "",
					new org.waarborg.registry.Origin.InMemory(id));
		}
	}
}
