package org.waarborg.tests.assurancetasks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.internal.CertificateDocumentSource;
import org.waarborg.assurance.internal.SupplierDocumentSource;
import org.waarborg.assurance.screens.internal.checklist.ChecklistScreens;
import org.waarborg.assurance.screens.internal.policy.PolicyScreens;
import org.waarborg.assurance.screens.internal.received.ReceivedScreens;
import org.waarborg.assurance.screens.internal.service.ServiceScreens;
import org.waarborg.assurance.tasks.internal.agreement.AgreementActions;
import org.waarborg.assurance.tasks.internal.certificate.CertificateActions;
import org.waarborg.assurance.tasks.internal.export.AssuranceExportActions;
import org.waarborg.assurance.tasks.internal.received.ReceivedActions;
import org.waarborg.assurance.tasks.internal.supplier.SupplierActions;
import org.waarborg.controlset.Identified;
import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.report.pdf.internal.PdfWriter;
import org.waarborg.report.xlsx.internal.XlsxWriter;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.tests.migration.ShippedSets;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** The suppliers of the example hospital in front of a person who works on them by clicking. */
final class AssuranceHouse implements AutoCloseable {

	static final String CISO = "Marleen Oosterhof";
	static final String DIRECTOR = "drs. Casper Wijnbergh";

	private final OpenedDossier opened;

	private AssuranceHouse(OpenedDossier opened) {
		this.opened = opened.actions(new CertificateActions(), new SupplierActions(), new AgreementActions(),
				new AssuranceExportActions(documents()), new ReceivedActions()).settle();
	}

	static AssuranceHouse example(Path temp) {
		return example(temp, "nl");
	}

	static AssuranceHouse example(Path temp, String language) {
		return new AssuranceHouse(OpenedDossier.example(temp, language, screens()));
	}

	static AssuranceHouse readOnly(Path temp) {
		return new AssuranceHouse(OpenedDossier.readOnly(temp, "nl", screens()));
	}

	static AssuranceHouse empty(Path temp) {
		return new AssuranceHouse(OpenedDossier.empty(temp, "nl", screens()));
	}

	private static ScreenSource[] screens() {
		return new ScreenSource[] { new DossierScreens(), new ReceivedScreens(), new ServiceScreens(),
				new PolicyScreens(),
				new ChecklistScreens() };
	}

	private static WhiteboardDocuments documents() {
		WhiteboardDocuments documents = new WhiteboardDocuments();
		long id = 0;
		for (DocumentWriter writer : List.of(new HtmlWriter(), new CsvWriter(), new XlsxWriter(), new PdfWriter())) {
			documents.addWriter(writer, Map.of("service.id", Long.valueOf(++id)));
		}
		for (DocumentSource source : List.of(new CertificateDocumentSource(ShippedSets.registry()),
				new SupplierDocumentSource(ShippedSets.registry()))) {
			documents.addSource(source, Map.of("service.id", Long.valueOf(++id)));
		}
		return documents;
	}

	DossierSession session() {
		return opened.session();
	}

	OpenedDossier opened() {
		return opened;
	}

	AssuranceRegister register() {
		return session().dossier().roots(AssuranceRegister.class).getFirst();
	}

	Certificate certificate(String code) {
		return coded(register().getCertificates().stream(), code);
	}

	Supplier supplier(String code) {
		return coded(register().getSuppliers().stream(), code);
	}

	SuppliedService service(String code) {
		return coded(register().getSuppliers().stream().flatMap(s -> s.getServices().stream()), code);
	}

	Agreement agreement(String code) {
		return coded(register().getAgreements().stream(), code);
	}

	AssurancePolicy policy() {
		return register().getPolicies().getLast();
	}

	ReceivedStatement received() {
		return register().getReceivedStatements().getLast();
	}

	private static <T extends Element> T coded(Stream<T> all, String code) {
		return all.filter(e -> code.equals(e.getCode())).findFirst()
				.orElseThrow(() -> new AssertionError("no " + code));
	}

	Person person(String name) {
		return session().dossier().dossier().getPeople().stream().filter(p -> name.equals(Labels.of(p))).findFirst()
				.orElseThrow();
	}

	/** All files as they would be saved: to compare after undo. */
	Map<String, String> files() {
		return opened.files();
	}

	// ---- what is offered

	Selection chosen(Identified... rows) {
		List<Row> chosen = Arrays.stream(rows).map(Row::of).toList();
		return new Selection(chosen, chosen, false);
	}

	List<String> offered(String source, Identified... rows) {
		return session().actions(new SomePage(Target.screen(source, register().getId())), chosen(rows)).stream()
				.flatMap(List::stream).filter(a -> a.whyNot().isEmpty()).map(Action::id).toList();
	}

	Action action(String id, String source, Identified... rows) {
		return action(id, Target.screen(source, register().getId()), rows);
	}

	Action action(String id, Target screen, Identified... rows) {
		return TaskWalk.action(session(), new SomePage(screen), chosen(rows), id);
	}

	/** The task of an action; the person who does it is the security officer. */
	TaskWalk walk(String id, String source, Identified... rows) {
		return TaskWalk.of(action(id, source, rows), chosen(rows));
	}

	TaskWalk walk(String id, Target screen, Identified... rows) {
		return TaskWalk.of(action(id, screen, rows), chosen(rows));
	}

	String ciso() {
		return person(CISO).getId();
	}

	@Override
	public void close() {
		opened.close();
	}
}
