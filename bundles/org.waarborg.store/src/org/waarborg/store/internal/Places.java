package org.waarborg.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.waarborg.store.StoreProblem;

/** Finds line and column of what was only noticed after all files were read. */
final class Places {

	private final Map<String, byte[]> contents;
	private final Map<String, String> texts = new HashMap<>();
	private final Set<String> used = new HashSet<>();

	Places(Map<String, byte[]> contents) {
		this.contents = contents;
	}

	List<StoreProblem> locate(List<StoreProblem> problems) {
		List<StoreProblem> located = new ArrayList<>();
		for (StoreProblem problem : problems) {
			located.add(problem.line() == 0 && contents.containsKey(problem.file()) ? locate(problem) : problem);
		}
		return located;
	}

	private StoreProblem locate(StoreProblem problem) {
		return switch (problem.kind()) {
			case DUPLICATE_ID -> at(problem, "id=\"" + problem.found() + '"', true);
			case DANGLING_REFERENCE, REFUSED_REFERENCE -> at(problem, escape(problem.found()), false);
			case WRONG_TYPE ->
				at(problem, "id=\"" + problem.element().substring(problem.element().lastIndexOf(' ') + 1) + '"',
						false);
			case NEWER_VERSION, BAD_VERSION -> at(problem, "formatVersion=", false);
			default -> problem;
		};
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
	}

	private StoreProblem at(StoreProblem problem, String sought, boolean last) {
		String text = texts.computeIfAbsent(problem.file(), f -> new String(contents.get(f), StandardCharsets.UTF_8));
		int index = last ? text.lastIndexOf(sought) : text.indexOf(sought);
		// The same reference may dangle in several places: each gets its own.
		while (!last && index >= 0 && !used.add(problem.file() + '\n' + index)) {
			index = text.indexOf(sought, index + 1);
		}
		if (index < 0) {
			return problem;
		}
		int line = 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
		int column = index - text.lastIndexOf('\n', index);
		return new StoreProblem(problem.kind(), problem.severity(), problem.file(), line, column, problem.element(),
				problem.found(), problem.expected());
	}
}
