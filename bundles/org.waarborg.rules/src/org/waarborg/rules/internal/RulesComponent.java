package org.waarborg.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.Rules;
import org.waarborg.rules.internal.Results.Failure;
import org.waarborg.rules.spi.DueSource;
import org.waarborg.rules.spi.RuleBook;

/**
 * The rules of all domains that are installed. Domains come and go at any time; what is under way works with those that
 * were there when it began. Their order depends on service ranking and name, not on when they came: of two rules with one
 * id that of the higher ranking is used, and the other gives a signal {@code RUL-002} instead of being left out silently.
 */
@Component(service = Rules.class)
public final class RulesComponent implements Rules {

	/** A service with what decides on its place. */
	private record Ranked<S>(S service, int ranking, long id) {

		static <S> Ranked<S> of(S service, Map<String, Object> properties) {
			return new Ranked<>(service, properties.get("service.ranking") instanceof Integer ranking ? ranking : 0,
					properties.get("service.id") instanceof Long id ? id : 0);
		}

		String name() {
			return service.getClass().getName();
		}
	}

	private static final Comparator<Ranked<?>> ORDER = Comparator.<Ranked<?>>comparingInt(Ranked::ranking).reversed()
			.thenComparing(Ranked::name).thenComparingLong(Ranked::id);

	private List<Ranked<RuleBook>> books = List.of();
	private volatile List<Ranked<DueSource>> sources = List.of();
	private volatile RuleSet rules = new RuleSet(List.of(new EngineBook()));

	/** Without any rules; they come by {@link #addBook}. */
	@Activate
	public RulesComponent() {
		// Books and sources are added one by one.
	}

	/** Adds a book. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public synchronized void addBook(RuleBook book, Map<String, Object> properties) {
		books = with(books, Ranked.of(book, properties));
		useBooks();
	}

	/** Adds a book without service properties. */
	public void addBook(RuleBook book) {
		addBook(book, Map.of());
	}

	/** Takes a book away. */
	public synchronized void removeBook(RuleBook book) {
		books = books.stream().filter(b -> b.service() != book).toList();
		useBooks();
	}

	private void useBooks() {
		List<RuleBook> all = new ArrayList<>(List.of(new EngineBook()));
		books.forEach(b -> all.add(b.service()));
		rules = new RuleSet(all);
	}

	/** Adds a source of dates. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public synchronized void addSource(DueSource source, Map<String, Object> properties) {
		sources = with(sources, Ranked.of(source, properties));
	}

	/** Adds a source of dates without service properties. */
	public void addSource(DueSource source) {
		addSource(source, Map.of());
	}

	/** Takes a source of dates away. */
	public synchronized void removeSource(DueSource source) {
		sources = sources.stream().filter(s -> s.service() != source).toList();
	}

	private static <S> List<Ranked<S>> with(List<Ranked<S>> present, Ranked<S> one) {
		List<Ranked<S>> all = new ArrayList<>(present);
		all.add(one);
		all.sort(ORDER);
		return List.copyOf(all);
	}

	/** The rules that are installed now. */
	RuleSet rules() {
		return rules;
	}

	@Override
	public List<RuleDescription> descriptions(Locale locale) {
		return Descriptions.of(rules, locale);
	}

	@Override
	public CheckResult check(CheckRequest request) {
		RuleSet active = rules.on(Look.settings(request));
		Look look = new Look(request);
		List<Said> said = new ArrayList<>();
		List<Failure> failures = new ArrayList<>();
		for (Resource file : request.dossier().resourceSet().getResources()) {
			for (Iterator<EObject> all = file.getAllContents(); all.hasNext();) {
				EObject subject = all.next();
				for (RuleSet.Entry entry : active.of(subject.eClass())) {
					Look.Words words = look.at(entry, subject);
					said.addAll(words.said());
					if (words.failure() != null) {
						failures.add(new Failure(entry, subject, words.failure()));
					}
				}
			}
		}
		return new Results(look, active).of(said, failures);
	}

	@Override
	public Watch watch(CheckRequest request, Consumer<CheckResult> listener) {
		LiveCheck watch = new LiveCheck(this::rules, request, listener);
		watch.start();
		return watch;
	}

	@Override
	public Watch watch(CheckRequest request, Consumer<CheckResult> listener, Executor pieces) {
		LiveCheck watch = new LiveCheck(this::rules, request, listener);
		watch.start(pieces);
		return watch;
	}

	@Override
	public List<DueItem> due(CheckRequest request) {
		return DueWork.of(sources.stream().map(Ranked::service).toList(), request);
	}
}
