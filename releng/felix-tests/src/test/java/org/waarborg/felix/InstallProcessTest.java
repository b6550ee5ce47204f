package org.waarborg.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Control sets that come into the user's folder while another process adds one too, where the disk is full, and where nothing can be
 * written: by processes and file systems, and not by something that stands in for them.
 */
class InstallProcessTest {

	private static final int AT_ONCE = 4;
	/** Room for the first version of a set and not for the second, in kilobytes. */
	private static final int ROOM = 400;

	@TempDir
	Path temp;

	private Path sets;

	@BeforeEach
	void folders() throws IOException {
		sets = Files.createDirectories(temp.resolve("sets"));
	}

	/** A set of a size. */
	private static Path set(Path file, String id, String version, int controls) throws IOException {
		StringBuilder xml = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<controlset:ControlSet xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:controlset="urn:waarborg:controlset:1" id="%s" version="%s" norm="Harbour" edition="1">
				  <title language="en"><value>Harbour %s</value></title>
				  <languages>en</languages>
				  <groups id="H" label="H"><title language="en"><value>All</value></title>
				""".formatted(id, version, id));
		for (int i = 0; i < controls; i++) {
			xml.append("<controls id=\"H.%d\" label=\"%d\"><title language=\"en\"><value>Berth %d of the harbour"
					.formatted(i, i, i)).append("</value></title></controls>\n");
		}
		xml.append("</groups><licence>Fictional</licence><source>Made up</source></controlset:ControlSet>\n");
		Files.createDirectories(file.getParent());
		return Files.writeString(file, xml);
	}

	private ProcessBuilder waarborg(String name, List<String> words) throws IOException {
		List<String> command = Product.command();
		command.addAll(words);
		return process(name, command);
	}

	private ProcessBuilder process(String name, List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true)
				.redirectOutput(temp.resolve(name + ".txt").toFile());
		builder.environment().put("WAARBORG_CONTROL_SETS", sets.toString());
		builder.environment().put("WAARBORG_CACHE", temp.resolve("cache-" + name).toString());
		builder.environment().put("XDG_STATE_HOME", temp.resolve("state-" + name).toString());
		builder.environment().put("LC_ALL", "en_GB.UTF-8");
		return builder;
	}

	private int ended(Process process) throws InterruptedException {
		if (!process.waitFor(2, TimeUnit.MINUTES)) {
			process.destroyForcibly();
		}
		return process.waitFor();
	}

	private JsonNode installed() throws IOException, InterruptedException {
		assertEquals(0, ended(waarborg("list", List.of("control-set", "list", "--format", "json")).start()),
				() -> said("list"));
		return new ObjectMapper().readTree(said("list"));
	}

	private String said(String name) {
		try {
			return Files.readString(temp.resolve(name + ".txt"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	@Test
	void processesThatAddSetsAtTheSameTimeWaitForEachOther() throws Exception {
		List<Process> all = new ArrayList<>();
		for (int i = 0; i < AT_ONCE; i++) {
			// one name for all: each wants the same place in the folder
			Path file = set(temp.resolve("downloads" + i).resolve("harbour.controlset"), "harbour-" + i, "1.0.0", 400);
			all.add(waarborg("add" + i, List.of("control-set", "add", file.toString())).start());
		}
		for (int i = 0; i < AT_ONCE; i++) {
			String name = "add" + i;
			assertEquals(0, ended(all.get(i)), () -> said(name));
		}
		String list = installed().toString();
		for (int i = 0; i < AT_ONCE; i++) {
			assertTrue(list.contains("\"harbour-" + i + "\""), list);
		}
		assertEquals(AT_ONCE, files().stream().filter(f -> f.endsWith(".controlset")).count(), files().toString());
		assertTrue(files().stream().noneMatch(f -> f.endsWith(".tmp")), "nothing half lies about: " + files());
	}

	private List<String> files() throws IOException {
		try (Stream<Path> all = Files.list(sets)) {
			return all.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	/** In a name space of its own, so that a file system can be put where the folder is; it is gone with the process. */
	private String apart(String mount, Path first, Path second) throws IOException, InterruptedException {
		String start = Product.command().stream().map(w -> "'" + w + "'").collect(Collectors.joining(" "));
		String script = mount.formatted(sets, first) + "\n"
				+ start + " control-set add " + second + "; echo exit=$?\n"
				+ "cmp " + sets.resolve("harbour.controlset") + ' ' + first + " && echo first=kept\n"
				+ "ls -A " + sets + " | sed 's/^/holds=/'\n"
				+ start + " control-set list | grep '^harbour'\n";
		assumeTrue(possible(mount, first), "this system lets nobody mount: a full or locked disk cannot be made here");
		assertEquals(0, ended(process("apart", List.of("unshare", "-rm", "sh", "-c", script)).start()),
				() -> said("apart"));
		return said("apart");
	}

	private boolean possible(String mount, Path first) throws InterruptedException {
		try {
			return ended(process("mount", List.of("unshare", "-rm", "sh", "-e", "-c", mount.formatted(sets, first)))
					.start()) == 0;
		} catch (IOException e) {
			return false;
		}
	}

	@Test
	void onAFullDiskTheOldVersionStaysAndThePersonIsToldWhy() throws Exception {
		Path first = set(temp.resolve("first").resolve("harbour.controlset"), "harbour-1", "1.0.0", 500);
		Path second = set(temp.resolve("second").resolve("harbour.controlset"), "harbour-1", "1.1.0", 9000);
		assertTrue(Files.size(first) < ROOM * 512L && Files.size(second) > ROOM * 1024L, "it fits once");
		String told = apart("mount -t tmpfs -o size=" + ROOM + "k none '%1$s' && cp '%2$s' '%1$s'",
				first, second);
		assertTrue(told.contains("exit=3"), told);
		assertTrue(told.contains("No space left on device") && told.contains("Everything is as it was"), told);
		assertTrue(told.contains("first=kept"), told);
		assertFalse(told.contains(".tmp"), "nothing half lies about: " + told);
		assertTrue(told.lines().anyMatch(l -> l.startsWith("harbour-1") && l.contains("1.0.0")), told);
	}

	@Test
	void inAFolderThatCannotBeWrittenNothingChangesAndThePersonIsToldWhy() throws Exception {
		Path first = set(temp.resolve("first").resolve("harbour.controlset"), "harbour-1", "1.0.0", 50);
		Path second = set(temp.resolve("second").resolve("harbour.controlset"), "harbour-1", "1.1.0", 60);
		String told = apart("cp '%2$s' '%1$s' && mount --bind '%1$s' '%1$s' && mount -o remount,bind,ro '%1$s'", first,
				second);
		assertTrue(told.contains("exit=3"), told);
		assertTrue(told.contains("Read-only file system") && told.contains("Everything is as it was"), told);
		assertTrue(told.contains("first=kept"), told);
		assertTrue(told.lines().anyMatch(l -> l.startsWith("harbour-1") && l.contains("1.0.0")), told);
	}
}
