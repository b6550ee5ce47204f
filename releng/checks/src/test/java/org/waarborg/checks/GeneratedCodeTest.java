package org.waarborg.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed generated code is exactly what the models say. */
class GeneratedCodeTest {

	@TempDir
	Path output;

	@Test
	void regeneratingChangesNothing() throws IOException {
		GenerateModels.generate(Checkout.BUNDLES, output);
		for (String model : GenerateModels.MODELS) {
			Path code = Path.of("org.waarborg." + model, "src-gen");
			Map<String, String> committed = texts(Checkout.BUNDLES.resolve(code));
			Map<String, String> generated = texts(output.resolve(code));
			assertEquals(generated.keySet(), committed.keySet(), "run releng/scripts/regenerate");
			generated.forEach((file, text) -> assertEquals(text, committed.get(file),
					model + ": " + file + " differs from its model: run releng/scripts/regenerate"));
		}
	}

	private static Map<String, String> texts(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return texts;
	}
}
