package org.waarborg.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;

/** Collects problems. Bounded, because a hostile file may hold a million of them. */
public final class Problems {

	private static final int LIMIT = 10_000;

	private final List<StoreProblem> list = new ArrayList<>();

	/** Adds an error at a place. */
	public void error(Kind kind, String file, Place place, String element, String found, String expected) {
		add(of(kind, Severity.ERROR, file, place, element, found, expected));
	}

	/** Adds a problem. */
	public void add(StoreProblem problem) {
		if (list.size() < LIMIT) {
			list.add(problem);
		}
	}

	/** Adds problems. */
	public void addAll(List<StoreProblem> problems) {
		problems.forEach(this::add);
	}

	/** All problems, errors first, otherwise in the order in which they were found. */
	public List<StoreProblem> sorted() {
		return list.stream().sorted(Comparator.comparing(StoreProblem::severity)).toList();
	}

	/** The problems so far. */
	public List<StoreProblem> list() {
		return list;
	}

	/** Whether one of them is an error. */
	public boolean hasErrors() {
		return list.stream().anyMatch(p -> p.severity() == Severity.ERROR);
	}

	/** A problem at a place. */
	public static StoreProblem of(Kind kind, Severity severity, String file, Place place, String element, String found,
			String expected) {
		return new StoreProblem(kind, severity, file, place.line(), place.column(), shorten(element), shorten(found),
				shorten(expected));
	}

	private static String shorten(String text) {
		String safe = text == null ? "" : text;
		return safe.length() <= 200 ? safe : safe.substring(0, 200) + '…';
	}

	/** Line and column in a file, from 1; 0 when it is about the file as a whole. */
	public record Place(int line, int column) {
		/** The file as a whole. */
		public static final Place FILE = new Place(0, 0);
	}
}
