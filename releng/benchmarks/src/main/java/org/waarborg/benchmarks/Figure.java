package org.waarborg.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What was measured of one thing: all runs, said as the median and the range.
 *
 * @param unit ms or MB
 * @param runs the values, in the order in which they were taken; at least one
 */
record Figure(String unit, List<Double> runs) {

	Figure {
		runs = List.copyOf(runs);
		if (runs.isEmpty()) {
			throw new IllegalStateException("Nothing was measured");
		}
	}

	double median() {
		double[] sorted = sorted();
		int half = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}

	private double[] sorted() {
		double[] sorted = runs.stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(sorted);
		return sorted;
	}

	/** The median and the range. */
	@Override
	public String toString() {
		double[] sorted = sorted();
		return sorted.length == 1 ? number(sorted[0]) + ' ' + unit
				: number(median()) + ' ' + unit + " (" + number(sorted[0]) + '–' + number(sorted[sorted.length - 1])
						+ ')';
	}

	static String number(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
	}
}
