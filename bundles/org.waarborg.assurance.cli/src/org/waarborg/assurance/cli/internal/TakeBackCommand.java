package org.waarborg.assurance.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.dossier.Organisation;
import org.waarborg.statement.Part;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code take-back}: takes away what an earlier command added, named by the ids that it printed. All of it, or nothing. */
@Command(name = "take-back")
final class TakeBackCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", descriptionKey = "parameter.id")
	private List<String> ids;

	TakeBackCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			List<EObject> objects = new ArrayList<>();
			for (String id : ids) {
				objects.add(dossier.find(id).map(EObject.class::cast).filter(TakeBackCommand::isMade)
						.orElseThrow(() -> session.usage("back.unknown", id)));
			}
			objects.forEach(o -> unused(o, objects, dossier));
			dossier.edits().run(session.messages().get("back.label"), dossier.edits().delete(objects));
			session.console().message(session.messages().get("back.done", Integer.valueOf(objects.size())));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}

	/** What these commands make: entries of a register with what is in them, parts of decisions, organisations. */
	private static boolean isMade(EObject object) {
		return object instanceof Part || object instanceof Organisation
				|| object.eClass().getEPackage() == AssurancePackage.eINSTANCE && !(object instanceof AssuranceRegister)
						&& AssuranceRegisters.of(object).isPresent();
	}

	/** What something else names is not taken away under its hands. */
	private void unused(EObject object, List<EObject> going, OpenDossier dossier) {
		Collection<EStructuralFeature.Setting> uses = EcoreUtil.UsageCrossReferencer.find(object,
				dossier.resourceSet());
		long others = uses.stream().map(EStructuralFeature.Setting::getEObject)
				.filter(o -> going.stream().noneMatch(g -> EcoreUtil.isAncestor(g, o))).count();
		if (others > 0) {
			throw session.usage("back.used", ((org.waarborg.controlset.Identified) object).getId(),
					Long.valueOf(others));
		}
	}
}
