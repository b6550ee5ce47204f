import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.assurance.internal.AssuranceDomain;
import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentStatus;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.risk.internal.RiskDomain;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.PlanLine;
import org.waarborg.statement.migration.TwinDifferences;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Releasing;
import org.waarborg.statement.release.internal.ReleaseRuleBook;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.internal.DossierFolder;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.store.internal.RealFileOps;

/**
 * Gives the example dossier its past: two released versions with approvals and marks, and the statement over the edition before.
 * The draft that people edit is the source: it is taken back to what it was in 2024 and 2025, released there by the code that
 * everybody's releases go through, and put back. Run it by {@code releng/scripts/example} after a change of the draft or of the
 * format of releases. Ids of approvals are new each time; everything else is the same for the same draft.
 */
public final class ExampleHistory {

	private static final String SOA = "statements/nen7510.soa";
	private static final String OLD = "statements/vorige-uitgave.soa";
	private static final String ROOT = "dossier.waarborg";
	private static final String CISO = "Marleen Oosterhof";

	/** Less was in place before: what became better in the year behind the version. */
	private static final Map<String, Implementation> IN_2025 = new TreeMap<>(Map.of("A.5.7", Implementation.PARTIAL,
			"A.5.23", Implementation.PARTIAL, "A.8.9", Implementation.PARTIAL, "A.8.16", Implementation.PARTIAL,
			"A.8.12", Implementation.PLANNED));
	private static final Map<String, Implementation> IN_2024 = new TreeMap<>(Map.of("A.5.7", Implementation.PLANNED,
			"A.5.23", Implementation.PLANNED, "A.5.30", Implementation.PARTIAL, "A.8.9", Implementation.PLANNED,
			"A.8.11", Implementation.PLANNED, "A.8.12", Implementation.NOT_STARTED, "A.8.16", Implementation.PARTIAL,
			"A.8.23", Implementation.PARTIAL));
	private static final Set<String> DEVELOPMENT = Set.of("A.8.4", "A.8.25", "A.8.28");

	/** The last of the risks that were there when the statement was released before. */
	private static final String LAST_TYPED = "R-14";

	/** A risk as it was typed. */
	private record Typed(String nl, String en) {
	}

	private final Path folder;
	private final ControlSetRegistry registry;
	private final Map<String, List<Typed>> risks = new TreeMap<>();
	private OpenDossier open;

	private ExampleHistory(Path folder, Path bundles) throws IOException {
		this.folder = folder;
		try (Stream<Path> files = Files.walk(bundles, 3)) {
			registry = Registries.of(List.of()).withSets(files
					.filter(f -> f.toString().endsWith(".controlset") || f.toString().endsWith(".controltext"))
					.toList());
		}
	}

	/** Arguments: the folder of the example, the folder of the bundles with the control sets. */
	public static void main(String[] args) throws Exception {
		Path example = Path.of(args[0]).toAbsolutePath();
		Path work = Files.createTempDirectory("waarborg-example").resolve("umc-voorbeeld");
		copy(example, work);
		ExampleHistory history = new ExampleHistory(work, Path.of(args[1]));
		history.run();
		for (String place : List.of("statements")) {
			deleteTree(example.resolve(place));
		}
		copy(work, example);
		List<String> files = new ArrayList<>();
		try (Stream<Path> all = Files.walk(example)) {
			all.filter(Files::isRegularFile).map(f -> example.relativize(f).toString().replace('\\', '/'))
					.filter(f -> !f.equals("files.list")).sorted().forEach(files::add);
		}
		Files.writeString(example.resolve("files.list"), String.join("\n", files) + "\n");
		deleteTree(work.getParent());
		files.forEach(System.out::println);
	}

	private void run() throws Exception {
		deleteTree(folder.resolve("statements/released"));
		Files.deleteIfExists(folder.resolve(OLD));
		// A reference into nowhere would make the dossier one to read only.
		Files.writeString(folder.resolve(SOA),
				Files.readString(folder.resolve(SOA)).replaceFirst("\\s*<twin\\s[^>]*/>", ""));
		open();
		draft();
		save();
		close();
		byte[] root = Files.readAllBytes(folder.resolve(ROOT));
		byte[] draft = Files.readAllBytes(folder.resolve(SOA));
		readRisks();
		version1();
		Files.write(folder.resolve(ROOT), root);
		Files.write(folder.resolve(SOA), draft);
		version2();
		Files.write(folder.resolve(ROOT), root);
		Files.write(folder.resolve(SOA), draft);
		twin();
	}

