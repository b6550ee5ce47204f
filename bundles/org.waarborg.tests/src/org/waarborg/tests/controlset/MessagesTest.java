package org.waarborg.tests.controlset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waarborg.controlset.Messages;

/** Messages read as {@link MessageFormat} says, whichever way they are put together. */
class MessagesTest {

	private static final List<Object> ARGUMENTS = List.of("een {0} 'tekst' }", "", 0, 7, 999, 1000, -3, 12L, 123456L,
			1.5,
			LocalDate.of(2026, 11, 22));

	static Stream<Messages> languages() {
		return Stream.of(Messages.beside(MessagesTest.class, Locale.ENGLISH),
				Messages.beside(MessagesTest.class, Locale.of("nl")));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyPatternReadsAsTheFormatOfMessagesSays(Messages messages) {
		for (String key : List.of("brace", "far", "number", "plain", "quoted", "choice")) {
			for (Object first : ARGUMENTS) {
				for (Object second : ARGUMENTS) {
					if (first instanceof Number || !(key.equals("choice") || key.equals("number"))) {
						String said = new MessageFormat(messages.bundle().getString(key), messages.locale())
								.format(new Object[] { first, second });
						assertEquals(said, messages.get(key, first, second), key);
					}
				}
			}
		}
	}
}
