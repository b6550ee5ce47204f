package org.waarborg.statement.release.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.AssetKind;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Scope;
import org.waarborg.dossier.ScopeExclusion;
import org.waarborg.statement.Decision;
import org.waarborg.statement.FrozenControlSet;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenParty;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.statement.release.Freeze;

/** Thaws the head of a release, and keeps who and what its rows name: once each. */
public final class Thawer {

	private static final DossierFactory D = DossierFactory.eINSTANCE;
	private static final StatementFactory S = StatementFactory.eINSTANCE;

	private final StatementRelease release;
	private final Dossier dossier = D.createDossier();
	private final StatementOfApplicability statement = S.createStatementOfApplicability();
	private final Map<String, Person> people = new HashMap<>();
	private final Map<String, Organisation> organisations = new HashMap<>();
	/** What the release names, by its id in the dossier: the same thing is one object wherever it is named. */
	private final Map<String, Element> elements = new HashMap<>();
	private final Map<ControlRef, FrozenDecision> byControl = new HashMap<>();

	/**
	 * Thaws a release.
	 *
	 * @param release the release
	 */
	public Thawer(StatementRelease release) {
		this.release = release;
		release.getRows().stream().filter(r -> r.getControl() != null)
				.forEach(r -> byControl.putIfAbsent(r.getControl(), r));
		dossier.setId(release.getDossier());
		dossier.setLanguage(release.getLanguage());
		statement.setId(release.getStatement());
		statement.setVersion(release.getNumber());
		statement.setClassification(release.getClassification());
		statement.setCertificate(release.getCertificate());
		statement.getTitle().addAll(copies(release.getTitle()));
		statement.getChangeSummary().addAll(copies(release.getSummary()));
		release.getControlSets().stream().map(Thawer::set).forEach(statement.getControlSets()::add);
		scope();
		organisation();
		rows();
		statement.eAdapters().add(new FrozenReasons(release));
	}

	/**
	 * The statement.
	 *
	 * @return in no file
	 */
	public StatementOfApplicability statement() {
		return statement;
	}

	/**
	 * What the statement refers to.
	 *
	 * @return in no file
	 */
	public Dossier dossier() {
		return dossier;
	}

	private void organisation() {
		Optional<Organisation> entity = release.getOrganisation() == null ? Optional.empty()
				: dossier.getOrganisations().stream().filter(o -> release.getOrganisation().equals(o.getName()))
						.findFirst();
		if (entity.isPresent()) {
			dossier.setOrganisation(entity.get());
		} else if (release.getOrganisation() != null || release.getRegistrationNumber() != null) {
			Organisation own = D.createOrganisation();
			own.setId(release.getId() + ".organisation");
			own.setName(release.getOrganisation());
			own.setRegistrationNumber(release.getRegistrationNumber());
			dossier.getOrganisations().add(own);
			dossier.setOrganisation(own);
		}
	}

	private static UsedControlSet set(FrozenControlSet from) {
		UsedControlSet used = S.createUsedControlSet();
		used.setId(from.getId());
		used.setSet(from.getSet());
		used.setVersion(from.getVersion());
		return used;
	}

	private void scope() {
		boolean any = !(release.getScopeTitle().isEmpty() && release.getScopeStatement().isEmpty()
				&& release.getEntities().isEmpty() && release.getLocations().isEmpty()
				&& release.getInterfaces().isEmpty() && release.getExclusions().isEmpty());
		if (!any) {
			return;
		}
		Scope scope = D.createScope();
		scope.setId(release.getId() + ".scope");
		scope.setClassification(release.getScopeClassification());
		scope.getTitle().addAll(copies(release.getScopeTitle()));
		scope.getStatement().addAll(copies(release.getScopeStatement()));
		scope.getInterfaces().addAll(copies(release.getInterfaces()));
		for (FrozenParty party : release.getEntities()) {
			scope.getEntities().add(named(party, Organisation.class));
		}
		for (FrozenParty party : release.getLocations()) {
			Asset location = named(party, Asset.class);
			location.setKind(AssetKind.LOCATION);
			scope.getLocations().add(location);
		}
		for (ScopeExclusion exclusion : release.getExclusions()) {
			scope.getExclusions().add(EcoreUtil.copy(exclusion));
		}
		dossier.getScopes().add(scope);
		statement.setScope(scope);
	}

	private void rows() {
		RowThawer rows = new RowThawer(this);
		Map<String, Decision> realised = new HashMap<>();
		for (FrozenDecision row : release.getRows()) {
			Decision decision = rows.thaw(row);
			statement.getDecisions().add(decision);
			row.getRealisation().stream().filter(t -> !isOfAnother(t))
					.forEach(t -> realised.put(Freeze.original(t.getId()), decision));
		}
		sameAs(realised);
	}

