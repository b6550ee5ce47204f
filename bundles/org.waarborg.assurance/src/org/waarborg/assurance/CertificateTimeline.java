package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.registry.ControlSetRegistry;

/**
 * Certificates along one axis: validity as spans, audits as marks, planned and held. Several norms stand below each other.
 *
 * @since 0.1
 */
public final class CertificateTimeline {

	private CertificateTimeline() {
	}

	/**
	 * The picture.
	 *
	 * @param id           stable name of the figure
	 * @param certificates the certificates, from top to bottom
	 * @param today        the day
	 * @param language     ISO 639-1 code
	 * @param registry     the control sets, for names of norms; empty where there are none
	 * @return empty where no certificate has a day
	 */
	public static Optional<Timeline> of(String id, List<Certificate> certificates, LocalDate today, String language,
			Optional<ControlSetRegistry> registry) {
		AssuranceWords words = new AssuranceWords(language);
		List<Timeline.Lane> lanes = certificates.stream().map(c -> lane(c, today, words, registry))
				.filter(l -> !l.items().isEmpty()).toList();
		if (lanes.isEmpty()) {
			return Optional.empty();
		}
		List<Timeline.Item> items = lanes.stream().flatMap(l -> l.items().stream()).toList();
		LocalDate from = Stream.concat(items.stream().map(Timeline.Item::from), Stream.of(today))
				.min(Comparator.naturalOrder()).orElse(today);
		LocalDate until = Stream.concat(items.stream().map(Timeline.Item::until), Stream.of(today))
				.max(Comparator.naturalOrder()).orElse(today);
		// What somebody mistyped by a century must not squeeze everything else.
		LocalDate first = max(from, today.minusYears(6));
		LocalDate last = min(until, today.plusYears(6));
		return Optional.of(new Timeline(id, words.messages().get("timeline.title"), words(words),
				min(first, today), max(last, today), today, lanes));
	}

	private static LocalDate max(LocalDate a, LocalDate b) {
		return a.isAfter(b) ? a : b;
	}

	private static LocalDate min(LocalDate a, LocalDate b) {
		return a.isBefore(b) ? a : b;
	}

	private static Timeline.Words words(AssuranceWords words) {
		return new Timeline.Words(words.messages().get("timeline.lane"), words.messages().get("timeline.what"),
				words.messages().get("timeline.from"), words.messages().get("timeline.until"),
				words.messages().get("timeline.state"), words.messages().get("timeline.today"));
	}

	/**
	 * What stands on the lane of a certificate.
	 *
	 * @param item  how it is drawn
	 * @param audit which audit it is, by its kind; empty for the validity of an issue
	 * @since 0.1
	 */
	public record Entry(Timeline.Item item, Optional<AuditKind> audit) {
	}

	/**
	 * What stands on the lane of a certificate, in the order of the items of the lane.
	 *
	 * @param certificate the certificate
	 * @param today       the day
	 * @param words       the words
	 * @return by first day, then by last day; may be empty
	 */
	public static List<Entry> entries(Certificate certificate, LocalDate today, AssuranceWords words) {
		List<Entry> entries = new ArrayList<>();
		for (CertificateIssue issue : certificate.getIssues()) {
			span(certificate, issue, today, words).ifPresent(i -> entries.add(new Entry(i, Optional.empty())));
		}
		for (CertificationCycle.Window window : CertificationCycle.of(certificate, today)) {
			entries.add(new Entry(window(window, words), Optional.of(window.step().getKind())));
		}
		certificate.getAudits().stream().filter(a -> isBefore(a, certificate))
				.forEach(a -> entries.add(new Entry(past(a, words), Optional.of(a.getKind()))));
		entries.sort(Comparator.comparing((Entry e) -> e.item().from()).thenComparing(e -> e.item().until()));
		return entries;
	}

	private static Timeline.Lane lane(Certificate certificate, LocalDate today, AssuranceWords words,
			Optional<ControlSetRegistry> registry) {
		return new Timeline.Lane(String.valueOf(certificate.getId()),
				words.messages().get("timeline.certificate", words.organisation(certificate.getHolder()),
						words.norm(certificate, registry)).strip(),
				entries(certificate, today, words).stream().map(Entry::item).toList());
	}

	/** Audits that the windows of the present cycle do not show. */
	private static boolean isBefore(CycleAudit audit, Certificate certificate) {
		LocalDate day = audit.getHeldOn() == null ? audit.getPlanned() : audit.getHeldOn();
		boolean inCycle = certificate.getScheme() != null && certificate.getDecidedOn() != null
				&& certificate.getScheme().getSteps().stream().anyMatch(s -> s.getKind() == audit.getKind());
		return day != null && (!inCycle || day.isBefore(certificate.getDecidedOn()));
	}

	private static Timeline.Item past(CycleAudit audit, AssuranceWords words) {
		boolean held = audit.getHeldOn() != null;
		return Timeline.Item.mark(held ? audit.getHeldOn() : audit.getPlanned(), held ? Status.DONE : Status.UNDER_WAY,
				words.label(held ? CertificationCycle.State.HELD : CertificationCycle.State.PLANNED),
				words.label(audit.getKind()));
	}

	private static Timeline.Item window(CertificationCycle.Window window, AssuranceWords words) {
		Optional<LocalDate> day = window.audit()
				.map(a -> a.getHeldOn() == null ? a.getPlanned() : a.getHeldOn());
		String label = words.label(window.step().getKind());
		Status status = AssuranceWords.status(window.state());
		String word = words.label(window.state());
		return day.map(d -> Timeline.Item.mark(d, status, word, label))
				.orElseGet(() -> new Timeline.Item(min(window.opens(), window.until()), window.until(), status, word,
						label));
	}

	/** An issue lasts until the next one takes its place, or until its last day. */
	private static Optional<Timeline.Item> span(Certificate certificate, CertificateIssue issue, LocalDate today,
			AssuranceWords words) {
		LocalDate from = issue.getIssuedOn();
		LocalDate until = issue.getExpiresOn();
		if (from == null || until == null || until.isBefore(from)) {
			return Optional.empty();
		}
		boolean current = Certificates.current(certificate).filter(i -> i == issue).isPresent();
		Certificates.State state = Certificates.state(certificate, today);
		Status status = current ? AssuranceWords.status(state) : Status.NEUTRAL;
		String word = current ? words.label(state) : words.messages().get("timeline.replaced");
		String number = issue.getNumber() == null ? "" : issue.getNumber();
		return Optional.of(new Timeline.Item(from, until, status, word,
				(words.label(issue.getReason()) + ' ' + number).strip()));
	}
}
