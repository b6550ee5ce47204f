package org.waarborg.tests.store;

import java.io.IOException;
import java.nio.file.Path;

import org.waarborg.store.internal.FileOps;

/** A disk that can be exchanged while a dossier is open. */
final class DiskSwitch implements FileOps {

	private volatile FileOps disk = new QuickDisk();

	void use(FileOps other) {
		disk = other;
	}

	@Override
	public void create(Path file, byte[] content) throws IOException {
		disk.create(file, content);
	}

	@Override
	public void link(Path file, Path name) throws IOException {
		disk.link(file, name);
	}

	@Override
	public void createPrivate(Path file, byte[] content) throws IOException {
		disk.createPrivate(file, content);
	}

	@Override
	public void makePrivateFolder(Path folder) throws IOException {
		disk.makePrivateFolder(folder);
	}

	@Override
	public void sync(Path file) throws IOException {
		disk.sync(file);
	}

	@Override
	public void syncFolder(Path folder) throws IOException {
		disk.syncFolder(folder);
	}

	@Override
	public void replace(Path from, Path to) throws IOException {
		disk.replace(from, to);
	}

	@Override
	public void delete(Path file) throws IOException {
		disk.delete(file);
	}

	@Override
	public void makeFolder(Path folder) throws IOException {
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
	public void pause(long milliseconds) throws IOException {
		disk.pause(milliseconds);
	}
}
