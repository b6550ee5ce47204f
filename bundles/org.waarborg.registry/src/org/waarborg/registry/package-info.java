/**
 * Which control sets exist, and resolved, immutable views of them. Everything in this package is immutable or safe on
 * any thread. It knows no norm by name, no dossier's content and no user interface.
 *
 * @since 0.1
 */
package org.waarborg.registry;