	/** Before there was a register the risks that treatments choose controls for now were typed at the controls. */
	private void readRisks() throws Exception {
		try (OpenDossier all = new DossierStoreImpl(
				List.of(new StatementDomain(), new RiskDomain(), new AssuranceDomain()), new RealFileOps(),
				DossierFolder.MAX_FILE_SIZE).open(folder, OpenMode.READ_ONLY)) {
			StatementOfApplicability statement = all.roots(StatementOfApplicability.class).get(0);
			for (StatementRow row : StatementRows.of(statement, registry, new StatementView.Combined())) {
				if (row.decision().isPresent() && row.followed().isEmpty()) {
					risks.put(row.decision().get().getId(), row.derived().stream()
							.filter(d -> d.source().getCode().compareTo(LAST_TYPED) <= 0)
							.map(d -> new Typed(d.label("nl"), d.label("en"))).toList());
				}
			}
		}
	}

	/** Types them, behind what else is a reason; answers what was typed. */
	private List<Driver> type(StatementOfApplicability statement) {
		List<Driver> typed = new ArrayList<>();
		for (Decision decision : statement.getDecisions()) {
			for (Typed risk : risks.getOrDefault(decision.getId(), List.of())) {
				Driver driver = StatementFactory.eINSTANCE.createDriver();
				driver.setId(id("driver/typed/" + decision.getControl() + '/' + risk.nl()));
				driver.setKind(DriverKind.RISK);
				texts(driver.getText(), driver.getId(), risk.nl(), risk.en());
				decision.getDrivers().add(driver);
				typed.add(driver);
			}
		}
		return typed;
	}

	// ---- the draft

	/** What the draft says of its past. Run again it changes nothing more. */
	private void draft() {
		StatementOfApplicability statement = statement();
		statement.setVersion(3);
		texts(statement.getChangeSummary(), "statement/summary",
				"NEN 7510:2024 opgenomen naast ISO/IEC 27001: acht zorgspecifieke beheersmaatregelen en veertien zorgspecifieke delen toegevoegd. De uitsluitingen A.8.4, A.8.25 en A.8.28 zijn opnieuw gemotiveerd, de meldplichten van de Cyberbeveiligingswet zijn verwerkt en A.8.12 is weer onbeslist tot de proef is besproken.",
				"NEN 7510:2024 covered beside ISO/IEC 27001: eight care-specific controls and fourteen care-specific parts added. The reasons for the exclusions A.8.4, A.8.25 and A.8.28 are renewed, the reporting duties of the Cybersecurity Act are included, and A.8.12 is undecided again until the trial has been discussed.");
		for (Decision decision : statement.getDecisions()) {
			// What nobody had a reason to look at again still stands as it was decided the year before.
			LocalDate on = decision.getDecidedOn();
			if (on != null && on.getYear() == 2026 && on.isBefore(LocalDate.of(2026, 4, 10)) && isIso(decision)
					&& !IN_2025.containsKey(decision.getControl().control())) {
				decision.setDecidedOn(on.minusYears(1));
			}
		}
		evidence("BEW-046", "Bericht FG over verklaring van toepasselijkheid versie 1",
				"Message of the data protection officer on Statement of Applicability version 1",
				"Documentportaal > IB > bewijs > fg-vvt-2024.pdf", LocalDate.of(2024, 6, 13));
		evidence("BEW-047", "Verslag raad van bestuur 18 juni 2024", "Minutes of the Executive Board, 18 June 2024",
				"Bestuurssecretariaat > RvB 2024-06-18.pdf", LocalDate.of(2024, 6, 25));
		evidence("BEW-048", "Verslag raad van bestuur 14 oktober 2025",
				"Minutes of the Executive Board, 14 October 2025", "Bestuurssecretariaat > RvB 2025-10-14.pdf",
				LocalDate.of(2025, 10, 21));
	}

