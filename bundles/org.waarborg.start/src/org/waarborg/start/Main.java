package org.waarborg.start;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.start.internal.Again;
import org.waarborg.start.internal.Claim;
import org.waarborg.start.internal.ConfigurationArea;
import org.waarborg.start.internal.Folders;
import org.waarborg.start.internal.Installation;
import org.waarborg.start.internal.InstanceArea;
import org.waarborg.start.internal.Request;
import org.waarborg.start.internal.Settings;
import org.waarborg.start.internal.StartWords;

/**
 * Starts the workbench: finds the user's folders, clears away what other versions left, and hands over to the framework
 * in this process and thread (macOS wants the first one). Exit codes: 0 done, 2 wrong words, 3 a folder cannot be
 * written, 23 start again, 70 a defect of ours.
 */
public final class Main {

	private static final int USAGE = 2;
	private static final int INPUT = 3;
	private static final int AGAIN = 23;
	private static final int DEFECT = 70;

	private Main() {
	}

	/**
	 * Starts the workbench and ends the process with its exit code.
	 *
	 * @param arguments {@code [open] [--read-only] [DOSSIER]}, or {@code --help} among them
	 */
	public static void main(String[] arguments) {
		System.exit(run(List.of(arguments)));
	}

	private static int run(List<String> arguments) {
		Folders folders = Folders.of(System.getenv(), System.getProperty("os.name", ""),
				Path.of(System.getProperty("user.home", "")));
		Settings settings = Settings.in(folders.config());
		StartWords words = new StartWords(settings.language());
		if (Request.isForHelp(arguments)) {
			System.out.println(words.get("start.usage"));
			return 0;
		}
		try {
			int code = open(Request.of(arguments, Path.of("").toAbsolutePath()), folders, settings, words);
			// Where no script waits for this process, as on Windows, it starts its successor itself.
			if (code == AGAIN && Boolean.getBoolean("waarborg.again")) {
				Again.start(Main.class.getName());
				return 0;
			}
			return code;
		} catch (Request.Misunderstood unclear) {
			System.err.println(unclear.message(words));
			return USAGE;
		} catch (IOException unwritable) {
			System.err.println(words.get("start.folder.failed", unwritable));
			return INPUT;
		} catch (ReflectiveOperationException | RuntimeException | LinkageError defect) {
			System.err.println(words.get("start.defect", defect));
			return DEFECT;
		}
	}

	private static int open(Request request, Folders folders, Settings settings, StartWords words)
			throws IOException, ReflectiveOperationException {
		Installation installation = new Installation(installed());
		Optional<Claim> instance = InstanceArea.claim(folders.state());
		if (instance.isEmpty()) {
			System.err.println(words.get("start.too.many", folders.state()));
			return INPUT;
		}
		try (Claim area = instance.get();
				Claim configuration = ConfigurationArea.claim(folders.cache(), installation)) {
			InstanceArea.dropForeignWindows(area.folder(), installation.build());
			Thread sweeper = new Thread(() -> ConfigurationArea.sweep(configuration.folder()), "waarborg-sweep");
			sweeper.setDaemon(true);
			sweeper.start();
			settings.theme().ifPresent(t -> System.setProperty("waarborg.theme", t));
			System.setProperty("waarborg.config", folders.config().toString());
			System.setProperty("waarborg.state", folders.state().toString());
			System.setProperty("osgi.instance.area", area.folder().toString());
			System.setProperty("osgi.configuration.area", configuration.folder().toString());
			int code = framework(settings, request);
			if (code != 0 && code != AGAIN) {
				System.err.println(words.get("start.failed", area.folder().resolve(".metadata").resolve(".log")));
				return DEFECT;
			}
			return code;
		}
	}

	/** Runs the framework until the last window is closed. It is not on the class path of the compiler: this is plain Java. */
	private static int framework(Settings settings, Request request) throws ReflectiveOperationException {
		List<String> arguments = new ArrayList<>();
		settings.language().ifPresent(l -> arguments.addAll(List.of("-nl", l)));
		arguments.addAll(request.arguments());
		Class<?> launcher = Class.forName("org.eclipse.equinox.launcher.Main");
		try {
			Object code = launcher.getMethod("run", String[].class).invoke(
					launcher.getDeclaredConstructor().newInstance(), (Object) arguments.toArray(String[]::new));
			return (Integer) code;
		} catch (InvocationTargetException failed) {
			if (failed.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw failed;
		}
	}

	private static Path installed() throws IOException {
		try {
			Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			return Files.isDirectory(jar) ? Path.of(System.getProperty("waarborg.installation"))
					: jar.getParent().getParent();
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}
}
