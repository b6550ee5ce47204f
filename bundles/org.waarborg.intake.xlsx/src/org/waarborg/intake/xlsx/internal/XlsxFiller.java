package org.waarborg.intake.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.CellText;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.spi.SheetFiller;

/**
 * Fills in workbooks: in the parts of the sheets only the cells that get a text are written anew, all other parts are copied as
 * they are. A library for workbooks would write looks, names and pictures anew, and lose what it does not know.
 */
@Component
public class XlsxFiller implements SheetFiller {

	private static final Pattern OTHER_ENCODING = Pattern.compile(
			"^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?![Uu][Tt][Ff]-8[\"'])");

	@Override
	public String format() {
		return "xlsx";
	}

	@Override
	public boolean accepts(byte[] head, String name) {
		return new XlsxReader().accepts(head, name);
	}

	@Override
	public List<String> fill(Path file, List<CellText> cells, OutputStream out, Locale locale)
			throws IntakeException, IOException {
		Messages messages = Messages.beside(XlsxFiller.class, locale);
		String name = String.valueOf(file.getFileName());
		XlsxReader.refuseOthers(file, name, messages);
		List<String> left = new ArrayList<>();
		try (WorkbookZip zip = WorkbookZip.open(file, messages)) {
			zip.copy(parts(zip, name, cells, left, messages), out);
		}
		return left;
	}

	private static Map<String, byte[]> parts(WorkbookZip zip, String name, List<CellText> cells, List<String> left,
			Messages messages) throws IntakeException {
		String root = XlsxReader.root(zip, name, messages);
		Map<String, String> relations = XlsxReader.relations(zip, name, root, messages);
		Map<String, String> sheets = new HashMap<>();
		XlsxReader.sheets(zip, name, root, relations, new boolean[1], messages)
				.forEach(s -> sheets.putIfAbsent(s.name(), s.part()));
		CellLocks locks = CellLocks.read(zip, name, relations.getOrDefault("styles", ""), messages);
		Map<String, List<CellText>> bySheet = new LinkedHashMap<>();
		cells.forEach(c -> bySheet.computeIfAbsent(c.sheet(), s -> new ArrayList<>()).add(c));
		Map<String, byte[]> changed = new HashMap<>();
		for (Map.Entry<String, List<CellText>> one : bySheet.entrySet()) {
			String part = sheets.get(one.getKey());
			if (part == null) {
				throw new IntakeException(messages.get("fill.sheet", name, one.getKey()));
			}
			SheetFacts facts = SheetFacts.read(zip, name, part, messages);
			Map<Integer, Map<Integer, String>> texts = allowed(one.getValue(), facts, locks, left, messages);
			String filled = new SheetText(text(zip, name, part, messages)).with(texts);
			changed.put(part, filled.getBytes(StandardCharsets.UTF_8));
		}
		return changed;
	}

	private static String text(WorkbookZip zip, String name, String part, Messages messages) throws IntakeException {
		byte[] bytes = zip.bytes(part);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (!OTHER_ENCODING.matcher(text.substring(0, Math.min(200, text.length()))).find()) {
				return text;
			}
		} catch (CharacterCodingException e) {
			throw new IntakeException(messages.get("fill.encoding", name, part), e);
		}
		throw new IntakeException(messages.get("fill.encoding", name, part));
	}

	/** Texts by row and column, without those that may not or cannot be written. */
	private static Map<Integer, Map<Integer, String>> allowed(List<CellText> cells, SheetFacts facts, CellLocks locks,
			List<String> left, Messages messages) {
		Map<Integer, Map<Integer, String>> texts = new TreeMap<>();
		for (CellText cell : cells) {
			SheetFacts.At at = facts.first(cell.row(), cell.column());
			String address = SheetCell.place(cell.sheet(), SheetCell.letters(at.column()) + at.row());
			Map<Integer, String> row = texts.computeIfAbsent(Integer.valueOf(at.row()), r -> new TreeMap<>());
			if (facts.isFormula(at)) {
				left.add(messages.get("fill.formula", address));
			} else if (facts.isProtected() && !locks.isUnlocked(facts.style(at))) {
				left.add(messages.get("fill.locked", address));
			} else if (cell.text().length() > Limits.TEXT) {
				left.add(messages.get("fill.long", address, Integer.valueOf(Limits.TEXT)));
			} else if (row.putIfAbsent(Integer.valueOf(at.column()), cell.text()) != null) {
				left.add(messages.get("fill.twice", address));
			}
		}
		return texts;
	}
}
