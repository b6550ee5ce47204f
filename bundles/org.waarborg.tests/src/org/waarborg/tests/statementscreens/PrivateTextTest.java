package org.waarborg.tests.statementscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.screen.Field;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.screens.internal.versions.VersionScreens;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;

/** A licence holder's own copy of a norm stands beside the decision, and in nothing that is copied, found or written. */
class PrivateTextTest {

	/** Made up: no norm says this. */
	private static final String TEXT = "BOUGHT-TEXT first line\nsecond line";

	@TempDir
	Path temp;

	/** A registry with a private text for one control of the norm. */
	private static ControlSetRegistry holding(ControlSetRegistry registry) {
		return (ControlSetRegistry) Proxy.newProxyInstance(ControlSetRegistry.class.getClassLoader(),
				new Class<?>[] { ControlSetRegistry.class }, (proxy, method, arguments) -> {
					try {
						return switch (method.getName()) {
							case "privateText" -> Optional.of(TEXT)
									.filter(t -> ((ControlRef) arguments[0]).control().equals("A.5.1"));
							case "privateTexts" -> new TreeMap<>(Map.of("nl", 1));
							case "withSets" -> holding((ControlSetRegistry) method.invoke(registry, arguments));
							default -> method.invoke(registry, arguments);
						};
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	@Test
	void itStandsInTheFormOfItsControlAndInNoCell() {
		try (OpenedDossier opened = OpenedDossier
				.exampleOver(temp, "nl", PrivateTextTest::holding, new StatementScreens(),
						new VersionScreens())
				.settle()) {
			Screen screen = opened.session().screen(opened.session().nodes().getFirst().target().orElseThrow())
					.orElseThrow();
			Field field = ScreenWalk.fields(screen.sections()).stream().filter(f -> f.id().equals("private"))
					.findFirst().orElseThrow();
			for (Row row : screen.rows()) {
				boolean has = ((StatementRow) row.subject()).ref().control().equals("A.5.1");
				assertEquals(has ? TEXT : "", field.value(row), screen.name(row));
				assertEquals(has, field.shown(row), "only where there is one: " + screen.name(row));
			}
			for (Field column : screen.columns()) {
				screen.rows().forEach(row -> assertFalse(column.cell(row).text().contains("BOUGHT"), column.id()));
			}
			try (GridModel grid = new GridModel(opened.session(), screen)) {
				grid.setFilter("bought-text");
				assertEquals(0, grid.shown(), "not found by typing");
			}
			assertTrue(opened.files().values().stream().noneMatch(f -> f.contains("BOUGHT")), "not in the dossier");
		}
	}
}
