package org.waarborg.rules.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Dossier;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.RuleSettings;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.rules.spi.RuleContext;

/** Lets rules look at objects of one dossier, and remembers what they ask for more than once. */
final class Look implements RuleContext {

	/**
	 * What a rule said at one object.
	 *
	 * @param said    what it said
	 * @param failure why it did not come to an end; null when it did
	 */
	record Words(List<Said> said, Throwable failure) {

		boolean isEmpty() {
			return said.isEmpty() && failure == null;
		}
	}

	private final CheckRequest request;
	private final RuleSettings settings;
	private final DossierOrder order;
	private final Map<RuleBook, Messages> messages = new IdentityHashMap<>();
	private final Map<Class<?>, List<? extends EObject>> roots = new HashMap<>();
	private final Map<EObject, Map<Class<?>, Object>> derived = new IdentityHashMap<>();
	private Inverse inverse;
	private RuleSet.Entry looking;

	Look(CheckRequest request) {
		this.request = request;
		this.settings = settings(request);
		this.order = new DossierOrder(request.dossier());
	}

	static RuleSettings settings(CheckRequest request) {
		return request.context(RuleSettings.class).orElse(RuleSettings.DEFAULTS);
	}

	/** Lets a rule look at an object; whatever it does, others can go on. */
	Words at(RuleSet.Entry entry, EObject subject) {
		List<Said> said = new ArrayList<>(2);
		try {
			looking = entry;
			entry.rule().check(subject, this, (object, feature, label) -> new DraftSignal(this, entry.rule(),
					Places.of(request.dossier(), object, feature, label), object, said::add));
			return new Words(said, null);
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			return new Words(said, e);
		}
	}

	/** Objects that a rule must look at again. */
	Collection<? extends EObject> touchedBy(RuleSet.Entry entry, EObject changed) {
		looking = entry;
		return entry.rule().touchedBy(changed, this);
	}

	CheckRequest request() {
		return request;
	}

	DossierOrder order() {
		return order;
	}

	/** Starts with nothing that refers to anything: whoever looks in pieces adds all objects before the first rule asks. */
	Inverse emptyInverse() {
		inverse = new Inverse(order);
		return inverse;
	}

	/** What refers to what; made when it is first asked for. */
	Inverse inverse() {
		if (inverse == null) {
			inverse = new Inverse(request.dossier().resourceSet(), order);
		}
		return inverse;
	}

	/** Forgets what was reckoned from an object and from what contains it. */
	void forget(EObject changed) {
		for (EObject at = changed; at != null; at = at.eContainer()) {
			derived.remove(at);
		}
	}

	/** Forgets which roots there are. */
	void forgetRoots() {
		roots.clear();
	}

	@Override
	public Dossier dossier() {
		return request.dossier().dossier();
	}

	@Override
	public <T extends EObject> List<T> roots(Class<T> type) {
		@SuppressWarnings("unchecked")
		List<T> found = (List<T>) roots.computeIfAbsent(type, t -> request.dossier().roots(type));
		return found;
	}

	@Override
	public LocalDate today() {
		return request.today();
	}

	@Override
	public String language() {
		return request.language();
	}

	@Override
	public Messages messages() {
		return messages.computeIfAbsent(looking.book(), b -> b.messages(Locale.of(request.language())));
	}

	@Override
	public Period period(String name) {
		return Period.parse(settings.value(looking.rule(), name));
	}

	@Override
	public int number(String name) {
		return Integer.parseInt(settings.value(looking.rule(), name));
	}

	@Override
	public <T> Optional<T> service(Class<T> type) {
		return request.context(type)
				.or(() -> Optional.of(request.dossier()).filter(type::isInstance).map(type::cast));
	}

	@Override
	public Collection<EStructuralFeature.Setting> references(EObject target) {
		return inverse().references(target);
	}

	@Override
	public <T> T derived(EObject owner, Class<T> type, Supplier<T> reckon) {
		Object known = derived.getOrDefault(owner, Map.of()).get(type);
		if (known == null) {
			// Not computeIfAbsent: what is reckoned may itself ask for something derived.
			known = reckon.get();
			derived.computeIfAbsent(owner, o -> new HashMap<>()).put(type, known);
		}
		return type.cast(known);
	}
}