	/** A text that is another decision's is shown as that one's. */
	private void sameAs(Map<String, Decision> realised) {
		for (int i = 0; i < release.getRows().size(); i++) {
			List<LocalText> texts = release.getRows().get(i).getRealisation();
			Set<Decision> others = new LinkedHashSet<>();
			texts.stream().filter(Thawer::isOfAnother)
					.forEach(t -> others.add(realised.get(Freeze.original(t.getId()))));
			others.remove(null);
			if (others.size() == 1) {
				Decision decision = statement.getDecisions().get(i);
				decision.getRealisation().clear();
				decision.setSameAs(others.iterator().next());
			}
		}
	}

	private static boolean isOfAnother(LocalText text) {
		return text.getId() != null && text.getId().contains(Frozen.SAME);
	}

	/** The row of a control; null for none. */
	FrozenDecision row(ControlRef control) {
		return byControl.get(control);
	}

	/** The person of a name; null for none. */
	Person person(String name) {
		return name == null || name.isEmpty() ? null : people.computeIfAbsent(name, n -> {
			Person person = D.createPerson();
			person.setId(release.getId() + ".person." + (people.size() + 1));
			person.setName(n);
			dossier.getPeople().add(person);
			return person;
		});
	}

	/** The organisation of a name; null for none. */
	Organisation provider(String name) {
		return name == null || name.isEmpty() ? null : organisations.computeIfAbsent(name, n -> {
			Organisation organisation = D.createOrganisation();
			organisation.setId(release.getId() + ".provider." + (organisations.size() + 1));
			organisation.setName(n);
			dossier.getOrganisations().add(organisation);
			return organisation;
		});
	}

	/** An asset whose name the release has in one language. */
	Asset asset(String id, String name) {
		Asset asset = D.createAsset();
		asset.setId(id);
		title(asset, name);
		dossier.getAssets().add(asset);
		return asset;
	}

	/** What has a name in one language is called so in every language. */
	private void title(Element element, String name) {
		if (name != null && !name.isEmpty()) {
			Set<String> languages = new LinkedHashSet<>(
					List.of(Objects.requireNonNullElse(release.getLanguage(), "en"), "nl", "en"));
			languages.forEach(language -> element.getTitle().add(Texts.of(language, name)));
		}
	}

	/** What a party was, as an object of that class; null for none. */
	<T extends Element> T named(FrozenParty party, Class<T> type) {
		if (party == null) {
			return null;
		}
		String id = Freeze.original(party.getId());
		if (type.isInstance(elements.get(id))) {
			return type.cast(elements.get(id));
		}
		T element = object(id, type, classOf(party, type));
		element.setCode(party.getCode());
		element.setClassification(party.getClassification());
		element.getTitle().addAll(copies(party.getTitle()));
		switch (element) {
			case Organisation organisation -> {
				organisation.setName(party.getName());
				organisation.setRegistrationNumber(party.getRegistrationNumber());
				organisation.setAddress(party.getAddress());
			}
			case Asset asset -> asset.setAddress(party.getAddress());
			default -> element.setId(id);
		}
		if (!(element instanceof Organisation) && element.getTitle().isEmpty()) {
			title(element, party.getName());
		}
		return element;
	}

	/** The class that a party had, where such a one may stand here; of a file that does not say, what has that name. */
	private static EClass classOf(FrozenParty party, Class<? extends Element> type) {
		if (party.getKind() != null
				&& DossierPackage.eINSTANCE.getEClassifier(party.getKind()) instanceof EClass named
				&& !named.isAbstract() && named.getInstanceClass() != null
				&& type.isAssignableFrom(named.getInstanceClass())) {
			return named;
		}
		return type == Organisation.class ? DossierPackage.Literals.ORGANISATION : DossierPackage.Literals.ASSET;
	}

	/** The object of an id; a new one, in the dossier, where there is none of that class yet. */
	<T extends Element> T object(String id, Class<T> type, EClass eClass) {
		if (type.isInstance(elements.get(id))) {
			return type.cast(elements.get(id));
		}
		T element = type.cast(D.create(eClass));
		element.setId(id);
		elements.put(id, element);
		for (EReference reference : dossier.eClass().getEAllContainments()) {
			if (reference.isMany() && reference.getEReferenceType().isSuperTypeOf(eClass)) {
				@SuppressWarnings("unchecked") // a list of the dossier that takes objects of this class
				List<Element> all = (List<Element>) dossier.eGet(reference);
				all.add(element);
				break;
			}
		}
		return element;
	}

	/** Copies of texts. */
	static Collection<LocalText> copies(List<LocalText> texts) {
		return EcoreUtil.copyAll(texts);
	}
}
