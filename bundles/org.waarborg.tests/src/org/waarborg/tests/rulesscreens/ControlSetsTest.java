package org.waarborg.tests.rulesscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.screen.sets.ControlSearch;
import org.waarborg.screen.sets.ControlSearch.Hit;
import org.waarborg.screen.sets.SetDetails;
import org.waarborg.screen.sets.SetDetails.Fact;
import org.waarborg.screen.sets.SetEntry;
import org.waarborg.screen.sets.SetList;
import org.waarborg.screen.sets.SetOutline;

/** What the list of control sets says: norm x with two editions, a care overlay with a care part, and a file of nonsense. */
class ControlSetsTest {

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void files() throws IOException {
		folder = Files.createDirectories(temp.resolve("sets"));
		ControlSet now = DecidingTest.set();
		now.setPublished(LocalDate.of(2020, 5, 1));
		now.setPublishedSource("Verzonnen bulletin 12");
		now.setSupersedes("x-2011");
		now.setChangeNote("Titels verbeterd");
		write(now);
		ControlSet old = DecidingTest.set();
		old.setId("x-2011");
		old.setEdition("2011");
		old.setStatus(ControlSetStatus.WITHDRAWN);
		mapping(old);
		write(old);
		ControlSet care = DecidingTest.set();
		care.setId("care-2024");
		care.setNorm("Zorgnorm");
		care.setEdition("2024");
		care.setExtends("x-2020");
		care.getControls().remove(1);
		Control part = care.getControls().getFirst();
		part.setId("X.1.care");
		part.getTitle().getFirst().setId("care.nl");
		part.setEnhances("X.1");
		part.setCare(CareContent.PART);
		write(care);
		Files.writeString(folder.resolve("kapot.controlset"), "<onzin", StandardCharsets.UTF_8);
	}

	private void write(ControlSet set) throws IOException {
		Files.write(folder.resolve(set.getId() + ".controlset"), CatalogWriter.bytes(set));
	}

	private static void mapping(ControlSet set) {
		Mapping mapping = ControlsetFactory.eINSTANCE.createMapping();
		mapping.setId("m");
		mapping.setFrom("x-2011");
		mapping.setTo("x-2020");
		for (String id : List.of("X.1", "X.2")) {
			MappingEntry entry = ControlsetFactory.eINSTANCE.createMappingEntry();
			entry.setId("m." + id);
			entry.setFrom(id);
			entry.setTo(id);
			entry.setRelationship(MappingRelationship.EQUAL);
			entry.setToConfirm(id.equals("X.2"));
			mapping.getEntries().add(entry);
		}
		set.getMappings().add(mapping);
	}

	private ControlSetRegistry registry() {
		Library library = new Library();
		return new RegistryImpl(List.of(new FolderSource(folder, null, library)), library, null);
	}

	private static List<Fact> facts(SetDetails details, String section) {
		return details.sections().stream().filter(s -> s.title().equals(section)).findFirst()
				.map(SetDetails.Section::facts).orElse(List.of());
	}

	private SetDetails details(ControlSetRegistry registry, String set) {
		SetEntry entry = SetList.of(registry, List.of(), "nl").ofSet(set).orElseThrow();
		return SetDetails.of(entry, registry, List.of(), "nl");
	}

	@Test
	void byNormTheNewestEditionFirstAndWhatCannotBeUsedLast() {
		SetList list = SetList.of(registry(), List.of(), "nl");

		assertEquals(List.of("Norm X", "Zorgnorm", "Bestanden die niet bruikbaar zijn"),
				list.norms().stream().map(SetList.Norm::name).toList());
		assertEquals(List.of("Norm X:2020", "Norm X:2011"),
				list.norms().getFirst().editions().stream().map(SetEntry::name).toList());
		assertEquals(List.of(Status.DONE, Status.ATTENTION),
				list.norms().getFirst().editions().stream().map(SetEntry::status).toList());
		assertEquals("Ingetrokken", list.norms().getFirst().editions().get(1).state());
		assertEquals("Uw eigen map: x-2020.controlset", list.norms().getFirst().editions().getFirst().from());
		assertEquals(3, list.sets());
		assertEquals(1, list.broken());
	}

	@Test
	void aRefusedFileSaysWhereWhatWasKeptAndWhatToDo() {
		ControlSetRegistry registry = registry();
		SetEntry broken = SetList.of(registry, List.of(), "nl").norms().getLast().editions().getFirst();

		assertEquals("kapot.controlset", broken.name());
		assertTrue(broken.isBroken());
		List<Fact> facts = facts(SetDetails.of(broken, registry, List.of(), "nl"), "Wat er mis is");
		assertTrue(facts.getFirst().text().contains(folder.resolve("kapot.controlset").toString()), facts.toString());
		assertTrue(facts.getLast().text().contains("werken als voorheen"), facts.toString());
	}

	@Test
	void anOverlayWithoutItsBaseIsBrokenOnceItIsReadAndSaysSo() throws IOException {
		Files.delete(folder.resolve("x-2020.controlset"));
		ControlSetRegistry registry = registry();
		SetDetails details = details(registry, "care-2024");

		assertTrue(facts(details, "Wat er mis is").getFirst().text().contains("x-2020"), details.toString());
		assertTrue(facts(details, "Samenhang met andere sets").getFirst().text().contains("niet geïnstalleerd"));
		SetEntry entry = SetList.of(registry, List.of(), "nl").ofSet("care-2024").orElseThrow();
		assertEquals("Niet leesbaar", entry.state());
		assertEquals(Status.STOP, entry.status());
	}

