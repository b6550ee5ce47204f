package org.waarborg.statement.delegate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.statement.delegate.internal.Mail;
import org.waarborg.statement.delegate.internal.WorkbookDocument;

/**
 * Makes what goes out: the workbook of an owner, and the mail that it goes with. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Workbooks {

	/** Media type of the workbook. */
	public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Letter letter;
	private final Messages messages;

	/**
	 * For a round.
	 *
	 * @param letter what all workbooks share
	 */
	public Workbooks(Letter letter) {
		this.letter = Objects.requireNonNull(letter);
		messages = Messages.beside(Workbooks.class, Locale.of(letter.language()));
	}

	/**
	 * The workbook of an owner, for a writer of spreadsheets.
	 *
	 * @param inquiry    what she is asked
	 * @param delegation the delegation that her answers come back to
	 * @return the workbook
	 */
	public Document workbook(Inquiry inquiry, Delegation delegation) {
		return new WorkbookDocument(letter, inquiry, delegation, messages).make();
	}

	/**
	 * A name for her file.
	 *
	 * @param inquiry    what she is asked
	 * @param delegation the delegation
	 * @return name without ending, of letters, digits and hyphens: "DEL-3-marleen-oosterhof"
	 */
	public static String fileName(Inquiry inquiry, Delegation delegation) {
		String name = java.text.Normalizer.normalize(Labels.of(inquiry.owner()), java.text.Normalizer.Form.NFD)
				.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^-|-$", "");
		return name.isEmpty() ? delegation.code() : delegation.code() + '-' + name;
	}

	/**
	 * A draft of a mail with the workbook: RFC 5322, to be opened, read and sent in the asker's own program.
	 *
	 * @param inquiry    what she is asked
	 * @param delegation the delegation
	 * @param fileName   name of the workbook, with ending
	 * @param workbook   its bytes
	 * @return the mail
	 */
	public byte[] mail(Inquiry inquiry, Delegation delegation, String fileName, byte[] workbook) {
		Person owner = inquiry.owner();
		String asker = letter.from().map(Labels::of).orElse("");
		String due = Formats.of(letter.language()).date(letter.due());
		String own = letter.message().isBlank() ? "" : letter.message().strip() + "\n\n";
		String text = messages.get("mail.text", Labels.of(owner), inquiry.rows().size(), due, own, asker, fileName);
		return new Mail(letter.from().map(p -> new Mail.Address(Labels.of(p), Objects.toString(p.getEmail(), ""))),
				new Mail.Address(Labels.of(owner), Objects.toString(owner.getEmail(), "")),
				messages.get("mail.subject", inquiry.rows().size(), due, delegation.code()), text,
				List.of(new Mail.Attachment(fileName, XLSX, workbook))).bytes(letter.today());
	}
}
