/**
 * The grid: a native table over a {@link org.waarborg.screen.GridModel}, with the bar that filters it. UI thread only.
 *
 * @since 0.1
 */
package org.waarborg.ui.grid;
