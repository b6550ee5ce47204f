/**
 * What a domain puts into the window without a class of its own. UI thread only.
 *
 * @since 0.1
 */
package org.waarborg.ui.perspective;