	private static boolean isIso(Decision decision) {
		return decision.getControl().set().equals("iso27001-2022");
	}

	private void evidence(String code, String nl, String en, String location, LocalDate on) {
		if (open.dossier().getEvidence().stream().anyMatch(e -> code.equals(e.getCode()))) {
			return;
		}
		Evidence evidence = DossierFactory.eINSTANCE.createEvidence();
		evidence.setId(id("evidence/" + code));
		evidence.setCode(code);
		evidence.setOwner(person(CISO));
		evidence.setClassification(Classification.CONFIDENTIAL);
		evidence.setLocation(location);
		evidence.setSha256(Hashes.of("umc-voorbeeld/" + code));
		evidence.setCollectedBy(person(CISO));
		evidence.setCollectedOn(on);
		texts(evidence.getTitle(), "evidence/" + code, nl, en);
		open.dossier().getEvidence().add(evidence);
	}

	// ---- versions

	private void version1() throws Exception {
		open();
		LocalDate on = LocalDate.of(2024, 6, 11);
		StatementOfApplicability statement = past(on, 1, IN_2024);
		texts(statement.getChangeSummary(), "summary/1", "Eerste verklaring over ISO/IEC 27001:2022.",
				"First statement over ISO/IEC 27001:2022.");
		for (Decision decision : statement.getDecisions()) {
			if (DEVELOPMENT.contains(decision.getControl().control())) {
				develops(decision);
			}
		}
		finish(on);
		at(on).release(statement(), new Releasing.Release(person(CISO), on, Map.of(), Optional.empty()));
		approve(1, "mr. Soraya Benhaddoun", Role.DPO, LocalDate.of(2024, 6, 13), "BEW-046",
				"Akkoord, met aandacht voor de bewaartermijnen bij A.8.10.");
		approve(1, "prof. dr. Hedwig Roelvingh", Role.TOP_MANAGEMENT, LocalDate.of(2024, 6, 18), "BEW-047", "");
		mark(1, ReleaseMark.SUBMITTED, LocalDate.of(2024, 7, 2), "Certavoor Certificatie B.V., initiële audit fase 1");
		mark(1, ReleaseMark.CITED_ON_CERTIFICATE, LocalDate.of(2024, 9, 17), "CVC-27001-0098-EX");
		close();
	}

	private void version2() throws Exception {
		open();
		LocalDate on = LocalDate.of(2025, 10, 7);
		StatementOfApplicability statement = past(on, 2, IN_2025);
		texts(statement.getChangeSummary(), "summary/2",
				"De laatste twee eigen toepassingen zijn uitgezet: A.8.4, A.8.25 en A.8.28 zijn uitgesloten. Vijf beheersmaatregelen zijn verder ingericht.",
				"The last two own applications were switched off: A.8.4, A.8.25 and A.8.28 are excluded. Five controls were implemented further.");
		for (Decision decision : statement.getDecisions()) {
			if (DEVELOPMENT.contains(decision.getControl().control())) {
				texts(decision.getExclusion(), "exclusion/2/" + decision.getControl().control(),
						"UMC Voorbeeld ontwikkelt sinds 2025 zelf geen programmatuur meer.",
						"UMC Voorbeeld has not developed software of its own since 2025.");
				decision.setDecidedOn(LocalDate.of(2025, 9, 16));
			}
		}
		finish(on);
		at(on).release(statement(), new Releasing.Release(person(CISO), on, Map.of(), Optional.empty()));
		approve(2, "Ruben Hazelaar", Role.CISO, LocalDate.of(2025, 10, 9), "BEW-048",
				"Als plaatsvervanger gelezen; de opsteller is de CISO zelf.");
		approve(2, "drs. Casper Wijnbergh", Role.TOP_MANAGEMENT, LocalDate.of(2025, 10, 14), "BEW-048", "");
		mark(2, ReleaseMark.AUDITED, LocalDate.of(2025, 11, 20), "Certavoor Certificatie B.V., eerste toezichtsaudit");
		close();
	}

