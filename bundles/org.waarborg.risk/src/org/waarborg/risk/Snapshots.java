package org.waarborg.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.dossier.Labels;
import org.waarborg.store.FileContent;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/**
 * Dated pictures of a register: written once into {@code risks/released}, self-contained, and never computed again. Trends are
 * drawn from them alone. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Snapshots {

	/** The folder of snapshots; what is in it is not loaded on opening. */
	public static final String FOLDER = "risks/released";

	private static final String EXTENSION = ".risksnapshot";
	private static final int FORMAT_VERSION = 1;

	private Snapshots() {
	}

	/**
	 * Freezes a register: its open risks with their pictures, options and acceptances as values.
	 *
	 * @param register the register
	 * @param dossier  id of the dossier; may be null
	 * @param on       the day
	 * @param by       who makes it; may be null
	 * @return a snapshot in no file
	 */
	public static RiskSnapshot freeze(RiskRegister register, String dossier, LocalDate on, String by) {
		RiskSnapshot frozen = RiskFactory.eINSTANCE.createRiskSnapshot();
		RiskMatrices matrices = new RiskMatrices();
		frozen.setFormatVersion(FORMAT_VERSION);
		frozen.setDossier(dossier);
		frozen.setRegister(register.getId());
		frozen.setClassification(register.getClassification());
		frozen.setOn(on);
		frozen.setBy(by);
		copy(register.getTitle(), frozen.getTitle());
		Methods.inUse(register).ifPresent(m -> {
			frozen.setMethod(m.getId());
			frozen.setMethodVersion(m.getVersion());
		});
		RiskRegisters.open(register).forEach(r -> frozen.getRisks().add(freeze(r, on, matrices)));
		levels(register, frozen);
		return Identifiers.ensureIds(frozen);
	}

	/** The levels of the version in use, then those of earlier versions that a frozen picture still names. */
	private static void levels(RiskRegister register, RiskSnapshot frozen) {
		List<String> named = frozen.getRisks().stream().flatMap(r -> r.getStates().stream())
				.map(FrozenAssessment::getLevel).filter(java.util.Objects::nonNull).distinct().toList();
		RiskMethod used = Methods.inUse(register).orElse(null);
		for (RiskMethod method : register.getMethods()) {
			for (RiskLevel level : method.getLevels()) {
				if (method == used || named.contains(level.getId())) {
					FrozenLevel copy = RiskFactory.eINSTANCE.createFrozenLevel();
					copy.setId(level.getId());
					copy(level.getTitle(), copy.getTitle());
					copy.setTone(level.getTone());
					copy.setAboveThreshold(level.isAboveThreshold());
					frozen.getLevels().add(copy);
				}
			}
		}
	}

	private static FrozenRisk freeze(Risk risk, LocalDate on, RiskMatrices matrices) {
		FrozenRisk frozen = RiskFactory.eINSTANCE.createFrozenRisk();
		frozen.setId(risk.getId());
		frozen.setCode(risk.getCode());
		copy(risk.getTitle(), frozen.getTitle());
		String owner = Labels.of(risk.getOwner());
		frozen.setOwner(owner.isEmpty() ? null : owner);
		frozen.setClassification(risk.getClassification());
		frozen.setOption(risk.getOption());
		risk.getScopes().stream().map(Identified::getId).forEach(frozen.getScopes()::add);
		Acceptances.Standing standing = Acceptances.of(risk, on, matrices);
		frozen.setAccepted(standing.holds());
		frozen.setAcceptedUntil(standing.holds() ? standing.until().orElse(null) : null);
		for (AssessedState state : AssessedState.values()) {
			Assessments.last(risk, state).ifPresent(a -> frozen.getStates().add(freeze(a, matrices)));
		}
		return frozen;
	}

	private static FrozenAssessment freeze(RiskAssessment assessment, RiskMatrices matrices) {
		Assessed assessed = Assessed.of(assessment, matrices);
		FrozenAssessment frozen = RiskFactory.eINSTANCE.createFrozenAssessment();
		frozen.setState(assessment.getState());
		frozen.setLikelihood(assessment.getLikelihood());
		frozen.setImpact(assessed.impact());
		frozen.setCategory(
				assessed.decisive().flatMap(RiskMatrix.Answer::category).map(Identified::getId).orElse(null));
		frozen.setLevel(assessed.level().map(Identified::getId).orElse(null));
		frozen.setOn(assessment.getOn());
		return frozen;
	}

	/** Texts have one id in a dossier: a frozen one gets its own. */
	private static void copy(List<LocalText> from, List<LocalText> to) {
		EcoreUtil.copyAll(from).forEach(text -> {
			text.setId(null);
			to.add(text);
		});
	}

	/**
	 * Writes a snapshot, in one step with what else is unsaved in the dossier.
	 *
	 * @param dossier  the open dossier
	 * @param register one of its registers
	 * @param on       the day
	 * @param by       who makes it; may be null
	 * @return path of the file inside the dossier
	 * @throws StoreException when it cannot be written, for example because there is one of that day already
	 */
	public static String write(OpenDossier dossier, RiskRegister register, LocalDate on, String by)
			throws StoreException {
		String path = path(dossier, register, on);
		RiskSnapshot frozen = freeze(register, dossier.dossier().getId(), on, by);
		dossier.save(List.of(new FileContent(path, dossier.serialise(path, frozen), Optional.empty())));
		return path;
	}

	/**
	 * Where the snapshot of a day goes.
	 *
	 * @param dossier  the open dossier
	 * @param register one of its registers
	 * @param on       the day
	 * @return for example {@code risks/released/2026-2026-11-21.risksnapshot}
	 */
	public static String path(OpenDossier dossier, RiskRegister register, LocalDate on) {
		String name = dossier.fileOf(register).replaceAll("^.*/", "").replaceAll("\\.risk$", "");
		return FOLDER + '/' + name + '-' + on + EXTENSION;
	}

	/**
	 * The snapshots of a register.
	 *
	 * @param dossier  the open dossier
	 * @param register one of its registers
	 * @return the oldest first
	 * @throws StoreException when one of the files cannot be read
	 */
	public static List<RiskSnapshot> of(OpenDossier dossier, RiskRegister register) throws StoreException {
		List<RiskSnapshot> found = new ArrayList<>();
		for (String path : dossier.filesIn(FOLDER)) {
			if (path.endsWith(EXTENSION)) {
				RiskSnapshot snapshot = dossier.readApart(path, RiskSnapshot.class);
				if (register.getId() != null && register.getId().equals(snapshot.getRegister())) {
					found.add(snapshot);
				}
			}
		}
		found.sort(Comparator.comparing(s -> s.getOn() == null ? LocalDate.MIN : s.getOn()));
		return found;
	}
}
