package org.waarborg.screen;

import java.util.Optional;

/**
 * An object that refers to another.
 *
 * @param label   what people call the object
 * @param feature what people call the feature it refers by ("Evidence")
 * @param target  where it is shown; empty when nowhere
 * @since 0.1
 */
public record Usage(String label, String feature, Optional<Target> target) {
}
