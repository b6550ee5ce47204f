/**
 * What the author of a control set needs: a set as a table, as a bundle, and signed.
 *
 * @since 0.1
 */
package org.waarborg.controlset.kit;
