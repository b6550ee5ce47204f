package org.waarborg.assurance.screens.internal.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;

/**
 * The cycle of one certificate: a lane for its issues, one for each audit that its scheme asks with the time in which it may be held
 * and the day that was set, one for other audits.
 */
final class CycleFigure {

	static final String ID = "certificate.cycle";
	private static final char SPLIT = '/';
	private static final String VALIDITY = "validity";
	private static final String OTHER = "other";

	private final AssuranceScreenWords text;
	private final CertificateFacts facts;

	CycleFigure(AssuranceScreenWords text, CertificateFacts facts) {
		this.text = text;
		this.facts = facts;
	}

	/** Id of the certificate that a lane is of. */
	static String certificate(String lane) {
		int end = lane.indexOf(SPLIT);
		return end < 0 ? lane : lane.substring(0, end);
	}

	/** The audit that a lane is about; empty for its validity. */
	static Optional<AuditKind> kind(String lane) {
		String[] parts = lane.split(String.valueOf(SPLIT));
		return parts.length < 2 ? Optional.empty()
				: Stream.of(AuditKind.values()).filter(k -> k.name().equals(parts[1])).findFirst();
	}

	/** The picture; empty where nothing of it has a day. */
	Optional<Timeline> of(Certificate certificate) {
		List<Timeline.Lane> lanes = new ArrayList<>();
		add(lanes, certificate, VALIDITY, text.get("cycle.validity"),
				validity(certificate));
		List<CertificationCycle.Window> windows = facts.of(certificate).cycle();
		for (int i = 0; i < windows.size(); i++) {
			CertificationCycle.Window window = windows.get(i);
			add(lanes, certificate, window.step().getKind().name() + SPLIT + i, label(windows, window), items(window));
		}
		List<CycleAudit> placed = windows.stream().flatMap(w -> w.audit().stream()).toList();
		add(lanes, certificate, OTHER, text.get("cycle.other"), certificate.getAudits().stream()
				.filter(a -> !placed.contains(a)).flatMap(a -> mark(a).stream())
				.sorted(Comparator.comparing(Timeline.Item::from)).toList());
		return lanes.isEmpty() ? Optional.empty() : Optional.of(figure(certificate, lanes));
	}

	/** The issues by their numbers: why each was issued stands in the list of issues. */
	private List<Timeline.Item> validity(Certificate certificate) {
		return certificate.getIssues().stream()
				.filter(i -> i.getIssuedOn() != null && i.getExpiresOn() != null
						&& !i.getExpiresOn().isBefore(i.getIssuedOn()))
				.sorted(Comparator.comparing(CertificateIssue::getIssuedOn)).map(i -> validity(certificate, i))
				.toList();
	}

	private Timeline.Item validity(Certificate certificate, CertificateIssue issue) {
		boolean current = Certificates.current(certificate).filter(i -> i == issue).isPresent();
		Certificates.State state = facts.of(certificate).state();
		return new Timeline.Item(issue.getIssuedOn(), issue.getExpiresOn(),
				current ? AssuranceWords.status(state) : Status.NEUTRAL,
				current ? text.assurance().label(state) : text.assurance().messages().get("timeline.replaced"),
				issue.getNumber() == null ? "" : issue.getNumber());
	}

	private static void add(List<Timeline.Lane> lanes, Certificate certificate, String id, String label,
			List<Timeline.Item> items) {
		if (!items.isEmpty()) {
			lanes.add(new Timeline.Lane(certificate.getId() + SPLIT + id, label, items));
		}
	}

	/** Several of a kind are numbered: surveillance audit 1 and 2. */
	private String label(List<CertificationCycle.Window> windows, CertificationCycle.Window window) {
		String kind = text.assurance().label(window.step().getKind());
		List<CertificationCycle.Window> alike = windows.stream()
				.filter(w -> w.step().getKind() == window.step().getKind()).toList();
		return alike.size() < 2 ? kind
				: text.get("cycle.numbered", kind, Integer.toString(alike.indexOf(window) + 1));
	}

	/** The band in which it may be held, and the day on which it was or is to be. */
	private List<Timeline.Item> items(CertificationCycle.Window window) {
		Optional<LocalDate> day = window.audit().map(a -> a.getHeldOn() == null ? a.getPlanned() : a.getHeldOn());
		LocalDate opens = window.opens().isAfter(window.until()) ? window.until() : window.opens();
		Status status = AssuranceWords.status(window.state());
		String word = text.assurance().label(window.state());
		Timeline.Item band = day.isPresent()
				? new Timeline.Item(opens, window.until(), Status.NEUTRAL, text.get("cycle.window"), "")
				: new Timeline.Item(opens, window.until(), status, word, "");
		return Stream.concat(Stream.of(band),
				day.map(d -> Timeline.Item.mark(d, status, word, text.date(d))).stream())
				.sorted(Comparator.comparing(Timeline.Item::from)).toList();
	}

	private Optional<Timeline.Item> mark(CycleAudit audit) {
		LocalDate day = audit.getHeldOn() == null ? audit.getPlanned() : audit.getHeldOn();
		CertificationCycle.State state = audit.getHeldOn() == null ? CertificationCycle.State.PLANNED
				: CertificationCycle.State.HELD;
		return day == null ? Optional.empty()
				: Optional.of(Timeline.Item.mark(day, AssuranceWords.status(state),
						text.assurance().label(state), text.assurance().label(audit.getKind())));
	}

	/** The present cycle fills the picture; what was before it is cut off at the edge. */
	private Timeline figure(Certificate certificate, List<Timeline.Lane> lanes) {
		LocalDate today = facts.session().today();
		LocalDate last = lanes.stream().flatMap(l -> l.items().stream()).map(Timeline.Item::until)
				.max(Comparator.naturalOrder()).orElse(today);
		LocalDate begin = Optional.ofNullable(certificate.getDecidedOn()).orElseGet(() -> lanes.getFirst().items()
				.getLast().from());
		LocalDate from = begin.isAfter(today) ? today : begin;
		LocalDate until = last.isAfter(today.plusYears(6)) ? today.plusYears(6) : last.isBefore(today) ? today : last;
		return new Timeline(ID, text.get("cycle.title", text.assurance().name(certificate)),
				new Timeline.Words(text.get("cycle.lane"), text.assurance().messages().get("timeline.what"),
						text.assurance().messages().get("timeline.from"),
						text.assurance().messages().get("timeline.until"),
						text.assurance().messages().get("timeline.state"),
						text.assurance().messages().get("timeline.today")),
				from.minusMonths(1), until.plusMonths(1), today, lanes);
	}
}
