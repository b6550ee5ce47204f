package org.waarborg.assurance.cli.internal;

import java.util.Optional;

import org.waarborg.dossier.Evidence;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Option;

/** Where something was found, and what proves it. */
final class PlaceOptions {

	@Option(names = "--where", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.where")
	String where;

	@Option(names = "--proof", paramLabel = "ID", descriptionKey = "option.proof")
	private String proof;

	Optional<Evidence> evidence(OpenDossier dossier, AssuranceSession session) {
		return proof == null ? Optional.empty()
				: Optional.of(dossier.dossier().getEvidence().stream()
						.filter(e -> proof.equals(e.getCode()) || proof.equals(e.getId())).findFirst()
						.orElseThrow(() -> session.usage("proof.unknown", proof)));
	}
}
