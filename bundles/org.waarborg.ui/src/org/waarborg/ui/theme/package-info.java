/**
 * The look: colours by meaning, type, space, icons, light and dark. No colour, font, image or distance is named outside
 * this package. {@link org.waarborg.ui.theme.Colour}, {@link org.waarborg.ui.theme.Colours},
 * {@link org.waarborg.ui.theme.Contrast}, {@link org.waarborg.ui.theme.Icon} and {@link org.waarborg.ui.theme.Space} need
 * no display, {@link org.waarborg.ui.theme.Theme}, {@link org.waarborg.ui.theme.Icons} and
 * {@link org.waarborg.ui.theme.Type} are for the UI thread.
 *
 * @since 0.1
 */
package org.waarborg.ui.theme;
