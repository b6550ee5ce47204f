package org.waarborg.report.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Formats;
import org.waarborg.document.SafeText;
import org.waarborg.rules.DueItem;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;

/**
 * Due work as a calendar that Outlook and every other calendar reads (iCalendar 2.0, RFC 5545): one whole day for each
 * date. Events and no to-dos, because the calendars that people look at leave to-dos out. An event has the same UID in
 * every run and every language, so that importing the file again moves it and makes no second one. The same items give
 * the same bytes. Safe on any thread.
 *
 * @since 0.1
 */
public final class DueCalendar {

	/** Extension of the files, without dot. */
	public static final String FILE_EXTENSION = "ics";

	/** Media type of the files. */
	public static final String MEDIA_TYPE = "text/calendar";

	private static final int MAX_UID = 255;
	/** Versions of an event are numbered by days since then, so that nothing has to be kept between two runs. */
	private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
	private static final char DELETE = '\u007F';

	/**
	 * Whose calendar it is.
	 *
	 * @param dossierId id of the dossier's root: it makes UIDs unique in a calendar that has work of several dossiers
	 * @param name      what people call the calendar, for example the organisation
	 * @param language  ISO 639-1 code of the language of the items
	 * @param today     the day on which it is made: the time stamp of each event, at midnight UTC
	 */
	public record Info(String dossierId, String name, String language, LocalDate today) {

		/** Checks that all is there. */
		public Info {
			Objects.requireNonNull(dossierId);
			Objects.requireNonNull(name);
			Objects.requireNonNull(language);
			Objects.requireNonNull(today);
		}
	}

	private final Info info;
	private final Messages messages;
	private final Formats formats;

	private DueCalendar(Info info) {
		this.info = info;
		this.messages = Messages.beside(DueCalendar.class, Locale.forLanguageTag(info.language()));
		this.formats = Formats.of(info.language());
	}

	/**
	 * Writes a calendar, in UTF-8 with lines of at most 75 bytes.
	 *
	 * @param items what is due, in any order
	 * @param info  whose calendar it is
	 * @param out   where to; it is flushed and left open
	 * @throws IOException when it cannot be written
	 */
	public static void write(List<DueItem> items, Info info, OutputStream out) throws IOException {
		new DueCalendar(info).write(items, out);
	}

	private void write(List<DueItem> items, OutputStream out) throws IOException {
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//Waarborg//Waarborg " + version() + "//" + info.language().toUpperCase(Locale.ROOT));
		// Not a property of the standard, so the library writes it as it is.
		calendar.addExperimentalProperty("X-WR-CALNAME",
				VObjectPropertyValues.escape(text(messages.get("calendar.name", info.name())).replace('\n', ' ')));
		items.stream().sorted(Comparator.comparing(DueItem::on).thenComparing(DueItem::id))
				.forEach(item -> calendar.addEvent(event(item)));
		try (Writer folded = new OctetFolding(out); ICalWriter writer = new ICalWriter(folded, ICalVersion.V2_0)) {
			// The library folds after 75 characters; the standard counts bytes.
			writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
			writer.write(calendar);
		}
	}

	private VEvent event(DueItem item) {
		VEvent event = new VEvent();
		event.setUid(uid(item));
		Date made = Date.from(info.today().atStartOfDay(ZoneOffset.UTC).toInstant());
		event.setDateTimeStamp(made);
		event.setLastModified(made);
		// Calendars take what has the same UID and a number that is not lower as the newer version of it.
		event.setSequence(Integer.valueOf((int) ChronoUnit.DAYS.between(FIRST, info.today())));
		event.setDateStart(day(item.on()), false);
		event.setDateEnd(day(item.on().plusDays(1)), false);
		event.setSummary(text(item.what()));
		event.setDescription(text(description(item)));
		event.addCategories(text(item.kindLabel()));
		// What is late or open in a clinic is nobody's business outside: calendars are shared.
		event.setClassification(Classification.confidential());
		// Somebody with a date to know is still free on that day.
		event.setTransparency(true);
		return event;
	}

	private String uid(DueItem item) {
		String uid = (item.id() + '@' + info.dossierId()).replaceAll("\\p{Cntrl}", "_");
		if (uid.length() <= MAX_UID) {
			return uid;
		}
		return Texts.hash(item.id()) + '@' + info.dossierId();
	}

	private String description(DueItem item) {
		StringBuilder lines = new StringBuilder(item.kindLabel());
		if (!item.place().label().isEmpty()) {
			lines.append('\n').append(messages.get("event.about", item.place().label()));
		}
		if (!item.owner().isEmpty()) {
			lines.append('\n').append(messages.get("event.owner", item.owner()));
		} else if (item.task()) {
			lines.append('\n').append(messages.get("event.nobody"));
		}
		boolean window = item.latest().isAfter(item.on());
		if (item.overdue(info.today())) {
			lines.append('\n').append(messages.get(window ? "event.overdue.window" : "event.overdue",
					formats.date(info.today()), formats.date(item.latest())));
		} else if (window) {
			lines.append('\n').append(messages.get("event.latest", formats.date(item.latest())));
		}
		return lines.toString();
	}

	/** The library writes a day as it is on this machine's clock. */
	private static Date day(LocalDate day) {
		return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
	}

	private static String text(String text) {
		return SafeText.xml(text).replace(DELETE, SafeText.REPLACEMENT);
	}

	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(DueCalendar.class);
		Version version = bundle == null ? Version.emptyVersion : bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro();
	}
}
