/** Rules, their signals, and work that is due. Knows no domain, no format and no user interface. */
package org.waarborg.rules;
