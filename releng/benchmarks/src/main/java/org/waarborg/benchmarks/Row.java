package org.waarborg.benchmarks;

import java.util.Locale;

/** One line of the table. */
record Row(String what, String ours, String other, String ratio, String goal, String met) {

	static final String HEAD = """
			| what | ours: median (min–max) | peer or limit | ratio or margin | goal | met |
			|---|---|---|---|---|---|""";

	/** Ours against a peer: the ratio of the medians. */
	static Row against(String what, Figure ours, Figure peer, double goal) {
		double ratio = ours.median() / peer.median();
		return new Row(what, ours.toString(), peer.toString(), twoDigits(ratio) + " ×",
				"≤ " + twoDigits(goal) + " ×", yesOrNo(ratio <= goal));
	}

	/** Ours against a peer, only told. */
	static Row against(String what, Figure ours, Figure peer) {
		return new Row(what, ours.toString(), peer.toString(), twoDigits(ours.median() / peer.median()) + " ×", "–",
				"–");
	}

	/** Ours against a limit: how much of it the median uses. */
	static Row within(String what, Figure ours, double limit) {
		return new Row(what, ours.toString(), Figure.number(limit) + ' ' + ours.unit(),
				Math.round(100 * ours.median() / limit) + " %", "< " + Figure.number(limit) + ' ' + ours.unit(),
				yesOrNo(ours.median() < limit));
	}

	/** Ours and how much of a limit it uses, only told: such as processor time where the goal is one of the clock. */
	static Row share(String what, Figure ours, double limit) {
		return new Row(what, ours.toString(), Figure.number(limit) + ' ' + ours.unit(),
				Math.round(100 * ours.median() / limit) + " %", "–", "–");
	}

	/** Ours, only told. */
	static Row told(String what, Figure ours) {
		return new Row(what, ours.toString(), "–", "–", "–", "–");
	}

	private static String twoDigits(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

	private static String yesOrNo(boolean met) {
		return met ? "yes" : "**no**";
	}

	@Override
	public String toString() {
		return "| " + String.join(" | ", what, ours, other, ratio, goal, met) + " |";
	}
}
