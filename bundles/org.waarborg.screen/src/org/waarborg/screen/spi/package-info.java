/** For who contributes screens. */
package org.waarborg.screen.spi;
