package org.waarborg.report.xlsx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Palette;
import org.waarborg.document.SafeText;
import org.waarborg.document.Status;
import org.waarborg.document.Words;

/**
 * What a column of states can do in a spreadsheet: its colours belong to the words, so that they stay right when
 * somebody chooses another word, and its words are a list to choose from. A short list stands in the cells themselves,
 * a long one on a sheet that everybody can see.
 */
final class Choices {

	/** What the list of a cell holds in itself. */
	private static final int INLINE = 255;
	/** Longest text in a condition, with room for what is escaped. */
	private static final int CONDITION = 120;
	private static final int MOST_COLOURS = 40;

	/** A list on the sheet of lists. */
	record WordList(String title, List<String> words) {
	}

	private final Words words;
	private final String sheetName;
	private final List<WordList> lists = new ArrayList<>();
	private final Map<String, Boolean> colourable = new HashMap<>();

	Choices(Words words, String sheetName) {
		this.words = words;
		this.sheetName = sheetName;
	}

	/** The lists for which there must be a sheet. */
	List<WordList> lists() {
		return lists;
	}

	/** Whether a condition gives the word its colours; if not, its cell has them itself. */
	boolean colours(String word) {
		return colourable.computeIfAbsent(word, Choices::colourable);
	}

	private static boolean colourable(String word) {
		return word.length() <= CONDITION && word.equals(word.strip()) && word.chars().noneMatch(c -> c < ' ')
				&& SafeText.xml(word).equals(word);
	}

	void apply(Sheet sheet, Column column, List<Cell> cells, CellRangeAddress range) {
		Map<String, Status> known = new LinkedHashMap<>();
		column.choices().forEach(c -> known.putIfAbsent(c.word(), c.status()));
		List<String> choices = List.copyOf(known.keySet());
		for (Cell cell : cells)
			if (cell instanceof Cell.Chip chip && known.size() < MOST_COLOURS)
				known.putIfAbsent(chip.word(), chip.status());
		known.forEach((word, status) -> {
			if (colours(word))
				colour(sheet, word, status, range);
		});
		if (!choices.isEmpty())
			list(sheet, column, choices.stream().map(SafeText::xml).toList(), range);
	}

	private static void colour(Sheet sheet, String word, Status status, CellRangeAddress range) {
		SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
		ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL,
				'"' + Pen.literal(word).replace("\"", "\"\"") + '"');
		Palette.Tone tone = Palette.LIGHT.tone(status);
		rule.createFontFormatting().setFontColor(Styles.color(tone.text()));
		PatternFormatting fill = rule.createPatternFormatting();
		fill.setFillBackgroundColor(Styles.color(tone.background()));
		fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
		formatting.addConditionalFormatting(new CellRangeAddress[] { range }, rule);
	}

	private void list(Sheet sheet, Column column, List<String> choices, CellRangeAddress range) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		DataValidationConstraint constraint = inline(choices)
				? helper.createExplicitListConstraint(choices.stream().map(Pen::literal).toArray(String[]::new))
				: helper.createFormulaListConstraint(listed(column, choices));
		DataValidation validation = helper.createValidation(constraint,
				new CellRangeAddressList(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(),
						range.getLastColumn()));
		validation.setEmptyCellAllowed(true);
		validation.setSuppressDropDownArrow(true);
		validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
		validation.setShowErrorBox(true);
		validation.createErrorBox(words.get("choices.error.title"), words.get("choices.error"));
		sheet.addValidationData(validation);
	}

	private static boolean inline(List<String> choices) {
		return String.join(",", choices).length() <= INLINE && choices.stream()
				.allMatch(c -> c.equals(c.strip()) && c.chars().noneMatch(x -> x == ',' || x == '"' || x < ' '));
	}

	private String listed(Column column, List<String> choices) {
		WordList list = new WordList(column.title(), choices);
		int at = lists.indexOf(list);
		if (at < 0) {
			at = lists.size();
			lists.add(list);
		}
		String letters = CellReference.convertNumToColString(at);
		return "'" + sheetName + "'!$" + letters + "$2:$" + letters + '$' + (choices.size() + 1);
	}
}
