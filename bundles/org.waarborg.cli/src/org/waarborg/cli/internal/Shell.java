package org.waarborg.cli.internal;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntBiFunction;

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

	private final List<CommandContribution> contributions = new CopyOnWriteArrayList<>();

	/**
	 * A command comes.
	 *
	 * @param contribution the command
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addCommand(CommandContribution contribution) {
		contributions.add(contribution);
	}

	/**
	 * A command goes.
	 *
	 * @param contribution the command
	 */
	public void removeCommand(CommandContribution contribution) {
		contributions.remove(contribution);
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
		Messages messages = Messages.beside(Shell.class, console.locale());
		CommandLine root = commandLine(console, messages);
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

	/**
	 * The whole command line: the root with everything that is contributed.
	 *
	 * @param console  what the commands write to
	 * @param messages the shell's messages
	 * @return the root command
	 */
	CommandLine commandLine(Console console, Messages messages) {
		CommandLine root = new CommandLine(new RootCommand());
		root.setResourceBundle(messages.bundle());
		root.getCommandSpec().version(versionLines());
		contributions.stream()
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
