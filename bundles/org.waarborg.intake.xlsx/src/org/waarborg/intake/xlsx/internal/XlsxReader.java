package org.waarborg.intake.xlsx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetFile;
import org.waarborg.intake.spi.SheetReader;

/**
 * Reads workbooks (ECMA-376, XLSX and XLSM) in a stream with hard limits. Nothing in them is run or fetched: no macros,
 * no links, no formulas. It also knows the files that people take for workbooks, and says what to do with them.
 */
@Component
public class XlsxReader implements SheetReader {

	private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
	private static final int OLD_SCAN = 4 << 20;

	/** A sheet of a workbook, and the part that it is in. */
	record Listed(String name, boolean hidden, String part) {
	}

	@Override
	public String format() {
		return "xlsx";
	}

	@Override
	public boolean accepts(byte[] head, String name) {
		return isZip(head) || isOld(head) || isMarkup(head);
	}

	static boolean isZip(byte[] head) {
		return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9;
	}

	/** The container of XLS files and of encrypted workbooks. */
	private static boolean isOld(byte[] head) {
		return head.length > 3 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf && head[2] == 0x11;
	}

	private static boolean isMarkup(byte[] head) {
		String text = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "").strip();
		return text.startsWith("<");
	}

	@Override
	public SheetFile read(Path file, Locale locale) throws IntakeException {
		Messages messages = Messages.beside(XlsxReader.class, locale);
		String name = String.valueOf(file.getFileName());
		refuseOthers(file, name, messages);
		try (WorkbookZip zip = WorkbookZip.open(file, messages)) {
			return workbook(zip, name, messages);
		} catch (IOException e) {
			throw new IntakeException(messages.get("unreadable", name), e);
		}
	}

	static void refuseOthers(Path file, String name, Messages messages) throws IntakeException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
			if (isOld(head)) {
				byte[] more = in.readNBytes(OLD_SCAN);
				boolean encrypted = holds(head, "EncryptedPackage") || holds(more, "EncryptedPackage");
				throw new IntakeException(messages.get(encrypted ? "encrypted" : "old", name));
			}
		} catch (IOException e) {
			throw new IntakeException(messages.get("unreadable", name), e);
		}
		if (isMarkup(head)) {
			throw new IntakeException(messages.get("markup", name));
		}
	}

	private static boolean holds(byte[] bytes, String word) {
		return new String(bytes, StandardCharsets.ISO_8859_1)
				.contains(new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
	}

	private static SheetFile workbook(WorkbookZip zip, String name, Messages messages) throws IntakeException {
		String root = root(zip, name, messages);
		Map<String, String> parts = relations(zip, name, root, messages);
		boolean[] from1904 = new boolean[1];
		List<Listed> listed = sheets(zip, name, root, parts, from1904, messages);
		if (listed.size() > Limits.SHEETS) {
			throw new IntakeException(messages.get("sheets", name, Integer.valueOf(Limits.SHEETS)));
		}
		SharedStrings strings = SharedStrings.read(zip, name, parts.getOrDefault("sharedStrings", ""), messages);
		Styles styles = Styles.read(zip, name, parts.getOrDefault("styles", ""), from1904[0], messages);
		List<Sheet> sheets = new ArrayList<>();
		for (Listed one : listed) {
			SheetXml sheet = new SheetXml(name, one.name(), one.hidden(), strings, styles, messages);
			Xml.read(zip, name, one.part(), messages, sheet);
			sheets.add(sheet.build());
		}
		return new SheetFile(name, "xlsx", sheets,
				parts.containsKey("vbaProject") ? List.of(messages.get("macros")) : List.of());
	}

	/** Where the workbook is in the zip file; anything else that is a zip file is said by its name. */
	static String root(WorkbookZip zip, String name, Messages messages) throws IntakeException {
		if (zip.has("xl/workbook.xml")) {
			return "xl/workbook.xml";
		}
		if (zip.has("xl/workbook.bin")) {
			throw new IntakeException(messages.get("binary", name));
		}
		if (zip.has("mimetype")) {
			String type;
			try (InputStream in = zip.part("mimetype")) {
				type = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
			} catch (IOException e) {
				throw new IntakeException(messages.get("damaged", name), e);
			}
			if (type.startsWith(ODS)) {
				throw new IntakeException(messages.get("ods", name));
			}
		}
		throw new IntakeException(messages.get("other", name));
	}

	/** Parts by the id of their relation; strings, styles and macros by the last word of their type. */
	static Map<String, String> relations(WorkbookZip zip, String name, String root, Messages messages)
			throws IntakeException {
		Map<String, String> parts = new HashMap<>();
		String folder = root.substring(0, root.lastIndexOf('/') + 1);
		String relations = folder + "_rels/" + root.substring(folder.length()) + ".rels";
		Xml.read(zip, name, relations, messages, (element, xml) -> {
			if (element.equals("Relationship") && !Xml.attribute(xml, "TargetMode").equals("External")) {
				String target = Xml.attribute(xml, "Target");
				String part = target.startsWith("/") ? target.substring(1) : folder + target;
				String type = Xml.attribute(xml, "Type");
				String kind = type.substring(type.lastIndexOf('/') + 1);
				parts.put("id:" + Xml.attribute(xml, "Id"), part);
				if (!kind.equals("worksheet")) {
					parts.put(kind, part);
				} else {
					parts.put("sheet:" + part, part);
				}
			}
		});
		return parts;
	}

	static List<Listed> sheets(WorkbookZip zip, String name, String root, Map<String, String> parts,
			boolean[] from1904, Messages messages) throws IntakeException {
		List<Listed> sheets = new ArrayList<>();
		Xml.read(zip, name, root, messages, new Xml.Handler() {
			@Override
			public void start(String element, XMLStreamReader xml) {
				if (element.equals("workbookPr")) {
					from1904[0] = Xml.flag(xml, "date1904");
				} else if (element.equals("sheet")) {
					String part = parts.getOrDefault("id:" + relation(xml), "");
					// A sheet may be a chart: that holds no cells.
					if (parts.containsKey("sheet:" + part)) {
						sheets.add(new Listed(Xml.attribute(xml, "name"),
								!List.of("", "visible").contains(Xml.attribute(xml, "state")), part));
					}
				}
			}
		});
		return sheets;
	}

	/** {@code r:id}, and not {@code sheetId}. */
	private static String relation(XMLStreamReader xml) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null
					&& !xml.getAttributeNamespace(i).isEmpty()) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}
}
