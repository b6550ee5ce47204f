package org.waarborg.registry.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.spi.Offer;

/** Compares a capability with the file that it is about: lists believe the manifest and never look into the file. */
final class ManifestCheck {

	private static final Map<String, List<String>> KNOWN = Map.of(Capabilities.SET,
			List.of("id", "path", "version", "title", "norm", "edition", "kind", "status", "controls", "languages",
					"extends", "corrects", "maps", "publisher", "licence", "title.nl"),
			Capabilities.TEXT, List.of("set", "language", "path"), Capabilities.ATTRIBUTES, List.of("set", "path"));

	private final String place;
	private final ManifestClauses.Clause clause;
	private final Offer offer;
	private final Consumer<ControlSetProblem> problems;

	ManifestCheck(String place, ManifestClauses.Clause clause, Offer offer, Consumer<ControlSetProblem> problems) {
		this.place = place;
		this.clause = clause;
		this.offer = offer;
		this.problems = problems;
	}

	/** Names that nobody reads are mostly misspelt. */
	void names() {
		List<String> known = KNOWN.get(clause.namespace());
		for (String name : clause.attributes().keySet()) {
			boolean title = clause.namespace().equals(Capabilities.SET) && name.startsWith("title.");
			if (!title && !known.contains(name)) {
				problems.accept(warning("registry.check.unknownAttribute", name).args(clause.namespace(), name,
						String.join(", ", known)));
			}
		}
	}

	/** Compares with a catalog; what makes the set unusable is told by resolving it. */
	void set(ControlSetHeader said, ControlSet file) {
		titles(said.titles(), Texts.all(file.getTitle()));
		same("norm", said.norm(), file.getNorm());
		same("edition", said.edition(), file.getEdition());
		same("kind", said.kind().name(), file.getKind().name());
		if (absent("status")) {
			add("status", "status=\"" + file.getStatus() + '"');
		} else {
			same("status", said.status().name(), file.getStatus().name());
		}
		int controls = Headers.count(file);
		if (absent("controls")) {
			add("controls", "controls:Long=\"" + controls + '"');
		} else if (said.controls() != controls) {
			problems.accept(warning("registry.check.count", "controls").args(Integer.toString(said.controls()),
					Integer.toString(controls)));
		}
		maps(said, Headers.maps(file));
	}

	private void titles(Map<String, String> said, Map<String, String> found) {
		Map<String, String> all = new LinkedHashMap<>(said);
		found.forEach(all::putIfAbsent);
		for (String language : all.keySet()) {
			same(language.equals("en") ? "title" : "title." + language, said.get(language), found.get(language));
		}
	}

	private void maps(ControlSetHeader said, List<String> found) {
		Set<String> before = new TreeSet<>(said.maps());
		Set<String> now = new TreeSet<>(found);
		if (before.isEmpty() && !now.isEmpty()) {
			problems.accept(warning("registry.check.noMaps", "maps").args(String.join(", ", now),
					"maps:List<String>=\"" + String.join(",", now) + '"'));
		} else {
			same("maps", String.join(",", before), String.join(",", now));
		}
	}

	/** Compares what a capability of texts or attributes says with its file. */
	void belonging(String set, String said, String language) {
		if (!Headers.text(set).isBlank() && !offer.set().equals(set)) {
			problems.accept(Belonging.otherSet(offer.file().place(), offer.set(), set));
		}
		if (!Headers.text(language).isBlank()) {
			same("language", said, language);
		}
	}

	private boolean absent(String name) {
		return Capabilities.text(clause.attributes(), name).isEmpty();
	}

	private void add(String name, String expected) {
		problems.accept(warning("registry.check.attributeAbsent", name).args(clause.namespace(), name, expected));
	}

	private void same(String attribute, String said, String found) {
		String one = Headers.text(said).strip();
		String other = Headers.text(found).strip();
		if (!one.equals(other)) {
			problems.accept(warning("registry.set.headerDiffers", attribute).args(attribute, one, other));
		}
	}

	private Problem warning(String code, String element) {
		return Problem.warning(code, place).set(offer.set()).element(element);
	}
}
