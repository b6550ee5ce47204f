/**
 * What a statement takes over from that of its parent scope: which decisions of a group's baseline hold here as they are, which
 * were changed here and why, and what changed at the parent since.
 */
package org.waarborg.statement.baseline;
