package org.waarborg.registry;

/**
 * Whiteboard service: hears when control sets come, go or change. Called on the thread that noticed the change, after
 * the registry answers with the new state; an implementation returns quickly. A listener that fails is logged and
 * disturbs nobody.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ControlSetListener {

	/**
	 * Sets changed.
	 *
	 * @param event what changed; not null
	 */
	void controlSetsChanged(ControlSetEvent event);
}
