/**
 * Work that a person is led through in steps – release a version, take in a sheet, carry over to another edition – without any
 * pixel. A domain contributes {@linkplain org.waarborg.screen.spi.ActionSource actions} that start a
 * {@link org.waarborg.screen.task.Task}; one dialog paints them all, and a test walks them without a window.
 */
package org.waarborg.screen.task;
