package org.waarborg.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.Scope;
import org.waarborg.store.spi.DossierStarter;

/**
 * Starts dossiers: an organisation, a scope, people, and what the domains start with. The wizard and the command line both do
 * it here.
 *
 * @since 0.1
 */
public final class NewDossiers {

	private NewDossiers() {
	}

	/**
	 * Why a dossier cannot be started like this. Writes nothing.
	 *
	 * @param starters the domains
	 * @param request  what was asked for
	 * @param locale   language of the answer
	 * @return the first objection, or empty
	 */
	public static Optional<String> objection(List<DossierStarter> starters, NewDossier request, Locale locale) {
		return starters.stream().flatMap(s -> s.objection(request, locale).stream()).findFirst();
	}

	/**
	 * Creates a dossier with what the domains start with, saved.
	 *
	 * @param store    creates it
	 * @param starters the domains, which have no {@link #objection}
	 * @param folder   a folder that does not exist or is empty
	 * @param request  what was asked for
	 * @return the open dossier, to be closed by the caller
	 * @throws StoreException as {@link DossierStore#create} and {@link OpenDossier#save}; then nothing was left behind
	 */
	public static OpenDossier create(DossierStore store, List<DossierStarter> starters, Path folder, NewDossier request)
			throws StoreException {
		boolean there = Files.exists(folder);
		OpenDossier dossier = store.create(folder, root(request));
		try {
			starters.forEach(starter -> starter.start(dossier, request));
			dossier.save();
			return dossier;
		} catch (StoreException | RuntimeException e) {
			dossier.close();
			takeAway(folder, there, e);
			throw e;
		}
	}

	/** It was empty or not there, so everything in it is ours. What stays is told with the failure. */
	private static void takeAway(Path folder, boolean keepFolder, Exception failure) {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				if (!keepFolder || !file.equals(folder)) {
					Files.deleteIfExists(file);
				}
			}
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	private static Dossier root(NewDossier request) {
		Dossier dossier = DossierFactory.eINSTANCE.createDossier();
		dossier.setLanguage(request.language());
		Organisation organisation = DossierFactory.eINSTANCE.createOrganisation();
		organisation.setName(request.organisation());
		organisation.getTitle().add(Texts.of(request.language(), request.organisation()));
		if (!request.registration().isBlank()) {
			organisation.setRegistrationNumber(request.registration());
		}
		organisation.getKinds().addAll(request.kinds());
		dossier.getOrganisations().add(organisation);
		dossier.setOrganisation(organisation);
		Scope scope = DossierFactory.eINSTANCE.createScope();
		scope.getTitle().add(Texts.of(request.language(), request.organisation()));
		if (!request.scope().isEmpty()) {
			scope.getStatement().add(Texts.of(request.language(), request.scope()));
		}
		scope.getEntities().add(organisation);
		dossier.getScopes().add(scope);
		request.people().forEach(participant -> add(dossier, participant));
		return dossier;
	}

	/** Somebody has to own and decide from the first day. */
	private static void add(Dossier dossier, NewDossier.Participant participant) {
		Person person = dossier.getPeople().stream().filter(p -> participant.name().equals(p.getName())).findFirst()
				.orElse(null);
		if (person == null) {
			person = DossierFactory.eINSTANCE.createPerson();
			person.setName(participant.name());
			person.setOrganisation(dossier.getOrganisation());
			dossier.getPeople().add(person);
		}
		if (!participant.email().isBlank()) {
			person.setEmail(participant.email());
		}
		RoleAssignment assignment = DossierFactory.eINSTANCE.createRoleAssignment();
		assignment.setPerson(person);
		assignment.setRole(participant.role());
		dossier.getRoleAssignments().add(assignment);
	}
}
