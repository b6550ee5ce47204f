package org.waarborg.screen.task;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.FileAside;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentWriter;

/**
 * Writes a file at the end of a task, beside the dossier's thread: first aside, then in its place, with what should be known about
 * it. Who gives up leaves nothing behind.
 *
 * @since 0.1
 */
public final class DocumentWork {

	private DocumentWork() {
	}

	/**
	 * The rest of a task that writes a document.
	 *
	 * @param writer   writes the format
	 * @param document what to write
	 * @param file     where; what is there is replaced
	 * @param template the organisation's template; empty for the writer's own
	 * @param done     what is said when it is there; what could not be written as it is is added
	 * @param language of messages
	 * @return the rest
	 */
	public static Task.Rest of(DocumentWriter writer, Document document, Path file, Optional<Path> template,
			String done, String language) {
		Messages messages = Messages.beside(DocumentWork.class, Locale.of(language));
		return new Task.Rest(progress -> {
			Set<String> notices = new LinkedHashSet<>();
			file(file, out -> {
				try {
					writer.write(document, out, new WriteOptions(template, notices::add));
				} catch (DocumentException e) {
					throw new Refused(e);
				}
			}, progress, messages);
			return new Outcome((done + ' ' + String.join(" ", notices)).strip(), List.of(file), Optional.empty());
		});
	}

	/**
	 * A document in memory, for who must know that it can be made before anything is written.
	 *
	 * @param writer   writes the format
	 * @param document what to write
	 * @param options  template and notices
	 * @return the bytes of its file
	 * @throws TaskException when it cannot be made
	 */
	public static byte[] bytes(DocumentWriter writer, Document document, WriteOptions options) throws TaskException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			writer.write(document, bytes, options);
		} catch (IOException | DocumentException e) {
			throw new TaskException(e.getMessage(), e);
		}
		return bytes.toByteArray();
	}

	/**
	 * Writes a file beside its place and moves it there.
	 *
	 * @param file     where
	 * @param content  what
	 * @param progress is told, and says whether to stop
	 * @param language of messages
	 * @throws TaskException when it cannot be written, or the person gave up; the old file is kept
	 */
	public static void file(Path file, FileAside.Content content, Work.Progress progress, String language)
			throws TaskException {
		file(file, content, progress, Messages.beside(DocumentWork.class, Locale.of(language)));
	}

	private static void file(Path file, FileAside.Content content, Work.Progress progress, Messages messages)
			throws TaskException {
		progress.at(messages.get("writing", file.getFileName()), -1);
		try {
			FileAside.write(file.toAbsolutePath(), out -> content.write(new Stoppable(out, progress)));
		} catch (GivenUp e) {
			throw new TaskException(messages.get("given.up", file.getFileName()), e);
		} catch (Refused e) {
			throw new TaskException(e.getCause().getMessage(), e);
		} catch (IOException e) {
			if (progress.isCancelled()) {
				throw new TaskException(messages.get("given.up", file.getFileName()), e);
			}
			throw new TaskException(messages.get("failed", file, reason(e, messages)), e);
		}
	}

	/** Why it failed, in words of the reader's language where there are some. */
	private static String reason(IOException e, Messages messages) {
		return switch (e) {
			case AccessDeniedException denied -> messages.get("reason.denied");
			case NoSuchFileException missing -> messages.get("reason.missing");
			case FileSystemException system when system.getReason() != null -> system.getReason();
			default -> String.valueOf(e.getMessage());
		};
	}

	/** A template that cannot be used; its message is for the person. */
	private static final class Refused extends IOException {

		private static final long serialVersionUID = 1L;

		Refused(DocumentException cause) {
			super(cause);
		}
	}

	/** Stops a writer that knows nothing of people who give up. */
	private static final class GivenUp extends IOException {

		private static final long serialVersionUID = 1L;

		GivenUp() {
			super("given up");
		}
	}

	/** Bytes go through as long as nobody gives up. */
	private static final class Stoppable extends FilterOutputStream {

		private final Work.Progress progress;

		Stoppable(OutputStream out, Work.Progress progress) {
			super(out);
			this.progress = progress;
		}

		@Override
		public void write(int one) throws IOException {
			look();
			out.write(one);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			look();
			out.write(bytes, offset, length);
		}

		private void look() throws GivenUp {
			if (progress.isCancelled()) {
				throw new GivenUp();
			}
		}
	}
}