	/** The statement as it was: one edition, nothing of later, everything decided. */
	private StatementOfApplicability past(LocalDate day, int number, Map<String, Implementation> states) {
		StatementOfApplicability statement = statement();
		statement.setVersion(number);
		statement.setCertificate("CVC-27001-0098-EX");
		texts(statement.getTitle(), "title/past", "Verklaring van toepasselijkheid ISO/IEC 27001",
				"Statement of Applicability ISO/IEC 27001");
		statement.getControlSets().removeIf(s -> !s.getSet().equals("iso27001-2022"));
		statement.getDecisions().removeIf(d -> !isIso(d));
		statement.getNotes().removeIf(n -> isLater(n.getOn(), day));
		type(statement);
		for (Decision decision : statement.getDecisions()) {
			past(decision, day, states.get(decision.getControl().control()));
		}
		past(day);
		return statement;
	}

	private void past(Decision decision, LocalDate day, Implementation state) {
		decision.setToConfirm(false);
		decision.setToConfirmBecause(null);
		decision.getNotes().removeIf(n -> isLater(n.getOn(), day));
		decision.getExemptions().removeIf(e -> isLater(e.getGrantedOn(), day) || isLater(e.getFrom(), day));
		boolean again = isLater(decision.getDecidedOn(), day);
		decision.setDecidedOn(before(decision.getDecidedOn(), day));
		if (decision.getNextReview() != null) {
			// Every two years; what was looked at again this year had its turn.
			decision.setNextReview(decision.getNextReview().minusYears(day.getYear() == 2024 ? 2 : again ? 1 : 0));
		}
		if (decision.getApplicability() == Applicability.UNDECIDED) {
			decide(decision, day);
		}
		for (Part part : decision.getParts()) {
			part.getEvidence().removeIf(e -> isLater(e.getCollectedOn(), day) || isLater(e.getPeriodUntil(), day));
			part.getMeasures().removeIf(m -> isLaterMeasure(m, day));
			part.getDocuments().removeIf(d -> isOfLaterYear(d, day));
			part.getMoves().removeIf(m -> isLater(m.getOn(), day));
			if (state != null) {
				part.setImplementation(state);
				part.setPlanned(day.plusMonths(9).withDayOfMonth(1));
			} else if (part.getPlanned() != null) {
				part.setPlanned(part.getPlanned().minusYears(2026L - day.getYear()));
			}
		}
	}

	private void decide(Decision decision, LocalDate day) {
		decision.setApplicability(Applicability.APPLICABLE);
		Driver driver = StatementFactory.eINSTANCE.createDriver();
		driver.setId(id("driver/" + day + '/' + decision.getControl()));
		driver.setKind(DriverKind.RISK);
		texts(driver.getText(), driver.getId(), "Gegevens verlaten ongemerkt het huis",
				"Data leave the house unnoticed");
		decision.getDrivers().add(driver);
		texts(decision.getRealisation(), "realisation/" + day + '/' + decision.getControl(),
				"Er is een proef voorbereid met de postbussen van de stafafdelingen.",
				"A trial with the mailboxes of the staff departments has been prepared.");
		decision.setDecidedBy(person("drs. Casper Wijnbergh"));
		decision.setInRole(Role.TOP_MANAGEMENT);
		decision.setDecidedOn(day.minusWeeks(3));
		decision.getParts().forEach(p -> p.setOwner(decision.getOwner()));
	}

	/** In 2024 there still were applications of its own. */
	private void develops(Decision decision) {
		decision.setApplicability(Applicability.APPLICABLE);
		decision.getExclusion().clear();
		decision.getDrivers().clear();
		Driver driver = StatementFactory.eINSTANCE.createDriver();
		driver.setId(id("driver/2024/" + decision.getControl()));
		driver.setKind(DriverKind.RISK);
		texts(driver.getText(), driver.getId(), "Eigen toepassingen zonder opvolger",
				"Own applications without a successor");
		decision.getDrivers().add(driver);
		texts(decision.getRealisation(), "realisation/2024/" + decision.getControl(),
				"Twee eigen toepassingen worden onderhouden tot zij in 2025 worden uitgezet; wijzigingen gaan door twee paar handen.",
				"Two own applications are maintained until they are switched off in 2025; changes pass two pairs of hands.");
		Part part = StatementFactory.eINSTANCE.createPart();
		part.setId(id("part/2024/" + decision.getControl()));
		part.setImplementation(Implementation.PARTIAL);
		part.setPlanned(LocalDate.of(2025, 6, 30));
		part.setOwner(decision.getOwner());
		decision.getParts().clear();
		decision.getParts().add(part);
		decision.setDecidedOn(LocalDate.of(2024, 5, 14));
	}

