package org.waarborg.assurance.tasks.internal.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;

/** What is done with certificates, from "the supplier claims it" to "five controls rely on it". */
@Component
public class CertificateActions implements ActionSource {

	private static final Set<String> RELIED_ON = Set.of(OnAssurance.CERTIFICATES, OnAssurance.REPORTS,
			OnAssurance.SUPPLIERS, OnAssurance.SERVICES);
	private static final Set<String> ADDED_ON = Set.of(OnAssurance.CERTIFICATES, OnAssurance.SUPPLIERS,
			OnAssurance.SERVICES);

	@Override
	public int order() {
		return 13;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		Optional<AssuranceRegister> register = OnAssurance.of(session, screen.target());
		if (register.isEmpty()) {
			return List.of();
		}
		Messages messages = Messages.beside(CertificateActions.class, Locale.of(session.language()));
		Optional<String> nobody = OnAssurance.nobody(session);
		Optional<String> cannot = OnAssurance.readOnly(session);
		List<Action> actions = new ArrayList<>();
		String source = screen.target().source();
		List<Row> chosen = selection.chosen();
		if (source.equals(OnAssurance.CERTIFICATES)) {
			certificates(session, register.get(), OnAssurance.of(chosen, Certificate.class), messages, actions);
		}
		if (source.equals(OnAssurance.REPORTS) && !OnAssurance.of(chosen, AssuranceReport.class).isEmpty()) {
			List<AssuranceReport> reports = OnAssurance.of(chosen, AssuranceReport.class);
			actions.add(OnAssurance.action("cover", messages.get("action.cover"), "scope", nobody,
					() -> new CoverTask(session, register.get(), reports.getFirst(), List.of())));
		}
		if (RELIED_ON.contains(source) && chosen.size() == 1) {
			Row row = chosen.getFirst();
			rely(session, register.get(), row, messages, cannot).ifPresent(actions::add);
		}
		if (ADDED_ON.contains(source)) {
			List<Supplier> suppliers = OnAssurance.of(chosen, Supplier.class);
			Supplier of = suppliers.size() == 1 ? suppliers.getFirst() : null;
			actions.add(OnAssurance.action("addCertificate", messages.get("action.add"), "add", nobody,
					() -> new AddCertificateTask(session, register.get(), of)));
		}
		return List.copyOf(actions);
	}

	private static void certificates(DossierSession session, AssuranceRegister register, List<Certificate> chosen,
			Messages messages, List<Action> actions) {
		Optional<String> nobody = OnAssurance.nobody(session);
		Optional<String> cannot = OnAssurance.readOnly(session);
		if (chosen.isEmpty()) {
			return;
		}
		Certificate first = chosen.getFirst();
		actions.add(OnAssurance.action("verify", messages.get("action.verify", chosen.size()), "status-done", nobody,
				() -> new VerifyTask(session, register, chosen)));
		Optional<String> one = chosen.size() == 1 ? Optional.empty() : Optional.of(messages.get("not.one"));
		actions.add(OnAssurance.action("cover", messages.get("action.cover"), "scope", one.or(() -> nobody),
				() -> new CoverTask(session, register, first, List.of())));
		actions.add(OnAssurance.action("audit", messages.get("action.audit"), "due", one.or(() -> cannot),
				() -> new AuditTask(session, register, first)));
		actions.add(OnAssurance.action("issue", messages.get("action.issue"), "copy", one.or(() -> cannot),
				() -> new IssueTask(session, register, first)));
		actions.add(OnAssurance.action("renewal", messages.get("action.renewal"), "due", one.or(() -> cannot),
				() -> new RenewalTask(session, register, first)));
		actions.add(OnAssurance.action("state", messages.get("action.state"), "status-attention", one.or(() -> nobody),
				() -> new StateTask(session, register, first)));
	}

	private static Optional<Action> rely(DossierSession session, AssuranceRegister register, Row row,
			Messages messages, Optional<String> cannot) {
		RelyTask.From from = OnAssurance.of(List.of(row), Certificate.class).stream().map(RelyTask.From::of).findFirst()
				.or(() -> OnAssurance.of(List.of(row), AssuranceReport.class).stream().map(RelyTask.From::of)
						.findFirst())
				.or(() -> OnAssurance.of(List.of(row), SuppliedService.class).stream().map(RelyTask.From::of)
						.findFirst())
				.or(() -> OnAssurance.of(List.of(row), Supplier.class).stream().map(RelyTask.From::of).findFirst())
				.orElse(null);
		if (from == null) {
			return Optional.empty();
		}
		Optional<String> whyNot = cannot.or(() -> RelyTask.whyNot(session, register, from, messages));
		return Optional.of(OnAssurance.action("rely", messages.get("action.rely"), "link", whyNot,
				() -> new RelyTask(session, register, from)));
	}
}
