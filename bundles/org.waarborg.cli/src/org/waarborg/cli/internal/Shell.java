package org.waarborg.cli.internal;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;

import picocli.CommandLine;

/**
 * Runs one command line: finds the language, puts the contributed commands under the root, and turns every outcome into
 * an exit code and a message. The service type is a JDK type because the launcher sits outside the framework.
 */
@Component(service = ToIntBiFunction.class, property = "waarborg.shell:Boolean=true")
public class Shell implements ToIntBiFunction<String[], PrintStream[]> {

	/** The example is made with the commands that a user would type. */
	private static final Set<String> ALONE_NOT_ENOUGH = Set.of("demo");

	private final List<Offered> offers = new CopyOnWriteArrayList<>();
	private final BundleContext context;

	/** A command that is there, and is made only when it is asked for: its services cost more than all the rest. */
	private record Offered(String name, Object key, Supplier<CommandContribution> contribution) {
	}

	/**
	 * A shell inside a framework.
	 *
	 * @param context where commands are fetched from
	 */
	@Activate
	public Shell(BundleContext context) {
		this.context = context;
	}

	/** A shell whose commands are added by hand. */
	public Shell() {
		this(null);
	}

	/**
	 * A command comes.
	 *
	 * @param reference the command; its property {@code command.name} is its name
	 */
	@Reference(service = CommandContribution.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void bindCommand(ServiceReference<CommandContribution> reference) {
		Object name = reference.getProperty(CommandContribution.NAME);
		Supplier<CommandContribution> contribution = () -> context.getService(reference);
		offers.add(new Offered(name == null ? contribution.get().name() : name.toString(), reference, contribution));
	}

	/**
	 * A command goes.
	 *
	 * @param reference the command
	 */
	public void unbindCommand(ServiceReference<CommandContribution> reference) {
		offers.removeIf(o -> o.key().equals(reference));
	}

	/**
	 * Adds a command by hand.
	 *
	 * @param contribution the command
	 */
	public void addCommand(CommandContribution contribution) {
		offers.add(new Offered(contribution.name(), contribution, () -> contribution));
	}

	@Override
	public int applyAsInt(String[] arguments, PrintStream[] streams) {
		Console console = new Console(streams[0], streams[1], locale(arguments, Locale.getDefault()), LocalDate.now(),
				Boolean.getBoolean("waarborg.terminal"));
		return run(arguments, console);
	}

	/**
	 * Runs one command line.
	 *
	 * @param arguments the words behind {@code waarborg}
	 * @param console   what to write to
	 * @return the exit code
	 */
	public int run(String[] arguments, Console console) {
		if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
			for (String line : versionLines()) {
				console.out().println(line);
			}
			return ExitCode.DONE.code();
		}
		startServices();
		Messages messages = Messages.beside(Shell.class, console.locale());
		CommandLine root = commandLine(arguments, console, messages);
		if (arguments.length == 0) {
			root.usage(console.out());
			return ExitCode.DONE.code();
		}
		Defects defects = new Defects();
		root.setExecutionExceptionHandler(defects);
		int code = root.execute(arguments);
		defects.rethrow();
		return code;
	}

	/** The launcher starts the shell alone and offers to start the rest; elsewhere everything has been started. */
	private void startServices() {
		if (context == null) {
			return;
		}
		try {
			for (ServiceReference<?> reference : context.getServiceReferences(Callable.class,
					"(waarborg.start=true)")) {
				((Callable<?>) context.getService(reference)).call();
			}
		} catch (Exception e) {
			throw new IllegalStateException("The services of the program could not be started", e);
		}
	}

	/** The command line: the root with the command that is asked for, or with all where none is known by that name. */
	private CommandLine commandLine(String[] arguments, Console console, Messages messages) {
		CommandLine root = new CommandLine(new RootCommand());
		root.setResourceBundle(messages.bundle());
		root.getCommandSpec().version(versionLines());
		List<Offered> asked = offers.stream()
				.filter(o -> arguments.length > 0 && o.name().equals(arguments[0])
						&& !ALONE_NOT_ENOUGH.contains(o.name()))
				.toList();
		(asked.isEmpty() ? offers : asked).stream().map(o -> o.contribution().get()).filter(Objects::nonNull)
				.sorted(Comparator.comparingInt(CommandContribution::rank).thenComparing(CommandContribution::name))
				.forEach(c -> root.addSubcommand(c.name(), layered(c.create(console), messages)));
		CommandLine completion = new CommandLine(new CompletionCommand(console));
		completion.setResourceBundle(messages.bundle());
		root.addSubcommand("completion", completion);
		return configure(root, console, messages);
	}

	private static CommandLine layered(CommandLine command, Messages messages) {
		return command.setResourceBundle(new LayeredBundle(command.getResourceBundle(), messages.bundle()));
	}

	private static CommandLine configure(CommandLine root, Console console, Messages messages) {
		boolean colours = console.terminal() && System.getenv("NO_COLOR") == null;
		root.setColorScheme(CommandLine.Help
				.defaultColorScheme(colours ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
		root.setOut(new java.io.PrintWriter(console.out(), true));
		root.setErr(new java.io.PrintWriter(console.err(), true));
		root.setUsageHelpAutoWidth(true);
		root.setUsageHelpLongOptionsMaxWidth(40);
		root.setCaseInsensitiveEnumValuesAllowed(true);
		root.setParameterExceptionHandler(new UsageErrors(messages));
		return root;
	}

	private static String[] versionLines() {
		return new String[] { "Waarborg " + VersionInfo.version(), VersionInfo.platform() };
	}

	/**
	 * The language: {@code --language}, else the user's own.
	 *
	 * @param arguments the command line; read before picocli does, because the help is in that language
	 * @param fallback  the user's own language
	 * @return Dutch or English
	 */
	static Locale locale(String[] arguments, Locale fallback) {
		String asked = fallback.getLanguage();
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].startsWith("--language=")) {
				asked = arguments[i].substring("--language=".length());
			} else if (arguments[i].equals("--language") && i + 1 < arguments.length) {
				asked = arguments[i + 1];
			}
		}
		return "nl".equalsIgnoreCase(asked) ? Locale.of("nl") : Locale.ENGLISH;
	}
}
