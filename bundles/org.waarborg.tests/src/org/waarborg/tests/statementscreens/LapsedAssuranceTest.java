package org.waarborg.tests.statementscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.CertificateState;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.IssueReason;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.StateReport;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.Status;
import org.waarborg.dossier.Element;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.tests.screenfields.OpenedDossier;

/** A certificate that does not hold any more is seen at the controls that rely on it, and a new one turns that back. */
class LapsedAssuranceTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;
	private Screen screen;
	private Certificate certificate;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", new StatementScreens()).settle();
		StatementOfApplicability statement = opened.session().dossier().roots(StatementOfApplicability.class).stream()
				.filter(s -> parts(s).anyMatch(this::relies)).findFirst().orElseThrow();
		screen = opened.screen("statement", statement.getId());
		certificate = (Certificate) named(parts(statement).filter(this::relies).findFirst().orElseThrow()).iterator()
				.next();
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private static Stream<Part> parts(StatementOfApplicability statement) {
		return statement.getDecisions().stream().filter(d -> d.getApplicability() == Applicability.APPLICABLE)
				.filter(d -> d.getParts().size() == 1).map(d -> d.getParts().get(0));
	}

	/** A certificate that holds is all that it relies on. */
	private boolean relies(Part part) {
		Set<Element> named = named(part);
		return named.size() == 1 && named.iterator().next() instanceof Certificate c
				&& Certificates.holds(c, OpenedDossier.TODAY);
	}

	private Set<Element> named(Part part) {
		return Reliance.named(part,
				AssuranceIndex.of(opened.session().dossier().roots(AssuranceRegister.class).get(0)));
	}

	private Row row() {
		return screen.rows().stream()
				.filter(r -> ((StatementRow) r.subject()).decision()
						.filter(d -> d.getParts().size() == 1 && named(d.getParts().get(0)).equals(Set.of(certificate)))
						.isPresent())
				.findFirst().orElseThrow();
	}

	private Cell cell(String id) {
		Field field = screen.sections().stream().flatMap(s -> s.fields().stream()).filter(f -> f.id().equals(id))
				.findFirst().orElseThrow();
		return field.cell(row());
	}

	private List<String> groups() {
		return screen.groupings().stream().filter(g -> g.id().equals("assurance")).findFirst().orElseThrow()
				.groups().apply(row()).stream().map(g -> g.label()).toList();
	}

	private void suspend() {
		StateReport seen = AssuranceFactory.eINSTANCE.createStateReport();
		seen.setState(CertificateState.SUSPENDED);
		seen.setFrom(OpenedDossier.TODAY.minusDays(3));
		opened.run(
				opened.session().edits().add(certificate, Literals.CERTIFICATE__STATES, Identifiers.ensureIds(seen)));
	}

	private void issueAgain() {
		CertificateIssue issue = AssuranceFactory.eINSTANCE.createCertificateIssue();
		issue.setReason(IssueReason.RECERTIFICATION);
		issue.setIssuedOn(OpenedDossier.TODAY);
		issue.setExpiresOn(OpenedDossier.TODAY.plusYears(3));
		opened.run(
				opened.session().edits().add(certificate, Literals.CERTIFICATE__ISSUES, Identifiers.ensureIds(issue)));
	}

	@Test
	void aSuspendedCertificateIsSeenAtTheDecisionAndANewIssueTurnsItBack() {
		String before = cell("part.implementation").text();
		assertEquals(List.of("houdt stand"), groups());

		suspend();
		assertEquals(before + " · assurance vervallen", cell("part.implementation").text());
		assertEquals(Optional.of(Status.STOP), cell("part.implementation").status());
		assertTrue(cell("assured").text().endsWith("geschorst"), cell("assured").text());
		assertEquals(List.of("vervallen"), groups());

		issueAgain();
		assertEquals(before, cell("part.implementation").text());
		assertEquals(List.of("houdt stand"), groups());
	}

	@Test
	void undoTurnsItBackToo() {
		String before = cell("part.implementation").text();
		suspend();
		assertFalse(before.equals(cell("part.implementation").text()));
		opened.session().undo();
		assertEquals(before, cell("part.implementation").text());
		assertEquals(List.of("houdt stand"), groups());
	}
}
