package org.waarborg.workbench.views;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Order and widths of columns as a person left them, as a text that is kept over restarts. */
final class ColumnsKept {

	private static final int LEAST = 16;
	private static final int MOST = 4000;

	private ColumnsKept() {
	}

	static String of(Tree tree) {
		return text(tree.getColumnOrder(), Stream.of(tree.getColumns()).mapToInt(TreeColumn::getWidth));
	}

	static String of(Table table) {
		return text(table.getColumnOrder(), Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth));
	}

	private static String text(int[] order, IntStream widths) {
		return text(Arrays.stream(order)) + ';' + text(widths);
	}

	private static String text(IntStream numbers) {
		return numbers.mapToObj(Integer::toString).collect(Collectors.joining(" "));
	}

	/** Gives a tree its columns back; what does not fit it changes nothing. */
	static void restore(Tree tree, String kept) {
		int[][] known = read(kept, tree.getColumnCount());
		if (known.length == 0)
			return;
		tree.setColumnOrder(known[0]);
		for (int i = 0; i < known[1].length; i++)
			tree.getColumn(i).setWidth(known[1][i]);
	}

	/** Gives a table its columns back; what does not fit it changes nothing. */
	static void restore(Table table, String kept) {
		int[][] known = read(kept, table.getColumnCount());
		if (known.length == 0)
			return;
		table.setColumnOrder(known[0]);
		for (int i = 0; i < known[1].length; i++)
			table.getColumn(i).setWidth(known[1][i]);
	}

	/** Order and widths; nothing for a text of another version. */
	private static int[][] read(String kept, int columns) {
		if (!kept.matches("[0-9]{1,2}( [0-9]{1,2})*;[0-9]{1,4}( [0-9]{1,4})*"))
			return new int[0][];
		int[][] read = Stream.of(kept.split(";"))
				.map(p -> Stream.of(p.split(" ")).mapToInt(Integer::parseInt).toArray()).toArray(int[][]::new);
		boolean order = Arrays.equals(Arrays.stream(read[0]).sorted().toArray(), IntStream.range(0, columns).toArray());
		boolean widths = read[1].length == columns && Arrays.stream(read[1]).allMatch(w -> w >= LEAST && w <= MOST);
		return order && widths ? read : new int[0][];
	}
}
