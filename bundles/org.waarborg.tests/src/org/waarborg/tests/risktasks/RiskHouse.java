package org.waarborg.tests.risktasks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.docx.internal.DocxWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.report.pdf.internal.PdfWriter;
import org.waarborg.report.xlsx.internal.XlsxWriter;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Impact;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.internal.AcceptanceDocumentSource;
import org.waarborg.risk.internal.PlanDocumentSource;
import org.waarborg.risk.internal.RegisterDocumentSource;
import org.waarborg.risk.screens.internal.RiskScreens;
import org.waarborg.risk.screens.internal.plan.PlanScreens;
import org.waarborg.risk.screens.internal.trend.TrendScreens;
import org.waarborg.risk.tasks.internal.accept.AcceptActions;
import org.waarborg.risk.tasks.internal.export.RiskExportActions;
import org.waarborg.risk.tasks.internal.plan.PlanActions;
import org.waarborg.risk.tasks.internal.register.RegisterActions;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.tests.migration.ShippedSets;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** The register of the example hospital in front of a person who treats and accepts risks by clicking. */
final class RiskHouse implements AutoCloseable {

	static final String DIRECTOR = "drs. Casper Wijnbergh";
	static final String CISO = "Marleen Oosterhof";
	static final String OWNER = "dr. Nadia Okaforde";

	private final OpenedDossier opened;

	private RiskHouse(OpenedDossier opened) {
		this.opened = opened
				.actions(new AcceptActions(), new PlanActions(ShippedSets.registry()), new RegisterActions(),
						new RiskExportActions(documents()))
				.settle();
	}

	static RiskHouse example(Path temp) {
		return example(temp, "nl");
	}

	static RiskHouse example(Path temp, String language) {
		return new RiskHouse(OpenedDossier.example(temp, language, screens()));
	}

	static RiskHouse readOnly(Path temp) {
		return new RiskHouse(OpenedDossier.readOnly(temp, "nl", screens()));
	}

	private static ScreenSource[] screens() {
		return new ScreenSource[] { new RiskScreens(), new PlanScreens(), new TrendScreens() };
	}

	private static WhiteboardDocuments documents() {
		WhiteboardDocuments documents = new WhiteboardDocuments();
		long id = 0;
		for (DocumentWriter writer : List.of(new HtmlWriter(), new CsvWriter(), new XlsxWriter(), new DocxWriter(),
				new PdfWriter())) {
			documents.addWriter(writer, Map.of("service.id", Long.valueOf(++id)));
		}
		for (DocumentSource source : List.of(new RegisterDocumentSource(ShippedSets.registry()),
				new PlanDocumentSource(ShippedSets.registry()),
				new AcceptanceDocumentSource(ShippedSets.registry()))) {
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

	RiskRegister register() {
		return session().dossier().roots(RiskRegister.class).getFirst();
	}

	RiskMethod method() {
		return Methods.inUse(register()).orElseThrow();
	}

	Risk risk(String code) {
		return register().getRisks().stream().filter(r -> code.equals(r.getCode())).findFirst().orElseThrow();
	}

	Person person(String name) {
		return session().dossier().dossier().getPeople().stream().filter(p -> name.equals(Labels.of(p))).findFirst()
				.orElseThrow();
	}

	/** A risk of the owner, assessed as it is now: likelihood, then an impact on patients. */
	Risk made(String code, TreatmentOption option, int likelihood, int impact) {
		Risk risk = RiskFactory.eINSTANCE.createRisk();
		risk.setCode(code);
		risk.getTitle().add(Texts.of("nl", "Risico " + code));
		risk.setOption(option);
		risk.setOwner(person(OWNER));
		risk.getAssessments().add(assessment(AssessedState.CURRENT, likelihood, impact));
		session().run("new", List.of(session().edits().add(register(), Literals.RISK_REGISTER__RISKS,
				Identifiers.ensureIds(risk))));
		return risk;
	}

	private RiskAssessment assessment(AssessedState state, int likelihood, int step) {
		RiskAssessment assessment = RiskFactory.eINSTANCE.createRiskAssessment();
		assessment.setState(state);
		assessment.setMethod(method());
		assessment.setLikelihood(likelihood);
		assessment.setOn(OpenedDossier.TODAY);
		Impact impact = RiskFactory.eINSTANCE.createImpact();
		impact.setCategory(method().getCategories().getFirst());
		impact.setStep(step);
		assessment.getImpacts().add(impact);
		return Identifiers.ensureIds(assessment);
	}

	/** Somebody assesses it again. */
	void assessed(Risk risk, int likelihood, int impact) {
		session().run("assess", List.of(session().edits().add(risk, Literals.RISK__ASSESSMENTS,
				assessment(AssessedState.CURRENT, likelihood, impact))));
	}

	Acceptances.Standing standing(String code) {
		return Acceptances.of(risk(code), OpenedDossier.TODAY, new RiskMatrices());
	}

	// ---- what is offered

	/** A screen of the register. */
	Screen at(String source) {
		return opened.screen(source, register().getId());
	}

	Selection chosen(String... codes) {
		List<Row> all = register().getRisks().stream().map(Row::of).toList();
		List<Row> chosen = Arrays.stream(codes).map(this::risk).map(Row::of).toList();
		return new Selection(chosen, all, false);
	}

	/** What the filter left, with nothing chosen. */
	Selection shown(String... codes) {
		return new Selection(List.of(), Arrays.stream(codes).map(this::risk).map(Row::of).toList(), true);
	}

	List<String> offered(String source, Selection selection) {
		return new ArrayList<>(session().actions(at(source), selection).stream().flatMap(List::stream).map(Action::id)
				.toList());
	}

	Action action(String id, Selection selection) {
		return TaskWalk.action(session(), at("risk"), selection, id);
	}

	TaskWalk walk(String id, String... codes) {
		return TaskWalk.of(action(id, chosen(codes)));
	}

	String file() {
		return OpenedDossier.file(register());
	}

	Path place(String path) {
		return session().folder().resolve(path);
	}

	Stream<Path> released() {
		return Stream.of(place("risks/released").toFile().listFiles()).map(java.io.File::toPath);
	}

	@Override
	public void close() {
		opened.close();
	}
}
