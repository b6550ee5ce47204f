/** What the shell knows without a screen: what was open, where one was, settings, search, reports. Tested without a display. */
package org.waarborg.workbench.internal.state;
