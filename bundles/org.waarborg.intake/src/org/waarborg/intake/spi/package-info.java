/**
 * For readers of formats and for domains that take in tables.
 *
 * @since 0.1
 */
package org.waarborg.intake.spi;
