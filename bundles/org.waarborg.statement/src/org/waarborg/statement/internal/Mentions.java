package org.waarborg.statement.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.Fact;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;

/**
 * What free texts of a document still name although it is withheld elsewhere: "see DOC-20" where DOC-20 does not leave.
 * Nobody but the writer of a text can mend that, so it is told and not cut out.
 */
final class Mentions {

	private final StatementDiscloser discloser;
	private final Optional<Dossier> dossier;

	Mentions(StatementDiscloser discloser, Optional<Dossier> dossier) {
		this.discloser = discloser;
		this.dossier = dossier;
	}

	/** Codes of elements, then names of people, that the document's texts hold as whole words. */
	List<String> in(Document document) {
		Set<String> names = new LinkedHashSet<>();
		elements().map(Element::getCode).filter(c -> c != null && !c.isBlank()).sorted().forEach(names::add);
		people().map(Labels::of).filter(n -> !n.isBlank()).sorted().forEach(names::add);
		String text = texts(document).collect(Collectors.joining("\n"));
		// A dossier has thousands of names and a document few of them: most fall out by their first word.
		Set<String> words = Set.copyOf(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
		return names.stream().filter(n -> words.contains(n.strip().split("[^\\p{L}\\p{N}]+")[0]))
				.filter(n -> holds(text, n.strip())).toList();
	}

	/** What was held back, and what the dossier has beyond it that may not leave: a text may name anything. */
	private Stream<Element> elements() {
		Stream<Element> inDossier = contents().filter(Element.class::isInstance).map(Element.class::cast)
				.filter(e -> !discloser.mayLeave(e) && !isOwnOrganisation(e));
		Stream<Element> heldBack = discloser.held().stream().filter(Element.class::isInstance)
				.map(Element.class::cast);
		return Stream.concat(heldBack, inDossier).filter(e -> !discloser.isShown(e));
	}

	private boolean isOwnOrganisation(Element element) {
		return dossier.map(Dossier::getOrganisation).filter(o -> o == element).isPresent();
	}

	/** Where names of people are held back, those of all people are but the ones that the document shows. */
	private Stream<Person> people() {
		List<Person> held = discloser.held().stream().filter(Person.class::isInstance).map(Person.class::cast)
				.toList();
		Stream<Person> others = held.isEmpty() ? Stream.empty()
				: dossier.stream().flatMap(d -> d.getPeople().stream());
		return Stream.concat(held.stream(), others).filter(p -> !discloser.isShown(p));
	}

	private Stream<EObject> contents() {
		List<EObject> contents = new ArrayList<>();
		dossier.ifPresent(d -> d.eAllContents().forEachRemaining(contents::add));
		return contents.stream();
	}

	private static Stream<String> texts(Document document) {
		Stream<String> facts = document.header().facts().stream().map(Fact::value).flatMap(Mentions::texts);
		return Stream.concat(facts, document.sections().stream().flatMap(Mentions::texts));
	}

	private static Stream<String> texts(Section section) {
		return section.blocks().stream().flatMap(b -> switch (b) {
			case Table table -> table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(Mentions::texts);
			case Paragraph paragraph -> Stream.of(paragraph.text());
			default -> Stream.empty();
		});
	}

	private static Stream<String> texts(Cell cell) {
		return switch (cell) {
			case Cell.Text text -> Stream.of(text.value());
			case Cell.Items items -> items.items().stream().map(Cell.Item::text);
			case Cell.Ref ref -> Stream.of(ref.text());
			default -> Stream.empty();
		};
	}

	private static boolean holds(String text, String name) {
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
			if (starts && ends(text, at + name.length())) {
				return true;
			}
		}
		return false;
	}

	/** "A.5" does not end in "A.5.1", nor "M-26" in "M-26-16"; both do at the end of a sentence. */
	private static boolean ends(String text, int end) {
		if (end >= text.length()) {
			return true;
		}
		char next = text.charAt(end);
		boolean goesOn = (next == '.' || next == '-') && end + 1 < text.length()
				&& Character.isDigit(text.charAt(end + 1));
		return !goesOn && !Character.isLetterOrDigit(next);
	}
}
