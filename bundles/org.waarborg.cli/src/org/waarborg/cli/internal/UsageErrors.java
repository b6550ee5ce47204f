package org.waarborg.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Messages;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says which word is wrong and what would be right, in the user's language. */
final class UsageErrors implements IParameterExceptionHandler {

	private final Messages messages;

	UsageErrors(Messages messages) {
		this.messages = messages;
	}

	@Override
	public int handleParseException(ParameterException problem, String[] arguments) {
		CommandLine command = problem.getCommandLine();
		command.getErr().println("waarborg: " + describe(problem));
		String qualified = command.getCommandSpec().qualifiedName();
		command.getErr().println(messages.get("usage.error.help", qualified));
		return ExitCode.USAGE.code();
	}

	private String describe(ParameterException problem) {
		return switch (problem) {
			case UnmatchedArgumentException unmatched -> unmatched(unmatched);
			case MissingParameterException missing ->
				messages.get("usage.error.missing", names(missing.getMissing()));
			default -> invalid(problem);
		};
	}

	private String unmatched(UnmatchedArgumentException problem) {
		String word = problem.getUnmatched().get(0);
		List<String> suggestions = problem.getSuggestions().stream().filter(s -> near(word, s)).limit(2).toList();
		String what = messages.get(word.startsWith("-") ? "usage.error.option" : "usage.error.word", word);
		return suggestions.isEmpty() ? what
				: what + ' ' + messages.get("usage.error.suggestion", String.join(", ", suggestions));
	}

	/** A typing error away: at most a third of the letters differ. */
	private static boolean near(String word, String suggestion) {
		int[] before = new int[suggestion.length() + 1];
		java.util.Arrays.setAll(before, i -> i);
		for (int i = 1; i <= word.length(); i++) {
			int[] now = new int[before.length];
			now[0] = i;
			for (int j = 1; j < now.length; j++) {
				int changed = before[j - 1] + (word.charAt(i - 1) == suggestion.charAt(j - 1) ? 0 : 1);
				now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
			}
			before = now;
		}
		return before[suggestion.length()] <= Math.max(1, word.length() / 3);
	}

	private String invalid(ParameterException problem) {
		if (problem.getArgSpec() != null && problem.getValue() != null) {
			return messages.get("usage.error.value", problem.getValue(), name(problem.getArgSpec()));
		}
		return problem.getMessage();
	}

	private static String names(List<ArgSpec> missing) {
		return missing.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option
				? option.longestName() + ' ' + argument.paramLabel()
				: argument.paramLabel();
	}
}
