package org.waarborg.risk.tasks.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Documents;
import org.waarborg.document.Notices;
import org.waarborg.document.Status;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.RiskTrend;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Snapshots;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.tasks.internal.OnRegister;
import org.waarborg.risk.tasks.internal.RegisterTask;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.DocumentFile;
import org.waarborg.screen.task.DocumentReader;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.store.StoreException;

/** Makes a document of a register: which one, of which risks, for whom, and in which file. Printed, it is a file to print from. */
final class RiskExportTask extends RegisterTask {

	private static final String REGISTER = "risk-register";
	private static final String PLAN = "treatment-plan";

	/** Which risks. */
	enum Rows {
		/** All that are open. */
		ALL,
		/** Those that the filter leaves. */
		SHOWN,
		/** Those that are selected. */
		CHOSEN
	}

	/**
	 * Some rows by the option of the document sources that names them.
	 *
	 * @param risks      ids of open risks
	 * @param treatments ids of their treatments, on the screen of the plan
	 * @param closed     how many were left out because they are closed
	 */
	private record Part(List<String> risks, List<String> treatments, int closed) {
	}

	private final Documents documents;
	private final Part chosen;
	private final Part shown;
	private final DocumentReader reader;
	private final DocumentFile file;
	private final boolean print;
	private final String first;

	RiskExportTask(DossierSession session, Documents documents, RiskRegister register, String screen,
			Selection selection, boolean print) {
		super(session, register, RiskExportActions.class);
		this.documents = documents;
		this.print = print;
		reader = new DocumentReader(session);
		file = new DocumentFile(documents, print, session.language());
		first = screen.equals(OnRegister.PLAN) ? PLAN : REGISTER;
		chosen = part(selection.chosen());
		shown = selection.narrowed() ? part(selection.shown()) : part(List.of());
	}

	private static Part part(List<Row> rows) {
		List<Risk> risks = OnRegister.risks(rows);
		List<Risk> open = risks.stream().filter(r -> r.getStatus() == RiskStatus.OPEN).toList();
		List<String> treatments = OnRegister.treatments(rows).stream().filter(t -> open.contains(t.eContainer()))
				.map(Treatment::getId).toList();
		return new Part(open.stream().map(Identified::getId).toList(), treatments, risks.size() - open.size());
	}

	@Override
	public String title() {
		return word(print ? "print.title" : "export.title", words.name(register()));
	}

	@Override
	public String icon() {
		return "export";
	}

	@Override
	public String order() {
		return word(print ? "print.order" : "export.order");
	}

	@Override
	public void answer(String input, Object value) {
		if (!reader.answer(input, value) && !file.answer(input, value)) {
			super.answer(input, value);
		}
	}

	@Override
	public List<Step> steps() {
		return print ? List.of(what()) : List.of(what(), file.step(name()));
	}

	// ---- what

	private List<DocumentSource> sources() {
		return documents.sources(register()).stream().toList();
	}

	private String document() {
		String asked = given("document", String.class, first);
		return sources().stream().map(DocumentSource::id).filter(asked::equals).findFirst()
				.or(() -> sources().stream().map(DocumentSource::id).findFirst()).orElse(asked);
	}

	private Rows rows() {
		return given("rows", Rows.class, size(chosen) + chosen.closed() > 1 && size(chosen) > 0 ? Rows.CHOSEN
				: size(shown) > 0 ? Rows.SHOWN : Rows.ALL);
	}

	private static int size(Part part) {
		return part.treatments().isEmpty() ? part.risks().size() : part.treatments().size();
	}

	private Part part() {
		return switch (rows()) {
			case ALL -> new Part(List.of(), List.of(), 0);
			case SHOWN -> shown;
			case CHOSEN -> chosen;
		};
	}

	private Step what() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(choice("document", sources().stream().map(
				s -> new Option(s.id(), s.labels().getOrDefault(session.language(), s.id()), detail(s), "document"))
				.toList(), document()));
		List<Option> rows = new ArrayList<>();
		rows.add(new Option(Rows.ALL, word("rows.ALL"), "", ""));
		if (size(shown) > 0) {
			rows.add(new Option(Rows.SHOWN, word("rows.SHOWN", size(shown)), "", "filter"));
		}
		if (size(chosen) > 0) {
			rows.add(new Option(Rows.CHOSEN, word("rows.CHOSEN", size(chosen)), "", ""));
		}
		if (rows.size() > 1) {
			inputs.add(choice("rows", rows, rows()));
		}
		if (part().closed() > 0) {
			inputs.add(tells("closed", Status.ATTENTION, word("rows.closed", part().closed())));
		}
		inputs.addAll(reader.inputs());
		boolean none = sources().isEmpty();
		return new Step("what", word("what.step"), word(print ? "print.text" : "what.text"), inputs,
				none ? Optional.of(word("not.source")) : Optional.empty());
	}

	private String detail(DocumentSource source) {
		return messages.has("document." + source.id()) ? word("document." + source.id()) : "";
	}

	private Input choice(String id, List<Option> options, Object value) {
		return Input.of(id, word("input." + id), new Input.Choice(options, false), value);
	}

	// ---- in which file

	private List<String> name() {
		List<String> parts = new ArrayList<>();
		parts.add(documents.source(document()).map(s -> s.labels().get(reader.language())).orElse(""));
		parts.add(new RiskWords(reader.language()).name(register()));
		parts.addAll(reader.named());
		if (rows() != Rows.ALL) {
			parts.add(Messages.beside(RiskExportActions.class, Locale.of(reader.language())).get("name.selection",
					size(part())));
		}
		parts.add(session.today().toString());
		return parts;
	}

	// ---- doing

	@Override
	public Finish finish() throws TaskException {
		return file.finish(this::build, name());
	}

	private Document build(Notices notices) throws TaskException {
		try {
			DocumentSource source = documents.source(document())
					.orElseThrow(() -> new TaskException(word("not.source")));
			List<Object> context = new ArrayList<>(List.of(session.controlSets(), session.dossier().dossier(),
					reader.disclosure(), notices));
			if (document().equals(REGISTER) && rows() == Rows.ALL) {
				trend(notices).ifPresent(context::add);
			}
			return source.build(
					new DocumentRequest(register(), reader.language(), "", options(), context, session.today()));
		} catch (DocumentException e) {
			throw new TaskException(e.getMessage(), e);
		}
	}

	/** The plan is of treatments where the person chose those; other documents are of their risks. */
	private Map<String, String> options() {
		Part part = part();
		return rows() == Rows.ALL ? Map.of()
				: document().equals(PLAN) && !part.treatments().isEmpty()
						? Map.of("treatments", String.join(",", part.treatments()))
						: Map.of("risks", String.join(",", part.risks()));
	}

	/** A snapshot that cannot be read is told of; the document is made without the trend. */
	private Optional<RiskTrend> trend(Notices notices) {
		try {
			return Optional.of(new RiskTrend(Snapshots.of(session.dossier(), register())));
		} catch (StoreException e) {
			notices.say(e.message(messages.locale()));
			return Optional.empty();
		}
	}
}
