package org.waarborg.assurance.tasks.internal.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Documents;
import org.waarborg.document.Notices;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.DocumentFile;
import org.waarborg.screen.task.DocumentReader;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Makes a document of a register: which one, of whom, for whom, and in which file. Printed, it is a file to print from. */
final class AssuranceExportTask extends AssuranceTask {

	private static final String DELIVERIES = "deliveries";
	private static final String CERTIFICATES = "certificate-register";
	private static final String SUPPLIERS = "supplier-dossier";
	private static final String EVERYBODY = "";

	private final Documents documents;
	private final DocumentReader reader;
	private final DocumentFile file;
	private final boolean print;
	private final String first;
	private final String chosen;

	AssuranceExportTask(DossierSession session, Documents documents, AssuranceRegister register, String screen,
			List<Supplier> chosen, boolean print) {
		super(session, register, AssuranceExportActions.class);
		this.documents = documents;
		this.print = print;
		reader = new DocumentReader(session);
		file = new DocumentFile(documents, print, session.language());
		boolean certificates = screen.equals(OnAssurance.CERTIFICATES) || screen.equals(OnAssurance.TRANSITIONS);
		first = certificates ? CERTIFICATES : screen.equals(OnAssurance.DELIVERIES) ? DELIVERIES : SUPPLIERS;
		this.chosen = chosen.size() == 1 ? chosen.getFirst().getId() : EVERYBODY;
	}

	@Override
	public String title() {
		return word(print ? "print.title" : "export.title", name(register()));
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

	private String supplier() {
		String asked = given("supplier", String.class, chosen);
		return find(asked, Supplier.class).isPresent() ? asked : EVERYBODY;
	}

	private Step what() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(choice("document", sources().stream().map(
				s -> new Option(s.id(), s.labels().getOrDefault(session.language(), s.id()), detail(s), "document"))
				.toList(), document()));
		List<Option> suppliers = new ArrayList<>();
		suppliers.add(new Option(EVERYBODY, word("supplier.all"), "", ""));
		register().getSuppliers().stream()
				.map(s -> new Option(s.getId(), name(s), Objects.toString(s.getCode(), ""), "supplier"))
				.sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
				.forEach(suppliers::add);
		inputs.add(choice("supplier", suppliers, supplier()));
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
		parts.add(new AssuranceWords(reader.language()).name(register()));
		parts.addAll(reader.named());
		find(supplier(), Supplier.class).ifPresent(s -> parts.add(new AssuranceWords(reader.language()).name(s)));
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
			Map<String, String> options = supplier().equals(EVERYBODY) ? Map.of() : Map.of("supplier", supplier());
			return source.build(new DocumentRequest(register(), reader.language(), "", options,
					List.of(session.controlSets(),
							session.dossier().dossier(), session.dossier(), reader.disclosure(), notices),
					session.today()));
		} catch (DocumentException e) {
			throw new TaskException(e.getMessage(), e);
		}
	}
}
