package org.waarborg.controlset.kit.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlSetText;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.TextEntry;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetFile;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

/**
 * Makes the private text file of a licence holder from a table of his own: one column with the numbers or ids of controls, one with
 * the text that he bought. Only that text is taken over; titles and everything else of the set stay those of its publisher.
 *
 * @since 0.1
 */
public final class PrivateTexts {

	/** How people write the care part of a control. */
	private static final Pattern CARE = Pattern.compile("(?i)^(.*?)\\s*(?:[-–]\\s*)?(?:zorg|care)$");

	private PrivateTexts() {
	}

	/**
	 * What a table became.
	 *
	 * @param text    the file's content; never null
	 * @param count   how many controls have a text
	 * @param unknown what was left out: each place with the number that no control has, or with what is twice there
	 * @param missing numbers of controls that no row has
	 * @since 0.1
	 */
	public record Made(ControlSetText text, int count, List<String> unknown, List<String> missing) {

		/** Keeps unmodifiable copies. */
		public Made {
			unknown = List.copyOf(unknown);
			missing = List.copyOf(missing);
		}
	}

	/**
	 * Makes the content of a private text file.
	 *
	 * @param file     the table, read; the first sheet with a column of numbers and one of texts counts
	 * @param set      the set that it is the text of
	 * @param language ISO 639-1 code of the text
	 * @param locale   language of messages
	 * @return what it became
	 * @throws NoTextsException when no sheet has such columns, or no row is of a control of the set
	 */
	public static Made of(SheetFile file, ResolvedSet set, String language, Locale locale) throws NoTextsException {
		Messages messages = Messages.beside(PrivateTexts.class, locale);
		for (Sheet sheet : file.sheets()) {
			Optional<Columns> columns = Columns.of(sheet, set);
			if (columns.isPresent()) {
				return new Reading(sheet, columns.get(), set, messages).read(language);
			}
		}
		throw new NoTextsException(messages.get("texts.no.columns", file.name(), set.header().id()));
	}

	/** A table that holds no texts of the set: what was expected and what to do. */
	public static final class NoTextsException extends Exception {

		private static final long serialVersionUID = 1L;

		NoTextsException(String message) {
			super(message);
		}
	}

	/** The controls of a set by what people write for them: id, number, number with "zorg" behind it. */
	private static Optional<ResolvedControl> control(ResolvedSet set, String written) {
		String id = written.strip();
		Optional<ResolvedControl> exact = set.control(id);
		if (exact.isPresent()) {
			return exact;
		}
		Matcher care = CARE.matcher(id);
		if (care.matches()) {
			return control(set, care.group(1)).flatMap(base -> set.controls().stream()
					.filter(c -> c.carePart() && c.enhances().equals(Optional.of(base.ref()))).findFirst());
		}
		return set.controls().stream().filter(c -> !c.carePart() && c.label().equals(id)).findFirst();
	}

	/** Which column holds numbers and which one texts. */
	private record Columns(int number, int text) {

		/** The column in which most cells are of the set, and of the others the one with the longest texts. */
		static Optional<Columns> of(Sheet sheet, ResolvedSet set) {
			Map<Integer, Integer> known = new LinkedHashMap<>();
			Map<Integer, Integer> length = new LinkedHashMap<>();
			for (SheetCell cell : sheet.cells()) {
				known.merge(cell.column(), control(set, cell.text()).isPresent() ? 1 : 0, Integer::sum);
				length.merge(cell.column(), cell.text().length(), Integer::sum);
			}
			return known.entrySet().stream().filter(e -> e.getValue() > 0).max(Map.Entry.comparingByValue())
					.map(Map.Entry::getKey)
					.flatMap(number -> length.entrySet().stream().filter(e -> !e.getKey().equals(number))
							.max(Map.Entry.comparingByValue()).map(text -> new Columns(number, text.getKey())));
		}
	}

	/** One reading of a sheet. */
	private static final class Reading {

		private final Sheet sheet;
		private final Columns columns;
		private final ResolvedSet set;
		private final Messages messages;
		private final Map<ResolvedControl, String> texts = new LinkedHashMap<>();
		private final List<String> unknown = new ArrayList<>();

		Reading(Sheet sheet, Columns columns, ResolvedSet set, Messages messages) {
			this.sheet = sheet;
			this.columns = columns;
			this.set = set;
			this.messages = messages;
		}

		Made read(String language) throws NoTextsException {
			sheet.rows().forEach(this::row);
			if (texts.isEmpty()) {
				throw new NoTextsException(messages.get("texts.none", sheet.name(), set.header().id()));
			}
			ControlSetText file = ControlsetFactory.eINSTANCE.createControlSetText();
			file.setId("private." + set.header().id() + '.' + language);
			file.setSet(set.header().id());
			file.setLanguage(language);
			file.setSource(messages.get("texts.source"));
			file.setLicence(messages.get("texts.licence"));
			texts.forEach((control, text) -> {
				TextEntry entry = ControlsetFactory.eINSTANCE.createTextEntry();
				entry.setId(control.ref().control());
				entry.setPrivateText(text);
				file.getEntries().add(entry);
			});
			List<String> missing = set.controls().stream().filter(ResolvedControl::assessable)
					.filter(c -> !texts.containsKey(c)).map(c -> c.ref().control()).collect(Collectors.toList());
			return new Made(file, texts.size(), unknown, missing);
		}

		private void row(int row) {
			String number = text(row, columns.number());
			String text = text(row, columns.text());
			if (number.isEmpty() || text.isEmpty()) {
				return;
			}
			Optional<ResolvedControl> control = control(set, number);
			boolean header = texts.isEmpty() && control.isEmpty();
			if (control.isEmpty() && !header) {
				unknown.add(messages.get("texts.unknown", sheet.name(), row, number));
			} else if (control.isPresent() && texts.putIfAbsent(control.get(), text) != null) {
				unknown.add(messages.get("texts.twice", sheet.name(), row, number));
			}
		}

		private String text(int row, int column) {
			return sheet.cell(row, column).filter(c -> !c.spread()).map(c -> c.text().strip()).orElse("");
		}
	}
}
