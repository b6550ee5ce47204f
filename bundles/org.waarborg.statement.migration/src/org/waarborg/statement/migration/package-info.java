/** How the decisions over one edition of a norm are carried to another: a plan to read first, the second statement, its twin. */
package org.waarborg.statement.migration;
