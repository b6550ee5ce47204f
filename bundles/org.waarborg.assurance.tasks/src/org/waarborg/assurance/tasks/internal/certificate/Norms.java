package org.waarborg.assurance.tasks.internal.certificate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.ControlSetKind;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;

/** The norms that a certificate can be on: sets of controls, and norms that are only named. */
final class Norms {

	private final DossierSession session;

	Norms(DossierSession session) {
		this.session = session;
	}

	/** What can be chosen, and what is there although it is not installed. */
	Input input(String id, String label, String value) {
		List<Option> options = new ArrayList<>(session.controlSets().headers().stream()
				.filter(h -> h.kind() == ControlSetKind.CONTROLS || h.kind() == ControlSetKind.NORM_ENTRY)
				.filter(h -> !h.norm().isBlank())
				.sorted(Comparator.comparing(h -> h.name(session.language())))
				.map(h -> new Option(h.id(), h.name(session.language()), h.title(session.language()), "control-set"))
				.toList());
		if (value != null && options.stream().noneMatch(o -> o.value().equals(value))) {
			options.add(new Option(value, value, "", "control-set"));
		}
		return Input.of(id, label, new Input.Choice(options, true), value);
	}

	/** What people call a norm. */
	String name(String id) {
		return Optional.ofNullable(id).flatMap(session.controlSets()::header).map(h -> h.name(session.language()))
				.orElse(id == null ? "" : id);
	}

	/** Whether an organisation certifies. */
	static boolean isBody(Organisation organisation) {
		return organisation.getKinds().contains(OrganisationKind.CERTIFICATION_BODY);
	}
}
