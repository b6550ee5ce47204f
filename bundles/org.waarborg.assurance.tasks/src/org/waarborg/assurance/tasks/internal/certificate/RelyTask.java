package org.waarborg.assurance.tasks.internal.certificate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Coverages;
import org.waarborg.assurance.ReceivedComparison;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Recording;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;

/** Lets decisions of a statement rely on a certificate or report, in the part that the supplier performs. */
final class RelyTask extends AssuranceTask {

	private static final String ASSURANCE = "assurance";
	private static final String SERVICE = "service";
	private static final String STATEMENT = "statement";
	private static final String CONTROLS = "controls";

	/**
	 * Where somebody began: a certificate, a report, a service or a supplier.
	 *
	 * @param assurance id of the certificate or report; null to choose one
	 * @param service   id of the service; null for none in particular
	 * @param supplier  who performs the part
	 */
	record From(String assurance, String service, String organisation) {

		static From of(Certificate certificate) {
			return new From(certificate.getId(), null, id(certificate.getHolder()));
		}

		static From of(AssuranceReport report) {
			return new From(report.getId(), null, id(report.getOrganisation()));
		}

		static From of(SuppliedService service) {
			return new From(null, service.getId(),
					AssuranceRegisters.supplierOf(service).map(Supplier::getOrganisation).map(From::id).orElse(null));
		}

		static From of(Supplier supplier) {
			return new From(null, null, id(supplier.getOrganisation()));
		}

		private static String id(Organisation organisation) {
			return organisation == null ? null : organisation.getId();
		}
	}

	private final From from;

	RelyTask(DossierSession session, AssuranceRegister register, From from) {
		super(session, register, CertificateActions.class);
		this.from = from;
	}

	/** Why nothing can rely on it. */
	static Optional<String> whyNot(DossierSession session, AssuranceRegister register, From from, Messages messages) {
		Organisation organisation = Optional.ofNullable(from.organisation()).flatMap(session.dossier()::find)
				.filter(Organisation.class::isInstance).map(Organisation.class::cast).orElse(null);
		if (organisation == null) {
			return Optional.of(messages.get("rely.nobody"));
		}
		if (session.dossier().roots(StatementOfApplicability.class).isEmpty()) {
			return Optional.of(messages.get("rely.noStatement"));
		}
		return from.assurance() == null && all(AssuranceIndex.of(register), organisation).isEmpty()
				? Optional.of(messages.get("rely.noAssurance"))
				: Optional.empty();
	}

	private static List<Element> all(AssuranceIndex index, Organisation organisation) {
		List<Element> all = new ArrayList<>(Certificates.latestFirst(index.certificates(organisation)));
		all.addAll(index.reports(organisation));
		return all;
	}

	@Override
	public String title() {
		return assurance().map(a -> word("rely.title", name(a)))
				.orElseGet(() -> word("rely.title.of", words.organisation(organisation())));
	}

	@Override
	public String icon() {
		return "link";
	}

	@Override
	public String order() {
		return word("rely.order", controls().size());
	}

	// ---- answers

	private Organisation organisation() {
		return get(from.organisation(), Organisation.class);
	}

	private Optional<SuppliedService> supplied() {
		return find(from.service(), SuppliedService.class);
	}

	/** Where several are there, the first that holds and covers the service. */
	private Optional<Element> assurance() {
		List<Element> all = all(index(), organisation());
		SuppliedService service = supplied().orElse(null);
		String proposed = from.assurance() != null ? from.assurance()
				: all.stream().filter(a -> Reliance.holds(a, null, index(), session.today()))
						.filter(a -> Coverages.covers(a, service) != Flag.NO).findFirst()
						.or(() -> all.stream().findFirst()).map(Element::getId).orElse(null);
		return find(given(ASSURANCE, String.class, proposed), Element.class);
	}

	/** The assets that the services of the supplier are or run. */
	private List<Asset> assets() {
		return index().supplier(organisation()).map(s -> s.getServices().stream().flatMap(v -> v.getAssets().stream())
				.distinct().toList()).orElse(List.of());
	}

