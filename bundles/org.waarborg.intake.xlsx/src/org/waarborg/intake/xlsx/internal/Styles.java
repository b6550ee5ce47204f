package org.waarborg.intake.xlsx.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;

/** How a workbook shows numbers: which are dates, which percentages, and that 5.10 is not 5.1. */
final class Styles implements Xml.Handler {

	private final Map<Integer, String> own = new HashMap<>();
	private final List<Integer> cells = new ArrayList<>();
	private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
	private final boolean from1904;
	private boolean inCells;

	private Styles(boolean from1904) {
		this.from1904 = from1904;
	}

	static Styles read(WorkbookZip zip, String file, String part, boolean from1904, Messages messages)
			throws IntakeException {
		Styles styles = new Styles(from1904);
		if (!part.isEmpty() && zip.has(part)) {
			Xml.read(zip, file, part, messages, styles);
		}
		return styles;
	}

	@Override
	public void start(String element, XMLStreamReader xml) {
		switch (element) {
			case "numFmt" -> own.put(Integer.valueOf(Xml.number(xml, "numFmtId", 0)), Xml.attribute(xml, "formatCode"));
			case "cellXfs" -> inCells = true;
			case "xf" -> {
				if (inCells && cells.size() < Limits.STYLES) {
					cells.add(Integer.valueOf(Xml.number(xml, "numFmtId", 0)));
				}
			}
			default -> {
				// Colours and borders say nothing that is taken in.
			}
		}
	}

	@Override
	public void end(String element) {
		if (element.equals("cellXfs")) {
			inCells = false;
		}
	}

	private int format(int style) {
		return style >= 0 && style < cells.size() ? cells.get(style).intValue() : 0;
	}

	private String code(int format) {
		String code = own.get(Integer.valueOf(format));
		String builtin = code == null && format < 100 ? BuiltinFormats.getBuiltinFormat(format) : code;
		return builtin == null || builtin.isEmpty() ? "General" : builtin;
	}

	/** The day that a number is shown as, where it is shown as one. */
	Optional<LocalDate> date(double number, int style) {
		int format = format(style);
		if (!DateUtil.isADateFormat(format, code(format)) || !DateUtil.isValidExcelDate(number) || number < 1) {
			return Optional.empty();
		}
		LocalDateTime at = DateUtil.getLocalDateTime(number, from1904);
		return at == null ? Optional.empty() : Optional.of(at.toLocalDate());
	}

	/** The number as it is shown. */
	String text(double number, int style) {
		int format = format(style);
		String code = code(format);
		// What the formatter cannot show, and a number that is too wide for its column, is written out.
		String shown = code.length() > 100 ? "" : formatter.formatRawCellContents(number, format, code, from1904);
		return shown.isBlank() || shown.contains("#") ? new BigDecimal(String.valueOf(number)).stripTrailingZeros()
				.toPlainString() : shown.strip();
	}
}
