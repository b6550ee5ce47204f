package org.waarborg.cli.internal;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.ExitCode;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Prints what a command could not do, and keeps what should never have happened: picocli would print that as a stack
 * trace with exit code 1, which means something else here. The launcher writes the log and says where it is.
 */
final class Defects implements IExecutionExceptionHandler {

	private Exception defect;

	@Override
	public int handleExecutionException(Exception exception, CommandLine command, ParseResult result) {
		if (exception instanceof CommandFailure failure) {
			command.getErr().println("waarborg: " + failure.getMessage());
			return failure.exitCode().code();
		}
		defect = exception;
		return ExitCode.DEFECT.code();
	}

	void rethrow() {
		if (defect instanceof RuntimeException runtime) {
			throw runtime;
		}
		if (defect != null) {
			throw new IllegalStateException(defect);
		}
	}
}
