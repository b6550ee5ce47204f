package org.waarborg.rules.screens;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.NaturalOrder;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Signal;
import org.waarborg.rules.SignalDecisions;
import org.waarborg.rules.screens.internal.RulesScreens;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.OpenDossier;

/**
 * The form behind accepting, muting or withdrawing signals: what it asks, with which values it starts, what is missing, and what
 * it does as one step for undo. In the session's language; on the dossier's thread.
 *
 * @since 0.1
 */
public final class SignalDecision {

	/** How long an acceptance counts unless somebody says otherwise. */
	private static final int MONTHS = 3;

	/** What is decided. */
	public enum Kind {
		/** The signals ask for nothing until a day: an exception with a reason. */
		ACCEPT,
		/** Their rules say nothing any more, at a place or everywhere. */
		MUTE,
		/** What accepted or muted them is taken back. */
		WITHDRAW
	}

	private final DossierSession session;
	private final Kind kind;
	private final List<Signal> signals;
	private final Messages messages;
	private String reason = "";
	private LocalDate until;
	private Person by;
	private Role role;
	private boolean everywhere;

	/**
	 * A form with its first values: three months from today, and who the user is where that is known.
	 *
	 * @param session the dossier
	 * @param kind    what is decided
	 * @param signals its signals; those that the decision does not fit are left out
	 */
	public SignalDecision(DossierSession session, Kind kind, Collection<Signal> signals) {
		this.session = session;
		this.kind = kind;
		this.signals = signals.stream().filter(s -> fits(kind, s)).toList();
		messages = RulesScreens.messages(session);
		until = session.today().plusMonths(MONTHS);
		by = session.me().orElse(null);
		role = onlyRole();
	}

	private static boolean fits(Kind kind, Signal signal) {
		return signal.isOpen() == (kind != Kind.WITHDRAW);
	}

	/**
	 * Why signals cannot be decided on in a way.
	 *
	 * @param session the dossier
	 * @param kind    what would be decided
	 * @param signals signals
	 * @return the reason in a sentence; empty when it can be done with at least one of them
	 */
	public static Optional<String> whyNot(DossierSession session, Kind kind, Collection<Signal> signals) {
		Messages messages = RulesScreens.messages(session);
		if (!session.dossier().writable()) {
			return Optional.of(messages.get("fix.readonly"));
		}
		return signals.stream().anyMatch(s -> fits(kind, s)) ? Optional.empty()
				: Optional.of(messages.get("decide.none." + kind.name()));
	}

	/**
	 * What a menu calls it.
	 *
	 * @param session the dossier
	 * @param kind    what is decided
	 * @return for example "Accept…"
	 */
	public static String label(DossierSession session, Kind kind) {
		return RulesScreens.messages(session).get("decide.label." + kind.name());
	}

	/**
	 * What is decided.
	 *
	 * @return the kind
	 */
	public Kind kind() {
		return kind;
	}

	/**
	 * The signals that are decided on.
	 *
	 * @return those that the decision fits
	 */
	public List<Signal> signals() {
		return signals;
	}

	/**
	 * Heading of the form.
	 *
	 * @return for example "Accept 1 signal"
	 */
	public String title() {
		return messages.get("decide.title." + kind.name(), Integer.valueOf(signals.size()));
	}

	/**
	 * What it does, and what stays to be seen.
	 *
	 * @return a sentence or two
	 */
	public String explanation() {
		return messages.get("decide.help." + kind.name());
	}

	/**
	 * The button that does it.
	 *
	 * @return a verb
	 */
	public String button() {
		return messages.get("decide.button." + kind.name());
	}

	/**
	 * A label of the form.
	 *
	 * @param field {@code reason}, {@code until}, {@code by}, {@code role}, {@code where}, {@code here} or {@code everywhere}
	 * @return what people call it
	 */
	public String label(String field) {
		return messages.get("decide.field." + field);
	}

	/**
	 * Who can decide: everybody who has not left.
	 *
	 * @return the people by name, each a {@link Person}
	 */
	public List<Option> people() {
		return session.dossier().dossier().getPeople().stream()
				.filter(p -> p.getLeftOn() == null || !p.getLeftOn().isBefore(session.today()))
				.map(p -> new Option(p, Labels.of(p), Objects.requireNonNullElse(p.getFunction(), ""), "person"))
				.sorted((a, b) -> NaturalOrder.INSTANCE.compare(a.label(), b.label())).toList();
	}

