package org.waarborg.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.waarborg.document.Documents;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Rules;
import org.waarborg.screen.Sessions;

/**
 * The services for what the workbench makes by itself – editors, views, handlers – and which therefore cannot be given them.
 * Everything else gets its services handed in.
 *
 * @since 0.1
 */
public final class Ui {

	private static final Map<Class<?>, ServiceTracker<?, ?>> TRACKERS = new ConcurrentHashMap<>();
	private static final Map<Class<?>, Object> GIVEN = new ConcurrentHashMap<>();

	private Ui() {
	}

	/**
	 * The open dossiers.
	 *
	 * @return the service
	 */
	public static Sessions sessions() {
		return required(Sessions.class);
	}

	/**
	 * The writers and sources of documents.
	 *
	 * @return the service
	 */
	public static Documents documents() {
		return required(Documents.class);
	}

	/**
	 * The control sets that are installed, without those of a dossier.
	 *
	 * @return the service
	 */
	public static ControlSetRegistry controlSets() {
		return required(ControlSetRegistry.class);
	}

	/**
	 * The rules.
	 *
	 * @return the service
	 */
	public static Rules rules() {
		return required(Rules.class);
	}

	/**
	 * How to go to places.
	 *
	 * @return the service of the shell
	 */
	public static Navigation navigation() {
		return required(Navigation.class);
	}

	/**
	 * Who tells people what went wrong.
	 *
	 * @return the service of the shell; empty without one
	 */
	public static Optional<Troubles> troubles() {
		return service(Troubles.class);
	}

	/**
	 * A service that may be there.
	 *
	 * @param <T>  its type
	 * @param type its type
	 * @return the service of highest rank, or empty
	 */
	public static <T> Optional<T> service(Class<T> type) {
		Object given = GIVEN.get(type);
		if (given != null)
			return Optional.of(type.cast(given));
		return tracker(type).map(ServiceTracker::getService).map(type::cast);
	}

	/**
	 * All services of a type, of the domains for example.
	 *
	 * @param <T>  its type
	 * @param type its type
	 * @return the services that are there now; not to be kept
	 */
	public static <T> List<T> services(Class<T> type) {
		Object given = GIVEN.get(type);
		if (given != null)
			return List.of(type.cast(given));
		return tracker(type).stream().flatMap(t -> t.getTracked().values().stream()).<T>map(type::cast).toList();
	}

	/**
	 * Gives a service without a framework: for tests.
	 *
	 * @param <T>     its type
	 * @param type    its type
	 * @param service the service; null takes it away
	 */
	public static <T> void give(Class<T> type, T service) {
		if (service == null)
			GIVEN.remove(type);
		else
			GIVEN.put(type, service);
	}

	private static <T> T required(Class<T> type) {
		return service(type).orElseThrow(() -> new IllegalStateException("no service " + type.getName()
				+ ": the bundle that provides it is not installed or not started"));
	}

	/** Trackers are kept: they give a service back when it goes. Without a framework there is none. */
	private static Optional<ServiceTracker<?, ?>> tracker(Class<?> type) {
		Bundle bundle = FrameworkUtil.getBundle(Ui.class);
		return Optional.ofNullable(bundle).map(Bundle::getBundleContext)
				.map(context -> TRACKERS.computeIfAbsent(type, t -> opened(context, t)));
	}

	private static ServiceTracker<?, ?> opened(BundleContext context, Class<?> type) {
		ServiceTracker<?, ?> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		return tracker;
	}
}
