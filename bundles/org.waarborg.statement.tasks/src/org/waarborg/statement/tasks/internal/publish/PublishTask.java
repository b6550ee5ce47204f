package org.waarborg.statement.tasks.internal.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.Documents;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Person;
import org.waarborg.rules.Rules;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.DocumentWork;
import org.waarborg.screen.task.DocumentsFolder;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.publish.ExtractContent;
import org.waarborg.statement.publish.ExtractRequest;
import org.waarborg.statement.publish.Extracts;
import org.waarborg.statement.publish.Hindrance;
import org.waarborg.statement.publish.PublishException;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Releasing;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.statement.tasks.internal.OnStatement;
import org.waarborg.store.StoreException;

/**
 * Makes an extract of a released version for customers. It is written in memory before the last step, so that what is recorded as
 * sent is there, and nothing is recorded when a file cannot be written.
 */
final class PublishTask implements Task {

	static final String END = "end";
	private static final List<String> FORMATS = List.of("pdf", "html", "docx", "xlsx", "json");

	private final DossierSession session;
	private final Documents documents;
	private final Rules rules;
	private final String statement;
	private final Messages messages;
	private int version;
	private String audience = "CUSTOMER";
	private Set<ExtractContent> with = EnumSet.copyOf(ExtractContent.STANDARD);
	private String language;
	private LocalDate validUntil;
	private boolean unapproved;
	private List<String> formats = List.of("pdf");
	private Path folder = DocumentsFolder.find();
	private boolean replace;
	private String sentTo = "";
	private String by;
	private Made made;

	/**
	 * What was made.
	 *
	 * @param files   bytes by file
	 * @param said    how complete it is
	 * @param notices what should be known
	 */
	record Made(Map<Path, byte[]> files, String said, List<String> notices) {
	}

	PublishTask(DossierSession session, Documents documents, Rules rules, StatementOfApplicability statement,
			Optional<Integer> chosen) {
		this.session = session;
		this.documents = documents;
		this.rules = rules;
		this.statement = statement.getId();
		messages = PublishActions.words(session.language());
		language = session.language();
		version = chosen.or(() -> versions().flatMap(Versions::inForce).map(Version::number))
				.or(() -> versions().flatMap(Versions::latest).map(Version::number)).orElse(0);
		by = session.me().or(() -> Optional.ofNullable(statement.getOwner()).filter(p -> !p.eIsProxy()))
				.map(Person::getId).orElse(null);
		if (writers().stream().noneMatch(w -> w.format().equals("pdf"))) {
			formats = writers().stream().map(DocumentWriter::format).limit(1).toList();
		}
	}

	StatementOfApplicability statement() {
		return OnStatement.get(session, statement);
	}

	Optional<Versions> versions() {
		return Versions.ifReadable(session.dossier(), statement());
	}

	DossierSession session() {
		return session;
	}

	List<DocumentWriter> writers() {
		return FORMATS.stream().flatMap(f -> documents.writer(f).stream()).toList();
	}

	int version() {
		return version;
	}

	String audience() {
		return audience;
	}

	Disclosure disclosure() {
		return Disclosure.find(session.dossier().dossier(), audience)
				.orElseThrow(() -> new IllegalStateException(audience));
	}

	/** What is asked for and may leave. */
	List<ExtractContent> with() {
		Set<ExtractContent> possible = Extracts.possible(disclosure());
		return with.stream().filter(possible::contains).sorted().toList();
	}

	String language() {
		return language;
	}

	LocalDate validUntil() {
		return validUntil;
	}

	boolean unapproved() {
		return unapproved;
	}

	List<String> formats() {
		return formats;
	}

	Path folder() {
		return folder;
	}

	boolean replace() {
		return replace;
	}

	String sentTo() {
		return sentTo;
	}

	String by() {
		return by;
	}

	Optional<Made> made() {
		return Optional.ofNullable(made);
	}

	/** What speaks against the version. */
	List<Hindrance> hindrances() {
		return versions().flatMap(v -> v.find(version).map(one -> Hindrance.of(v, one, messages.locale())))
				.orElse(List.of());
	}

	List<Path> files() {
		String name = DocumentsFolder.name(List.of(PublishActions.words(language).get("file.name"),
				OnStatement.name(statement(), language), PublishActions.words(language).get("file.version", version),
				disclosure().title(language)));
		return writers().stream().filter(w -> formats.contains(w.format()))
				.map(w -> folder == null ? Path.of(name + '.' + w.fileExtension())
						: folder.resolve(name + '.' + w.fileExtension()))
				.toList();
	}

	List<Path> existing() {
		return folder == null ? List.of() : files().stream().filter(Files::exists).toList();
	}

