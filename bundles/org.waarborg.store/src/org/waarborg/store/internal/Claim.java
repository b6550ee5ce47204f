package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.waarborg.store.StoreException;
import org.waarborg.store.StoreException.NotRecoverable.Reason;

/** Says that this program recovers what another one left, so that no third one does the same at that moment. */
final class Claim {

	private static final String NAME = "claim";
	private static final int MAX_SIZE = 4096;

	private final Path folder;
	private final FileOps ops;
	private final Author author;

	private Claim(Path folder, FileOps ops, Author author) {
		this.folder = folder;
		this.ops = ops;
		this.author = author;
	}

	/** Claims the folder of an autosave. */
	static Claim take(Path folder, FileOps ops) throws StoreException.NotRecoverable {
		Path file = folder.resolve(NAME);
		Author author = Author.begin();
		byte[] text = author.lines().getBytes(StandardCharsets.UTF_8);
		try {
			if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isHeld(folder)) {
				ops.delete(file);
			}
			ops.createPrivate(file, text);
		} catch (FileAlreadyExistsException held) {
			author.leave();
			throw new StoreException.NotRecoverable(Reason.IN_USE, folder.toString(), "");
		} catch (IOException unsaid) {
			// On a full disk nobody can be told; what is kept must come back all the same.
			return new Claim(folder, ops, author);
		}
		return new Claim(folder, ops, author);
	}

	/** Whether a program that may be alive has claimed the folder of an autosave. */
	static boolean isHeld(Path folder) {
		Path file = folder.resolve(NAME);
		try {
			if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_SIZE) {
				return false;
			}
			Map<String, String> values = new HashMap<>();
			new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(line -> {
				int blank = line.indexOf(' ');
				if (blank > 0) {
					values.put(line.substring(0, blank), line.substring(blank + 1));
				}
			});
			return !Author.of(values).gone(AutosaveFolder.time(file));
		} catch (IOException gone) {
			return false;
		}
	}

	/** Lets others recover it. */
	void release() {
		author.leave();
		try {
			ops.delete(folder.resolve(NAME));
		} catch (IOException left) {
			// It names nobody who is at work.
			return;
		}
	}

	/** Takes it away because it was saved. */
	void delete() {
		author.leave();
		try {
			AutosaveFolder.delete(folder, ops);
		} catch (IOException left) {
			// What was saved after all is left out of the list the next time, and goes then.
			return;
		}
	}

	/** Puts it to what was discarded. */
	void discard() {
		try {
			discard(folder, ops);
		} catch (IOException left) {
			// Then it is offered again, which is better than lost.
			author.leave();
			return;
		}
		author.leave();
	}

	/** Puts an autosave to what was discarded; from now on it is kept for thirty days. */
	static void discard(Path folder, FileOps ops) throws IOException {
		Path parent = folder.getParent();
		ops.delete(folder.resolve(NAME));
		if (parent.getFileName().equals(AutosaveFolder.discarded(parent).getFileName())) {
			return;
		}
		Path target = AutosaveFolder.discarded(parent).resolve(folder.getFileName().toString());
		ops.makePrivateFolder(target.getParent());
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			AutosaveFolder.delete(target, ops);
		}
		ops.replace(folder, target);
		ops.touch(target);
		ops.syncFolder(target.getParent());
	}
}
