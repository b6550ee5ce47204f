/**
 * Pictures of numbers on the screen, each with its table. UI thread only.
 *
 * @since 0.1
 */
package org.waarborg.ui.figure;
