package org.waarborg.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Supplier;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.RiskRegister;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;

/** Makes what is measured: always the same content, in a temporary folder. All of it is fictional. */
final class Data {

	static final int STATEMENTS = 50;
	static final int DECISIONS = 12_000;
	static final int RISKS = 5_000;
	static final int SUPPLIERS = 1_500;
	static final int CERTIFICATES = 3_000;
	static final int RELEASES = 2_000;
	static final int SETS = 200;
	static final int CONTROLS_OF_A_SET = 350;
	static final int LARGE_SET = 1_200;

	private static final int CONTROLS_OF_A_GROUP = 25;
	private static final String EXAMPLE = "umc-voorbeeld/";
	private static final String STATEMENT = "statements/nen7510.soa";

	private static final String[] VERBS = { "Review of", "Policy for", "Register of", "Testing of", "Monitoring of",
			"Separation of", "Protection of", "Agreement on", "Retention of", "Recovery of" };
	private static final String[] THINGS = { "access", "backup", "supplier services", "cryptographic keys",
			"network zones", "medical devices", "patient records", "log files", "removable media", "source code",
			"incident reports", "remote work", "identities", "test data", "premises" };
	private static final String[] PLACES = { "in the cloud", "at the ward", "in the laboratory", "on mobile devices",
			"during changes", "after employment", "by third parties", "outside office hours" };
	private static final String[] WERKEN = { "Toetsing van", "Beleid voor", "Register van", "Beproeving van",
			"Bewaking van", "Scheiding van", "Bescherming van", "Afspraken over", "Bewaring van", "Herstel van" };
	private static final String[] DINGEN = { "toegang", "back-ups", "diensten van een leverancier", "sleutels",
			"netwerkzones", "medische apparaten", "patiëntdossiers", "logbestanden", "verwisselbare media", "broncode",
			"incidentmeldingen", "werken op afstand", "identiteiten", "testgegevens", "gebouwen" };
	private static final String[] PLAATSEN = { "in de cloud", "op de afdeling", "in het laboratorium",
			"op mobiele apparaten", "tijdens wijzigingen", "na het dienstverband", "door derden",
			"buiten kantoortijd" };

	private final Path temp;
	private final Path plugins;

	Data(Path temp, Path plugins) {
		this.temp = temp;
		this.plugins = plugins;
	}

	/** The example dossier, and beside it 50 statements with 12,000 decisions like those of the example. */
	Path largeDossier() throws IOException, StoreException {
		Path folder = example("large");
		try (OpenDossier dossier = DossierTasks.store().open(folder, OpenMode.READ_WRITE)) {
			StatementOfApplicability model = dossier.roots(StatementOfApplicability.class).get(0);
			// The model is one of the fifty: it keeps its place and gets the decisions that are left.
			for (int i = 1; i < STATEMENTS; i++) {
				StatementOfApplicability statement = StatementFactory.eINSTANCE.createStatementOfApplicability();
				statement.getTitle().add(text("nl", "Verklaring van vestiging " + i));
				statement.setScope(model.getScope());
				statement.setOwner(model.getOwner());
				fill(statement, model, i, DECISIONS / STATEMENTS);
				dossier.addFile("statements/vestiging-" + i + ".soa", statement);
			}
			List<Decision> more = copies(model, 0, DECISIONS / STATEMENTS - model.getDecisions().size());
			dossier.edits().run(dossier.edits().addAll(model,
					org.waarborg.statement.StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, more, -1));
			dossier.save();
		}
		return folder;
	}

	/** The example dossier with its statement as a whole so often that it has 12,000 decisions: with all that rules say. */
	Path copiedStatements() throws IOException, StoreException {
		Path folder = example("copies");
		try (OpenDossier dossier = DossierTasks.store().open(folder, OpenMode.READ_WRITE)) {
			StatementOfApplicability model = dossier.roots(StatementOfApplicability.class).get(0);
			for (int i = 1; i * model.getDecisions().size() < DECISIONS; i++) {
				dossier.addFile("statements/kopie-" + i + ".soa", Identifiers.copyWithNewIds(model));
			}
			dossier.save();
		}
		return folder;
	}

