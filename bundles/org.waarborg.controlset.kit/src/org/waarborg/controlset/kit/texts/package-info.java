/**
 * What a licence holder keeps of the text of a norm on his own computer.
 *
 * @since 0.1
 */
package org.waarborg.controlset.kit.texts;
