package org.waarborg.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * A licence holder's own copy of a norm reaches one form and no file: who writes documents, prints or sends cannot leak what it
 * does not ask for. Who is to show it too belongs in the list below, and then in the tests that search every file for it.
 */
class PrivateTextTest {

	private static final Pattern ASKS = Pattern.compile("\\b(privateText|getPrivateText|setPrivateText)\\(");

	/** Who keeps it apart, who shows it, and who takes it in. */
	private static final List<String> MAY = List.of("org.waarborg.controlset.kit", "org.waarborg.registry",
			"org.waarborg.statement.release", "org.waarborg.statement.screens");

	@Test
	void onlyWhoKeepsItApartAsksForIt() throws IOException {
		Set<String> asking = new TreeSet<>();
		for (Path file : FormatSources.sources(Checkout.ROOT)) {
			String path = Checkout.ROOT.relativize(file).toString().replace('\\', '/');
			if (path.startsWith("bundles/") && !path.contains("tests/")
					&& ASKS.matcher(Files.readString(file)).find()) {
				asking.add(path.split("/")[1]);
			}
		}
		assertEquals(new TreeSet<>(MAY), asking);
	}
}
