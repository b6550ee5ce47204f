"""What goes wrong on disk: a damaged file, a lock of somebody else, and a folder that may not be written any more."""

import os
import shutil
import time

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
    workbench.find("label", lambda n: n.startswith("Stichting UMC Voorbeeld: ") and "in de bestanden" in n)
    workbench.find("label", lambda n: n.startswith("Het dossier is open om te lezen. Er is niets gewijzigd."))
    reason = workbench.find("text", "Bijzonderheden").text
    assert "statements/nen7510.soa" in reason and "reservekopie" in reason, f"which file, and what to do: {reason}"
    workbench.find("push button", "Herstellen…")
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
lock = os.path.join(whole, ".waarborg-lock")


def refused(workbench, heading, reason):
    """Saves, hears why that cannot be and that nothing is lost; the dialog stays."""
    workbench.key("ctrl+s")
    workbench.find("label", "Stichting UMC Voorbeeld " + heading)
    said = workbench.find("label", lambda n: "Nothing was written" in n).name
    assert reason in said, f"why it was not saved: {said}"
    assert "still open" in said or "stays open" in said, f"what became of the changes: {said}"
    workbench.find("push button", "Try Again")
    workbench.find("push button", "Save a Copy…")


with Workbench("open", whole) as workbench:
    workbench.find("toggle button", "Statement of Applicability").do()
    table = workbench.find("table", lambda n: n.startswith("VVT-01"))
    column = table.columns.index("Owner")
    table.focus()
    workbench.type("8.27")
    workbench.wait("one row", lambda: table.rows == 2)
    workbench.key("Return")
    workbench.wait("the keyboard on the row", lambda: table.focused)
    for _ in range(column - 1):
        workbench.key("Right")
    workbench.key("Return")
    workbench.wait("a field for the owner", lambda: workbench.focused().name.startswith("Owner of 8.27 "))
    workbench.type("Bas Rav")
    workbench.key("Return")
    workbench.wait("the owner", lambda: table.cell(1, column) == "Bas Ravensloot")

    with open(lock, "w", encoding="utf-8") as file:
        file.write("waarborg-lock 1\ntoken another\nowner e.jansen\nhost werkplek-12\nmachine another\npid 1\n"
                   + time.strftime("since %Y-%m-%dT%H:%M:%SZ\n", time.gmtime()))
    refused(workbench, "was not saved: it is locked", "e.jansen on werkplek-12 is saving this dossier")
    workbench.picture("locked")
    workbench.find("push button", "Go On Working").do()
    workbench.gone("push button", "Go On Working")
    equal(table.cell(1, column), "Bas Ravensloot", "the edit after saving failed")
    workbench.window("*Stichting UMC Voorbeeld")
    equal(owner_on_disk(whole, "8.27"), None, "owner on disk while it is locked")
    os.remove(lock)

    os.chmod(folder, 0o555)
    os.chmod(whole, 0o555)
    try:
        refused(workbench, "cannot be saved", "access denied")
        workbench.picture("not-writable")
        equal(owner_on_disk(whole, "8.27"), None, "owner on disk while the folder may not be written")
    finally:
        os.chmod(whole, 0o755)
        os.chmod(folder, 0o755)
    workbench.find("push button", "Try Again").do()
    workbench.wait("a title without star", lambda: not workbench.window("Stichting").name.startswith("*"))
    equal(owner_on_disk(whole, "8.27"), "Bas Ravensloot", "owner on disk once the folder may be written")
    workbench.picture("saved")
    workbench.key("ctrl+q")
    equal(workbench.ended(), 0, "exit code")
