package org.waarborg.assurance.tasks.internal.certificate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Coverages;
import org.waarborg.assurance.Recording;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.controlset.Flag;
import org.waarborg.document.Status;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;

/** Records whether a certificate or report covers services, several in one go, and why. */
final class CoverTask extends AssuranceTask {

	private static final String SUBJECTS = "subjects";
	private static final String COVERS = "covers";
	private static final String BECAUSE = "because";

	private final String assurance;
	private final List<String> proposed;

	CoverTask(DossierSession session, AssuranceRegister register, Element assurance, List<? extends Element> proposed) {
		super(session, register, CertificateActions.class);
		this.assurance = assurance.getId();
		this.proposed = ids(proposed);
	}

	private Element assurance() {
		return get(assurance, Element.class);
	}

	private Organisation holder() {
		return assurance() instanceof Certificate certificate ? certificate.getHolder()
				: ((AssuranceReport) assurance()).getOrganisation();
	}

	@Override
	public String title() {
		return word("cover.title", name(assurance()));
	}

	@Override
	public String icon() {
		return "scope";
	}

	@Override
	public String order() {
		return word("cover.order");
	}

	/** The services of the holder; for one that is no supplier, and for an own certificate, the assets. */
	private List<Element> subjects() {
		Set<Element> all = new LinkedHashSet<>();
		index().supplier(holder()).ifPresent(s -> all.addAll(s.getServices()));
		Coverages.of(assurance()).forEach(c -> {
			if (c.getSubject() != null) {
				all.add(c.getSubject());
			}
		});
		if (all.isEmpty()) {
			all.addAll(session.dossier().dossier().getAssets());
		}
		return List.copyOf(all);
	}

	/** Those that nobody looked at yet; one of one. */
	private List<String> ticked() {
		List<Element> all = subjects();
		List<Element> open = all.stream().filter(s -> Coverages.find(assurance(), s).isEmpty()).toList();
		List<String> first = !proposed.isEmpty() ? proposed
				: all.stream().anyMatch(Asset.class::isInstance) ? List.of() : ids(open.isEmpty() ? List.of() : open);
		return ticked(SUBJECTS, first);
	}

	private Flag covers() {
		return given(COVERS, Flag.class, Flag.YES);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		if (assurance() instanceof Certificate certificate) {
			String scope = Certificates.current(certificate).map(i -> words.text(i.getScope())).orElse("");
			inputs.add(scope.isBlank() ? tells("scope", Status.ATTENTION, word("cover.noScope"))
					: tells("scope", null, word("cover.scope", scope)));
		} else {
			String scope = words.text(((AssuranceReport) assurance()).getScope());
			inputs.add(scope.isBlank() ? tells("scope", Status.ATTENTION, word("cover.noScope"))
					: tells("scope", null, word("cover.scope", scope)));
		}
		List<List<Cell>> judged = subjects().stream().flatMap(s -> Coverages.find(assurance(), s).stream()
				.map(c -> List.of(Cell.of(name(s)), Cell.of(words.label(c.getCovers())),
						Cell.of(words.text(c.getBecause())), Cell.of(date(c.getOn())))))
				.toList();
		if (!judged.isEmpty()) {
			inputs.add(table("judged", List.of("service", "covers", "because", "on"), judged));
		}
		inputs.add(severalElements(SUBJECTS, subjects(), "asset", ticked()));
		inputs.add(literals(COVERS, List.of(Flag.YES, Flag.NO, Flag.UNKNOWN), covers()));
		inputs.add(wordsInput(BECAUSE, 3, text(BECAUSE)));
		inputs.add(byInput(word("cover.by")));
		inputs.add(dayInput(word("cover.on")));
		inputs.add(will(ticked().isEmpty() ? "" : word("cover.will", ticked().size(), words.label(covers()))));
		return List.of(new Step("cover", word("cover.step"), word("cover.text"), inputs, problem()));
	}

	private Optional<String> problem() {
		return ticked().isEmpty() ? Optional.of(word("cover.nothing"))
				: text(BECAUSE).isEmpty()
						? Optional.of(words.messages().get("refusal." + Recording.Refusal.NO_REASON.name()))
						: byProblem();
	}

	@Override
	public Finish finish() throws TaskException {
		List<Element> subjects = find(ticked(), Element.class);
		Element about = assurance();
		Flag covers = covers();
		Recording.Found found = new Recording.Found(by().orElseThrow(), on(), "", Optional.empty(),
				said(text(BECAUSE)));
		List<Command> commands = new ArrayList<>();
		subjects.forEach(s -> commands.add(Recording.covers(session.dossier(), about, s, covers, found)));
		run(word("cover.undo", name(about), names(subjects)), commands);
		return Outcome.of(word("cover.done." + covers.name(), name(about), names(subjects)));
	}
}