	/**
	 * The example dossier with one statement of 12,000 decisions beside its own: over a control set of as many controls that
	 * the dossier brings along, so that every row has its title and theme.
	 */
	Path longStatement(String name) throws IOException, StoreException {
		Path folder = example(name);
		Path own = Files.createDirectories(folder.resolve("controlsets"));
		ControlSet set = set("bench-long", 0, DECISIONS, new Random(7510));
		set.setKind(ControlSetKind.CONTROLS);
		Files.write(own.resolve("bench-long.controlset"), bytes(set));
		try (OpenDossier dossier = DossierTasks.store().open(folder, OpenMode.READ_WRITE)) {
			StatementOfApplicability model = dossier.roots(StatementOfApplicability.class).get(0);
			StatementOfApplicability statement = StatementFactory.eINSTANCE.createStatementOfApplicability();
			statement.getTitle().add(text("nl", "Verklaring van een groep"));
			statement.setScope(model.getScope());
			statement.setOwner(model.getOwner());
			UsedControlSet used = StatementFactory.eINSTANCE.createUsedControlSet();
			used.setSet(set.getId());
			statement.getControlSets().add(used);
			List<Decision> decisions = copies(model, 0, DECISIONS);
			List<Control> controls = set.getGroups().stream().flatMap(g -> g.getControls().stream()).toList();
			for (int i = 0; i < decisions.size(); i++) {
				decisions.get(i).setControl(new ControlRef(set.getId(), controls.get(i).getId()));
			}
			statement.getDecisions().addAll(decisions);
			dossier.addFile("statements/groep.soa", statement);
			dossier.save();
		}
		return folder;
	}

	/**
	 * The example dossier with its risks again and again until there are {@value #RISKS}: each with treatments, an acceptance
	 * and three pictures.
	 */
	Path manyRisks(String name) throws IOException, StoreException {
		Path folder = example(name);
		try (OpenDossier dossier = DossierTasks.store().open(folder, OpenMode.READ_WRITE)) {
			RiskRegister register = dossier.roots(RiskRegister.class).get(0);
			List<Risk> originals = List.copyOf(register.getRisks());
			Risk treated = originals.stream().filter(r -> !r.getTreatments().isEmpty()).findFirst().orElseThrow();
			Risk accepted = originals.stream().filter(r -> !r.getAcceptances().isEmpty()).findFirst().orElseThrow();
			List<Risk> more = new ArrayList<>();
			for (int i = originals.size(); i < RISKS; i++) {
				Risk risk = Identifiers.copyWithNewIds(originals.get(i % originals.size()));
				risk.setCode(String.format("R-%04d", Integer.valueOf(i + 1)));
				complete(risk, treated, accepted);
				more.add(risk);
			}
			dossier.edits().run(dossier.edits().addAll(register, RiskPackage.Literals.RISK_REGISTER__RISKS, more, -1));
			dossier.save();
		}
		return folder;
	}

	private static void complete(Risk risk, Risk treated, Risk accepted) {
		for (AssessedState state : AssessedState.values()) {
			if (!risk.getAssessments().isEmpty() && Assessments.last(risk, state).isEmpty()) {
				RiskAssessment made = Identifiers.copyWithNewIds(risk.getAssessments().getFirst());
				made.setState(state);
				risk.getAssessments().add(made);
			}
		}
		if (risk.getTreatments().isEmpty()) {
			risk.getTreatments().add(Identifiers.copyWithNewIds(treated.getTreatments().getFirst()));
		}
		if (risk.getAcceptances().isEmpty()) {
			risk.getAcceptances().add(Identifiers.copyWithNewIds(accepted.getAcceptances().getFirst()));
		}
	}

	/**
	 * The example dossier with its suppliers again and again, each copy an organisation of its own with all that is kept of it,
	 * until there are {@value #SUPPLIERS}; then with their certificates once more until there are {@value #CERTIFICATES}.
	 */
	Path manySuppliers(String name) throws IOException, StoreException {
		Path folder = example(name);
		try (OpenDossier dossier = DossierTasks.store().open(folder, OpenMode.READ_WRITE)) {
			AssuranceRegister register = dossier.roots(AssuranceRegister.class).get(0);
			List<Supplier> suppliers = List.copyOf(register.getSuppliers());
			Set<Organisation> theirs = suppliers.stream().map(Supplier::getOrganisation).filter(Objects::nonNull)
					.collect(Collectors.toCollection(LinkedHashSet::new));
			List<EObject> originals = new ArrayList<>(theirs);
			originals.addAll(suppliers);
			register.getCertificates().stream().filter(c -> theirs.contains(c.getHolder())).forEach(originals::add);
			register.getReports().stream().filter(r -> theirs.contains(r.getOrganisation())).forEach(originals::add);
			register.getAgreements().stream().filter(a -> theirs.contains(a.getParty())).forEach(originals::add);
			List<EObject> more = new ArrayList<>();
			for (int i = 1; i * suppliers.size() < SUPPLIERS; i++) {
				more.addAll(apart(originals, i));
			}
			put(dossier, register, more);
			List<Certificate> all = List.copyOf(register.getCertificates());
			List<EObject> again = new ArrayList<>();
			for (int i = 0; all.size() + again.size() < CERTIFICATES; i++) {
				again.add(Identifiers.copyWithNewIds(all.get(i % all.size())));
			}
			put(dossier, register, again);
			dossier.save();
		}
		return folder;
	}