	/** What the statement leans on, as it was: documents in the version of the time, dates of the time. */
	private void past(LocalDate day) {
		for (Document document : open.dossier().getDocuments()) {
			if (document.getVersions().stream().anyMatch(v -> !isLater(v.getDate(), day))) {
				document.getVersions().removeIf(v -> isLater(v.getDate(), day));
			}
			document.getVersions().forEach(v -> {
				if (isLater(v.getDate(), day) && v.getVersion() != null && v.getVersion().matches("[2-9]\\..*")) {
					v.setVersion(v.getVersion().charAt(0) - '1' + v.getVersion().substring(1));
					v.setSha256(Hashes.of(document.getCode() + '/' + v.getVersion()));
				}
				v.setDate(before(v.getDate(), day));
				v.getApprovals().forEach(a -> a.setOn(before(a.getOn(), day)));
			});
			document.getVersions().reversed().stream().findFirst().ifPresent(v -> v.setStatus(DocumentStatus.APPROVED));
			if (document.getNextReview() != null) {
				document.setNextReview(document.getNextReview().minusYears(2026L - day.getYear()));
			}
		}
	}

	/** "Directiebeoordeling 2026" was not there in 2025. */
	private static boolean isOfLaterYear(Document document, LocalDate day) {
		java.util.regex.Matcher year = java.util.regex.Pattern.compile("20\\d\\d")
				.matcher(Texts.get(document.getTitle(), "nl"));
		return year.find() && Integer.parseInt(year.group()) > day.getYear();
	}

	private static boolean isLaterMeasure(Measure measure, LocalDate day) {
		int year = measure.getCode() == null ? 0 : 2000 + Integer.parseInt(measure.getCode().substring(2, 4));
		return year > day.getYear();
	}

	private static boolean isLater(LocalDate date, LocalDate day) {
		return date != null && date.isAfter(day);
	}

	private static LocalDate before(LocalDate date, LocalDate day) {
		LocalDate past = date;
		while (past != null && past.isAfter(day.minusDays(7))) {
			past = past.minusYears(1);
		}
		return past;
	}

