/**
 * Answering others: what the questions of a customer become, what is proposed as answers, and what goes back into his file. It
 * knows no format of files, no command and no window.
 */
package org.waarborg.assurance.answers;
