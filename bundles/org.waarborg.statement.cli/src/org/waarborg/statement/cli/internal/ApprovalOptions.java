package org.waarborg.statement.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;

import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.Person;
import org.waarborg.cli.People;
import org.waarborg.statement.release.Releasing;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Option;

/** An approval on the command line: what releasing and approving ask alike. */
final class ApprovalOptions {

	@Option(names = "--role", paramLabel = "ROLE", defaultValue = "top-management", descriptionKey = "option.approve.role")
	private String role;

	@Option(names = "--proof", paramLabel = "FILE|ID", descriptionKey = "option.approve.proof")
	private String proof;

	@Option(names = "--signature", paramLabel = "FILE", descriptionKey = "option.approve.signature")
	private Path signature;

	@Option(names = "--exemption", paramLabel = "ID", descriptionKey = "option.approve.exemption")
	private String exemption;

	@Option(names = "--remark", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.approve.remark")
	private String remark;

	Releasing.Approve approve(ReleaseSession session, OpenDossier dossier, String approver, LocalDate on, int number) {
		Person person = People.find(dossier, approver, session.session().console());
		return new Releasing.Approve(person, session.role(role), on,
				signature == null ? ApprovalKind.RECORDED : ApprovalKind.SIGNED,
				session.proof(dossier, proof, person, on, number), session.signature(signature),
				session.exemption(dossier, exemption), remark);
	}
}
