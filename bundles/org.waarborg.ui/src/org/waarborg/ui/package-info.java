/**
 * The faces of the workbench: services, places, words. The widgets that paint screens are in the packages below it. UI thread
 * only.
 *
 * @since 0.1
 */
package org.waarborg.ui;
