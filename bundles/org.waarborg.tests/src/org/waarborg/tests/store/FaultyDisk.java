package org.waarborg.tests.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.waarborg.store.internal.FileOps;

/** A disk on which a step fails, or after which nothing happens any more because the power is gone. */
class FaultyDisk implements FileOps {

	/** The power is gone: no code of the program runs after this. */
	static final class PowerCut extends Error {

		private static final long serialVersionUID = 1L;
	}

	enum Fault {
		/** One step fails, the next ones work. */
		ONE_STEP,
		/** Nothing can be written any more, but files can be deleted. */
		DISK_FULL,
		/** Everything stops; a file that was being written is cut off. */
		POWER_CUT
	}

	private final FileOps disk = new QuickDisk();
	private final Fault fault;
	private final int at;
	private int steps;

	FaultyDisk(Fault fault, int at) {
		this.fault = fault;
		this.at = at;
	}

	/** How many steps were taken. */
	int steps() {
		return steps;
	}

	private boolean failsNow() {
		steps++;
		return fault == Fault.ONE_STEP ? steps == at : steps >= at;
	}

	private void step(boolean needsSpace) throws IOException {
		if (!failsNow()) {
			return;
		}
		if (fault == Fault.POWER_CUT) {
			throw new PowerCut();
		}
		if (fault == Fault.ONE_STEP || needsSpace) {
			throw new FileSystemException(null, null, "No space left on device");
		}
	}

	@Override
	public void create(Path file, byte[] content) throws IOException {
		try {
			step(true);
		} catch (IOException | PowerCut e) {
			Files.write(file, Arrays.copyOf(content, content.length / 2), java.nio.file.StandardOpenOption.CREATE_NEW);
			throw e;
		}
		disk.create(file, content);
	}

	@Override
	public void link(Path file, Path name) throws IOException {
		step(false);
		disk.link(file, name);
	}

	@Override
	public void createPrivate(Path file, byte[] content) throws IOException {
		create(file, content);
	}

	@Override
	public void makePrivateFolder(Path folder) throws IOException {
		makeFolder(folder);
	}

	@Override
	public void sync(Path file) throws IOException {
		step(true);
		disk.sync(file);
	}

	@Override
	public void syncFolder(Path folder) throws IOException {
		step(false);
		disk.syncFolder(folder);
	}

	@Override
	public void replace(Path from, Path to) throws IOException {
		step(false);
		disk.replace(from, to);
	}

	@Override
	public void delete(Path file) throws IOException {
		step(false);
		disk.delete(file);
	}

	@Override
	public void makeFolder(Path folder) throws IOException {
		step(true);
		disk.makeFolder(folder);
	}

	@Override
	public void touch(Path file) throws IOException {
		disk.touch(file);
	}

	@Override
	public boolean writable(Path file) {
		return disk.writable(file);
	}

	@Override
	public void pause(long milliseconds) {
		// Tests do not wait.
	}
}
