package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.dossier.Role;
import org.waarborg.store.NewDossier;
import org.waarborg.store.NewDossier.Participant;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.NewDossierModel;
import org.waarborg.workbench.internal.state.NewDossierModel.Someone;
import org.waarborg.workbench.internal.state.SetChoice;

/** What the wizard for a new dossier asks, refuses and makes. */
class NewDossierModelTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final SetChoice CARE = choice("care-2024", ControlSetStatus.PUBLISHED, Optional.empty(), true,
			false);
	private static final SetChoice GENERAL = choice("general-2022", ControlSetStatus.APPLICABLE,
			Optional.of(LocalDate.of(2022, 10, 25)), false, false);
	private static final SetChoice OLD = choice("care-2017", ControlSetStatus.SUPERSEDED, Optional.empty(), true, true);

	@TempDir
	private Path temp;
	private NewDossierModel model;

	@BeforeEach
	void model() {
		model = new NewDossierModel(Messages.beside(Say.class, Locale.of("nl")), List.of(CARE, GENERAL, OLD), TODAY,
				temp);
	}

	@Test
	void theLatestEditionForCareIsProposed() {
		assertEquals(List.of("care-2024"), model.chosen());
	}

	@Test
	void anEditionThatBeginsLaterIsNotProposedYet() {
		SetChoice future = choice("care-2030", ControlSetStatus.PUBLISHED, Optional.of(TODAY.plusDays(1)), true, false);
		assertEquals(Optional.of(GENERAL), SetChoice.proposed(List.of(future, GENERAL, OLD), TODAY));
		assertEquals(Optional.of(future), SetChoice.proposed(List.of(future, GENERAL, OLD), TODAY.plusDays(1)));
		assertEquals(Optional.empty(), SetChoice.proposed(List.of(OLD), TODAY));
	}

	@Test
	void chosenSetsKeepTheOrderInWhichTheyAreOffered() {
		model.choose("general-2022", true);
		model.choose("care-2024", false);
		model.choose("care-2024", true);
		assertEquals(List.of("care-2024", "general-2022"), model.chosen());
	}

	@Test
	void anOrganisationNeedsAName() {
		assertTrue(model.organisationProblem().isPresent());
		model.setOrganisation("Zorggroep Duinrand");
		assertEquals(Optional.empty(), model.organisationProblem());
		model.setRegistration("12/34");
		assertTrue(model.organisationProblem().isPresent());
	}

	@Test
	void aCisoIsEnoughAndNeeded() {
		assertTrue(model.peopleProblem().isPresent());
		people(new Someone("Eva de Bruin", "", Role.CISO));
		assertEquals(Optional.empty(), model.peopleProblem());
		people(new Someone("Eva de Bruin", "", Role.DPO));
		assertTrue(model.peopleProblem().isPresent());
	}

	@Test
	void addressesAreLookedAt() {
		people(new Someone("Eva de Bruin", "eva at duinrand", Role.CISO));
		assertTrue(model.peopleProblem().orElseThrow().contains("eva at duinrand"));
		people(new Someone("Eva de Bruin", "eva@duinrand.example", Role.CISO),
				new Someone("", "bas@duinrand.example", Role.DPO));
		assertTrue(model.peopleProblem().orElseThrow().contains("bas@duinrand.example"));
	}

	@Test
	void theFolderFollowsTheNameAndAvoidsWhatIsThere() throws IOException {
		model.setOrganisation("  Zörggroep / Duin & Rand B.V. ");
		assertEquals(temp.resolve("zorggroep-duin-rand-b-v"), model.proposedFolder());
		Files.createDirectories(temp.resolve("zorggroep-duin-rand-b-v/x"));
		assertEquals(temp.resolve("zorggroep-duin-rand-b-v-2"), model.proposedFolder());
		assertEquals(Optional.empty(), model.folderProblem());
	}

	@Test
	void foldersThatCannotBeUsedAreRefused() throws IOException {
		model.setFolder("duin/rand");
		assertTrue(model.folderProblem().isPresent());
		Files.createDirectories(temp.resolve("taken/x"));
		model.setFolder(temp.resolve("taken").toString());
		assertTrue(model.folderProblem().orElseThrow().contains("taken"));
		Files.createDirectories(temp.resolve("empty"));
		model.setFolder(temp.resolve("empty").toString());
		assertEquals(Optional.empty(), model.folderProblem());
		model.setFolder(temp.resolve("a/b/c").toString());
		assertEquals(Optional.empty(), model.folderProblem());
		assertFalse(Files.exists(temp.resolve("a")));
	}

	@Test
	void theRequestSaysWhatWasTyped() {
		model.setOrganisation(" Zorggroep Duinrand ");
		model.setRegistration(" 12345678 ");
		model.setKind(Optional.of(OrganisationKind.CARE_PROVIDER));
		model.setScope(" Alle zorg. ");
		people(new Someone(" Eva de Bruin ", "", Role.CISO), new Someone("", "", Role.DPO));
		NewDossier expected = new NewDossier("Zorggroep Duinrand", "Alle zorg.", "nl", List.of("care-2024"), "12345678",
				List.of(OrganisationKind.CARE_PROVIDER), List.of(new Participant("Eva de Bruin", "", Role.CISO)));
		assertEquals(expected, model.request());
	}

	@Test
	void theSummaryTellsAllOfIt() {
		model.setOrganisation("Zorggroep Duinrand");
		model.setKind(Optional.of(OrganisationKind.CARE_PROVIDER));
		people(new Someone("Eva de Bruin", "", Role.CISO));
		String all = String.join("\n", model.summary().stream().map(line -> line[0] + ": " + line[1]).toList());
		for (String word : List.of("Zorggroep Duinrand", "Zorgaanbieder", "care-2024", "101", "Eva de Bruin", "CISO"))
			assertTrue(all.contains(word), word + " in\n" + all);
	}

	private void people(Someone... all) {
		model.people().clear();
		model.people().addAll(List.of(all));
	}

	private static SetChoice choice(String id, ControlSetStatus status, Optional<LocalDate> since, boolean care,
			boolean old) {
		return new SetChoice(id, id, "Norm", id.substring(id.length() - 4), status, 101, since, care, old);
	}
}
