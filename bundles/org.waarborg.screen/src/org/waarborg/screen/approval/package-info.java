/**
 * What a task asks when somebody approves or accepts something: who, in which role on which day, and what proves it. One piece for
 * all domains, as {@link org.waarborg.screen.task.DayEntry} is for days.
 */
package org.waarborg.screen.approval;
