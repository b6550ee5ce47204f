package org.waarborg.store;

import java.util.Locale;
import java.util.Objects;

import org.waarborg.store.internal.Messages;

/**
 * Something that is not as it should be in a dossier on disk, with its place. Immutable.
 *
 * @param kind     what it is; not null
 * @param severity how bad it is; not null
 * @param file     path inside the dossier with {@code /}; empty when it is about the dossier as a whole
 * @param line     line in the file, from 1; 0 when it is about the file as a whole
 * @param column   column in the line, from 1; 0 when not known
 * @param element  the class, feature or id that it is about, as written in the file; may be empty
 * @param found    what was found there; may be empty
 * @param expected what was expected; may be empty
 * @since 0.1
 */
public record StoreProblem(Kind kind, Severity severity, String file, int line, int column, String element,
		String found,
		String expected) {

	/** How bad a problem is. */
	public enum Severity {
		/** The dossier opens for reading only, because writing could lose something. */
		ERROR,
		/** Nothing can be lost; somebody should look. */
		WARNING,
		/** Worth knowing. */
		INFO
	}

	/** What a problem is. */
	public enum Kind {
		/** The file is not well-formed XML, for example cut off. It is not loaded. */
		MALFORMED,
		/** The file is not UTF-8. It is not loaded when bytes do not fit, and loaded when it only says so. */
		ENCODING,
		/** The file has a document type definition, which is refused. It is not loaded. */
		DOCTYPE,
		/** The file is larger than the limit. It is not loaded. */
		TOO_LARGE,
		/** The file nests deeper than the limit. It is not loaded. */
		TOO_DEEP,
		/** The file could not be read from disk. */
		UNREADABLE,
		/** The root of the file is not what belongs there, or there is not exactly one. */
		WRONG_ROOT,
		/** An element that the format does not know. */
		UNKNOWN_ELEMENT,
		/** An attribute that the format does not know. */
		UNKNOWN_ATTRIBUTE,
		/** An element or attribute in a place that can hold none. */
		MISPLACED,
		/** A class or package that the format does not know. */
		UNKNOWN_TYPE,
		/** A value that is none of the literals of its enumeration. */
		UNKNOWN_LITERAL,
		/** A value that does not fit its type. */
		BAD_VALUE,
		/** An element that may be there once is there again. */
		REPEATED,
		/** Text where none belongs. */
		STRAY_TEXT,
		/** A comment or processing instruction: a save would drop it. */
		COMMENT,
		/** A reference to an object that is not there. */
		DANGLING_REFERENCE,
		/** A reference to an object of another class than belongs there. */
		WRONG_TYPE,
		/** A reference that leaves the dossier; it is never followed. */
		REFUSED_REFERENCE,
		/** An id that another object has too. */
		DUPLICATE_ID,
		/** An object without id; it was given one. */
		MISSING_ID,
		/** The dossier was written by a newer version of this program. */
		NEWER_VERSION,
		/** The format version is missing or none that ever was. */
		BAD_VERSION,
		/** A symbolic link where a model file is expected; it is not followed. */
		LINK,
		/** A copy that a cloud folder made because two people saved at once; it is not loaded. */
		CONFLICT_COPY,
		/** A folder in the dossier that is a dossier itself, for example a backup; nothing in it is loaded or touched. */
		NESTED_DOSSIER,
		/** A domain that the dossier uses is not installed; its files stay closed. */
		DOMAIN_MISSING,
		/** The folder cannot be written. */
		FOLDER_READ_ONLY,
		/** A save that was interrupted was completed on opening. */
		SAVE_COMPLETED,
		/** A save that was interrupted before it counted was undone on opening. */
		SAVE_UNDONE,
		/** A save that was interrupted can be neither completed nor undone without a person. */
		SAVE_INTERRUPTED,
		/** Somebody else is saving at this moment. */
		SAVE_UNDER_WAY,
		/** Unsaved changes cannot be kept safe at this moment. */
		AUTOSAVE_FAILED,
		/** Unsaved changes are kept safe again. */
		AUTOSAVE_RESUMED,
		/** Unsaved changes that were kept cannot be trusted or read. */
		AUTOSAVE_DAMAGED
	}

	/** Checks that nothing is null. */
	public StoreProblem {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(element, "element");
		Objects.requireNonNull(found, "found");
		Objects.requireNonNull(expected, "expected");
	}

	/**
	 * The problem in words: what it is, where, what was kept and what to do.
	 *
	 * @param locale the language asked for; Dutch or English, any other gives English
	 * @return one or more sentences
	 */
	public String message(Locale locale) {
		return Messages.format(locale, "store.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
				place(), element,
				found, expected);
	}

	/**
	 * The place as editors and compilers write it.
	 *
	 * @return for example {@code statements/nen7510.soa:12:7}; empty when it is about the dossier as a whole
	 */
	public String place() {
		if (line <= 0) {
			return file;
		}
		return column <= 0 ? file + ':' + line : file + ':' + line + ':' + column;
	}
}
