/**
 * The editor that paints every screen: band, grid or picture, details of the selection. UI thread only.
 *
 * @since 0.1
 */
package org.waarborg.ui.editor;
