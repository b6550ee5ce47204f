package org.waarborg.exchange.oscal.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReading.Place;

/** What is to be said of a file that was read. What occurs very often is said some times and then counted. */
final class Notes {

	private static final int SAID = 20;
	private static final int KINDS = 60;
	private static final String MORE = "registry.oscal.more";

	private static final class Count {
		private final Place first;
		private int times;

		Count(Place first) {
			this.first = first;
		}
	}

	private final String file;
	private final List<ControlSetProblem> notes = new ArrayList<>();
	private final Map<String, Count> said = new LinkedHashMap<>();
	private final Map<String, Count> kept = new LinkedHashMap<>();

	Notes(String file) {
		this.file = file;
	}

	void info(String code, Place at, String... args) {
		note(Severity.INFO, code, at, args);
	}

	void warning(String code, Place at, String... args) {
		note(Severity.WARNING, code, at, args);
	}

	private void note(Severity severity, String code, Place at, String... args) {
		Count count = said.computeIfAbsent(code, c -> new Count(at));
		if (++count.times <= SAID) {
			notes.add(problem(severity, code, at, args));
		}
	}

	/** Something of the file that a control set has no place for: kept in the file, not shown. */
	void notShown(String kind, Place at) {
		String known = kept.containsKey(kind) || kept.size() < KINDS ? kind : "…";
		kept.computeIfAbsent(known, k -> new Count(at)).times++;
	}

	ControlSetProblem problem(Severity severity, String code, Place at, String... args) {
		return new ControlSetProblem(severity, code, "", file, at.line(), at.column(), "", List.of(args));
	}

	/** The file cannot be used, and why. */
	CatalogException refused(String code, Place at, String... args) {
		return new CatalogException(List.of(problem(Severity.ERROR, code, at, args)));
	}

	List<ControlSetProblem> all() {
		List<ControlSetProblem> all = new ArrayList<>(notes);
		said.forEach((code, count) -> {
			if (count.times > SAID) {
				all.add(problem(Severity.INFO, MORE, count.first, Integer.toString(count.times - SAID), code));
			}
		});
		kept.forEach((kind, count) -> all.add(
				problem(Severity.INFO, "registry.oscal.notShown", count.first, Integer.toString(count.times), kind)));
		return all;
	}
}
