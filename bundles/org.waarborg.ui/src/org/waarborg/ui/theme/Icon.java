package org.waarborg.ui.theme;

import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.waarborg.document.Status;

/**
 * The icons, one file each in {@code icons/}: SVG of 16 by 16, strokes of 1.5, grey for structure and the accent where it
 * says something. The tones keep their contrast on light and on dark backgrounds, so one file serves both. An icon never
 * stands alone: a word, a tooltip or an accessible name says the same. {@link Icons} makes images of them.
 *
 * @since 0.1
 */
public enum Icon {
	/** The mark of Waarborg. */
	WAARBORG,
	/** A dossier. */
	DOSSIER,
	/** A dossier that cannot be written now. */
	DOSSIER_READ_ONLY,
	/** An organisation. */
	ORGANISATION,
	/** People, a team. */
	PEOPLE,
	/** A person. */
	PERSON,
	/** A role. */
	ROLE,
	/** A scope. */
	SCOPE,
	/** An asset of no special kind. */
	ASSET,
	/** A system or application. */
	SYSTEM,
	/** A process. */
	PROCESS,
	/** Information. */
	INFORMATION,
	/** A location. */
	LOCATION,
	/** A class of devices. */
	DEVICE_CLASS,
	/** A service. */
	SERVICE,
	/** A supplier. */
	SUPPLIER,
	/** An agreement. */
	AGREEMENT,
	/** A policy: what is asked of whom. */
	POLICY,
	/** A requirement. */
	REQUIREMENT,
	/** A law. */
	LAW,
	/** A document. */
	DOCUMENT,
	/** Evidence. */
	EVIDENCE,
	/** A measure. */
	MEASURE,
	/** An activity that comes back. */
	ACTIVITY,
	/** An exemption. */
	EXEMPTION,
	/** A follow-up. */
	FOLLOW_UP,
	/** An assessment. */
	ASSESSMENT,
	/** A risk. */
	RISK,
	/** How risks are assessed: scales, levels, matrix. */
	RISK_METHOD,
	/** The treatment of a risk. */
	TREATMENT,
	/** What an owner accepts, with a signature. */
	ACCEPTANCE,
	/** Risks in the squares of a matrix. */
	HEAT_MAP,
	/** What was kept of a date. */
	SNAPSHOT,
	/** A certificate. */
	CERTIFICATE,
	/** An assurance report. */
	REPORT,
	/** The transition to another edition of a norm. */
	TRANSITION,
	/** What was given to somebody. */
	DELIVERY,
	/** The questions of a customer. */
	QUESTIONNAIRE,
	/** A Statement of Applicability. */
	STATEMENT,
	/** A control. */
	CONTROL,
	/** The care part of a control. */
	CARE_PART,
	/** A theme or group of controls. */
	THEME_GROUP,
	/** A control set. */
	CONTROL_SET,
	/** A mapping between control sets. */
	MAPPING,
	/** An entry of a norm. */
	NORM_ENTRY,
	/** A signal where an auditor will stop. */
	SIGNAL_ERROR,
	/** A signal that somebody must look at. */
	SIGNAL_WARNING,
	/** A signal to know. */
	SIGNAL_INFO,
	/** A signal that was accepted with a reason. */
	SIGNAL_ACCEPTED,
	/** A signal that is muted. */
	SIGNAL_MUTED,
	/** A fix of a signal. */
	FIX,
	/** Something with a due date. */
	DUE,
	/** The week. */
	WEEK,
	/** Search. */
	SEARCH,
	/** Filter. */
	FILTER,
	/** Clear a field or filter. */
	CLEAR,
	/** Add. */
	ADD,
	/** Delete. */
	DELETE,
	/** Edit. */
	EDIT,
	/** Copy. */
	COPY,
	/** Save. */
	SAVE,
	/** Save all. */
	SAVE_ALL,
	/** Undo. */
	UNDO,
	/** Redo. */
	REDO,
	/** Revert to what was saved. */
	REVERT,
	/** Load again. */
	RELOAD,
	/** Compare. */
	COMPARE,
	/** Open a dossier. */
	OPEN,
	/** Make a dossier. */
	NEW_DOSSIER,
	/** Recent. */
	RECENT,
	/** Settings. */
	SETTINGS,
	/** Light or dark. */
	THEME,
	/** Language. */
	LANGUAGE,
	/** Help. */
	HELP,
	/** The error log. */
	ERROR_LOG,
	/** A link. */
	LINK,
	/** Where an object is used. */
	USED_BY,
	/** To the previous. */
	PREVIOUS,
	/** To the next. */
	NEXT,
	/** Group rows. */
	GROUP,
	/** Choose columns. */
	COLUMNS,
	/** Export. */
	EXPORT,
	/** Status: done. */
	STATUS_DONE,
	/** Status: under way. */
	STATUS_UNDER_WAY,
	/** Status: somebody must look. */
	STATUS_ATTENTION,
	/** Status: stop. */
	STATUS_STOP,
	/** Status: undecided or unknown. */
	STATUS_UNDECIDED,
	/** Status: not applicable, neutral. */
	STATUS_NOT_APPLICABLE,
	/** The dot of a chip without a status. */
	CHIP_DOT,
	/** Close a section. */
	COLLAPSE,
	/** Open a section. */
	EXPAND,
	/** Close all branches. */
	COLLAPSE_ALL,
	/** Open all branches. */
	EXPAND_ALL,
	/** Choose a person. */
	PERSON_PICKER,
	/** Choose a date. */
	DATE_PICKER,
	/** The table of a picture. */
	TABLE,
	/** A picture. */
	CHART,
	/** Locked. */
	LOCK,
	/** Changed outside this program. */
	CLOUD_CHANGED,
	/** The start page. */
	WELCOME,
	/** Quick access. */
	QUICK_ACCESS;

	/**
	 * The icon of a status.
	 *
	 * @param status the status
	 * @return its icon
	 */
	public static Icon of(Status status) {
		return switch (status) {
			case DONE -> STATUS_DONE;
			case UNDER_WAY -> STATUS_UNDER_WAY;
			case ATTENTION -> STATUS_ATTENTION;
			case STOP -> STATUS_STOP;
			case NEUTRAL -> STATUS_NOT_APPLICABLE;
		};
	}

	/**
	 * The icon that a screen names.
	 *
	 * @param name its name, for example {@code signal-error}
	 * @return the icon; empty for no or an unknown name
	 */
	public static Optional<Icon> named(String name) {
		String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
		return Arrays.stream(values()).filter(icon -> icon.name().equals(constant)).findFirst();
	}

	/**
	 * The place of the file in this bundle, as {@code plugin.xml} names it.
	 *
	 * @return for example {@code icons/signal-error.svg}
	 */
	public String path() {
		return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
	}

	/**
	 * The file.
	 *
	 * @return its address
	 * @throws IllegalStateException when the bundle lacks it
	 */
	public URL file() {
		return resource(path());
	}

	/** A file of this bundle. */
	static URL resource(String path) {
		URL url = Icon.class.getResource("/" + path);
		if (url == null)
			throw new IllegalStateException("The bundle org.waarborg.ui has no file " + path);
		return url;
	}
}
