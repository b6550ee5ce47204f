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
		List<String> suggestions = problem.getSuggestions();
		String what = messages.get(word.startsWith("-") ? "usage.error.option" : "usage.error.word", word);
		return suggestions.isEmpty() ? what
				: what + ' ' + messages.get("usage.error.suggestion", String.join(", ", suggestions));
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
