package org.waarborg.statement.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.internal.StatementDocumentSource;

/** What people call controls, statements and editions: the same numbers and words as in the documents. */
final class RowNames {

	/** As many numbers as a sentence can carry. */
	private static final int SAMPLE = 6;

	private final StatementIndex index;
	private final Messages messages;
	private final String language;
	private final Messages words;

	RowNames(StatementIndex index, Messages messages, String language) {
		this.index = index;
		this.messages = messages;
		this.language = language;
		words = words(language);
	}

	/** The norm's number, "5.40"; behind that of a care part the word for it, "5.2 – care". */
	String label(StatementRow row) {
		Optional<ResolvedControl> control = index.control(row);
		Optional<String> base = control.flatMap(ResolvedControl::enhances)
				.map(ref -> index.row(ref).map(StatementRow::label)
						.orElseGet(() -> index.registry().find(ref).map(ResolvedControl::label).orElse(ref.control())));
		if (base.isPresent()) {
			return base.get() + " – " + words.get("care.part");
		}
		return control.map(ResolvedControl::label)
				.orElseGet(() -> row.ref().set().equals("?") ? messages.get("control.none") : row.ref().control());
	}

	/** Number and short title, for the end of a sentence or a list. */
	String name(StatementRow row) {
		String title = title(row);
		return title.isEmpty() ? label(row) : label(row) + ' ' + title;
	}

	/** Number and short title where a sentence goes on after them: "5.40, Validation of displayed data,". */
	String subject(StatementRow row) {
		String title = title(row);
		return title.isEmpty() ? label(row) : label(row) + ", " + title + ',';
	}

	/** A care part goes by the title of its control: the number says already that it is the care part. */
	private String title(StatementRow row) {
		Optional<ResolvedControl> control = index.control(row);
		return control.flatMap(ResolvedControl::enhances).flatMap(index::row).flatMap(index::control).or(() -> control)
				.map(c -> c.title(language)).orElse("");
	}

	/** "5.40, 5.41, 8.12", and how many more where there are many. */
	String sample(List<StatementRow> rows) {
		String some = rows.stream().limit(SAMPLE).map(this::label).collect(Collectors.joining(", "));
		return rows.size() <= SAMPLE ? some : messages.get("sample.more", some, rows.size() - SAMPLE);
	}

	/** The code or title of a statement. */
	static String of(StatementOfApplicability statement, String language) {
		String code = statement.getCode() == null ? "" : statement.getCode();
		String name = (code + ' ' + Texts.get(statement.getTitle(), language)).strip();
		return name.isEmpty() ? words(language).get("document.title") : name;
	}

	/** "NEN 7510:2024", or the title or id of a set that names no norm or is not installed. */
	String edition(String set) {
		return index.registry().header(set).map(h -> h.name(language)).orElse(set);
	}

	/** The words of the documents, for states and roles. */
	Messages words() {
		return words;
	}

	private static Messages words(String language) {
		return Messages.beside(StatementDocumentSource.class, Locale.of(language));
	}
}
