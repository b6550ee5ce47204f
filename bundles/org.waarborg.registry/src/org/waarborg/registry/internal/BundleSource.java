package org.waarborg.registry.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.Origin;
import org.waarborg.registry.spi.CatalogFile;
import org.waarborg.registry.spi.CatalogSource;
import org.waarborg.registry.spi.Offer;

/**
 * Control sets of bundles, by the extender pattern: bundles that are resolved, starting or active, each revision on its
 * own. Bundles are looked at, never started.
 */
public final class BundleSource implements CatalogSource, BundleTrackerCustomizer<BundleSource.Found> {

	/** What one revision of a bundle offers. */
	record Found(BundleRevision revision, Content content) {
	}

	private final Map<Long, Found> found = new ConcurrentSkipListMap<>();
	private final BundleTracker<Found> tracker;
	private volatile boolean open;
	private volatile Runnable changed = () -> {
		// nobody to tell yet
	};

	/**
	 * Looks at the bundles of a framework from now on.
	 *
	 * @param context of the bundle that looks
	 */
	public BundleSource(BundleContext context) {
		tracker = new BundleTracker<>(context, Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE, this);
		tracker.open();
		open = true;
	}

	/** Looks no more. */
	public void close() {
		open = false;
		tracker.close();
	}

	@Override
	public Content content() {
		List<Offer> offers = new ArrayList<>();
		List<ControlSetProblem> problems = new ArrayList<>();
		for (Found one : found.values()) {
			offers.addAll(one.content().offers());
			problems.addAll(one.content().problems());
		}
		return new Content(offers, problems);
	}

	@Override
	public void onChange(Runnable listener) {
		changed = listener;
	}

	@Override
	public Found addingBundle(Bundle bundle, BundleEvent event) {
		BundleRevision revision = bundle.adapt(BundleRevision.class);
		if (revision == null || capabilities(revision).isEmpty()) {
			return null;
		}
		Found one = new Found(revision, read(bundle, revision));
		found.put(bundle.getBundleId(), one);
		tell();
		return one;
	}

	@Override
	public void modifiedBundle(Bundle bundle, BundleEvent event, Found before) {
		Found now = found.get(bundle.getBundleId());
		BundleRevision revision = bundle.adapt(BundleRevision.class);
		if (now != null && revision != null && revision != now.revision()) {
			found.put(bundle.getBundleId(), new Found(revision, read(bundle, revision)));
			tell();
		}
	}

	@Override
	public void removedBundle(Bundle bundle, BundleEvent event, Found before) {
		found.remove(bundle.getBundleId());
		tell();
	}

	private void tell() {
		if (open) {
			changed.run();
		}
	}

	private static Collection<BundleCapability> capabilities(BundleRevision revision) {
		List<BundleCapability> ours = new ArrayList<>(revision.getDeclaredCapabilities(Capabilities.SET));
		ours.addAll(revision.getDeclaredCapabilities(Capabilities.TEXT));
		ours.addAll(revision.getDeclaredCapabilities(Capabilities.ATTRIBUTES));
		return ours;
	}

	private static Content read(Bundle bundle, BundleRevision revision) {
		String place = bundle.getSymbolicName() + ' ' + bundle.getVersion();
		List<Offer> offers = new ArrayList<>();
		List<ControlSetProblem> problems = new ArrayList<>();
		Capabilities reading = new Capabilities(place,
				path -> new Origin.InBundle(bundle.getSymbolicName(), bundle.getVersion().toString(),
						bundle.getBundleId(), path),
				path -> file(bundle, place, path));
		for (BundleCapability capability : capabilities(revision)) {
			try {
				offers.add(reading.offer(capability.getNamespace(), capability.getAttributes()));
			} catch (Capabilities.Unusable e) {
				problems.add(e.problem());
			}
		}
		return new Content(offers, problems);
	}

	private static CatalogFile file(Bundle bundle, String place, String path) {
		URL entry = bundle.getEntry(path);
		return entry == null ? null
				: new EntryFile(entry, place + " / " + path,
						"bundle:" + bundle.getBundleId() + '@' + bundle.getLastModified() + '!' + path);
	}

	/** A file in a bundle. */
	private record EntryFile(URL url, String place, String stamp) implements CatalogFile {

		@Override
		public String extension() {
			return FileNames.extension(place);
		}

		@Override
		public InputStream open() throws IOException {
			return url.openStream();
		}
	}
}
