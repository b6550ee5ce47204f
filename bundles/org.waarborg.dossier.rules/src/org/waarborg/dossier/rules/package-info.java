/** Rules, dates and documents of the base objects of a dossier: what a face hands over when it checks or lists what is due. */
package org.waarborg.dossier.rules;
