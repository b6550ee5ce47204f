package org.waarborg.screen.sets;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.SearchHit;

/**
 * Finds controls of all installed sets while somebody types: off the thread of the face, because the first search reads its index,
 * and only what was typed last is answered.
 *
 * @since 0.1
 */
public final class ControlSearch {

	/** As many as anybody looks through; who wants another one types on. */
	public static final int LIMIT = 200;

	/** Is told what happens, on the thread of the face. */
	public interface Listener {

		/**
		 * Something is looked for.
		 *
		 * @param query what was typed; blank when nothing is looked for any more
		 */
		void searching(String query);

		/**
		 * An answer to what was typed last.
		 *
		 * @param query what was typed
		 * @param hits  what was found, best first; {@link #LIMIT} at most
		 */
		void found(String query, List<Hit> hits);

		/**
		 * The search failed; the next one may do better.
		 *
		 * @param query   what was typed
		 * @param failure why
		 */
		void failed(String query, RuntimeException failure);
	}

	/**
	 * A control that was found.
	 *
	 * @param ref    canonical reference
	 * @param set    id of the set that shows it
	 * @param number its number there
	 * @param title  its title
	 * @param name   what people call the set
	 * @since 0.1
	 */
	public record Hit(ControlRef ref, String set, String number, String title, String name) {
	}

	private final Supplier<ControlSetRegistry> registry;
	private final String language;
	private final Executor worker;
	private final Executor face;
	private final Listener listener;
	private final AtomicLong latest = new AtomicLong();

	/**
	 * A search.
	 *
	 * @param registry answers the registry to look in
	 * @param language ISO 639-1 code of titles and names
	 * @param worker   runs searches one after another, a moment later, so that letters that come quickly are one search
	 * @param face     runs something on the thread of the face
	 * @param listener is told on that thread
	 */
	public ControlSearch(Supplier<ControlSetRegistry> registry, String language, Executor worker, Executor face,
			Listener listener) {
		this.registry = Objects.requireNonNull(registry);
		this.language = Objects.requireNonNull(language);
		this.worker = Objects.requireNonNull(worker);
		this.face = Objects.requireNonNull(face);
		this.listener = Objects.requireNonNull(listener);
	}

	/**
	 * Looks for something else. On the thread of the face.
	 *
	 * @param query what was typed
	 */
	public void type(String query) {
		long mine = latest.incrementAndGet();
		listener.searching(query);
		if (!query.isBlank()) {
			worker.execute(() -> look(query, mine));
		}
	}

	private void look(String query, long mine) {
		if (mine != latest.get()) {
			return;
		}
		try {
			ControlSetRegistry sets = registry.get();
			List<Hit> hits = sets.search(query, LIMIT).stream()
					.sorted(Comparator.comparing(SearchHit::match).thenComparing(h -> Boolean.valueOf(isPast(h, sets))))
					.map(h -> hit(h, sets)).toList();
			answer(mine, () -> listener.found(query, hits));
		} catch (RuntimeException e) {
			answer(mine, () -> listener.failed(query, e));
		}
	}

	/** Whether the edition is one that people work with no longer: what is alike in the present one comes first. */
	private static boolean isPast(SearchHit hit, ControlSetRegistry sets) {
		return sets.header(hit.set()).filter(ControlSearch::isPast).isPresent();
	}

	private static boolean isPast(ControlSetHeader header) {
		return header.status() == ControlSetStatus.SUPERSEDED || header.status() == ControlSetStatus.WITHDRAWN;
	}

	private Hit hit(SearchHit hit, ControlSetRegistry sets) {
		return new Hit(hit.ref(), hit.set(), number(hit), hit.title(language),
				sets.header(hit.set()).map(this::name).orElse(hit.set()));
	}

	/** The number that a catalog gives a care part has a language: "5.1 – zorg". */
	private String number(SearchHit hit) {
		int dash = hit.label().indexOf(" – ");
		return dash < 0 || !hit.ref().control().endsWith(".care") ? hit.label()
				: SetWords.messages(language).get("care.number", hit.label().substring(0, dash));
	}

	private String name(ControlSetHeader header) {
		return isPast(header) ? header.name(language) + " · " + SetWords.messages(language).label(header.status())
				: header.name(language);
	}

	private void answer(long mine, Runnable task) {
		face.execute(() -> {
			if (mine == latest.get()) {
				task.run();
			}
		});
	}

	/** Lets go of what is being looked for. */
	public void cancel() {
		latest.incrementAndGet();
	}
}
