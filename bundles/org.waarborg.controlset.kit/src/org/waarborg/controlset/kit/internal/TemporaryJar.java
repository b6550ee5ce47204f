package org.waarborg.controlset.kit.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.waarborg.controlset.kit.KitException;

/** A bundle that has to be a file for as long as something reads it. */
public final class TemporaryJar {

	private TemporaryJar() {
	}

	/** What is done with it. */
	public interface Work {

		/**
		 * Does it.
		 *
		 * @param jar the file; gone afterwards
		 * @throws KitException as the work says
		 * @throws IOException  when it cannot be read
		 */
		void with(Path jar) throws KitException, IOException;
	}

	/**
	 * Does something with a bundle as a file, and removes the file.
	 *
	 * @param bundle its bytes
	 * @param work   what is done
	 * @throws KitException as the work says
	 * @throws IOException  when there is no room for the file
	 */
	public static void of(byte[] bundle, Work work) throws KitException, IOException {
		Path jar = Files.createTempFile("waarborg-set", ".jar");
		try {
			work.with(Files.write(jar, bundle));
		} finally {
			Files.deleteIfExists(jar);
		}
	}
}
