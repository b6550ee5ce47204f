/**
 * What differs between two states of a Statement of Applicability, per control and field, in the words of the norm. Knows
 * neither where the states come from nor how a document is written.
 */
package org.waarborg.statement.compare;
