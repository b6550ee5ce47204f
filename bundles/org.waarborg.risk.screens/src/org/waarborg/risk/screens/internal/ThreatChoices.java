package org.waarborg.risk.screens.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Folding;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.risk.Risk;
import org.waarborg.screen.Choices;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.ControlChoices;

/** Entries of the installed lists of threats and vulnerabilities, found by code and title in every language. */
final class ThreatChoices implements Choices {

	private final DossierSession session;
	private final RiskFacts facts;
	private final ControlChoices installed;

	private record Hit(ResolvedControl entry, String set, int rank) {
	}

	ThreatChoices(DossierSession session, RiskFacts facts, ControlChoices installed) {
		this.session = session;
		this.facts = facts;
		this.installed = installed;
	}

	@Override
	public List<Option> find(Row row, String query, int limit) {
		List<String> words = Folding.words(query);
		List<Hit> hits = new ArrayList<>();
		for (ControlSetHeader list : lists()) {
			session.controlSets().set(list.id()).stream().flatMap(s -> s.controls().stream())
					.forEach(c -> {
						int rank = rank(words, c);
						if (rank >= 0) {
							hits.add(new Hit(c, list.title(session.language()), rank));
						}
					});
		}
		return hits.stream().sorted(Comparator.comparingInt(Hit::rank)).limit(limit)
				.map(h -> new Option(h.entry().ref(), h.entry().label() + ' ' + h.entry().title(session.language()),
						h.set(), "norm-entry"))
				.toList();
	}

	/** Lists of threats; of the checklists, as which older ones came, those that this register uses and that are called so. */
	private List<ControlSetHeader> lists() {
		Set<String> used = new HashSet<>();
		facts.risks().stream().map(Risk::getThreats).flatMap(List::stream).map(ControlRef::set).forEach(used::add);
		return session.controlSets().headers().stream().filter(h -> h.kind() == ControlSetKind.THREATS
				|| h.kind() == ControlSetKind.CHECKLIST && (used.contains(h.id()) || isCalledSo(h))).toList();
	}

	private static boolean isCalledSo(ControlSetHeader list) {
		return Stream.concat(Stream.of(list.id()), list.titles().values().stream()).map(Folding::fold)
				.anyMatch(t -> t.contains("threat") || t.contains("dreiging") || t.contains("kwetsba"));
	}

	private static int rank(List<String> words, ResolvedControl entry) {
		String number = Folding.fold(entry.label());
		StringBuilder all = new StringBuilder(number);
		entry.titles().values().forEach(t -> all.append('\n').append(Folding.fold(t)));
		entry.purposes().values().forEach(t -> all.append('\n').append(Folding.fold(t)));
		if (!words.stream().allMatch(all.toString()::contains)) {
			return -1;
		}
		return words.isEmpty() || number.startsWith(words.getFirst()) ? 0 : 1;
	}

	@Override
	public Option describe(Object value) {
		return installed.describe(value);
	}
}
