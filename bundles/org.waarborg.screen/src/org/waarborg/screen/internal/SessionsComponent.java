package org.waarborg.screen.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.waarborg.registry.ControlSetEvent;
import org.waarborg.registry.ControlSetListener;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Rules;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Sessions;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;

/** The dossiers that are open, as a service. Sources of screens and actions come and go at any time. */
@Component(service = Sessions.class)
public final class SessionsComponent implements Sessions {

	private static final System.Logger LOG = System.getLogger(SessionsComponent.class.getName());

	private final DossierStore store;
	private final ControlSetRegistry registry;
	private final Rules rules;
	private final Supplier<LocalDate> clock;
	private final Sources sources = new Sources();
	private final ActionSources actions = new ActionSources();
	private final List<DossierSessionImpl> sessions = new CopyOnWriteArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<Path, CompletableFuture<ReadAhead>> ahead = new ConcurrentHashMap<>();
	private ServiceRegistration<ControlSetListener> registration;
	private ControlSetRegistry.Following following;
	private Setting setting;

	/**
	 * Called by Declarative Services.
	 *
	 * @param store    opens dossiers
	 * @param registry the installed control sets
	 * @param rules    checks dossiers
	 */
	@Activate
	public SessionsComponent(@Reference DossierStore store, @Reference ControlSetRegistry registry,
			@Reference Rules rules) {
		this(store, registry, rules, LocalDate::now);
	}

	/**
	 * With another clock.
	 *
	 * @param store    opens dossiers
	 * @param registry the installed control sets
	 * @param rules    checks dossiers
	 * @param clock    answers today
	 */
	public SessionsComponent(DossierStore store, ControlSetRegistry registry, Rules rules, Supplier<LocalDate> clock) {
		this.store = store;
		this.registry = registry;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Called by Declarative Services. It listens to the control sets by hand: as a component it would need the registry that
	 * waits for it.
	 *
	 * @param context of this bundle
	 */
	@Activate
	public void activate(BundleContext context) {
		registration = context.registerService(ControlSetListener.class, this::controlSetsChanged, null);
	}

	/** Called by Declarative Services. */
	@Deactivate
	public void deactivate() {
		if (registration != null) {
			registration.unregister();
		}
		if (following != null) {
			following.close();
		}
		// What nobody opened in the end leaves no trace that somebody is in it.
		ahead.values().forEach(read -> read.thenAccept(r -> r.dossier().close()));
		ahead.clear();
	}

	/**
	 * Control sets came, went or changed.
	 *
	 * @param event what changed
	 */
	public void controlSetsChanged(ControlSetEvent event) {
		if (!event.isEmpty()) {
			sessions.forEach(DossierSessionImpl::controlSetsChanged);
		}
	}

	/**
	 * A source of screens arrives.
	 *
	 * @param source the source
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addSource(ScreenSource source) {
		sources.add(source);
		sessions.forEach(DossierSessionImpl::sourcesChanged);
	}

	/**
	 * A source of screens goes.
	 *
	 * @param source the source
	 */
	public void removeSource(ScreenSource source) {
		sources.remove(source);
		sessions.forEach(DossierSessionImpl::sourcesChanged);
	}

	/**
	 * A source of actions arrives.
	 *
	 * @param source the source
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addActions(ActionSource source) {
		actions.add(source);
		sessions.forEach(DossierSessionImpl::sourcesChanged);
	}

	/**
	 * A source of actions goes.
	 *
	 * @param source the source
	 */
	public void removeActions(ActionSource source) {
		actions.remove(source);
		sessions.forEach(DossierSessionImpl::sourcesChanged);
	}

	@Override
	public void start(Setting asked) {
		if (setting != null) {
			throw new IllegalStateException("sessions were started already");
		}
		setting = asked;
		following = registry.follow();
	}

	@Override
	public DossierSession open(Path folder, OpenMode mode) throws StoreException {
		if (setting == null) {
			throw new IllegalStateException("nobody said where sessions live");
		}
		Path real = real(folder);
		for (DossierSessionImpl session : sessions) {
			if (session.folder().equals(real)) {
				return session;
			}
		}
		ReadAhead read = read(folder, real, mode);
		DossierSessionImpl session = null;
		try {
			session = new DossierSessionImpl(read, real, clock.get(),
					new DossierSessionImpl.House(registry, rules, sources, actions, setting));
		} finally {
			if (session == null) {
				read.dossier().close();
			}
		}
		sessions.add(session);
		session.opened();
		tell();
		return session;
	}

	/** What was read ahead, or is being read; else it is read here and now. */
	private ReadAhead read(Path asked, Path real, OpenMode mode) throws StoreException {
		CompletableFuture<ReadAhead> known = ahead.remove(real);
		if (known == null) {
			return ReadAhead.of(store, asked, mode);
		}
		try {
			ReadAhead read = known.join();
			if (read.mode() == mode) {
				return read;
			}
			read.dossier().close();
		} catch (CompletionException e) {
			// Not what it was when it was read ahead: perhaps it is there by now, and what is wrong with it is said now.
			LOG.log(System.Logger.Level.DEBUG, "A dossier could not be read ahead", e.getCause());
		}
		return ReadAhead.of(store, asked, mode);
	}

	@Override
	public CompletionStage<?> prepare(Path folder, OpenMode mode) {
		Path real = real(folder);
		if (sessions.stream().anyMatch(s -> s.folder().equals(real))) {
			return CompletableFuture.completedStage(null);
		}
		CompletableFuture<ReadAhead> read = ahead.computeIfAbsent(real, f -> reading(folder, mode));
		return read.handle((done, failed) -> null);
	}

	private CompletableFuture<ReadAhead> reading(Path folder, OpenMode mode) {
		CompletableFuture<ReadAhead> reading = new CompletableFuture<>();
		Thread reader = new Thread(() -> {
			try {
				reading.complete(ReadAhead.of(store, folder, mode));
			} catch (StoreException | RuntimeException | Error e) {
				reading.completeExceptionally(e);
			}
		}, "waarborg-read");
		reader.setDaemon(true);
		reader.start();
		return reading;
	}

	@Override
	public boolean isPrepared(Path folder) {
		return ahead.containsKey(real(folder));
	}

	/** The same folder by whichever way it was asked for. */
	private static Path real(Path asked) {
		Path folder = Files.isRegularFile(asked) && asked.getParent() != null ? asked.getParent() : asked;
		try {
			return folder.toRealPath();
		} catch (IOException e) {
			// The store says what is wrong with it, in words.
			return folder.toAbsolutePath().normalize();
		}
	}

	@Override
	public List<DossierSession> open() {
		return new ArrayList<>(sessions);
	}

	@Override
	public void close(DossierSession session) {
		if (session instanceof DossierSessionImpl one && sessions.remove(one)) {
			one.close();
			tell();
		}
	}

	@Override
	public void leave(DossierSession session) {
		if (session instanceof DossierSessionImpl one && sessions.remove(one)) {
			one.leave();
			tell();
		}
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		for (Runnable listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException | LinkageError e) {
				LOG.log(System.Logger.Level.ERROR, "A listener for dossiers failed: " + listener.getClass().getName(),
						e);
			}
		}
	}

	@Override
	public void tick() {
		LocalDate day = clock.get();
		for (DossierSessionImpl session : sessions) {
			try {
				session.tick(day);
			} catch (RuntimeException | LinkageError e) {
				// The changes of the other dossiers are kept safe all the same, and these are tried again the next time.
				LOG.log(System.Logger.Level.ERROR, "Time did not pass for a dossier", e);
			}
		}
	}
}
