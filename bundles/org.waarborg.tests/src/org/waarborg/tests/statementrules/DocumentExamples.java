package org.waarborg.tests.statementrules;

import static org.waarborg.tests.statementrules.Build.BASE;
import static org.waarborg.tests.statementrules.Build.at;
import static org.waarborg.tests.statementrules.Build.base;
import static org.waarborg.tests.statementrules.Build.good;
import static org.waarborg.tests.statementrules.Build.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.tests.rules.Scenario;

/** Examples of the rules about the statement as a document: its scope, sets, editions, translation and open points. */
final class DocumentExamples {

	private static final String NEW = "basis-2";

	private DocumentExamples() {
	}

	static void addTo(Map<String, Consumer<Scenario>> examples) {
		translations(examples);
		scope(examples);
		sets(examples);
		editions(examples);
		followUps(examples);
	}

	private static void translations(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-021.fires.1", s -> {
			translate(s);
			at(s, 0).getInclusion().remove(1);
			s.expectAt(s.statement());
		});
		examples.put("SOA-021.fires.2", s -> {
			translate(s);
			at(s, 0).getInclusion().get(0).setValue("Dat is sinds kort anders.");
			s.expectAt(s.statement());
		});
		examples.put("SOA-021.silent.1", s -> base(s, 1));
		examples.put("SOA-021.silent.2", DocumentExamples::translate);
	}

	private static void translate(Scenario s) {
		Decision decision = at(base(s, 1), 0);
		translate(s.statement().getTitle());
		translate(decision.getInclusion());
		translate(decision.getRealisation());
		decision.getDrivers().forEach(d -> translate(d.getText()));
	}

	private static void translate(List<LocalText> texts) {
		LocalText english = Texts.of("en", "In English");
		english.setSourceHash(Texts.hash(texts.get(0).getValue()));
		texts.add(english);
	}

	private static void scope(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-022.fires.1", s -> {
			base(s, 1).statement().setScope(null);
			s.expectAt(s.statement());
		});
		examples.put("SOA-022.silent.1", s -> base(s, 1));
		examples.put("SOA-029.fires.1", s -> {
			s.dossier().getDomainsUsed().add("statement");
			s.expectAt(s.dossier());
		});
		examples.put("SOA-029.fires.2", s -> s.expectAt(s.dossier()));
		examples.put("SOA-029.silent.1", s -> base(s, 1));
		examples.put("SOA-028.fires.1", s -> s.expectAt(s.statement()));
		examples.put("SOA-028.silent.1", s -> base(s, 1));
	}

	private static void sets(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-023.fires.1", s -> {
			s.uses(BASE);
			s.times(5, i -> good(s, BASE + "#A.5." + i)).expectAt(s.statement());
		});
		examples.put("SOA-023.fires.2", s -> {
			good(base(s, 1), "elders-1#A.1");
			s.expectAt(s.statement());
		});
		examples.put("SOA-023.silent.1", s -> base(s, 1));
		examples.put("SOA-025.fires.1", s -> {
			base(s, 1).statement().getControlSets().get(0).setVersion("0.9.0");
			s.expectAt(s.statement());
		});
		examples.put("SOA-025.silent.1", s -> base(s, 1));
		examples.put("SOA-025.silent.2", s -> base(s, 1).statement().getControlSets().get(0).setVersion(null));
	}

	private static void editions(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-024.fires.1", s -> old(s, null).expectAt(s.statement()));
		examples.put("SOA-024.fires.2", s -> old(s, LocalDate.of(2027, 4, 21)).expectAt(s.statement()));
		examples.put("SOA-024.fires.3", s -> old(s, LocalDate.of(2025, 10, 31)).expectAt(s.statement()));
		examples.put("SOA-024.silent.1", s -> {
			old(s, LocalDate.of(2025, 10, 31));
			s.statement("statements/new.soa").setTwin(s.statement());
		});
		examples.put("SOA-024.silent.2", s -> {
			s.controlSets(Build.edition(BASE, "1", ControlSetStatus.SUPERSEDED, null, null));
			s.controlSets(Build.edition(NEW, "2", ControlSetStatus.PUBLISHED, BASE, null));
			s.uses(NEW);
		});
		examples.put("SOA-024.silent.3", s -> {
			base(s, 1);
			s.controlSets(Build.edition(NEW, "2", ControlSetStatus.IN_PREPARATION, BASE, null));
		});
	}

	private static Scenario old(Scenario s, LocalDate transitionEnds) {
		base(s, 1);
		s.controlSets(Build.edition(NEW, "2", ControlSetStatus.APPLICABLE, BASE, transitionEnds));
		return s;
	}

	private static void followUps(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-027.fires.1",
				s -> s.expectAt(Build.followUp(base(s, 1), FollowUpStatus.IN_PROGRESS, BASE + "#A.5.1")));
		examples.put("SOA-027.fires.2", s -> s.expectAt(
				Build.followUp(base(s, 2), FollowUpStatus.OPEN, BASE + "#A.5.1", BASE + "#A.5.2")));
		examples.put("SOA-027.silent.1", s -> Build.followUp(base(s, 1), FollowUpStatus.DONE, BASE + "#A.5.1"));
		examples.put("SOA-027.silent.2", s -> {
			Part part = part(base(s, 1), 0);
			part.setImplementation(Implementation.PARTIAL);
			Build.followUp(s, FollowUpStatus.OPEN, BASE + "#A.5.1");
		});
	}
}
