/**
 * Tables that people keep in spreadsheets and what they may become: a neutral table, guesses, a mapping, a plan.
 *
 * @since 0.1
 */
package org.waarborg.intake;