	private Optional<Asset> service() {
		List<Asset> all = assets();
		String proposed = supplied().flatMap(s -> s.getAssets().stream().findFirst())
				.or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty()).map(Asset::getId)
				.orElse(null);
		return find(given(SERVICE, String.class, proposed), Asset.class);
	}

	private List<StatementOfApplicability> statements() {
		return session.dossier().roots(StatementOfApplicability.class);
	}

	/** The one on the norm of the certificate goes first. */
	private Optional<StatementOfApplicability> statement() {
		String norm = assurance().filter(Certificate.class::isInstance).map(a -> Certificates.norm((Certificate) a))
				.orElse("");
		String proposed = statements().stream()
				.filter(s -> s.getControlSets().stream().anyMatch(u -> norm.equals(u.getSet()))).findFirst()
				.or(() -> statements().stream().findFirst()).map(StatementOfApplicability::getId).orElse(null);
		return find(given(STATEMENT, String.class, proposed), StatementOfApplicability.class);
	}

	private List<Decision> decisions() {
		return statement().map(s -> s.getDecisions().stream()
				.filter(d -> d.getApplicability() == Applicability.APPLICABLE && d.getControl() != null).toList())
				.orElse(List.of());
	}

	private List<Decision> controls() {
		List<String> left = decisions().stream().filter(d -> part(d).isPresent() && !relies(d)).map(Decision::getId)
				.toList();
		List<String> known = decisions().stream().map(Decision::getId).toList();
		return find(ticked(CONTROLS, left).stream().filter(known::contains).toList(), Decision.class);
	}

	private Optional<Part> part(Decision decision) {
		Asset service = service().orElse(null);
		return decision.getParts().stream().filter(p -> p.getProvider() == organisation())
				.filter(p -> service == null || p.getService() == null || p.getService() == service).findFirst();
	}

	private boolean relies(Decision decision) {
		return part(decision).filter(p -> assurance().filter(p.getAssurance()::contains).isPresent()).isPresent();
	}

	// ---- steps

	@Override
	public List<Step> steps() {
		return List.of(what(), which(), end(told()));
	}

	private Step what() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(elements(ASSURANCE, all(index(), organisation()), "certificate", false, assurance()));
		if (!assets().isEmpty()) {
			inputs.add(elements(SERVICE, assets(), "asset", true, service()));
		}
		inputs.add(elements(STATEMENT, statements(), "statement", false, statement()));
		String weak = weak();
		if (!weak.isEmpty()) {
			inputs.add(tells("weak", Status.ATTENTION, weak));
		}
		return new Step("what", word("rely.step.what"), word("rely.text"), inputs,
				assurance().isEmpty() ? Optional.of(word("rely.assurance.missing"))
						: statement().isEmpty() ? Optional.of(word("rely.statement.missing")) : Optional.empty());
	}

	/** Why it is a weak ground to rely on. */
	private String weak() {
		List<String> why = new ArrayList<>();
		Element about = assurance().orElse(null);
		if (about != null && !Reliance.holds(about, null, index(), session.today())) {
			why.add(word("rely.weak.holds", about instanceof Certificate c
					? words.label(Certificates.state(c, session.today()))
					: word("rely.weak.old")));
		}
		if (about instanceof Certificate c && Certificates.standing(c) != Standing.VERIFIED) {
			why.add(word("rely.weak.standing", words.label(Certificates.standing(c))));
		}
		Element subject = service().map(Element.class::cast).or(this::supplied).orElse(null);
		if (about != null && subject != null) {
			Flag covers = Coverages.covers(about, subject);
			if (covers != Flag.YES) {
				why.add(word("rely.weak.covers." + covers.name(), name(subject)));
			}
		}
		return lines(why.toArray(String[]::new));
	}

	private Step which() {
		List<Input> inputs = new ArrayList<>();
		Map<Decision, ReceivedComparison.Outcome> said = said();
		List<Option> options = decisions().stream().filter(d -> !relies(d))
				.map(d -> new Option(d.getId(), name(d), detail(d, said), "control")).toList();
		inputs.add(Input.of(CONTROLS, word(CONTROLS), new Input.Several(options), ids(controls().stream()
				.filter(d -> !relies(d)).toList())).help(word("rely.controls.help")));
		long already = decisions().stream().filter(this::relies).count();
		if (already > 0) {
			inputs.add(tells("already", null, word("rely.already", already)));
		}
		return new Step("which", word("rely.step.which"), received().map(r -> word("rely.received",
				date(r.getDate() == null ? r.getReceivedOn() : r.getDate()))).orElseGet(() -> word("rely.notReceived")),
				inputs,
				controls().stream().allMatch(this::relies) ? Optional.of(word("rely.nothing")) : Optional.empty());
	}

	private Optional<ReceivedStatement> received() {
		return ReceivedComparison.latest(organisation(), index());
	}

	/** What the statement of the supplier says of each control, as if all were left to it. */
	private Map<Decision, ReceivedComparison.Outcome> said() {
		return received().map(r -> ReceivedComparison.asked(r, decisions(), Optional.of(session.controlSets())))
				.orElse(Map.of());
	}

	private String detail(Decision decision, Map<Decision, ReceivedComparison.Outcome> said) {
		Set<String> details = new LinkedHashSet<>();
		if (part(decision).isPresent()) {
			details.add(word("rely.part.there", words.organisation(organisation())));
		}
		if (said.containsKey(decision)) {
			details.add(word("rely.says", words.label(said.get(decision))));
		}
		return String.join(" · ", details);
	}

	private String name(Decision decision) {
		return session.controlSets().find(decision.getControl())
				.map(c -> (c.label() + ' ' + c.title(session.language())).strip())
				.orElseGet(() -> decision.getControl().control());
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		List<Decision> chosen = controls().stream().filter(d -> !relies(d)).toList();
		long made = chosen.stream().filter(d -> part(d).isEmpty()).count();
		inputs.add(will(word("rely.will", chosen.size(), assurance().map(this::name).orElse("–")),
				made == 0 ? "" : word("rely.makes", made, words.organisation(organisation()))));
		Map<Decision, ReceivedComparison.Outcome> said = said();
		if (!chosen.isEmpty()) {
			inputs.add(table("effect", List.of("control", "what", "says"), chosen.stream().map(d -> List.of(
					Cell.of(name(d)), Cell.of(word(part(d).isPresent() ? "rely.what.part" : "rely.what.new")),
					said.containsKey(d) ? Cell.of(words.label(said.get(d))).with(AssuranceWords.status(said.get(d)))
							: Cell.of("–")))
					.toList()));
		}
		if (!weak().isEmpty()) {
			inputs.add(tells("weakStill", Status.ATTENTION, weak()));
		}
		return inputs;
	}

	@Override
	public Finish finish() throws TaskException {
		Element about = assurance().orElseThrow();
		List<Decision> chosen = controls().stream().filter(d -> !relies(d)).toList();
		List<Command> commands = Recording.rely(session.dossier(), about, organisation(), service().orElse(null),
				chosen);
		run(word("rely.undo", chosen.size(), name(about)), commands);
		Outcome done = Outcome.of(word("rely.done", chosen.size(), name(about)));
		return session.locate(chosen.getFirst()).map(done::at).orElse(done);
	}
}
