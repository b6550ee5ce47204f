/**
 * Forms: what one reads and changes of one or several rows. {@link org.waarborg.ui.form.Form} paints a
 * {@link org.waarborg.screen.FormModel}, {@link org.waarborg.ui.form.FieldEditor} edits one field of it, also in the cell of
 * a table. UI thread only.
 *
 * @since 0.1
 */
package org.waarborg.ui.form;
