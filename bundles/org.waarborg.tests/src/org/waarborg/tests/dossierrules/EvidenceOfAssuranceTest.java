package org.waarborg.tests.dossierrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Verification;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.tests.assurance.Assurances;
import org.waarborg.tests.rules.Scenario;

/** The file of a certificate or report is that thing itself: nobody relies on it by being its file. */
class EvidenceOfAssuranceTest {

	private static final AssuranceFactory A = AssuranceFactory.eINSTANCE;

	@TempDir
	Path folder;

	private final RulesComponent rules = new RulesComponent();
	private Scenario scenario;
	private Evidence file;

	@BeforeEach
	void start() {
		rules.addBook(new DossierRuleBook());
		scenario = new Scenario(folder.resolve("dossier"));
		file = DossierFactory.eINSTANCE.createEvidence();
		file.setCode("BEW-1");
		file.setValidUntil(LocalDate.of(2026, 9, 30));
		scenario.dossier().getEvidence().add(file);
		AssuranceRegister register = scenario.file("assurance/2026.assurance", Assurances.register());
		Certificate certificate = A.createCertificate();
		certificate.setCode("CER-01");
		CertificateIssue issue = A.createCertificateIssue();
		issue.setFile(file);
		certificate.getIssues().add(issue);
		Verification seen = A.createVerification();
		seen.setProof(file);
		certificate.getVerifications().add(seen);
		register.getCertificates().add(certificate);
		AssuranceReport report = A.createAssuranceReport();
		report.setFile(file);
		register.getReports().add(report);
	}

	@AfterEach
	void stop() {
		scenario.close();
	}

	private List<Signal> expired() {
		return rules.check(scenario.request("nl", List.of())).signals().stream()
				.filter(s -> s.rule().equals("EVD-001")).toList();
	}

	@Test
	void anExpiredFileThatOnlyACertificateAReportAndALookNameIsNoSignal() {
		assertEquals(List.of(), expired());
	}

	@Test
	void whereAControlReliesOnItThatAloneIsNamed() {
		Part part = StatementFactory.eINSTANCE.createPart();
		part.getEvidence().add(file);
		scenario.decision("iso27001-2022#A.5.22").getParts().add(part);
		List<Signal> signals = expired();
		assertEquals(1, signals.size(), signals.toString());
		String text = signals.getFirst().text();
		assertTrue(text.contains("A.5.22") && !text.contains("CER-01"), text);
	}
}
