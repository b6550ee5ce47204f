/**
 * Risks: the method, the register, what follows from them. Levels are derived here and nowhere typed; nothing here changes a
 * dossier unless it says so. Reads the model only; call it on the dossier's thread or under its read lock.
 */
package org.waarborg.risk;
