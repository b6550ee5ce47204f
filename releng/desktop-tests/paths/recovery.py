"""A power failure with unsaved changes: they are offered, come back, and are saved."""

import os
import time

from reader import Workbench, equal, example, owner_on_disk, settings

settings(language="en", theme="dark")
dossier = example()
state = os.path.join(os.environ["XDG_STATE_HOME"], "waarborg")


def kept():
    """Files with unsaved changes in the user's own folder."""
    found = []
    for folder, _, files in os.walk(state):
        if "recover" in folder or "autosave" in folder or "unsaved" in folder or "journal" in folder:
            found += [os.path.join(folder, f) for f in files if os.path.getsize(os.path.join(folder, f))]
    return found


def statement(workbench):
    workbench.find("toggle button", "Statement of Applicability").do()
    table = workbench.find("table", lambda n: n.startswith("VVT-01"))
    table.focus()
    workbench.type("8.27")
    workbench.wait("one row", lambda: table.rows == 2)
    workbench.key("Return")
    workbench.wait("the keyboard on the row", lambda: table.focused)
    return table


with Workbench("open", dossier) as workbench:
    table = statement(workbench)
    column = table.columns.index("Owner")
    equal(table.cell(1, column), "", "owner of 8.27")
    for _ in range(column - 1):
        workbench.key("Right")
    workbench.key("Return")
    workbench.wait("a field for the owner", lambda: workbench.focused().name.startswith("Owner of 8.27 "))
    workbench.type("Fatma")
    workbench.key("Return")
    workbench.window("*Stichting UMC Voorbeeld")
    workbench.wait("changes kept outside the dossier", kept, 40)
    time.sleep(1)
    workbench.kill()
equal(owner_on_disk(dossier, "8.27"), None, "owner on disk before saving")

with Workbench() as workbench:
    workbench.find("label", "Unsaved changes of Stichting UMC Voorbeeld")
    workbench.picture("offered")
    workbench.find("push button", "See What Comes Back")
    workbench.find("push button", "Discard")
    workbench.find("push button", "Bring Back").do()
    workbench.gone("label", "Unsaved changes of Stichting UMC Voorbeeld")
    workbench.window("*Stichting UMC Voorbeeld")
    table = statement(workbench)
    equal(table.cell(1, table.columns.index("Owner")), "Fatma Aydemir-Post", "owner of 8.27 that came back")
    workbench.picture("back")
    workbench.key("ctrl+s")
    workbench.wait("a title without star", lambda: not workbench.window().name.startswith("*"))
    equal(owner_on_disk(dossier, "8.27"), "Fatma Aydemir-Post", "owner on disk")
    workbench.key("ctrl+q")
    equal(workbench.ended(), 0, "exit code")

with Workbench() as workbench:
    workbench.window("Stichting UMC Voorbeeld")
    time.sleep(3)
    equal(workbench.find_all("label", lambda n: n.startswith("Unsaved changes")), [], "offered once more")
