/**
 * Public extracts: what of a released version of a statement leaves the house for customers, with a statement of how complete it
 * is. It makes a {@link org.waarborg.document.Document} out of the statement's own document, under the rules of an audience and
 * with less than those let through, so that it can say nothing that the statement's document would not.
 */
package org.waarborg.statement.publish;
