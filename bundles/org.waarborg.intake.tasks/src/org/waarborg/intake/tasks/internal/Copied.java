package org.waarborg.intake.tasks.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.SheetFile;

/** Cells that were copied in a spreadsheet, with tabs between them. Readers take files: it is one as long as it is read, and only the user may read it. */
final class Copied {

	private final String text;
	private final Messages messages;

	/** What was copied; empty when nothing was. */
	Copied(String text, Messages messages) {
		this.text = text.strip();
		this.messages = messages;
	}

	boolean isEmpty() {
		return text.isEmpty();
	}

	/** How many lines there are, at most: a cell may have several. */
	int lines() {
		return isEmpty() ? 0 : (int) text.lines().count();
	}

	/** The headings, if it was copied with them. */
	String first() {
		return text.lines().findFirst().orElse("").replaceAll("\\s*\t\\s*", " · ").strip();
	}

	String name() {
		return messages.get("copied.name");
	}

	SheetFile read(Intake intake, Locale locale) throws IntakeException {
		try {
			Path folder = Files.createTempDirectory("waarborg");
			Path file = folder.resolve(name() + ".tsv");
			try {
				Files.writeString(file, text, StandardCharsets.UTF_8);
				SheetFile read = intake.read(file, locale);
				return new SheetFile(name(), read.format(), read.sheets(), read.notices(), read.facts());
			} finally {
				Files.deleteIfExists(file);
				Files.deleteIfExists(folder);
			}
		} catch (IOException e) {
			throw new IntakeException(messages.get("copied.unread", String.valueOf(e.getMessage())), e);
		}
	}
}
