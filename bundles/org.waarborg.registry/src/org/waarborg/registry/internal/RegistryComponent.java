package org.waarborg.registry.internal;

import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.ControlSetListener;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.spi.CatalogReader;

/** The registry as a service: bundles of this framework, and the user's own folder. */
@Component(service = { ControlSetRegistry.class, CatalogChecker.class })
public final class RegistryComponent extends RegistryImpl {

	private final BundleSource bundles;
	private final FolderSource folder;
	/** Who still holds it keeps what it knew; nothing is looked for any more. */
	private volatile boolean stopped;

	/**
	 * Called by Declarative Services.
	 *
	 * @param context of this bundle
	 */
	@Activate
	public RegistryComponent(BundleContext context) {
		this(new BundleSource(context), new Library(), UserFolders.current());
	}

	private RegistryComponent(BundleSource bundles, Library library, UserFolders folders) {
		this(bundles, new FolderSource(folders.controlSets(), folders.cache(), library), library, folders);
	}

	private RegistryComponent(BundleSource bundles, FolderSource folder, Library library, UserFolders folders) {
		super(List.of(bundles, folder), library, folders.cache());
		this.bundles = bundles;
		this.folder = folder;
	}

	/** Called by Declarative Services. */
	@Deactivate
	public void deactivate() {
		stopped = true;
		bundles.close();
	}

	/**
	 * A listener arrives.
	 *
	 * @param listener the listener
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addListener(ControlSetListener listener) {
		add(listener);
	}

	/**
	 * A listener goes.
	 *
	 * @param listener the listener
	 */
	public void removeListener(ControlSetListener listener) {
		remove(listener);
	}

	/**
	 * A reader of another format arrives: files that could not be read may be readable now.
	 *
	 * @param reader the reader
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addReader(CatalogReader reader) {
		library().add(reader);
		if (folder.awaits(reader.extension())) {
			folder.refresh();
		} else {
			changed();
		}
	}

	/**
	 * A reader goes.
	 *
	 * @param reader the reader
	 */
	public void removeReader(CatalogReader reader) {
		if (!stopped) {
			library().remove(reader);
			refresh();
		}
	}
}
