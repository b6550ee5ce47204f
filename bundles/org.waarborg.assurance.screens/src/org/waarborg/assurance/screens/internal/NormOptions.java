package org.waarborg.assurance.screens.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.EditionTransition;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.screen.Option;

/** The norms that a certificate can be on: those that are installed, and those that the register names. */
public final class NormOptions {

	private NormOptions() {
	}

	/**
	 * The norms by name.
	 *
	 * @param look the register
	 * @param text the words
	 * @return an option for each id
	 */
	public static List<Option> of(RegisterLook look, AssuranceScreenWords text) {
		Set<String> ids = new TreeSet<>();
		look.session().controlSets().headers().stream().filter(h -> !h.norm().isEmpty() && h.extendsSet().isEmpty())
				.map(ControlSetHeader::id).forEach(ids::add);
		look.register().ifPresent(r -> named(r).filter(Objects::nonNull).filter(n -> !n.isBlank()).forEach(ids::add));
		return ids.stream().map(i -> new Option(i, text.norm(i), "", ""))
				.sorted(Comparator.comparing(Option::label)).toList();
	}

	private static Stream<String> named(AssuranceRegister register) {
		return Stream.of(register.getSchemes().stream().flatMap(s -> s.getNorms().stream()),
				register.getTransitions().stream().map(EditionTransition::getFrom),
				register.getTransitions().stream().map(EditionTransition::getTo),
				register.getCertificates().stream().map(Certificate::getNorm),
				register.getCertificates().stream().flatMap(c -> c.getIssues().stream())
						.map(CertificateIssue::getNorm))
				.flatMap(s -> s);
	}
}
