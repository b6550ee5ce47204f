package org.waarborg.assurance.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Coverages;
import org.waarborg.assurance.Reliance;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Element;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.PartAssurance;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.spi.PartAssuranceProvider;

/** What lapsed of the certificates and reports that parts of a statement rely on. */
public class RelianceProvider implements PartAssuranceProvider {

	/** The languages of the product. */
	private static final List<String> LANGUAGES = List.of("nl", "en");

	@Override
	public Map<Part, PartAssurance> assurance(StatementOfApplicability statement, LocalDate day) {
		Map<Part, PartAssurance> answer = new HashMap<>();
		List<AssuranceIndex> registers = registers(statement).map(AssuranceIndex::of).toList();
		if (registers.isEmpty()) {
			return answer;
		}
		for (Decision decision : statement.getDecisions()) {
			if (decision.getApplicability() != Applicability.NOT_APPLICABLE) {
				for (Part part : decision.getParts()) {
					List<PartAssurance> said = registers.stream().map(r -> at(part, r, day))
							.filter(a -> a.state() != PartAssurance.State.NONE).toList();
					if (!said.isEmpty()) {
						answer.put(part, PartAssurance.together(said));
					}
				}
			}
		}
		return answer;
	}

	private static Stream<AssuranceRegister> registers(StatementOfApplicability statement) {
		Resource file = statement.eResource();
		return file == null || file.getResourceSet() == null ? Stream.empty()
				: file.getResourceSet().getResources().stream().flatMap(r -> r.getContents().stream())
						.filter(AssuranceRegister.class::isInstance).map(AssuranceRegister.class::cast);
	}

	private static PartAssurance at(Part part, AssuranceIndex register, LocalDate day) {
		List<PartAssurance.Lost> lost = new ArrayList<>();
		Set<Element> named = Reliance.named(part, register);
		for (Element element : named) {
			if (!Reliance.holds(element, part, register, day)) {
				lost.add(new PartAssurance.Lost(element, how(element, part, day)));
			}
		}
		return new PartAssurance(PartAssurance.State.of(named.size(), lost.size()), lost);
	}

	/** What happened, in each language. */
	private static List<LocalText> how(Element element, Part part, LocalDate day) {
		return LANGUAGES.stream().map(l -> Texts.of(l, how(element, part, day, new AssuranceWords(l)))).toList();
	}

	private static String how(Element element, Part part, LocalDate day, AssuranceWords words) {
		if (Coverages.covers(element, part.getService()) == Flag.NO) {
			return words.messages().get("lost.coverage");
		}
		if (!(element instanceof Certificate certificate)) {
			return words.messages().get("lost.report");
		}
		Certificates.State state = Certificates.state(certificate, day);
		return switch (state) {
			case EXPIRED -> Certificates.until(certificate)
					.map(until -> words.messages().get("lost.expired", words.date(until))).orElseThrow();
			default -> words.label(state);
		};
	}
}
