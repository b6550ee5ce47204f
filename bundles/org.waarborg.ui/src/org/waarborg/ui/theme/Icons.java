package org.waarborg.ui.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * Images of the icons. They belong to the display and are shared: nobody disposes one. Each is drawn anew for the zoom of
 * its screen. UI thread only.
 *
 * @since 0.1
 */
public final class Icons {

	private static final Map<Icon, ImageDescriptor> DESCRIPTORS = new EnumMap<>(Icon.class);

	private Icons() {
	}

	/**
	 * An icon for actions, parts and wizards.
	 *
	 * @param icon the icon
	 * @return its descriptor, always the same
	 */
	public static ImageDescriptor descriptor(Icon icon) {
		return DESCRIPTORS.computeIfAbsent(Objects.requireNonNull(icon),
				wanted -> ImageDescriptor.createFromURL(wanted.file()));
	}

	/**
	 * An icon for labels and items, 16 by 16 logical pixels.
	 *
	 * @param icon the icon
	 * @return its image; not to be disposed
	 */
	public static Image image(Icon icon) {
		return JFaceResources.getResources().get(descriptor(icon));
	}

	/**
	 * An icon for labels and items, by the name that a screen gives it.
	 *
	 * @param name its name, for example {@code signal-error}
	 * @return its image, not to be disposed; empty for no or an unknown name
	 */
	public static Optional<Image> image(String name) {
		return Icon.named(name).map(Icons::image);
	}

	/**
	 * The mark in the sizes that a window needs.
	 *
	 * @return images of 16, 32, 48, 128 and 256 pixels; not to be disposed
	 */
	public static Image[] window() {
		return windowPaths().stream().map(path -> ImageDescriptor.createFromURL(Icon.resource(path)))
				.map(JFaceResources.getResources()::get).toArray(Image[]::new);
	}

	/**
	 * The files of the mark in the sizes that a window needs, as a product names them.
	 *
	 * @return paths in this bundle
	 */
	public static List<String> windowPaths() {
		return IntStream.of(16, 32, 48, 128, 256).mapToObj(size -> "icons/waarborg-" + size + ".png").toList();
	}
}
