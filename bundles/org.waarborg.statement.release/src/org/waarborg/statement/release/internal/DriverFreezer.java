package org.waarborg.statement.release.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.LocalText;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.DerivedDriver;
import org.waarborg.statement.Driver;
import org.waarborg.statement.FrozenDriver;
import org.waarborg.statement.StatementFactory;

/**
 * Freezes drivers. One that refers to a requirement has a source, if only an empty one; its text is the name that documents give
 * the requirement, and is missing where that is source and article. One that follows from a risk has that one's code, if only an empty one.
 */
final class DriverFreezer {

	private final ControlSetRegistry registry;
	private final Frozen frozen;

	DriverFreezer(ControlSetRegistry registry, Frozen frozen) {
		this.registry = registry;
		this.frozen = frozen;
	}

	FrozenDriver freeze(Driver from) {
		FrozenDriver to = StatementFactory.eINSTANCE.createFrozenDriver();
		to.setId(frozen.id(from));
		to.setKind(from.getKind());
		Requirement requirement = from.getRequirement();
		if (requirement == null || requirement.eIsProxy()) {
			to.getText().addAll(frozen.texts(from.getText()));
		} else {
			to.setSource(Objects.toString(requirement.getSource(), ""));
			to.setRequirement(requirement.getId());
			to.setClassification(requirement.getClassification());
			name(to, requirement);
		}
		return to;
	}

	/**
	 * Freezes what follows from elsewhere: as the name of a risk, without a text and a source.
	 *
	 * @param row id of the frozen row
	 */
	FrozenDriver freeze(DerivedDriver from, String row) {
		String name = "derived/" + row + '/' + Objects.toString(from.source().getId(), "");
		FrozenDriver to = StatementFactory.eINSTANCE.createFrozenDriver();
		to.setId(frozen.made(name));
		to.setKind(from.kind());
		to.setRiskCode(Objects.toString(from.source().getCode(), ""));
		to.getRiskTitle().addAll(frozen.textsAgain(name + "/title", from.source().getTitle()));
		to.getRiskLevel().addAll(frozen.textsAgain(name + "/level", from.detail()));
		to.setClassification(from.source().eContainer() instanceof Element register
				? Disclosure.stricter(from.source().getClassification(), register.getClassification())
				: from.source().getClassification());
		return to;
	}

	private void name(FrozenDriver to, Requirement requirement) {
		Optional<ResolvedControl> listed = Optional.ofNullable(requirement.getReference()).flatMap(registry::find);
		String article = Frozen.orNull(requirement.getArticle());
		boolean lawByName = requirement.getKind() == RequirementKind.LAW
				&& !(to.getSource() + Objects.toString(article, "")).isBlank();
		if (listed.isPresent()) {
			to.getText().addAll(frozen.texts("driver/" + to.getId(), names(listed.get())));
		} else if (lawByName) {
			to.setArticle(article);
		} else {
			for (LocalText text : frozen.texts(requirement.getTitle())) {
				to.getText().add(text);
			}
			to.setArticle(requirement.getKind() == RequirementKind.LAW ? null : article);
		}
	}

	/** The short name of the list in Dutch; law and article where another language has them. */
	private static Map<String, String> names(ResolvedControl listed) {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("nl", listed.label());
		names.put("en", listed.reference().isEmpty() ? listed.label() : listed.reference());
		return names;
	}
}
