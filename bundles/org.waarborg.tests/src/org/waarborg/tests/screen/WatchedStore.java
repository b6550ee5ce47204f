package org.waarborg.tests.screen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.waarborg.store.Autosave;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreProblem;

/** A real store whose dossiers have an autosave that only counts. */
final class WatchedStore {

	static final StoreProblem PROBLEM = new StoreProblem(StoreProblem.Kind.AUTOSAVE_FAILED,
			StoreProblem.Severity.WARNING, "", 0, 0, "", "the disk is full", "");

	private final DossierStore real;
	Path state;
	Consumer<StoreProblem> listener;
	int ticks;

	WatchedStore(DossierStore real) {
		this.real = real;
	}

	DossierStore store() {
		return proxy(DossierStore.class, real, "open", opened -> watched((OpenDossier) opened));
	}

	private OpenDossier watched(OpenDossier dossier) {
		return (OpenDossier) Proxy.newProxyInstance(OpenDossier.class.getClassLoader(),
				new Class<?>[] { OpenDossier.class }, (proxy, method, arguments) -> {
					if (!method.getName().equals("autosave")) {
						return invoke(dossier, method, arguments);
					}
					state = (Path) arguments[0];
					listener = problems(arguments[1]);
					return new Counting();
				});
	}

	@SuppressWarnings("unchecked")
	private static Consumer<StoreProblem> problems(Object argument) {
		return (Consumer<StoreProblem>) argument;
	}

	private static <T> T proxy(Class<T> type, T real, String name, UnaryOperator<Object> after) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> {
					Object result = invoke(real, method, arguments);
					return method.getName().equals(name) ? after.apply(result) : result;
				}));
	}

	private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(real, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	/** Counts. */
	private final class Counting implements Autosave {

		@Override
		public boolean tick() {
			ticks++;
			return false;
		}

		@Override
		public boolean now() {
			return false;
		}

		@Override
		public boolean await(Duration longest) {
			return true;
		}

		@Override
		public void keep() {
			// Nothing is kept.
		}
	}
}
