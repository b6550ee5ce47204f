"""From the first start to the statement of the example: 115 rows by theme, each cell heard as it is seen."""

import re

from reader import Workbench, equal, settings

settings(language="en", theme="light")
with Workbench() as workbench:
    workbench.find("label", "Welcome to Waarborg")
    workbench.picture("welcome")
    equal(workbench.nameless(), [], "controls without a name on the welcome page")

    workbench.find("push button", "Example Dossier").do()
    workbench.window("Stichting UMC Voorbeeld")
    workbench.find("tree table", "Dossiers")
    workbench.find("label", lambda n: n.startswith("96 of 101 controls decided"))
    workbench.picture("week")

    workbench.find("toggle button", "Statement of Applicability").do()
    table = workbench.find("table", lambda n: n.startswith("VVT-01"))
    workbench.find("label", "115 rows")
    workbench.picture("statement")
    equal(table.columns[:7], ["Signals", "No.", "Control", "Applicable", "Why it applies", "Implementation", "Owner"],
          "columns")

    lines = table.read()
    headings = [line[0] for line in lines if not line[1]]
    rows = [line for line in lines if line[1]]
    equal([re.match(r"[5-8] (\w+)", h).group(1) for h in headings],
          ["Organizational", "People", "Physical", "Technological"], "themes")
    counts = [int(re.search(r", (\d+) rows, open$", h).group(1)) for h in headings]
    equal(len(rows), 115, "rows")
    equal(sum(counts), 115, "rows that the headings promise")
    for row in rows:
        assert row[2] and row[3], f"a row without title or decision: {row}"
    by_number = {row[1]: row for row in rows}
    equal(by_number["5.1"][2:4], ["Policies for information security", "Applicable"], "5.1")
    equal(by_number["8.35"][0], "1 signal, error", "signals of 8.35")
    equal(by_number["8.28"][3], "Not applicable", "8.28")
    assert "Law: AVG art. 28" in by_number["5.19"][4], f"why 5.19 applies, in full: {by_number['5.19'][4]}"

    workbench.key("Tab")
    equal(workbench.nameless(), [], "controls without a name beside the statement")
