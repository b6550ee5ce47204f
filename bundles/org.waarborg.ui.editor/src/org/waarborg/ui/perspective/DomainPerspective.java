package org.waarborg.ui.perspective;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.ui.Ui;

/**
 * The perspective of a domain: dossiers on the left, the domain's first screen in the editor area, signals below. A domain
 * needs no class of its own and knows nothing of the shell, only in {@code plugin.xml}:
 *
 * <pre>
 * &lt;perspective class="org.waarborg.ui.perspective.DomainPerspective:statement" id="org.waarborg.statement.ui.perspective" …/&gt;
 * </pre>
 *
 * with the id of its source of screens behind the class.
 *
 * @since 0.1
 */
public final class DomainPerspective implements IPerspectiveFactory, IExecutableExtension {

	/** Id of the view of open dossiers, which the shell brings. */
	public static final String DOSSIERS_VIEW = "org.waarborg.workbench.navigator";

	/** Id of the view of signals, which the shell brings. */
	public static final String SIGNALS_VIEW = "org.waarborg.workbench.signals";

	private static final float NAVIGATOR = 0.2f;
	private static final float SIGNALS = 0.72f;

	private String source = "";

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		source = String.valueOf(data);
	}

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout(layout);
		if (source.isEmpty())
			throw new IllegalStateException(
					"plugin.xml names no source of screens for " + layout.getDescriptor().getId());
	}

	/**
	 * Puts dossiers and signals around the editors.
	 *
	 * @param layout the layout of a perspective
	 */
	public static void layout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addView(DOSSIERS_VIEW, IPageLayout.LEFT, NAVIGATOR, layout.getEditorArea());
		if (PlatformUI.getWorkbench().getViewRegistry().find(SIGNALS_VIEW) != null) {
			IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, SIGNALS, layout.getEditorArea());
			below.addView(SIGNALS_VIEW);
		}
	}

	/**
	 * The perspectives of the domains that are installed.
	 *
	 * @return their ids, in the order that their domains have in the navigator
	 */
	public static List<String> all() {
		Map<String, Integer> orders = orders();
		return elements().filter(e -> source(e).filter(orders::containsKey).isPresent())
				.sorted(Comparator.comparing(e -> orders.get(source(e).orElseThrow()))).map(e -> e.getAttribute("id"))
				.toList();
	}

	private static Map<String, Integer> orders() {
		Map<String, Integer> orders = new HashMap<>();
		Ui.services(ScreenSource.class).forEach(source -> orders.put(source.id(), source.order()));
		return orders;
	}

	/**
	 * The source of screens of a perspective.
	 *
	 * @param perspective id of a perspective
	 * @return id of the source; empty for one that is of no domain
	 */
	public static Optional<String> source(String perspective) {
		return elements().filter(e -> perspective.equals(e.getAttribute("id"))).flatMap(e -> source(e).stream())
				.findFirst();
	}

	private static Optional<String> source(IConfigurationElement element) {
		String factory = DomainPerspective.class.getName() + ':';
		return Optional.ofNullable(element.getAttribute("class")).filter(c -> c.startsWith(factory))
				.map(c -> c.substring(factory.length()));
	}

	private static Stream<IConfigurationElement> elements() {
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.perspectives"));
	}
}
