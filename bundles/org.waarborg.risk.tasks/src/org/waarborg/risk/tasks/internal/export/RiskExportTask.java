package org.waarborg.risk.tasks.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Documents;
import org.waarborg.document.Notices;
import org.waarborg.document.Status;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.AudienceProfile;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
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
import org.waarborg.screen.task.DocumentWork;
import org.waarborg.screen.task.DocumentsFolder;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.store.StoreException;

/** Makes a document of a register: which one, of which risks, for whom, and in which file. Printed, it is a file to print from. */
final class RiskExportTask extends RegisterTask {

	static final String PDF = "pdf";

	private static final String REGISTER = "risk-register";
	private static final String PLAN = "treatment-plan";
	private static final List<String> FORMATS = List.of(PDF, "docx", "xlsx", "html");

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
	private final boolean print;
	private final String first;

	RiskExportTask(DossierSession session, Documents documents, RiskRegister register, String screen,
			Selection selection, boolean print) {
		super(session, register, RiskExportActions.class);
		this.documents = documents;
		this.print = print;
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
	public List<Step> steps() {
		return print ? List.of(what()) : List.of(what(), file());
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

	private String language() {
		return given("language", String.class, session.language());
	}

	private String audience() {
		return given("audience", String.class, Audience.INTERNAL.getName());
	}

	private Disclosure disclosure() {
		return Disclosure.find(session.dossier().dossier(), audience())
				.orElseThrow(() -> new IllegalStateException(audience()));
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
		inputs.add(choice("language", List.of("nl", "en").stream()
				.map(l -> new Option(l, word("language." + l), "", "")).toList(), language()));
		inputs.add(choice("audience", audiences(), audience()).help(word("audience.help")));
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

	private List<Option> audiences() {
		Dossier dossier = session.dossier().dossier();
		List<Option> options = new ArrayList<>();
		for (Audience audience : Audience.values()) {
			options.add(new Option(audience.getName(), Disclosure.of(dossier, audience).title(session.language()), "",
					""));
		}
		for (AudienceProfile profile : dossier.getAudienceProfiles()) {
			boolean standard = Arrays.stream(Audience.values())
					.anyMatch(a -> Disclosure.of(dossier, a).id().equals(profile.getId()));
			if (!standard && profile.getId() != null) {
				options.add(new Option(profile.getId(), Texts.get(profile.getTitle(), session.language()), "", ""));
			}
		}
		return options;
	}

	// ---- in which file

	private List<DocumentWriter> writers() {
		List<String> all = new ArrayList<>(FORMATS);
		documents.formats().stream().filter(f -> !FORMATS.contains(f)).forEach(all::add);
		return all.stream().flatMap(f -> documents.writer(f).stream()).toList();
	}

	private Optional<DocumentWriter> writer() {
		return print ? documents.writer(PDF)
				: documents.writer(given("format", String.class,
						writers().stream().map(DocumentWriter::format).findFirst().orElse("")));
	}

	private Optional<Path> template() {
		return Optional.ofNullable(given("template", Path.class, null))
				.filter(t -> writer().filter(DocumentWriter::takesTemplate).isPresent());
	}

	/** What was chosen, with the extension of the format; else a speaking name where documents are kept. */
	private Path target() {
		String extension = writer().map(w -> '.' + w.fileExtension()).orElse("");
		Path file = given("file", Path.class, null);
		if (file == null) {
			return DocumentsFolder.find().resolve(name() + extension);
		}
		String name = file.getFileName().toString();
		if (name.toLowerCase(Locale.ROOT).endsWith(extension)) {
			return file;
		}
		String bare = writers().stream().map(w -> '.' + w.fileExtension()).filter(name::endsWith).findFirst()
				.map(e -> name.substring(0, name.length() - e.length())).orElse(name);
		return file.resolveSibling(bare + extension);
	}

	private String name() {
		List<String> parts = new ArrayList<>();
		parts.add(documents.source(document()).map(s -> s.labels().get(language())).orElse(""));
		parts.add(new RiskWords(language()).name(register()));
		if (!audience().equals(Audience.INTERNAL.getName())) {
			parts.add(disclosure().title(language()));
		}
		if (rows() != Rows.ALL) {
			parts.add(Messages.beside(RiskExportActions.class, Locale.of(language())).get("name.selection",
					size(part())));
		}
		parts.add(session.today().toString());
		return DocumentsFolder.name(parts.stream().distinct()
				.filter(p -> parts.stream().noneMatch(o -> o.length() > p.length() && o.contains(p))).toList());
	}

	private Step file() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(choice("format", writers().stream().map(w -> new Option(w.format(),
				messages.has("format." + w.format()) ? word("format." + w.format()) : w.format(), "", "")).toList(),
				writer().map(DocumentWriter::format).orElse(null)));
		writer().filter(DocumentWriter::takesTemplate).ifPresent(w -> inputs.add(
				Input.of("template", word("input.template"), new Input.FileToRead(List.of(w.fileExtension())),
						template().orElse(null)).help(word("template.help"))));
		inputs.add(Input.of("file", word("input.file"),
				new Input.FileToWrite(writer().map(DocumentWriter::fileExtension).orElse("")), target()));
		return new Step("file", word("file.step"), "", inputs, Optional.empty());
	}

	// ---- doing

	@Override
	public Finish finish() throws TaskException {
		DocumentWriter writer = writer().orElseThrow(() -> new TaskException(word("not.writer")));
		Set<String> notices = new LinkedHashSet<>();
		Document made = build(notices);
		Path target = print ? temporary(writer) : target();
		String done = word(print ? "print.done" : "export.done", target.getFileName(), made.header().contains(),
				String.join(" ", notices)).strip();
		return DocumentWork.of(writer, made, target, template(), done, session.language());
	}

	private Document build(Set<String> notices) throws TaskException {
		try {
			DocumentSource source = documents.source(document())
					.orElseThrow(() -> new TaskException(word("not.source")));
			List<Object> context = new ArrayList<>(List.of(session.controlSets(), session.dossier().dossier(),
					disclosure(), (Notices) notices::add));
			if (document().equals(REGISTER) && rows() == Rows.ALL) {
				trend(notices).ifPresent(context::add);
			}
			return source.build(
					new DocumentRequest(register(), language(), "", options(), context, session.today()));
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
	private Optional<RiskTrend> trend(Set<String> notices) {
		try {
			return Optional.of(new RiskTrend(Snapshots.of(session.dossier(), register())));
		} catch (StoreException e) {
			notices.add(e.message(messages.locale()));
			return Optional.empty();
		}
	}

	/** Where nobody looks for it later; the system takes it away. */
	private Path temporary(DocumentWriter writer) throws TaskException {
		try {
			Path folder = Files.createTempDirectory("waarborg-print-");
			folder.toFile().deleteOnExit();
			Path target = folder.resolve(name() + '.' + writer.fileExtension());
			target.toFile().deleteOnExit();
			return target;
		} catch (IOException e) {
			throw new TaskException(word("not.temporary", title()), e);
		}
	}
}
