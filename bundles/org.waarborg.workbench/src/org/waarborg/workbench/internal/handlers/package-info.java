/** What menus, the toolbar and keys do. */
package org.waarborg.workbench.internal.handlers;