	@Override
	public void answer(String input, Object value) {
		made = null;
		switch (input) {
			case "version" -> version = (Integer) value;
			case "audience" -> audience = (String) value;
			case "with" -> with = ((List<?>) value).stream().map(ExtractContent.class::cast)
					.collect(Collectors.toCollection(() -> EnumSet.noneOf(ExtractContent.class)));
			case "language" -> language = (String) value;
			case "validUntil" -> validUntil = (LocalDate) value;
			case "unapproved" -> unapproved = (Boolean) value;
			case "formats" -> formats = ((List<?>) value).stream().map(String.class::cast).toList();
			case "folder" -> folder = (Path) value;
			case "replace" -> replace = (Boolean) value;
			case "sentTo" -> sentTo = Objects.toString(value, "");
			case "by" -> by = (String) value;
			default -> throw new IllegalArgumentException(input);
		}
	}

	@Override
	public String title() {
		return messages.get("title", OnStatement.name(statement(), session.language()));
	}

	@Override
	public String icon() {
		return "export";
	}

	@Override
	public String order() {
		return messages.get("order");
	}

	@Override
	public List<Step> steps() {
		PublishSteps steps = new PublishSteps(this, messages);
		return List.of(steps.what(), steps.files(), steps.end());
	}

	/** The extract is immutable, so that writing it may go on beside the dossier. */
	@Override
	public Optional<Work<Runnable>> before(String step) {
		if (!step.equals(END)) {
			return Optional.empty();
		}
		return Optional.of(render());
	}

	private Work<Runnable> render() {
		Set<String> notices = new LinkedHashSet<>();
		Map<Path, DocumentWriter> targets = new LinkedHashMap<>();
		List<DocumentWriter> chosen = writers().stream().filter(w -> formats.contains(w.format())).toList();
		List<Path> files = files();
		for (int i = 0; i < chosen.size(); i++) {
			targets.put(files.get(i), chosen.get(i));
		}
		try {
			Document extract = extract(notices);
			return progress -> {
				Map<Path, byte[]> bytes = new LinkedHashMap<>();
				for (Map.Entry<Path, DocumentWriter> target : targets.entrySet()) {
					progress.at(target.getKey().getFileName().toString(), bytes.size() / (double) targets.size());
					bytes.put(target.getKey(), DocumentWork.bytes(target.getValue(), extract,
							new WriteOptions(Optional.empty(), notices::add)));
				}
				return () -> made = new Made(bytes, extract.header().contains(), List.copyOf(notices));
			};
		} catch (TaskException e) {
			return progress -> {
				throw e;
			};
		}
	}

	private Document extract(Set<String> notices) throws TaskException {
		DocumentSource source = documents.source("statement")
				.orElseThrow(() -> new TaskException(messages.get("not.source")));
		Locale locale = Locale.of(language);
		try {
			return new Extracts(source, locale).make(Versions.of(session.dossier(), statement()),
					new ExtractRequest(version, disclosure(), Set.copyOf(with()), "", Optional.ofNullable(validUntil),
							unapproved, ExtractRequest.ownSets(session.controlSets(), session.dossier())),
					notices::add, session.today());
		} catch (PublishException e) {
			throw new TaskException(e.getMessage(), e);
		} catch (StoreException e) {
			throw new TaskException(e.message(messages.locale()), e);
		}
	}

	@Override
	public Finish finish() throws TaskException {
		Made ready = made().orElseThrow(() -> new TaskException(messages.get("not.ready")));
		List<Path> written = new ArrayList<>();
		for (Map.Entry<Path, byte[]> file : ready.files().entrySet()) {
			DocumentWork.file(file.getKey(), out -> out.write(file.getValue()), Work.Progress.NONE,
					session.language());
			written.add(file.getKey());
		}
		String sent = sentTo.isBlank() ? "" : mark();
		return new Outcome(messages.get("done", written.size(), version, ready.said(),
				String.join(" ", ready.notices()), sent).replaceAll(" {2,}", " ").strip(), written, Optional.empty());
	}

	private String mark() throws TaskException {
		Person person = OnStatement.person(session, by)
				.orElseThrow(() -> new TaskException(messages.get("by.missing")));
		String remark = messages.get("remark", sentTo.strip(), disclosure().title(session.language()), files().stream()
				.map(f -> f.getFileName().toString()).collect(Collectors.joining(", ")));
		try {
			new Releasing(session.dossier(), session.controlSets(), rules, session.today(),
					Releasing.moment(session.today())).mark(statement(), version, ReleaseMark.SENT, person,
							session.today(), remark);
		} catch (ReleaseException e) {
			throw new TaskException(messages.get("not.marked", e.message(messages.locale())), e);
		} catch (StoreException e) {
			throw new TaskException(messages.get("not.marked", e.message(messages.locale())), e);
		}
		return messages.get("marked", sentTo.strip());
	}
}
