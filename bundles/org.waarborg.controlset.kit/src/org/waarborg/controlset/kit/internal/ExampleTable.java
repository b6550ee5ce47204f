package org.waarborg.controlset.kit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The example that a new table begins with: tab-separated, in a file beside this class. */
public final class ExampleTable {

	private static final String ID = "harbour-2026";

	private ExampleTable() {
	}

	/**
	 * The rows.
	 *
	 * @param id id of the set; empty for that of the example
	 * @return the header and the rows
	 */
	public static List<List<String>> rows(String id) {
		try (InputStream in = ExampleTable.class.getResourceAsStream("example.tsv")) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			List<List<String>> rows = new ArrayList<>();
			for (String line : text.split("\n")) {
				rows.add(Arrays.stream(line.split("\t", -1)).map(c -> c.equals(ID) && !id.isEmpty() ? id : c).toList());
			}
			return List.copyOf(rows);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
