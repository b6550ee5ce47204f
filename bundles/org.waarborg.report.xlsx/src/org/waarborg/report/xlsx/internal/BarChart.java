package org.waarborg.report.xlsx.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.waarborg.document.Palette;
import org.waarborg.document.SafeText;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;

/** The spreadsheet's own chart of a figure's table; it follows the table when somebody changes a number. */
final class BarChart {

	private static final int MOST_BARS = 25;
	/** Of what a chart keeps beside the cells. */
	private static final int LABEL = 200;

	private final XSSFSheet sheet;
	private final StackedBar bars;
	private final int header;

	/** For a table whose heading stands in this row, from 0. */
	BarChart(XSSFSheet sheet, StackedBar bars, int header) {
		this.sheet = sheet;
		this.bars = bars;
		this.header = header;
	}

	/** A picture of nothing, or of more bars than a page shows, says less than its table. */
	static boolean drawn(StackedBar bars) {
		return bars.bars().size() <= MOST_BARS && bars.bars().stream().anyMatch(b -> b.total() > 0);
	}

	/** Rows of ordinary height that it takes. */
	static int rows(StackedBar bars) {
		return 5 + 2 * bars.bars().size() + bars.legend().size() / 5;
	}

	void draw(int row, int columns) {
		XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, row, columns, row + rows(bars));
		XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
		chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr()
				.setDescr(label(bars.description(), 2000));
		chart.getGraphicFrame().setName(label(bars.title(), LABEL));
		// The title stands above the table; the library would write the machine's language into a second one.
		chart.setAutoTitleDeleted(true);
		chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
		names.setOrientation(AxisOrientation.MAX_MIN);
		XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
		numbers.setCrosses(AxisCrosses.MAX);
		numbers.setMinimum(0);
		numbers.setNumberFormat("0");
		XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
		data.setBarDirection(BarDirection.BAR);
		data.setBarGrouping(BarGrouping.STACKED);
		data.setVaryColors(false);
		series(data);
		chart.plot(data);
		CTBarChart drawn = chart.getCTChart().getPlotArea().getBarChartArray(0);
		value(drawn.isSetGapWidth() ? drawn.getGapWidth() : drawn.addNewGapWidth(), "60");
		value(drawn.isSetOverlap() ? drawn.getOverlap() : drawn.addNewOverlap(), "100");
	}

	/** As text: the library's small set of schemas lacks the types of these two values. */
	private static void value(XmlObject element, String value) {
		try (XmlCursor cursor = element.newCursor()) {
			cursor.setAttributeText(new QName("val"), value);
		}
	}

	private void series(XDDFBarChartData data) {
		XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
				bars.bars().stream().map(b -> label(b.label(), LABEL)).toArray(String[]::new), range(0), 0);
		Map<Status, Integer> seen = new EnumMap<>(Status.class);
		for (int i = 0; i < bars.legend().size(); i++) {
			int at = i;
			StackedBar.Series meant = bars.legend().get(i);
			XDDFNumericalDataSource<Long> values = XDDFDataSourcesFactory.fromArray(
					bars.bars().stream().map(b -> b.values().get(at)).toArray(Long[]::new), range(i + 1), i + 1);
			XDDFChartData.Series series = data.addSeries(names, values);
			series.setTitle(label(meant.label(), LABEL),
					new CellReference(sheet.getSheetName(), header, i + 1, true, true));
			int nth = seen.merge(meant.status(), 1, Integer::sum) - 1;
			series.setFillProperties(new XDDFSolidFillProperties(
					XDDFColor.from(shade(Palette.LIGHT.tone(meant.status()).fill(), nth))));
		}
	}

	private String range(int column) {
		return new CellRangeAddress(header + 1, header + bars.bars().size(), column, column)
				.formatAsString(sheet.getSheetName(), true);
	}

	/** Series that mean the same are told apart by how light they are. */
	private static byte[] shade(String css, int nth) {
		double white = List.of(0.0, 0.45, 0.7, 0.25).get(nth % 4);
		int rgb = Integer.parseInt(css.substring(1), 16);
		return new byte[] { lighter(rgb >> 16 & 0xff, white), lighter(rgb >> 8 & 0xff, white),
				lighter(rgb & 0xff, white) };
	}

	private static byte lighter(int part, double white) {
		return (byte) Math.round(part + (255 - part) * white);
	}

	private static String label(String text, int most) {
		String clean = SafeText.xml(text).replaceAll("\\s+", " ");
		return clean.length() <= most ? clean : LongTexts.start(clean, most - 1) + '\u2026';
	}
}
