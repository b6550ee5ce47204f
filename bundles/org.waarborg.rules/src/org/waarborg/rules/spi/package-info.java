/** What a domain publishes: its rules and its dates. */
package org.waarborg.rules.spi;
