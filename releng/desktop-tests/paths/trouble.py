"""What goes wrong on disk: a damaged file, and a folder that may not be written."""

import os
import shutil

from reader import Workbench, equal, example, owner_on_disk, read, settings

settings(language="nl", theme="light")
whole = example()
damaged = whole + "-beschadigd"
shutil.copytree(whole, damaged)
statement_file = os.path.join(damaged, "statements", "nen7510.soa")
text = read(statement_file)
with open(statement_file, "w", encoding="utf-8") as file:
    file.write(text[:len(text) * 2 // 3])
before = read(statement_file)

with Workbench("open", damaged) as workbench:
    workbench.find("label", lambda n: n.startswith("Stichting UMC Voorbeeld: ") and "probleem in de bestanden" in n)
    workbench.find("label", lambda n: n.startswith("Het dossier is open om te lezen. Er is niets gewijzigd."))
    reason = workbench.find("text", "Bijzonderheden").text
    assert "statements/nen7510.soa" in reason, f"the file is not named: {reason}"
    workbench.picture("damaged")
    workbench.find("push button", "Alleen lezen").do()
    workbench.gone("push button", "Alleen lezen")
    # What can be read is there, and cannot be changed.
    workbench.find("label", lambda n: "opende alleen om te lezen" in n)
    workbench.find("tree table", "Dossiers")
    workbench.picture("read-only")
    workbench.key("ctrl+q")
    equal(workbench.ended(), 0, "exit code")
equal(read(statement_file), before, "the damaged file")

# Somebody else, who knows nothing of the damaged one.
os.environ["XDG_STATE_HOME"] += "-of-another"
settings(language="en", theme="light")
folder = os.path.join(whole, "statements")
with Workbench("open", whole) as workbench:
    workbench.find("toggle button", "Statement of Applicability").do()
    table = workbench.find("table", lambda n: n.startswith("VVT-01"))
    column = table.columns.index("Owner")
    table.focus()
    workbench.type("8.27")
    workbench.wait("one row", lambda: table.rows == 2)
    workbench.key("Return")
    for _ in range(column - 1):
        workbench.key("Right")
    workbench.key("Return")
    workbench.wait("a field for the owner", lambda: workbench.focused().name.startswith("Owner of 8.27 "))
    workbench.type("Bas Rav")
    workbench.key("Return")
    workbench.wait("the owner", lambda: table.cell(1, column) == "Bas Ravensloot")
    os.chmod(folder, 0o555)
    os.chmod(whole, 0o555)
    try:
        workbench.key("ctrl+s")
        said = workbench.find("label", lambda n: n.startswith("Stichting UMC Voorbeeld ") and (
            "not saved" in n or "cannot be saved" in n)).name
        workbench.find("push button", "Save a Copy…")
        workbench.picture("not-saved")
        workbench.find("push button", "Go On Working").do()
        workbench.gone("label", said)
        equal(table.cell(1, column), "Bas Ravensloot", "the edit after saving failed")
        workbench.window("*Stichting UMC Voorbeeld")
    finally:
        os.chmod(whole, 0o755)
        os.chmod(folder, 0o755)
    equal(owner_on_disk(whole, "8.27"), None, "owner on disk after saving failed")
    workbench.key("ctrl+s")
    workbench.wait("a title without star", lambda: not workbench.window().name.startswith("*"))
    equal(owner_on_disk(whole, "8.27"), "Bas Ravensloot", "owner on disk once the folder may be written")
