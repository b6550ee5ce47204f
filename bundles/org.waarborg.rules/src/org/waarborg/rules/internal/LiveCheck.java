package org.waarborg.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.EventObject;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Rules;
import org.waarborg.rules.internal.Results.Failure;
import org.waarborg.rules.internal.RuleSet.Entry;

/**
 * Keeps the signals of a dossier as they are while it is edited. After each command the rules look again at what the
 * command can have touched; when it touched very much, or the rules or all objects are others, they look at everything.
 */
final class LiveCheck implements Rules.Watch, CommandStackListener {

	/** So long one may be held up by a piece of the first look: a frame or two, nothing that a person feels. */
	private static final long PIECE = 25_000_000;

	private final Supplier<RuleSet> installed;
	private final Consumer<CheckResult> listener;
	private final Map<EObject, Map<Entry, Look.Words>> kept = new IdentityHashMap<>();
	private final Map<Entry, Failure> touchFailures = new HashMap<>();
	private final Changes changes = new Changes();
	private CheckRequest request;
	private ResourceSet attached;
	private RuleSet seen;
	private RuleSet active;
	private Look look;
	private List<Said> said = new ArrayList<>();
	private final Set<Said> withdrawn = Collections.newSetFromMap(new IdentityHashMap<>());
	private volatile CheckResult result = new CheckResult(List.of(), 0);
	/** The first look while it is under way in pieces; null before and after. */
	private FirstLook first;
	private Executor pieces;
	private boolean working;
	private boolean closed;

	LiveCheck(Supplier<RuleSet> installed, CheckRequest request, Consumer<CheckResult> listener) {
		this.installed = installed;
		this.request = request;
		this.listener = listener;
	}

	void start() {
		request.dossier().editingDomain().getCommandStack().addCommandStackListener(this);
		boolean started = false;
		try {
			refresh();
			started = true;
		} finally {
			if (!started) {
				close();
			}
		}
	}

	/** Starts with a first look in pieces. */
	void start(Executor executor) {
		pieces = executor;
		request.dossier().editingDomain().getCommandStack().addCommandStackListener(this);
		boolean started = false;
		try {
			lookFirst();
			started = true;
		} finally {
			if (!started) {
				close();
			}
		}
	}

	/** Begins the first look, or begins it again because something changed meanwhile. */
	private void lookFirst() {
		begin();
		first = new FirstLook(attached, look.emptyInverse(), this::lookAt);
		goOn(first);
	}

	private void goOn(FirstLook under) {
		if (closed || first != under) {
			return;
		}
		boolean done;
		working = true;
		try {
			done = under.goOn(System.nanoTime() + PIECE);
		} catch (ConcurrentModificationException changed) {
			// Without a command, so nobody said it.
			pieces.execute(() -> again(under));
			return;
		} finally {
			working = false;
		}
		if (done) {
			first = null;
			publish();
		} else {
			pieces.execute(() -> goOn(under));
		}
	}

	private void again(FirstLook under) {
		if (!closed && first == under) {
			lookFirst();
		}
	}

	@Override
	public CheckResult result() {
		return result;
	}

	@Override
	public void refresh() {
		if (!closed) {
			everything();
			publish();
		}
	}

	@Override
	public void refresh(LocalDate today) {
		request = new CheckRequest(request.dossier(), request.language(), today, request.context());
		refresh();
	}

	@Override
	public void commandStackChanged(EventObject event) {
		if (working || closed) {
			return;
		}
		boolean others = attached != request.dossier().resourceSet() || seen != installed.get();
		if (first != null) {
			if (others || changes.any()) {
				lookFirst();
			}
			return;
		}
		if (others || changes.tooMany()) {
			everything();
		} else if (changes.any()) {
			touched();
		} else {
			return;
		}
		publish();
	}

	private void publish() {
		List<Failure> failures = new ArrayList<>(touchFailures.values());
		kept.forEach((object, byRule) -> byRule.forEach((entry, words) -> {
			if (words.failure() != null) {
				failures.add(new Failure(entry, object, words.failure()));
			}
		}));
		if (!withdrawn.isEmpty()) {
			said.removeIf(withdrawn::contains);
			withdrawn.clear();
		}
		result = new Results(look, active).of(said, failures);
		listener.accept(result);
	}

	/** Forgets all that was known. */
	private void begin() {
		first = null;
		attach();
		changes.clear();
		kept.clear();
		touchFailures.clear();
		said = new ArrayList<>();
		withdrawn.clear();
		seen = installed.get();
		active = seen.on(Look.settings(request));
		look = new Look(request);
	}

	private void everything() {
		working = true;
		try {
			begin();
			look.inverse();
			for (Resource file : attached.getResources()) {
				for (Iterator<EObject> all = file.getAllContents(); all.hasNext();) {
					lookAt(all.next());
				}
			}
		} finally {
			working = false;
		}
	}

	private void attach() {
		ResourceSet now = request.dossier().resourceSet();
		if (attached != now) {
			if (attached != null) {
				attached.eAdapters().remove(changes);
			}
			now.eAdapters().add(changes);
			attached = now;
		}
	}

	private void touched() {
		working = true;
		try {
			Reach reach = new Reach(look, attached, changes);
			changes.clear();
			reach.gone().forEach(o -> withdraw(kept.remove(o)));
			reach.subjects().forEach(this::lookAt);
			for (Entry entry : active.entries()) {
				touchedByRule(entry, reach);
			}
		} finally {
			working = false;
		}
	}

	private void lookAt(EObject subject) {
		for (Entry entry : active.of(subject.eClass())) {
			lookAt(entry, subject);
		}
	}

	private void lookAt(Entry entry, EObject subject) {
		Look.Words words = look.at(entry, subject);
		Map<Entry, Look.Words> at = kept.get(subject);
		if (at != null) {
			withdraw(at.remove(entry));
		}
		if (!words.isEmpty()) {
			(at == null ? kept.computeIfAbsent(subject, s -> new IdentityHashMap<>(4)) : at).put(entry, words);
			said.addAll(words.said());
		} else if (at != null && at.isEmpty()) {
			kept.remove(subject);
		}
	}

	private void withdraw(Map<Entry, Look.Words> all) {
		if (all != null) {
			all.values().forEach(this::withdraw);
		}
	}

	private void withdraw(Look.Words words) {
		if (words != null) {
			withdrawn.addAll(words.said());
		}
	}

	private void touchedByRule(Entry entry, Reach reach) {
		Set<EObject> more = Collections.newSetFromMap(new IdentityHashMap<>());
		EObject at = null;
		try {
			for (EObject changed : reach.changed()) {
				at = changed;
				more.addAll(look.touchedBy(entry, changed));
			}
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			// It cannot say what it must look at, so it looks at everything, and it is said until somebody refreshes.
			touchFailures.put(entry, new Failure(entry, reach.isPresent(at) ? at : look.dossier(), e));
			for (Resource file : attached.getResources()) {
				file.getAllContents().forEachRemaining(more::add);
			}
		}
		more.removeAll(reach.subjects());
		for (EObject subject : more) {
			if (reach.isPresent(subject) && active.of(subject.eClass()).contains(entry)) {
				lookAt(entry, subject);
			}
		}
	}

	@Override
	public void close() {
		if (!closed) {
			closed = true;
			request.dossier().editingDomain().getCommandStack().removeCommandStackListener(this);
			if (attached != null) {
				attached.eAdapters().remove(changes);
			}
			changes.clear();
			kept.clear();
			first = null;
		}
	}
}
