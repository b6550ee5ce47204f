package org.waarborg.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.formatter.CodeFormatter;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;

/** Formats the hand-written sources with the committed settings of the Eclipse formatter. */
public final class FormatSources {

	private final CodeFormatter formatter;

	FormatSources(Path root) throws IOException {
		Properties settings = new Properties();
		try (InputStream in = Files.newInputStream(root.resolve("releng/settings/formatter.prefs"))) {
			settings.load(in);
		}
		Map<String, String> options = new HashMap<>(
				org.eclipse.jdt.core.formatter.DefaultCodeFormatterConstants.getEclipseDefaultSettings());
		settings.forEach((key, value) -> options.put(key.toString(), value.toString()));
		options.put(JavaCore.COMPILER_SOURCE, "21");
		options.put(JavaCore.COMPILER_COMPLIANCE, "21");
		formatter = ToolFactory.createCodeFormatter(options);
	}

	/**
	 * Formats in place.
	 *
	 * @param args the root of the checkout
	 * @throws IOException when a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		Path root = Path.of(args[0]).toAbsolutePath().normalize();
		FormatSources format = new FormatSources(root);
		for (Path file : sources(root)) {
			String before = Files.readString(file);
			String after = format.format(before);
			if (!after.equals(before)) {
				Files.writeString(file, after);
				System.out.println("formatted " + root.relativize(file));
			}
		}
	}

	/** The hand-written Java sources of the checkout. */
	static List<Path> sources(Path root) throws IOException {
		try (Stream<Path> bundles = Files.walk(root.resolve("bundles"));
				Stream<Path> releng = Files.walk(root.resolve("releng"))) {
			return Stream.concat(bundles, releng).filter(f -> f.toString().endsWith(".java"))
					.filter(f -> !f.toString().contains("src-gen") && !f.toString().contains("target")).sorted()
					.toList();
		}
	}

	/** The formatted text of a source; unchanged where the text is no Java source. */
	String format(String source) {
		TextEdit edit = formatter.format(CodeFormatter.K_COMPILATION_UNIT | CodeFormatter.F_INCLUDE_COMMENTS, source,
				0, source.length(), 0, "\n");
		if (edit == null) {
			return source;
		}
		Document document = new Document(source);
		try {
			edit.apply(document);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
		return document.get();
	}
}
