package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.workbench.internal.state.FindIndex;
import org.waarborg.workbench.internal.state.FindIndex.Entry;

/** Ctrl+K: anything by a part of its name. */
class FindIndexTest {

	private final FindIndex index = new FindIndex(
			List.of(session("umc", "Verklaring", "15.1 Andere norm", "5.1 Beleid", "5.10 Gebruik van middelen",
					"5.19 Beveiliging in leveranciersrelaties", "8.1 Eindpunten van gebruikers", "R-112 Crèche",
					"CER-012 loopt af",
					"CER-012 NEN 7510 van een leverancier met een lange naam")));

	@Test
	void aNumberFindsItselfBeforeLongerOnes() {
		assertEquals(List.of("5.1 Beleid", "5.10 Gebruik van middelen", "5.19 Beveiliging in leveranciersrelaties"),
				labels("5.1").subList(0, 3));
		assertEquals("5.19 Beveiliging in leveranciersrelaties", labels("5.19").get(0));
	}

	@Test
	void theThingItselfComesBeforeWhatIsToldOfIt() {
		assertEquals(List.of("CER-012 NEN 7510 van een leverancier met een lange naam", "CER-012 loopt af"),
				labels("cer-012"));
	}

	@Test
	void wordsAreFoundInAnyOrderWithoutAccentsAndCase() {
		assertEquals(List.of("5.19 Beveiliging in leveranciersrelaties"), labels("LEVERANCIER beveil"));
		assertEquals(List.of("R-112 Crèche"), labels("creche"));
		assertEquals(List.of("R-112 Crèche"), labels("crèche r-112"));
	}

	@Test
	void theBeginningOfAWordComesBeforeItsMiddle() {
		assertEquals(List.of("5.10 Gebruik van middelen", "8.1 Eindpunten van gebruikers"), labels("gebruik"));
		assertEquals(List.of(), labels("gebruik olifant"));
	}

	@Test
	void nothingTypedOffersTheScreens() {
		assertEquals(List.of("Verklaring"), labels(""));
	}

	@Test
	void whatIsFoundLeadsToItsRow() {
		Entry entry = index.find("5.19", 1).get(0);
		assertEquals(new Target("statement", "s", "row3", ""), entry.target());
		assertEquals(Path.of("umc"), entry.folder());
	}

	@Test
	void severalDossiersAreToldApart() {
		FindIndex both = new FindIndex(
				List.of(session("umc", "Verklaring", "5.1 Beleid"), session("ggz", "Verklaring", "5.1 Beleid")));
		List<String> details = both.find("5.1", 10).stream().map(Entry::detail).toList();
		assertEquals(2, details.size());
		assertTrue(details.get(0).contains("umc") && details.get(1).contains("ggz"), details.toString());
	}

	private List<String> labels(String query) {
		return index.find(query, 50).stream().map(Entry::label).toList();
	}

	private static DossierSession session(String name, String title, String... rows) {
		Target target = Target.screen("statement", "s");
		Map<String, String> names = new TreeMap<>();
		for (int i = 0; i < rows.length; i++)
			names.put("row" + i, rows[i]);
		Screen screen = stub(Screen.class, Map.of("title", title, "icon", "statement", "target", target, "rows",
				names.keySet().stream().map(id -> new Row(id, Optional.empty(), id)).toList()), names);
		Node node = new Node("n", title, "statement", "", Optional.empty(), Optional.of(target), List.of());
		return stub(DossierSession.class,
				Map.of("name", name, "folder", Path.of(name), "nodes", List.of(node), "screen",
						Optional.of(screen)),
				Map.of());
	}

	private static <T> T stub(Class<T> type, Map<String, Object> answers, Map<String, String> names) {
		return type.cast(
				Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
					if (method.getName().equals("name") && arguments != null)
						return names.get(((Row) arguments[0]).id());
					if (method.getName().equals("leadsTo"))
						return Optional.of(Target.screen("certificates", "c"))
								.filter(t -> names.get(((Row) arguments[0]).id()).endsWith("loopt af"));
					if (!answers.containsKey(method.getName()))
						throw new UnsupportedOperationException(method.getName());
					return answers.get(method.getName());
				}));
	}
}
