/**
 * What a face needs to show and decide on signals, without pixels: the details of a signal, and the forms behind accepting, muting
 * and withdrawing. The screens themselves are services.
 *
 * @since 0.1
 */
package org.waarborg.rules.screens;