	/** Copies that refer to each other as the originals do, and to the same things outside. */
	private static Collection<EObject> apart(List<EObject> originals, int number) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Collection<EObject> copies = copier.copyAll(originals);
		copier.copyReferences();
		for (EObject copy : copies) {
			renew(copy);
			copy.eAllContents().forEachRemaining(Data::renew);
			if (copy instanceof Organisation organisation) {
				organisation.setName(organisation.getName() + ' ' + (number + 1));
			} else if (copy instanceof Element element && element.getCode() != null) {
				element.setCode(element.getCode() + '-' + (number + 1));
			}
		}
		return copies;
	}

	private static void renew(EObject object) {
		if (object instanceof Identified identified) {
			identified.setId(Identifiers.newId());
		}
	}

	/** Each where objects of its kind are kept. */
	private static void put(OpenDossier dossier, AssuranceRegister register, List<EObject> more) {
		for (EReference where : List.of(DossierPackage.Literals.DOSSIER__ORGANISATIONS,
				AssurancePackage.Literals.ASSURANCE_REGISTER__SUPPLIERS,
				AssurancePackage.Literals.ASSURANCE_REGISTER__CERTIFICATES,
				AssurancePackage.Literals.ASSURANCE_REGISTER__REPORTS,
				AssurancePackage.Literals.ASSURANCE_REGISTER__AGREEMENTS)) {
			List<EObject> of = more.stream().filter(where.getEReferenceType()::isInstance).toList();
			if (!of.isEmpty()) {
				EObject into = where.getEContainingClass().isInstance(register) ? register : dossier.dossier();
				dossier.edits().run(dossier.edits().addAll(into, where, of, -1));
			}
		}
	}

	private static void fill(StatementOfApplicability statement, StatementOfApplicability model, int number,
			int decisions) {
		statement.getDecisions().addAll(copies(model, number, decisions));
	}

	private static List<Decision> copies(StatementOfApplicability model, int number, int count) {
		List<Decision> originals = List.copyOf(model.getDecisions());
		return java.util.stream.IntStream.range(0, count).mapToObj(i -> {
			Decision copy = Identifiers.copyWithNewIds(originals.get(i % originals.size()));
			copy.setControl(new ControlRef("bench-" + number, "C." + (i / 20 + 1) + '.' + (i % 20 + 1)));
			return copy;
		}).toList();
	}

	/**
	 * The example dossier with released files of the size of its statement. They are hard links to one file where the
	 * disk can do that; opening must not read them, so their content does not matter.
	 */
	Path withReleases(String name, int releases) throws IOException {
		Path folder = example(name);
		Path released = Files.createDirectories(folder.resolve("statements/released"));
		Path first = released.resolve("nen7510-v1.soa");
		for (int i = 1; i <= releases; i++) {
			Path file = released.resolve("nen7510-v" + i + ".soa");
			Files.deleteIfExists(file);
			if (i == 1) {
				Files.copy(folder.resolve(STATEMENT), file);
			} else {
				link(first, file);
			}
		}
		return folder;
	}

	/** The same file under another name, or a copy of it. */
	static void link(Path from, Path file) throws IOException {
		try {
			Files.createLink(file, from);
		} catch (UnsupportedOperationException | FileSystemException noLinks) {
			Files.copy(from, file);
		}
	}

	/** The control sets of the product, and none of its other jars, as a folder. */
	Path productSets() throws IOException {
		Path folder = Files.createDirectories(temp.resolve("product-sets"));
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(plugins, "org.waarborg.controlset.*.jar")) {
			for (Path jar : jars) {
				Files.copy(jar, folder.resolve(jar.getFileName()));
			}
		}
		return folder;
	}

	/** A copy of the example dossier. */
	Path example(String name) throws IOException {
		Path folder = temp.resolve(name);
		try (JarFile jar = new JarFile(Plugins.bundle(plugins, "org.waarborg.example").toFile())) {
			for (JarEntry entry : jar.stream().filter(e -> e.getName().startsWith(EXAMPLE) && !e.isDirectory())
					.toList()) {
				Path file = folder.resolve(entry.getName().substring(EXAMPLE.length()));
				Files.createDirectories(file.getParent());
				try (var in = jar.getInputStream(entry)) {
					Files.copy(in, file);
				}
			}
		}
		return folder;
	}

	/** 200 jars of 350 controls. */
	Path manySets() throws IOException {
		return sets("sets", SETS, CONTROLS_OF_A_SET);
	}

	/** One jar of 1,200 controls. */
	Path largeSet() throws IOException {
		return sets("set", 1, LARGE_SET);
	}

	private Path sets(String name, int count, int controls) throws IOException {
		Path folder = Files.createDirectories(temp.resolve(name));
		Random random = new Random(7510);
		for (int i = 1; i <= count; i++) {
			String id = String.format("bench-%03d", i);
			Path jar = folder.resolve(id + ".jar");
			try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out)) {
				zip.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
				zip.write(manifest(id, i, controls).getBytes(StandardCharsets.UTF_8));
				zip.putNextEntry(new ZipEntry("catalog/" + id + ".controlset"));
				zip.write(bytes(set(id, i, controls, random)));
			}
			// A file of this very second is not taken into the cache, because it may change again.
			Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
		}
		return folder;
	}

	private static String manifest(String id, int number, int controls) {
		return String.join("\n", "Manifest-Version: 1.0", "Bundle-ManifestVersion: 2", "Bundle-SymbolicName: " + id,
				"Bundle-Version: 1.0.0", "Provide-Capability: org.waarborg.controlset;id=\"" + id + "\";",
				" version:Version=\"1.0.0\";title=\"Measuring norm " + number + "\";",
				" title.nl=\"Meetnorm " + number + "\";norm=\"MEASURE " + number + "\";",
				" edition=\"2026\";kind=\"CONTROLS\";status=\"APPLICABLE\";",
				" controls:Long=" + controls + ";languages:List<String>=\"en,nl\";",
				" path=\"catalog/" + id + ".controlset\";publisher=\"Nobody\";", " licence=\"Fictional\"", "");
	}

	private static ControlSet set(String id, int number, int controls, Random random) {
		ControlSet set = ControlsetFactory.eINSTANCE.createControlSet();
		set.setId(id);
		set.setVersion("1.0.0");
		set.setNorm("MEASURE " + number);
		set.setEdition("2026");
		set.getTitle().add(text(id + ".title", "en", "Measuring norm " + number));
		set.getTitle().add(text(id + ".titel", "nl", "Meetnorm " + number));
		Group group = null;
		for (int i = 0; i < controls; i++) {
			if (i % CONTROLS_OF_A_GROUP == 0) {
				group = ControlsetFactory.eINSTANCE.createGroup();
				group.setId("C." + (i / CONTROLS_OF_A_GROUP + 1));
				group.setLabel(group.getId());
				set.getGroups().add(group);
			}
			group.getControls().add(control(group.getId() + '.' + (i % CONTROLS_OF_A_GROUP + 1), random));
		}
		return set;
	}

	private static Control control(String id, Random random) {
		int verb = random.nextInt(VERBS.length);
		int thing = random.nextInt(THINGS.length);
		int place = random.nextInt(PLACES.length);
		Control control = ControlsetFactory.eINSTANCE.createControl();
		control.setId(id);
		control.setLabel(id.substring(2));
		control.getTitle().add(text(id + ".en", "en", VERBS[verb] + ' ' + THINGS[thing] + ' ' + PLACES[place]));
		control.getTitle().add(text(id + ".nl", "nl", WERKEN[verb] + ' ' + DINGEN[thing] + ' ' + PLAATSEN[place]));
		return control;
	}

	private static LocalText text(String language, String value) {
		return text(null, language, value);
	}

	private static LocalText text(String id, String language, String value) {
		LocalText text = ControlsetFactory.eINSTANCE.createLocalText();
		if (id != null) {
			text.setId(id);
		}
		text.setLanguage(language);
		text.setValue(value);
		return text;
	}

	private static byte[] bytes(ControlSet set) throws IOException {
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/set"));
		resource.setEncoding("UTF-8");
		resource.getContents().add(set);
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE);
		options.put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(1));
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, options);
		return out.toByteArray();
	}
}
