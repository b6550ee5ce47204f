package org.waarborg.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;

import org.waarborg.rules.RuleSettings;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;

/** The rules of some books, by id and by the classes that they look at. Immutable but for what it remembers of classes. */
final class RuleSet {

	/** A rule and the book that it is of. */
	record Entry(Rule rule, RuleBook book) {
	}

	/** A rule that is left out because another book has one with its id. */
	record Duplicate(String rule, RuleBook used, RuleBook leftOut) {
	}

	private final List<Entry> entries;
	private final List<Duplicate> duplicates;
	private final Map<EClass, List<Entry>> byClass = new ConcurrentHashMap<>();

	/**
	 * All rules of some books.
	 *
	 * @param books the books; of two rules with one id that of the earlier book is used
	 */
	RuleSet(List<RuleBook> books) {
		Map<String, Entry> byId = new LinkedHashMap<>();
		List<Duplicate> left = new ArrayList<>();
		for (RuleBook book : books) {
			for (Rule rule : book.rules()) {
				Entry first = byId.putIfAbsent(rule.id(), new Entry(rule, book));
				if (first != null) {
					left.add(new Duplicate(rule.id(), first.book(), book));
				}
			}
		}
		entries = byId.values().stream().sorted(Comparator.comparing(e -> e.rule().id())).toList();
		duplicates = List.copyOf(left);
	}

	private RuleSet(RuleSet all, RuleSettings settings) {
		entries = all.entries.stream().filter(e -> settings.isOn(e.rule())).toList();
		duplicates = all.duplicates;
	}

	/** Those of the rules that look under these settings. */
	RuleSet on(RuleSettings settings) {
		return entries.stream().allMatch(e -> settings.isOn(e.rule())) ? this : new RuleSet(this, settings);
	}

	/** The rules, by id. */
	List<Entry> entries() {
		return entries;
	}

	/** What is left out. */
	List<Duplicate> duplicates() {
		return duplicates;
	}

	/** The rules that look at objects of a class, by id. */
	List<Entry> of(EClass type) {
		return byClass.computeIfAbsent(type, t -> entries.stream()
				.filter(e -> e.rule().subjects().stream().anyMatch(s -> s == t || s.isSuperTypeOf(t))).toList());
	}
}