	/**
	 * The roles in which one can decide: first those that the person has.
	 *
	 * @return the roles, each a {@link Role}
	 */
	public List<Option> roles() {
		List<Role> own = ownRoles();
		Fields fields = Fields.of(session, messages);
		return Arrays.stream(Role.values()).sorted((a, b) -> Boolean.compare(own.contains(b), own.contains(a)))
				.map(r -> new Option(r, fields.text("Role." + r.name()), "", "role")).toList();
	}

	private List<Role> ownRoles() {
		return by == null ? List.of() : session.roles(by, null);
	}

	private Role onlyRole() {
		List<Role> own = ownRoles();
		return own.size() == 1 ? own.getFirst() : null;
	}

	/**
	 * Why.
	 *
	 * @param words the reason
	 */
	public void setReason(String words) {
		reason = words;
	}

	/**
	 * The last day on which an acceptance counts.
	 *
	 * @return the day; null when it cannot be read
	 */
	public LocalDate until() {
		return until;
	}

	/**
	 * Until when an acceptance counts.
	 *
	 * @param day its last day; null when it cannot be read
	 */
	public void setUntil(LocalDate day) {
		until = day;
	}

	/**
	 * Who decides.
	 *
	 * @return the person; empty where nobody is named yet
	 */
	public Optional<Person> by() {
		return Optional.ofNullable(by);
	}

	/**
	 * Says who decides; the role becomes the only one that the person has.
	 *
	 * @param person the person; null for nobody
	 */
	public void setBy(Person person) {
		by = person;
		role = onlyRole();
	}

	/**
	 * In which role.
	 *
	 * @return the role; empty where none is named
	 */
	public Optional<Role> role() {
		return Optional.ofNullable(role);
	}

	/**
	 * Says in which role.
	 *
	 * @param inRole the role; null for none
	 */
	public void setRole(Role inRole) {
		role = inRole;
	}

	/**
	 * Where a rule is muted.
	 *
	 * @param whole true for the whole dossier, false for the place of the signal
	 */
	public void setEverywhere(boolean whole) {
		everywhere = whole;
	}

	/**
	 * What still stands in the way.
	 *
	 * @return a sentence; empty when it can be done
	 */
	public Optional<String> missing() {
		if (signals.isEmpty()) {
			return Optional.of(messages.get("decide.none." + kind.name()));
		}
		if (kind == Kind.WITHDRAW) {
			return Optional.empty();
		}
		if (reason.isBlank()) {
			return Optional.of(messages.get("decide.missing.reason"));
		}
		if (kind == Kind.ACCEPT && until == null) {
			return Optional.of(messages.get("decide.missing.until"));
		}
		if (kind == Kind.ACCEPT && until.isBefore(session.today())) {
			return Optional.of(messages.get("decide.past", Formats.of(session.language()).date(until)));
		}
		return by == null ? Optional.of(messages.get("decide.missing.by")) : Optional.empty();
	}

	/**
	 * Does it, as one step for undo.
	 *
	 * @throws IllegalStateException    when the dossier cannot be changed
	 * @throws IllegalArgumentException when something is {@link #missing}, or what it is about is gone
	 */
	public void run() {
		missing().ifPresent(m -> {
			throw new IllegalArgumentException(m);
		});
		OpenDossier dossier = session.dossier();
		LocalDate today = session.today();
		List<Command> commands = distinct().stream().map(s -> switch (kind) {
			case ACCEPT -> SignalDecisions.accept(dossier, s, reason, until, by, role, today);
			case MUTE -> SignalDecisions.mute(dossier, s, everywhere, reason, by, today);
			case WITHDRAW -> SignalDecisions.withdraw(dossier, s, today);
		}).toList();
		session.run(commands.size() == 1 ? commands.getFirst().getLabel()
				: messages.get("decide.step." + kind.name(), Integer.valueOf(signals.size())), commands);
	}

	/** One for each exception or muting: what two signals share is made or taken back once. */
	private Collection<Signal> distinct() {
		Function<Signal, String> key = s -> switch (s.outcome()) {
			case Outcome.Accepted accepted -> accepted.exemption();
			case Outcome.Muted muted -> muted.mute();
			case Outcome.Open open ->
				kind == Kind.MUTE && everywhere ? s.rule() : s.rule() + '@' + s.place().objectId();
		};
		Map<String, Signal> distinct = new LinkedHashMap<>();
		signals.forEach(s -> distinct.putIfAbsent(key.apply(s), s));
		return distinct.values();
	}
}
