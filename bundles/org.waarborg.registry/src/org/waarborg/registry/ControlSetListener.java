package org.waarborg.registry;

/**
 * Whiteboard service: hears when control sets come, go or change. Called on the thread that noticed the change, after
 * the registry answers with the new state; an implementation returns quickly. A listener that fails is logged and
 * disturbs nobody. An event that is {@linkplain ControlSetEvent#isEmpty empty} says that no set changed but the
 * {@linkplain ControlSetRegistry#problems problems} did: a file was put into the folder that cannot be used.
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