	private Releasing at(LocalDate day) {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new DossierRuleBook(), Map.of());
		rules.addBook(new StatementRuleBook(), Map.of());
		rules.addBook(new ReleaseRuleBook(), Map.of());
		return new Releasing(open, registry, rules, day, Releasing.moment(day));
	}

	private void finish(LocalDate day) throws Exception {
		save();
		at(day).blockers(statement(), "nl").forEach(s -> System.err.println(day + " " + s));
	}

	private void approve(int number, String name, Role role, LocalDate day, String proof, String remark)
			throws Exception {
		Evidence evidence = open.dossier().getEvidence().stream().filter(e -> proof.equals(e.getCode())).findFirst()
				.orElseThrow();
		try {
			at(day).approve(statement(), number, new Releasing.Approve(person(name), role, day, ApprovalKind.RECORDED,
					Optional.of(evidence), Optional.empty(), Optional.empty(), remark));
		} catch (ReleaseException e) {
			throw new IllegalStateException(e.message(java.util.Locale.of("nl")), e);
		}
	}

	private void mark(int number, ReleaseMark mark, LocalDate day, String remark) throws Exception {
		at(day).mark(statement(), number, mark, person(CISO), day, remark);
	}

	// ---- the edition before

	/** NEN 7510:2017 as it is still certified: what the new statement says, said of the controls of then. */
	private void twin() throws Exception {
		open();
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("nl", "Verklaring van toepasselijkheid NEN 7510:2017");
		titles.put("en", "Statement of Applicability NEN 7510:2017");
		StatementOfApplicability now = statement();
		List<Driver> typed = type(now);
		StatementOfApplicability old = StatementDrafts.create(titles, now.getScope(), List.of("nen7510-2017"),
				registry);
		old.setCode("VVT-00");
		old.setVersion(5);
		old.setOwner(now.getOwner());
		old.setCertificate("CVC-7510-0117-EX");
		open.edits().run("twin", open.adding(OLD, old),
				open.edits().set(now, Literals.STATEMENT_OF_APPLICABILITY__TWIN, old));
		old.setTwin(now);
		MigrationPlan plan = MigrationPlan.of(old, List.of("nen7510-2024"), registry);
		for (PlanLine line : plan.lines()) {
			Decisions.find(now, line.control()).filter(d -> line.kind() != PlanLine.Kind.DROPPED)
					.ifPresent(d -> line.from().forEach(p -> p.decision().ifPresent(o -> say(o, d))));
		}
		old.getDecisions().stream().filter(d -> d.getApplicability() == Applicability.UNDECIDED && !d.isFollowsBase())
				.forEach(this::own);
		differ(old);
		// What is not ready in the certified edition is planned behind the transition audit.
		old.getDecisions().stream().flatMap(d -> d.getParts().stream())
				.filter(p -> p.getImplementation() != Implementation.IMPLEMENTED && p.getPlanned() == null)
				.forEach(p -> p.setPlanned(LocalDate.of(2027, 3, 31)));
		ids(old, "twin");
		typed.forEach(EcoreUtil::remove);
		save();
		TwinDifferences.of(now, registry).ifPresent(t -> t.differing().forEach(p -> System.err
				.println("differs: " + p.control() + ' ' + p.differences().stream().map(d -> d.subject()).toList())));
		close();
	}

	private void say(Decision old, Decision now) {
		if (old.getApplicability() != Applicability.UNDECIDED || now.getApplicability() == Applicability.UNDECIDED) {
			return;
		}
		old.setFollowsBase(false);
		old.setApplicability(now.getApplicability());
		old.getDrivers().addAll(EcoreUtil.copyAll(now.getDrivers()));
		if (now.getDrivers().isEmpty() && now.getApplicability() == Applicability.APPLICABLE) {
			old.getDrivers().add(certified());
		}
		old.getInclusion().addAll(EcoreUtil.copyAll(now.getInclusion()));
		old.getExclusion().addAll(EcoreUtil.copyAll(now.getExclusion()));
		old.getRealisation().addAll(EcoreUtil.copyAll(now.getRealisation()));
		// Whoever left was replaced in the statement that is certified, and nobody thought of the other one.
		boolean left = now.getOwner() != null && now.getOwner().getLeftOn() != null;
		old.setOwner(left ? person("Bas Ravensloot")
				: now.getOwner() == null && now.getApplicability() == Applicability.APPLICABLE
						? person("Ruben Hazelaar")
						: now.getOwner());
		old.getParts().clear();
		if (now.getApplicability() == Applicability.APPLICABLE) {
			Part part = StatementFactory.eINSTANCE.createPart();
			part.setImplementation(Decisions.implementation(now));
			// What is late in the work for the new edition is planned behind the audit in the old one.
			Decisions.planned(now).map(p -> p.isBefore(LocalDate.of(2026, 11, 21)) ? LocalDate.of(2027, 3, 31) : p)
					.ifPresent(part::setPlanned);
			now.getParts().forEach(p -> {
				p.getDocuments().stream().filter(d -> !part.getDocuments().contains(d))
						.forEach(part.getDocuments()::add);
				p.getEvidence().stream().filter(e -> !part.getEvidence().contains(e)).forEach(part.getEvidence()::add);
				p.getMeasures().stream().filter(m -> !part.getMeasures().contains(m)).forEach(part.getMeasures()::add);
			});
			old.getParts().add(part);
		}
		old.setDecidedBy(now.getDecidedBy());
		if (now.isSetInRole()) {
			old.setInRole(now.getInRole());
		}
		old.setDecidedOn(now.getDecidedOn());
		old.setNextReview(now.getNextReview() != null && now.getNextReview().isBefore(LocalDate.of(2026, 11, 21))
				? LocalDate.of(2027, 4, 8)
				: now.getNextReview());
	}

	/** What the new edition has no more, or has not decided yet. */
	private void own(Decision decision) {
		decision.setApplicability(Applicability.APPLICABLE);
		decision.getDrivers().add(certified());
		decision.setOwner(person("Ruben Hazelaar"));
		decision.getParts().forEach(p -> p.setImplementation(Implementation.IMPLEMENTED));
		texts(decision.getRealisation(), "realisation/certified", "Zoals vastgelegd bij de laatste hercertificering.",
				"As laid down at the last recertification.");
		decision.setDecidedBy(person("drs. Casper Wijnbergh"));
		decision.setInRole(Role.TOP_MANAGEMENT);
		decision.setDecidedOn(LocalDate.of(2025, 4, 8));
	}

	private static Driver certified() {
		Driver driver = StatementFactory.eINSTANCE.createDriver();
		driver.setKind(DriverKind.OWN_CHOICE);
		texts(driver.getText(), "certified", "Onderdeel van de certificering sinds 2021",
				"Part of the certification since 2021");
		return driver;
	}

	/** Changed in one of the two and not carried over yet. */
	private void differ(StatementOfApplicability old) {
		decision(old, "A.6.2.2").ifPresent(d -> d.getParts().forEach(p -> p.setImplementation(Implementation.PARTIAL)));
		decision(old, "A.11.1.1").ifPresent(d -> d.setOwner(person("Bas Ravensloot")));
		decision(old, "A.16.1.3")
				.ifPresent(d -> d.getParts().forEach(p -> p.setImplementation(Implementation.PARTIAL)));
	}

	private static Optional<Decision> decision(StatementOfApplicability statement, String control) {
		return statement.getDecisions().stream().filter(d -> d.getControl().control().equals(control)).findFirst();
	}

	// ---- the dossier

	private void open() throws Exception {
		open = new DossierStoreImpl(List.of(new StatementDomain(), new AssuranceDomain()), new RealFileOps(),
				DossierFolder.MAX_FILE_SIZE).open(folder, OpenMode.READ_WRITE);
	}

	/** What was changed by hand is written too. */
	private void save() throws Exception {
		for (StatementOfApplicability statement : open.roots(StatementOfApplicability.class)) {
			open.edits().run("touch", open.edits().set(statement, Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE,
					"-"),
					open.edits().set(statement, Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE,
							statement.getCertificate()));
		}
		String language = open.dossier().getLanguage();
		open.edits().run("touch",
				open.edits().set(open.dossier(), org.waarborg.dossier.DossierPackage.Literals.DOSSIER__LANGUAGE, "en"),
				open.edits().set(open.dossier(), org.waarborg.dossier.DossierPackage.Literals.DOSSIER__LANGUAGE,
						language));
		open.save();
	}

	private void close() {
		open.close();
	}

	private StatementOfApplicability statement() {
		return open.roots(StatementOfApplicability.class).stream().filter(s -> open.fileOf(s).equals(SOA)).findFirst()
				.orElseThrow();
	}

	private Person person(String name) {
		return open.dossier().getPeople().stream().filter(p -> name.equals(p.getName())).findFirst().orElseThrow();
	}

	private static String id(String name) {
		return '_' + UUID.nameUUIDFromBytes(("umc-voorbeeld/" + name).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Ids of what was made here: the same each time. */
	private static void ids(EObject root, String name) {
		int count = 0;
		List<EObject> all = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(all::add);
		for (EObject object : all) {
			if (object instanceof Identified identified) {
				identified.setId(id(name + '/' + count++));
			}
		}
	}

	private static void texts(List<LocalText> texts, String name, String nl, String en) {
		texts.clear();
		LocalText source = Texts.of("nl", nl);
		source.setId(id("text/" + name + "/nl"));
		LocalText translation = Texts.of("en", en);
		translation.setId(id("text/" + name + "/en"));
		translation.setSourceHash(Texts.hash(nl));
		texts.addAll(List.of(source, translation));
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static void deleteTree(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
