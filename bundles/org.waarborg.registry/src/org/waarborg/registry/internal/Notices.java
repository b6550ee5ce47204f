package org.waarborg.registry.internal;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the operating system notices a change in a folder, or some time has passed. What it noticed does not matter: who waits
 * looks itself. Where there are no notices it only waits. For one thread.
 */
final class Notices implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(Notices.class.getName());

	private final Path folder;
	private final WatchService service;
	private WatchKey key;

	Notices(Path folder) {
		this.folder = folder;
		this.service = service(folder);
	}

	private static WatchService service(Path folder) {
		try {
			return folder.getFileSystem().newWatchService();
		} catch (IOException | UnsupportedOperationException e) {
			LOG.log(System.Logger.Level.DEBUG, "No notices of " + folder, e);
			return null;
		}
	}

	/** Waits for a notice, but not longer than the given time. */
	void await(long millis) throws InterruptedException {
		if (service == null || !isWatched()) {
			TimeUnit.MILLISECONDS.sleep(millis);
			return;
		}
		try {
			WatchKey noticed = service.poll(millis, TimeUnit.MILLISECONDS);
			if (noticed != null) {
				noticed.pollEvents();
				noticed.reset();
			}
		} catch (ClosedWatchServiceException e) {
			LOG.log(System.Logger.Level.DEBUG, "No more notices of " + folder, e);
			TimeUnit.MILLISECONDS.sleep(millis);
		}
	}

	/** The folder may come and go while it is waited for. */
	private boolean isWatched() {
		if (key != null && key.isValid()) {
			return true;
		}
		try {
			key = Files.isDirectory(folder)
					? folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
							StandardWatchEventKinds.ENTRY_DELETE,
							StandardWatchEventKinds.ENTRY_MODIFY)
					: null;
		} catch (IOException | UnsupportedOperationException e) {
			LOG.log(System.Logger.Level.DEBUG, "No notices of " + folder, e);
			key = null;
		}
		return key != null;
	}

	@Override
	public void close() {
		if (service != null) {
			try {
				service.close();
			} catch (IOException e) {
				LOG.log(System.Logger.Level.DEBUG, "Notices of " + folder + " end badly", e);
			}
		}
	}
}
