/**
 * Suppliers, certificates, reports and agreements: the register and what follows from it. States and dates are derived here and
 * nowhere typed; periods, transitions and lists of countries are data of the register. Nothing here changes a dossier unless it
 * says so. Reads the model only; call it on the dossier's thread or under its read lock.
 */
package org.waarborg.assurance;