	@Test
	void carepartsAreCountedApart() {
		ControlSetRegistry registry = registry();
		assertEquals("2 beheersmaatregelen · 1 zorgdeel",
				SetDetails.count(registry.set("care-2024").orElseThrow(), "nl"));
		assertEquals("2 controls", SetDetails.count(registry.set("x-2020").orElseThrow(), "en"));
	}

	@Test
	void datesHaveTheirSourceAndRelationsLead() {
		ControlSetRegistry registry = registry();
		SetDetails details = details(registry, "x-2020");

		assertEquals("1 mei 2020\nVerzonnen bulletin 12", facts(details, "Data").getFirst().text());
		List<Fact> relations = facts(details, "Samenhang met andere sets");
		assertEquals(List.of("Vervangt", "Aanvulling erop"), relations.stream().map(Fact::label).toList());
		assertEquals(List.of(Optional.of("x-2011"), Optional.of("care-2024")),
				relations.stream().map(Fact::set).toList());
		assertTrue(facts(details, "Wat het is").stream().anyMatch(f -> f.text().equals("Titels verbeterd")));
	}

	@Test
	void mappingsAreSeenFromBothSidesAndFromTheOverlay() {
		ControlSetRegistry registry = registry();
		for (String set : List.of("x-2020", "x-2011", "care-2024")) {
			List<Fact> mappings = facts(details(registry, set), "Koppelingen");
			assertEquals(1, mappings.size(), set + mappings);
			assertTrue(mappings.getFirst().text().contains("2 koppelingen, 1 te bevestigen"), mappings.toString());
			assertTrue(mappings.getFirst().set().isPresent());
		}
	}

	@Test
	void theOutlineKeepsTheOrderOfTheNormWithTheCarePartBehindItsControl() {
		ControlSet grouped = DecidingTest.set();
		Group group = ControlsetFactory.eINSTANCE.createGroup();
		group.setId("G");
		group.setLabel("G");
		group.getTitle().add(Texts.of("nl", "Sloten"));
		group.getTitle().getFirst().setId("g.nl");
		group.getControls().add(grouped.getControls().getFirst());
		grouped.getGroups().add(group);
		SetOutline inGroups = SetOutline.of(
				org.waarborg.registry.Registries.of(grouped).set("x-2020").orElseThrow(), "nl");
		assertEquals(List.of("0 Sloten", "1 Sleutels X.1", "0 Sleutels X.2"),
				inGroups.lines().stream().map(l -> l.depth() + " " + l.title()).toList());

		SetOutline care = SetOutline.of(registry().set("care-2024").orElseThrow(), "nl");
		assertEquals(List.of("", "Zorgdeel", ""), care.lines().stream().map(SetOutline.Line::care).toList());
		assertEquals(1, care.indexOf(ControlRef.parse("care-2024#X.1.care")));
		assertEquals(-1, care.indexOf(ControlRef.parse("x-2020#X.99")));
	}

	// ---- search

	private final Deque<Runnable> worker = new ArrayDeque<>();
	private final Deque<Runnable> face = new ArrayDeque<>();
	private final List<String> told = new ArrayList<>();

	private ControlSearch search(ControlSetRegistry registry) {
		return new ControlSearch(() -> registry, "nl", worker::add, face::add, new ControlSearch.Listener() {
			@Override
			public void searching(String query) {
				told.add("? " + query);
			}

			@Override
			public void found(String query, List<Hit> hits) {
				told.add(query + ": " + hits.stream().map(h -> h.number() + " " + h.name()).toList());
			}

			@Override
			public void failed(String query, RuntimeException failure) {
				told.add("! " + query);
			}
		});
	}

	private static void run(Deque<Runnable> tasks) {
		while (!tasks.isEmpty()) {
			tasks.remove().run();
		}
	}

	@Test
	void onlyWhatWasTypedLastIsAnswered() {
		ControlSearch search = search(registry());
		search.type("s");
		search.type("sleutels x.2");
		run(worker);
		run(face);
		assertEquals(List.of("? s", "? sleutels x.2", "sleutels x.2: [X.2 Norm X:2020, X.2 Norm X:2011 · Ingetrokken]"),
				told);

		search.type("sleutels");
		run(worker);
		search.type("");
		run(face);
		assertEquals("? ", told.getLast(), "what was found meanwhile is of no use any more");
	}

	@Test
	void aSearchThatFailsSaysSoAndTheNextOneWorks() {
		ControlSetRegistry good = registry();
		List<ControlSetRegistry> registries = new ArrayList<>(List.of(good));
		ControlSearch search = new ControlSearch(() -> {
			if (registries.isEmpty()) {
				throw new IllegalStateException("gone for a moment");
			}
			return registries.getFirst();
		}, "nl", worker::add, face::add, new ControlSearch.Listener() {
			@Override
			public void searching(String query) {
				told.add("?");
			}

			@Override
			public void found(String query, List<Hit> hits) {
				told.add("ok " + hits.size());
			}

			@Override
			public void failed(String query, RuntimeException failure) {
				told.add(failure.getMessage());
			}
		});
		registries.clear();
		search.type("sleutels");
		run(worker);
		run(face);
		registries.add(good);
		search.type("sleutels");
		run(worker);
		run(face);
		assertEquals(List.of("?", "gone for a moment", "?", "ok 5"), told);
		assertFalse(told.isEmpty());
	}
}
