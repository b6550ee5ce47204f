/**
 * The control sets that are installed, in front of a person and without pixels: the list by norm, what there is to say about one,
 * its controls, and finding a control while typing.
 *
 * @since 0.1
 */
package org.waarborg.screen.sets;
