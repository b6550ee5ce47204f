/** What other domains implement for statements. */
package org.waarborg.statement.spi;
