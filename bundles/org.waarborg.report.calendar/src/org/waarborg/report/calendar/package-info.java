/** Due work for the calendars of people (RFC 5545). */
package org.waarborg.report.calendar;
