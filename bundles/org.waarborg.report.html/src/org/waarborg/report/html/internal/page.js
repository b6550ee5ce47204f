
(function () {
	"use strict";
	var bar = document.getElementById("search..bar");
	var input = document.getElementById("search..text");
	var clear = bar.querySelector("button");
	var output = bar.querySelector("output");
	var nothing = bar.querySelector(".nothing");
	var accents = new RegExp("[\\u0300-\\u036f]", "g");
	var choices = [];

	function plain(text) {
		return text.normalize("NFD").replace(accents, "").toLowerCase();
	}

	var tables = Array.from(document.querySelectorAll("table.data")).map(function (table) {
		var count = table.querySelector("caption .count");
		var bodies = Array.from(table.tBodies).map(function (body) {
			var heading = body.querySelector("tr.group");
			var headingCount = heading === null ? null : heading.querySelector(".count");
			var rows = Array.from(body.rows).filter(function (row) {
				return row !== heading ? !row.matches(".none, .more") : false;
			});
			return { body: body, rows: rows, count: headingCount, all: headingCount === null ? "" : headingCount.textContent };
		});
		return { element: table, count: count, all: count.textContent, total: Number(table.dataset.rows), bodies: bodies };
	});
	var total = tables.reduce(function (sum, table) { return sum + table.total; }, 0);
	if (total === 0) {
		return;
	}
	var main = tables.find(function (table) { return table.element.id === bar.dataset.main; });

	/** The lines of a row: its texts may stand on a second one. */
	function lines(row) {
		var next = row.nextElementSibling;
		return row.classList.contains("first") ? [row, next] : [row];
	}

	function offer(table) {
		Array.from(table.element.tHead.rows[0].cells).forEach(function (cell, column) {
			if (!("choose" in cell.dataset)) {
				return;
			}
			var words = new Map();
			table.bodies.forEach(function (body) {
				body.rows.forEach(function (row) {
					var word = row.cells[column].textContent;
					if (word !== "") {
						words.set(word, (words.get(word) || 0) + 1);
					}
				});
			});
			if (2 > words.size) {
				return;
			}
			var select = document.createElement("select");
			select.setAttribute("aria-label", cell.textContent);
			select.add(new Option(cell.textContent + ": " + bar.dataset.all, ""));
			words.forEach(function (number, word) {
				select.add(new Option(word + " (" + number + ")", word));
			});
			select.addEventListener("change", filter);
			choices.push({ select: select, table: table, column: column });
			bar.insertBefore(select, clear);
		});
	}

	function content(line) {
		return Array.from(line.querySelectorAll("th, td:not(:has(.texts)), .texts > div")).map(function (cell) {
			var label = cell.querySelector(".label");
			return label === null ? cell.textContent : cell.textContent.slice(label.textContent.length);
		}).join(" ");
	}

	function said(shown, all) {
		return bar.dataset.count.replace("##", String(all)).replace("#", String(shown));
	}

	function filter() {
		var terms = plain(input.value).split(" ").filter(function (term) { return term !== ""; });
		var chosen = choices.filter(function (choice) { return choice.select.value !== ""; });
		var active = terms.length + chosen.length > 0;
		var shown = 0;
		var inMain = 0;
		tables.forEach(function (table) {
			var mine = chosen.filter(function (choice) { return choice.table === table; });
			var inTable = 0;
			table.bodies.forEach(function (body) {
				var inBody = 0;
				body.rows.forEach(function (row) {
					var fits = mine.every(function (choice) {
						return row.cells[choice.column].textContent === choice.select.value;
					});
					if (fits ? terms.length > 0 : false) {
						if (row.waarborgText === undefined) {
							row.waarborgText = plain(lines(row).map(content).join(" "));
						}
						fits = terms.every(function (term) { return row.waarborgText.includes(term); });
					}
					lines(row).forEach(function (line) { line.hidden = !fits; });
					inBody += fits ? 1 : 0;
				});
				body.body.hidden = inBody === 0 ? body.rows.length > 0 : false;
				if (body.count !== null) {
					body.count.textContent = inBody === body.rows.length ? body.all : said(inBody, body.rows.length);
				}
				inTable += inBody;
			});
			table.count.textContent = inTable === table.total ? table.all : said(inTable, table.total);
			shown += inTable;
			inMain = table === main ? inTable : inMain;
		});
		output.textContent = active ? said(inMain, main.total) : "";
		nothing.hidden = shown > 0;
		clear.hidden = !active;
		measure();
	}

	/** Headings of tables stick below the bar, whose height depends on the window. */
	function measure() {
		document.documentElement.style.setProperty("--bar", bar.offsetHeight + "px");
	}

	function reset() {
		input.value = "";
		choices.forEach(function (choice) { choice.select.value = ""; });
		filter();
	}

	if (main) {
		offer(main);
	}
	bar.hidden = false;
	document.documentElement.classList.add("searching");
	measure();
	window.addEventListener("resize", measure);
	input.addEventListener("input", filter);
	clear.addEventListener("click", function () {
		reset();
		input.focus();
	});
	bar.addEventListener("keydown", function (event) {
		if (event.key === "Escape") {
			reset();
		}
	});
}());
